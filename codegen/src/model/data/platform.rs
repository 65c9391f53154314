//! The declarations for the whole platform.

use super::{Error, Text};
use crate::spec::{Protocol, TokenKind};
use indexmap::IndexMap;
use serde::Serialize;

/// The declarations for the whole platform.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Platform {
    /// The scopes, by id.
    pub scopes: IndexMap<String, Scope>,
    /// The kinds of token.
    pub tokens: IndexMap<TokenKind, Token>,
    /// The page that explains the rate limit tiers.
    pub rate_limits_source: String,
    /// The errors that any operation may return.
    pub errors: Vec<Error>,
    /// The identifier types, by format name.
    pub formats: IndexMap<String, Format>,
    /// The services, by the first part of an operation's id.
    pub services: IndexMap<String, Service>,
}

/// A permission.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Scope {
    /// The identifier.
    pub id: String,
    /// The name shown in the console.
    pub name: Text,
    /// The Rust constant.
    pub rust: String,
}

/// A kind of token.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Token {
    /// The platform's name for it.
    pub name: String,
    /// The token used in examples.
    pub example: String,
    /// The description.
    pub doc: Text,
}

/// An identifier type.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Format {
    /// The Rust type.
    pub rust: String,
    /// What it identifies.
    pub doc: Text,
    /// The common prefix of all values.
    pub prefix: Option<String>,
}

/// A group of operations.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Service {
    /// The title.
    pub title: Text,
    /// Whether the client itself needs it.
    pub core: bool,
    /// The protocol, if the service is not one of Feishu's.
    pub protocol: Option<Protocol>,
}
