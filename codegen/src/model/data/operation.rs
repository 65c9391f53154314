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
    /// The modules it lies in: `["im", "v1", "pin"]`, as Rust identifiers.
    pub module: Vec<String>,
    /// The Rust names of the operation.
    pub rust: OperationNames,
    /// The spec file, relative to the spec directory, with `/`.
    pub file: String,
    /// The title of the page.
    pub title: Text,
    /// The address of the page.
    pub source: String,
    /// What it does.
    pub summary: Text,
    /// Whether it is superseded, and by what.
    pub deprecated: Option<Deprecation>,
    /// The prose between the summary and the request.
    pub guide: Vec<Section>,
    /// The HTTP method, in capitals.
    pub method: String,
    /// The path, with `:name` where a path parameter goes.
    pub path: String,
    /// The host, where it is not that of the platform: `https://accounts.feishu.cn`.
    pub host: Option<String>,
    /// How often it may be called.
    pub rate_limit: RateLimit,
    /// Limits per value of a request field.
    pub quotas: Vec<Quota>,
    /// The kinds of app that may call it.
    pub apps: Vec<AppType>,
    /// The kinds of token it takes.
    pub tokens: Vec<TokenKind>,
    /// The scopes that open it: any one rule suffices.
    pub permissions: Vec<ScopeRule>,
    /// The fields, and values of fields, that need scopes of their own.
    pub guards: Vec<Guard>,
    /// Whether calling it twice has the effect of calling it once.
    pub idempotent: bool,
    /// The key of the request field by which a call is safe to repeat.
    pub idempotency_key: Option<String>,
    /// How the request body is encoded.
    pub body: BodyKind,
    /// The fields of the request: path, query, headers, body, each in the order of the page.
    pub request: Vec<Parameter>,
    /// Where the reply keeps its fields.
    pub envelope: Envelope,
    /// Whether its service has a protocol of its own.
    pub protocol: bool,
    /// The shared type that the reply is, where it is one.
    pub response_type: Option<TypeId>,
    /// The fields of the reply.
    pub response: Vec<Field>,
    /// The types that its file declares.
    pub types: Vec<TypeId>,
    /// How the pages of its list follow one another, where it has any.
    pub paging: Option<Paging>,
    /// The errors it may answer, each code once.
    pub errors: Vec<Error>,
    /// A request body as an example.
    pub request_example: Option<Json>,
    /// A reply as an example.
    pub response_example: Option<Json>,
    /// What only reproduces the page.
    pub page: Page,
}

/// The Rust names of an operation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct OperationNames {
    /// What the names of its types start with, for example `Create`.
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
    /// There is none.
    None,
    /// `application/json`
    Json,
    /// `multipart/form-data`
    Multipart,
}

/// A request field and where it travels.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Parameter {
    /// Where it travels.
    pub location: Location,
    /// The key it is held under; differs from the field's name where two locations share one.
    pub key: String,
    /// The field.
    #[serde(flatten)]
    pub field: Field,
}

/// Where a request field travels.
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

/// How the pages of a list follow one another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Paging {
    /// The key of the request field that takes the token of a page.
    pub token: String,
    /// The key of the request field that says how many items a page holds, where there is one.
    pub size: Option<String>,
    /// The reply field that holds the token of the next page.
    pub next: String,
    /// The reply field that says whether there is a next page, where there is one.
    pub more: Option<String>,
    /// The reply field that holds the items.
    pub items: String,
    /// The type of an item.
    pub item: Type,
}

impl Operation {
    /// The types that its request and its reply are of.
    pub fn roots(&self) -> impl Iterator<Item = TypeId> {
        let sent = self.request.iter().map(|parameter| &parameter.field);
        sent.chain(&self.response).filter_map(|field| field.ty.id()).chain(self.response_type)
    }

    /// The request fields that travel in one place.
    pub fn parameters(&self, location: Location) -> impl Iterator<Item = &Parameter> {
        self.request.iter().filter(move |parameter| parameter.location == location)
    }

    /// The id without its last part.
    pub fn module_id(&self) -> &str {
        self.id.rsplit_once('.').map_or("", |(module, _)| module)
    }

    /// The id's first part.
    pub fn service(&self) -> &str {
        self.id.split('.').next().unwrap_or_default()
    }
}
