//! Tests that sizes are checked exactly.

use super::*;
use crate::{Error, Language};

/// Finds the size from which a type is refused, using content of any size.
fn sizes(content: impl Fn(usize) -> Content, limit: usize) {
    let around = content(0).encode().unwrap().len();
    let greatest = content(limit - around);
    assert_eq!(greatest.encode().unwrap().len(), limit);
    let error = content(limit - around + 1).encode().unwrap_err();
    assert_eq!(error.problem, ContentProblem::TooLarge { size: limit + 1, limit });
    assert_eq!(error.msg_type, greatest.msg_type());
}

#[test]
fn text_may_have_150_kib() {
    sizes(|length| Text::new("x".repeat(length)).into(), 153_600);
}

#[test]
fn a_post_may_have_30_kib() {
    sizes(|length| PostBody::new().text("x".repeat(length)).into(), 30_720);
    sizes(|length| Post::in_language("en_us", PostBody::new().text("x".repeat(length))).into(), 30_720);
}

#[test]
fn a_card_may_have_128_kib() {
    sizes(|length| Card::Json(json!({ "x": "x".repeat(length) })).into(), 131_072);
    sizes(|length| Template::new("x").variable("x", "x".repeat(length)).into(), 131_072);
}

#[test]
fn counts_bytes_not_characters() {
    assert_eq!(Content::from("字".repeat(51_196)).encode().unwrap().len(), 153_599);
    assert!(Content::from("字".repeat(51_197)).encode().is_err());
    // Escapes count in the form in which they are sent.
    assert!(Content::from("\n".repeat(76_795)).encode().is_err());
}

#[test]
fn received_content_is_checked_too() {
    let content = format!(r#"{{"title":"","content":[[{{"tag":"text","text":"{}"}}]]}}"#, "x".repeat(30_720));
    assert!(Content::decode("post", &content).encode().is_err());
    assert!(Content::from(Other::new("text", "x".repeat(153_601))).encode().is_err());
    assert!(Content::from(Other::new("vote", "x".repeat(153_601))).encode().is_ok());
}

#[test]
fn the_error_states_size_limit_and_advice() {
    let error = Error::<crate::error::Erased>::from(Content::from("x".repeat(200_000)).encode().unwrap_err());
    assert_eq!(error.to_string(), "not sent: the content of a `text` message is 200011 bytes; the limit is 153600");
    assert_eq!(
        format!("{error:#}"),
        "Not sent: the content of a `text` message is 200011 bytes; the limit is 153600
  what to do: Send several messages, or send the content as a file."
    );
    assert_eq!(
        error.report(Language::Zh).to_string(),
        "未发送：类型为 `text` 的消息内容为 200011 字节，超过上限 153600 字节
  处理建议：拆成几条消息发送，或将内容作为文件发送。"
    );
    assert_eq!((error.kind_name(), error.code(), error.endpoint().is_none()), ("content", None, true));
}
