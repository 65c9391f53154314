//! How the reference says that a list comes in pages.

use super::call::path;
use super::markdown::code;
use crate::model::{Operation, Paging};

/// The section on the pages of an operation's list.
pub(super) fn section(operation: &Operation, paging: &Paging, out: &mut Vec<String>) {
    out.push("## Pages".to_owned());
    let size = match named(operation, paging.size.as_deref()) {
        Some(size) => format!("A page has as many {} as {} says at most. ", code(&paging.items), code(size)),
        None => String::new(),
    };
    let end = match &paging.more {
        Some(more) => format!("The last page has {} false.", code(more)),
        None => format!("The last page has no {}.", code(&paging.next)),
    };
    let token = named(operation, Some(&paging.token)).unwrap_or_default();
    out.push(format!(
        "{size}The {} of a reply, sent as {}, gets the page after it. {end}",
        code(&paging.next),
        code(token)
    ));
    out.push(format!(
        "```rust\nlet mut items = {}.stream();\nwhile let Some(item) = items.next().await {{\n    let item = item?;\n}}\n```",
        path(operation)
    ));
}

/// The name on the wire of a request field.
fn named<'o>(operation: &'o Operation, key: Option<&str>) -> Option<&'o str> {
    operation.request.iter().find(|one| Some(one.key.as_str()) == key).map(|one| one.field.name.as_str())
}
