//! What is sent: parameters and body.

use super::access;
use super::context::Context;
use super::field::{Described, described, properties};
use super::names::{of_request, reference};
use super::nulls::Place;
use super::schema::Object;
use crate::model::{BodyKind, Direction, Location, Operation, Parameter, Type};
use serde_json::{Value as Json, json};

/// Headers that OpenAPI describes elsewhere, and does not take for parameters.
const NO_PARAMETERS: [&str; 3] = ["accept", "authorization", "content-type"];

/// The parameters in the path, the query and the headers. `path` has the names of those in the path, in their order.
pub(super) fn parameters(operation: &Operation, path: &[&str], context: &Context<'_>) -> Vec<Json> {
    let own = super::paths::parameters(&operation.path);
    let name_of = |name: &str| {
        own.iter().zip(path).find(|(own, _)| **own == name).map_or(name.to_owned(), |(_, name)| (*name).to_owned())
    };
    let in_order = [Location::Path, Location::Query, Location::Header].into_iter();
    let parameters = in_order.flat_map(|location| operation.parameters(location));
    parameters
        .filter(|one| {
            one.location != Location::Header || !NO_PARAMETERS.contains(&one.field.name.to_lowercase().as_str())
        })
        .map(|one| match one.location {
            Location::Path => parameter(one, "path", name_of(&one.field.name), context),
            Location::Header => parameter(one, "header", one.field.name.clone(), context),
            Location::Query | Location::Body => parameter(one, "query", one.field.name.clone(), context),
        })
        .collect()
}

fn parameter(parameter: &Parameter, place: &str, name: String, context: &Context<'_>) -> Json {
    let field = &parameter.field;
    let Described { description, mut schema } = described(field, Direction::Request, context);
    let mut object = Object::new();
    object.insert("name".to_owned(), name.into());
    object.insert("in".to_owned(), place.into());
    if !description.is_empty() {
        object.insert("description".to_owned(), description.into());
    }
    if field.required || place == "path" {
        object.insert("required".to_owned(), true.into());
    }
    if field.deprecated.is_some() {
        object.insert("deprecated".to_owned(), true.into());
    }
    // Without its value, the path is another one.
    if place == "path" && schema.get("type") == Some(&json!("string")) && !schema.contains_key("minLength") {
        schema.insert("minLength".to_owned(), 1.into());
    }
    match &field.ty {
        // A list is its key, once for each element.
        Type::Array(_) if place == "query" => {
            object.insert("style".to_owned(), "form".into());
            object.insert("explode".to_owned(), true.into());
            object.insert("schema".to_owned(), schema.into());
        }
        // An object is JSON.
        Type::Object(_) | Type::Map(_) if place == "query" => {
            object.insert("content".to_owned(), json!({ "application/json": { "schema": schema } }));
        }
        _ => drop(object.insert("schema".to_owned(), schema.into())),
    }
    if let Some(example) = &field.example {
        object.insert("example".to_owned(), example.clone());
    }
    access::add_alternatives(&mut object, &field.permissions);
    object.into()
}

/// The body, where there is one.
pub(super) fn body(operation: &Operation) -> Option<Json> {
    let media_type = match operation.body {
        BodyKind::None => return None,
        BodyKind::Json => "application/json",
        BodyKind::Multipart => "multipart/form-data",
    };
    let mut content = Object::new();
    content.insert("schema".to_owned(), json!({ "$ref": reference("schemas", &of_request(operation)) }));
    // That of a form has words in place of its files.
    if let (BodyKind::Json, Some(example)) = (operation.body, &operation.request_example) {
        content.insert("example".to_owned(), example.clone());
    }
    let required = operation.parameters(Location::Body).any(|parameter| parameter.field.required);
    Some(json!({ "required": required, "content": { media_type: content } }))
}

/// The schema of the body.
pub(super) fn schema(operation: &Operation, context: &Context<'_>) -> Json {
    let fields = operation.parameters(Location::Body).map(|parameter| &parameter.field);
    properties(fields, Direction::Request, Place::Request(&operation.id), context).into()
}
