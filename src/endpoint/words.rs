//! The vocabulary of generated descriptors, imported only where descriptors are defined.

pub use super::AppType::{Custom, Store};
pub use super::BodyKind::{Json, Multipart, None as NoBody};
pub use super::Envelope::{Binary, TopLevel};
pub use super::Method::{Delete, Get, Patch, Post, Put};
pub use super::TokenKind::{App, Service, Tenant, User};
pub use super::ValueKind::{Any, Array, Boolean, File, Files, Integer, Number, Object, String};
pub use super::{Endpoint, ErrorInfo, Guard, Link, Paging, Protocol, Quota, Rate, RateLimit, SubError, Text};
use super::{Location, Parameter, Scope, ScopeRule, TokenKind, ValueKind};

/// Creates a text in both languages.
pub const fn text(zh: &'static str, en: &'static str) -> Text {
    Text { zh, en }
}

/// Creates a rule for scopes that are required together with every kind of token.
pub const fn scopes(all_of: &'static [Scope]) -> ScopeRule {
    ScopeRule::new(None, all_of)
}

/// Creates a rule for scopes that are required together with one kind of token.
pub const fn scopes_of(token: TokenKind, all_of: &'static [Scope]) -> ScopeRule {
    ScopeRule::new(Some(token), all_of)
}

/// Creates a field in the path.
pub const fn path(name: &'static str, kind: ValueKind) -> Parameter {
    Parameter::new(name, name, Location::Path, false, kind)
}

/// Creates a field in the query string.
pub const fn query(name: &'static str, kind: ValueKind) -> Parameter {
    Parameter::new(name, name, Location::Query, false, kind)
}

/// Creates a field in a header.
pub const fn header(name: &'static str, kind: ValueKind) -> Parameter {
    Parameter::new(name, name, Location::Header, false, kind)
}

/// Creates a field in the body.
pub const fn body(name: &'static str, kind: ValueKind) -> Parameter {
    Parameter::new(name, name, Location::Body, false, kind)
}
