//! Pins a message, pins it again, lists the pins of its chat, unpins it, and meets an error.
//!
//! `cargo run --example pin_message` needs nothing: it starts a sandbox and calls that. With `FEISHU_APP_ID`,
//! `FEISHU_APP_SECRET` and `FEISHU_MESSAGE_ID` set it pins and unpins that message on the platform. Reports are in
//! Chinese where `LC_ALL`, `LC_MESSAGES` or `LANG` says so.

use feishu_api::im::v1::pin;
use feishu_api::{Client, Error, Language};
use feishu_sandbox::{Sandbox, demo};
use std::env;
use std::process::ExitCode;

#[tokio::main]
async fn main() -> ExitCode {
    let outcome = match platform() {
        Ok(Some(settings)) => on_the_platform(settings).await,
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

/// What it takes to call the platform.
struct Settings {
    app_id: String,
    app_secret: String,
    message_id: String,
}

/// The settings of the environment; `None` where there are none at all.
fn platform() -> Result<Option<Settings>, String> {
    let names = ["FEISHU_APP_ID", "FEISHU_APP_SECRET", "FEISHU_MESSAGE_ID"];
    let values = names.map(|name| env::var(name).ok().filter(|value| !value.is_empty()));
    let missing: Vec<_> =
        names.iter().zip(&values).filter(|(_, value)| value.is_none()).map(|(name, _)| *name).collect();
    match values {
        [Some(app_id), Some(app_secret), Some(message_id)] => Ok(Some(Settings { app_id, app_secret, message_id })),
        [None, None, None] => Ok(None),
        _ => Err(format!(
            "To call the platform, set {} as well (all of {}).\nTo call the sandbox instead, set none of them.",
            missing.join(" and "),
            names.join(", ")
        )),
    }
}

async fn on_the_platform(settings: Settings) -> Result<(), String> {
    let client =
        Client::builder().app(settings.app_id, settings.app_secret).build().map_err(|error| error.to_string())?;
    pin(&client, &settings.message_id).await
}

async fn in_the_sandbox() -> Result<(), String> {
    let sandbox = Sandbox::start().await.map_err(|error| format!("The sandbox cannot start: {error}"))?;
    println!("No FEISHU_APP_ID, FEISHU_APP_SECRET and FEISHU_MESSAGE_ID: calling a sandbox at {}.", sandbox.base_url());
    let client = Client::builder()
        .app(demo::APP_ID, demo::APP_SECRET)
        .base_url(sandbox.base_url())
        .build()
        .map_err(|error| error.to_string())?;
    pin(&client, demo::MESSAGE).await?;

    println!("\nNow a message that somebody has recalled:\n");
    match client.im().v1().pin().create(demo::RECALLED).await {
        Err(Error::Api(error)) if error.kind == pin::CreateError::MessageRecalled => {
            println!("{}", Error::Api(error).report(language()));
            Ok(())
        }
        Err(error) => Err(report(error)),
        Ok(_) => Err("A recalled message was pinned.".to_owned()),
    }
}

/// Pins a message twice, which makes one pin; finds it among those of its chat; and takes it off again.
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
            println!("It is number {count} among the pins of its chat.");
            break;
        }
    }

    pins.delete(message_id).await.map_err(report)?;
    println!("Unpinned it.");
    Ok(())
}

/// What to tell whoever runs this.
fn report(error: impl Into<Error>) -> String {
    error.into().report(language()).to_string()
}

/// The language of whoever reads this.
fn language() -> Language {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"];
    let locale = names.iter().find_map(|name| env::var(name).ok().filter(|value| !value.is_empty()));
    if locale.is_some_and(|locale| locale.starts_with("zh")) { Language::Zh } else { Language::En }
}
