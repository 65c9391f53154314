//! A bot that replies to every text with the same text, and pins the reply.
//!
//! `cargo run --example echo_bot --features axum` needs no setup: it starts a sandbox that pushes events to the bot,
//! simulates a user's message, and stops. With `FEISHU_APP_ID`, `FEISHU_APP_SECRET`, `FEISHU_VERIFICATION_TOKEN` and
//! `FEISHU_ENCRYPT_KEY` set it receives the platform's events at `/events` on the port `PORT` (default 8080) until it
//! is stopped. The bot itself is in `bot.rs`.

mod bot;
#[path = "../support/settings.rs"]
mod settings;

use feishu_api::Client;
use feishu_api::events::Decoder;
use feishu_sandbox::{Mentioned, Message, Sandbox, Subscription, demo};
use std::env;
use std::error::Error;
use std::process::ExitCode;
use std::time::Duration;
use tokio::net::TcpListener;

/// The environment variables needed to receive events from the platform.
const NAMES: [&str; 4] = ["FEISHU_APP_ID", "FEISHU_APP_SECRET", "FEISHU_VERIFICATION_TOKEN", "FEISHU_ENCRYPT_KEY"];
/// The event settings of the sandbox's app.
const TOKEN: &str = "the verification token";
const KEY: &str = "the encrypt key";

#[tokio::main]
async fn main() -> ExitCode {
    let outcome = match settings::settings(NAMES) {
        Ok(Some([id, secret, token, key])) => on_the_platform(id, secret, Decoder::new(token).encrypt_key(key)).await,
        Ok(None) => in_the_sandbox().await,
        Err(mistake) => Err(mistake.into()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(mistake) => {
            eprintln!("{mistake}");
            ExitCode::FAILURE
        }
    }
}

async fn on_the_platform(id: String, secret: String, decoder: Decoder) -> Result<(), Box<dyn Error>> {
    let port = match env::var("PORT") {
        Ok(port) if !port.is_empty() => {
            port.parse::<u16>().map_err(|_| format!("PORT is {port:?}; set a port from 1 to 65535"))?
        }
        _ => 8080,
    };
    let client = Client::builder().app(id, secret).build()?;
    let routes = bot::dispatcher(client).router("/events", decoder);
    let listener = TcpListener::bind(("0.0.0.0", port))
        .await
        .map_err(|error| format!("Cannot listen on port {port}: {error}. Set PORT to another port."))?;
    println!("In the developer console, set the request URL to the public address of port {port} plus /events.");
    Ok(axum::serve(listener, routes).await?)
}

async fn in_the_sandbox() -> Result<(), Box<dyn Error>> {
    println!("{} are not set: receiving events from a sandbox.", NAMES.join(", "));
    let sandbox = Sandbox::start().await?;
    let client = Client::builder().app(demo::APP_ID, demo::APP_SECRET).base_url(sandbox.base_url()).build()?;
    let bot = bot::dispatcher(client);
    let routes = bot.router("/events", Decoder::new(TOKEN).encrypt_key(KEY));
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = format!("http://{}/events", listener.local_addr()?);
    let server = tokio::spawn(async move { axum::serve(listener, routes).await });

    sandbox.subscribe(Subscription::new(demo::APP_ID, address, TOKEN).encrypt_key(KEY)).await?;
    println!("Answered the challenge.");
    sandbox.with_world(|world| {
        let bot = Mentioned::new("@_user_1", demo::APP_ID, "Echo");
        let hello = Message::new("om_hello", demo::CHAT).content("text", r#"{"text":"@_user_1 hello"}"#);
        world.add_message(hello.mentioning([bot]));
        world.add_message(Message::new("om_picture", demo::CHAT).content("image", r#"{"image_key":"img_sandbox"}"#));
    });
    sandbox.pushed().await;

    bot.shutdown(Duration::from_secs(10)).await;
    server.abort();
    let answers = sandbox.with_world(|world| {
        let answers = world.messages().filter(|message| message.parent.as_deref() == Some("om_hello"));
        answers.map(|message| message.content.clone()).collect::<Vec<_>>()
    });
    println!("The chat now has the messages {}.", answers.join(", "));
    Ok(())
}
