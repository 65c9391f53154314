//! One event: one page about what the platform pushes.

use super::{AppType, Deprecation, Fields, Frame, Name, Parts, ScopeTerm, Section, Text, is_default};
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// An event that the platform pushes to an app, in the order of the page it transcribes. Events lie in a
/// directory `event`: `spec/im/v1/event/message_receive.yaml` is `im.v1.event.message_receive`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// The event's id, for those who want to write it down; it must agree with the path.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Name>")]
    pub id: Option<String>,
    /// The title of the page.
    pub title: Text,
    /// The address of the page.
    pub source: String,
    /// When the page that it follows was changed, in milliseconds since 1970, as the page tells it. A page that is not
    /// newer updates nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated: Option<u64>,
    /// When it is pushed.
    pub summary: Text,
    /// Whether it is superseded, and by what.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<Deprecation>,
    /// The sections between the summary and the event, by their heading.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub guide: IndexMap<String, Section>,
    /// The type that is written in a push: `im.message.receive_v1`.
    #[schemars(with = "Name")]
    pub event: String,
    /// The fields that together tell a push of it from a repeated one, where that is not the id of the event: each by
    /// the names of the fields around it and its own, with a `.` between.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(with = "Vec<Name>")]
    pub identity: Vec<String>,
    /// The kinds of app that may subscribe to it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub apps: Vec<AppType>,
    /// The scopes that open it: any one of these.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub permissions: Vec<ScopeTerm>,
    /// The names the page gives its scopes, where they are not those of `platform/scopes.yaml`. A
    /// scope named here needs no entry there.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub scope_names: IndexMap<String, Text>,
    /// The scopes the page lists for its fields, where they are not those the fields name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Vec<Name>>")]
    pub field_permissions: Option<Vec<String>>,
    /// The rows that every event has, where the page has others than the usual ones.
    #[serde(default, skip_serializing_if = "is_default")]
    pub frame: Frame,
    /// The fields of `event`, beside the header that every push has.
    #[serde(default, skip_serializing_if = "Fields::is_empty")]
    pub fields: Fields,
    /// The example of the page.
    #[serde(default, skip_serializing_if = "is_default")]
    pub examples: EventExamples,
    /// What the page says in a part beside the data of that part.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub parts: Parts,
}

/// The example of an event's page: JSON as YAML, or, where the page does not lay it out as JSON usually is, a
/// text with its lines.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EventExamples {
    /// A push, with its header.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<Value>,
    /// Whether it does not fit the fields of its own page. Then it is not held against them.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub as_is: bool,
}
