//! Converts the documentation's Markdown to plain text for terminals.

/// Returns the text without markup: a link becomes its text and its URL.
pub(crate) fn plain(markdown: &str) -> String {
    let mut plain = String::with_capacity(markdown.len());
    let mut rest = markdown;
    while let Some(character) = rest.chars().next() {
        let after = rest.get(character.len_utf8()..).unwrap_or_default();
        rest = match character {
            '!' if after.starts_with('[') && link(after).is_some() => after,
            '[' => match link(rest) {
                Some((text, address, after)) => {
                    plain.push_str(&with_address(&self::plain(text), address));
                    after
                }
                None => pushed(&mut plain, character, after),
            },
            '<' => match autolink(after) {
                Some((address, after)) => {
                    plain.push_str(address);
                    after
                }
                None => pushed(&mut plain, character, after),
            },
            '*' if after.starts_with('*') => after.get(1..).unwrap_or_default(),
            '\\' if after.starts_with(|next: char| next.is_ascii_punctuation()) => {
                let (escaped, after) = after.split_at(1);
                plain.push_str(escaped);
                after
            }
            character => pushed(&mut plain, character, after),
        };
    }
    plain
}

fn pushed<'t>(plain: &mut String, character: char, after: &'t str) -> &'t str {
    plain.push(character);
    after
}

/// Returns a link's text with its URL.
fn with_address(text: &str, address: &str) -> String {
    match text.trim() {
        "" => address.to_owned(),
        text if text == address => address.to_owned(),
        text => format!("{text} ({address})"),
    }
}

/// Parses the link at the start of a text: its text, its URL, and the rest.
fn link(markdown: &str) -> Option<(&str, &str, &str)> {
    let text = markdown.strip_prefix('[')?;
    let end = closing(text, '[', ']')?;
    let (text, rest) = (text.get(..end)?, text.get(end + 1..)?.strip_prefix('(')?);
    let end = closing(rest, '(', ')')?;
    // A title may follow the URL.
    let address = rest.get(..end)?.split_whitespace().next()?;
    Some((text, address.trim_matches(['<', '>']), rest.get(end + 1..)?))
}

/// Returns the position of the bracket that closes the one before the text.
fn closing(text: &str, opens: char, closes: char) -> Option<usize> {
    let mut depth = 0;
    text.char_indices().find_map(|(at, character)| {
        match character {
            _ if character == opens => depth += 1,
            _ if character == closes && depth == 0 => return Some(at),
            _ if character == closes => depth -= 1,
            _ => {}
        }
        None
    })
}

/// Parses a URL in angle brackets, after the opening one.
fn autolink(rest: &str) -> Option<(&str, &str)> {
    let (address, after) = rest.split_once('>')?;
    let is_address = address.starts_with("http://") || address.starts_with("https://");
    (is_address && !address.contains(char::is_whitespace)).then_some((address, after))
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn links_become_text_and_url() {
        for (markdown, expected) in [
            ("see [the page](https://h/p), then", "see the page (https://h/p), then"),
            ("参见[说明\n](https://h/p)。", "参见说明 (https://h/p)。"),
            ("[a [b] c](https://h/p_(q) \"title\")", "a [b] c (https://h/p_(q))"),
            ("[https://h](https://h) <https://h/i>", "https://h https://h/i"),
            ("![image](https://h/i.png)", "image (https://h/i.png)"),
            ("**Note**: *a* `[x]` [y] a\\*b 1 < 2 [z](", "Note: *a* `[x]` [y] a*b 1 < 2 [z]("),
            ("- one\n- two", "- one\n- two"),
            ("[", "["),
            ("\\", "\\"),
            ("", ""),
        ] {
            assert_eq!(plain(markdown), expected, "{markdown}");
        }
    }
}
