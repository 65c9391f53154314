//! The Rust names of operations: their methods, and the types that are theirs.

use super::OperationNames;
use super::distinct::{Entry, Numbers, Style, distinct};
use super::names::module;
use std::collections::{BTreeMap, HashSet};

/// The names of operations, by their ids. Within a module every name is another.
pub(super) fn operation_names(ids: &[&str]) -> Vec<OperationNames> {
    let mut modules: BTreeMap<Vec<String>, Vec<usize>> = BTreeMap::new();
    for (index, id) in ids.iter().enumerate() {
        modules.entry(module_path(id)).or_default().push(index);
    }
    let mut names = vec![OperationNames::default(); ids.len()];
    for members in modules.into_values() {
        let last = |index: &usize| Entry { name: ids[*index].rsplit('.').next().unwrap_or_default(), wish: None };
        let entries: Vec<Entry<'_>> = members.iter().map(last).collect();
        let methods = distinct(&entries, Style::Snake);
        let requests = distinct(&entries, Style::Type);
        let mut taken: HashSet<String> = requests.iter().cloned().collect();
        let mut numbers = Numbers::default();
        // The request of `create_response` may be called like the reply of `create`.
        let mut free = |name: String| match taken.insert(name.clone()) {
            true => name,
            false => numbers.free(&name, &mut taken, Style::Type),
        };
        for ((index, method), request) in members.into_iter().zip(methods).zip(requests) {
            let base = request.trim_end_matches('_');
            let (response, error) = (free(format!("{base}Response")), free(format!("{base}Error")));
            names[index] = OperationNames { method, response, error, request };
        }
    }
    names
}

/// The modules of an operation: its id without the last part.
pub(super) fn module_path(id: &str) -> Vec<String> {
    let (path, _) = id.rsplit_once('.').unwrap_or_default();
    path.split('.').map(module).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn requests(ids: &[&str]) -> Vec<String> {
        operation_names(ids).into_iter().map(|names| names.request).collect()
    }

    #[test]
    fn what_rust_needs_is_left_to_it() {
        assert_eq!(requests(&["a.b.option", "a.b.api", "a.b.copy"]), ["Option_", "Api_", "Copy"]);
        let names = &operation_names(&["a.b.option"])[0];
        assert_eq!((&*names.response, &*names.error, &*names.method), ("OptionResponse", "OptionError", "option"));
    }

    #[test]
    fn no_two_operations_of_a_module_share_a_name() {
        assert_eq!(requests(&["a.b.open", "a.b.open_", "a.c.open"]), ["Open", "Open2", "Open"]);
        assert_eq!(requests(&["a.b.list1", "a.b.list_1"]), ["List1", "List1_2"]);
        let names = operation_names(&["a.b.create", "a.b.create_error", "a.b.create_response"]);
        let all: Vec<&str> = names.iter().flat_map(|one| [&*one.request, &one.response, &one.error]).collect();
        assert_eq!(all[..3], ["Create", "CreateResponse2", "CreateError2"]);
        assert_eq!(all.iter().collect::<HashSet<_>>().len(), all.len(), "{all:?}");
    }
}
