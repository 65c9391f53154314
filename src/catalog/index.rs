//! What the catalog says over all services.

use crate::endpoint::TokenKind;
use serde::{Deserialize, Serialize};

/// An error, and the operations that document it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CodeEntry {
    /// The code.
    pub code: i64,
    /// The word by which the service names the error; empty if it has a number for it.
    #[serde(default)]
    pub key: String,
    /// The service; empty where the platform declares it.
    #[serde(default)]
    pub service: String,
    /// The name.
    pub name: String,
    /// The message the server sends.
    pub message: String,
    /// The ids of the operations that document it.
    #[serde(default)]
    pub operations: Vec<String>,
}

/// A scope, and what needs it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ScopeEntry {
    /// The id of the scope.
    pub scope: String,
    /// The ids of the operations that it opens, alone or with others, to a tenant's token.
    #[serde(default)]
    pub tenant: Vec<String>,
    /// The same for a user's token.
    #[serde(default)]
    pub user: Vec<String>,
    /// The same for an app's token.
    #[serde(default)]
    pub app: Vec<String>,
    /// The same for a token of a service that is not one of Feishu's.
    #[serde(default)]
    pub service: Vec<String>,
    /// The ids of the events.
    #[serde(default)]
    pub events: Vec<String>,
    /// The ids of the operations and events that need it for a field, or a value of one.
    #[serde(default)]
    pub fields: Vec<String>,
}

impl ScopeEntry {
    /// The ids of the operations that it opens to a kind of token.
    pub fn operations(&self, token: TokenKind) -> &[String] {
        match token {
            TokenKind::Tenant => &self.tenant,
            TokenKind::User => &self.user,
            TokenKind::App => &self.app,
            TokenKind::Service => &self.service,
        }
    }
}
