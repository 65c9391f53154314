//! Checks the replacements of deprecated operations and events.

use super::Deprecation;
use super::report::{Report, root};
use crate::source::{Diagnostics, Document, closest, quoted};
use std::collections::HashMap;

/// The kind of finding for a reference to an operation or event that the spec does not describe.
pub(crate) const UNKNOWN_OPERATION: &str = "unknown-operation";

/// Reports replacements that the spec does not describe or that are deprecated themselves. `pages` are operations and
/// events, by id.
pub(super) fn check_replacements<'a>(
    pages: impl Iterator<Item = (&'a str, Option<&'a Deprecation>, &'a Document)> + Clone,
    diagnostics: &mut Diagnostics,
) {
    let known: HashMap<&str, Option<&Deprecation>> =
        pages.clone().map(|(id, deprecated, _)| (id, deprecated)).collect();
    for (_, deprecated, document) in pages {
        let Some(deprecated) = deprecated else { continue };
        let mut report = Report::new(document, diagnostics);
        for (index, id) in deprecated.replaced_by.iter().enumerate() {
            let at = root().key("deprecated").key("replaced_by").key(index);
            match known.get(id.as_str()) {
                Some(None) => {}
                None => {
                    let mut ids: Vec<&str> = known.keys().copied().collect();
                    ids.sort_unstable();
                    let help = match closest(id, ids) {
                        Some(near) => format!("did you mean {}?", quoted(near)),
                        None => "write the id of an operation or event of this spec".to_owned(),
                    };
                    report.error(
                        UNKNOWN_OPERATION,
                        &at,
                        format!("there is no operation or event {}", quoted(id)),
                        help,
                    );
                }
                Some(Some(next)) => {
                    let help = match next.replaced_by.as_slice() {
                        [] => "it has no replacement: remove it".to_owned(),
                        next => format!("name its replacement instead: {}", next.join(", ")),
                    };
                    report.error("deprecated-replacement", &at, format!("{} is deprecated as well", quoted(id)), help);
                }
            }
        }
    }
}
