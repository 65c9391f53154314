//! An event: one page about what the platform pushes.

use super::{AppType, Deprecation, Fields, Frame, Name, Parts, ScopeTerm, Section, Text, is_default};
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// An event that the platform pushes to an app, in the order of the page it transcribes. Events are in a
/// directory `event`: `spec/im/v1/event/message_receive.yaml` is `im.v1.event.message_receive`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// The id of the event. It is optional, and must match the path.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Name>")]
    pub id: Option<String>,
    /// The title of the page.
    pub title: Text,
    /// The address of the page.
    pub source: String,
    /// The time when the page was last changed, as stated on the page, in milliseconds since 1970. Only a newer page
    /// updates the file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated: Option<u64>,
    /// When the event is pushed.
    pub summary: Text,
    /// Whether it is deprecated, and its replacements.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<Deprecation>,
    /// The sections between the summary and the event, by their heading.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub guide: IndexMap<String, Section>,
    /// The type in a push: `im.message.receive_v1`.
    #[schemars(with = "Name")]
    pub event: String,
    /// The fields that identify the event among repeated pushes, if its id does not. Each is a path of field names
    /// separated by `.`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(with = "Vec<Name>")]
    pub identity: Vec<String>,
    /// The kinds of app that may subscribe to it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub apps: Vec<AppType>,
    /// The scopes that open it: any one of these suffices.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub permissions: Vec<ScopeTerm>,
    /// The names that the page gives its scopes, if they differ from those in `platform/scopes.yaml`. A scope named
    /// here needs no entry there.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub scope_names: IndexMap<String, Text>,
    /// The scopes that the page lists for its fields, if they differ from those that the fields name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Vec<Name>>")]
    pub field_permissions: Option<Vec<String>>,
    /// The rows that every event has, if the page words them differently.
    #[serde(default, skip_serializing_if = "is_default")]
    pub frame: Frame,
    /// The fields of `event`. Every push has a header as well.
    #[serde(default, skip_serializing_if = "Fields::is_empty")]
    pub fields: Fields,
    /// The example on the page.
    #[serde(default, skip_serializing_if = "is_default")]
    pub examples: EventExamples,
    /// What the page says in its parts beside their data.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub parts: Parts,
}

/// The example on the page of an event: JSON written as YAML, or, if the page does not format it as usual, its lines as
/// a text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EventExamples {
    /// A complete push, with its header.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<Value>,
    /// Whether it does not match the fields of its own page. Then it is not checked against them.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub as_is: bool,
}
