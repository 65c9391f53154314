//! Names in the document. They depend on an operation's id and a type's name alone.

use crate::model::{Model, Operation, TokenKind, TypeId, camel};
use std::collections::HashMap;
use std::fmt;

/// Two things that would have one name in the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    /// The name.
    pub name: String,
    /// What they are: ids of operations, or names of types.
    pub both: [String; 2],
}

impl fmt::Display for Clash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, both: [first, second] } = self;
        write!(
            f,
            "{first} and {second} are both `{name}` in OpenAPI: give a type another `rust_type`, or rename a file"
        )
    }
}

impl std::error::Error for Clash {}

/// The names that are taken, with what has them.
#[derive(Default)]
pub(super) struct Taken(HashMap<String, String>);

impl Taken {
    /// Takes a name, unless something else has it.
    pub(super) fn take(&mut self, name: &str, what: String) -> Result<(), Clash> {
        match self.0.insert(name.to_owned(), what.clone()) {
            Some(first) if first != what => Err(Clash { name: name.to_owned(), both: [first, what] }),
            _ => Ok(()),
        }
    }
}

/// `im.v1.pin.create` as `im_v1_pin_create`: generators make a good name of a function from it.
pub(super) fn operation_id(id: &str) -> String {
    id.replace('.', "_")
}

/// `im.v1.Message` as `ImV1Message`. The types of the platform have no more than their name: `UserIdType`.
pub(super) fn of_type(model: &Model, id: TypeId) -> String {
    let full = crate::maintain::catalog::name_of(model, id);
    let (module, name) = full.rsplit_once('.').unwrap_or(("", &full));
    if module == crate::maintain::catalog::PLATFORM { name.to_owned() } else { in_module(module, name) }
}

/// The body of a request: `ImV1PinCreateRequest`.
pub(super) fn of_request(operation: &Operation) -> String {
    in_module(operation.module_id(), &format!("{}Request", operation.rust.base))
}

/// The fields of a reply: `ImV1PinCreateResponse`.
pub(super) fn of_response(operation: &Operation) -> String {
    in_module(operation.module_id(), &operation.rust.response)
}

fn in_module(module: &str, name: &str) -> String {
    module.split('.').map(camel).chain([name.to_owned()]).collect()
}

/// The name of an error among the examples of a document: `im.BotNotInChat`.
pub(super) fn of_error(service: Option<&str>, name: &str) -> String {
    format!("{}.{name}", service.unwrap_or("gateway"))
}

/// The name of a security scheme.
pub(super) fn of_token(model: &Model, kind: TokenKind, service: &str) -> String {
    match model.platform.tokens.get(&kind) {
        Some(token) => token.name.clone(),
        None => format!("{service}_token"),
    }
}

/// A reference to a component.
pub(super) fn reference(section: &str, name: &str) -> String {
    format!("#/components/{section}/{name}")
}
