//! Detects the format and the size of images.

/// An image, identified by its first bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Picture {
    pub(crate) media_type: &'static str,
    /// The width and height, for formats that contain them in their first bytes.
    pub(crate) size: Option<(u32, u32)>,
}

/// Identifies an image by its first bytes; returns `None` if the platform does not support the format.
pub(crate) fn picture(bytes: &[u8]) -> Option<Picture> {
    let of = |media_type, size| Some(Picture { media_type, size });
    let at = |range| bytes.get::<std::ops::Range<usize>>(range);
    let number = |from: usize, length: usize, little: bool| -> Option<u32> {
        let bytes = at(from..from + length)?.iter();
        let join = |number: u32, byte: &u8| number << 8 | u32::from(*byte);
        Some(if little { bytes.rev().fold(0, join) } else { bytes.fold(0, join) })
    };
    let size = |width: Option<u32>, height: Option<u32>| width.zip(height);
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        return of("image/png", size(number(16, 4, false), number(20, 4, false)));
    }
    if bytes.starts_with(b"GIF8") {
        return of("image/gif", size(number(6, 2, true), number(8, 2, true)));
    }
    if bytes.starts_with(b"BM") {
        // A negative height means that the rows are in top-down order.
        let height = number(22, 4, true).map(|height| height.cast_signed().unsigned_abs());
        return of("image/bmp", size(number(18, 4, true), height));
    }
    if bytes.starts_with(b"\xff\xd8\xff") {
        return of("image/jpeg", None);
    }
    if bytes.starts_with(b"RIFF") && at(8..12) == Some(b"WEBP") {
        return of("image/webp", None);
    }
    if bytes.starts_with(b"\0\0\x01\0") {
        return of("image/x-icon", None);
    }
    // These two are converted to JPG.
    let is_heic = at(4..8) == Some(b"ftyp")
        && at(8..12).is_some_and(|brand| [b"heic", b"heix", b"mif1"].iter().any(|known| brand == *known));
    if is_heic || bytes.starts_with(b"II*\0") || bytes.starts_with(b"MM\0*") {
        return of("image/jpeg", None);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn images_are_told_from_their_first_bytes() {
        for (bytes, media_type, size) in [
            (&b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\x02\0\0\0\x03"[..], "image/png", Some((258, 3))),
            (b"GIF89a\xd1\x07\x02\0", "image/gif", Some((2001, 2))),
            (b"BM4567890123456789\x02\0\0\0\xff\xff\xff\xff", "image/bmp", Some((2, 1))),
            (b"\xff\xd8\xff\xe0", "image/jpeg", None),
            (b"RIFF\0\0\0\0WEBPVP8 ", "image/webp", None),
            (b"\0\0\x01\0\x01\0", "image/x-icon", None),
            (b"MM\0*", "image/jpeg", None),
            (b"\0\0\0\x18ftypheic", "image/jpeg", None),
            (b"\x89PNG\r\n\x1a\n", "image/png", None),
        ] {
            assert_eq!(picture(bytes), Some(Picture { media_type, size }));
        }
        for other in [&b""[..], b"<svg>", b"RIFF\0\0\0\0WAVE", b"\0\0\0\x18ftypmp42"] {
            assert_eq!(picture(other), None);
        }
    }
}
