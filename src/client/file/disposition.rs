//! The file name in `Content-Disposition`, which is untrusted.

use crate::printable;

/// Returns the file name of a response: a single name, without a directory and without invisible characters.
pub(super) fn file_name(header: &[u8]) -> Option<String> {
    let header = String::from_utf8_lossy(header);
    let mut plain = None;
    let mut rest = header.split_once(';')?.1;
    while !rest.is_empty() {
        let (key, value, after) = parameter(rest);
        match key.to_ascii_lowercase().as_str() {
            // Only the extended form can express every name.
            "filename*" => {
                if let Some(name) = extended(&value) {
                    return base_name(&name);
                }
            }
            "filename" if plain.is_none() => plain = Some(value),
            _ => {}
        }
        rest = after;
    }
    base_name(&plain?)
}

/// Splits off the first parameter of a list: its key, its value, and the rest.
fn parameter(list: &str) -> (&str, String, &str) {
    let list = list.trim_start();
    let end = list.find(['=', ';']).unwrap_or(list.len());
    let (key, rest) = list.split_at(end);
    let Some(value) = rest.strip_prefix('=') else { return (key.trim(), String::new(), rest.get(1..).unwrap_or("")) };
    let value = value.trim_start();
    let Some(quoted) = value.strip_prefix('"') else {
        let end = value.find(';').unwrap_or(value.len());
        let (value, rest) = value.split_at(end);
        return (key.trim(), value.trim().to_owned(), rest.get(1..).unwrap_or(""));
    };
    let mut text = String::new();
    let mut characters = quoted.char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '"' => {
                let rest = quoted.get(at..).unwrap_or("");
                return (key.trim(), text, rest.split_once(';').map_or("", |(_, rest)| rest));
            }
            '\\' => text.extend(characters.next().map(|(_, escaped)| escaped)),
            _ => text.push(character),
        }
    }
    (key.trim(), text, "")
}

/// Decodes `UTF-8''%E6%96%87.txt`.
fn extended(value: &str) -> Option<String> {
    let (charset, rest) = value.split_once('\'')?;
    let (_, encoded) = rest.split_once('\'')?;
    if !charset.eq_ignore_ascii_case("utf-8") {
        return None;
    }
    let mut bytes = Vec::with_capacity(encoded.len());
    let mut rest = encoded.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let hex = |at: usize| after.get(at).and_then(|digit| char::from(*digit).to_digit(16));
        match (first, hex(0), hex(1)) {
            (b'%', Some(high), Some(low)) => {
                bytes.push(u8::try_from(high * 16 + low).ok()?);
                rest = after.get(2..).unwrap_or_default();
            }
            (byte, ..) => {
                bytes.push(*byte);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).ok()
}

/// Returns the last part of a path in any notation, unless it is not a valid name.
fn base_name(name: &str) -> Option<String> {
    let clean: String = name.chars().filter(|c| !printable::breaks(*c) && !printable::is_invisible(*c)).collect();
    let last = clean.rsplit(['/', '\\']).next().unwrap_or_default().trim();
    // `C:name` is a path as well: a name in the current directory of a drive.
    let last = match last.as_bytes() {
        [drive, b':', ..] if drive.is_ascii_alphabetic() => last.get(2..).unwrap_or_default().trim(),
        _ => last,
    };
    // Windows drops trailing spaces and dots, and treats `. .` as `.`.
    let is_name = last.contains(|character: char| character != '.' && !character.is_whitespace());
    is_name.then(|| last.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(header: &str) -> Option<String> {
        file_name(header.as_bytes())
    }

    #[test]
    fn names_are_read_in_every_form() {
        for (header, expected) in [
            (r#"attachment; filename="a b.png""#, "a b.png"),
            ("attachment; filename=a.png", "a.png"),
            ("attachment;FILENAME=a.png ; size=5", "a.png"),
            (r#"attachment; filename="a\"b;c.png"; size=5"#, r#"a"b;c.png"#),
            (r#"attachment; filename="测试.mp4""#, "测试.mp4"),
            ("attachment; filename*=UTF-8''%E6%B5%8B.mp4", "测.mp4"),
            (r#"attachment; filename="x.bin"; filename*=utf-8'zh'%E6%B5%8B.mp4"#, "测.mp4"),
            // If the extended form is invalid, the plain form is used.
            (r#"attachment; filename*=latin1''%E6; filename="x.bin""#, "x.bin"),
            (r#"attachment; filename*=UTF-8''%FF; filename="x.bin""#, "x.bin"),
            (r#"attachment; filename="unclosed"#, "unclosed"),
        ] {
            assert_eq!(name(header).as_deref(), Some(expected), "{header}");
        }
    }

    #[test]
    fn names_cannot_escape_the_directory() {
        for (header, expected) in [
            (r#"attachment; filename="../../etc/passwd""#, Some("passwd")),
            (r#"attachment; filename="/etc/passwd""#, Some("passwd")),
            (r#"attachment; filename="..\\..\\boot.ini""#, Some("boot.ini")),
            (r#"attachment; filename=C:\boot.ini"#, Some("boot.ini")),
            ("attachment; filename*=UTF-8''%2E%2E%2Fa%00%0Ab", Some("ab")),
            (r"attachment; filename=C:boot.ini", Some("boot.ini")),
            ("attachment; filename*=UTF-8''%E2%80%AEgpj.exe", Some("gpj.exe")),
            ("attachment; filename*=UTF-8''a%E2%81%A6%D8%9C%E2%80%A8%E2%80%8E%EF%BB%BF%F3%A0%81%81b", Some("ab")),
            ("attachment; filename=\"a\u{202e}\u{2069}\u{200f}b\"", Some("ab")),
            ("attachment; filename=\".\u{200b}.\"", None),
            (r#"attachment; filename="..""#, None),
            (r#"attachment; filename=". . ""#, None),
            ("attachment; filename=C:", None),
            (r#"attachment; filename="a/""#, None),
            (r#"attachment; filename="""#, None),
            ("attachment", None),
            ("attachment; filename", None),
            ("", None),
        ] {
            assert_eq!(name(header).as_deref(), expected, "{header}");
        }
    }
}
