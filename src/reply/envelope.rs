//! What surrounds an operation's own fields: `{"code": 0, "msg": "success", "data": {…}}`.

use crate::wire::{Object, Slot, Value, View};

/// The envelope on its way in, with the typed reply inside: one pass over the body reads both.
pub(super) struct Reading<'r> {
    pub(super) code: Option<i64>,
    /// Whether the reply's fields stand beside `code` instead of in `data`.
    pub(super) top_level: bool,
    pub(super) response: &'r mut dyn Object,
}

impl Object for Reading<'_> {
    fn fields(&self, _: &mut dyn FnMut(&'static str, View<'_>)) {}

    fn field(&mut self, key: &str) -> Slot<'_> {
        match key {
            "code" => self.code.slot(),
            "msg" => Slot::Skip,
            "data" if !self.top_level => Slot::Object(self.response),
            _ if self.top_level => self.response.field(key),
            _ => Slot::Skip,
        }
    }
}

/// The envelope alone.
#[derive(Default)]
pub(super) struct Skim {
    pub(super) code: Option<i64>,
    pub(super) message: String,
    /// The object `error`.
    pub(super) details: serde_json::Value,
}

impl Object for Skim {
    fn fields(&self, _: &mut dyn FnMut(&'static str, View<'_>)) {}

    fn field(&mut self, key: &str) -> Slot<'_> {
        match key {
            "code" => self.code.slot(),
            // The OAuth operations say `error_description`, a few others `message`.
            "msg" => Slot::Text(&mut self.message),
            "message" | "error_description" if self.message.is_empty() => Slot::Text(&mut self.message),
            "error" => Slot::Any(&mut self.details),
            _ => Slot::Skip,
        }
    }
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
