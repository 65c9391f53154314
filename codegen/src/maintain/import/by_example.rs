//! Corrects types by the examples of a page: if the table shows a single value and the example a list, or vice versa,
//! the example is what the platform sends. This applies only to pages that are imported as facts.

use crate::spec::{Envelope, Field, Fields, Operation};
use serde_json::Value as Json;

/// A field whose type was changed to match its example: the keys that lead to it in the spec file, and the reason.
pub(super) struct Followed {
    pub(super) path: Vec<String>,
    pub(super) reason: String,
}

/// Changes the types of an operation or event to match its examples.
pub(super) fn follow(operation: &mut Operation, is_event: bool) -> Vec<Followed> {
    let mut followed = Vec::new();
    if let Some(example) = &operation.examples.request {
        let mut path = vec!["request".to_owned(), "body".to_owned()];
        table(&mut operation.request.body, &[example], &mut path, &mut followed);
    }
    if !is_event && is_below_data(operation) {
        operation.envelope = Envelope::default();
        let reason = "the table of the page shows no `data`, and the example has these fields below it".to_owned();
        followed.push(Followed { path: vec!["response".to_owned()], reason });
    }
    let example = operation.examples.response.as_ref().and_then(|example| match operation.envelope {
        _ if is_event => example.get("event"),
        Envelope::Top => Some(example),
        Envelope::Binary => None,
        _ => example.get("data"),
    });
    let key = if is_event { "fields" } else { "response" };
    if let (Some(example), Some(fields)) = (example, operation.response.fields_mut()) {
        table(fields, &[example], &mut vec![key.to_owned()], &mut followed);
    }
    followed
}

/// Whether the example has the fields of the reply below `data`, and the table has them beside `code`.
fn is_below_data(operation: &mut Operation) -> bool {
    let Some(example) = &operation.examples.response else { return false };
    let (Envelope::Top, Some(data), Some(fields)) =
        (operation.envelope, example.get("data").and_then(Json::as_object), operation.response.fields_mut())
    else {
        return false;
    };
    !data.is_empty() && data.keys().all(|name| fields.contains_key(name)) && !fields.contains_key("data")
}

/// Walks a table, and the objects that examples show for it.
fn table(fields: &mut Fields, objects: &[&Json], path: &mut Vec<String>, followed: &mut Vec<Followed>) {
    for (name, field) in fields {
        let shown: Vec<&Json> =
            objects.iter().filter_map(|object| object.get(name)).filter(|value| !value.is_null()).collect();
        if shown.is_empty() {
            continue;
        }
        path.push(name.clone());
        if let Some(reason) = follow_one(field, &shown) {
            followed.push(Followed { path: path.clone(), reason });
        }
        if let Some(inner) = &mut field.fields {
            path.push("fields".to_owned());
            table(inner, &items(&shown), path, followed);
            path.pop();
        }
        path.pop();
    }
}

/// Returns the values, with lists replaced by their elements.
fn items<'v>(shown: &[&'v Json]) -> Vec<&'v Json> {
    let items = |value: &&'v Json| match value {
        Json::Array(items) => items.iter().collect(),
        value => vec![*value],
    };
    shown.iter().flat_map(items).collect()
}

/// Turns a type into a list if its examples are lists, and vice versa.
fn follow_one(field: &mut Field, shown: &[&Json]) -> Option<String> {
    let base = field.ty.strip_suffix("[]").unwrap_or(&field.ty);
    let is_list = base.len() < field.ty.len();
    if base.ends_with(']') || base.contains(['<', '{']) {
        return None;
    }
    let fits = |value: &Json| match base {
        "string" => value.is_string(),
        "int" => value.is_i64() || value.is_u64(),
        "float" => value.is_number(),
        "boolean" => value.is_boolean(),
        "any" | "file" => false,
        _ => value.is_object(),
    };
    let items = items(shown);
    let are_lists = shown.iter().all(|value| value.is_array());
    let is_contradicted = if is_list { !shown.iter().any(|value| value.is_array()) } else { are_lists };
    if !is_contradicted || items.is_empty() || !items.into_iter().all(fits) {
        return None;
    }
    let (ty, reason) = match is_list {
        true => (base.to_owned(), "the table of the page says that it is a list, and the example shows one thing"),
        false => (format!("{base}[]"), "the table of the page says that it is one thing, and the example shows a list"),
    };
    field.ty = ty;
    // An example of the old type is not valid for the new one.
    field.example.take_if(|example| example.is_array() == is_list);
    field.default.take_if(|default| default.is_array() == is_list);
    Some(reason.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn followed(ty: &str, shown: &Json) -> String {
        let mut field = Field { ty: ty.to_owned(), ..Field::default() };
        follow_one(&mut field, &[shown]);
        field.ty
    }

    #[test]
    fn list_types_follow_the_example() {
        assert_eq!(followed("object", &json!([{ "a": 1 }])), "object[]");
        assert_eq!(followed("sheet", &json!([{}, {}])), "sheet[]");
        assert_eq!(followed("string", &json!(["a"])), "string[]");
        assert_eq!(followed("object[]", &json!({})), "object");
        assert_eq!(followed("int[]", &json!(1)), "int");
    }

    #[test]
    fn keeps_types_that_match_the_example() {
        assert_eq!(followed("object", &json!({})), "object");
        assert_eq!(followed("string", &json!([])), "string");
        assert_eq!(followed("string", &json!([1])), "string");
        assert_eq!(followed("int", &json!("1")), "int");
        assert_eq!(followed("any", &json!([{}])), "any");
        assert_eq!(followed("string[][]", &json!(["a"])), "string[][]");
    }

    #[test]
    fn an_envelope_follows_the_example() {
        let envelope = |example: Json| {
            let mut operation: Operation = serde_json::from_value(json!({
                "title": "", "source": "", "summary": "", "endpoint": "", "envelope": "top",
                "response": { "url": { "type": "string" } },
                "examples": { "response": example },
            }))
            .unwrap();
            follow(&mut operation, false);
            operation.envelope
        };
        assert_eq!(envelope(json!({ "code": 0, "data": { "url": "a" } })), Envelope::Data);
        assert_eq!(envelope(json!({ "code": 0, "url": "a", "data": { "other": "a" } })), Envelope::Top);
        assert_eq!(envelope(json!({ "code": 0, "url": "a", "data": {} })), Envelope::Top);
    }

    #[test]
    fn fields_inside_follow_as_well() {
        let mut operation: Operation = serde_json::from_value(json!({
            "title": "", "source": "", "summary": "", "endpoint": "",
            "response": { "items": { "type": "item[]", "fields": { "tags": { "type": "string" } } } },
            "examples": { "response": { "data": { "items": [{ "tags": ["a"] }, { "tags": null }] } } },
        }))
        .unwrap();
        let paths: Vec<String> = follow(&mut operation, false).into_iter().map(|one| one.path.join(".")).collect();
        assert_eq!(paths, ["response.items.fields.tags"]);
        assert_eq!(follow(&mut operation, false).len(), 0);
    }
}
