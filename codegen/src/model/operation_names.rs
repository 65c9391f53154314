//! The Rust names of operations and events, which depend only on the id.

use super::OperationNames;
use super::names::{camel, is_needed, module, snake};

/// Returns the names of an operation.
pub(super) fn operation_names(id: &str) -> OperationNames {
    let last = last(id);
    let base = camel(last);
    // The request of `create_response` would have the name of the reply of `create`.
    let is_taken = is_needed(&base) || ["Error", "Request", "Response"].iter().any(|end| base.ends_with(end));
    OperationNames {
        method: snake(last),
        module: module(last),
        request: if is_taken { format!("{base}Request") } else { base.clone() },
        response: format!("{base}Response"),
        error: format!("{base}Error"),
        base,
    }
}

/// Returns the name of an event's type.
pub(super) fn event_name(id: &str) -> String {
    let base = camel(last(id));
    if is_needed(&base) { format!("{base}Event") } else { base }
}

/// Returns the module of an operation's or event's file.
pub(super) fn file_module(id: &str) -> String {
    module(last(id))
}

/// Returns the last part of an id.
fn last(id: &str) -> &str {
    id.rsplit('.').next().unwrap_or_default()
}

/// Returns the modules of an operation: its id without the last part.
pub(super) fn module_path(id: &str) -> Vec<String> {
    let (path, _) = id.rsplit_once('.').unwrap_or_default();
    path.split('.').map(module).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn avoids_names_that_rust_needs() {
        let request = |id| operation_names(id).request;
        assert_eq!(
            [request("a.b.option"), request("a.b.api"), request("a.b.copy")],
            ["OptionRequest", "ApiRequest", "Copy"]
        );
        let names = operation_names("a.b.option");
        assert_eq!((&*names.response, &*names.error, &*names.method), ("OptionResponse", "OptionError", "option"));
        assert_eq!(event_name("a.b.event.option"), "OptionEvent");
    }

    #[test]
    fn no_two_operations_share_a_name() {
        let ids = ["create", "create_error", "create_response", "create_request", "create_response_request"];
        let names: Vec<_> = ids.iter().map(|id| operation_names(&format!("a.b.{id}"))).collect();
        let all: Vec<&str> = names.iter().flat_map(|one| [&*one.request, &one.response, &one.error]).collect();
        assert_eq!(all.iter().collect::<HashSet<_>>().len(), all.len(), "{all:?}");
    }
}
