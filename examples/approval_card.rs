//! An approval card: a form, the response to a click, and the card that replaces it.
//!
//! `cargo run --example approval_card --features axum,cards` needs no setup: it starts a sandbox, sends the card,
//! simulates a user's click, and stops. With `FEISHU_APP_ID`, `FEISHU_APP_SECRET`, `FEISHU_CHAT_ID`,
//! `FEISHU_VERIFICATION_TOKEN` and `FEISHU_ENCRYPT_KEY` set it sends the card to that chat, and receives clicks at
//! `/events` on port 8080 until it is stopped.

#[path = "support/settings.rs"]
mod settings;

use feishu_api::Client;
use feishu_api::cards::{Button, Card, Form, Header, Input, Markdown, SelectStatic, Template};
use feishu_api::events::{CardAnswer, Decoder, Dispatcher, Toast};
use feishu_api::im::v1::event::CardActionTrigger;
use feishu_api::messages::To;
use feishu_sandbox::{Click, Sandbox, Subscription, demo};
use serde_json::json;
use std::error::Error;
use std::process::ExitCode;
use tokio::net::TcpListener;

/// The environment variables needed to call the platform.
const NAMES: [&str; 5] =
    ["FEISHU_APP_ID", "FEISHU_APP_SECRET", "FEISHU_CHAT_ID", "FEISHU_VERIFICATION_TOKEN", "FEISHU_ENCRYPT_KEY"];

#[tokio::main]
async fn main() -> ExitCode {
    let outcome = match settings::settings(NAMES) {
        Ok(Some(values)) => on_the_platform(values).await,
        Ok(None) => in_the_sandbox().await,
        Err(mistake) => Err(mistake.into()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(mistake) => {
            eprintln!("{mistake:#}");
            ExitCode::FAILURE
        }
    }
}

/// The card that asks for approval.
fn request() -> Card {
    Card::new()
        .header(Header::new("Leave request").template(Template::Blue))
        .element(Markdown::new("**Ada** asks for 2 days."))
        .element(
            Form::new("leave")
                .element(
                    SelectStatic::new("kind").option(("paid", "Paid")).option(("unpaid", "Unpaid")).initial("paid"),
                )
                .element(Input::new("reason").label("Reason").required())
                .element(Button::primary("Approve").name("approve").submit())
                .element(Button::danger("Decline").name("decline").submit()),
        )
}

/// The response to a click: a toast, and the card that replaces the old one.
fn decide(click: &CardActionTrigger) -> CardAnswer {
    let is_approved = click.action.name.as_deref() == Some("approve");
    let (word, template) = if is_approved { ("Approved", Template::Green) } else { ("Declined", Template::Red) };
    let kind = click.form_text("kind").unwrap_or("paid");
    let reason = click.form_text("reason").unwrap_or("no reason");
    let card = Card::new()
        .header(Header::new("Leave request").subtitle(word).template(template))
        .element(Markdown::new(format!("**Ada** asked for 2 days ({kind}). {word}: {reason}")));
    CardAnswer::new().toast(Toast::success(word)).card(card)
}

fn dispatcher() -> Dispatcher {
    Dispatcher::builder(()).on_card(|(), click| async move { Ok(decide(&click)) }).build()
}

async fn on_the_platform([id, secret, chat, token, key]: [String; 5]) -> Result<(), Box<dyn Error>> {
    let client = Client::builder().app(id, secret).build()?;
    client.messages().send(To::chat(chat), request()).await?;
    println!(
        "In the developer console, set the request URL for callbacks to the public address of port 8080 plus /events."
    );
    let listener = TcpListener::bind(("0.0.0.0", 8080)).await?;
    Ok(axum::serve(listener, dispatcher().router("/events", Decoder::new(token).encrypt_key(key))).await?)
}

async fn in_the_sandbox() -> Result<(), Box<dyn Error>> {
    println!("{} are not set: calling a sandbox.", NAMES.join(", "));
    let sandbox = Sandbox::start().await?;
    let client = Client::builder().app(demo::APP_ID, demo::APP_SECRET).base_url(sandbox.base_url()).build()?;
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = format!("http://{}/events", listener.local_addr()?);
    let routes = dispatcher().router("/events", Decoder::new("the verification token"));
    let server = tokio::spawn(async move { axum::serve(listener, routes).await });
    sandbox.subscribe(Subscription::new(demo::APP_ID, address, "the verification token")).await?;

    let sent = client.messages().send(To::chat(demo::CHAT), request()).await?;
    println!("Sent {}.", sent.message_id);
    let click = Click::new(sent.message_id.as_str(), demo::USER)
        .form(json!({ "kind": "unpaid", "reason": "Enjoy!" }))
        .with(|action| action.name = Some("approve".to_owned()));
    let clicked = sandbox.click(click).await?;
    println!("The user sees {}.", clicked.toast.unwrap_or_default());
    println!("The card says {}.", clicked.card.unwrap_or_default()["body"]["elements"][0]["content"]);
    server.abort();
    Ok(())
}
