//! Errors: a constant per declared code, and an enum per operation with a row for each error of its page.
//!
//! There are many of them, so they are written as lines, without tokens and formatting.

use super::{Context, Target, docs, literal};
use crate::model::{Error, ErrorOwner, Model, Operation, screaming};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// Returns the constants of declared errors of a service; nothing for the errors of the platform.
pub(super) fn constants(context: &Context<'_>, service: &str, errors: &[Error]) -> TokenStream {
    let krate = &context.krate();
    let mut lines = Vec::new();
    for error in errors {
        lines.extend(doc_lines(&docs::error(error), ""));
        lines.push(format!("pub const {}: &ErrorInfo = &ErrorInfo {{", screaming(&error.name)));
        lines.extend(fields(service, error).into_iter().map(|field| format!("    {field},")));
        lines.extend(["};".to_owned(), String::new()]);
    }
    if context.target == Target::Core && !service.is_empty() {
        let numbered = errors.iter().filter(|error| error.key.is_empty());
        let names = numbered.map(|error| format!("    ({}, {}),", error.code, literal(&screaming(&error.name))));
        lines.push("/// The constants above by code.".to_owned());
        lines.push("pub(crate) const NAMES: &[(i64, &str)] = &[".to_owned());
        lines.extend(names);
        lines.push("];".to_owned());
    }
    let constants = docs::source_lines(lines);
    let link = errors.iter().any(|error| !error.links.is_empty()).then(|| quote!(Link,));
    quote!(use #krate::endpoint::ErrorInfo; use #krate::text::{#link Text}; #constants)
}

/// Returns the error enum of an operation, or the common enum for operations without documented errors.
pub(super) fn operation_error(context: &Context<'_>, operation: &Operation) -> TokenStream {
    let krate = &context.krate();
    let name = format_ident!("{}", operation.rust.error);
    let enum_docs = docs::errors(operation);
    if operation.errors.is_empty() {
        let enum_docs = docs::attributes(&enum_docs);
        return quote!(#enum_docs pub type #name = #krate::NoError;);
    }
    let service = operation.service();
    let shared = |error: &Error| match error.owner {
        ErrorOwner::Service => Some("error"),
        ErrorOwner::Platform if context.target == Target::Core => Some("crate::gateway"),
        ErrorOwner::Platform | ErrorOwner::Page => None,
    };
    rows(context, &operation.rust.error, &enum_docs, service, &operation.errors, &shared)
}

/// Returns the enum of the errors that any operation may return.
pub(super) fn gateway(context: &Context<'_>, docs: &[String], errors: &[Error]) -> TokenStream {
    let constants = constants(context, "", errors);
    let rows = rows(context, "GatewayError", docs, "", errors, &|_| Some("self"));
    quote!(#constants #rows)
}

/// Returns an error enum as rows of a macro: what a program matches on, and what the documentation says about it.
fn rows<'e>(
    context: &Context<'_>,
    name: &str,
    enum_docs: &[String],
    service: &str,
    errors: &'e [Error],
    shared: &dyn Fn(&'e Error) -> Option<&'static str>,
) -> TokenStream {
    let mut lines = vec![format!("{}::__error_enum! {{", context.krate_path())];
    lines.extend(doc_lines(enum_docs, "    "));
    lines.push(format!("    {name}:"));
    for error in errors {
        let constant = shared(error).map(|module| format!("{module}::{}", screaming(&error.name)));
        let (row_docs, info) = match constant {
            Some(constant) if !error.differs => (docs::error_row(error, &constant), constant),
            constant => {
                let constant = constant.as_ref();
                let mut fields = fields(service, error);
                if let Some(constant) = constant {
                    // What the page does not state comes from the declaration.
                    let declared = declared(context.model, service, error);
                    fields.retain(|field| !declared.contains(field));
                    fields.push(format!("..*{constant}"));
                }
                let fields: String = fields.iter().map(|field| format!("        {field},\n")).collect();
                let fields = if constant.is_some() { fields.trim_end_matches(",\n").to_owned() + "\n" } else { fields };
                (docs::error(error), format!("&ErrorInfo {{\n{fields}    }}"))
            }
        };
        lines.extend(doc_lines(&row_docs, "    "));
        lines.push(format!("    {} = {info},", error.name));
    }
    lines.push("}".to_owned());
    docs::source_lines(lines)
}

/// Returns the fields of a declared error.
fn declared(model: &Model, service: &str, error: &Error) -> Vec<String> {
    let errors = match error.owner {
        ErrorOwner::Platform => Some(&model.platform.errors),
        ErrorOwner::Service | ErrorOwner::Page => model.errors.get(service),
    };
    let known = errors.into_iter().flatten().find(|known| known.id() == error.id());
    known.map(|known| fields(service, known)).unwrap_or_default()
}

/// Returns the fields of an `ErrorInfo`, as `name: value`.
fn fields(service: &str, error: &Error) -> Vec<String> {
    let service = match error.owner {
        ErrorOwner::Platform => "",
        ErrorOwner::Service | ErrorOwner::Page => service,
    };
    let text = |text: &str| literal(text).to_string();
    let link = |link: &crate::model::Link| format!("Link {{ text: {}, url: {} }}", text(&link.text), text(&link.url));
    let links: Vec<String> = error.links.iter().map(link).collect();
    vec![
        format!("service: {}", text(service)),
        format!("code: {}", error.code),
        format!("key: {}", text(&error.key)),
        format!("name: {}", text(&error.name)),
        format!("status: {}", error.status.map_or_else(|| "None".to_owned(), |status| format!("Some({status})"))),
        format!("message: {}", text(&error.message)),
        format!("rate_limited: {}", error.rate_limit),
        format!("fix: Text {{ zh: {}, en: {} }}", text(&error.fix.zh), text(&error.fix.en)),
        format!("links: &[{}]", links.join(", ")),
    ]
}

fn doc_lines(lines: &[String], indent: &str) -> Vec<String> {
    lines.iter().map(|line| docs::doc_line(line, indent)).collect()
}
