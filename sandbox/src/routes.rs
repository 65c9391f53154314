//! The operations that the sandbox answers: those of the catalog, and those of the program.

use crate::example;
use crate::fault_error::UnknownOperation;
use crate::operation::{self, Route};
use feishu_api::catalog::{self, Operation, PathMatch};
use feishu_api::endpoint::Method;
use std::cmp::Ordering;
use std::sync::Arc;

/// The operations of a sandbox. Operations of the catalog without a handler are answered with an example; the catalog
/// of a service is read when the first request for it arrives.
#[derive(Debug)]
pub(crate) struct Routes {
    /// The routes that take precedence over examples. If there are two for an operation, the first one answers.
    special: Vec<Arc<Route>>,
}

/// The target of a request.
pub(crate) struct Target {
    /// The operations with its method and path.
    pub(crate) routes: Vec<Arc<Route>>,
    /// The path parameters, by name.
    pub(crate) path: Vec<(String, String)>,
}

impl Routes {
    /// Creates the routes of all operations; `own` take precedence over those of the sandbox.
    pub(crate) fn with(own: Vec<Arc<Route>>) -> Self {
        let mut special = own;
        special.extend(operation::routes());
        Self { special }
    }

    /// Returns the operation with an id.
    pub(crate) fn find(&self, id: &str) -> Result<Arc<Route>, UnknownOperation> {
        self.special_of(id)
            .or_else(|| catalog::operation(id).map(|operation| Arc::new(example::route(operation))))
            .ok_or_else(|| UnknownOperation::new(id, self.special.iter().map(|route| route.endpoint.id)))
    }

    /// Returns the operations of a method and a raw path; `None` if there are none.
    pub(crate) fn at(&self, method: &str, path: &str) -> Option<Target> {
        let method = METHODS.into_iter().find(|known| known.as_str() == method)?;
        let own = self.special.iter().filter(|route| route.endpoint.method == method);
        let own = own.filter_map(|route| Some((Arc::clone(route), PathMatch::of(route.endpoint.path, path)?)));
        let found = catalog::find(method, path).into_iter().map(|found| (self.of(found.operation), found.path));
        let mut closest: Vec<(Arc<Route>, PathMatch<'static>)> = Vec::new();
        for (route, path) in own.chain(found) {
            match closest.first().map_or(Ordering::Equal, |(_, first)| path.closeness(first)) {
                Ordering::Less => continue,
                Ordering::Equal if closest.iter().any(|(known, _)| known.endpoint.id == route.endpoint.id) => continue,
                Ordering::Equal => {}
                Ordering::Greater => closest.clear(),
            }
            closest.push((route, path));
        }
        let (_, path) = closest.first()?;
        let path = path.parameters.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        Some(Target { routes: closest.into_iter().map(|(route, _)| route).collect(), path })
    }

    fn of(&self, operation: &'static Operation) -> Arc<Route> {
        self.special_of(&operation.id).unwrap_or_else(|| Arc::new(example::route(operation)))
    }

    fn special_of(&self, id: &str) -> Option<Arc<Route>> {
        self.special.iter().find(|route| route.endpoint.id == id).cloned()
    }
}

const METHODS: [Method; 5] = [Method::Get, Method::Post, Method::Put, Method::Patch, Method::Delete];
