//! The OpenAPI document of all services: its examples are valid for its schemas, its references lead somewhere, and it has
//! every operation with every error.

#![allow(clippy::unwrap_used, clippy::panic, reason = "what a test cannot unwrap fails it")]

mod differences;
mod examples;
#[path = "../support/mod.rs"]
mod support;

use differences::Differences;
use feishu_codegen::model::Model;
use feishu_codegen::openapi::{Language, Scope, openapi, text};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

static MODEL: LazyLock<Model> =
    LazyLock::new(|| support::model(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec")));

static DOCUMENT: LazyLock<Value> = LazyLock::new(|| openapi(&MODEL, Scope::Platform, Language::En).unwrap());

/// The operations of a document, by the ids they have in the spec.
fn operations(document: &Value) -> BTreeMap<&str, &Value> {
    let items = document["paths"].as_object().unwrap().values();
    let all = items.flat_map(|item| item.as_object().unwrap().values());
    let ids = all.flat_map(|operation| {
        let merged = operation["x-operations"].as_array().into_iter().flatten().map(|one| &one["id"]);
        merged.chain(operation.get("x-operation")).map(move |id| (id.as_str().unwrap(), operation))
    });
    ids.collect()
}

#[test]
fn every_example_is_valid_for_its_schema() {
    let mut differences = Differences::default();
    let count = examples::check(&DOCUMENT, &mut differences);
    assert!(count > 20_000, "{count} examples were found");
    differences.judge(
        "tests/openapi/differences.txt",
        "Where examples of the spec are not what its tables say.",
        count,
    );
}

#[test]
fn an_example_that_is_not_valid_is_found() {
    let model = support::model(&support::acme());
    let mut document = openapi(&model, Scope::Platform, Language::En).unwrap();
    let mut fine = Differences::default();
    examples::check(&document, &mut fine);
    let before = fine.lines();
    document["paths"]["/acme/v1/boxes/{box_id}/paint"]["post"]["parameters"][0]["example"] = json!(7);
    document["components"]["schemas"]["AcmeV1BoxPaintRequest"]["properties"]["coats"]["examples"] = json!(["two"]);
    let mut broken = Differences::default();
    examples::check(&document, &mut broken);
    let new: Vec<String> = broken.lines().into_iter().filter(|line| !before.contains(line)).collect();
    assert_eq!(new, ["type: AcmeV1BoxPaintRequest: coats", "type: acme_v1_box_paint: box_id"]);
}

#[test]
fn every_reference_leads_somewhere_and_every_component_is_used() {
    for (name, document) in [("the platform", &*DOCUMENT), ("im", &of("im")), ("authen", &of("authen"))] {
        let mut references = Vec::new();
        collect(document, &mut references);
        for reference in &references {
            assert!(document.pointer(&reference[1..]).is_some(), "{name}: {reference}");
        }
        for section in ["schemas", "responses", "headers", "examples"] {
            for component in document["components"][section].as_object().unwrap().keys() {
                let reference = format!("#/components/{section}/{}", component.replace('/', "~1"));
                // The gateway's errors stand together, whether a response refers to each or not.
                let is_used = references.contains(&reference.as_str());
                assert!(is_used, "{name}: nothing refers to {reference}");
            }
        }
    }
}

fn of(service: &str) -> Value {
    openapi(&MODEL, Scope::Services(&[service.to_owned()]), Language::En).unwrap()
}

fn collect<'d>(value: &'d Value, references: &mut Vec<&'d str>) {
    match value {
        Value::Object(object) => {
            references.extend(object.get("$ref").and_then(Value::as_str));
            if let Some(mapping) = object.get("mapping").and_then(Value::as_object) {
                references.extend(mapping.values().filter_map(Value::as_str));
            }
            object.values().for_each(|value| collect(value, references));
        }
        Value::Array(items) => items.iter().for_each(|value| collect(value, references)),
        _ => {}
    }
}

#[test]
fn every_operation_is_there_with_its_facts() {
    let described = operations(&DOCUMENT);
    assert_eq!(described.len(), MODEL.operations.len());
    for operation in &MODEL.operations {
        let one = described[operation.id.as_str()];
        let security = one["security"].as_array().unwrap();
        assert_eq!(security.is_empty(), operation.tokens.is_empty(), "{}", operation.id);
        for error in &operation.errors {
            let status = error.status.unwrap_or(400).to_string();
            let content = one["responses"][&status]["content"].as_object().unwrap();
            let found = content.values().find_map(|media| media["examples"].get(&error.name));
            let mut example = found.unwrap_or_else(|| panic!("{} lacks {}", operation.id, error.name));
            if let Some(reference) = example["$ref"].as_str() {
                example = DOCUMENT.pointer(&reference[1..]).unwrap();
            }
            assert_eq!(example["value"]["code"], error.code, "{}", operation.id);
            let has_fix = example["description"].as_str().is_some_and(|fix| !fix.is_empty());
            let in_english = if error.fix.en.is_empty() { &error.fix.zh } else { &error.fix.en };
            assert_eq!(
                has_fix,
                !in_english.is_empty() || !error.sub_errors.is_empty(),
                "{} {}",
                operation.id,
                error.name
            );
        }
        assert_eq!(one["deprecated"] == true, operation.deprecated.is_some(), "{}", operation.id);
    }
}

#[test]
fn schemas_are_schemas() {
    let schemas = DOCUMENT["components"]["schemas"].as_object().unwrap();
    let wrong: Vec<_> = schemas.iter().filter(|(_, schema)| !jsonschema::meta::is_valid(schema)).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}

/// What the platform may add does not make a reply invalid; a request is held to what is documented.
#[test]
fn enums_are_open_where_they_are_received_and_closed_where_they_are_sent() {
    let registry = examples::Schemas::of(&DOCUMENT);
    let pin = json!({ "$ref": "#/components/schemas/ImV1Pin" });
    assert!(registry.errors(&pin, &json!({ "operator_id_type": "a_new_kind", "new_field": 1 })).is_empty());
    let user_id_type = json!({ "$ref": "#/components/schemas/UserIdType" });
    assert!(registry.errors(&user_id_type, &json!("open_id")).is_empty());
    assert!(!registry.errors(&user_id_type, &json!("a_new_kind")).is_empty());
}

#[test]
fn operations_of_one_path_are_one_that_says_so() {
    let operation = &DOCUMENT["paths"]["/open-apis/authen/v2/oauth/token"]["post"];
    assert_eq!(operation["operationId"], "authen_v2_oauth_token_create_or_refresh");
    let ids: Vec<_> = operation["x-operations"].as_array().unwrap().iter().map(|one| &one["id"]).collect();
    assert_eq!(ids, ["authen.v2.oauth_token.create", "authen.v2.oauth_token.refresh"]);
    let schema = &operation["requestBody"]["content"]["application/json"]["schema"];
    assert_eq!(schema["discriminator"]["propertyName"], "grant_type");
    let schemas = examples::Schemas::of(&DOCUMENT);
    let with = |grant_type: &str, key: &str| json!({ "grant_type": grant_type, "client_id": "cli", "client_secret": "s", key: "x" });
    assert!(schemas.errors(schema, &with("refresh_token", "refresh_token")).is_empty());
    assert!(schemas.errors(schema, &with("authorization_code", "code")).is_empty());
    assert!(!schemas.errors(schema, &with("refresh_token", "code")).is_empty());
    assert!(!schemas.errors(schema, &with("password", "code")).is_empty());
}

#[test]
fn the_same_spec_gives_the_same_bytes() {
    let again = openapi(&support::model(&support::acme()), Scope::Platform, Language::Zh).unwrap();
    let first = openapi(&support::model(&support::acme()), Scope::Platform, Language::Zh).unwrap();
    assert_eq!(text(&first), text(&again));
}

#[test]
fn two_operations_of_one_name_are_refused() {
    let directory = tempfile::tempdir().unwrap();
    support::write(directory.path(), "platform/services.yaml", "acme: { title: Acme }\n");
    for (file, path) in [("acme/v1/a_b/c", "/one"), ("acme/v1/a/b_c", "/two")] {
        let text = format!("title: T\nsource: https://acme.example{path}\nsummary: S.\nendpoint: GET {path}\n");
        support::write(directory.path(), &format!("{file}.yaml"), &text);
    }
    let clash = openapi(&support::model(directory.path()), Scope::Platform, Language::En).unwrap_err();
    assert!(clash.to_string().contains("are both `acme_v1_a_b_c` in OpenAPI"), "{clash}");
}
