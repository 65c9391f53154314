//! Reads constant values of a request, which a page states in a separate line: `**固定值**：` and the value.

use crate::maintain::page_format::description::{Mark, marked};
use crate::maintain::page_format::example::bare;
use crate::spec::{Field, Fields, Operation, Text};
use serde_json::Value as Json;

/// Moves the constant values of an operation's request from the docs to the fields. A path has none.
pub(super) fn take(operation: &mut Operation) {
    let request = &mut operation.request;
    for fields in [&mut request.headers, &mut request.query, &mut request.body] {
        take_from(fields);
    }
}

fn take_from(fields: &mut Fields) {
    for field in fields.values_mut().filter(|field| may_be_fixed(field)) {
        let Text::Page(doc) = &field.doc else { continue };
        let (before, last) = doc.rsplit_once('\n').unwrap_or(("", doc));
        if let Some(value) = value(last, &field.ty) {
            (field.doc, field.fixed) = (Text::Page(before.to_owned()), Some(value));
        }
    }
}

/// Whether a spec can represent it: see `misplaced-fixed`.
fn may_be_fixed(field: &Field) -> bool {
    field.name.is_none()
        && field.format.is_none()
        && field.values.is_none()
        && field.default.is_none()
        && field.required_if.is_none()
}

/// Returns the value of a line, if it matches the type and would be printed in the same way.
fn value(line: &str, ty: &str) -> Option<Json> {
    let (_, rest) = marked(line).filter(|(name, _)| Mark::of(name) == Some(Mark::Fixed))?;
    let text = rest.trim().strip_prefix('`')?.strip_suffix('`').filter(|text| !text.contains('`'))?;
    let value = match ty {
        "string" => Json::String(text.to_owned()),
        "int" => text.parse::<i64>().ok()?.into(),
        "boolean" => text.parse::<bool>().ok()?.into(),
        _ => return None,
    };
    (bare(&value) == text).then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_read_by_type() {
        assert_eq!(value("**固定值**：`refresh_token`", "string"), Some("refresh_token".into()));
        assert_eq!(value("**固定值：**`2`", "int"), Some(2.into()));
        assert_eq!(value("**固定值**：`true`", "boolean"), Some(true.into()));
        for (line, ty) in [
            (r#"**固定值**："application/json; charset=utf-8""#, "string"),
            ("**固定值**：`a` 或 `b`", "string"),
            ("固定值 `a`", "string"),
            ("**固定值**：`a`", "int"),
            ("**固定值**：`02`", "int"),
            ("**固定值**：`1.0`", "float"),
        ] {
            assert_eq!(value(line, ty), None, "{line}");
        }
    }
}
