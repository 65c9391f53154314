//! The index of the reference, and the errors of the gateway.

use super::markdown::{Table, both, code, line, pieces, title};
use crate::model::{Error, Model, Operation, Platform};

/// Where the page of an operation lies below the reference.
pub(super) fn path(operation: &Operation) -> String {
    format!("{}.md", operation.id.replace('.', "/"))
}

/// How the page of an operation refers to what lies beside the index.
pub(super) fn root(operation: &Operation) -> String {
    "../".repeat(operation.id.matches('.').count())
}

/// The index: every operation, by service.
pub(super) fn index(model: &Model) -> String {
    let mut out = vec![
        "# API reference".to_owned(),
        "One page per operation, in the order of their ids. \
         What the gateway may answer to any of them is in [Gateway errors](errors.md)."
            .to_owned(),
    ];
    let mut services: Vec<&str> = Vec::new();
    for operation in &model.operations {
        if !services.contains(&operation.service()) {
            services.push(operation.service());
        }
    }
    for service in services {
        let heading = model.platform.services.get(service).map_or_else(|| line(service), |known| title(&known.title));
        out.push(format!("## {heading}"));
        let mut table = Table::new(["Operation", "What it does", "Endpoint"]);
        for operation in model.operations.iter().filter(|operation| operation.service() == service) {
            table.row([
                format!("[{}]({})", code(&operation.id), path(operation)),
                title(&operation.title),
                code(&format!("{} {}", operation.method, operation.path)),
            ]);
        }
        out.push(table.finish());
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
        let anchor = if error.page_only { String::new() } else { format!("<a id=\"{}\"></a>", error.code) };
        table.row([
            format!("{anchor}{}", error.shown),
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
        out.push(format!("### What {} can mean", error.code));
        let mut table = Table::new(["Code in the message", "Message", "What to do"]);
        for sub in &error.sub_errors {
            table.row([sub.code.clone(), code(&sub.message), both(&sub.fix)]);
        }
        out.push(table.finish());
    }
    out
}

/// The sections of a guide, as blocks.
pub(super) fn guide(operation: &Operation) -> Vec<String> {
    let sections = operation.guide.iter();
    sections.flat_map(|part| std::iter::once(format!("## {}", title(&part.title))).chain(pieces(&part.text))).collect()
}

/// Blocks as a page.
pub(super) fn finish(blocks: Vec<String>) -> String {
    let mut page = blocks.join("\n\n");
    page.push('\n');
    page
}
