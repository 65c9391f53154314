//! All operations and events as data, those among them whose bindings are not compiled.
//!
//! An [`Endpoint`](crate::endpoint::Endpoint) is what a call needs. The catalog has more: the types of all fields with
//! the values they may take, the fields of replies, examples, and which operations answer a code or need a scope. It is
//! for programs that work on operations without calling them by name: test servers, gateways, tools, documentation.
//!
//! The files of the catalog are part of the program. That of a service is read when it is first asked for, and kept.
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

mod data;
mod endpoint;
mod error;
mod find;
mod index;
mod types;

pub use data::{Deprecation, Event, Limit, Operation, Paging, Parameter, Quota, Scopes, Service, Text};
pub use data::{Guard, Protocol, ProtocolError, ProtocolToken};
pub use error::{Error, ErrorRef, SubError};
pub use find::{Found, PathMatch, find};
pub use index::{CodeEntry, ScopeEntry, codes, scopes};
pub use types::{Definition, Field, Type};

use serde::de::DeserializeOwned;
use std::sync::{LazyLock, OnceLock};

/// A file of the catalog, and what it holds once it has been read.
struct File {
    name: &'static str,
    /// The first two segments of the paths of its operations.
    heads: &'static [&'static str],
    json: &'static str,
    service: OnceLock<Service>,
}

type Row = (&'static str, &'static [&'static str], &'static str);

const ROWS: &[Row] = &include!("../../generated/catalog/services.rs");

/// By name.
static FILES: LazyLock<Vec<File>> = LazyLock::new(|| {
    let file = |&(name, heads, json): &Row| File { name, heads, json, service: OnceLock::new() };
    ROWS.iter().map(file).collect()
});

/// What all services share: types and errors.
static PLATFORM: File = File {
    name: "platform",
    heads: &[],
    json: include_str!("../../generated/catalog/platform.json"),
    service: OnceLock::new(),
};

impl File {
    fn service(&'static self) -> &'static Service {
        self.service.get_or_init(|| {
            let mut service: Service = parsed(self.json);
            self.name.clone_into(&mut service.name);
            service.sort();
            service
        })
    }
}

/// A file of the catalog. That each can be read is tested; one that cannot is as if it were empty.
fn parsed<T: DeserializeOwned + Default>(json: &str) -> T {
    serde_json::from_str(json).unwrap_or_default()
}

/// The names of the services, in the order of the alphabet: the first parts of the ids of operations. Reads no file.
pub fn names() -> impl Iterator<Item = &'static str> {
    FILES.iter().map(|file| file.name)
}

/// All services, in the order of their names. Each is read when the iterator gets to it.
pub fn services() -> impl Iterator<Item = &'static Service> {
    FILES.iter().map(File::service)
}

/// The service of a name: `im`.
pub fn service(name: &str) -> Option<&'static Service> {
    let at = FILES.binary_search_by(|file| file.name.cmp(name)).ok()?;
    FILES.get(at).map(File::service)
}

/// What all services share: the types and errors that the platform declares.
pub fn platform() -> &'static Service {
    PLATFORM.service()
}

/// The operation of an id: `im.v1.chat.get`.
pub fn operation(id: &str) -> Option<&'static Operation> {
    let operations = &service(first(id))?.operations;
    operations.get(operations.binary_search_by(|one| one.id.as_str().cmp(id)).ok()?)
}

/// The event of an id: `im.v1.event.message_receive`.
pub fn event(id: &str) -> Option<&'static Event> {
    let events = &service(first(id))?.events;
    events.get(events.binary_search_by(|one| one.id.as_str().cmp(id)).ok()?)
}

/// The type of a name: what a [`Type::Named`] refers to.
pub fn definition(name: &str) -> Option<&'static Definition> {
    let types = match first(name) {
        "platform" => &platform().types,
        name => &service(name)?.types,
    };
    types.get(types.binary_search_by(|one| one.name.as_str().cmp(name)).ok()?)
}

fn first(id: &str) -> &str {
    id.split('.').next().unwrap_or_default()
}

#[cfg(test)]
mod tests;
