//! What a spec means: names, types and references resolved, everything checked.
//!
//! A model is complete: an emitter needs nothing else, and decides nothing but layout. It can be
//! serialised (`feishu-codegen model`), so that anyone can build another emitter on it.

mod build;
mod circles;
mod distinct;
mod endpoint;
mod errors;
mod event;
mod example;
mod guards;
mod head;
mod identity;
mod links;
mod names;
mod naming;
mod operation;
mod operation_names;
mod paging;
mod places;
mod platform;
mod prose;
mod protocol;
mod report;
mod request;
mod rows;
mod shared;
mod sources;
mod tables;
mod types;
mod values;

pub use build::build;
pub use guards::Guard;
pub use head::NOT_SERVICES;
#[cfg(feature = "maintain")]
pub(crate) use names::camel;
pub(crate) use names::{module, screaming};
pub use sources::{EventSource, OperationSource, PageSource, SharedSource, Sources};

// The importer finds ids by the same rules.
#[cfg(feature = "maintain")]
pub(crate) use {endpoint::BUILT_IN, head::is_no_service, links::is_url, names::part};

pub use crate::spec::{AppType, Envelope, Example, Frame, FrameRow, PartName, Protocol, TokenKind};
use indexmap::IndexMap;
use serde::Serialize;
use serde_json::Value as Json;
use std::collections::HashSet;

/// Everything a spec directory says.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Model {
    /// What stands once for the whole platform.
    pub platform: Platform,
    /// The operations, by id.
    pub operations: Vec<Operation>,
    /// The events, by id.
    pub events: Vec<Event>,
    /// The types: those of the platform, of versions, of pages. A [`TypeId`] is an index into them.
    pub types: Vec<TypeDef>,
    /// The errors that services declare, by service.
    pub errors: IndexMap<String, Vec<Error>>,
    /// The types that the operations and events use, where only some of these were asked for.
    #[serde(skip)]
    pub types_in_use: Option<HashSet<TypeId>>,
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
    /// How it is called and answers, if it is not one of Feishu's.
    pub protocol: Option<Protocol>,
}

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

/// What only reproduces a page: its tables row by row, and its own ways to say things. Programs need none of it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Page {
    /// The query string that the page's address ends in; its parameters are fields as well.
    pub address_query: Option<String>,
    /// The names the page gives scopes, where they are not those of the platform.
    pub scope_names: IndexMap<String, Text>,
    /// The scopes the page lists for its fields, where they are not those the fields name.
    pub field_permissions: Option<Vec<String>>,
    /// The rows of the envelope, where the page has others than the usual ones.
    pub frame: Frame,
    /// The table of headers.
    pub headers: Vec<Row>,
    /// The table of path parameters.
    pub path: Vec<Row>,
    /// The table of query parameters.
    pub query: Vec<Row>,
    /// The table of the body.
    pub body: Vec<Row>,
    /// The table of the reply, or of the event.
    pub response: Vec<Row>,
    /// The error table.
    pub errors: Vec<ErrorLine>,
    /// What stands below the error table, where it is not the usual sentence.
    pub errors_note: Option<Vec<Piece>>,
    /// The lines of the example of a request, where the page does not lay it out as JSON usually is.
    pub request_example_lines: Option<String>,
    /// The lines of the example of a reply or an event, where the page does not lay it out as JSON usually is.
    pub response_example_lines: Option<String>,
    /// The examples that do not fit the fields of their own page.
    pub examples_as_is: Vec<Example>,
    /// What the page says in a part beside the data of that part.
    pub parts: IndexMap<PartName, Part>,
}

/// A row of a field table, with the rows below it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Row {
    /// The field it describes.
    #[serde(flatten)]
    pub field: Field,
    /// Whether it is a field, and not only a row: a field the page lists again, or a header that the client sets.
    pub is_field: bool,
    /// What the page's type column says, for example `pin[]`.
    pub page_type: String,
    /// Whether the page's type column says so in words of its own.
    pub page_type_is_own: bool,
    /// Whether the doc explains the values.
    pub values_in_doc: bool,
    /// The example as the page words it, where it is not a value as JSON has it.
    pub example_text: Option<String>,
    /// What the platform assumes where it is not sent, in words.
    pub default_text: Option<String>,
    /// The rows below it.
    pub rows: Vec<Row>,
}

/// A row of an error table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ErrorLine {
    /// What stands in place of the code.
    pub code: String,
    /// The HTTP status, where the page says.
    pub status: Option<u16>,
    /// The message.
    pub message: String,
    /// What to do about it.
    pub fix: Text,
}

/// An event that the platform pushes: the facts of its page.
#[derive(Clone, Debug, Serialize)]
pub struct Event {
    /// The id, for example `im.v1.event.message_receive`.
    pub id: String,
    /// The modules it lies in: `["im", "v1", "event"]`, as Rust identifiers.
    pub module: Vec<String>,
    /// The Rust type, for example `MessageReceive`.
    pub rust: String,
    /// The Rust module of its file, for example `message_receive`.
    pub rust_module: String,
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
    /// The fields that together tell a push of it from a repeated one, each by the names of the fields around it and
    /// its own, with a `.` between. Empty: the id of the event does.
    pub identity: Vec<String>,
    /// The kinds of app that may subscribe to it.
    pub apps: Vec<AppType>,
    /// The scopes that open it: any one rule suffices.
    pub permissions: Vec<ScopeRule>,
    /// The fields, and values of fields, that need scopes of their own.
    pub guards: Vec<Guard>,
    /// The fields of `event`.
    pub fields: Vec<Field>,
    /// The types that its file declares.
    pub types: Vec<TypeId>,
    /// A push as an example, with its header.
    pub example: Option<Json>,
    /// What only reproduces the page.
    pub page: Page,
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
    /// The field of `platform/fields.yaml` whose text it has: that is explained once for all of them.
    pub doc_of: Option<String>,
    /// The values it may take, in the order of the page.
    pub values: Vec<EnumValue>,
    /// An example.
    pub example: Option<Json>,
    /// What the platform assumes where it is not sent.
    pub default: Option<Json>,
    /// The bounds of its value.
    pub bounds: Bounds,
    /// Other rules for its value, in words.
    pub rules: Vec<Text>,
    /// Why it should no longer be used.
    pub deprecated: Option<Text>,
    /// The scopes without which it is left out: any one rule suffices.
    pub permissions: Vec<ScopeRule>,
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
    /// A string of an enum.
    Enum(TypeId),
    /// An object of a struct.
    Object(TypeId),
    /// A list.
    Array(Box<Type>),
    /// A map from strings.
    Map(Box<Type>),
    /// A file in a multipart body.
    File,
    /// Any JSON value.
    Any,
}

/// A type of the model, by its place in [`Model::types`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub struct TypeId(pub u32);

/// A struct or an enum.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TypeDef {
    /// The Rust name.
    pub name: String,
    /// Where it is declared.
    pub owner: Owner,
    /// The place in that file: the keys that lead to its declaration.
    #[serde(skip)]
    pub path: Vec<String>,
    /// Which way it travels.
    pub direction: Direction,
    /// What is received where this is what is sent.
    pub input_of: Option<TypeId>,
    /// What it is.
    pub doc: Text,
    /// Its shape.
    pub shape: Shape,
}

/// The file that declares a type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Owner {
    /// `platform/types.yaml`
    Platform,
    /// `types.yaml` of a version: `im.v1`.
    Version(String),
    /// An operation or event, by id.
    Page(String),
}

/// Which way values travel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// They are sent.
    Request,
    /// They are received.
    Reply,
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
    /// The code in the reply. If the service names the error by a word, the HTTP status.
    pub code: i64,
    /// The word by which the service names the error; empty if it has a number for it.
    pub key: String,
    /// The name: the Rust variant, and with other capitals the constant.
    pub name: String,
    /// Where it is declared.
    pub owner: ErrorOwner,
    /// Whether the page says something else of it than its declaration.
    pub differs: bool,
    /// The HTTP status, where the page says.
    pub status: Option<u16>,
    /// The message the server sends.
    pub message: String,
    /// Whether it says that there were too many calls.
    pub rate_limit: bool,
    /// What to do about it.
    pub fix: Text,
    /// What it can mean in detail.
    pub sub_errors: Vec<SubError>,
    /// The links of the fix: those of the Chinese text, or of the English where there is none.
    pub links: Vec<Link>,
}

impl Error {
    /// What the reply names it by: its code, or its word.
    pub fn id(&self) -> String {
        if self.key.is_empty() { self.code.to_string() } else { self.key.clone() }
    }
}

/// The file that declares an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ErrorOwner {
    /// `platform/errors.yaml`
    Platform,
    /// `errors.yaml` of the service.
    Service,
    /// The page that lists it.
    Page,
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

impl Model {
    /// The definition of a type.
    pub fn definition(&self, id: TypeId) -> &TypeDef {
        &self.types[id.0 as usize]
    }

    /// The types that the operations and events use.
    pub fn reachable(&self) -> HashSet<TypeId> {
        let operations = self.operations.iter().flat_map(Operation::roots);
        self.reachable_from(operations.chain(self.events.iter().flat_map(Event::roots)))
    }

    /// Some types, and those that these are made of.
    pub fn reachable_from(&self, roots: impl IntoIterator<Item = TypeId>) -> HashSet<TypeId> {
        let mut open: Vec<TypeId> = roots.into_iter().collect();
        let mut reached = HashSet::new();
        while let Some(id) = open.pop() {
            if !reached.insert(id) {
                continue;
            }
            let definition = self.definition(id);
            open.extend(definition.input_of);
            if let Shape::Struct(fields) = &definition.shape {
                open.extend(fields.iter().filter_map(|field| field.ty.id()));
            }
        }
        reached
    }
}

impl Type {
    /// The type that has a definition, behind any number of lists and maps.
    pub fn id(&self) -> Option<TypeId> {
        match self {
            Self::Array(inner) | Self::Map(inner) => inner.id(),
            Self::Object(id) | Self::Enum(id) => Some(*id),
            _ => None,
        }
    }
}

impl Event {
    /// The types that its fields are of.
    pub fn roots(&self) -> impl Iterator<Item = TypeId> {
        self.fields.iter().filter_map(|field| field.ty.id())
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

impl Page {
    /// The table of the request fields that travel in one place.
    pub fn table(&self, location: Location) -> &[Row] {
        match location {
            Location::Header => &self.headers,
            Location::Path => &self.path,
            Location::Query => &self.query,
            Location::Body => &self.body,
        }
    }

    /// The rows of all field tables: of the request, then of the reply.
    pub fn rows(&self) -> impl Iterator<Item = &Row> {
        [&self.headers, &self.path, &self.query, &self.body, &self.response].into_iter().flatten()
    }
}
