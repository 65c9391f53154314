//! Checks that each operation has its own endpoint.

use super::report::{Report, root};
use super::sources::OperationSource;
use super::{Location, Operation};
use crate::source::Diagnostics;
use std::collections::HashMap;

/// Reports operations with the same method and path. Two forms of one endpoint are told apart by a field with a
/// different constant value in each, or by the query at the end of their addresses.
pub(super) fn check_endpoints(operations: &[Operation], sources: &[&OperationSource], diagnostics: &mut Diagnostics) {
    let mut seen: HashMap<_, Vec<&Operation>> = HashMap::new();
    for (operation, source) in operations.iter().zip(sources) {
        // An invalid endpoint has been reported already.
        if operation.path.is_empty() {
            continue;
        }
        let endpoint = (&operation.host, &operation.method, shape(&operation.path));
        let same = seen.entry(endpoint).or_default();
        if let Some(other) = same.iter().find(|other| !are_told_apart(operation, other)) {
            let message = format!("`{} {}` is also the endpoint of `{}`", operation.method, operation.path, other.id);
            let help = format!(
                "remove this file or {}; if they are two forms of one endpoint, give the field that tells them apart \
                 a `fixed` value in each",
                other.file
            );
            Report::new(&source.document, diagnostics).error(
                "duplicate-endpoint",
                &root().key("endpoint"),
                message,
                help,
            );
        }
        same.push(operation);
    }
}

/// Returns a path with all parameters made equal.
pub(crate) fn shape(path: &str) -> String {
    path.split('/').map(|part| if part.starts_with(':') { ":" } else { part }).collect::<Vec<_>>().join("/")
}

/// Whether the requests of two operations tell which of them is called.
fn are_told_apart(one: &Operation, other: &Operation) -> bool {
    let (one, other) = (selectors(one), selectors(other));
    one.iter().any(|(place, value)| other.get(place).is_some_and(|other| other != value))
}

/// Returns the constant values of a request, by location and key.
fn selectors(operation: &Operation) -> HashMap<(Location, &str), String> {
    let query = operation.page.address_query.as_deref().unwrap_or_default().split('&');
    let query = query.filter_map(|pair| pair.split_once('=')).filter(|(_, value)| !value.starts_with(':'));
    let in_address = query.map(|(name, value)| ((Location::Query, name), value.to_owned()));
    let fixed = operation.request.iter().filter_map(|parameter| {
        let value = parameter.field.fixed.as_ref()?;
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        Some(((parameter.location, parameter.field.name.as_str()), text))
    });
    in_address.chain(fixed).collect()
}
