use super::*;
use serde_json::json;
use std::path::Path;

/// Returns the format of a field for some values on the page.
fn of(name: &str, field: Json, values: Json) -> Option<&'static str> {
    let field: Field = serde_json::from_value(field).unwrap();
    let mut shown = Vec::new();
    flatten(&values, &mut shown);
    format(name, &field, &shown, false)
}

#[test]
fn name_and_values_decide() {
    let string = || json!({ "type": "string", "doc": "x" });
    for (name, values, expected) in [
        ("message_id", json!(["om_1", "om_2"]), Some("message_id")),
        ("root_message_id", json!(["om_1"]), Some("message_id")),
        ("message_ids", json!(["om_1"]), Some("message_id")),
        ("message_id", json!(["om_1", "TUlH"]), None),
        ("message_id", json!([]), None),
        ("open_message_id", json!([]), Some("message_id")),
        ("leader_open_id", json!([]), Some("open_id")),
        ("open_id", json!(["u1"]), None),
        ("open_department_id", json!([]), Some("open_department_id")),
        ("app_id", json!(["app_4jcn"]), None),
        ("app_id", json!(["cli_4jcn"]), Some("app_id")),
        ("user_id", json!(["ou_1"]), None),
        ("operator_id", json!(["ou_1"]), None),
        ("tenant_key", json!([]), Some("tenant_key")),
        ("tenant_key", json!(["a b"]), None),
        ("mytenant_key", json!([]), None),
        ("create_time", json!(["1615380573"]), Some("timestamp_s")),
        ("create_time", json!(["1615380573211"]), Some("timestamp_ms")),
        ("create_time", json!(["1615380573", "1615380573211"]), None),
        ("create_time", json!(["2021-03-10"]), None),
        ("create_time", json!([1_615_380_573]), None),
        ("create_time", json!([]), None),
        ("number", json!(["1615380573"]), None),
    ] {
        assert_eq!(of(name, string(), values.clone()), expected, "{name} {values}");
    }
}

#[test]
fn the_row_of_a_field_counts() {
    let with = |more: Json| {
        let mut field = json!({ "type": "string", "doc": "创建时间戳，单位为毫秒" });
        field.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        field
    };
    assert_eq!(of("t", with(json!({ "example": "1615380573211" })), json!([])), Some("timestamp_ms"));
    // The description or the default contradicts the value.
    assert_eq!(of("t", with(json!({ "example": "1615380573" })), json!([])), None);
    assert_eq!(of("t", with(json!({ "example": "1615380573211", "default": "0" })), json!([])), None);
    assert_eq!(of("open_id", with(json!({ "example_text": "见下文" })), json!([])), None);
    assert_eq!(of("open_id", json!({ "type": "int", "doc": "" }), json!([])), None);
    assert_eq!(of("open_id", json!({ "type": "string", "values": ["a"] }), json!([])), None);
    assert_eq!(of("total", json!({ "type": "string", "doc": "总数" }), json!(["12"])), Some("int64"));
    assert_eq!(of("total", json!({ "type": "string", "doc": "总数" }), json!(["012"])), None);
    assert_eq!(of("ids", json!({ "type": "string", "doc": "x" }), json!(["12"])), None);
}

#[test]
fn the_three_ids_of_a_user_tell_each_other() {
    let id = json!({ "type": "string" });
    let mut fields: Fields = serde_json::from_value(
        json!({ "operator": { "type": "user_id", "fields": { "open_id": id, "union_id": id, "user_id": id } } }),
    )
    .unwrap();
    let known = Known::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec")).unwrap();
    let shown = json!({ "operator": { "open_id": "ou_1", "union_id": "on_1", "user_id": "a1b2" } });
    infer_fields(&mut fields, &[&shown], &known);
    let inner = fields["operator"].fields.as_ref().unwrap();
    let found: Vec<_> = inner.values().map(|field| field.format.as_deref()).collect();
    assert_eq!(found, [Some("open_id"), Some("union_id"), Some("user_id")]);
}
