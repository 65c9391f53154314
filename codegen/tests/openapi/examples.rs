//! Holds every example and every default of a document to its schema.

use crate::differences::Differences;
use jsonschema::error::ValidationErrorKind;
use jsonschema::{Draft, Registry, Resource, Validator};
use serde_json::{Map, Value, json};
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

/// What the document is called, for references to it.
const DOCUMENT: &str = "urn:document";

/// What says nothing about a value.
const ANNOTATIONS: [&str; 5] = ["description", "examples", "default", "deprecated", "x-enum-descriptions"];

/// The schemas of a document.
pub(crate) struct Schemas {
    registry: Registry<'static>,
    /// Those that were asked for, by their text: thousands of fields have the same one.
    built: RefCell<HashMap<String, Rc<Validator>>>,
}

impl Schemas {
    pub(crate) fn of(document: &Value) -> Self {
        let resource = Resource::from_contents(json!({ "components": document["components"] }));
        let registry = Registry::new().draft(Draft::Draft202012).add(DOCUMENT, resource).unwrap().prepare().unwrap();
        Self { registry, built: RefCell::default() }
    }

    fn validator(&self, schema: &Value) -> Rc<Validator> {
        let mut bare = schema.clone();
        bare.as_object_mut().unwrap().retain(|key, _| !ANNOTATIONS.contains(&key.as_str()));
        let absolute = bare.to_string().replace("\"#/components", &format!("\"{DOCUMENT}#/components"));
        let build = |schema: &String| {
            let schema: Value = serde_json::from_str(schema).unwrap();
            let options = jsonschema::options().with_draft(Draft::Draft202012).with_registry(&self.registry);
            Rc::new(options.build(&schema).unwrap())
        };
        let mut built = self.built.borrow_mut();
        let validator = built.entry(absolute).or_insert_with_key(build);
        Rc::clone(validator)
    }

    /// What is wrong with a value: the kind of mistake, and where it is.
    pub(crate) fn errors(&self, schema: &Value, value: &Value) -> Vec<(&'static str, String)> {
        let mut errors = Vec::new();
        for error in self.validator(schema).iter_errors(value) {
            let kind = match error.kind() {
                ValidationErrorKind::Type { .. } | ValidationErrorKind::AnyOf { .. } => "type",
                ValidationErrorKind::Enum { .. } => "enum",
                ValidationErrorKind::Constant { .. } => "const",
                ValidationErrorKind::Required { .. } => "required",
                ValidationErrorKind::Pattern { .. } => "pattern",
                _ => "bounds",
            };
            errors.push((kind, place(error.instance_path().as_str())));
        }
        errors
    }
}

/// `/a/0/b` as `a[].b`.
fn place(pointer: &str) -> String {
    let mut place = String::new();
    for part in pointer.split('/').skip(1) {
        if part.bytes().all(|byte| byte.is_ascii_digit()) {
            place.push_str("[]");
        } else {
            let dot = if place.is_empty() { "" } else { "." };
            place.push_str(&format!("{dot}{part}"));
        }
    }
    place
}

/// Checks the examples of a document, and counts them.
pub(crate) fn check(document: &Value, differences: &mut Differences) -> usize {
    let mut checker = Checker { document, schemas: Schemas::of(document), differences, count: 0 };
    for operation in document["paths"].as_object().unwrap().values().flat_map(|item| item.as_object().unwrap().values())
    {
        checker.operation(operation);
    }
    let components = &document["components"];
    for (name, response) in components["responses"].as_object().into_iter().flatten() {
        checker.content(name, "", &response["content"]);
    }
    for (name, schema) in components["schemas"].as_object().into_iter().flatten() {
        checker.schema(name, "", schema);
    }
    checker.count
}

struct Checker<'c> {
    document: &'c Value,
    schemas: Schemas,
    differences: &'c mut Differences,
    count: usize,
}

impl<'c> Checker<'c> {
    fn operation(&mut self, operation: &'c Value) {
        let id = operation["operationId"].as_str().unwrap();
        for parameter in operation["parameters"].as_array().into_iter().flatten() {
            let name = parameter["name"].as_str().unwrap();
            let schema = parameter.get("schema").unwrap_or(&parameter["content"]["application/json"]["schema"]);
            if let Some(example) = parameter.get("example") {
                self.value(id, name, schema, example);
            }
            self.schema(id, name, schema);
        }
        self.content(id, "request", &operation["requestBody"]["content"]);
        for (status, response) in operation["responses"].as_object().unwrap() {
            self.content(id, status, &response["content"]);
        }
    }

    fn content(&mut self, id: &str, around: &str, content: &'c Value) {
        let document = self.document;
        for media in content.as_object().into_iter().flat_map(Map::values) {
            let examples = media["examples"].as_object().into_iter().flat_map(Map::values);
            for example in examples.map(|example| &resolved(document, example)["value"]).chain(media.get("example")) {
                self.value(id, around, &media["schema"], example);
            }
        }
    }

    /// The examples and the default in a schema, and in those inside it.
    fn schema(&mut self, id: &str, around: &str, schema: &Value) {
        let Some(object) = schema.as_object() else { return };
        let examples = object.get("examples").and_then(Value::as_array).into_iter().flatten();
        for value in examples.chain(object.get("default")) {
            self.value(id, around, schema, value);
        }
        for (name, property) in object.get("properties").and_then(Value::as_object).into_iter().flatten() {
            let dot = if around.is_empty() { "" } else { "." };
            self.schema(id, &format!("{around}{dot}{name}"), property);
        }
        for key in ["items", "additionalProperties"] {
            self.schema(id, &format!("{around}[]"), schema.get(key).unwrap_or(&Value::Null));
        }
    }

    fn value(&mut self, id: &str, around: &str, schema: &Value, value: &Value) {
        self.count += 1;
        for (kind, place) in self.schemas.errors(schema, value) {
            let dot = if around.is_empty() || place.is_empty() { "" } else { "." };
            self.differences.add(kind, id, &format!("{around}{dot}{place}"));
        }
    }
}

/// What a reference leads to.
fn resolved<'d>(document: &'d Value, example: &'d Value) -> &'d Value {
    match example["$ref"].as_str() {
        Some(reference) => document.pointer(&reference[1..]).unwrap(),
        None => example,
    }
}
