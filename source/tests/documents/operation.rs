//! The type that these tests check files against. It has every kind of value, and little else.

#![allow(dead_code, reason = "most of it is only checked")]

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::{Number, Value};

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Operation {
    pub(crate) id: Option<String>,
    pub(crate) title: Text,
    pub(crate) source: String,
    pub(crate) summary: String,
    #[serde(default)]
    pub(crate) guide: IndexMap<String, Section>,
    pub(crate) endpoint: String,
    pub(crate) rate_limit: Option<RateLimit>,
    #[serde(default)]
    pub(crate) quotas: Vec<Quota>,
    #[serde(default)]
    pub(crate) apps: Vec<AppType>,
    #[serde(default)]
    pub(crate) tokens: Vec<TokenKind>,
    #[serde(default)]
    pub(crate) permissions: Vec<ScopeTerm>,
    #[serde(default)]
    pub(crate) idempotent: bool,
    #[serde(default)]
    pub(crate) request: Request,
    pub(crate) envelope: Option<Envelope>,
    #[serde(default)]
    pub(crate) response: IndexMap<String, Field>,
    #[serde(default)]
    pub(crate) errors: IndexMap<String, Error>,
    pub(crate) errors_note: Option<Text>,
    #[serde(default)]
    pub(crate) examples: Examples,
}

#[derive(Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(untagged)]
pub(crate) enum Text {
    One(String),
    Both(Translated),
}

#[derive(Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Translated {
    #[serde(default)]
    pub(crate) zh: String,
    #[serde(default)]
    pub(crate) en: String,
}

impl Text {
    pub(crate) fn en(&self) -> &str {
        match self {
            Self::One(_) => "",
            Self::Both(both) => &both.en,
        }
    }

    pub(crate) fn zh(&self) -> &str {
        match self {
            Self::One(text) => text,
            Self::Both(both) => &both.zh,
        }
    }
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(untagged)]
pub(crate) enum Section {
    Text(String),
    Pieces(Vec<String>),
    Both(Translated),
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(untagged)]
pub(crate) enum RateLimit {
    Rates(Vec<String>),
    Own(OwnLimit),
    Named(SpecialLimit),
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct OwnLimit {
    rates: Vec<String>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum SpecialLimit {
    Special,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Quota {
    limit: String,
    per: String,
    error: Option<i64>,
}

/// Variants with docs become a union of constants in the schema, variants without docs a list.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum AppType {
    /// Made for one tenant.
    Custom,
    /// Made for many.
    Store,
}

#[derive(Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum TokenKind {
    Tenant,
    User,
    App,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(untagged)]
pub(crate) enum ScopeTerm {
    One(String),
    All(Vec<String>),
}

#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Request {
    query: IndexMap<String, Field>,
    body: IndexMap<String, Field>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Envelope {
    Data,
    Top,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Field {
    r#type: String,
    #[serde(default)]
    required: bool,
    doc: Option<Text>,
    values: Option<IndexMap<String, ValueDoc>>,
    example: Option<Value>,
    min: Option<Number>,
    fields: Option<IndexMap<String, Field>>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(untagged)]
pub(crate) enum ValueDoc {
    Doc(Text),
    Full(FullValueDoc),
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct FullValueDoc {
    doc: Text,
    #[serde(default)]
    permissions: Vec<ScopeTerm>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Error {
    pub(crate) name: Option<String>,
    status: Option<u16>,
    message: String,
    fix: Option<Text>,
}

#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Examples {
    request: Option<Value>,
    response: Option<Value>,
    as_is: Vec<String>,
}
