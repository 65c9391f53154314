//! Access to an operation: tokens, apps, scopes.

use super::Text;
use std::fmt;

/// A kind of access token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "catalog", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum TokenKind {
    /// `tenant_access_token`: the app acts as itself in one tenant.
    Tenant,
    /// `user_access_token`: the app acts on behalf of a user who agreed.
    User,
    /// `app_access_token`: the app itself, outside any tenant.
    App,
    /// The token or API key of a service other than Feishu: see [`Protocol`](super::Protocol). The program supplies it,
    /// with [`ClientBuilder::access_token`](crate::ClientBuilder::access_token) or, for one call, with
    /// [`Access::Token`](crate::Access::Token).
    Service,
}

impl TokenKind {
    /// Returns the name in the documentation, for example `tenant_access_token`.
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
    /// Whether it can be fetched with an app's credentials.
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
    /// An app created by the tenant that uses it.
    Custom,
    /// An app from the app directory, installed by many tenants.
    Store,
}

/// A permission that an app applies for in the developer console.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Scope {
    /// The identifier, for example `im:message`.
    pub id: &'static str,
    /// The name shown in the console.
    pub name: Text,
}

impl Scope {
    /// Creates a scope.
    pub const fn new(id: &'static str, name: Text) -> Self {
        Self { id, name }
    }
}

/// Scopes that together grant access to an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ScopeRule {
    /// The kind of token this rule is for; `None` means every kind.
    pub token: Option<TokenKind>,
    /// The scopes, all of which are required.
    pub all_of: &'static [Scope],
}

impl ScopeRule {
    /// Creates a rule for one kind of token or for every kind.
    pub const fn new(token: Option<TokenKind>, all_of: &'static [Scope]) -> Self {
        Self { token, all_of }
    }
}

/// A field, or a value of a field, that requires additional scopes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Guard {
    /// Whether it is a field of the reply, which is omitted without the scopes; otherwise it is a field of the request.
    pub in_reply: bool,
    /// The path of the field: the names of the enclosing fields and its own, separated by `.`. Lists and maps do not
    /// appear in it.
    pub field: &'static str,
    /// The value that requires the scopes; `None` if the field itself does.
    pub value: Option<&'static str>,
    /// The scopes; any one rule suffices.
    pub scopes: &'static [ScopeRule],
}

impl Guard {
    /// Creates a guard for a field of a request.
    pub const fn sent(field: &'static str, scopes: &'static [ScopeRule]) -> Self {
        Self { in_reply: false, field, value: None, scopes }
    }

    /// Creates a guard for a field of a reply.
    pub const fn received(field: &'static str, scopes: &'static [ScopeRule]) -> Self {
        Self { in_reply: true, field, value: None, scopes }
    }

    /// Restricts the guard to this value of the field.
    pub const fn value(mut self, value: &'static str) -> Self {
        self.value = Some(value);
        self
    }
}
