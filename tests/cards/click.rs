//! Clicks on cards: the parsed form, the answer, and later changes of the card.

use super::fixture;
use feishu_api::cards::{Button, Card, Element, Form, Input, Markdown};
use feishu_api::content::Content;
use feishu_api::events::{CardAnswer, Decoder, Dispatcher, Toast};
use feishu_api::interactive::v1::card::UpdateError;
use feishu_api::messages::To;
use feishu_api::{Client, Error, Secret};
use feishu_sandbox::{Click, ClickError, Sandbox, Subscription, demo};
use serde_json::json;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::mpsc;

/// Sends a card with a form, and answers clicks with `answer`. Returns the message and the tokens of the clicks.
async fn asked(
    sandbox: &Sandbox,
    client: &Client,
    answer: fn(&str) -> CardAnswer,
) -> (String, mpsc::UnboundedReceiver<Secret>) {
    let (tell, told) = mpsc::unbounded_channel();
    let dispatcher = Dispatcher::builder(()).on_card(move |(), click| {
        let tell = tell.clone();
        async move {
            let _ = tell.send(click.token.clone());
            Ok(answer(click.form_text("reason").unwrap_or_default()))
        }
    });
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}/events", listener.local_addr().unwrap());
    let routes = dispatcher.build().router("/events", Decoder::new("vt"));
    tokio::spawn(async move { axum::serve(listener, routes).await });
    sandbox.subscribe(Subscription::new(demo::APP_ID, address, "vt")).await.unwrap();
    let form = Form::new("leave").element(Input::new("reason")).element(Button::primary("OK").name("ok").submit());
    let sent = client.messages().send(To::chat(demo::CHAT), Card::new().element(form)).await.unwrap();
    (sent.message_id.to_string(), told)
}

fn click(message: &str) -> Click {
    Click::new(message, demo::USER).form(json!({ "reason": "ill" })).with(|action| action.name = Some("ok".to_owned()))
}

fn says(text: &str) -> Card {
    Card::new().element(Markdown::new(text))
}

/// Returns the current content of the message.
fn now(sandbox: &Sandbox, message: &str) -> String {
    let content = sandbox.with_world(|world| world.message(message).unwrap().content.clone());
    Content::decode("interactive", &content).plain_text()
}

#[tokio::test]
async fn a_form_is_read_by_name_and_the_answer_is_a_card() {
    let (sandbox, client) = fixture().await;
    let answer =
        |reason: &str| CardAnswer::new().toast(Toast::success("Noted")).card(says(&format!("reason: {reason}")));
    let (message, _told) = asked(&sandbox, &client, answer).await;
    let clicked = sandbox.click(click(&message)).await.unwrap();
    assert_eq!(clicked.toast, Some(json!({ "type": "success", "content": "Noted" })));
    let card = Card::from_json(&clicked.card.unwrap()).unwrap();
    assert!(matches!(&card.elements()[0], Element::Markdown(text) if text.content.as_deref() == Some("reason: ill")));
    assert_eq!(now(&sandbox, &message), "reason: ill");
}

#[tokio::test]
async fn a_card_that_cannot_be_shown_is_an_error_of_the_click() {
    let (sandbox, client) = fixture().await;
    let (message, _told) =
        asked(&sandbox, &client, |_| CardAnswer::new().card(Card::new().element(Form::new("f")))).await;
    match sandbox.click(click(&message)).await {
        Err(ClickError::WrongCard { code: 200673, what }) => assert!(what.contains("has no submit button"), "{what}"),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_card_is_changed_later_twice_within_half_an_hour() {
    let (sandbox, client) = fixture().await;
    let (message, mut told) = asked(&sandbox, &client, |_| CardAnswer::new()).await;
    sandbox.click(click(&message)).await.unwrap();
    let token = told.recv().await.unwrap();
    for text in ["one", "two"] {
        client.cards().update_later(&token, says(text)).await.unwrap();
        assert_eq!(now(&sandbox, &message), text);
    }
    let refused = async |token: &Secret| match client.cards().update_later(token, says("more")).await {
        Err(Error::Api(error)) => error.kind,
        other => panic!("{other:?}"),
    };
    assert_eq!(refused(&token).await, UpdateError::UpdateCardTokenUsedUp);
    assert_eq!(refused(&Secret::from("c-0")).await, UpdateError::InvalidUpdateCardTokenFormat);
    sandbox.click(click(&message)).await.unwrap();
    let token = told.recv().await.unwrap();
    sandbox.advance(Duration::from_secs(30 * 60 + 1));
    assert_eq!(refused(&token).await, UpdateError::UpdateCardTokenExpired);
    assert_eq!(now(&sandbox, &message), "two");
}
