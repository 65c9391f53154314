//! What is received where a call succeeds.

use super::context::Context;
use super::errors::{Body, Listed};
use super::field::properties;
use super::names::{of_response, of_type, reference};
use super::nulls::Place;
use super::schema::Object;
use super::shared;
use super::words::joined;
use crate::model::{Direction, Envelope, Operation};
use serde_json::{Value as Json, json};

/// The response of a call that succeeded. Where the platform answers errors with the same status, they are listed.
pub(super) fn success(operation: &Operation, failed: &Listed, context: &Context<'_>) -> Json {
    let about = match operation.envelope {
        _ if operation.protocol => context.say("The call succeeded.", "调用成功。"),
        Envelope::Data | Envelope::Top => context.say(
            "The call succeeded if `code` is 0. Any other `code` is an error, whatever the HTTP status.",
            "`code` 为 0 表示调用成功；无论 HTTP 状态码是什么，其他值都表示出错。",
        ),
        Envelope::Binary => context.say("The file.", "文件内容。"),
    };
    let mut response = Object::new();
    response.insert("description".to_owned(), joined([about, failed.description.clone()]).into());
    response.insert("headers".to_owned(), shared::headers(context.protocol(operation), false, context));
    let content = match operation.envelope {
        Envelope::Binary => file(operation, failed, context),
        Envelope::Data | Envelope::Top => json!({ "application/json": body(operation, failed, context) }),
    };
    response.insert("content".to_owned(), content);
    response.into()
}

fn file(operation: &Operation, failed: &Listed, context: &Context<'_>) -> Json {
    let bytes =
        json!({ "schema": { "type": "string", "format": "binary", "contentMediaType": "application/octet-stream" } });
    let mut content = Object::new();
    content.insert("application/octet-stream".to_owned(), bytes.clone());
    if !failed.examples.is_empty() {
        let schema = Body::of(operation, context).schema(operation, context.model);
        content.insert("application/json".to_owned(), json!({ "schema": schema, "examples": failed.examples }));
    }
    // The file decides of which type it is.
    content.insert("*/*".to_owned(), bytes);
    content.into()
}

fn body(operation: &Operation, failed: &Listed, context: &Context<'_>) -> Json {
    let mut media = Object::new();
    media.insert("schema".to_owned(), envelope(operation, !failed.examples.is_empty(), context));
    match example(operation) {
        Some(example) if failed.examples.is_empty() => drop(media.insert("example".to_owned(), example)),
        Some(example) => {
            let mut examples = Object::new();
            let summary = context.say("The call succeeded", "调用成功");
            examples.insert("success".to_owned(), json!({ "summary": summary, "value": example }));
            examples.extend(failed.examples.clone());
            media.insert("examples".to_owned(), examples.into());
        }
        None if failed.examples.is_empty() => {}
        None => drop(media.insert("examples".to_owned(), failed.examples.clone().into())),
    }
    media.into()
}

/// The whole body of a reply.
fn envelope(operation: &Operation, fails: bool, context: &Context<'_>) -> Json {
    let fields = fields(operation, context);
    if operation.protocol {
        return match operation.envelope {
            Envelope::Data => json!({ "type": "object", "properties": { "data": fields } }),
            Envelope::Top | Envelope::Binary => fields,
        };
    }
    let mut properties = shared::envelope(context);
    match operation.envelope {
        Envelope::Top | Envelope::Binary => {
            json!({ "allOf": [fields, { "type": "object", "properties": properties, "required": ["code"] }] })
        }
        Envelope::Data => {
            properties.insert("data".to_owned(), fields);
            if fails {
                properties.insert("error".to_owned(), json!({ "$ref": reference("schemas", shared::DETAIL) }));
            }
            json!({ "type": "object", "properties": properties, "required": ["code"] })
        }
    }
}

/// The operation's own fields.
fn fields(operation: &Operation, context: &Context<'_>) -> Json {
    match operation.response_type {
        Some(id) => json!({ "$ref": reference("schemas", &of_type(context.model, id)) }),
        None if operation.response.is_empty() => json!({ "type": "object" }),
        None => json!({ "$ref": reference("schemas", &of_response(operation)) }),
    }
}

/// Whether its fields are those of a component of its own.
pub(super) fn has_schema(operation: &Operation) -> bool {
    operation.response_type.is_none() && !operation.response.is_empty() && operation.envelope != Envelope::Binary
}

/// That component.
pub(super) fn schema(operation: &Operation, context: &Context<'_>) -> Json {
    properties(&operation.response, Direction::Reply, Place::Reply(&operation.id), context).into()
}

/// The example of the page as a whole body: some pages show no more than what is in `data`.
fn example(operation: &Operation) -> Option<Json> {
    let shown = operation.response_example.as_ref()?;
    let has = |key: &str| shown.get(key).is_some();
    let is_whole = operation.protocol || has("code") || (operation.envelope == Envelope::Data && has("data"));
    if is_whole && (operation.protocol || has("code")) {
        return Some(shown.clone());
    }
    let mut whole = Object::from_iter([("code".to_owned(), json!(0)), ("msg".to_owned(), json!("success"))]);
    match (operation.envelope, shown) {
        (Envelope::Data, shown) if !has("data") => drop(whole.insert("data".to_owned(), shown.clone())),
        (_, Json::Object(fields)) => whole.extend(fields.clone()),
        _ => return Some(shown.clone()),
    }
    Some(whole.into())
}
