//! The errors of an operation: examples of its responses, by HTTP status.

use super::context::Context;
use super::markdown::code;
use super::names::{of_error, of_response, of_type, reference};
use super::schema::Object;
use super::shared;
use super::words::joined;
use crate::model::{Error, ErrorOwner, Model, Operation, Protocol};
use serde_json::{Value as Json, json};
use std::collections::BTreeMap;

/// The status of an error whose page does not say: the platform answers most errors with it.
const USUAL: u16 = 400;

/// Errors of one status.
#[derive(Default)]
pub(super) struct Listed {
    /// A list of them, in Markdown.
    pub(super) description: String,
    /// The same as examples, by name.
    pub(super) examples: Object,
}

/// The errors of an operation by status.
pub(super) fn by_status(operation: &Operation, context: &Context<'_>) -> BTreeMap<u16, Listed> {
    let mut statuses: BTreeMap<u16, Vec<&Error>> = BTreeMap::new();
    for error in &operation.errors {
        statuses.entry(error.status.unwrap_or(USUAL)).or_default().push(error);
    }
    let body = Body::of(operation, context);
    let listed = |errors: Vec<&Error>| Listed {
        description: errors.iter().map(|error| item(error, context)).collect::<Vec<_>>().join("\n"),
        examples: errors
            .into_iter()
            .map(|error| {
                let example = match declaration(error, operation) {
                    Some(name) => json!({ "$ref": reference("examples", &name) }),
                    None => example(error, body, context),
                };
                (error.name.clone(), example)
            })
            .collect(),
    };
    statuses.into_iter().map(|(status, errors)| (status, listed(errors))).collect()
}

/// The response of a status that means an error.
pub(super) fn response(operation: &Operation, status: u16, listed: &Listed, context: &Context<'_>) -> Json {
    let about = match status {
        200..300 => {
            context.say("The call failed, in spite of the HTTP status.", "调用失败，尽管 HTTP 状态码表示成功。")
        }
        429 => context.say("There were too many calls.", "调用过于频繁。"),
        400..500 => context.say("The call was refused.", "请求被拒绝。"),
        _ => context.say("The platform failed.", "平台出错。"),
    };
    let schema = Body::of(operation, context).schema(operation, context.model);
    json!({
        "description": joined([about, listed.description.clone()]),
        "headers": shared::headers(context.protocol(operation), status == 429, context),
        "content": { "application/json": { "schema": schema, "examples": listed.examples } },
    })
}

fn item(error: &Error, context: &Context<'_>) -> String {
    let mut item = format!("- {} {}", code(&error.id()), code(&error.name));
    if !error.message.is_empty() {
        item += &format!("{}{}", context.language.pick(": ", "："), code(&error.message));
    }
    if error.status.is_none() {
        item += context.language.pick(" (the HTTP status is not documented)", "（未说明 HTTP 状态码）");
    }
    item
}

/// The name by which an error is declared once for many operations, where this one says nothing else of it.
fn declaration(error: &Error, operation: &Operation) -> Option<String> {
    let service = match error.owner {
        // Its body is of another shape.
        _ if error.differs || operation.protocol || describes_errors(operation) => return None,
        ErrorOwner::Page => return None,
        ErrorOwner::Platform => None,
        ErrorOwner::Service => Some(operation.service()),
    };
    Some(of_error(service, &error.name))
}

/// The errors that operations refer to by their declaration, as examples by name.
pub(super) fn declared<'m>(operations: &[&'m Operation], context: &Context<'m>) -> BTreeMap<String, Json> {
    let mut examples = BTreeMap::new();
    let gateway = context.platform().errors.iter().map(|error| (of_error(None, &error.name), error));
    if operations.iter().any(|operation| !operation.protocol) {
        examples.extend(gateway.map(|(name, error)| (name, example(error, Body::Platform, context))));
    }
    for operation in operations {
        for error in &operation.errors {
            if let Some(name) = declaration(error, operation) {
                examples.entry(name).or_insert_with(|| example(error, Body::Platform, context));
            }
        }
    }
    examples
}

/// An error as an example.
fn example(error: &Error, body: Body<'_>, context: &Context<'_>) -> Json {
    let language = context.language;
    let mut blocks = vec![language.block(&error.fix)];
    for sub in &error.sub_errors {
        blocks.push(format!("- {}: {} {}", code(&sub.code), code(&sub.message), language.line(&sub.fix)));
    }
    let mut example = Object::new();
    example.insert("summary".to_owned(), format!("{} {}", error.id(), error.name).into());
    let description = joined(blocks);
    if !description.is_empty() {
        example.insert("description".to_owned(), description.into());
    }
    example.insert("value".to_owned(), body.example(error));
    if error.rate_limit {
        example.insert("x-rate-limit".to_owned(), true.into());
    }
    example.into()
}

/// What the body of an error looks like.
#[derive(Clone, Copy)]
pub(super) enum Body<'m> {
    /// As that of almost all operations.
    Platform,
    /// As the operation's own reply, which has fields for it.
    Own,
    /// As the service has it.
    Protocol(&'m Protocol),
}

impl<'m> Body<'m> {
    pub(super) fn of(operation: &Operation, context: &Context<'m>) -> Self {
        match context.protocol(operation) {
            Some(protocol) => Self::Protocol(protocol),
            None if describes_errors(operation) => Self::Own,
            None => Self::Platform,
        }
    }

    /// Its schema.
    pub(super) fn schema(self, operation: &Operation, model: &Model) -> Json {
        match self {
            Self::Platform => json!({ "$ref": reference("schemas", shared::ERROR) }),
            Self::Own => {
                let of_type = |id| of_type(model, id);
                let name = operation.response_type.map_or_else(|| of_response(operation), of_type);
                json!({ "$ref": reference("schemas", &name) })
            }
            Self::Protocol(protocol) => shared::protocol_error(protocol),
        }
    }

    fn example(self, error: &Error) -> Json {
        match self {
            Self::Platform => json!({ "code": error.code, "msg": error.message }),
            Self::Own => json!({ "code": error.code, "error_description": error.message }),
            Self::Protocol(protocol) => {
                let mut body = json!({});
                let id = if error.key.is_empty() { json!(error.code) } else { json!(error.key) };
                for (path, value) in [(&protocol.error.code, id), (&protocol.error.message, json!(error.message))] {
                    if let Some(path) = path {
                        put(&mut body, path, value);
                    }
                }
                body
            }
        }
    }
}

/// Whether the reply of an operation has a field for the kind of an error, as OAuth has.
fn describes_errors(operation: &Operation) -> bool {
    operation.response.iter().any(|field| field.name == "error_description")
}

/// Puts a value where keys with a `.` between lead.
fn put(body: &mut Json, path: &str, value: Json) {
    match path.split_once('.') {
        None => body[path] = value,
        Some((key, rest)) => {
            if !body[key].is_object() {
                body[key] = json!({});
            }
            put(&mut body[key], rest, value);
        }
    }
}
