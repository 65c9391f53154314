//! Resolves an event.

use super::declaration::types_from;
use super::fields::facts;
use super::frame::{EVENT, frame};
use super::guards::guards;
use super::head::Head;
use super::identity::identity;
use super::operation::{example, lines};
use super::operation_names::{event_name, file_module, module_path};
use super::platform::{Resolved, scope_rules};
use super::report::{Report, root};
use super::shared::SharedTypes;
use super::sources::EventSource;
use super::tables::{Arena, File};
use super::types::Around;
use super::{Direction, Event, Example, Owner, Page};
use crate::source::{Diagnostics, Document};
use std::collections::{HashMap, HashSet};

/// The directory of events, below the directory of their service and version.
const DIRECTORY: &str = "event";

/// Resolves an event, and adds the types that it declares to `arena`.
pub(super) fn resolve<'d>(
    source: &'d EventSource,
    resolved: &Resolved,
    shared: &SharedTypes<'d>,
    arena: &mut Arena,
    diagnostics: &mut Diagnostics,
) -> Event {
    let written = &source.written;
    let rust = event_name(&source.id);
    let report = &mut Report::new(&source.document, diagnostics);
    let head = Head {
        id: &source.id,
        placed: source.placed,
        written_id: written.id.as_deref(),
        title: &written.title,
        source: &written.source,
        summary: &written.summary,
        guide: &written.guide,
        parts: &written.parts,
    };
    let head = head.resolve(resolved, report);
    check_place(source, report);
    if !is_type(&written.event) {
        let help = "write the type as it appears in a push, such as `im.message.receive_v1`";
        report.error("bad-event-type", &root().key("event"), format!("`{}` is not an event type", written.event), help);
    }
    let frame = frame(&written.frame, EVENT, report);
    let permissions = scope_rules(&written.permissions, None, resolved, &root().key("permissions"), report);
    let file =
        File { id: &source.id, owner: Owner::Page(source.id.clone()), document: &source.document, resolved, shared };
    let reserved = HashSet::from([rust.clone(), "Api".to_owned()]);
    let first = arena.types.len();
    let rows = file.resolve(&[&written.fields], &reserved, arena, diagnostics, |resolver| {
        let around = Around {
            prefix: rust.clone(),
            names: vec!["Event".to_owned()],
            table: "",
            open: Vec::new(),
            is_input: false,
        };
        resolver.table(&written.fields, Direction::Reply, &around, &root().key("fields"))
    });
    let fields = facts(&rows);
    let identity = identity(&written.identity, &fields, &arena.types, &mut Report::new(&source.document, diagnostics));
    Event {
        module: module_path(&source.id),
        file: source.id.replace('.', "/") + ".yaml",
        rust_module: file_module(&source.id),
        rust,
        id: source.id.clone(),
        title: head.title,
        source: written.source.clone(),
        summary: head.summary,
        deprecated: written.deprecated.clone(),
        guide: head.guide,
        event_type: written.event.clone(),
        identity,
        apps: written.apps.clone(),
        permissions,
        guards: guards(&rows, Direction::Reply, None, &arena.types),
        fields,
        types: types_from(first, &arena.types),
        example: example(written.examples.event.as_ref()),
        page: Page {
            scope_names: written.scope_names.iter().map(|(id, name)| (id.clone(), name.into())).collect(),
            field_permissions: written.field_permissions.clone(),
            frame,
            response: rows,
            response_example_lines: lines(written.examples.event.as_ref()),
            examples_as_is: written.examples.as_is.then_some(Example::Response).into_iter().collect(),
            parts: head.parts,
            ..Page::default()
        },
    }
}

/// Reports events with the same type, which a push could not tell apart.
pub(super) fn check_types(events: &[Event], documents: &[&Document], diagnostics: &mut Diagnostics) {
    let mut seen: HashMap<&str, &Event> = HashMap::new();
    for (event, document) in events.iter().zip(documents) {
        if let Some(other) = seen.insert(&event.event_type, event) {
            let message = format!("`{}` is also the type of another event", event.event_type);
            let help = format!("also declared in {}; remove or correct one of the two", other.file);
            Report::new(document, diagnostics).error("duplicate-event", &root().key("event"), message, help);
        }
    }
}

/// Whether a text is a valid event type.
pub(super) fn is_type(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
    !text.is_empty() && text.chars().all(plain)
}

/// Whether the id of an event is in the directory for events.
pub(super) fn is_placed(id: &str) -> bool {
    id.rsplit('.').nth(1) == Some(DIRECTORY)
}

fn check_place(source: &EventSource, report: &mut Report<'_>) {
    if !is_placed(&source.id) {
        let parts: Vec<&str> = source.id.split('.').collect();
        let (above, name) = match parts.as_slice() {
            [service, version, name @ ..] if !name.is_empty() => (format!("{service}/{version}"), name.join("_")),
            other => ("service/v1".to_owned(), other.join("_")),
        };
        report.error(
            "misplaced-event",
            &root().key("event").name(),
            format!("an event belongs in a directory `{DIRECTORY}`"),
            format!("move the file to {above}/{DIRECTORY}/{name}.yaml"),
        );
    }
}
