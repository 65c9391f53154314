//! What a spec means: names, types and references resolved, everything checked.
//!
//! A model is complete: an emitter needs nothing else, and decides nothing but layout. It can be
//! serialised (`feishu-codegen model`), so that anyone can build another emitter on it.

mod build;
mod circles;
mod distinct;
mod endpoint;
mod event;
mod example;
mod guards;
mod head;
mod links;
mod module;
mod names;
mod operation;
mod operation_names;
mod paging;
mod places;
mod platform;
mod prose;
mod report;
mod request;
mod sources;
mod tables;
mod types;
mod values;

pub use build::build;
pub use guards::Guard;
pub(crate) use head::is_no_service;
pub(crate) use links::is_url;
pub(crate) use names::part;
pub use sources::{EventSource, OperationSource, PageSource, Sources};

pub use crate::spec::{AppType, Envelope, Example, Frame, FrameRow, PartName, TokenKind};
use indexmap::IndexMap;
use serde::Serialize;
use serde_json::Value as Json;

/// Everything a spec directory says.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Model {
    /// What stands once for the whole platform.
    pub platform: Platform,
    /// The operations, by id.
    pub operations: Vec<Operation>,
    /// The events, by id.
    pub events: Vec<Event>,
    /// The types of the operations and events, by the module they belong to (`im.v1.pin`).
    pub modules: IndexMap<String, Vec<TypeDef>>,
}

/// What stands once for the whole platform.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Platform {
    /// The scopes, by id.
    pub scopes: IndexMap<String, Scope>,
    /// The kinds of token.
    pub tokens: IndexMap<TokenKind, Token>,
    /// The page that explains the rate-limit tiers.
    pub rate_limits_source: String,
    /// The errors any operation may answer.
    pub errors: Vec<Error>,
    /// The identifier types, by format name.
    pub formats: IndexMap<String, Format>,
    /// The services, by the first part of an operation's id.
    pub services: IndexMap<String, Service>,
}

/// A text in both languages; a missing one is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub struct Text {
    /// Chinese.
    pub zh: String,
    /// English.
    pub en: String,
}

/// A permission.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Scope {
    /// The identifier.
    pub id: String,
    /// The name the console shows.
    pub name: Text,
    /// The Rust constant.
    pub rust: String,
}

/// A kind of token.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Token {
    /// What the platform calls it.
    pub name: String,
    /// The token that stands in examples.
    pub example: String,
    /// What it is.
    pub doc: Text,
}

/// An identifier type.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Format {
    /// The Rust type.
    pub rust: String,
    /// What it identifies.
    pub doc: Text,
    /// What every value starts with.
    pub prefix: Option<String>,
}

/// A group of operations.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Service {
    /// What it is called.
    pub title: Text,
    /// Whether the client itself needs it.
    pub core: bool,
}

/// An operation: one documentation page.
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
    /// The prose between the summary and the request.
    pub guide: Vec<Section>,
    /// The HTTP method, in capitals.
    pub method: String,
    /// The path, with `:name` where a path parameter goes.
    pub path: String,
    /// The host, where it is not that of the platform: `https://accounts.feishu.cn`.
    pub host: Option<String>,
    /// The query string that the page's address ends in; its parameters are fields as well.
    pub address_query: Option<String>,
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
    /// The names the page gives scopes, where they are not those of the platform.
    pub scope_names: IndexMap<String, Text>,
    /// The scopes the page lists for its fields, where they are not those the fields name.
    pub field_permissions: Option<Vec<String>>,
    /// Whether calling it twice has the effect of calling it once.
    pub idempotent: bool,
    /// The key of the request field by which a call is safe to repeat.
    pub idempotency_key: Option<String>,
    /// How the request body is encoded.
    pub body: BodyKind,
    /// The fields of the request: headers, path, query, body, each in the order of the page.
    pub request: Vec<Parameter>,
    /// Where the reply keeps its fields.
    pub envelope: Envelope,
    /// The rows of the envelope, where the page has others than the usual ones.
    pub frame: Frame,
    /// The fields of the reply.
    pub response: Vec<Field>,
    /// How the pages of its list follow one another, where it has any.
    pub paging: Option<Paging>,
    /// The documented errors.
    pub errors: Vec<Error>,
    /// What stands below the error table, where it is not the usual sentence.
    pub errors_note: Option<Vec<Piece>>,
    /// A request body as an example.
    pub request_example: Option<Json>,
    /// The lines of that example, where the page does not lay it out as JSON usually is.
    pub request_example_lines: Option<String>,
    /// A reply as an example.
    pub response_example: Option<Json>,
    /// The lines of that example, where the page does not lay it out as JSON usually is.
    pub response_example_lines: Option<String>,
    /// The examples that do not fit the fields of their own page.
    pub examples_as_is: Vec<Example>,
    /// What the page says in a part beside the data of that part.
    pub parts: IndexMap<PartName, Part>,
}

/// An event that the platform pushes: one documentation page.
#[derive(Clone, Debug, Serialize)]
pub struct Event {
    /// The id, for example `im.v1.event.message_receive`.
    pub id: String,
    /// The modules it lies in: `["im", "v1", "event"]`, as Rust identifiers.
    pub module: Vec<String>,
    /// The Rust type, for example `MessageReceive`.
    pub rust: String,
    /// The spec file, relative to the spec directory, with `/`.
    pub file: String,
    /// The title of the page.
    pub title: Text,
    /// The address of the page.
    pub source: String,
    /// When it is pushed.
    pub summary: Text,
    /// The prose between the summary and the event.
    pub guide: Vec<Section>,
    /// The type that is written in a push.
    pub event_type: String,
    /// The kinds of app that may subscribe to it.
    pub apps: Vec<AppType>,
    /// The scopes that open it: any one rule suffices.
    pub permissions: Vec<ScopeRule>,
    /// The names the page gives scopes, where they are not those of the platform.
    pub scope_names: IndexMap<String, Text>,
    /// The scopes the page lists for its fields, where they are not those the fields name.
    pub field_permissions: Option<Vec<String>>,
    /// The fields of `event`.
    pub fields: Vec<Field>,
    /// A push as an example, with its header.
    pub example: Option<Json>,
    /// The lines of that example, where the page does not lay it out as JSON usually is.
    pub example_lines: Option<String>,
    /// Whether the example does not fit the fields of its own page.
    pub example_as_is: bool,
    /// What the page says in a part beside the data of that part.
    pub parts: IndexMap<PartName, Part>,
}

/// What a page says in one of its parts beside the data.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Part {
    /// The heading, where it is not the usual one.
    pub heading: Option<String>,
    /// The titles of the columns, where they are not the usual ones.
    pub columns: Vec<String>,
    /// The usual rows that the page does not have.
    pub without: Vec<String>,
    /// What stands between the heading and the data.
    pub above: Vec<Piece>,
    /// What stands behind the data.
    pub below: Vec<Piece>,
}

/// A piece of prose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Piece {
    /// A text.
    Text(Text),
    /// A table: the titles of its columns, its rows.
    Table {
        /// The titles of the columns.
        columns: Vec<Text>,
        /// The rows.
        rows: Vec<Vec<Text>>,
    },
    /// Code.
    Code {
        /// The lines.
        code: String,
        /// The language; may be empty.
        language: String,
    },
}

/// The Rust names of an operation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct OperationNames {
    /// The method of the client, for example `create`.
    pub method: String,
    /// The request type, for example `Create`.
    pub request: String,
    /// The reply type, for example `CreateResponse`.
    pub response: String,
    /// The error type, for example `CreateError`.
    pub error: String,
}

/// A section of prose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Section {
    /// What the section is about.
    pub kind: SectionKind,
    /// The heading.
    pub title: Text,
    /// The prose.
    pub text: Vec<Piece>,
}

/// What a section is about, told from its heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SectionKind {
    /// What must be so before the call.
    Prerequisites,
    /// What the operation does not do.
    Restrictions,
    /// What else to know.
    Notes,
    /// When it is used.
    Scenarios,
    /// Something of the page's own.
    Other,
}

/// How often an operation may be called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RateLimit {
    /// The page states no limit.
    Unstated,
    /// Every rate holds.
    Fixed(Vec<Rate>),
    /// Described in the prose.
    Special,
}

/// So many calls in so many seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Rate {
    /// The number of calls.
    pub calls: u32,
    /// The time they count in: 1, 60, 3600 or 86400 seconds.
    pub seconds: u32,
}

/// A limit per value of a request field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Quota {
    /// The rate.
    pub rate: Rate,
    /// The key of the request field.
    pub per: String,
    /// The code that answers a call over it.
    pub error: Option<i64>,
}

/// Scopes that together open an operation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ScopeRule {
    /// The kind of token it is for; `None`: every kind.
    pub token: Option<TokenKind>,
    /// The ids of the scopes.
    pub all_of: Vec<String>,
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
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

/// A field of a request, a reply or an object.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Field {
    /// Its name on the wire.
    pub name: String,
    /// The Rust field.
    pub rust: String,
    /// Its type.
    #[serde(rename = "type")]
    pub ty: Type,
    /// What the page's type column says, for example `pin[]`.
    pub page_type: String,
    /// Whether the page's type column says so in words of its own.
    pub page_type_is_own: bool,
    /// Whether it must be sent.
    pub required: bool,
    /// The value it always has: it is sent of itself, and is no field in Rust.
    pub fixed: Option<Json>,
    /// The condition under which it must be sent.
    pub required_if: Option<Text>,
    /// Whether the Rust field is an `Option`.
    pub optional: bool,
    /// Whether the Rust field is boxed, because its type contains itself.
    pub boxed: bool,
    /// What it means.
    pub doc: Text,
    /// Whether it is a row of the page only, and no field of its own in Rust: one the page lists again, or
    /// a header that the client sets.
    pub page_only: bool,
    /// The values it may take, in the order of the page.
    pub values: Vec<EnumValue>,
    /// Whether the doc explains the values.
    pub values_in_doc: bool,
    /// An example.
    pub example: Option<Json>,
    /// The example as the page words it, where it is not a value as JSON has it.
    pub example_text: Option<String>,
    /// What the platform assumes where it is not sent.
    pub default: Option<Json>,
    /// What the platform assumes, in words.
    pub default_text: Option<String>,
    /// The bounds of its value.
    pub bounds: Bounds,
    /// Other rules for its value, in words.
    pub rules: Vec<Text>,
    /// Why it should no longer be used.
    pub deprecated: Option<Text>,
    /// The scopes without which it is left out: any one rule suffices.
    pub permissions: Vec<ScopeRule>,
    /// The rows below it on the page, where this is where its object type is declared.
    pub fields: Vec<Field>,
}

/// The bounds of a value.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Bounds {
    /// The least value.
    pub min: Option<serde_json::Number>,
    /// The greatest value.
    pub max: Option<serde_json::Number>,
    /// The least number of characters or elements.
    pub min_length: Option<u64>,
    /// The greatest number of characters or elements.
    pub max_length: Option<u64>,
    /// The least size of a file, in bytes.
    pub min_size: Option<u64>,
    /// The greatest size of a file, in bytes.
    pub max_size: Option<u64>,
    /// A regular expression the value matches.
    pub pattern: Option<String>,
}

/// The type of a value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Type {
    /// A string.
    String,
    /// A string that must not be shown.
    Secret,
    /// A string of one of the identifier types, by format name.
    Id(String),
    /// A string of digits: milliseconds since 1970.
    TimestampMs,
    /// A string of digits: seconds since 1970.
    TimestampSec,
    /// A string of digits: a whole number.
    IntegerText,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A string of an enum of this module, by Rust name.
    Enum(String),
    /// An object of a struct of this module, by Rust name.
    Object(String),
    /// A list.
    Array(Box<Type>),
    /// A map from strings.
    Map(Box<Type>),
    /// A file in a multipart body.
    File,
    /// Any JSON value.
    Any,
}

/// A type of a module.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TypeDef {
    /// The Rust name.
    pub name: String,
    /// What it is: the doc of the field that declares it.
    pub doc: Text,
    /// The operations that use it, by id.
    pub used_by: Vec<String>,
    /// Its shape.
    pub shape: Shape,
}

/// The shape of a type.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// An object.
    Struct(Vec<Field>),
    /// A string of a known set that may grow.
    Enum(Vec<EnumValue>),
}

/// A value of an enum.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct EnumValue {
    /// The value on the wire.
    pub value: String,
    /// The Rust variant.
    pub rust: String,
    /// What it means.
    pub doc: Text,
    /// The scopes without which it cannot be used: any one rule suffices.
    pub permissions: Vec<ScopeRule>,
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

/// A documented error.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Error {
    /// The code in the reply.
    pub code: i64,
    /// The Rust variant; empty where there is none.
    pub name: String,
    /// What stands in the page's table in place of the code.
    pub shown: String,
    /// Whether it is a row of the page only, and no variant of its own: a code the page lists again, or none.
    pub page_only: bool,
    /// The HTTP status, where the page says.
    pub status: Option<u16>,
    /// The message the server sends.
    pub message: String,
    /// What to do about it.
    pub fix: Text,
    /// What it can mean in detail.
    pub sub_errors: Vec<SubError>,
    /// The links of the fix: those of the Chinese text, or of the English where there is none.
    pub links: Vec<Link>,
}

/// One of the things an error can mean in detail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SubError {
    /// The code that stands in the message.
    pub code: String,
    /// The message the server sends.
    pub message: String,
    /// What to do about it.
    pub fix: Text,
}

/// A link.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Link {
    /// The words that carry it.
    pub text: String,
    /// Where it leads.
    pub url: String,
}

impl Type {
    /// Whether it stands for one file in a form, or for several.
    pub fn is_file(&self) -> bool {
        match self {
            Self::File => true,
            Self::Array(element) => **element == Self::File,
            _ => false,
        }
    }
}

impl Event {
    /// The fields that a program may read.
    pub fn received(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| !field.page_only)
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

impl Operation {
    /// The request fields that travel in one place.
    pub fn parameters(&self, location: Location) -> impl Iterator<Item = &Parameter> {
        self.request.iter().filter(move |parameter| parameter.location == location)
    }

    /// The fields of the request, then those of the reply.
    pub fn fields(&self) -> impl Iterator<Item = &Field> {
        self.request.iter().map(|parameter| &parameter.field).chain(&self.response)
    }

    /// The request fields that a caller may set.
    pub fn sent(&self) -> impl Iterator<Item = &Parameter> {
        self.request.iter().filter(|parameter| !parameter.field.page_only)
    }

    /// The fields of the reply that a caller may read.
    pub fn received(&self) -> impl Iterator<Item = &Field> {
        self.response.iter().filter(|field| !field.page_only)
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
