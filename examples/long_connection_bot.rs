//! The echo bot without a public address: it opens a connection and receives its events over it.
//!
//! `cargo run --example long_connection_bot --features ws` needs no setup: it connects to a sandbox, simulates a user's
//! message, replies, pins the reply, and stops. With `FEISHU_APP_ID` and `FEISHU_APP_SECRET` set it receives the
//! platform's events until it is stopped. It runs the same bot as the example `echo_bot`, from `echo_bot/bot.rs`.

#[path = "echo_bot/bot.rs"]
mod bot;
#[path = "support/settings.rs"]
mod settings;

use feishu_api::Client;
use feishu_sandbox::{Message, Sandbox, demo};
use std::error::Error;
use std::process::ExitCode;

/// The environment variables needed to receive events from the platform.
const NAMES: [&str; 2] = ["FEISHU_APP_ID", "FEISHU_APP_SECRET"];

#[tokio::main]
async fn main() -> ExitCode {
    let outcome = match settings::settings(NAMES) {
        Ok(Some([id, secret])) => on_the_platform(id, secret).await,
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

async fn on_the_platform(id: String, secret: String) -> Result<(), Box<dyn Error>> {
    let client = Client::builder().app(id, secret).build()?;
    println!("Choose the persistent connection in the developer console, under Events & Callbacks.");
    Ok(client.long_connection(bot::dispatcher(client.clone())).run().await?)
}

async fn in_the_sandbox() -> Result<(), Box<dyn Error>> {
    println!("{} are not set: receiving events from a sandbox.", NAMES.join(", "));
    let sandbox = Sandbox::start().await?;
    let client = Client::builder().app(demo::APP_ID, demo::APP_SECRET).base_url(sandbox.base_url()).build()?;
    let connection = client.long_connection(bot::dispatcher(client.clone()));
    let handle = connection.handle();
    let running = tokio::spawn(connection.run());
    sandbox.connected(demo::APP_ID, 1).await;
    println!("Connected.");
    sandbox.with_world(|world| {
        world.add_message(Message::new("om_hello", demo::CHAT).content("text", r#"{"text":"hello"}"#));
    });
    sandbox.pushed().await;
    // Lets running handlers finish.
    handle.shutdown();
    running.await??;
    let answers = sandbox.with_world(|world| {
        let answers = world.messages().filter(|message| message.parent.as_deref() == Some("om_hello"));
        answers.map(|message| message.content.clone()).collect::<Vec<_>>()
    });
    println!("The chat now has the messages {}.", answers.join(", "));
    Ok(())
}
