//! A card whose text grows while a model generates it.
//!
//! `cargo run --example streaming_answer --features cards` sends the card to a sandbox chat. With `FEISHU_APP_ID`,
//! `FEISHU_APP_SECRET` and `FEISHU_CHAT_ID` set it sends it to that chat on the platform.

#[path = "support/mod.rs"]
mod support;

use feishu_api::cards::{Button, Card, Header, Markdown, Template};
use feishu_api::messages::To;
use std::process::ExitCode;
use std::time::Duration;
use tokio::sync::mpsc;

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(mistake) => {
            eprintln!("{mistake}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), String> {
    let place = support::place().await?;
    answer(&place).await.map_err(|error| format!("{error:#}"))
}

async fn answer(place: &support::Place) -> Result<(), feishu_api::Error> {
    let header = || Header::new("What is a card?").template(Template::Blue);
    let card = Card::new().header(header()).element(Markdown::new("").id("answer"));
    let answer = place.client.cards().stream().card(card).send(To::chat(&place.chat_id)).await?;
    println!("The card is the message {}.", answer.message_id());

    let mut words = model();
    while let Some(word) = words.recv().await {
        answer.push(&word);
    }

    let text = answer.text();
    let last = Card::new()
        .header(header())
        .element(Markdown::new(text.as_str()))
        .element(Button::new("Ask again").callback(serde_json::json!({ "ask": "again" })));
    answer.finish_with_card(last).await?;
    println!("The text is: {text}");
    Ok(())
}

/// Stands in for a model: emits a word at a time.
fn model() -> mpsc::Receiver<String> {
    let (say, said) = mpsc::channel(8);
    tokio::spawn(async move {
        for word in
            "A card is a message with **elements** that can be *clicked*, and changed later.".split_inclusive(' ')
        {
            tokio::time::sleep(Duration::from_millis(40)).await;
            if say.send(word.to_owned()).await.is_err() {
                return;
            }
        }
    });
    said
}
