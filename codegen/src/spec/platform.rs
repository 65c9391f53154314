//! The declarations for the whole platform: the files in `spec/platform`.

use super::{Envelope, Fields, Name, Text, TokenKind, is_default};
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `platform/scopes.yaml`: every scope, by id.
pub type Scopes = IndexMap<String, Scope>;

/// `platform/tokens.yaml`: the kinds of token.
pub type Tokens = IndexMap<TokenKind, Token>;

/// `platform/fields.yaml`: the fields that have the same meaning on many pages, by the name used in `use`.
pub type SharedFields = Fields;

/// `platform/formats.yaml`: what strings represent, by the name used in `format`.
pub type Formats = IndexMap<String, Format>;

/// `platform/services.yaml`: the services, by the first part of an operation's id.
pub type Services = IndexMap<String, Service>;

/// A permission an app applies for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Scope {
    /// The name shown in the console.
    pub name: Text,
    /// The Rust constant, if the derived name is that of another scope.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Name>")]
    pub rust: Option<String>,
}

/// A kind of token.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Token {
    /// The platform's name for it.
    #[schemars(with = "Name")]
    pub name: String,
    /// The token used in examples.
    #[schemars(with = "Name")]
    pub example: String,
    /// The description.
    pub doc: Text,
}

/// `platform/rate_limits.yaml`: the rate limit tiers of the platform.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RateLimits {
    /// The page that explains the tiers.
    pub source: String,
    /// The tiers, each a list of rates.
    pub tiers: Vec<Vec<String>>,
}

/// What a string represents.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Format {
    /// The Rust type.
    #[schemars(with = "Name")]
    pub rust: String,
    /// What it identifies.
    pub doc: Text,
    /// The common prefix of all values, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Name>")]
    pub prefix: Option<String>,
}

/// A group of operations.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// The title.
    pub title: Text,
    /// Whether the client itself needs it, so that no Cargo feature disables it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub core: bool,
    /// The protocol of the service, if it differs from Feishu's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub protocol: Option<Protocol>,
}

/// The protocol of a service that is not one of Feishu's. A call succeeds if the HTTP status says so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Protocol {
    /// How a request carries the token of the service: `Authorization: Bearer …` unless stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token: Option<TokenHeader>,
    /// Where replies keep their fields: `top`, the body itself, unless stated, or `data`.
    #[serde(default = "Envelope::top", skip_serializing_if = "Envelope::is_top")]
    pub envelope: Envelope,
    /// Where the body of an error describes the error. Without this key, the HTTP status is the code of the error.
    #[serde(default, skip_serializing_if = "is_default")]
    pub error: ErrorBody,
    /// The response header with the id under which the service logged the call.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Name>")]
    pub log_id: Option<String>,
}

/// The header that carries a token.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TokenHeader {
    /// Its name, for example `X-Api-Key`.
    #[schemars(with = "Name")]
    pub header: String,
    /// The prefix of the token, for example `Bearer `.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[schemars(with = "Name")]
    pub prefix: String,
}

/// Where the body of an error describes the error: paths of keys separated by `.`, for example `error.code`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ErrorBody {
    /// The path of the code: a number, or a word such as `lamp_not_found`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Name>")]
    pub code: Option<String>,
    /// The path of the message for people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Name>")]
    pub message: Option<String>,
}
