//! The index of the reference, and the errors of the gateway.

use super::markdown::{Table, both, code, line, pieces, title};
use crate::model::{Error, Model, Operation, Platform, Section};
use std::collections::BTreeSet;

/// Where the page of an operation or event lies below the reference.
pub(super) fn path(id: &str) -> String {
    format!("{}.md", id.replace('.', "/"))
}

/// How the page of an operation refers to what lies beside the index.
pub(super) fn root(operation: &Operation) -> String {
    "../".repeat(operation.id.matches('.').count())
}

/// The index: every operation and event, by service.
pub(super) fn index(model: &Model) -> String {
    let mut out = vec![
        "# API reference".to_owned(),
        "One page per operation and per event, in the order of their ids. \
         What the gateway may answer to any of them is in [Gateway errors](errors.md)."
            .to_owned(),
    ];
    let mut services: BTreeSet<&str> = model.operations.iter().map(Operation::service).collect();
    services.extend(model.events.iter().map(|event| event.service()));
    for service in services {
        let heading = model.platform.services.get(service).map_or_else(|| line(service), |known| title(&known.title));
        out.push(format!("## {heading}"));
        let mut table = Table::new(["Operation", "What it does", "Endpoint"]);
        let mut operations = model.operations.iter().filter(|operation| operation.service() == service).peekable();
        let has_operations = operations.peek().is_some();
        for operation in operations {
            table.row([
                format!("[{}]({})", code(&operation.id), path(&operation.id)),
                title(&operation.title),
                code(&format!("{} {}", operation.method, operation.path)),
            ]);
        }
        out.extend(has_operations.then(|| table.finish()));
        let mut table = Table::new(["Event", "What happened", "Type"]);
        let mut events = model.events.iter().filter(|event| event.service() == service).peekable();
        let has_events = events.peek().is_some();
        for event in events {
            let link = format!("[{}]({})", code(&event.id), path(&event.id));
            table.row([link, title(&event.title), code(&event.event_type)]);
        }
        out.extend(has_events.then(|| table.finish()));
    }
    finish(out)
}

/// The errors any operation may answer.
pub(super) fn gateway_errors(platform: &Platform) -> String {
    let mut out = vec![
        "# Gateway errors".to_owned(),
        "Errors that any operation may answer, because the gateway sends them before the operation is reached. \
         In a message, `%s` and `%v` stand for what the server fills in."
            .to_owned(),
    ];
    out.extend(errors(&platform.errors));
    finish(out)
}

/// A table of errors, each with an anchor by its code; `None` where there is none.
pub(super) fn errors(errors: &[Error]) -> Option<String> {
    let mut table = Table::new(["Code", "Name", "HTTP", "Message", "What to do"]);
    for error in errors {
        table.row([
            format!("<a id=\"{0}\"></a>{0}", error.id()),
            code(&error.name),
            error.status.map_or_else(String::new, |status| status.to_string()),
            code(&error.message),
            both(&error.fix),
        ]);
    }
    (!errors.is_empty()).then(|| table.finish())
}

/// What errors of a table can mean in detail, as blocks.
pub(super) fn sub_errors(errors: &[Error]) -> Vec<String> {
    let mut out = Vec::new();
    for error in errors.iter().filter(|error| !error.sub_errors.is_empty()) {
        out.push(format!("### What {} can mean", error.id()));
        let mut table = Table::new(["Code in the message", "Message", "What to do"]);
        for sub in &error.sub_errors {
            table.row([line(&sub.code), code(&sub.message), both(&sub.fix)]);
        }
        out.push(table.finish());
    }
    out
}

/// The sections of a guide, as blocks.
pub(super) fn guide(guide: &[Section]) -> Vec<String> {
    guide
        .iter()
        .flat_map(|part| std::iter::once(format!("## {}", title(&part.title))).chain(pieces(&part.text)))
        .collect()
}

/// Blocks as a page.
pub(super) fn finish(blocks: Vec<String>) -> String {
    let mut page = blocks.join("\n\n");
    page.push('\n');
    page
}
