//! A page in the process of becoming a spec.

use crate::spec::{Event, EventExamples, Example, Operation, Permissions, Written};

/// The content of a page so far. The page of an event has a subset of the parts of an operation's page, so it is
/// transcribed in the same way: the pushed object is its reply, and the event type its endpoint.
#[derive(Clone, Debug, Default)]
pub(super) struct Draft {
    pub(super) operation: Operation,
    /// The lines of the request example, if it is a form.
    pub(super) form: Option<String>,
    /// Whether it is an event.
    pub(super) is_event: bool,
}

impl Draft {
    /// Returns the content of the spec file.
    pub(super) fn written(self) -> Written {
        let Self { operation, is_event, .. } = self;
        if !is_event {
            return Written::Operation(Box::new(operation));
        }
        let permissions = match operation.permissions {
            Permissions::Any(terms) => terms,
            Permissions::ByToken(by_token) => by_token.into_values().flatten().collect(),
        };
        Written::Event(Box::new(Event {
            id: operation.id,
            title: operation.title,
            source: operation.source,
            updated: operation.updated,
            summary: operation.summary,
            deprecated: operation.deprecated,
            guide: operation.guide,
            event: operation.endpoint,
            identity: Vec::new(),
            apps: operation.apps,
            permissions,
            scope_names: operation.scope_names,
            field_permissions: operation.field_permissions,
            frame: operation.frame,
            fields: operation.response.fields().cloned().unwrap_or_default(),
            examples: EventExamples {
                event: operation.examples.response,
                as_is: operation.examples.as_is.contains(&Example::Response),
            },
            parts: operation.parts,
        }))
    }
}
