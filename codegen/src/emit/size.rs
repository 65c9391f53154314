//! Describes the sizes of files.

use crate::model::Bounds;

/// Returns the bounds of a file's size, if the page states them.
pub(crate) fn sizes(bounds: &Bounds) -> Option<String> {
    match (bounds.min_size.map(size), bounds.max_size.map(size)) {
        (Some(least), Some(greatest)) => Some(format!("{least} to {greatest}")),
        (Some(least), None) => Some(format!("at least {least}")),
        (None, Some(greatest)) => Some(format!("at most {greatest}")),
        (None, None) => None,
    }
}

/// Returns a size in the largest unit that leaves no fraction.
fn size(bytes: u64) -> String {
    let units = [(1 << 30, "GB"), (1 << 20, "MB"), (1 << 10, "KB")];
    match units.iter().find(|(unit, _)| bytes > 0 && bytes.is_multiple_of(*unit)) {
        Some((unit, name)) => format!("{} {name}", bytes / unit),
        None if bytes == 1 => "1 byte".to_owned(),
        None => format!("{bytes} bytes"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_in_units_people_use() {
        let shown: Vec<String> = [0, 1, 1000, 512_000, 10_485_760, 2_147_483_648].into_iter().map(size).collect();
        assert_eq!(shown, ["0 bytes", "1 byte", "1000 bytes", "500 KB", "10 MB", "2 GB"]);
    }
}
