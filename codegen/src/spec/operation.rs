//! An operation: one documentation page.

use super::{Cells, Deprecation, Fields, Name, Paging, Parts, Piece, Prose, Rows, Text, is_default};
use indexmap::IndexMap;
use schemars::{JsonSchema, Schema};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// An operation, in the order of the page it transcribes. Its id is the path of the file: `spec/im/v1/pin/create.yaml`
/// is `im.v1.pin.create`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Operation {
    /// The id of the operation. It is optional, and must match the path.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Name>")]
    pub id: Option<String>,
    /// The title of the page.
    pub title: Text,
    /// The address of the page.
    pub source: String,
    /// The time when the page was last changed, as stated on the page, in milliseconds since 1970. Only a newer page
    /// updates the file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated: Option<u64>,
    /// What the operation does.
    pub summary: Text,
    /// Whether it is deprecated, and its replacements.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<Deprecation>,
    /// The sections between the summary and the request, by their heading.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub guide: IndexMap<String, Section>,
    /// The HTTP method and the path: `POST /open-apis/im/v1/pins`.
    pub endpoint: String,
    /// How often one app may call it in one tenant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rate_limit: Option<RateLimit>,
    /// Limits that count per value of a request field.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub quotas: Vec<Quota>,
    /// The kinds of app that may call it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub apps: Vec<AppType>,
    /// The kinds of token it takes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tokens: Vec<TokenKind>,
    /// The scopes that open it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub permissions: Permissions,
    /// The names that the page gives its scopes, if they differ from those in `platform/scopes.yaml`. A scope named
    /// here needs no entry there.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub scope_names: IndexMap<String, Text>,
    /// The scopes that the page lists for its fields, if they differ from those that the fields name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Vec<Name>>")]
    pub field_permissions: Option<Vec<String>>,
    /// Whether calling it twice has the effect of calling it once.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub idempotent: bool,
    /// The request field that makes a call safe to repeat: among calls with the same value, only one takes effect.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Name>")]
    pub idempotency_key: Option<String>,
    /// The request.
    #[serde(default, skip_serializing_if = "is_default")]
    pub request: Request,
    /// Where the reply keeps its fields.
    #[serde(default, skip_serializing_if = "is_default")]
    pub envelope: Envelope,
    /// The rows of the envelope, if the page words them differently.
    #[serde(default, skip_serializing_if = "is_default")]
    pub frame: Frame,
    /// The fields of the reply, or the name of a shared type.
    #[serde(default, skip_serializing_if = "is_default")]
    pub response: Response,
    /// The rows of the shared type that the page shows, if they differ from the declaration.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response_rows: Option<Rows>,
    /// How a list is split into pages, if the names of its fields are unusual. The usual names are `page_token` and
    /// `page_size` in the query or the body, and `has_more` and `page_token` or `next_page_token` beside one list in
    /// the reply. `none` if there are no pages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paging: Option<Paging>,
    /// The errors of the page, in its order: codes that `errors.yaml` of the service or the platform declares, or
    /// `code: { … }` with what differs on the page.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<ErrorRow>,
    /// The text below the error table, if it is not the usual sentence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub errors_note: Option<Prose>,
    /// The examples on the page.
    #[serde(default, skip_serializing_if = "is_default")]
    pub examples: Examples,
    /// What the page says in its parts beside their data.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub parts: Parts,
}

/// A section of prose: its text, its text in both languages with an English heading, or texts with
/// tables and code between them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Section {
    /// The text of the page.
    Page(String),
    /// Texts, tables and code in their order.
    Pieces(Vec<Piece>),
    /// The text in both languages.
    Both(TranslatedSection),
}

impl Operation {
    /// What the page says about its errors in addition.
    pub fn errors_mut(&mut self) -> impl Iterator<Item = &mut Error> {
        let own = self.errors.iter_mut().filter_map(|row| match row {
            ErrorRow::Code(_) | ErrorRow::Word(_) => None,
            ErrorRow::Own(own) => Some(own),
        });
        own.flat_map(IndexMap::values_mut)
    }
}

/// A section in both languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TranslatedSection {
    /// The heading in English; the usual headings need none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// Chinese: the text of the page, verbatim.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub zh: String,
    /// English, in our own words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub en: String,
}

/// How often: a list of rates such as `50/s` and `1000/min`, or `special`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum RateLimit {
    /// A tier of the platform: every rate applies.
    Rates(Vec<String>),
    /// Rates that are not a tier of the platform.
    Own(OwnLimit),
    /// `special`: described in the prose.
    Named(SpecialLimit),
}

/// A limit that is not a tier of the platform.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OwnLimit {
    /// The rates; all of them apply.
    pub rates: Vec<String>,
}

/// A limit that is described in the prose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum SpecialLimit {
    /// The operation has its own limit.
    Special,
}

/// A limit that counts per value of a request field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Quota {
    /// The rate, for example `5/s`.
    pub limit: String,
    /// The request field whose values are counted separately.
    #[schemars(with = "Name")]
    pub per: String,
    /// The name of what the platform counts by, if the field carries it: operations of the service whose quotas have
    /// the same name are counted together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_by: Option<String>,
    /// The name of what the platform counts by, if the request does not carry it and the field is only the nearest one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within: Option<String>,
    /// The code of the error for a call over the limit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<i64>,
}

/// A kind of app.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum AppType {
    /// An app made by the tenant that uses it.
    Custom,
    /// An app from the app directory.
    Store,
}

/// A kind of token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(transform = list_values)]
pub enum TokenKind {
    /// `tenant_access_token`
    Tenant,
    /// `user_access_token`
    User,
    /// `app_access_token`
    App,
    /// The token or API key of a service that has a `protocol` in `services.yaml`.
    Service,
}

/// Lists the values of an enum with their descriptions in the schema of a map, so that only these are allowed as keys.
pub(super) fn list_values(schema: &mut Schema) {
    let described = schema.get("oneOf").and_then(Value::as_array).into_iter().flatten();
    let values: Vec<Value> = described.filter_map(|one| one.get("const").cloned()).collect();
    schema.insert("type".to_owned(), "string".into());
    schema.insert("enum".to_owned(), values.into());
}

/// The scopes that open an operation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Permissions {
    /// Any one of these.
    Any(Vec<ScopeTerm>),
    /// Any one of these, listed separately for each kind of token.
    ByToken(IndexMap<TokenKind, Vec<ScopeTerm>>),
}

impl Default for Permissions {
    fn default() -> Self {
        Self::Any(Vec::new())
    }
}

/// A scope, or scopes that are needed together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum ScopeTerm {
    /// One scope.
    One(#[schemars(with = "Name")] String),
    /// Several scopes together.
    All(#[schemars(with = "Vec<Name>")] Vec<String>),
}

impl ScopeTerm {
    /// Returns the scopes that are needed together.
    pub fn scopes(&self) -> &[String] {
        match self {
            Self::One(scope) => std::slice::from_ref(scope),
            Self::All(scopes) => scopes,
        }
    }
}

/// The fields of a request.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Request {
    /// The headers other than `Authorization` and `Content-Type`.
    #[serde(default, skip_serializing_if = "Fields::is_empty")]
    pub headers: Fields,
    /// The parameters in the path.
    #[serde(default, skip_serializing_if = "Fields::is_empty")]
    pub path: Fields,
    /// The parameters in the query string.
    #[serde(default, skip_serializing_if = "Fields::is_empty")]
    pub query: Fields,
    /// The fields of the body. A field of type `file` or `file[]` makes it
    /// `multipart/form-data`.
    #[serde(default, skip_serializing_if = "Fields::is_empty")]
    pub body: Fields,
    /// Whether the operation really sends this body with `GET`. Few pages do, and it is usually a mistake, so a file
    /// has to state it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub body_on_get: bool,
}

/// The fields of a reply.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Response {
    /// The reply is a shared type.
    Type(#[schemars(with = "Name")] String),
    /// The fields.
    Fields(Fields),
}

impl Default for Response {
    fn default() -> Self {
        Self::Fields(Fields::new())
    }
}

impl Response {
    /// Returns the fields, unless the reply is a shared type.
    pub fn fields(&self) -> Option<&Fields> {
        match self {
            Self::Type(_) => None,
            Self::Fields(fields) => Some(fields),
        }
    }

    /// Returns the fields for modification, unless the reply is a shared type.
    pub fn fields_mut(&mut self) -> Option<&mut Fields> {
        match self {
            Self::Type(_) => None,
            Self::Fields(fields) => Some(fields),
        }
    }
}

/// The place of the reply's fields.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Envelope {
    /// In `data`, beside `code` and `msg`.
    #[default]
    Data,
    /// At the top level, beside `code` and `msg`.
    Top,
    /// The reply is a file; an error still comes as JSON.
    Binary,
}

impl Envelope {
    pub(super) fn top() -> Self {
        Self::Top
    }

    pub(super) fn is_top(&self) -> bool {
        *self == Self::Top
    }
}

/// The rows of the envelope that the page words differently, by name: `code`, `msg` and `data` of a reply, or the rows
/// that every event starts with.
pub type Frame = IndexMap<String, FrameRow>;

/// A row of the envelope.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FrameRow {
    /// The type, or the name of the type of `data`.
    #[serde(default, rename = "type", skip_serializing_if = "Option::is_none")]
    pub ty: Option<String>,
    /// The description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doc: Option<Text>,
    /// The texts of the row in other columns: see [`Cells`].
    #[serde(default, skip_serializing_if = "Cells::is_empty")]
    pub cells: Cells,
}

/// A row of a page's error table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum ErrorRow {
    /// A declared error, unchanged.
    Code(i64),
    /// A declared error, unchanged, of a service that identifies its errors by words.
    Word(String),
    /// An error with what differs on the page, by its code. If the page has something other than a code there, the row
    /// is not an error.
    Own(IndexMap<String, Error>),
}

/// A documented error.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Error {
    /// Its name in Rust, in `UpperCamelCase`. Within a service, a code always has the same name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The HTTP status of the reply, if the page states it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// The message the server sends.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub message: String,
    /// Whether the error is a rate limit.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub rate_limit: bool,
    /// What to do about it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub fix: Text,
    /// The detailed causes of the error, by the code in its message.
    #[serde(default, rename = "sub", skip_serializing_if = "IndexMap::is_empty")]
    pub sub_errors: IndexMap<String, SubError>,
    /// For a declared error that a page lists: the keys of the declaration that the page does not state.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub without: Vec<String>,
}

/// A detailed cause of an error.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SubError {
    /// The message the server sends.
    pub message: String,
    /// What to do about it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub fix: Text,
}

/// The examples on the page: JSON written as YAML, or, if the page does not format them as usual, their lines as a
/// text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Examples {
    /// A request body.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request: Option<Value>,
    /// A reply.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response: Option<Value>,
    /// The examples that do not match the fields of their own page. They are not checked against them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub as_is: Vec<Example>,
}

/// One of the two examples of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Example {
    /// The request body.
    Request,
    /// The reply.
    Response,
}
