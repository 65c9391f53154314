//! An event: the facts of its page.

use super::{Field, Page, ScopeRule, Section, Text, TypeId};
use crate::model::Guard;
use crate::spec::{AppType, Deprecation};
use serde::Serialize;
use serde_json::Value as Json;

/// An event that the platform pushes: the facts of its page.
#[derive(Clone, Debug, Serialize)]
pub struct Event {
    /// The id, for example `im.v1.event.message_receive`.
    pub id: String,
    /// The modules it lies in: `["im", "v1", "event"]`, as Rust identifiers.
    pub module: Vec<String>,
    /// The Rust type, for example `MessageReceive`.
    pub rust: String,
    /// The Rust module of its file, for example `message_receive`.
    pub rust_module: String,
    /// The spec file, relative to the spec directory, with `/`.
    pub file: String,
    /// The title of the page.
    pub title: Text,
    /// The address of the page.
    pub source: String,
    /// When it is pushed.
    pub summary: Text,
    /// Whether it is superseded, and by what.
    pub deprecated: Option<Deprecation>,
    /// The prose between the summary and the event.
    pub guide: Vec<Section>,
    /// The type that is written in a push.
    pub event_type: String,
    /// The fields that together tell a push of it from a repeated one, each by the names of the fields around it and
    /// its own, with a `.` between. Empty: the id of the event does.
    pub identity: Vec<String>,
    /// The kinds of app that may subscribe to it.
    pub apps: Vec<AppType>,
    /// The scopes that open it: any one rule suffices.
    pub permissions: Vec<ScopeRule>,
    /// The fields, and values of fields, that need scopes of their own.
    pub guards: Vec<Guard>,
    /// The fields of `event`.
    pub fields: Vec<Field>,
    /// The types that its file declares.
    pub types: Vec<TypeId>,
    /// A push as an example, with its header.
    pub example: Option<Json>,
    /// What only reproduces the page.
    pub page: Page,
}

impl Event {
    /// The types that its fields are of.
    pub fn roots(&self) -> impl Iterator<Item = TypeId> {
        self.fields.iter().filter_map(|field| field.ty.id())
    }

    /// The id without its last part.
    pub fn module_id(&self) -> &str {
        self.id.rsplit_once('.').map_or("", |(module, _)| module)
    }

    /// The id's first part.
    pub fn service(&self) -> &str {
        self.id.split('.').next().unwrap_or_default()
    }
}
