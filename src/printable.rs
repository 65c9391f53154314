//! Makes untrusted text safe to print.
//!
//! A server must not be able to control a terminal, forge log lines, or disguise text. So wherever the library prints
//! text from a server, line breaks and control characters become spaces, and invisible characters are removed: those
//! that change the text direction, joiners, marks and tags without a glyph.

use std::fmt;

/// The maximum length of printed text.
const LONGEST: usize = 2000;

/// Returns the text on one line.
pub(crate) fn line(text: &str) -> String {
    text.trim().chars().filter_map(safe).take(LONGEST).collect::<String>().trim().to_owned()
}

/// Returns the text with its line breaks.
pub(crate) fn lines(text: &str) -> String {
    let shown = text.trim().chars().filter_map(|c| if c == '\n' { Some(c) } else { safe(c) });
    shown.take(LONGEST).collect::<String>().trim().to_owned()
}

/// Writes a value of any length on one line.
pub(crate) fn write_line(f: &mut fmt::Formatter<'_>, value: fmt::Arguments<'_>) -> fmt::Result {
    fmt::write(&mut Writer(f), value)
}

struct Writer<'f, 'w>(&'f mut fmt::Formatter<'w>);

impl fmt::Write for Writer<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
            return self.0.write_str(text);
        }
        text.chars().filter_map(safe).try_for_each(|character| self.0.write_char(character))
    }
}

/// Returns the replacement for a character: itself, a space, or nothing.
fn safe(character: char) -> Option<char> {
    match character {
        _ if breaks(character) => Some(' '),
        _ if is_invisible(character) => None,
        _ => Some(character),
    }
}

/// Whether a character is a control character or a line or paragraph separator.
pub(crate) fn breaks(character: char) -> bool {
    character.is_control() || matches!(character, '\u{2028}' | '\u{2029}')
}

/// Whether a character is a format character, or invisible according to Unicode ("default ignorable").
pub(crate) fn is_invisible(character: char) -> bool {
    matches!(character,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{13430}'..='\u{1343f}'
        | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Written<'t>(&'t str);

    impl fmt::Display for Written<'_> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write_line(f, format_args!("{}", self.0))
        }
    }

    #[test]
    fn a_server_cannot_forge_lines() {
        assert_eq!(line(" a\r\nb\u{1b}[31m\u{202e}c "), "a  b [31mc");
        assert_eq!(lines("a\nb\u{7}c\u{2028}d"), "a\nb c d");
        assert_eq!(Written("a\nb\u{1b}\u{202e}c").to_string(), "a b c");
        assert_eq!(line(&"x".repeat(LONGEST + 1)).len(), LONGEST);
    }

    #[test]
    fn invisible_characters_are_removed() {
        let ranges = [
            '\u{202a}'..='\u{202e}',
            '\u{2066}'..='\u{2069}',
            '\u{200b}'..='\u{200f}',
            '\u{2060}'..='\u{2064}',
            '\u{e0020}'..='\u{e007f}',
        ];
        let single = ['\u{61c}', '\u{ad}', '\u{feff}', '\u{180e}', '\u{3164}', '\u{fe0f}'];
        for character in ranges.into_iter().flatten().chain(single) {
            let text = format!("a{character}b");
            for shown in [line(&text), lines(&text), Written(&text).to_string()] {
                assert_eq!(shown, "ab", "{}", character.escape_unicode());
            }
        }
        let visible = "Zoë 测试 é 👋 ~";
        assert_eq!(line(visible), visible);
    }
}
