//! Reads examples in code blocks: forms, and JSON with comments, trailing commas or missing ends.

use super::page::Traced;
use crate::lenient;
use crate::source::{Diagnostic, Diagnostics, SourceText};
use serde_json::{Map, Value as Json};
use std::sync::Arc;

/// Whether code may be the body of a request: JSON or a form, not a command line.
pub(super) fn looks_like_a_body(code: &str) -> bool {
    code.trim_start().starts_with(['{', '[', '-'])
}

/// Returns the value of a block of JSON in any layout, and reports its mistakes.
pub(super) fn json(code: &Traced, source: &Arc<SourceText>, defects: &mut Diagnostics) -> Option<Json> {
    let (value, faults) = lenient::read(code.text());
    for (range, message) in faults {
        let finding = Diagnostic::new(source, code.part(range), "invalid-json", message)
            .with_help("it was read as it was probably meant");
        defects.push(finding);
    }
    value
}

/// Returns the parts of a form, by name.
pub(super) fn form(code: &str) -> Option<Json> {
    let mut parts = Map::new();
    let boundary = code.lines().next().map(str::trim).filter(|line| line.starts_with("---"))?;
    for part in code.split(boundary).skip(1) {
        let Some((head, value)) = part.split_once("\n\n") else { continue };
        let name = head.split("name=\"").nth(1).and_then(|rest| rest.split('"').next());
        if let Some(name) = name {
            parts.insert(name.to_owned(), Json::String(value.trim_end_matches(['\n', '-']).to_owned()));
        }
    }
    (!parts.is_empty()).then_some(Json::Object(parts))
}
