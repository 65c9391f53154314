//! The words of generated descriptors. They are brought in where a descriptor is written, and nowhere else.

pub use super::AppType::{Custom, Store};
pub use super::BodyKind::{Json, Multipart, None as NoBody};
pub use super::Envelope::{Binary, TopLevel};
pub use super::Method::{Delete, Get, Patch, Post, Put};
pub use super::TokenKind::{App, Service, Tenant, User};
pub use super::ValueKind::{Any, Array, Boolean, File, Files, Integer, Number, Object, String};
pub use super::{Endpoint, ErrorInfo, Guard, Link, Paging, Protocol, Quota, Rate, RateLimit, SubError, Text};
use super::{Location, Parameter, Scope, ScopeRule, TokenKind, ValueKind};

/// A text in both languages.
pub const fn text(zh: &'static str, en: &'static str) -> Text {
    Text { zh, en }
}

/// Scopes that are needed together, whatever the token.
pub const fn scopes(all_of: &'static [Scope]) -> ScopeRule {
    ScopeRule::new(None, all_of)
}

/// Scopes that are needed together with one kind of token.
pub const fn scopes_of(token: TokenKind, all_of: &'static [Scope]) -> ScopeRule {
    ScopeRule::new(Some(token), all_of)
}

/// A field in the path.
pub const fn path(name: &'static str, kind: ValueKind) -> Parameter {
    Parameter::new(name, name, Location::Path, false, kind)
}

/// A field in the query string.
pub const fn query(name: &'static str, kind: ValueKind) -> Parameter {
    Parameter::new(name, name, Location::Query, false, kind)
}

/// A field in a header.
pub const fn header(name: &'static str, kind: ValueKind) -> Parameter {
    Parameter::new(name, name, Location::Header, false, kind)
}

/// A field in the body.
pub const fn body(name: &'static str, kind: ValueKind) -> Parameter {
    Parameter::new(name, name, Location::Body, false, kind)
}
