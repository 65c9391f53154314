//! A single connection, from its first ping to its end.

use super::fragments::{Fragments, Problem};
use super::frame::{CONTROL, DATA, Frame};
use super::handshake::Socket;
use super::pace::Pace;
use super::state::{Handle, State};
use super::{Limits, trace};
use crate::events::{Dispatcher, Event, Outcome};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use futures_util::future::BoxFuture;
use futures_util::stream::FuturesUnordered;
use futures_util::{FutureExt as _, SinkExt as _, StreamExt as _};
use std::time::Duration;
use tokio::time::{Instant, sleep_until, timeout};
use tokio_tungstenite::tungstenite::{Error as WsError, Message};

/// The maximum number of pending answers. Beyond it, no events are read.
const MOST_ANSWERS: usize = 16 * 1024;
/// The maximum time for sending.
const SENDING: Duration = Duration::from_secs(10);
/// How long to wait for the server when closing the connection.
const CLOSING: Duration = Duration::from_secs(2);

/// A connection.
pub(super) struct Connection<'c> {
    socket: Socket,
    service: i32,
    pace: &'c mut Pace,
    limits: Limits,
    dispatcher: &'c Dispatcher,
    handle: &'c Handle,
    fragments: Fragments,
    /// The answers that are not ready yet.
    answers: FuturesUnordered<BoxFuture<'static, Frame>>,
    /// When the last ping was sent, and whether anything was received since.
    asked: Instant,
    heard: bool,
    /// The time of the last event.
    quiet: Instant,
}

/// The reason why a connection ended.
pub(super) enum End {
    /// It was stopped.
    Stopped,
    /// It was lost, for this reason.
    Lost(String),
}

impl<'c> Connection<'c> {
    pub(super) fn new(
        socket: Socket,
        service: i32,
        pace: &'c mut Pace,
        limits: Limits,
        dispatcher: &'c Dispatcher,
        handle: &'c Handle,
    ) -> Self {
        let now = Instant::now();
        let fragments = Fragments::new(limits.fragments, limits.largest);
        let answers = FuturesUnordered::new();
        Self {
            socket,
            service,
            pace,
            limits,
            dispatcher,
            handle,
            fragments,
            answers,
            heard: true,
            asked: now,
            quiet: now,
        }
    }

    /// Receives events and sends answers, until the connection is lost or stopped.
    pub(super) async fn serve(mut self) -> End {
        let handle = self.handle;
        let mut stopped = std::pin::pin!(handle.stopped());
        let lost = async {
            self.ping().await?;
            loop {
                let (ping, quiet) = (self.asked + self.pace.ping, self.limits.quiet.map(|limit| self.quiet + limit));
                tokio::select! {
                    () = &mut stopped => return Ok(()),
                    message = self.socket.next(), if self.answers.len() < MOST_ANSWERS => self.receive(message).await?,
                    Some(answer) = self.answers.next() => self.answer(answer).await?,
                    () = sleep_until(ping) => self.tick().await?,
                    () = until(quiet) => return Err("no event arrived within the time set with quiet_limit()".to_owned()),
                }
            }
        }
        .await;
        match lost {
            Ok(()) => {
                handle.set(State::Closing);
                let _ = timeout(self.limits.finish, self.finish()).await;
                let _ = timeout(CLOSING, self.close()).await;
                End::Stopped
            }
            Err(why) => End::Lost(why),
        }
    }

    /// Sends a ping, unless the last one was not answered.
    async fn tick(&mut self) -> Result<(), String> {
        if !self.heard {
            let silence = self.asked.elapsed().as_secs();
            return Err(format!("the server has sent nothing for {silence} seconds, not even an answer to a ping"));
        }
        self.fragments.forget_old(Instant::now());
        self.ping().await
    }

    async fn ping(&mut self) -> Result<(), String> {
        (self.asked, self.heard) = (Instant::now(), false);
        self.send([Frame::ping(self.service).write()]).await
    }

    /// Sends an answer, together with others that are ready.
    async fn answer(&mut self, first: Frame) -> Result<(), String> {
        let mut answers = vec![first.write()];
        while let Some(Some(next)) = self.answers.next().now_or_never() {
            answers.push(next.write());
        }
        self.send(answers).await
    }

    async fn send(&mut self, frames: impl IntoIterator<Item = Bytes>) -> Result<(), String> {
        let sending = async {
            for frame in frames {
                self.socket.feed(Message::Binary(frame)).await?;
            }
            self.socket.flush().await
        };
        match timeout(SENDING, sending).await {
            Ok(sent) => sent.map_err(|error| lost(&error)),
            Err(_) => Err(format!("the server accepted no data for {} seconds", SENDING.as_secs())),
        }
    }

    async fn receive(&mut self, message: Option<Result<Message, WsError>>) -> Result<(), String> {
        match message {
            Some(Ok(Message::Binary(bytes))) => {
                let Some(frame) = Frame::read(bytes) else {
                    trace::ignored("it is not a valid frame", "");
                    return Ok(());
                };
                self.heard = true;
                match frame.method {
                    CONTROL => self.control(&frame),
                    DATA => self.data(frame),
                    _ => trace::ignored("its method is unknown", frame.header("message_id")),
                }
                Ok(())
            }
            Some(Ok(Message::Close(_))) => Err("the server closed the connection".to_owned()),
            // The answer to a ping is sent with the next read or write.
            Some(Ok(Message::Ping(_))) => self.send([]).await,
            Some(Ok(_)) => Ok(()),
            Some(Err(error)) => Err(lost(&error)),
            None => Err("the connection broke".to_owned()),
        }
    }

    fn control(&mut self, frame: &Frame) {
        if frame.header("type") == "pong" {
            self.handle.note_pong();
            if let Some(payload) = frame.payload.as_ref().filter(|payload| !payload.is_empty()) {
                *self.pace = self.pace.with_pong(payload);
            }
        }
    }

    fn data(&mut self, mut frame: Frame) {
        let received = Instant::now();
        if frame.header("type") != "event" {
            trace::ignored("it is not an event", frame.header("message_id"));
            return;
        }
        let part = frame.payload.take().unwrap_or_default();
        let whole = match (frame.number("seq").unwrap_or(0), frame.number("sum").unwrap_or(1)) {
            (0, 1) => Ok(Some(Event::from_json(&part))),
            of => {
                let whole = self.fragments.add(frame.header("message_id"), of, &part, received);
                whole.map(|whole| whole.map(|whole| Event::from_json(&whole)))
            }
        };
        let event = match whole {
            Ok(Some(Ok(event))) => event,
            // The other parts are still to come.
            Ok(None) => return,
            // It is not acknowledged, so the platform sends it again.
            Err(Problem::OutOfRange) => {
                return trace::ignored("its parts do not fit together", frame.header("message_id"));
            }
            Err(Problem::TooLarge) => return trace::ignored("its parts are too large", frame.header("message_id")),
            Ok(Some(Err(error))) => {
                trace::ignored(&error.to_string(), frame.header("message_id"));
                let failed = reply(Outcome::Failed);
                self.answers.push(std::future::ready(frame.answer(failed, received.elapsed())).boxed());
                return;
            }
        };
        self.handle.note_event();
        self.quiet = received;
        let outcome = self.dispatcher.dispatch(event);
        self.answers.push(async move { frame.answer(reply(outcome.await), received.elapsed()) }.boxed());
    }

    /// Sends the remaining answers.
    async fn finish(&mut self) -> Result<(), String> {
        while let Some(answer) = self.answers.next().await {
            self.answer(answer).await?;
        }
        Ok(())
    }

    /// Closes the connection, and waits for the server to do so.
    async fn close(&mut self) {
        if self.socket.close(None).await.is_ok() {
            while let Some(Ok(_)) = self.socket.next().await {}
        }
    }
}

async fn until(time: Option<Instant>) {
    match time {
        Some(time) => sleep_until(time).await,
        None => std::future::pending().await,
    }
}

/// Returns the payload of an answer.
fn reply(outcome: Outcome) -> String {
    match outcome {
        Outcome::Acknowledged { answer: None } => r#"{"code":200}"#.to_owned(),
        Outcome::Acknowledged { answer: Some(answer) } => {
            format!(r#"{{"code":200,"data":"{}"}}"#, STANDARD.encode(answer.to_string()))
        }
        Outcome::Failed | Outcome::Refused => r#"{"code":500}"#.to_owned(),
    }
}

fn lost(error: &WsError) -> String {
    match error {
        WsError::ConnectionClosed | WsError::AlreadyClosed => "the server closed the connection".to_owned(),
        error => format!("the connection broke: {error}"),
    }
}
