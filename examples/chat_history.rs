//! Sends some messages to a chat, and lists the chat's messages page by page.
//!
//! `cargo run --example chat_history` needs no setup: it starts a sandbox and calls it. With `FEISHU_APP_ID`,
//! `FEISHU_APP_SECRET` and `FEISHU_CHAT_ID` set it calls the platform.

mod support;

use feishu_api::Error;
use feishu_api::content::{Card, Content, PostBody, Text};
use feishu_api::im::v1::MsgType;
use feishu_api::im::v1::message::{List, ListContainerIdType, ListSortType};
use feishu_api::im::v1::{Message, ReceiveIdType};
use serde_json::json;
use std::process::ExitCode;
use support::Place;

#[tokio::main]
async fn main() -> ExitCode {
    let place = match support::place().await {
        Ok(place) => place,
        Err(mistake) => {
            eprintln!("{mistake}");
            return ExitCode::FAILURE;
        }
    };
    match say_and_read(&place).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn say_and_read(Place { client, chat_id, .. }: &Place) -> Result<(), Error> {
    let say: [Content; 3] = [
        Text::new("Good morning, ").mention_all().into(),
        PostBody::titled("Today").text("First this,").text("then that.").code("RUST", "fn main() {}").into(),
        Card::Json(json!({ "elements": [{ "tag": "markdown", "content": "**Done**" }] })).into(),
    ];
    for content in say {
        client
            .im()
            .v1()
            .message()
            .create(ReceiveIdType::ChatId, chat_id, MsgType::parse(content.msg_type()), content.encode()?)
            .await?;
    }

    // A stream over all pages; each page is fetched when it is needed.
    let mut history = client
        .send(List::new(ListContainerIdType::Chat, chat_id).sort_type(ListSortType::OldestFirst).page_size(5))
        .stream();
    let mut count = 0;
    while let Some(message) = history.next().await {
        let message = message?;
        count += 1;
        println!("{count}. {} {}: {}", message.sender.sender_type, message.sender.id, said(&message));
    }
    println!("{count} messages.");
    Ok(())
}

/// The text of a message, on one line.
fn said(message: &Message) -> String {
    if message.deleted {
        return "(recalled)".to_owned();
    }
    // A mention is a key in the text; the message maps keys to names.
    let name = |key: &str| message.mentions.iter().find(|one| one.key == key).map(|one| one.name.as_str());
    let content = Content::decode(message.msg_type.as_str(), &message.body.content);
    content.plain_text_with(name).replace('\n', " | ")
}
