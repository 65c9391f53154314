//! The JSON Schema of the language, for editors and for `check`.

use crate::spec::Operation;
use schemars::generate::SchemaSettings;
use serde_json::{Value as Json, json};

/// What the Rust types cannot say: where it goes, and what is added there.
fn refinements() -> Vec<(&'static str, Json)> {
    let rate = json!({ "pattern": "^[1-9][0-9]*/(s|min|h|day)$" });
    vec![
        ("/properties/id", json!({ "pattern": "^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)+$" })),
        ("/properties/source", json!({ "format": "uri", "pattern": "^https?://" })),
        ("/properties/endpoint", json!({ "pattern": "^(GET|POST|PUT|PATCH|DELETE) /[^ ?#]*$" })),
        ("/properties/errors", json!({ "propertyNames": { "pattern": "^[0-9]+$" } })),
        ("/$defs/Quota/properties/limit", rate.clone()),
        ("/$defs/RateLimit/anyOf/0/items", rate),
        ("/$defs/RateLimit/anyOf/0", json!({ "minItems": 1 })),
        ("/$defs/Error/properties/name", json!({ "pattern": "^[A-Z][A-Za-z0-9]*$" })),
        ("/$defs/Error/properties/status", json!({ "minimum": 100, "maximum": 599 })),
        ("/$defs/Error/properties/message", json!({ "minLength": 1 })),
        ("/$defs/Field/properties/type", json!({ "minLength": 1 })),
        ("/$defs/Field/properties/values", json!({ "minProperties": 1 })),
    ]
}

/// The schema of an operation's spec file, draft 2020-12.
pub fn operation_schema() -> Json {
    let mut schema = SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<Operation>().to_value();
    if let Some(root) = schema.as_object_mut() {
        root.remove("title");
        root.remove("$id");
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
}
