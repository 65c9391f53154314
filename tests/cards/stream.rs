//! Streaming text to a card.

use super::{card, fixture, typed};
use feishu_api::cardkit::v1::card_element::Content;
use feishu_api::cards::{Button, Card, CardStream, Element, Header, Markdown};
use feishu_api::messages::To;
use feishu_api::{Client, Operation};
use feishu_sandbox::{Sandbox, demo};
use serde_json::json;
use std::time::Duration;

async fn begin(client: &Client) -> CardStream {
    let card = Card::new().header(Header::new("Answer")).element(Markdown::new("").id("answer"));
    client.cards().stream().card(card).send(To::chat(demo::CHAT)).await.unwrap()
}

/// Returns the current text of the card.
fn text(sandbox: &Sandbox, card_id: &str) -> Option<String> {
    match typed(sandbox, card_id).find_mut("answer") {
        Some(Element::Markdown(answer)) => answer.content.clone(),
        other => panic!("{other:?}"),
    }
}

/// Waits until a condition holds.
async fn until(sandbox: &Sandbox, card_id: &str, is_so: impl Fn(&Sandbox) -> bool) {
    for _ in 0..500 {
        if is_so(sandbox) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("timed out: {:?}", card(sandbox, card_id));
}

#[tokio::test]
async fn an_answer_grows_and_stays() {
    let (sandbox, client) = fixture().await;
    let answer = begin(&client).await;
    let id = answer.card_id().to_owned();
    assert!(card(&sandbox, &id).streaming.is_some());
    assert_eq!(card(&sandbox, &id).message_id.as_deref(), Some(answer.message_id().as_str()));
    answer.push("Hello");
    until(&sandbox, &id, |sandbox| text(sandbox, &id).as_deref() == Some("Hello")).await;
    answer.push(" wor");
    answer.push("ld");
    assert!(answer.is_writing());
    answer.finish().await.unwrap();
    assert_eq!(text(&sandbox, &id).as_deref(), Some("Hello world"));
    let card = card(&sandbox, &id);
    assert_eq!((card.streaming, &card.content["config"]["summary"]["content"]), (None, &json!("Hello world")));
    assert_eq!(card.content["config"]["streaming_mode"], false);
    let updates = sandbox.requests().iter().filter(|one| one.operation == Some(Content::ENDPOINT.id)).count();
    assert_eq!(updates, 2);
}

#[tokio::test]
async fn a_stream_that_the_platform_ended_goes_on() {
    let (sandbox, client) = fixture().await;
    let answer = begin(&client).await;
    let id = answer.card_id().to_owned();
    answer.push("a");
    until(&sandbox, &id, |sandbox| text(sandbox, &id).as_deref() == Some("a")).await;
    sandbox.advance(Duration::from_secs(601));
    answer.push("b");
    until(&sandbox, &id, |sandbox| text(sandbox, &id).as_deref() == Some("ab")).await;
    assert!(card(&sandbox, &id).streaming.is_some());
    answer.finish_with_summary("short").await.unwrap();
    assert_eq!(card(&sandbox, &id).content["config"]["summary"]["content"], "short");
}

#[tokio::test]
async fn sequence_numbers_used_by_others_do_no_harm() {
    let (sandbox, client) = fixture().await;
    let answer = begin(&client).await;
    let id = answer.card_id().to_owned();
    client.cardkit().v1().card().settings(&id, r#"{"config":{"enable_forward":false}}"#, 20).await.unwrap();
    answer.push("a");
    answer.finish().await.unwrap();
    assert_eq!(text(&sandbox, &id).as_deref(), Some("a"));
}

#[tokio::test]
async fn the_final_card_has_the_given_content() {
    let (sandbox, client) = fixture().await;
    let answer = begin(&client).await;
    let id = answer.card_id().to_owned();
    answer.set("thinking");
    answer.set("done");
    let last =
        Card::new().element(Markdown::new(answer.text())).element(Button::new("Again").callback(json!({ "a": 1 })));
    answer.finish_with_card(last.clone()).await.unwrap();
    assert_eq!(typed(&sandbox, &id).elements(), last.elements());
    assert_eq!(card(&sandbox, &id).streaming, None);
}

#[tokio::test]
async fn a_stream_that_is_dropped_is_finished() {
    let (sandbox, client) = fixture().await;
    let answer = begin(&client).await;
    let id = answer.card_id().to_owned();
    answer.push("half an ans");
    drop(answer);
    until(&sandbox, &id, |sandbox| card(sandbox, &id).streaming.is_none()).await;
    assert_eq!(text(&sandbox, &id).as_deref(), Some("half an ans"));
}

#[tokio::test]
async fn a_refusal_is_reported_and_the_card_stays_unchanged() {
    let (sandbox, client) = fixture().await;
    let answer = begin(&client).await;
    let id = answer.card_id().to_owned();
    sandbox.fail_next(Content::ENDPOINT.id, 300310).unwrap();
    answer.push("a");
    let error = answer.finish().await.unwrap_err();
    assert_eq!(error.code(), Some(300310));
    assert_eq!(card(&sandbox, &id).streaming, None);
}

#[tokio::test]
async fn a_reply_streams_as_well() {
    let (sandbox, client) = fixture().await;
    let asked = client.messages().send(To::chat(demo::CHAT), "Why?").await.unwrap();
    let answer = client.cards().stream().reply(asked.message_id.as_str()).await.unwrap();
    answer.push("Because.");
    let (id, message) = (answer.card_id().to_owned(), answer.message_id().to_string());
    answer.finish().await.unwrap();
    assert_eq!(text(&sandbox, &id).as_deref(), Some("Because."));
    let parent = sandbox.with_world(|world| world.message(&message).unwrap().parent.clone());
    assert_eq!(parent.as_deref(), Some(asked.message_id.as_str()));
}
