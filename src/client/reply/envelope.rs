//! What surrounds an operation's own fields: `{"code": 0, "msg": "success", "data": {…}}`.

use crate::wire::{self, Fields, Object, Place};

/// The envelope on its way in, with the typed reply inside: one pass over the body reads both.
pub(super) struct WholeEnvelope<'r> {
    pub(super) code: Option<i64>,
    /// Whether the reply's fields stand beside `code` instead of in `data`.
    pub(super) top_level: bool,
    pub(super) response: &'r mut dyn Object,
}

impl Object for WholeEnvelope<'_> {
    fn fields(&mut self, f: &mut Fields<'_>) {
        f.field("code", &mut self.code);
        match self.top_level {
            true => self.response.fields(f),
            false => f.place("data", Place::Object(self.response)),
        }
    }
}

/// The envelope alone.
#[derive(Default)]
pub(super) struct Envelope {
    pub(super) code: Option<i64>,
    pub(super) message: String,
    /// The object `error`.
    pub(super) details: serde_json::Value,
}

impl Object for Envelope {
    fn fields(&mut self, f: &mut Fields<'_>) {
        f.field("code", &mut self.code);
        f.field("msg", &mut self.message);
        // The OAuth operations say `error_description`, a few others `message`.
        for key in ["message", "error_description"] {
            if self.message.is_empty() {
                f.field(key, &mut self.message);
            }
        }
        f.field("error", &mut self.details);
    }
}

/// Whether a body in place of a file is an error of the platform.
pub(in crate::client) fn is_failure(body: &[u8]) -> bool {
    let mut envelope = Envelope::default();
    wire::decode(body, &mut envelope).is_ok() && envelope.code.is_some_and(|code| code != 0)
}

/// The code, where the body begins with it, as the platform's own do. That saves a second pass over the body.
pub(super) fn leading_code(body: &[u8]) -> Option<i64> {
    let rest = body.trim_ascii_start().strip_prefix(b"{")?;
    let rest = rest.trim_ascii_start().strip_prefix(b"\"code\"")?;
    let rest = rest.trim_ascii_start().strip_prefix(b":")?.trim_ascii_start();
    let end = rest.iter().position(|byte| !byte.is_ascii_digit() && *byte != b'-')?;
    let (digits, rest) = rest.split_at_checked(end)?;
    let ends = matches!(rest.trim_ascii_start().first(), Some(b',' | b'}'));
    if ends { std::str::from_utf8(digits).ok()?.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_leading_code_is_found_only_where_it_is_whole() {
        assert_eq!(leading_code(br#"{"code":0,"msg":"#), Some(0));
        assert_eq!(leading_code(b" {\n \"code\" : 230002 }"), Some(230_002));
        assert_eq!(leading_code(br#"{"code":-1}"#), Some(-1));
        for other in ["", "{", r#"{"code":0"#, r#"{"code":0.5}"#, r#"{"code":"0"}"#, r#"{"msg":"","code":0}"#, "<html>"]
        {
            assert_eq!(leading_code(other.as_bytes()), None, "{other}");
        }
    }
}
