//! The JSON Schema of the language, for editors and for `check`.

use crate::source::{NAME_PATTERN, json_schema};
use crate::spec::{Errors, Event, Operation, SharedFields, Types};
use crate::write::COMMAND;
use serde_json::{Map, Value as Json, json};

/// Constraints that the Rust types cannot express: their place, and what is added there.
fn refinements() -> Vec<(&'static str, Json)> {
    let id = json!({ "pattern": "^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)+$" });
    let source = json!({ "format": "uri", "pattern": NAME_PATTERN.replace("^[^", "^https?://[^ <>\"") });
    let rate = json!({ "pattern": "^[1-9][0-9]*/(s|min|h|day)$" });
    vec![
        ("/$defs/Operation/properties/id", id.clone()),
        ("/$defs/Event/properties/id", id),
        ("/$defs/Operation/properties/source", source.clone()),
        ("/$defs/Event/properties/source", source),
        ("/$defs/Event/properties/event", json!({ "pattern": "^[A-Za-z0-9._-]+$" })),
        (
            "/$defs/Operation/properties/endpoint",
            json!({ "pattern": "^(GET|POST|PUT|PATCH|DELETE) (https://[A-Za-z0-9.:-]+)?(/(?!:?\\.+(/|\\?|$)):?[A-Za-z0-9_.~-]+)+/?(\\?[A-Za-z0-9_.~{}:,*@$!=&-]+)?$" }),
        ),
        ("/$defs/Quota/properties/limit", rate.clone()),
        ("/$defs/RateLimit/anyOf/0/items", rate),
        ("/$defs/RateLimit/anyOf/0", json!({ "minItems": 1 })),
        ("/$defs/Error/properties/name", json!({ "pattern": "^[A-Z][A-Za-z0-9]*$" })),
        ("/$defs/Error/properties/status", json!({ "minimum": 200, "maximum": 599 })),
        // A number is not a word, even in quotes.
        ("/$defs/ErrorRow/anyOf/1", json!({ "pattern": "^[A-Za-z][A-Za-z0-9_./:-]*$" })),
        ("/$defs/ErrorRow/anyOf/2", json!({ "minProperties": 1 })),
        ("/$defs/Field/properties/type", json!({ "minLength": 1 })),
        ("/$defs/Field/properties/values", json!({ "minProperties": 1 })),
    ]
}

/// Returns the schema of a spec file, draft 2020-12. A file with the key `event` is an event, every other file an
/// operation. Shared declarations have the definitions `Types`, `Errors` and `Fields`.
pub fn spec_schema() -> Json {
    let mut definitions = Map::new();
    for (name, schema) in [
        ("Operation", json_schema::<Operation>()),
        ("Event", json_schema::<Event>()),
        ("Types", json_schema::<Types>()),
        ("Errors", json_schema::<Errors>()),
        ("Fields", json_schema::<SharedFields>()),
    ] {
        let (schema, more) = parts(schema.to_value());
        definitions.extend(more);
        definitions.insert(name.to_owned(), schema);
    }
    definitions.sort_keys();
    let mut schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$comment": format!("Generated from the types in codegen/src/spec. Do not edit: run `{COMMAND}`."),
        "type": "object",
        "if": { "required": ["event"] },
        "then": { "$ref": "#/$defs/Event" },
        "else": { "$ref": "#/$defs/Operation" },
        "$defs": definitions,
    });
    for (place, additions) in refinements() {
        if let (Some(Json::Object(target)), Json::Object(additions)) = (schema.pointer_mut(place), additions) {
            target.extend(additions);
        }
    }
    schema
}

/// Returns a schema without its definitions and the keys for the root of a document.
fn parts(schema: Json) -> (Json, Map<String, Json>) {
    let Json::Object(mut root) = schema else { return (schema, Map::new()) };
    let definitions = match root.shift_remove("$defs") {
        Some(Json::Object(definitions)) => definitions,
        _ => Map::new(),
    };
    for key in ["$schema", "$id", "title"] {
        root.shift_remove(key);
    }
    (Json::Object(root), definitions)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::{Role, find};
    use crate::source::{Diagnostics, unchecked_keywords};
    use crate::spec;
    use std::path::Path;

    #[test]
    fn every_keyword_of_the_language_is_checked() {
        for unchecked in [
            unchecked_keywords::<spec::Operation>(),
            unchecked_keywords::<spec::Event>(),
            unchecked_keywords::<spec::Scopes>(),
            unchecked_keywords::<spec::Tokens>(),
            unchecked_keywords::<spec::Errors>(),
            unchecked_keywords::<spec::Formats>(),
            unchecked_keywords::<spec::Services>(),
            unchecked_keywords::<spec::RateLimits>(),
        ] {
            assert_eq!(unchecked, [""; 0]);
        }
    }

    #[test]
    fn nothing_of_the_language_is_null() {
        let schema = spec_schema().to_string();
        assert!(!schema.contains("null"), "{schema}");
    }

    /// A refinement whose place has moved would silently be lost.
    #[test]
    fn refinements_find_their_place() {
        let schema = spec_schema();
        for (place, additions) in refinements() {
            let target = schema.pointer(place);
            for (key, value) in additions.as_object().into_iter().flatten() {
                assert_eq!(target.and_then(|target| target.get(key)), Some(value), "{place}");
            }
        }
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
        assert_eq!((schema.get("title"), schema.get("$id")), (None, None));
    }

    /// The operations of a spec directory, as JSON.
    fn written(directory: &str) -> Vec<Json> {
        let mut found = Diagnostics::new();
        let files = find(&Path::new(env!("CARGO_MANIFEST_DIR")).join(directory), &mut found).unwrap();
        let operations = files.into_iter().filter(|file| matches!(file.role, Role::Operation { .. }));
        operations.map(|file| file.read(&mut found).unwrap().unwrap().read(&mut found).unwrap()).collect()
    }

    #[test]
    fn accepts_every_spec_and_no_mutation() {
        let validator = jsonschema::validator_for(&spec_schema()).unwrap();
        let operations: Vec<Json> = ["../spec", "tests/fixtures/shop"].into_iter().flat_map(written).collect();
        for operation in &operations {
            let errors: Vec<_> = validator.iter_errors(operation).map(|error| error.to_string()).collect();
            assert_eq!(errors, [""; 0]);
        }
        let seed = operations.iter().find(|operation| operation["endpoint"] == "POST /open-apis/im/v1/pins").unwrap();
        for (place, wrong) in [
            ("/endpoint", json!("FETCH /open-apis")),
            ("/endpoint", json!("GET open-apis")),
            ("/source", json!("ftp://open.feishu.cn")),
            ("/rate_limit", json!(["50/sec"])),
            ("/rate_limit", json!([])),
            ("/rate_limit", json!("unlimited")),
            ("/quotas/0/limit", json!("0/s")),
            ("/tokens/0", json!("bot")),
            ("/errors", json!({ "230001": { "name": "A", "status": 400, "message": "a", "fix": "" } })),
            ("/errors/0", json!("230001")),
            ("/errors/0", json!({})),
            ("/errors/0", json!({ "230001": { "status": 99 } })),
            ("/errors/0", json!({ "230001": { "name": "not_camel" } })),
            ("/response/pin/values", json!({})),
            ("/response/pin", json!({ "type": "pin", "unknown": 1 })),
            ("/title", json!({ "de": "Nachricht" })),
        ] {
            let mut mutated = seed.clone();
            let (above, key) = place.rsplit_once('/').unwrap();
            match mutated.pointer_mut(above).unwrap() {
                Json::Array(items) => items[key.parse::<usize>().unwrap()] = wrong.clone(),
                above => above[key] = wrong.clone(),
            }
            assert!(!validator.is_valid(&mutated), "{place}: {wrong}");
        }
        for key in ["title", "source", "summary", "endpoint"] {
            let mut mutated = seed.clone();
            mutated.as_object_mut().unwrap().remove(key);
            assert!(!validator.is_valid(&mutated), "without {key}");
        }
    }
}
