//! An operation: the facts of its page.

use super::{Error, Field, Page, Quota, RateLimit, ScopeRule, Section, Text, Type, TypeId};
use crate::model::Guard;
use crate::spec::{AppType, Deprecation, Envelope, TokenKind};
use serde::Serialize;
use serde_json::Value as Json;

/// An operation: the facts of its page.
#[derive(Clone, Debug, Serialize)]
pub struct Operation {
    /// The id, for example `im.v1.pin.create`.
    pub id: String,
    /// The modules that contain it: `["im", "v1", "pin"]`, as Rust identifiers.
    pub module: Vec<String>,
    /// The Rust names of the operation.
    pub rust: OperationNames,
    /// The spec file, relative to the spec directory, with `/`.
    pub file: String,
    /// The title of the page.
    pub title: Text,
    /// The address of the page.
    pub source: String,
    /// What the operation does.
    pub summary: Text,
    /// Whether it is deprecated, and its replacements.
    pub deprecated: Option<Deprecation>,
    /// The prose between the summary and the request.
    pub guide: Vec<Section>,
    /// The HTTP method, in capitals.
    pub method: String,
    /// The path, with `:name` for a path parameter.
    pub path: String,
    /// The host, if it is not the platform's: `https://accounts.feishu.cn`.
    pub host: Option<String>,
    /// How often it may be called.
    pub rate_limit: RateLimit,
    /// Limits per value of a request field.
    pub quotas: Vec<Quota>,
    /// The kinds of app that may call it.
    pub apps: Vec<AppType>,
    /// The kinds of token it takes.
    pub tokens: Vec<TokenKind>,
    /// The scopes that open it; any one rule suffices.
    pub permissions: Vec<ScopeRule>,
    /// The fields, and values of fields, that need additional scopes.
    pub guards: Vec<Guard>,
    /// Whether calling it twice has the effect of calling it once.
    pub idempotent: bool,
    /// The key of the request field that makes a call safe to repeat.
    pub idempotency_key: Option<String>,
    /// How the request body is encoded.
    pub body: BodyKind,
    /// The fields of the request: path, query, headers and body, each in the order of the page.
    pub request: Vec<Parameter>,
    /// The place of the reply's fields.
    pub envelope: Envelope,
    /// Whether its service has its own protocol.
    pub protocol: bool,
    /// The shared type of the reply, if it is one.
    pub response_type: Option<TypeId>,
    /// The fields of the reply.
    pub response: Vec<Field>,
    /// The types that its file declares.
    pub types: Vec<TypeId>,
    /// How its list is split into pages, if it is.
    pub paging: Option<Paging>,
    /// The errors it may return, without duplicate codes.
    pub errors: Vec<Error>,
    /// An example of a request body.
    pub request_example: Option<Json>,
    /// An example of a reply.
    pub response_example: Option<Json>,
    /// What is needed only to reproduce the page.
    pub page: Page,
}

/// The Rust names of an operation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct OperationNames {
    /// The prefix of the names of its types, for example `Create`.
    pub base: String,
    /// The method of the client, for example `create`.
    pub method: String,
    /// The module of its file, for example `create`.
    pub module: String,
    /// The request type, for example `Create`.
    pub request: String,
    /// The reply type, for example `CreateResponse`.
    pub response: String,
    /// The error type, for example `CreateError`.
    pub error: String,
}

/// How a request body is encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum BodyKind {
    /// No body.
    None,
    /// `application/json`
    Json,
    /// `multipart/form-data`
    Multipart,
}

/// A request field and its location.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Parameter {
    /// The location.
    pub location: Location,
    /// The key in the request; differs from the field's name if two locations have a field of that name.
    pub key: String,
    /// The field.
    #[serde(flatten)]
    pub field: Field,
}

/// The location of a request field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Location {
    /// In a header.
    Header,
    /// In the path.
    Path,
    /// In the query string.
    Query,
    /// In the body.
    Body,
}

/// How a list is split into pages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Paging {
    /// The key of the request field for the token of a page.
    pub token: String,
    /// The key of the request field for the number of items per page, if there is one.
    pub size: Option<String>,
    /// The reply field with the token of the next page.
    pub next: String,
    /// The reply field that tells whether there is a next page, if there is one.
    pub more: Option<String>,
    /// The reply field with the items.
    pub items: String,
    /// The type of an item.
    pub item: Type,
}

impl Operation {
    /// Returns the types of its request and its reply.
    pub fn roots(&self) -> impl Iterator<Item = TypeId> {
        let sent = self.request.iter().map(|parameter| &parameter.field);
        sent.chain(&self.response).filter_map(|field| field.ty.id()).chain(self.response_type)
    }

    /// Returns the request fields in a location.
    pub fn parameters(&self, location: Location) -> impl Iterator<Item = &Parameter> {
        self.request.iter().filter(move |parameter| parameter.location == location)
    }

    /// Returns the id without its last part.
    pub fn module_id(&self) -> &str {
        self.id.rsplit_once('.').map_or("", |(module, _)| module)
    }

    /// Returns the first part of the id.
    pub fn service(&self) -> &str {
        self.id.split('.').next().unwrap_or_default()
    }
}
