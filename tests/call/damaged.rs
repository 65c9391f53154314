//! Replies with text that was cut within a character, or that parsers reject for other reasons.

use crate::server::{Answer, Server};
use crate::support::client;
use feishu_api::content::Content;
use feishu_api::endpoint::{Endpoint, Method};
use feishu_api::im::v1::{MsgType, ReceiveIdType};
use feishu_api::{Error, TokenKind};

/// Starts a server that answers with these bytes.
async fn server(body: Vec<u8>) -> Server {
    let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", body.len()).into_bytes();
    Server::with_token(move |_| Answer::Bytes([&head[..], &body].concat())).await
}

/// The raw bytes of a text, and the decoded text.
const TEXTS: [(&[u8], &str); 9] = [
    (br"\ud83d", "\u{fffd}"),
    (br"\udc00", "\u{fffd}"),
    (br"hi \uDE00\uD83D!", "hi \u{fffd}\u{fffd}!"),
    (br"\ud83d\u0041", "\u{fffd}A"),
    (br"\ud83d\ud83d\ude00", "\u{fffd}\u{1f600}"),
    (br"\ud83dx\ude00", "\u{fffd}x\u{fffd}"),
    (br#"\\\ud83d\""#, "\\\u{fffd}\""),
    (b"\xe6\xb5", "\u{fffd}"),
    (b"one\ntwo\x01", "one\ntwo\u{1}"),
];

#[tokio::test]
async fn only_the_damaged_text_is_replaced() {
    for (text, expected) in TEXTS {
        let body = [
            &b"\xef\xbb\xbf{\"code\":0,\"data\":{\"items\":[{\"message_id\":\"om_1\",\"unknown\":{\""[..],
            text,
            b"\":\"",
            text,
            b"\"}},{\"message_id\":\"om_2\",\"chat_id\":\"",
            text,
            b"\"},{\"message_id\":\"om_3\"}],\"has_more\":false}}",
        ]
        .concat();
        let server = server(body).await;
        let page = client(&server).im().v1().pin().list("oc_1").await.unwrap();
        let pins: Vec<_> = page.items.iter().map(|pin| (pin.message_id.as_str(), pin.chat_id.as_str())).collect();
        assert_eq!(pins, [("om_1", ""), ("om_2", expected), ("om_3", "")]);
        static READ: &Endpoint =
            &Endpoint::new("acme.v1.read", Method::Get, "/read").access(&[TokenKind::Tenant], &[], &[]);
        let json = client(&server).call(READ).await.unwrap();
        assert_eq!(json["items"][1]["chat_id"], expected);
        assert_eq!(json["items"][0]["unknown"][expected], expected);
    }
}

#[tokio::test]
async fn a_damaged_reply_does_not_fail_a_successful_call() {
    for (text, _) in TEXTS {
        let body =
            [&br#"{"code":0,"msg":"ok","data":{"message_id":"om_1","body":{"content":""#[..], text, b"\"}}}"].concat();
        let server = server(body).await;
        let client = client(&server);
        let call = client.im().v1().message().create(ReceiveIdType::ChatId, "oc_1", MsgType::Text, "{}");
        assert_eq!(call.await.unwrap().message_id, "om_1");
    }
}

#[tokio::test]
async fn an_error_keeps_its_message() {
    let server = server(br#"{"code":230001,"msg":"param \ud83d is invalid"}"#.to_vec()).await;
    let error = client(&server).im().v1().pin().create("om_1").await.unwrap_err();
    assert_eq!(error.code(), Some(230_001));
    assert!(error.to_string().contains("param \u{fffd} is invalid"), "{error}");
}

#[tokio::test]
async fn other_damage_is_still_an_error() {
    for body in [
        &b"{\"code\":0,\"msg\":\"\\ud83d"[..],
        b"\xef\xbb\xbf",
        b"\xef\xbb\xbf<html>",
        b"{\"code\":0,\"a\":\"\\ud83d\",}",
    ] {
        let error = client(&server(body.to_vec()).await).im().v1().pin().list("oc_1").await.unwrap_err();
        assert!(matches!(error, Error::Response(_)), "{error}");
    }
}

#[test]
fn content_is_decoded_leniently() {
    let Content::Text(text) = Content::decode("text", r#"{"text":"hi \ud83d"}"#) else { panic!("it is no text") };
    assert_eq!(text.text, "hi \u{fffd}");
}
