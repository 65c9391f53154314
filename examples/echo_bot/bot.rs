//! The bot: an axum handler for what the platform pushes, and a worker that does something about it.

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use feishu_api::content::{Content, Text};
use feishu_api::events::{CardAnswer, Decoder, Event, Push, Toast};
use feishu_api::im::v1::MsgType;
use feishu_api::im::v1::event::{CardActionTrigger, MessageReactionCreated, MessageReceive, SenderType};
use feishu_api::im::v1::message::Reply;
use feishu_api::{Client, Error};
use std::sync::Arc;
use tokio::sync::mpsc;

/// So many events may wait for the worker.
const QUEUE: usize = 1024;

/// What answers with a body say it is.
const JSON: [(&str, &str); 1] = [("content-type", "application/json")];

/// What the handler needs.
#[derive(Clone)]
struct Handler {
    decoder: Arc<Decoder>,
    queue: mpsc::Sender<Event>,
}

/// The routes of the bot. Its events go to the worker.
pub(crate) fn routes(decoder: Decoder) -> (Router, mpsc::Receiver<Event>) {
    let (queue, events) = mpsc::channel(QUEUE);
    let handler = Handler { decoder: Arc::new(decoder), queue };
    (Router::new().route("/events", post(receive)).with_state(handler), events)
}

/// Answers a push. The platform waits 3 seconds for that, so the work is somebody else's.
async fn receive(State(bot): State<Handler>, headers: HeaderMap, body: Bytes) -> Response {
    match bot.decoder.decode(&headers, &body) {
        Ok(Push::Challenge(challenge)) => (JSON, challenge.reply()).into_response(),
        // Somebody waits for the answer to a click, so there is one at once.
        Ok(Push::Event(event)) if event.is::<CardActionTrigger>() => (JSON, clicked(&event)).into_response(),
        Ok(Push::Event(event)) => match bot.queue.try_send(event) {
            Ok(()) => StatusCode::OK.into_response(),
            Err(full) => {
                // The platform pushes it again later, and then it is no duplicate.
                bot.decoder.forget(&full.into_inner());
                StatusCode::SERVICE_UNAVAILABLE.into_response()
            }
        },
        Ok(Push::Duplicate(_)) => StatusCode::OK.into_response(),
        Err(error) => {
            eprintln!("Refused a push: {error}.");
            StatusCode::from_u16(error.status()).unwrap_or(StatusCode::BAD_REQUEST).into_response()
        }
    }
}

/// The answer to a click on a card.
fn clicked(event: &Event) -> String {
    let words = match event.read::<CardActionTrigger>() {
        Ok(click) => Toast::info(format!("{} sends {}", click.action.tag, click.action.value)),
        Err(error) => {
            eprintln!("{error}");
            Toast::error("This click was not understood.")
        }
    };
    CardAnswer::new().toast(words).reply()
}

/// Handles events, one after the other, until there are no more.
pub(crate) async fn work(client: Client, mut events: mpsc::Receiver<Event>) {
    while let Some(event) = events.recv().await {
        let done = match event.event_type() {
            MessageReceive::TYPE => match event.read() {
                Ok(received) => echo(&client, received).await,
                Err(error) => {
                    eprintln!("{error}");
                    continue;
                }
            },
            MessageReactionCreated::TYPE => {
                match event.read::<MessageReactionCreated>() {
                    Ok(created) => println!("{} for {}.", created.reaction_type.emoji_type, created.message_id),
                    Err(error) => eprintln!("{error}"),
                }
                continue;
            }
            other => {
                println!("{other} is not for this bot.");
                continue;
            }
        };
        if let Err(error) = done {
            eprintln!("{error:#}");
        }
    }
}

/// Answers a text with itself, and pins it.
async fn echo(client: &Client, MessageReceive { message, sender, .. }: MessageReceive) -> Result<(), Error> {
    if sender.sender_type != SenderType::User {
        // Two bots that answer each other do not stop.
        println!("{} is of a bot, and is not answered.", message.message_id);
        return Ok(());
    }
    let Content::Text(text) = Content::decode(&message.message_type, &message.content) else {
        println!("{} is no text, and is not answered.", message.message_id);
        return Ok(());
    };
    let name = |key: &str| message.mentions.iter().find(|one| one.key == key).map(|one| format!("@{}", one.name));
    let answer = Content::from(Text::new(text.resolve_mentions(name)));
    // The decoder forgets what it has seen when the program ends: with this, a message is answered once all the same.
    let reply = Reply::new(&message.message_id, answer.encode()?, MsgType::parse(answer.msg_type()))
        .uuid(message.message_id.as_str());
    let sent = client.send(reply).await?;
    println!("Answered {} with {}.", message.message_id, sent.message_id);
    let pin = client.im().v1().pin().create(&message.message_id).await?.pin;
    println!("Pinned {} in {}.", pin.message_id, pin.chat_id);
    Ok(())
}
