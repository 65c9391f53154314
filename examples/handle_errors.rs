//! Causes errors of every kind, and shows how to handle each.
//!
//! `cargo run --example handle_errors` starts a sandbox, which answers with the errors.

use feishu_api::client::Retry;
use feishu_api::content::{Content, Text};
use feishu_api::endpoint::OperationError;
use feishu_api::error::Kind;
use feishu_api::gateway::GatewayError;
use feishu_api::im::v1::MsgType;
use feishu_api::im::v1::ReceiveIdType;
use feishu_api::im::v1::message::{Create, CreateError};
use feishu_api::{Client, Error, Operation};
use feishu_sandbox::{Sandbox, demo};
use std::process::ExitCode;
use std::time::Duration;

/// How a program handles an error from sending a message. The errors of another operation have their own enum;
/// everything else is the same for all operations.
fn what_to_do(error: &Error<CreateError>) -> String {
    match error {
        // The client has already waited and retried for as long as allowed.
        error if error.is_rate_limited() => "slow down, and try later".to_owned(),
        Error::Api(error) => match error.kind {
            // The operation's own errors, by name: the program can handle some of them itself.
            Kind::Documented(CreateError::BotNotInChat) => "ask somebody in the chat to add the bot".to_owned(),
            Kind::Documented(CreateError::UserResigned | CreateError::InvalidReceiveId) => {
                "forget this receiver".to_owned()
            }
            // For the others, show the documentation's advice.
            Kind::Documented(kind) => {
                format!("{}: tell a person: {}", kind.info().name, first_line(kind.info().fix.en))
            }
            // Errors that any operation may return.
            Kind::Gateway(GatewayError::ScopeMissing) => {
                let scopes = error.reply.permission_violations.iter().map(|violation| violation.subject.as_str());
                format!("apply for one of the scopes {}", scopes.collect::<Vec<_>>().join(", "))
            }
            Kind::Gateway(other) => format!("{}: {}", other.info().name, first_line(other.info().fix.en)),
            _ => format!("look up the code {}, or ask support with the log id", error.reply.code),
        },
        // Fetching the token failed, so the request was not sent.
        Error::Transport(error) if error.endpoint.id != Create::ENDPOINT.id => "try later: nothing was sent".to_owned(),
        Error::Transport(_) | Error::Response(_) => "try later: the message may have been sent".to_owned(),
        // Nothing was sent.
        Error::Content(_) => "send several messages".to_owned(),
        // The request, the client's settings or a local file is at fault.
        other => format!("fix the program: {}", other.kind_name()),
    }
}

fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}

#[tokio::main]
async fn main() -> ExitCode {
    match meet_errors().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(mistake) => {
            eprintln!("{mistake}");
            ExitCode::FAILURE
        }
    }
}

async fn meet_errors() -> Result<(), String> {
    let sandbox = Sandbox::start().await.map_err(|error| format!("Cannot start the sandbox: {error}"))?;
    let (here, app, poor) = (sandbox.base_url(), demo::APP_ID, demo::APP_WITHOUT_SCOPES);
    let fail = |code| sandbox.fail_next("im.v1.message.create", code).map_err(|fault| fault.to_string());

    send("a chat the bot is not in", &client(app, &here)?, "oc_without_bot", "Hello").await;
    send("an app without scopes", &client(poor, &here)?, demo::CHAT, "Hello").await;
    fail(230_053)?;
    send("a user who blocked the bot", &client(app, &here)?, demo::CHAT, "Hello").await;
    fail(99_991_400)?;
    send("too many calls", &client(app, &here)?, demo::CHAT, "Hello").await;
    send("a text of 200 KB", &client(app, &here)?, demo::CHAT, &"x".repeat(200_000)).await;
    sandbox.stop().await;
    send("server unreachable", &client(app, &here)?, demo::CHAT, "Hello").await;
    Ok(())
}

/// A client that does not retry, so that every error is visible.
fn client(app_id: &str, base_url: &str) -> Result<Client, String> {
    let builder = Client::builder().app(app_id, demo::APP_SECRET).base_url(base_url).retry(Retry::off());
    builder.timeout(Duration::from_secs(5)).build().map_err(|error| format!("{error:#}"))
}

async fn send(what: &str, client: &Client, chat_id: &str, text: &str) {
    let content = Content::from(Text::new(text));
    let outcome = match content.encode() {
        Ok(encoded) => {
            client
                .im()
                .v1()
                .message()
                .create(ReceiveIdType::ChatId, chat_id, MsgType::parse(content.msg_type()), encoded)
                .await
        }
        Err(error) => Err(error.into()),
    };
    match outcome {
        Ok(reply) => println!("{what}: sent {}", reply.message_id),
        Err(error) => println!("{what}\n  {error}\n  => {}", what_to_do(&error)),
    }
}
