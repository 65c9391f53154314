//! A custom bot sends a text, a post and a card to its chat.
//!
//! `cargo run --example custom_bot --features webhook` needs no setup: it starts a sandbox and sends to a bot there.
//! With `FEISHU_WEBHOOK` set to the address of a bot, and `FEISHU_WEBHOOK_SECRET` if the bot requires signatures, it
//! sends to that bot.

use feishu_api::Error;
use feishu_api::content::{Card, Paragraph, PostBody, Text};
use feishu_api::webhook::CustomBot;
use feishu_sandbox::{CustomBot as Settings, Sandbox, demo};
use serde_json::json;
use std::env;
use std::process::ExitCode;

const SECRET: &str = "the secret of the bot";

#[tokio::main]
async fn main() -> ExitCode {
    let address = env::var("FEISHU_WEBHOOK").unwrap_or_default();
    let outcome = match address.as_str() {
        "" => in_a_sandbox().await,
        address => write(address, env::var("FEISHU_WEBHOOK_SECRET").ok().filter(|secret| !secret.is_empty())).await,
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn in_a_sandbox() -> Result<(), Error> {
    let Ok(sandbox) = Sandbox::start().await else {
        eprintln!("Cannot start the sandbox.");
        return Ok(());
    };
    println!("FEISHU_WEBHOOK is not set: sending to a bot in a sandbox.");
    let bot = Settings::new("token-of-the-sandbox", demo::CHAT).secret(SECRET);
    sandbox.with_world(|world| {
        world.add_custom_bot(bot);
    });
    let address = format!("{}/open-apis/bot/v2/hook/token-of-the-sandbox", sandbox.base_url());
    write(&address, Some(SECRET.to_owned())).await?;
    let received = sandbox.with_world(|world| world.custom_bot("token-of-the-sandbox").map(|bot| bot.received.len()));
    println!("The bot received {} messages.", received.unwrap_or_default());

    // What an error looks like:
    if let Err(error) = CustomBot::new(address)?.send("not signed").await {
        println!("{error:#}");
    }
    Ok(())
}

async fn write(address: &str, secret: Option<String>) -> Result<(), Error> {
    let mut bot = CustomBot::new(address)?;
    if let Some(secret) = secret {
        bot = bot.signed_with(secret);
    }
    bot.send(Text::new("Deployed ").bold("api")).await?;
    bot.send(
        PostBody::titled("Deployed")
            .paragraph(Paragraph::new().text("api: ").link("what is new", "https://example.com")),
    )
    .await?;
    let card =
        json!({ "schema": "2.0", "body": { "elements": [{ "tag": "markdown", "content": "**Deployed** api" }] } });
    bot.send(Card::Json(card)).await?;
    println!("Sent a text, a post and a card.");
    Ok(())
}
