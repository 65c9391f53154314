//! Selects the operation of a request if several share its method and path.

use super::request::{Sent, SentBody};
use crate::operation::Route;
use axum::extract::Query;
use feishu_api::endpoint::{Location, Parameter};
use serde_json::Value;
use std::sync::Arc;

/// Returns the route whose fixed fields the request has. If no route matches, the first one is used, and refuses the
/// request.
pub(super) fn select<'r>(routes: &'r [Arc<Route>], request: &Sent) -> Option<&'r Route> {
    let (first, others) = routes.split_first()?;
    if others.is_empty() {
        return Some(first);
    }
    let body: Value = match &request.body {
        SentBody::Plain(body) => serde_json::from_slice(body).unwrap_or_default(),
        SentBody::Form(_) => Value::Null,
    };
    let query = Query::<Vec<(String, String)>>::try_from_uri(&request.parts.uri).map(|query| query.0);
    let query = query.unwrap_or_default();
    let has = |parameter: &Parameter, fixed: &str| {
        let fixed: Value = serde_json::from_str(fixed).unwrap_or_default();
        match parameter.location {
            Location::Body => body[parameter.name] == fixed,
            Location::Query => {
                let text = fixed.as_str().map_or_else(|| fixed.to_string(), str::to_owned);
                query.iter().any(|(name, value)| name == parameter.name && *value == text)
            }
            _ => true,
        }
    };
    let is_match = |route: &&Arc<Route>| {
        route.endpoint.parameters.iter().all(|parameter| parameter.fixed.is_none_or(|fixed| has(parameter, fixed)))
    };
    Some(routes.iter().find(is_match).unwrap_or(first))
}
