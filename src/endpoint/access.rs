//! Who may call an operation: tokens, apps, scopes.

use super::Text;
use std::fmt;

/// A kind of access token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "catalog", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum TokenKind {
    /// `tenant_access_token`: the app acts as itself in one tenant.
    Tenant,
    /// `user_access_token`: the app acts for a user who agreed.
    User,
    /// `app_access_token`: the app itself, outside any tenant.
    App,
    /// The token or API key of a service that is not one of Feishu's: see [`Protocol`](super::Protocol). The program
    /// supplies it, with [`ClientBuilder::access_token`](crate::ClientBuilder::access_token) or for one call with
    /// [`Access::Token`](crate::Access::Token).
    Service,
}

impl TokenKind {
    /// The name the documentation gives it, for example `tenant_access_token`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Tenant => "tenant_access_token",
            Self::User => "user_access_token",
            Self::App => "app_access_token",
            Self::Service => "service token",
        }
    }
}

impl TokenKind {
    /// Whether the credentials of an app fetch it.
    pub(crate) const fn is_fetched(self) -> bool {
        matches!(self, Self::Tenant | Self::App)
    }
}

impl fmt::Display for TokenKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// A kind of app.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "catalog", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum AppType {
    /// An app made by the tenant that uses it.
    Custom,
    /// An app from the app directory, installed by many tenants.
    Store,
}

/// A permission an app applies for in the developer console.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
