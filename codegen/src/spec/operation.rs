//! One operation: one documentation page.

use super::{Cells, Deprecation, Fields, Name, Paging, Parts, Piece, Prose, Rows, Text, is_default};
use indexmap::IndexMap;
use schemars::{JsonSchema, Schema};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// An operation, in the order of the page it transcribes. Where the file lies is what it is called:
/// `spec/im/v1/pin/create.yaml` is `im.v1.pin.create`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Operation {
    /// The operation's id, for those who want to write it down; it must agree with the path.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Name>")]
    pub id: Option<String>,
    /// The title of the page.
    pub title: Text,
    /// The address of the page.
    pub source: String,
    /// When the page that it follows was changed, in milliseconds since 1970, as the page tells it. A page that is not
    /// newer updates nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated: Option<u64>,
    /// What the operation does.
    pub summary: Text,
    /// Whether it is superseded, and by what.
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
    /// The names the page gives its scopes, where they are not those of `platform/scopes.yaml`. A
    /// scope named here needs no entry there.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub scope_names: IndexMap<String, Text>,
    /// The scopes the page lists for its fields, where they are not those the fields name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Vec<Name>>")]
    pub field_permissions: Option<Vec<String>>,
    /// Whether calling it twice has the effect of calling it once.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub idempotent: bool,
    /// The field of the request that makes a call safe to repeat: of the calls with one value of it, one does its
    /// work.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Name>")]
    pub idempotency_key: Option<String>,
    /// What is sent.
    #[serde(default, skip_serializing_if = "is_default")]
    pub request: Request,
    /// Where the reply keeps its fields.
    #[serde(default, skip_serializing_if = "is_default")]
    pub envelope: Envelope,
    /// The rows of the envelope, where the page has others than the usual ones.
    #[serde(default, skip_serializing_if = "is_default")]
    pub frame: Frame,
    /// The fields of the reply, or the name of the shared type that it is.
    #[serde(default, skip_serializing_if = "is_default")]
    pub response: Response,
    /// The rows of that type that the page shows, where it does not show all of them as they are declared.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response_rows: Option<Rows>,
    /// How the pages of a list follow one another, where the usual names do not say it: `page_token` and
    /// `page_size` in the query or the body, `has_more` and `page_token` or `next_page_token` beside one list in the
    /// reply. Or `none`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paging: Option<Paging>,
    /// The errors of the page, in its order: codes that `errors.yaml` of the service or the platform declares, or
    /// `code: { … }` with what the page says in its own way.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<ErrorRow>,
    /// What stands below the error table, where it is not the usual sentence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub errors_note: Option<Prose>,
    /// The examples of the page.
    #[serde(default, skip_serializing_if = "is_default")]
    pub examples: Examples,
    /// What the page says in a part beside the data of that part.
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
    /// What the page says of its errors in its own way.
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
    /// A tier: every rate holds.
    Rates(Vec<String>),
    /// Rates that are no tier of the platform.
    Own(OwnLimit),
    /// `special`: described in the prose.
    Named(SpecialLimit),
}

/// A limit that is no tier of the platform.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OwnLimit {
    /// The rates; all of them hold.
    pub rates: Vec<String>,
}

/// A limit that is described in the prose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum SpecialLimit {
    /// The operation has a limit of its own.
    Special,
}

/// A limit that counts per value of a request field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Quota {
    /// The rate, for example `5/s`.
    pub limit: String,
    /// The request field whose values are counted apart.
    #[schemars(with = "Name")]
    pub per: String,
    /// What the platform counts by, where the field says that: operations of the service whose quotas have the same name
    /// here are counted together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_by: Option<String>,
    /// What the platform counts by, where the field does not say that, and is only the nearest there is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within: Option<String>,
    /// The code of the error that answers a call over the limit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<i64>,
}

/// A kind of app.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum AppType {
    /// Made by the tenant that uses it.
    Custom,
    /// From the app directory.
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

/// Lists the values of an enum beside their descriptions: a map with such keys has these keys only.
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
    /// Any one of these, apart for each kind of token.
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
    /// All of these.
    All(#[schemars(with = "Vec<Name>")] Vec<String>),
}

impl ScopeTerm {
    /// The scopes it asks for together.
    pub fn scopes(&self) -> &[String] {
        match self {
            Self::One(scope) => std::slice::from_ref(scope),
            Self::All(scopes) => scopes,
        }
    }
}

/// What is sent.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Request {
    /// Headers beside `Authorization` and `Content-Type`.
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
    /// Whether the page really sends this body with `GET`. Few pages do, and it is more often a mistake, so a file
    /// has to say it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub body_on_get: bool,
}

/// The fields of a reply.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Response {
    /// The reply is a shared type.
    Type(#[schemars(with = "Name")] String),
    /// Its own fields.
    Fields(Fields),
}

impl Default for Response {
    fn default() -> Self {
        Self::Fields(Fields::new())
    }
}

impl Response {
    /// Its own fields, where it is no shared type.
    pub fn fields(&self) -> Option<&Fields> {
        match self {
            Self::Type(_) => None,
            Self::Fields(fields) => Some(fields),
        }
    }

    /// Its own fields, to be changed.
    pub fn fields_mut(&mut self) -> Option<&mut Fields> {
        match self {
            Self::Type(_) => None,
            Self::Fields(fields) => Some(fields),
        }
    }
}

/// Where the reply keeps its fields.
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

/// The rows of the envelope on the page, where they are not the usual ones, by name: `code`, `msg` and `data` of a reply, or
/// those that every event starts with.
pub type Frame = IndexMap<String, FrameRow>;

/// What a row of the envelope says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FrameRow {
    /// The type, or the name of the type of `data`.
    #[serde(default, rename = "type", skip_serializing_if = "Option::is_none")]
    pub ty: Option<String>,
    /// The description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doc: Option<Text>,
    /// What the row says in other columns: see [`Cells`].
    #[serde(default, skip_serializing_if = "Cells::is_empty")]
    pub cells: Cells,
}

/// A row of a page's error table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum ErrorRow {
    /// A declared error, as it is declared.
    Code(i64),
    /// The same, of a service that names its errors by words.
    Word(String),
    /// An error with what the page says in its own way, by its code. What stands in the table in place of a code
    /// may be anything, and such a row is no error of its own.
    Own(IndexMap<String, Error>),
}

/// A documented error.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Error {
    /// Its name in Rust, in `UpperCamelCase`. A code has one name in its service.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The HTTP status it comes with, where the page says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// The message the server sends.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub message: String,
    /// Whether it says that there were too many calls.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub rate_limit: bool,
    /// What to do about it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub fix: Text,
    /// What the error can mean in detail, by the code that stands in its message.
    #[serde(default, rename = "sub", skip_serializing_if = "IndexMap::is_empty")]
    pub sub_errors: IndexMap<String, SubError>,
    /// Where a page lists a declared error: the keys of the declaration that it does not state.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub without: Vec<String>,
}

/// One of the things an error can mean in detail.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SubError {
    /// The message the server sends.
    pub message: String,
    /// What to do about it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub fix: Text,
}

/// The examples of the page: JSON as YAML, or, where the page does not lay it out as JSON usually is, a
/// text with its lines.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Examples {
    /// A request body.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request: Option<Value>,
    /// A reply.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response: Option<Value>,
    /// Those that do not fit the fields of their own page. They are not held against them.
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
