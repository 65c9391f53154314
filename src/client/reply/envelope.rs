//! The envelope around an operation's own fields: `{"code": 0, "msg": "success", "data": {…}}`.

use crate::wire::{Fields, Json, Object, Place};
use serde::Deserializer as _;
use serde::de::{IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;
use std::fmt;

/// The key of the result code.
const CODE: &str = "code";

/// The verdict of a reply's `code`.
///
/// Only the integer 0 means success. If a reply has the key several times, all values must be 0; otherwise the first
/// that is not 0 counts.
#[derive(Default)]
pub(super) struct Code {
    /// The last value read, until it is evaluated.
    value: Json,
    verdict: Verdict,
}

#[derive(Debug, Default, PartialEq)]
pub(super) enum Verdict {
    /// There is no code, or it is `null`.
    #[default]
    Missing,
    Success,
    Failure(i64),
    /// The code is not a 64-bit integer.
    Unreadable(Json),
}

impl Code {
    pub(super) fn is_success(&self) -> bool {
        self.verdict == Verdict::Success
    }

    pub(super) fn is_failure(&self) -> bool {
        matches!(self.verdict, Verdict::Failure(_) | Verdict::Unreadable(_))
    }

    /// Returns the number of an error.
    pub(super) fn failure(&self) -> Option<i64> {
        if let Verdict::Failure(code) = self.verdict { Some(code) } else { None }
    }

    pub(super) fn verdict(self) -> Verdict {
        self.verdict
    }

    /// Reads the code as a field of an object.
    fn field(&mut self, f: &mut Fields<'_>) {
        f.field(CODE, &mut self.value);
        self.judge();
    }

    /// Evaluates the value that was read, if any.
    fn judge(&mut self) {
        let value = std::mem::take(&mut self.value);
        if value.is_null() || self.is_failure() {
            return;
        }
        self.verdict = match whole_number(&value) {
            Some(0) => Verdict::Success,
            Some(code) => Verdict::Failure(code),
            None => Verdict::Unreadable(value),
        };
    }
}

/// Parses an integer. A number in a string is accepted as an error code, but not as success.
fn whole_number(value: &Json) -> Option<i64> {
    match value {
        Json::Number(number) => number.as_i64(),
        Json::String(text) => text.parse().ok().filter(|code| *code != 0),
        _ => None,
    }
}

/// The envelope while it is read, with the typed reply inside: both are read in one pass over the body.
pub(super) struct WholeEnvelope<'r> {
    pub(super) code: Code,
    /// Whether the reply's fields are next to `code` instead of in `data`.
    pub(super) top_level: bool,
    pub(super) response: &'r mut dyn Object,
}

impl Object for WholeEnvelope<'_> {
    fn fields(&mut self, f: &mut Fields<'_>) {
        self.code.field(f);
        match self.top_level {
            true => self.response.fields(f),
            false => f.place("data", Place::Object(self.response)),
        }
    }
}

/// The envelope without the reply.
#[derive(Default)]
pub(super) struct Envelope {
    pub(super) code: Code,
    pub(super) message: Option<String>,
    /// The object `error`.
    pub(super) details: Json,
    /// Whether the code may be in `StatusCode`.
    pub(super) status_code: bool,
}

impl Object for Envelope {
    fn fields(&mut self, f: &mut Fields<'_>) {
        self.code.field(f);
        f.field("msg", &mut self.message);
        if self.status_code {
            f.field("StatusCode", &mut self.code.value);
            self.code.judge();
            if self.message.as_ref().is_none_or(String::is_empty) {
                f.field("StatusMessage", &mut self.message);
            }
        }
        // The OAuth operations use `error_description`, a few others `message`.
        for key in ["message", "error_description"] {
            if self.message.as_ref().is_none_or(String::is_empty) {
                f.field(key, &mut self.message);
            }
        }
        f.field("error", &mut self.details);
    }
}

/// Returns the code if the body starts with it, as in the platform's own replies. This saves a second pass over the
/// body.
pub(super) fn leading_code(body: &[u8]) -> Option<i64> {
    let rest = body.trim_ascii_start().strip_prefix(b"{")?;
    let rest = rest.trim_ascii_start().strip_prefix(b"\"code\"")?;
    let rest = rest.trim_ascii_start().strip_prefix(b":")?.trim_ascii_start();
    let end = rest.iter().position(|byte| !byte.is_ascii_digit() && *byte != b'-')?;
    let (digits, rest) = rest.split_at_checked(end)?;
    let ends = matches!(rest.trim_ascii_start().first(), Some(b',' | b'}'));
    if ends { std::str::from_utf8(digits).ok()?.parse().ok() } else { None }
}

/// Returns a code that is a number but not an integer as it is written, for example `1e3`.
pub(super) fn written(body: &[u8], code: &Json) -> Option<String> {
    let codes = serde_json::Deserializer::from_slice(body).deserialize_map(Codes).ok()?;
    codes.into_iter().find(|text| serde_json::from_str::<Json>(text).is_ok_and(|value| value == *code))
}

/// The codes of an object, as they are written.
struct Codes;

impl<'de> Visitor<'de> for Codes {
    type Value = Vec<String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Vec<String>, A::Error> {
        let mut codes = Vec::new();
        while let Some(key) = members.next_key::<String>()? {
            if key == CODE {
                codes.push(members.next_value::<&RawValue>()?.get().to_owned());
            } else {
                members.next_value::<IgnoredAny>()?;
            }
        }
        Ok(codes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire;

    #[test]
    fn finds_a_leading_code_only_if_it_is_complete() {
        assert_eq!(leading_code(br#"{"code":0,"msg":"#), Some(0));
        assert_eq!(leading_code(b" {\n \"code\" : 230002 }"), Some(230_002));
        assert_eq!(leading_code(br#"{"code":-1}"#), Some(-1));
        for other in ["", "{", r#"{"code":0"#, r#"{"code":0.5}"#, r#"{"code":"0"}"#, r#"{"msg":"","code":0}"#, "<html>"]
        {
            assert_eq!(leading_code(other.as_bytes()), None, "{other}");
        }
    }

    #[test]
    fn only_the_integer_0_is_success() {
        let verdict = |codes: &str| {
            let mut envelope = Envelope::default();
            wire::decode(format!("{{{codes}}}").as_bytes(), &mut envelope).unwrap();
            envelope.code.verdict()
        };
        for (codes, expected) in [
            (r#""code":0"#, Verdict::Success),
            (r#""code":0,"msg":"x","code":0"#, Verdict::Success),
            (r#""code":null,"code":0"#, Verdict::Success),
            ("", Verdict::Missing),
            (r#""code":null"#, Verdict::Missing),
            (r#""code":7"#, Verdict::Failure(7)),
            (r#""code":"7""#, Verdict::Failure(7)),
            (r#""code":-7"#, Verdict::Failure(-7)),
            (r#""code":7,"code":0"#, Verdict::Failure(7)),
            (r#""code":0,"msg":"x","code":7"#, Verdict::Failure(7)),
            (r#""code":7,"data":{},"code":8,"code":0"#, Verdict::Failure(7)),
            (r#""c\u006fde":7,"code":0"#, Verdict::Failure(7)),
            (r#""code":"X","code":7"#, Verdict::Unreadable("X".into())),
        ] {
            assert_eq!(verdict(codes), expected, "{codes}");
        }
        for value in ["-0", "0.0", "0e0", "1.5", "1e3", "true", "false", "[0]", "{}", "\"\"", "\"0\"", "\" 0\"", "1e30"]
        {
            let verdict = verdict(&format!(r#""code":{value}"#));
            assert!(matches!(verdict, Verdict::Unreadable(_)), "{value}: {verdict:?}");
        }
    }

    #[test]
    fn a_number_is_shown_as_it_is_written() {
        for number in ["1e3", "-0", "18446744073709551616", "9223372036854775808"] {
            let body = format!(r#"{{"msg":"x","c\u006fde":{number},"code":0}}"#);
            assert_eq!(written(body.as_bytes(), &serde_json::from_str(number).unwrap()).as_deref(), Some(number));
        }
        assert_eq!(written(b"{", &Json::Null), None);
    }
}
