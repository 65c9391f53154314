//! Recognises plain scalars that a YAML 1.1 reader does not take for strings. Specs are read as YAML 1.2, which has
//! fewer such scalars, but many tools still use the older version and must read the same values.
//!
//! The words are those of the type repository of YAML 1.1, and those that PyYAML knows.

/// Whether a plain scalar of one line is not a string.
pub(super) fn is_special(text: &str) -> bool {
    if !text.starts_with(|first: char| first.is_ascii_digit() || matches!(first, '+' | '-' | '.')) {
        return is_word(text);
    }
    is_number(text) || is_time(text)
}

/// Booleans, null, the merge key and the default value of a mapping.
fn is_word(text: &str) -> bool {
    const WORDS: [&str; 8] = ["y", "n", "yes", "no", "on", "off", "true", "false"];
    matches!(text, "" | "~" | "<<" | "=") || is_cased(text, "null") || WORDS.iter().any(|word| is_cased(text, word))
}

/// Whether a text is a word in one of YAML's three spellings: `on`, `On`, `ON`.
fn is_cased(text: &str, word: &str) -> bool {
    text.eq_ignore_ascii_case(word) && {
        let is_lower = |byte: u8| byte.is_ascii_lowercase();
        text.bytes().all(|byte| byte.is_ascii_uppercase()) || text.bytes().skip(1).all(is_lower)
    }
}

/// Whether a text is an integer in any base, a float, or a number in base 60: `0777`, `0b1`, `1_000`, `12:30:00`,
/// `1.5e+3`, `.inf`.
fn is_number(text: &str) -> bool {
    let number = text.strip_prefix(['+', '-']).unwrap_or(text);
    let all = |digits: &str, is_digit: fn(u8) -> bool| !digits.is_empty() && digits.bytes().all(is_digit);
    if let Some(digits) = number.strip_prefix("0x") {
        return all(digits, |byte| byte.is_ascii_hexdigit() || byte == b'_');
    }
    if let Some(digits) = number.strip_prefix("0b") {
        return all(digits, |byte| matches!(byte, b'0' | b'1' | b'_'));
    }
    if number.strip_prefix('.').is_some_and(|name| name == "NaN" || is_cased(name, "nan") || is_cased(name, "inf")) {
        return true;
    }
    // The exponent of a float has a sign in YAML 1.1, and may lack it in 1.2.
    let (mantissa, exponent) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
    let exponent = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
    all(exponent, |byte| byte.is_ascii_digit())
        && all(mantissa, |byte| byte.is_ascii_digit() || matches!(byte, b'_' | b'.' | b':'))
}

/// Whether a text is a date or a time: `2024-1-31`, `2024-01-31T12:30:00.5+08:00`, `2024-01-31 12:30:00 Z`.
fn is_time(text: &str) -> bool {
    let mut parts = text.splitn(3, '-');
    let (Some(year), Some(month), Some(rest)) = (parts.next(), parts.next(), parts.next()) else { return false };
    let digits =
        |part: &str, lengths: &[usize]| lengths.contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    let end = rest.bytes().take_while(u8::is_ascii_digit).count();
    let (day, time) = rest.split_at(end);
    digits(year, &[4])
        && digits(month, &[1, 2])
        && digits(day, &[1, 2])
        && time.bytes().all(|byte| byte.is_ascii_digit() || b"tTzZ \t:.+-".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::is_special;

    #[test]
    fn what_is_a_text_in_both_versions() {
        for special in [
            "",
            "~",
            "null",
            "NULL",
            "y",
            "Y",
            "n",
            "yes",
            "Yes",
            "NO",
            "on",
            "Off",
            "TRUE",
            "False",
            "<<",
            "=",
            "0",
            "-1",
            "+12",
            "0777",
            "08",
            "0o17",
            "1_000",
            "0b101",
            "-0x1F_F",
            "12:30:00",
            "190:20:30.15",
            "1.5",
            "1.",
            ".5",
            ".",
            "1.2.3",
            "1e5",
            "1.5E+3",
            ".inf",
            "-.INF",
            ".nan",
            ".NaN",
            "2020-00-00",
            "2024-1-31",
            "2024-01-31t12:30:00.5-08:00",
            "2024-01-31 12:30:00 Z",
        ] {
            let octal_of_the_newer_version = special == "0o17";
            assert!(is_special(special) != octal_of_the_newer_version, "{special:?}");
        }
        for text in [
            "oN",
            "yEs",
            "nuLL",
            "yes!",
            "ye",
            "on_off",
            "v1",
            "1000/min",
            "1.2.3a",
            "0xfg",
            "0b12",
            "12h",
            "-",
            "+",
            "--",
            "1e",
            "e5",
            "2024-01",
            "2024-01-31x",
            "24-01-31",
            "1-2-3",
            "7f1bcd13",
            "-a",
            ".a",
            "infinity",
            "==",
        ] {
            assert!(!is_special(text), "{text:?}");
        }
    }
}
