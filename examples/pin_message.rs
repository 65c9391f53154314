//! Pins a message, pins it again, lists the pins of its chat, unpins it, and shows an error.
//!
//! `cargo run --example pin_message` needs no setup: it starts a sandbox and calls it. With `FEISHU_APP_ID`,
//! `FEISHU_APP_SECRET` and `FEISHU_MESSAGE_ID` set it pins and unpins that message on the platform. Error reports are
//! in Chinese if `LC_ALL`, `LC_MESSAGES` or `LANG` selects Chinese.

#[path = "support/settings.rs"]
mod settings;

use feishu_api::im::v1::pin;
use feishu_api::{Client, Error, Language};
use feishu_sandbox::{Sandbox, demo};
use std::env;
use std::process::ExitCode;

#[tokio::main]
async fn main() -> ExitCode {
    let outcome = match settings::settings(["FEISHU_APP_ID", "FEISHU_APP_SECRET", "FEISHU_MESSAGE_ID"]) {
        Ok(Some([app_id, secret, message_id])) => on_the_platform(app_id, secret, &message_id).await,
        Ok(None) => in_the_sandbox().await,
        Err(mistake) => {
            eprintln!("{mistake}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(mistake) => {
            eprintln!("{mistake}");
            ExitCode::FAILURE
        }
    }
}

async fn on_the_platform(app_id: String, secret: String, message_id: &str) -> Result<(), String> {
    let client = Client::builder().app(app_id, secret).build().map_err(|error| error.to_string())?;
    pin(&client, message_id).await
}

async fn in_the_sandbox() -> Result<(), String> {
    let sandbox = Sandbox::start().await.map_err(|error| format!("Cannot start the sandbox: {error}"))?;
    println!(
        "FEISHU_APP_ID, FEISHU_APP_SECRET and FEISHU_MESSAGE_ID are not set: calling a sandbox at {}.",
        sandbox.base_url()
    );
    let client = Client::builder()
        .app(demo::APP_ID, demo::APP_SECRET)
        .base_url(sandbox.base_url())
        .build()
        .map_err(|error| error.to_string())?;
    pin(&client, demo::MESSAGE).await?;

    println!("\nNow pin a message that has been recalled:\n");
    match client.im().v1().pin().create(demo::RECALLED).await {
        Err(Error::Api(error)) if error.kind == pin::CreateError::MessageRecalled => {
            println!("{}", Error::Api(error).report(language()));
            Ok(())
        }
        Err(error) => Err(report(error)),
        Ok(_) => Err("A recalled message was pinned.".to_owned()),
    }
}

/// Pins a message twice, which creates one pin, finds it among the pins of its chat, and removes it.
async fn pin(client: &Client, message_id: &str) -> Result<(), String> {
    let pins = client.im().v1().pin();
    let first = pins.create(message_id).await.map_err(report)?.pin;
    println!("Pinned {} in {}: by {} at {}.", first.message_id, first.chat_id, first.operator_id, first.create_time);
    let second = pins.create(message_id).await.map_err(report)?.pin;
    let which = if first == second { "the same pin" } else { "another pin" };
    println!("Pinned it again: {which}, by {} at {}.", second.operator_id, second.create_time);

    let mut list = pins.list(&first.chat_id).stream();
    let mut count = 0;
    while let Some(pin) = list.next().await {
        count += 1;
        if pin.map_err(report)?.message_id == first.message_id {
            println!("It is pin number {count} in its chat.");
            break;
        }
    }

    pins.delete(message_id).await.map_err(report)?;
    println!("Unpinned it.");
    Ok(())
}

/// Formats an error for the user.
fn report(error: impl Into<Error>) -> String {
    error.into().report(language()).to_string()
}

/// The user's language.
fn language() -> Language {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"];
    let locale = names.iter().find_map(|name| env::var(name).ok().filter(|value| !value.is_empty()));
    if locale.is_some_and(|locale| locale.starts_with("zh")) { Language::Zh } else { Language::En }
}
