//! What the documentation says of an operation, as data.
//!
//! The generated modules hold one [`Endpoint`] per operation. Its parts are built by `const`
//! functions, so that a new fact can be added without breaking bindings generated elsewhere.

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
    /// How its service is called; `None`: as Feishu is.
    pub protocol: Option<&'static Protocol>,
    /// How the pages of its list follow one another; `None` where it has none.
    pub paging: Option<Paging>,
    /// The errors its page documents, in the order of the page.
    pub errors: &'static [&'static ErrorInfo],
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
            protocol: None,
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

    /// Says how its service is called, which is not one of Feishu's.
    pub const fn protocol(mut self, protocol: &'static Protocol) -> Self {
        self.protocol = Some(protocol);
        self
    }

    /// Says how the pages of its list follow one another.
    pub const fn paging(mut self, paging: Paging) -> Self {
        self.paging = Some(paging);
        self
    }

    /// Sets the documented errors.
    pub const fn errors(mut self, errors: &'static [&'static ErrorInfo]) -> Self {
        self.errors = errors;
        self
    }

    /// The service it belongs to: the first part of its id, for example `im`.
    pub fn service(&self) -> &'static str {
        self.id.split('.').next().unwrap_or_default()
    }

    /// The documented error of this code, if the page lists it.
    pub fn error(&self, code: i64) -> Option<&'static ErrorInfo> {
        self.error_of(code, "")
    }

    /// The documented error of a code and a [key](ErrorInfo::key), if the page lists it.
    pub fn error_of(&self, code: i64, key: &str) -> Option<&'static ErrorInfo> {
        self.errors.get(position(self.errors, code, key)).copied()
    }

    /// Sets what some of its errors can mean in detail.
    pub const fn sub_errors(mut self, sub_errors: &'static [SubError]) -> Self {
        self.sub_errors = sub_errors;
        self
    }

    /// What an error with this code and message means in detail, where its page says so.
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
