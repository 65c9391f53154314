//! What the documentation says of an operation, as data.
//!
//! The generated modules hold one [`Endpoint`] per operation. Its parts are built by `const`
//! functions, so that a new fact can be added without breaking bindings generated elsewhere.

use crate::text::{Link, Text};
use std::time::Duration;

/// An operation of the platform: everything its documentation page states, except prose.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Endpoint {
    /// The operation's id, for example `im.v1.pin.create`.
    pub id: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path below the base URL, with `:name` where a path parameter goes.
    pub path: &'static str,
    /// The title of the documentation page.
    pub title: Text,
    /// The address of the documentation page.
    pub source: &'static str,
    /// The kinds of token the operation takes, in the order of the page. Empty: it takes none.
    pub tokens: &'static [TokenKind],
    /// The kinds of app that may call it.
    pub apps: &'static [AppType],
    /// The scopes that open it; any one rule that fits the token suffices. Empty: none is needed.
    pub scopes: &'static [ScopeRule],
    /// The fields, and values of fields, that need scopes beside those.
    pub guards: &'static [Guard],
    /// How often one app may call it in one tenant.
    pub rate_limit: RateLimit,
    /// Limits that count per value of a request field.
    pub quotas: &'static [Quota],
    /// Whether calling it twice has the effect of calling it once.
    pub idempotent: bool,
    /// The key of the request field by which a call is safe to repeat: of the calls with one value of it, one does
    /// its work.
    pub idempotency_key: Option<&'static str>,
    /// The top-level fields of the request, wherever they travel.
    pub parameters: &'static [Parameter],
    /// How the request body is encoded.
    pub body: BodyKind,
    /// Where the reply keeps the operation's own fields.
    pub envelope: Envelope,
    /// How the pages of its list follow one another; `None` where it has none.
    pub paging: Option<Paging>,
    /// The errors its page documents, in the order of the page.
    pub errors: &'static [ErrorInfo],
    /// What some of these errors can mean in detail.
    pub sub_errors: &'static [SubError],
}

impl Endpoint {
    /// An endpoint of which nothing more is known than where it is.
    pub const fn new(id: &'static str, method: Method, path: &'static str) -> Self {
        Self {
            id,
            method,
            path,
            title: Text::new("", ""),
            source: "",
            tokens: &[],
            apps: &[],
            scopes: &[],
            guards: &[],
            rate_limit: RateLimit::Unstated,
            quotas: &[],
            idempotent: false,
            idempotency_key: None,
            parameters: &[],
            body: BodyKind::None,
            envelope: Envelope::Data,
            paging: None,
            errors: &[],
            sub_errors: &[],
        }
    }

    /// Sets the title and the address of the documentation page.
    pub const fn documented(mut self, title: Text, source: &'static str) -> Self {
        self.title = title;
        self.source = source;
        self
    }

    /// Sets who may call it: kinds of token, kinds of app, scopes.
    pub const fn access(
        mut self,
        tokens: &'static [TokenKind],
        apps: &'static [AppType],
        scopes: &'static [ScopeRule],
    ) -> Self {
        self.tokens = tokens;
        self.apps = apps;
        self.scopes = scopes;
        self
    }

    /// Sets the fields, and values of fields, that need scopes of their own.
    pub const fn guards(mut self, guards: &'static [Guard]) -> Self {
        self.guards = guards;
        self
    }

    /// Sets how often it may be called.
    pub const fn limits(mut self, rate_limit: RateLimit, quotas: &'static [Quota]) -> Self {
        self.rate_limit = rate_limit;
        self.quotas = quotas;
        self
    }

    /// Says that calling it twice has the effect of calling it once.
    pub const fn idempotent(mut self) -> Self {
        self.idempotent = true;
        self
    }

    /// Names the request field by which a call is safe to repeat.
    pub const fn idempotency_key(mut self, key: &'static str) -> Self {
        self.idempotency_key = Some(key);
        self
    }

    /// Sets the shape of the request.
    pub const fn request(mut self, body: BodyKind, parameters: &'static [Parameter]) -> Self {
        self.body = body;
        self.parameters = parameters;
        self
    }

    /// Sets the shape of the reply.
    pub const fn reply(mut self, envelope: Envelope) -> Self {
        self.envelope = envelope;
        self
    }

    /// Says how the pages of its list follow one another.
    pub const fn paging(mut self, paging: Paging) -> Self {
        self.paging = Some(paging);
        self
    }

    /// Sets the documented errors.
    pub const fn errors(mut self, errors: &'static [ErrorInfo]) -> Self {
        self.errors = errors;
        self
    }

    /// The documented error of this code, if the page lists it.
    pub fn error(&self, code: i64) -> Option<&'static ErrorInfo> {
        self.errors.iter().find(|error| error.code == code)
    }

    /// Sets what some of its errors can mean in detail.
    pub const fn sub_errors(mut self, sub_errors: &'static [SubError]) -> Self {
        self.sub_errors = sub_errors;
        self
    }

    /// What an error with this code and message means in detail, where its page says so.
    pub fn sub_error(&self, code: i64, message: &str) -> Option<&'static SubError> {
        let mut those = self.sub_errors.iter().filter(|sub| sub.of == code);
        those.clone().find(|sub| sub.is_named_in(message)).or_else(|| those.find(|sub| message.contains(sub.message)))
    }

    /// The quota that answers with this code to those who exceed it.
    pub fn quota_of(&self, code: i64) -> Option<&'static Quota> {
        self.quotas.iter().find(|quota| quota.error == Some(code))
    }

    /// Whether every call may be sent again that may have been received: it reads, or calling it twice has the effect
    /// of calling it once. Where there is an [`idempotency_key`](Self::idempotency_key), so may one that sets it.
    pub fn is_repeatable(&self) -> bool {
        self.method == Method::Get || self.idempotent
    }
}

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Method {
    /// `GET`
    Get,
    /// `POST`
    Post,
    /// `PUT`
    Put,
    /// `PATCH`
    Patch,
    /// `DELETE`
    Delete,
}

impl Method {
    /// The method as it is sent, for example `POST`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

/// A kind of access token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TokenKind {
    /// `tenant_access_token`: the app acts as itself in one tenant.
    Tenant,
    /// `user_access_token`: the app acts for a user who agreed.
    User,
    /// `app_access_token`: the app itself, outside any tenant.
    App,
}

impl TokenKind {
    /// The name the platform gives it, for example `tenant_access_token`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Tenant => "tenant_access_token",
            Self::User => "user_access_token",
            Self::App => "app_access_token",
        }
    }
}

/// A kind of app.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppType {
    /// An app made by the tenant that uses it.
    Custom,
    /// An app from the app directory, installed by many tenants.
    Store,
}

/// A permission an app applies for in the developer console.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Scope {
    /// The identifier, for example `im:message`.
    pub id: &'static str,
    /// The name the console shows.
    pub name: Text,
}

impl Scope {
    /// A scope.
    pub const fn new(id: &'static str, name: Text) -> Self {
        Self { id, name }
    }
}

/// Scopes that together open an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ScopeRule {
    /// The kind of token this rule is for; `None`: every kind.
    pub token: Option<TokenKind>,
    /// The scopes that are needed together.
    pub all_of: &'static [Scope],
}

impl ScopeRule {
    /// A rule for every kind of token, or for one.
    pub const fn new(token: Option<TokenKind>, all_of: &'static [Scope]) -> Self {
        Self { token, all_of }
    }
}

/// A field, or a value of it, that needs scopes of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Guard {
    /// Whether it is a field of the reply, which is left out without them; else it is one of the request.
    pub in_reply: bool,
    /// Where it is: the names of the fields around it and its own, with a `.` between. Lists and maps have no part of it.
    pub field: &'static str,
    /// The value that needs them; `None`: the field does.
    pub value: Option<&'static str>,
    /// The scopes; any one rule suffices.
    pub scopes: &'static [ScopeRule],
}

impl Guard {
    /// A field of a request.
    pub const fn sent(field: &'static str, scopes: &'static [ScopeRule]) -> Self {
        Self { in_reply: false, field, value: None, scopes }
    }

    /// A field of a reply.
    pub const fn received(field: &'static str, scopes: &'static [ScopeRule]) -> Self {
        Self { in_reply: true, field, value: None, scopes }
    }

    /// Only this value of it.
    pub const fn value(mut self, value: &'static str) -> Self {
        self.value = Some(value);
        self
    }
}

/// So many calls in so much time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Rate {
    /// The number of calls.
    pub calls: u32,
    /// The time they count in, in seconds.
    pub seconds: u32,
}

impl Rate {
    /// At most `calls` in `seconds`.
    pub const fn new(calls: u32, seconds: u32) -> Self {
        Self { calls, seconds }
    }

    /// The time in which the calls count.
    pub const fn window(&self) -> Duration {
        Duration::from_secs(self.seconds as u64)
    }
}

/// How often one app may call an operation in one tenant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RateLimit {
    /// The page states no limit.
    Unstated,
    /// Every one of these holds.
    Fixed(&'static [Rate]),
    /// A limit of the operation's own, which the page describes in prose.
    Special,
}

/// A limit that counts per value of a request field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Quota {
    /// The limit.
    pub rate: Rate,
    /// The key of the request field whose values are counted apart.
    pub per: &'static str,
    /// The code of the error that answers a call over the limit, where the page says so.
    pub error: Option<i64>,
}

impl Quota {
    /// A limit per value of the field `per`.
    pub const fn new(rate: Rate, per: &'static str, error: Option<i64>) -> Self {
        Self { rate, per, error }
    }
}

/// A top-level field of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Parameter {
    /// The key under which the request type holds it (see [`Object`](crate::wire::Object)).
    pub key: &'static str,
    /// Its name on the wire.
    pub name: &'static str,
    /// Where it travels.
    pub location: Location,
    /// Whether the platform refuses a request without it.
    pub required: bool,
    /// The JSON kind of its value.
    pub kind: ValueKind,
    /// Whether it is a secret, which is not to be shown.
    pub secret: bool,
    /// The sizes a file may have, in bytes: from the first to the second, both of which are allowed.
    pub sizes: (u64, u64),
    /// The least whole number it may be.
    pub min: Option<i64>,
    /// The greatest whole number it may be.
    pub max: Option<i64>,
    /// What the platform assumes where it is not sent, as JSON.
    pub default: Option<&'static str>,
    /// The value it always has, as JSON. Operations of the same method and path are told apart by it.
    pub fixed: Option<&'static str>,
}

impl Parameter {
    /// A field that travels under its own key.
    pub const fn new(
        key: &'static str,
        name: &'static str,
        location: Location,
        required: bool,
        kind: ValueKind,
    ) -> Self {
        Self {
            key,
            name,
            location,
            required,
            kind,
            secret: false,
            sizes: (0, u64::MAX),
            min: None,
            max: None,
            default: None,
            fixed: None,
        }
    }

    /// Says that it is a secret.
    pub const fn secret(mut self) -> Self {
        self.secret = true;
        self
    }

    /// Sets the sizes a file may have, in bytes.
    pub const fn sizes(mut self, least: u64, greatest: u64) -> Self {
        self.sizes = (least, greatest);
        self
    }

    /// Sets the least and the greatest whole number it may be.
    pub const fn between(mut self, min: Option<i64>, max: Option<i64>) -> Self {
        self.min = min;
        self.max = max;
        self
    }

    /// Sets what the platform assumes where it is not sent, as JSON.
    pub const fn default(mut self, json: &'static str) -> Self {
        self.default = Some(json);
        self
    }

    /// Sets the value it always has, as JSON.
    pub const fn fixed(mut self, json: &'static str) -> Self {
        self.fixed = Some(json);
        self
    }
}

/// Where a request field travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Location {
    /// In the path.
    Path,
    /// In the query string.
    Query,
    /// In a header.
    Header,
    /// In the body.
    Body,
}

/// The kind of a JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ValueKind {
    /// A string.
    String,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A list.
    Array,
    /// An object.
    Object,
    /// A file, in a multipart body.
    File,
    /// Several files of one name, in a multipart body.
    Files,
    /// Any of them.
    Any,
}

/// How a request body is encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BodyKind {
    /// There is none.
    None,
    /// `application/json`
    Json,
    /// `multipart/form-data`
    Multipart,
}

/// Where a reply keeps the operation's own fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Envelope {
    /// In `data`, beside `code` and `msg`.
    Data,
    /// At the top level, beside `code` and `msg`.
    TopLevel,
    /// The body is the file itself; an error still comes as JSON.
    Binary,
}

/// How the pages of a list follow one another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Paging {
    /// The key of the request field that takes the token of a page.
    pub token: &'static str,
    /// The key of the request field that says how many items a page holds, where there is one.
    pub size: Option<&'static str>,
    /// The reply field that holds the token of the next page.
    pub next: &'static str,
    /// The reply field that says whether there is a next page; `None`: there is one where there is a token.
    pub more: Option<&'static str>,
    /// The reply field that holds the items.
    pub items: &'static str,
}

impl Paging {
    /// Pages that are asked for by `token`, which the reply before gave as `next` beside its `items`.
    pub const fn new(token: &'static str, next: &'static str, items: &'static str) -> Self {
        Self { token, size: None, next, more: None, items }
    }

    /// Sets the request field that says how many items a page holds.
    pub const fn size(mut self, size: &'static str) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets the reply field that says whether there is a next page.
    pub const fn more(mut self, more: &'static str) -> Self {
        self.more = Some(more);
        self
    }
}

/// An error the documentation describes: a row of the error table of its page.
///
/// Unlike the other facts it is written as a literal by generated code, since there are many of them:
/// calls would be most of what bindings cost to compile. It will not grow within a major version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ErrorInfo {
    /// The code in the reply.
    pub code: i64,
    /// The name of the variant that stands for it.
    pub name: &'static str,
    /// The HTTP status it comes with, where the page says.
    pub status: Option<u16>,
    /// The message the server sends.
    pub message: &'static str,
    /// What to do about it.
    pub fix: Text,
    /// The links of the Chinese text, in its order.
    pub links: &'static [Link],
}

/// What an error can mean in detail: a row of a table of its own, by the code in the error's message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SubError {
    /// The code of the error.
    pub of: i64,
    /// The code in its message.
    pub code: &'static str,
    /// The message the server sends. `%v` stands for what it fills in.
    pub message: &'static str,
    /// What to do about it.
    pub fix: Text,
}

impl SubError {
    /// Whether its code stands in a message, and is not part of a longer one.
    fn is_named_in(&self, message: &str) -> bool {
        message.match_indices(self.code).any(|(at, code)| {
            let is_apart = |character: Option<char>| !character.is_some_and(char::is_alphanumeric);
            is_apart(message[..at].chars().next_back()) && is_apart(message[at + code.len()..].chars().next())
        })
    }
}
