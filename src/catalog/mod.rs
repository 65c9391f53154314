//! All operations and events as data, those among them whose bindings are not compiled.
//!
//! An [`Endpoint`](crate::endpoint::Endpoint) is what a call needs. The catalog has more: the types of all fields with
//! the values they may take, the fields of replies, examples, and which operations answer a code or need a scope. It is
//! for programs that work on operations without calling them by name: test servers, gateways, tools, documentation.
//!
//! The files of the catalog are part of the program. That of a service is read when it is first asked for, and kept.
//! [`Catalog`] is the same as a value, which can also hold the operations of other specs. The catalog has no prose but
//! titles; with the feature `texts` it also has what operations, fields, values, errors and scopes mean: `texts`.
//!
//! ```
//! use feishu_api::catalog;
//! use feishu_api::endpoint::Method;
//!
//! let operation = catalog::operation("im.v1.chat.get").expect("it is one of Feishu's");
//! assert_eq!(operation.path, "/open-apis/im/v1/chats/:chat_id");
//!
//! let found = catalog::find(Method::Get, "/open-apis/im/v1/chats/oc_team");
//! assert_eq!(found[0].operation.id, operation.id);
//! assert_eq!(found[0].path.parameters, [("chat_id", "oc_team".to_owned())]);
//! ```

mod built_in;
#[expect(clippy::module_inception, reason = "it is the file of the type `Catalog`")]
mod catalog;
mod data;
mod endpoint;
mod error;
mod file;
mod find;
mod index;
#[cfg(feature = "texts")]
pub mod texts;
mod types;

pub use catalog::{Catalog, CatalogError};
pub use data::{Deprecation, Event, Limit, Operation, Paging, Parameter, Quota, Scopes, Service, Text};
pub use data::{Guard, Protocol, ProtocolError, ProtocolToken};
pub use error::{Error, ErrorRef, SubError};
pub use find::{Found, PathMatch};
pub use index::{CodeEntry, ScopeEntry};
pub use types::{Definition, Field, Type};

use crate::endpoint::Method;
use crate::endpoint::ValueKind;

/// Returns the names of Feishu's services. See [`Catalog::names`].
pub fn names() -> impl Iterator<Item = &'static str> {
    Catalog::feishu().names()
}

/// Returns all services of Feishu. See [`Catalog::services`].
pub fn services() -> impl Iterator<Item = &'static Service> {
    Catalog::feishu().services()
}

/// Returns the service with a name, such as `im`.
pub fn service(name: &str) -> Option<&'static Service> {
    Catalog::feishu().service(name)
}

/// Returns what all services share: the types and errors that the platform declares.
pub fn platform() -> &'static Service {
    Catalog::feishu().platform()
}

/// Returns the operation with an id, such as `im.v1.chat.get`.
pub fn operation(id: &str) -> Option<&'static Operation> {
    Catalog::feishu().operation(id)
}

/// Returns the event with an id, such as `im.v1.event.message_receive`.
pub fn event(id: &str) -> Option<&'static Event> {
    Catalog::feishu().event(id)
}

/// Returns the type with a name: the target of a [`Type::Named`].
pub fn definition(name: &str) -> Option<&'static Definition> {
    Catalog::feishu().definition(name)
}

/// Returns the JSON kind of a type's values.
pub fn kind(r#type: &Type) -> ValueKind {
    Catalog::feishu().kind(r#type)
}

/// Returns the errors of the platform and of all services, by code. Several services may use the same code.
pub fn codes() -> &'static [CodeEntry] {
    Catalog::feishu().codes()
}

/// Returns the scopes that operations and events need, by id.
pub fn scopes() -> &'static [ScopeEntry] {
    Catalog::feishu().scopes()
}

/// Returns the operations of Feishu that match a request. See [`Catalog::find`].
pub fn find(method: Method, path: &str) -> Vec<Found> {
    Catalog::feishu().find(method, path)
}

#[cfg(test)]
mod tests;
