//! A page on its way to a spec.

use crate::spec::{Event, EventExamples, Example, Operation, Permissions, Written};

/// What a page says so far. The page of an event has the parts of an operation's and fewer, so it is
/// transcribed like one: what is pushed is its reply, and what it is pushed as its endpoint.
#[derive(Clone, Debug, Default)]
pub(super) struct Draft {
    pub(super) operation: Operation,
    /// The lines of the request example, where it is a form.
    pub(super) form: Option<String>,
    /// Whether it is an event.
    pub(super) is_event: bool,
}

impl Draft {
    /// What the spec file says.
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
