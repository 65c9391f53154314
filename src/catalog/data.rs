//! Services, operations and events, as their files have them.

use super::catalog::{Home, first};
use super::types::Field;
use super::{Catalog, Definition, Error, ErrorRef};
use crate::endpoint::{AppType, BodyKind, Endpoint, Envelope, Language, Location, Method, Rate, TokenKind};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::sync::OnceLock;

/// A service with its operations and events.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Service {
    /// The first part of the ids: `im`.
    pub name: String,
    /// What it is called.
    pub title: Text,
    /// How it is called and answers, if it is not one of Feishu's.
    pub protocol: Option<Protocol>,
    /// The types that its fields refer to, by name. Those of the platform are with [`Catalog::platform`].
    pub types: Vec<Definition>,
    /// The errors that it declares.
    pub errors: Vec<Error>,
    /// The operations, by id.
    pub operations: Vec<Operation>,
    /// The events, by id.
    pub events: Vec<Event>,
}

impl Service {
    /// Puts in order what is looked up by name.
    pub(super) fn sort(&mut self) {
        self.types.sort_by(|a, b| a.name.cmp(&b.name));
        self.operations.sort_by(|a, b| a.id.cmp(&b.id));
        self.events.sort_by(|a, b| a.id.cmp(&b.id));
    }
}

/// A text in both languages. Either may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Text {
    /// Chinese.
    pub zh: String,
    /// English.
    pub en: String,
}

impl Text {
    /// Returns the text in a language, or in the other language if it is missing.
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::Zh if !self.zh.is_empty() => &self.zh,
            Language::En if self.en.is_empty() => &self.zh,
            _ => &self.en,
        }
    }

    /// Returns whether the text is empty in both languages.
    pub fn is_empty(&self) -> bool {
        self.zh.is_empty() && self.en.is_empty()
    }
}

/// An operation: what its documentation page states, but for prose.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Operation {
    /// The id, for example `im.v1.pin.create`.
    pub id: String,
    /// The title of its page.
    pub title: Text,
    /// The HTTP method.
    pub method: Method,
    /// The path, with `:name` where a path parameter goes.
    pub path: String,
    /// The host, where it is not that of the platform: `https://accounts.feishu.cn`.
    #[serde(default)]
    pub host: Option<String>,
    /// The address of its page.
    pub source: String,
    /// That it works as before, and is superseded.
    #[serde(default)]
    pub deprecated: Option<Deprecation>,
    /// The kinds of token it takes, in the order of the page. Empty: it takes none.
    #[serde(default)]
    pub tokens: Vec<TokenKind>,
    /// The kinds of app that may call it. Empty: any.
    #[serde(default)]
    pub apps: Vec<AppType>,
    /// The scopes that open it; any one that fits the token suffices. Empty: none is needed.
    #[serde(default)]
    pub scopes: Vec<Scopes>,
    /// The fields, and values of fields, that need scopes beside those.
    #[serde(default)]
    pub guards: Vec<Guard>,
    /// How often one app may call it in one tenant; `None`: its page does not say.
    #[serde(default)]
    pub rate_limit: Option<Limit>,
    /// Limits that count per value of a request field.
    #[serde(default)]
    pub quotas: Vec<Quota>,
    /// Whether calling it twice has the effect of calling it once.
    #[serde(default)]
    pub idempotent: bool,
    /// The key of the request field by which a call is safe to repeat.
    #[serde(default)]
    pub idempotency_key: Option<String>,
    /// How the request body is encoded.
    #[serde(default = "no_body")]
    pub body: BodyKind,
    /// The fields of the request, wherever they travel.
    #[serde(default)]
    pub request: Vec<Parameter>,
    /// Where the reply keeps its fields.
    #[serde(default = "data")]
    pub envelope: Envelope,
    /// The shared type that the reply is, where it is one: see [`reply_fields`](Self::reply_fields).
    #[serde(default)]
    pub reply_type: Option<String>,
    /// The fields of the reply, where it is of no shared type.
    #[serde(default)]
    pub reply: Vec<Field>,
    /// How the pages of its list follow one another, where it has any.
    #[serde(default)]
    pub paging: Option<Paging>,
    /// The errors its page documents: see [`documented_errors`](Self::documented_errors).
    #[serde(default)]
    pub errors: Vec<ErrorRef>,
    /// A request body as an example.
    #[serde(default)]
    pub request_example: Option<Value>,
    /// A reply as an example, with its envelope.
    #[serde(default)]
    pub reply_example: Option<Value>,
    #[serde(skip)]
    pub(super) home: Home,
    #[serde(skip)]
    pub(super) endpoint: OnceLock<Endpoint>,
}

fn no_body() -> BodyKind {
    BodyKind::None
}

fn data() -> Envelope {
    Envelope::Data
}

impl Operation {
    /// The service it belongs to: the first part of its id.
    pub fn service(&self) -> &str {
        first(&self.id)
    }

    /// Returns the catalog that the operation belongs to.
    pub fn catalog(&self) -> &'static Catalog {
        self.home.0
    }

    /// The fields of the reply.
    pub fn reply_fields(&self) -> &[Field] {
        match self.reply_type.as_deref().and_then(|name| self.home.0.definition(name)) {
            Some(definition) => definition.fields.as_deref().unwrap_or_default(),
            None => &self.reply,
        }
    }

    /// The errors its page documents, in the order of the page.
    pub fn documented_errors(&'static self) -> impl Iterator<Item = &'static Error> {
        self.errors.iter().filter_map(|error| self.home.0.error(error, self.service())).map(|(error, _)| error)
    }
}

/// An event: what its documentation page states, but for prose.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Event {
    /// The id, for example `im.v1.event.message_receive`.
    pub id: String,
    /// The title of its page.
    pub title: Text,
    /// The address of its page.
    pub source: String,
    /// That it works as before, and is superseded.
    #[serde(default)]
    pub deprecated: Option<Deprecation>,
    /// The type that is written in a push, for example `im.message.receive_v1`.
    pub event_type: String,
    /// The fields that together tell a push of it from a repeated one. Empty: the id of the event does.
    #[serde(default)]
    pub identity: Vec<String>,
    /// The kinds of app that may subscribe to it.
    #[serde(default)]
    pub apps: Vec<AppType>,
    /// The scopes that open it; any one suffices.
    #[serde(default)]
    pub scopes: Vec<Scopes>,
    /// The fields that need scopes beside those.
    #[serde(default)]
    pub guards: Vec<Guard>,
    /// The fields of `event`.
    #[serde(default)]
    pub fields: Vec<Field>,
    /// A push as an example, with its header.
    #[serde(default)]
    pub example: Option<Value>,
}

/// That an operation or event is superseded.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Deprecation {
    /// The ids of what took its place; none where nothing did.
    pub replaced_by: Vec<String>,
}

/// Scopes that are needed together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Scopes {
    /// The kind of token this is for; `None`: every kind.
    #[serde(default)]
    pub token: Option<TokenKind>,
    /// The ids of the scopes.
    pub all_of: Vec<String>,
}

/// A field, or a value of it, that needs scopes of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Guard {
    /// Whether it is a field of the reply, which is left out without them.
    #[serde(default)]
    pub in_reply: bool,
    /// The names of the fields around it and its own, with a `.` between.
    pub field: String,
    /// The value that needs them; `None`: the field does.
    #[serde(default)]
    pub value: Option<String>,
    /// The scopes; any one rule suffices.
    pub scopes: Vec<Scopes>,
}

/// How often an operation may be called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Limit {
    /// Every one of these holds.
    Fixed(Vec<Rate>),
    /// The page describes it in prose; the word is `special`.
    Special(String),
}

/// A limit that counts per value of a request field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Quota {
    /// The rate.
    #[serde(flatten)]
    pub rate: Rate,
    /// The key of the request field.
    pub per: String,
    /// What the platform counts by, where the field says that.
    #[serde(default)]
    pub shared_by: Option<String>,
    /// What the platform counts by, where the request does not say that.
    #[serde(default)]
    pub within: Option<String>,
    /// The code of the error that answers a call over it.
    #[serde(default)]
    pub error: Option<i64>,
}

/// A field of a request, and where it travels.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Parameter {
    /// Where it travels.
    #[serde(rename = "in", default = "in_body")]
    pub location: Location,
    /// The key under which a request type holds it, where that is not its name.
    #[serde(default)]
    pub key: Option<String>,
    /// The field.
    #[serde(flatten)]
    pub field: Field,
}

fn in_body() -> Location {
    Location::Body
}

impl Parameter {
    /// The key under which a request type holds it.
    pub fn key(&self) -> &str {
        self.key.as_deref().unwrap_or(&self.field.name)
    }
}

/// How the pages of a list follow one another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Paging {
    /// The key of the request field that takes the token of a page.
    pub token: String,
    /// The key of the request field that says how many items a page holds.
    #[serde(default)]
    pub size: Option<String>,
    /// The reply field that holds the token of the next page.
    pub next: String,
    /// The reply field that says whether there is a next page.
    #[serde(default)]
    pub more: Option<String>,
    /// The reply field that holds the items.
    pub items: String,
}

/// How a service is called that is not one of Feishu's.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Protocol {
    /// The header that carries the token; `Authorization: Bearer` unless told.
    pub token: Option<ProtocolToken>,
    /// Where a body says what went wrong.
    pub error: ProtocolError,
    /// The header with the id under which the service logged the call.
    pub log_id: Option<String>,
}

/// The header that carries a service's token.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ProtocolToken {
    /// Its name.
    pub header: String,
    /// What stands before the token in it.
    pub prefix: String,
}

/// Where a body says what went wrong, as keys with a `.` between.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ProtocolError {
    /// Which error it is.
    pub code: Option<String>,
    /// What to tell people.
    pub message: Option<String>,
}
