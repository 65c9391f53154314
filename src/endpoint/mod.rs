//! Documentation of operations as data.
//!
//! The generated modules contain one [`Endpoint`] per operation. Its parts are built by `const` functions, so that new
//! facts can be added without breaking bindings that were generated elsewhere.

mod access;
mod error;
mod id;
mod limits;
mod operation;
mod parameter;
mod protocol;
mod reply;
mod text;
#[doc(hidden)]
pub mod words;

pub use access::{AppType, Guard, Scope, ScopeRule, TokenKind};
pub use error::{ErrorInfo, SubError};
pub use id::IdKind;
pub use limits::{Quota, Rate, RateLimit};
pub use operation::{NoError, Operation, OperationError, position};
pub use parameter::{BodyKind, Location, Method, Parameter, ValueKind};
pub use protocol::Protocol;
pub use reply::{Envelope, Paging};
pub use text::{Language, Link, Text};

/// An operation: everything its documentation page states, except prose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Endpoint {
    /// The operation's id, for example `im.v1.pin.create`.
    pub id: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path below the base URL, with `:name` for path parameters.
    pub path: &'static str,
    /// The title of the documentation page.
    pub title: Text,
    /// The URL of the documentation page.
    pub source: &'static str,
    /// The kinds of tokens that the operation accepts, in the order of the page; empty if it takes none.
    pub tokens: &'static [TokenKind],
    /// The kinds of apps that may call it.
    pub apps: &'static [AppType],
    /// The scopes that grant access; any one rule that applies to the token suffices. Empty if none is required.
    pub scopes: &'static [ScopeRule],
    /// Fields, and values of fields, that require additional scopes.
    pub guards: &'static [Guard],
    /// The rate limit, per app and tenant.
    pub rate_limit: RateLimit,
    /// Rate limits per value of a request field.
    pub quotas: &'static [Quota],
    /// Whether repeating a call is harmless.
    pub idempotent: bool,
    /// The key of the request field that makes a call safe to repeat: of several calls with the same value, only one
    /// takes effect.
    pub idempotency_key: Option<&'static str>,
    /// The top-level fields of the request, wherever they are sent.
    pub parameters: &'static [Parameter],
    /// The encoding of the request body.
    pub body: BodyKind,
    /// The location of the operation's own fields in the reply.
    pub envelope: Envelope,
    /// The protocol of a service other than Feishu; `None` for Feishu.
    pub protocol: Option<&'static Protocol>,
    /// How the pages of its list are linked; `None` if it does not return a list in pages.
    pub paging: Option<Paging>,
    /// The documented errors, in the order of the page.
    pub errors: &'static [&'static ErrorInfo],
    /// The detailed causes of some of these errors.
    pub sub_errors: &'static [SubError],
}

impl Endpoint {
    /// Creates an endpoint of which only the id, method and path are known.
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
            protocol: None,
            paging: None,
            errors: &[],
            sub_errors: &[],
        }
    }

    /// Sets the title and URL of the documentation page.
    pub const fn documented(mut self, title: Text, source: &'static str) -> Self {
        self.title = title;
        self.source = source;
        self
    }

    /// Sets the accepted kinds of tokens, the kinds of apps, and the scopes.
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

    /// Sets the fields, and values of fields, that require additional scopes.
    pub const fn guards(mut self, guards: &'static [Guard]) -> Self {
        self.guards = guards;
        self
    }

    /// Sets the rate limits.
    pub const fn limits(mut self, rate_limit: RateLimit, quotas: &'static [Quota]) -> Self {
        self.rate_limit = rate_limit;
        self.quotas = quotas;
        self
    }

    /// Declares that repeating a call is harmless.
    pub const fn idempotent(mut self) -> Self {
        self.idempotent = true;
        self
    }

    /// Sets the request field that makes a call safe to repeat.
    pub const fn idempotency_key(mut self, key: &'static str) -> Self {
        self.idempotency_key = Some(key);
        self
    }

    /// Sets the format of the request.
    pub const fn request(mut self, body: BodyKind, parameters: &'static [Parameter]) -> Self {
        self.body = body;
        self.parameters = parameters;
        self
    }

    /// Sets the format of the reply.
    pub const fn reply(mut self, envelope: Envelope) -> Self {
        self.envelope = envelope;
        self
    }

    /// Sets the protocol of a service other than Feishu.
    pub const fn protocol(mut self, protocol: &'static Protocol) -> Self {
        self.protocol = Some(protocol);
        self
    }

    /// Sets how the pages of its list are linked.
    pub const fn paging(mut self, paging: Paging) -> Self {
        self.paging = Some(paging);
        self
    }

    /// Sets the documented errors.
    pub const fn errors(mut self, errors: &'static [&'static ErrorInfo]) -> Self {
        self.errors = errors;
        self
    }

    /// Returns the service it belongs to: the first part of its id, for example `im`.
    pub fn service(&self) -> &'static str {
        self.id.split('.').next().unwrap_or_default()
    }

    /// Returns the documented error with this code, if the page lists it.
    pub fn error(&self, code: i64) -> Option<&'static ErrorInfo> {
        self.error_of(code, "")
    }

    /// Returns the documented error with this code and [key](ErrorInfo::key), if the page lists it.
    pub fn error_of(&self, code: i64, key: &str) -> Option<&'static ErrorInfo> {
        self.errors.get(position(self.errors, code, key)).copied()
    }

    /// Sets the detailed causes of some of its errors.
    pub const fn sub_errors(mut self, sub_errors: &'static [SubError]) -> Self {
        self.sub_errors = sub_errors;
        self
    }

    /// Returns the detailed cause of an error with this code and message, if documented.
    pub fn sub_error(&self, code: i64, message: &str) -> Option<&'static SubError> {
        let mut found = None;
        for sub in self.sub_errors.iter().filter(|sub| sub.of == code) {
            if sub.is_named_in(message) {
                return Some(sub);
            }
            found = found.or_else(|| message.contains(sub.message).then_some(sub));
        }
        found
    }

    /// Returns the quota that uses this error code for calls over its limit.
    pub fn quota_of(&self, code: i64) -> Option<&'static Quota> {
        self.quotas.iter().find(|quota| quota.error == Some(code))
    }

    /// Whether every call may be repeated even if it may have been received: because it only reads, or because
    /// repeating it is harmless. If there is an [`idempotency_key`](Self::idempotency_key), a call that sets it may be
    /// repeated as well.
    pub fn is_repeatable(&self) -> bool {
        self.method == Method::Get || self.idempotent
    }
}
