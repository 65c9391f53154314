//! The JSON Schema of the language, for editors and for `check`.

use crate::source::json_schema;
use crate::spec::Operation;
use crate::write::COMMAND;
use serde_json::{Value as Json, json};

/// What the Rust types cannot say: where it goes, and what is added there.
fn refinements() -> Vec<(&'static str, Json)> {
    let rate = json!({ "pattern": "^[1-9][0-9]*/(s|min|h|day)$" });
    vec![
        ("/properties/id", json!({ "pattern": "^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)+$" })),
        ("/properties/source", json!({ "format": "uri", "pattern": "^https?://" })),
        ("/properties/endpoint", json!({ "pattern": "^(GET|POST|PUT|PATCH|DELETE) (https://[^/ ?#]+)?/[^ #]*$" })),
        ("/properties/errors", json!({ "propertyNames": { "pattern": "^([0-9]+|.*/[0-9]+)$" } })),
        ("/$defs/Quota/properties/limit", rate.clone()),
        ("/$defs/RateLimit/anyOf/0/items", rate),
        ("/$defs/RateLimit/anyOf/0", json!({ "minItems": 1 })),
        ("/$defs/Error/properties/name", json!({ "pattern": "^[A-Z][A-Za-z0-9]*$" })),
        ("/$defs/Error/properties/status", json!({ "minimum": 200, "maximum": 599 })),
        ("/$defs/Error/properties/message", json!({ "minLength": 1 })),
        ("/$defs/Field/properties/type", json!({ "minLength": 1 })),
        ("/$defs/Field/properties/values", json!({ "minProperties": 1 })),
    ]
}

/// The schema of an operation's spec file, draft 2020-12.
pub fn operation_schema() -> Json {
    let mut schema = json_schema::<Operation>().to_value();
    if let Some(root) = schema.as_object_mut() {
        root.remove("title");
        root.remove("$id");
        let comment = format!("Generated from the types in codegen/src/spec. Do not edit: run `{COMMAND}`.");
        root.insert("$comment".to_owned(), Json::String(comment));
    }
    for (place, additions) in refinements() {
        if let (Some(Json::Object(target)), Json::Object(additions)) = (schema.pointer_mut(place), additions) {
            target.extend(additions);
        }
    }
    schema
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Diagnostics;
    use crate::source::files::{Role, find};
    use std::path::Path;

    /// A refinement whose place has moved would be lost in silence.
    #[test]
    fn refinements_find_their_place() {
        let schema = operation_schema();
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
        let validator = jsonschema::validator_for(&operation_schema()).unwrap();
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
            ("/errors", json!({ "E1": { "name": "A", "status": 400, "message": "a", "fix": "" } })),
            ("/errors/230001/status", json!(99)),
            ("/errors/230001/name", json!("not_camel")),
            ("/errors/230001/message", json!("")),
            ("/response/pin/fields/operator_id_type/values", json!({})),
            ("/response/pin", json!({ "type": "pin", "unknown": 1 })),
            ("/title", json!({ "de": "Nachricht" })),
        ] {
            let mut mutated = seed.clone();
            *mutated.pointer_mut(place).unwrap() = wrong.clone();
            assert!(!validator.is_valid(&mutated), "{place}: {wrong}");
        }
        for key in ["title", "source", "summary", "endpoint"] {
            let mut mutated = seed.clone();
            mutated.as_object_mut().unwrap().remove(key);
            assert!(!validator.is_valid(&mutated), "without {key}");
        }
    }
}
