//! Which operations there are: Feishu's, or those of a spec directory.

use crate::exit::{Exit, Failure};
use feishu_api::catalog::{Catalog, Operation};
use feishu_source::{Style, closest};
use std::path::Path;

/// Returns the catalog of Feishu, or reads that of a spec directory.
pub(crate) fn catalog(spec: Option<&Path>) -> Result<&'static Catalog, Failure> {
    let Some(directory) = spec else { return Ok(Catalog::feishu()) };
    if !directory.is_dir() {
        return Err(Failure::new(Exit::Usage, format!("{} is no directory", directory.display())));
    }
    let loaded = feishu_codegen::load(directory).map_err(|error| Failure::new(Exit::Local, error.to_string()))?;
    if !loaded.diagnostics.is_empty() {
        return Err(Failure::usage(loaded.diagnostics.render(Style::Plain)));
    }
    let files = feishu_codegen::catalog::catalog(&loaded.model);
    Catalog::read(files).map_err(|error| Failure::new(Exit::Local, error.to_string()))
}

/// Returns all operations.
pub(crate) fn operations(catalog: &'static Catalog) -> impl Iterator<Item = &'static Operation> {
    catalog.services().flat_map(|service| &service.operations)
}

/// Returns the operation with an id. The error suggests similar ids.
pub(crate) fn operation(catalog: &'static Catalog, id: &str) -> Result<&'static Operation, Failure> {
    if let Some(operation) = catalog.operation(id) {
        return Ok(operation);
    }
    let ids: Vec<&str> = operations(catalog).map(|operation| operation.id.as_str()).collect();
    let last = id.rsplit('.').next().unwrap_or(id);
    let inside = |of: &&&str| of.starts_with(&format!("{id}."));
    let mut meant: Vec<&str> = ids.iter().filter(inside).copied().take(8).collect();
    if meant.is_empty() {
        meant.extend(closest(id, ids.iter().copied()));
    }
    if meant.is_empty() && last.len() > 2 {
        meant.extend(ids.iter().filter(|of| of.contains(last)).copied().take(5));
    }
    let mut message = format!("there is no operation `{id}`");
    if !meant.is_empty() {
        message.push_str("; did you mean");
        meant.iter().for_each(|id| message.push_str(&format!("\n  {id}")));
    }
    message.push_str("\n`feishu search WORDS` finds operations by what they do");
    Err(Failure::not_found(message))
}

/// Returns whether a text matches a pattern, in which `*` matches any characters.
pub(crate) fn matches(pattern: &str, text: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == text,
        Some((before, after)) => {
            let Some(rest) = text.strip_prefix(before) else { return false };
            after.is_empty()
                || rest.char_indices().any(|(at, _)| rest.get(at..).is_some_and(|rest| matches(after, rest)))
                || matches(after, "")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn a_star_stands_for_any_characters() {
        for (pattern, text, is_match) in [
            ("im.v1.pin.*", "im.v1.pin.create", true),
            ("im.v1.pin.*", "im.v1.pinned.create", false),
            ("*.create", "im.v1.pin.create", true),
            ("im.*.create", "im.v1.pin.create", true),
            ("*", "", true),
            ("a*", "a", true),
            ("a*b", "a", false),
            ("a", "ab", false),
        ] {
            assert_eq!(matches(pattern, text), is_match, "{pattern} {text}");
        }
    }
}
