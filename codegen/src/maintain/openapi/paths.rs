//! The paths of the document, and the operations at each.

use super::context::Context;
use super::merge;
use super::names::{Clash, Taken, operation_id};
use super::operation::operation;
use super::schema::Object;
use crate::model::Operation;
use indexmap::IndexMap;
use serde_json::Value as Json;

/// The paths of these operations, in their order.
///
/// Paths that differ in nothing but the names of their parameters are one path of OpenAPI: it has the names of the first.
/// The names in a path are not sent, so nothing is lost.
pub(super) fn paths(operations: &[&Operation], context: &Context<'_>) -> Result<Object, Clash> {
    let mut items: IndexMap<Vec<&str>, IndexMap<&str, Vec<&Operation>>> = IndexMap::new();
    for operation in operations {
        let methods = items.entry(without_names(&operation.path)).or_default();
        methods.entry(&operation.method).or_default().push(operation);
    }
    let mut taken = Taken::default();
    let mut paths = Object::new();
    for methods in items.values() {
        let mut item = Object::new();
        let Some(path) = methods.values().flatten().next().map(|first| &first.path) else { continue };
        let names = parameters(path);
        for (method, operations) in methods {
            let described = operations.iter().map(|one| (*one, operation(one, &names, context))).collect();
            let described = merge::merge(described, context);
            let id = described.get("operationId").and_then(Json::as_str).unwrap_or_default();
            taken.take(id, operations.iter().map(|one| one.id.as_str()).collect::<Vec<_>>().join(", "))?;
            item.insert(method.to_ascii_lowercase(), described.into());
        }
        paths.insert(template(path), item.into());
    }
    Ok(paths)
}

/// The segments of a path without the names of its parameters.
fn without_names(path: &str) -> Vec<&str> {
    path.split('/').map(|segment| if segment.starts_with(':') { ":" } else { segment }).collect()
}

/// The names of the parameters in a path, in their order.
pub(super) fn parameters(path: &str) -> Vec<&str> {
    path.split('/').filter_map(|segment| segment.strip_prefix(':')).collect()
}

/// `/pins/:pin_id` as `/pins/{pin_id}`.
fn template(path: &str) -> String {
    let segment = |segment: &str| match segment.strip_prefix(':') {
        Some(name) => format!("{{{name}}}"),
        None => segment.to_owned(),
    };
    path.split('/').map(segment).collect::<Vec<_>>().join("/")
}

/// The id of operations that have a method and a path in common: `oauth_token_create_or_refresh`.
pub(super) fn common_id(operations: &[&Operation]) -> String {
    let [first, others @ ..] = operations else { return String::new() };
    let last = |one: &&Operation| one.id.rsplit('.').next().unwrap_or_default().to_owned();
    let others = others.iter().map(|one| format!("_or_{}", last(one)));
    others.fold(operation_id(&first.id), |id, other| id + &other)
}
