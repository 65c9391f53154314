//! What stands once for the whole platform: the files in `spec/platform`.

use super::{Envelope, Fields, Name, Text, TokenKind, is_default};
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `platform/scopes.yaml`: every scope, by id.
pub type Scopes = IndexMap<String, Scope>;

/// `platform/tokens.yaml`: the kinds of token.
pub type Tokens = IndexMap<TokenKind, Token>;

/// `platform/fields.yaml`: the fields that mean the same on many pages, by the name used in `use`.
pub type SharedFields = Fields;

/// `platform/formats.yaml`: what strings stand for, by the name used in `format`.
pub type Formats = IndexMap<String, Format>;

/// `platform/services.yaml`: the services, by the first part of an operation's id.
pub type Services = IndexMap<String, Service>;

/// A permission an app applies for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Scope {
    /// The name the console shows.
    pub name: Text,
    /// The Rust constant, where the one derived from its id is that of another scope.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Name>")]
    pub rust: Option<String>,
}

/// A kind of token.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Token {
    /// What the platform calls it.
    #[schemars(with = "Name")]
    pub name: String,
    /// The token that stands in examples.
    #[schemars(with = "Name")]
    pub example: String,
    /// What it is.
    pub doc: Text,
}

/// `platform/rate_limits.yaml`: the tiers the platform sorts its operations into.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RateLimits {
    /// The page that explains them.
    pub source: String,
    /// The tiers, each a list of rates.
    pub tiers: Vec<Vec<String>>,
}

/// What a string stands for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Format {
    /// The Rust type.
    #[schemars(with = "Name")]
    pub rust: String,
    /// What it identifies.
    pub doc: Text,
    /// What every value starts with, where they all do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Name>")]
    pub prefix: Option<String>,
}

/// A group of operations.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// What it is called.
    pub title: Text,
    /// Whether the client itself needs it, so that no Cargo feature switches it off.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub core: bool,
    /// How it is called and answers, if it does not do so as Feishu does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub protocol: Option<Protocol>,
}

/// How a service is called and answers that is not one of Feishu's. A call succeeds if the HTTP status says so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Protocol {
    /// How a request carries the token of the service: `Authorization: Bearer …` unless stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token: Option<TokenHeader>,
    /// Where replies keep their fields: `top`, the body itself, unless stated, or `data`.
    #[serde(default = "Envelope::top", skip_serializing_if = "Envelope::is_top")]
    pub envelope: Envelope,
    /// Where the body of an error says what went wrong. Without it, the HTTP status is the error's code.
    #[serde(default, skip_serializing_if = "is_default")]
    pub error: ErrorBody,
    /// The header with the id under which the service logged the call.
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
    /// What stands before the token, for example `Bearer `.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[schemars(with = "Name")]
    pub prefix: String,
}

/// Where the body of an error says what went wrong: keys with a `.` between, for example `error.code`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ErrorBody {
    /// Which error it is: a number, or a word such as `lamp_not_found`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Name>")]
    pub code: Option<String>,
    /// What to tell people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Name>")]
    pub message: Option<String>,
}
