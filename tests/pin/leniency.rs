//! Unexpected replies do not fail a successful call.

use crate::support::{Fixture, TOKEN};
use feishu_api::im::v1::{PinOperatorIdType, pin::CreateResponse};
use feishu_sandbox::Fault;
use serde_json::{Value, json};

/// Returns replies, each with the value that it decodes to.
fn replies() -> Vec<(&'static str, Value, Value)> {
    let empty = json!({
        "message_id": "", "chat_id": "", "operator_id": "", "operator_id_type": "", "create_time": ""
    });
    let with = |fields: Value| {
        let mut pin = empty.clone();
        pin.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
        pin
    };
    let pin = |fields: Value| json!({ "code": 0, "msg": "success", "data": { "pin": fields } });
    let whole = with(json!({
        "message_id": "om_1", "chat_id": "oc_1", "operator_id": "ou_1", "operator_id_type": "open_id",
        "create_time": "1615380573211"
    }));
    let mut richer = whole.clone();
    richer
        .as_object_mut()
        .unwrap()
        .extend([("tags".to_owned(), json!([{ "pin": { "message_id": "om_2" } }, null, 1e9]))]);
    let same = |fields: Value| (pin(fields.clone()), with(fields));
    let unknown_value = same(json!({ "operator_id_type": "union_id" }));
    let case_counts = same(json!({ "operator_id_type": "Open_ID" }));
    let odd_time = same(json!({ "create_time": "yesterday" }));
    vec![
        ("as documented", pin(whole.clone()), whole.clone()),
        ("an unknown field", pin(richer.clone()), whole.clone()),
        ("such fields outside", json!({ "code": 0, "request_id": 7, "data": { "n": [[]], "pin": whole } }), whole),
        ("an unknown value", unknown_value.0, unknown_value.1),
        ("a value in other letters", case_counts.0, case_counts.1),
        ("an invalid time", odd_time.0, odd_time.1),
        ("a missing field", pin(json!({ "message_id": "om_1" })), with(json!({ "message_id": "om_1" }))),
        ("no field", pin(json!({})), empty.clone()),
        ("no pin", json!({ "code": 0, "msg": "success", "data": {} }), empty.clone()),
        ("no data", json!({ "code": 0, "msg": "success" }), empty.clone()),
        ("nothing but the code", json!({ "code": 0 }), empty.clone()),
        (
            "null for a field",
            pin(json!({ "message_id": null, "chat_id": "oc_1", "operator_id_type": null, "create_time": null })),
            with(json!({ "chat_id": "oc_1" })),
        ),
        ("null for the pin", pin(Value::Null), empty.clone()),
        ("null for the data", json!({ "code": 0, "msg": null, "data": null }), empty.clone()),
        (
            "a number for a time",
            pin(json!({ "create_time": 1615380573211_i64 })),
            with(json!({ "create_time": "1615380573211" })),
        ),
        (
            "a number for an id",
            pin(json!({ "message_id": 17, "operator_id": u64::MAX })),
            with(json!({ "message_id": "17", "operator_id": "18446744073709551615" })),
        ),
        ("a number for a value", pin(json!({ "operator_id_type": 3 })), with(json!({ "operator_id_type": "3" }))),
        (
            "other kinds",
            pin(json!({ "message_id": { "id": [1] }, "operator_id": [true], "chat_id": "oc_1", "create_time": false })),
            with(json!({ "chat_id": "oc_1" })),
        ),
        ("a list for the pin", pin(json!([{ "message_id": "om_1" }])), empty.clone()),
        ("a text for the data", json!({ "code": 0, "data": "" }), empty),
    ]
}

#[tokio::test]
async fn an_unexpected_reply_does_not_fail_a_call() {
    let fixture = Fixture::new().await;
    for (what, body, left) in replies() {
        let response =
            fixture.pin_answered(200, body.to_string()).await.unwrap_or_else(|error| panic!("{what}: {error}"));
        assert_eq!(serde_json::to_value(&response).unwrap(), json!({ "pin": left }), "{what}");
        let again: CreateResponse = serde_json::from_value(json!({ "pin": left })).unwrap();
        assert_eq!(again, response, "{what}");
    }
}

#[tokio::test]
async fn an_unknown_value_is_kept() {
    let fixture = Fixture::new().await;
    let body = r#"{"code":0,"data":{"pin":{"operator_id_type":"union_id"}}}"#;
    let pin = fixture.pin_answered(200, body).await.unwrap().pin;
    assert_eq!(pin.operator_id_type, PinOperatorIdType::Other("union_id".to_owned()));
    assert_eq!(pin.operator_id_type, PinOperatorIdType::parse("union_id"));
    assert_ne!(pin.operator_id_type, PinOperatorIdType::OpenId);
    assert_eq!((pin.operator_id_type.as_str(), pin.operator_id_type.to_string()), ("union_id", "union_id".to_owned()));
}

#[tokio::test]
async fn the_last_of_two_values_counts() {
    let fixture = Fixture::new().await;
    let body = r#"{"code":0,"data":{"pin":{"chat_id":"oc_1","chat_id":"oc_2"}}}"#;
    assert_eq!(fixture.pin_answered(200, body).await.unwrap().pin.chat_id, "oc_2");
}

#[tokio::test]
async fn the_order_of_the_keys_and_the_white_space_are_free() {
    let fixture = Fixture::new().await;
    for body in [
        r#"{"data":{"pin":{"create_time":"1","message_id":"om_1"}},"msg":"","code":0}"#,
        "\n{\t\"msg\" : \"\\u6210\\u529f\" ,\r\n \"code\"\n:\n0 , \"data\" : { \"pin\" : { \"message_id\" : \"om\\u005f1\" } } }\n",
    ] {
        assert_eq!(fixture.pin_answered(200, body).await.unwrap().pin.message_id, "om_1", "{body}");
    }
}

#[tokio::test]
async fn a_string_for_a_number_is_a_number() {
    let fixture = Fixture::new().await;
    let token = r#"{"code":0,"msg":"ok","tenant_access_token":"t-any-token","expire":"7200"}"#;
    fixture.sandbox.inject(TOKEN, Fault::json(200, token), 1).unwrap();
    for _ in 0..2 {
        fixture.pin_answered(200, r#"{"code":0,"data":{"pin":{}}}"#).await.unwrap();
    }
    // If the lifetime were not understood, the token would have been fetched twice.
    assert_eq!(fixture.sandbox.token_fetches(), 1);
}
