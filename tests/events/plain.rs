//! An app without an encrypt key: only the verification token identifies the platform.

use crate::vectors::{event, push, token};
use feishu_api::events::{Decoder, Error, Headers, Push};
use serde_json::{Value, json};

fn decode(body: &Value) -> Result<Push, Error> {
    Decoder::new(token()).decode(Headers::default(), body.to_string().as_bytes())
}

#[test]
fn a_challenge_is_answered() {
    let challenge = json!({ "type": "url_verification", "token": token(), "challenge": "a \"quoted\" one" });
    let Ok(Push::Challenge(challenge)) = decode(&challenge) else { panic!() };
    assert_eq!(challenge.reply(), r#"{"challenge":"a \"quoted\" one"}"#);
    let other = json!({ "type": "url_verification", "token": "another", "challenge": "c" });
    assert_eq!(decode(&other), Err(Error::WrongToken));
    assert_eq!(decode(&json!({ "type": "url_verification", "challenge": "c" })), Err(Error::WrongToken));
}

#[test]
fn both_versions_are_events() {
    for name in ["event", "first"] {
        let plain: Value = serde_json::from_str(push(name).plain).unwrap();
        event(decode(&plain));
    }
}

#[test]
fn an_unknown_event_arrives_raw() {
    let header = json!({ "event_id": "e", "event_type": "moon.landed_v9", "token": token() });
    let event = event(decode(&json!({ "schema": "2.0", "header": header, "event": { "crew": 3 } })));
    assert_eq!((event.event_type(), event.json().unwrap()), ("moon.landed_v9", json!({ "crew": 3 })));
}

#[test]
fn an_event_with_another_token_or_none_is_refused() {
    let header = |token: Value| json!({ "event_id": "e", "event_type": "t", "token": token });
    for wrong in [json!("another"), json!(""), json!(null), json!(5), json!(["v"])] {
        assert_eq!(decode(&json!({ "header": header(wrong), "event": {} })), Err(Error::WrongToken));
    }
}

#[test]
fn with_an_empty_token_nothing_is_accepted() {
    let body = json!({ "type": "url_verification", "token": "", "challenge": "c" }).to_string();
    assert_eq!(Decoder::new("").decode(Headers::default(), body.as_bytes()), Err(Error::WrongToken));
}

#[test]
fn an_invalid_push_is_reported_with_the_reason() {
    for body in ["", "{", "[]", "null", "\"text\"", "{}", r#"{"header":{}}"#, r#"{"type":"event_callback"}"#, "{} {}"] {
        let error = Decoder::new(token()).decode(Headers::default(), body.as_bytes()).unwrap_err();
        assert!(matches!(error, Error::Malformed { .. }), "{body}: {error}");
        assert_eq!(error.status(), 400);
    }
}

#[test]
fn a_body_is_bounded() {
    let decoder = Decoder::new(token()).max_body(100);
    let error = decoder.decode(Headers::default(), &[b' '; 101]).unwrap_err();
    assert_eq!((error.clone(), error.status()), (Error::TooLarge { length: 101, greatest: 100 }, 413));
    assert!(matches!(decoder.decode(Headers::default(), &[b' '; 100]), Err(Error::Malformed { .. })));
}
