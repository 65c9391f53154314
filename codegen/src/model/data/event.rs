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
    /// The modules that contain it: `["im", "v1", "event"]`, as Rust identifiers.
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
    /// When the event is pushed.
    pub summary: Text,
    /// Whether it is deprecated, and its replacements.
    pub deprecated: Option<Deprecation>,
    /// The prose between the summary and the event.
    pub guide: Vec<Section>,
    /// The type in a push.
    pub event_type: String,
    /// The fields that identify the event among repeated pushes, each as a path of field names separated by `.`. Empty:
    /// the id of the event identifies it.
    pub identity: Vec<String>,
    /// The kinds of app that may subscribe to it.
    pub apps: Vec<AppType>,
    /// The scopes that open it; any one rule suffices.
    pub permissions: Vec<ScopeRule>,
    /// The fields, and values of fields, that need additional scopes.
    pub guards: Vec<Guard>,
    /// The fields of `event`.
    pub fields: Vec<Field>,
    /// The types that its file declares.
    pub types: Vec<TypeId>,
    /// An example of a push, with its header.
    pub example: Option<Json>,
    /// What is needed only to reproduce the page.
    pub page: Page,
}

impl Event {
    /// Returns the types of its fields.
    pub fn roots(&self) -> impl Iterator<Item = TypeId> {
        self.fields.iter().filter_map(|field| field.ty.id())
    }

    /// Returns the id without its last part.
    pub fn module_id(&self) -> &str {
        self.id.rsplit_once('.').map_or("", |(module, _)| module)
    }

    /// Returns the first part of the id.
    pub fn service(&self) -> &str {
        self.id.split('.').next().unwrap_or_default()
    }
}
