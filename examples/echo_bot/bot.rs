//! The bot: an axum handler for what the platform pushes, and a worker that does something about it.

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use feishu_api::content::{Content, Text};
use feishu_api::events::{Decoder, Event, Push};
use feishu_api::im::v1::MsgType;
use feishu_api::im::v1::event::{MessageReactionCreated, MessageReceive};
use feishu_api::im::v1::message::Reply;
use feishu_api::{Client, Error};
use std::sync::Arc;
use tokio::sync::mpsc;

/// So many events may wait for the worker.
const QUEUE: usize = 1024;

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
        Ok(Push::Challenge(challenge)) => ([("content-type", "application/json")], challenge.reply()).into_response(),
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
            eprintln!("refused a push: {error}");
            StatusCode::from_u16(error.status()).unwrap_or(StatusCode::BAD_REQUEST).into_response()
        }
    }
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
                println!("Somebody likes it.");
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
async fn echo(client: &Client, MessageReceive { message, .. }: MessageReceive) -> Result<(), Error> {
    let Content::Text(text) = Content::decode(&message.message_type, &message.content) else {
        println!("{} is no text.", message.message_id);
        return Ok(());
    };
    let name = |key: &str| message.mentions.iter().find(|one| one.key == key).map(|one| format!("@{}", one.name));
    let answer = Content::from(Text::new(text.resolve_mentions(name)));
    // One message may be pushed as several events: with this, the platform answers it once all the same.
    let reply = Reply::new(&message.message_id, answer.encode()?, MsgType::parse(answer.msg_type()))
        .uuid(message.message_id.as_str());
    let sent = client.send(reply).await?;
    println!("Answered {} with {}.", message.message_id, sent.message_id);
    let pin = client.im().v1().pin().create(&message.message_id).await?.pin;
    println!("Pinned {} in {}.", pin.message_id, pin.chat_id);
    Ok(())
}
