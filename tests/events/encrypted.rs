//! An app with an encrypt key accepts only pushes that are signed and encrypted with it.

use crate::vectors::{at, decoder, event, key, push, token};
use feishu_api::events::{Decoder, Error, Headers, Push, Version};
use reqwest::header::HeaderMap;
use std::time::Duration;

#[test]
fn an_event_is_decrypted() {
    let request = push("event");
    let event = event(request.decode(&decoder()));
    assert_eq!(event.bytes(), request.plain.as_bytes());
    assert_eq!((event.event_type(), event.id()), ("im.message.receive_v1", "5e3702a84e847582be8db7fb73283c02"));
    assert_eq!(event.json().unwrap()["message"]["content"], "{\"text\":\"héllo 你好\"}");
    assert_eq!(event.header().token.expose(), token());
}

#[test]
fn an_event_of_the_first_version_arrives_raw() {
    let event = event(push("first").decode(&decoder()));
    assert_eq!((event.version(), event.event_type()), (Version::V1, "p2p_chat_create"));
    assert_eq!(event.json().unwrap()["app_id"], "cli_1");
}

#[test]
fn the_headers_of_a_server_convert() {
    let request = push("event");
    let mut headers = HeaderMap::new();
    headers.insert("X-Lark-Request-Timestamp", request.timestamp.as_deref().unwrap().parse().unwrap());
    headers.insert("X-Lark-Request-Nonce", request.nonce.as_deref().unwrap().parse().unwrap());
    headers.insert("X-Lark-Signature", request.signature.as_deref().unwrap().parse().unwrap());
    assert_ne!(Headers::from(&headers), Headers::default());
    event(decoder().decode_at(&headers, &request.body, at(0)));
}

#[test]
fn a_challenge_is_answered_signed_or_not() {
    for request in [push("challenge"), push("challenge").unsigned()] {
        let Push::Challenge(challenge) = request.decode(&decoder()).unwrap() else { panic!() };
        assert_eq!(challenge.text(), "ajls384kdjx98XX");
        assert_eq!(challenge.reply(), r#"{"challenge":"ajls384kdjx98XX"}"#);
    }
}

#[test]
fn a_challenge_with_another_token_is_not_answered() {
    let decoder = Decoder::new("another").encrypt_key(key());
    assert_eq!(push("challenge").decode(&decoder), Err(Error::WrongToken));
    assert_eq!(push("challenge").unsigned().decode(&decoder), Err(Error::NotSigned));
}

#[test]
fn an_event_that_is_not_signed_is_refused() {
    assert_eq!(push("event").unsigned().decode(&decoder()), Err(Error::NotSigned));
    for missing in 0..3 {
        let mut request = push("event");
        let headers = [&mut request.timestamp, &mut request.nonce, &mut request.signature];
        *headers.into_iter().nth(missing).unwrap() = None;
        assert_eq!(request.decode(&decoder()), Err(Error::NotSigned));
    }
}

/// Otherwise, a padding oracle would decrypt recorded pushes.
#[test]
fn without_a_signature_errors_reveal_nothing_about_the_plaintext() {
    for end in 0..40 {
        let mut request = push("event").unsigned();
        let at = request.body.len() - 6 - end;
        request.body[at] = if request.body[at] == b'A' { b'B' } else { b'A' };
        assert_eq!(request.decode(&decoder()), Err(Error::NotSigned));
    }
}

#[test]
fn any_tampering_breaks_the_signature() {
    let tampered: [fn(&mut crate::vectors::Request); 6] = [
        |request| request.body.push(b' '),
        |request| request.timestamp = Some("1700000001".to_owned()),
        |request| request.nonce = Some("n-7f1bcd14".to_owned()),
        |request| request.signature = Some("0".repeat(64)),
        |request| request.signature = Some(String::new()),
        |request| request.signature = Some(format!("{}é", request.signature.as_deref().unwrap_or_default())),
    ];
    for (index, tamper) in tampered.iter().enumerate() {
        let mut request = push("event");
        tamper(&mut request);
        assert_eq!(request.decode(&decoder()), Err(Error::WrongSignature), "{index}");
    }
    let other = Decoder::new(token()).encrypt_key("another");
    assert_eq!(push("event").decode(&other), Err(Error::WrongSignature));
}

#[test]
fn a_signature_may_be_written_in_capitals() {
    let mut request = push("event");
    request.signature = request.signature.map(|signature| signature.to_uppercase());
    event(request.decode(&decoder()));
}

#[test]
fn requests_outside_the_time_window_are_refused() {
    let decode = |seconds, decoder: Decoder| push("event").decode_at(&decoder, at(seconds));
    for seconds in [-300, 0, 300] {
        event(decode(seconds, decoder()));
    }
    let window = Duration::from_secs(300);
    let distance = Duration::from_secs(301);
    for seconds in [-301, 301] {
        assert_eq!(decode(seconds, decoder()), Err(Error::OutOfTime { distance, window }));
    }
    event(decode(301, decoder().window(Duration::from_secs(301))));
}

#[test]
fn an_unencrypted_push_is_refused() {
    let mut request = push("event").unsigned();
    request.body = request.plain.as_bytes().to_vec();
    assert_eq!(request.decode(&decoder()), Err(Error::NotEncrypted));
}

#[test]
fn without_the_key_the_error_names_it() {
    let error = push("event").decode(&Decoder::new(token())).unwrap_err();
    assert_eq!((error.clone(), error.status()), (Error::NoEncryptKey, 500));
    // An empty key counts as missing.
    assert_eq!(push("event").decode(&Decoder::new(token()).encrypt_key("")), Err(Error::NoEncryptKey));
}

#[test]
fn an_event_with_another_token_is_refused() {
    let error = push("event").decode(&Decoder::new("another").encrypt_key(key())).unwrap_err();
    assert_eq!((error.clone(), error.status()), (Error::WrongToken, 401));
}

#[test]
fn no_secret_is_shown() {
    let shown = format!("{:?}", decoder());
    assert!(!shown.contains(token()) && !shown.contains(key()), "{shown}");
    let pushed = format!("{:?}", push("event").decode(&decoder()));
    assert!(!pushed.contains(token()) && !pushed.contains("héllo"), "{pushed}");
    let wrong = push("event").decode(&Decoder::new("another").encrypt_key(key())).unwrap_err();
    assert!(!format!("{wrong} {wrong:?}").contains(token()));
}
