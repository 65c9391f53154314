//! Operations that have a method and a path in common, and are told apart by a field that has a fixed value, such as
//! `grant_type`. OpenAPI has one operation for a method and a path, so they become one: its body is any one of theirs,
//! and `x-operations` says which operations it stands for.

use super::context::Context;
use super::markdown::code;
use super::names::{of_request, operation_id, reference};
use super::paths::common_id;
use super::schema::Object;
use crate::model::{BodyKind, Location, Operation};
use serde_json::{Value as Json, json};

/// One operation for all of these.
pub(super) fn merge(mut operations: Vec<(&Operation, Object)>, context: &Context<'_>) -> Object {
    if operations.len() < 2 {
        return operations.pop().map(|(_, object)| object).unwrap_or_default();
    }
    let all: Vec<&Operation> = operations.iter().map(|(operation, _)| *operation).collect();
    let objects: Vec<Object> = operations.into_iter().map(|(_, object)| object).collect();
    let [first, others @ ..] = objects.as_slice() else { return Object::new() };
    let mut merged = first.clone();
    let joined = |key: &str, between: &str| {
        let texts = objects.iter().filter_map(|object| object.get(key)?.as_str());
        Json::from(texts.collect::<Vec<_>>().join(between))
    };
    merged.insert("operationId".to_owned(), common_id(&all).into());
    merged.insert("summary".to_owned(), joined("summary", context.language.pick(" / ", "、")));
    let described = |(operation, object): (&&Operation, &Object)| {
        let text = object.get("description").and_then(Json::as_str).unwrap_or_default();
        format!("## {} ({})\n\n{text}", context.language.line(&operation.title), code(&told_by(operation)))
    };
    let descriptions: Vec<String> = all.iter().zip(&objects).map(described).collect();
    merged.insert("description".to_owned(), descriptions.join("\n\n").into());
    if let Some(body) = body(&all, context) {
        merged.insert("requestBody".to_owned(), body);
    }
    for other in others {
        add_parameters(&mut merged, other);
        add_responses(&mut merged, other);
    }
    let each = all.iter().zip(&objects).map(|(operation, object)| {
        json!({
            "id": operation.id,
            "operationId": operation_id(&operation.id),
            "summary": object.get("summary"),
            "externalDocs": object.get("externalDocs"),
        })
    });
    merged.shift_remove("x-operation");
    merged.insert("x-operations".to_owned(), each.collect());
    merged
}

/// What a request of an operation has that those of the others do not: `grant_type=refresh_token`.
fn told_by(operation: &Operation) -> String {
    let fixed = operation.request.iter().filter_map(|one| Some((&one.field.name, one.field.fixed.as_ref()?)));
    let shown = fixed.map(|(name, value)| match value {
        Json::String(text) => format!("{name}={text}"),
        other => format!("{name}={other}"),
    });
    shown.collect::<Vec<_>>().join(", ")
}

/// A body that is one of theirs, told apart by the first field that is fixed in all of them.
fn body(operations: &[&Operation], context: &Context<'_>) -> Option<Json> {
    let with_body: Vec<&&Operation> = operations.iter().filter(|operation| operation.body != BodyKind::None).collect();
    let first = with_body.first()?;
    let of = |operation: &Operation| reference("schemas", &of_request(operation));
    let schemas: Vec<Json> = with_body.iter().map(|operation| json!({ "$ref": of(operation) })).collect();
    let mut schema = json!({ "oneOf": schemas });
    let fixed = |operation: &Operation, name: &str| {
        let field = operation.parameters(Location::Body).find(|one| one.field.name == name)?;
        field.field.fixed.as_ref()?.as_str().map(str::to_owned)
    };
    let names = first.parameters(Location::Body).map(|one| one.field.name.as_str());
    let by = names.into_iter().find(|name| with_body.iter().all(|operation| fixed(operation, name).is_some()));
    if let Some(name) = by {
        let mapping: Object =
            with_body.iter().filter_map(|operation| Some((fixed(operation, name)?, of(operation).into()))).collect();
        schema["discriminator"] = json!({ "propertyName": name, "mapping": mapping });
    }
    let examples: Object = with_body
        .iter()
        .filter_map(|operation| {
            let value = operation.request_example.as_ref()?;
            let summary = context.language.title(&operation.title);
            Some((operation_id(&operation.id), json!({ "summary": summary, "value": value })))
        })
        .collect();
    let mut content = json!({ "schema": schema });
    if !examples.is_empty() {
        content["examples"] = examples.into();
    }
    let media_type = if first.body == BodyKind::Multipart { "multipart/form-data" } else { "application/json" };
    let required = with_body.len() == operations.len();
    Some(json!({ "required": required, "content": { media_type: content } }))
}

/// Adds the parameters of another operation. One that only some have is not required.
fn add_parameters(merged: &mut Object, other: &Object) {
    let of = |object: &Object| object.get("parameters").and_then(Json::as_array).cloned().unwrap_or_default();
    let same = |a: &Json, b: &Json| a["in"] == b["in"] && a["name"] == b["name"];
    let optional = |mut parameter: Json, among: &[Json]| {
        if let Some(object) = parameter.as_object_mut()
            && object.get("in").is_none_or(|place| place != "path")
            && !among
                .iter()
                .any(|one| one["in"] == object["in"] && one["name"] == object["name"] && one["required"] == true)
        {
            object.shift_remove("required");
        }
        parameter
    };
    let (ours, theirs) = (of(merged), of(other));
    let mut all: Vec<Json> = Vec::new();
    for parameter in &ours {
        let mut one = optional(parameter.clone(), &theirs);
        if let Some(their) = theirs.iter().find(|their| same(their, parameter)) {
            let values = [&parameter["schema"]["const"], &their["schema"]["const"]];
            if values.iter().all(|value| !value.is_null())
                && let Some(schema) = one["schema"].as_object_mut()
            {
                schema.shift_remove("const");
                schema.insert("enum".to_owned(), json!(values));
            }
        }
        all.push(one);
    }
    let new = theirs.iter().filter(|their| !ours.iter().any(|our| same(our, their)));
    all.extend(new.map(|their| optional(their.clone(), &ours)));
    if !all.is_empty() {
        merged.insert("parameters".to_owned(), all.into());
    }
}

/// Adds the responses of another operation: of one status, the examples of both.
fn add_responses(merged: &mut Object, other: &Object) {
    let Some(Json::Object(ours)) = merged.get_mut("responses") else { return };
    let theirs = other.get("responses").and_then(Json::as_object).into_iter().flatten();
    for (status, their) in theirs {
        let Some(our) = ours.get_mut(status) else {
            ours.insert(status.clone(), their.clone());
            continue;
        };
        if our == their {
            continue;
        }
        if let (Some(ours), Some(theirs)) = (our["description"].as_str(), their["description"].as_str()) {
            let new: Vec<&str> = theirs.lines().filter(|line| !ours.lines().any(|our| our == *line)).collect();
            let together = if new.is_empty() { ours.to_owned() } else { format!("{ours}\n{}", new.join("\n")) };
            our["description"] = together.into();
        }
        for (media_type, their) in their["content"].as_object().into_iter().flatten() {
            add_media(&mut our["content"][media_type], their);
        }
    }
    ours.sort_keys();
}

/// Adds what another operation says of a body of one media type.
fn add_media(our: &mut Json, their: &Json) {
    if our.is_null() {
        *our = their.clone();
        return;
    }
    if our["schema"] != their["schema"] {
        our["schema"] = json!({ "anyOf": [our["schema"], their["schema"]] });
    }
    if let Some(examples) = their["examples"].as_object() {
        for (name, example) in examples {
            if our["examples"][name].is_null() {
                our["examples"][name] = example.clone();
            }
        }
    }
}
