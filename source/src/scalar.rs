//! The value of a plain scalar, by the core schema of YAML 1.2.

use super::Kind;

/// A number that JSON cannot represent.
#[derive(Debug, PartialEq, Eq)]
pub struct OutOfRange;

/// Resolves an unquoted scalar. `yes`, `no`, `on`, `off` and dates are strings in YAML 1.2.
pub fn resolve(text: &str) -> Result<Kind, OutOfRange> {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Ok(Kind::Null),
        "true" | "True" | "TRUE" => return Ok(Kind::Bool(true)),
        "false" | "False" | "FALSE" => return Ok(Kind::Bool(false)),
        _ => {}
    }
    // Most scalars are words, and most words start with a letter.
    if !text.starts_with(|first: char| first.is_ascii_digit() || matches!(first, '+' | '-' | '.')) {
        return Ok(Kind::String(text.to_owned()));
    }
    if let Some(number) = integer(text) {
        return number
            .filter(|number| (i128::from(i64::MIN)..=i128::from(u64::MAX)).contains(number))
            .map(Kind::Int)
            .ok_or(OutOfRange);
    }
    if is_float(text) {
        let number: f64 = text.parse().map_err(|_| OutOfRange)?;
        return if number.is_finite() { Ok(Kind::Float(number)) } else { Err(OutOfRange) };
    }
    match text.trim_start_matches(['+', '-']) {
        ".inf" | ".Inf" | ".INF" | ".nan" | ".NaN" | ".NAN" => Err(OutOfRange),
        _ => Ok(Kind::String(text.to_owned())),
    }
}

/// Returns `None` if the text is not an integer, and `Some(None)` if the integer is out of range.
fn integer(text: &str) -> Option<Option<i128>> {
    for (prefix, radix) in [("0x", 16), ("0o", 8)] {
        if let Some(digits) = text.strip_prefix(prefix) {
            let all_digits = !digits.is_empty() && digits.chars().all(|digit| digit.is_digit(radix));
            return all_digits.then(|| i128::from_str_radix(digits, radix).ok());
        }
    }
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let all_digits = !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit());
    all_digits.then(|| text.parse().ok())
}

/// `[-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?`
fn is_float(text: &str) -> bool {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent.strip_prefix(['+', '-']).unwrap_or(exponent))),
        None => (unsigned, None),
    };
    let digits = |part: &str| part.bytes().all(|digit| digit.is_ascii_digit());
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let mantissa_is_number = digits(whole) && digits(fraction) && !(whole.is_empty() && fraction.is_empty());
    mantissa_is_number && exponent.is_none_or(|exponent| !exponent.is_empty() && digits(exponent))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_core_schema() {
        let text = |text: &str| Ok(Kind::String(text.to_owned()));
        for (plain, expected) in [
            ("~", Ok(Kind::Null)),
            ("True", Ok(Kind::Bool(true))),
            ("yes", text("yes")),
            ("on", text("on")),
            ("2024-01-01", text("2024-01-01")),
            ("1.2.3", text("1.2.3")),
            ("1000/min", text("1000/min")),
            ("-", text("-")),
            ("+", text("+")),
            (".", text(".")),
            ("1e", text("1e")),
            ("0x", text("0x")),
            ("0xfg", text("0xfg")),
            ("1_000", text("1_000")),
            ("0", Ok(Kind::Int(0))),
            ("-17", Ok(Kind::Int(-17))),
            ("+17", Ok(Kind::Int(17))),
            ("007", Ok(Kind::Int(7))),
            ("0o17", Ok(Kind::Int(15))),
            ("0xff", Ok(Kind::Int(255))),
            ("18446744073709551615", Ok(Kind::Int(u64::MAX.into()))),
            ("18446744073709551616", Err(OutOfRange)),
            ("-9223372036854775809", Err(OutOfRange)),
            ("99999999999999999999999999999999999999999999", Err(OutOfRange)),
            ("1.5", Ok(Kind::Float(1.5))),
            ("1.", Ok(Kind::Float(1.0))),
            (".5", Ok(Kind::Float(0.5))),
            ("-1e-3", Ok(Kind::Float(-0.001))),
            ("1e999", Err(OutOfRange)),
            (".inf", Err(OutOfRange)),
            ("-.INF", Err(OutOfRange)),
            (".nan", Err(OutOfRange)),
        ] {
            assert_eq!(resolve(plain), expected, "{plain}");
        }
    }
}
