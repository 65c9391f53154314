//! Delivers pushes to apps.

use super::outbox::{Pending, Way};
use super::queue::Next;
use super::seal::{Sealed, seal};
use super::subscription::{SubscribeError, Subscription};
use crate::lock;
use crate::long_connection;
use crate::shared::Shared;
use axum::body::{Body, to_bytes};
use hyper::Request;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::sync::Notify;
use tokio::task::JoinSet;
use tokio::time::timeout;

/// The size limit of an answer, in bytes.
const LARGEST_ANSWER: usize = 1 << 20;

/// Pushes events for as long as the sandbox runs: requests one after the other, and events over long connections as
/// soon as they are due.
pub(crate) async fn run(shared: Arc<Shared>) {
    tokio::join!(requests(&shared), frames(&shared));
}

async fn requests(shared: &Shared) {
    let next = |now| lock(&shared.state).outbox.next_request(now);
    loop {
        let pending = due(shared, &shared.wake.requests, next).await;
        // An app with another way was removed from this queue.
        let Way::Address(subscription) = pending.way.clone() else { continue };
        let sealed = seal(&pending.plain, &subscription, pending.serial, shared.clock.now());
        let answer = send(shared, &subscription, sealed).await;
        settle(shared, pending, answer.ok().map(|(status, _)| status));
    }
}

async fn frames(shared: &Arc<Shared>) {
    let next = |now| lock(&shared.state).outbox.next_frame(now);
    // These tasks end with the sandbox.
    let mut waiting = JoinSet::new();
    loop {
        let pending = due(shared, &shared.wake.frames, next).await;
        while waiting.try_join_next().is_some() {}
        let shared = Arc::clone(shared);
        waiting.spawn(async move {
            let answer = long_connection::send(&shared, &pending.app_id, &pending.plain).await;
            settle(&shared, pending, answer.ok().map(|answer| answer.code));
        });
    }
}

/// Waits for the next event that is due.
async fn due(shared: &Shared, wake: &Notify, next: impl Fn(Duration) -> Next) -> Pending {
    loop {
        match next(shared.clock.now()) {
            Next::Push(pending) => return *pending,
            // Moving the clock wakes this task.
            Next::Wait(time) => drop(timeout(time, wake.notified()).await),
            Next::Idle => wake.notified().await,
        }
    }
}

fn settle(shared: &Shared, pending: Pending, status: Option<u16>) {
    let now = shared.clock.now();
    lock(&shared.state).outbox.settle(pending, status, now);
    // A retry may be due before all other events.
    shared.wake.all();
    shared.changed.notify_waiters();
}

/// Verifies the address of an app, as the platform does before it pushes there.
pub(crate) async fn challenge(shared: &Shared, subscription: &Subscription) -> Result<(), SubscribeError> {
    if subscription.target().is_none() {
        return Err(SubscribeError::BadUrl(subscription.url.clone()));
    }
    let (serial, now) = (lock(&shared.state).outbox.next_serial(), shared.clock.now());
    let asked = format!("challenge-{serial}");
    let token = subscription.verification_token.expose();
    let plain = json!({ "challenge": asked, "token": token, "type": "url_verification" }).to_string();
    let answer = send(shared, subscription, seal(&plain, subscription, serial, now)).await;
    let (status, body) = answer.map_err(|_| SubscribeError::NoAnswer)?;
    let said: Option<Value> = serde_json::from_slice(&body).ok();
    match said.as_ref().and_then(|said| said.get("challenge")) {
        Some(Value::String(answered)) if status == 200 && *answered == asked => Ok(()),
        _ => Err(SubscribeError::WrongAnswer { status, body: String::from_utf8_lossy(&body).into_owned() }),
    }
}

/// The reason why a request has no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unanswered {
    /// Nothing listens at the address.
    NoConnection,
    /// The server has not answered in time, or not with valid HTTP.
    NoAnswer,
}

/// Sends a request, and returns the status and the body of the answer.
pub(super) async fn send(
    shared: &Shared,
    subscription: &Subscription,
    sealed: Sealed,
) -> Result<(u16, Vec<u8>), Unanswered> {
    timeout(shared.answer_timeout, exchange(subscription, sealed)).await.unwrap_or(Err(Unanswered::NoAnswer))
}

async fn exchange(subscription: &Subscription, sealed: Sealed) -> Result<(u16, Vec<u8>), Unanswered> {
    let (host, path) = subscription.target().ok_or(Unanswered::NoConnection)?;
    let stream = TcpStream::connect(&host).await.map_err(|_| Unanswered::NoConnection)?;
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.map_err(|_| Unanswered::NoAnswer)?;
    let exchange = async move {
        let mut request =
            Request::post(path).header("Host", host).header("Content-Type", "application/json; charset=utf-8");
        for (name, value) in sealed.headers {
            request = request.header(name, value);
        }
        let response = sender.send_request(request.body(Body::from(sealed.body)).ok()?).await.ok()?;
        let status = response.status().as_u16();
        let body = to_bytes(Body::new(response.into_body()), LARGEST_ANSWER).await.ok()?;
        Some((status, body.to_vec()))
    };
    // The connection has to be polled during the exchange, and ends with it.
    tokio::select! {
        answer = exchange => answer.ok_or(Unanswered::NoAnswer),
        never = async { let _ = connection.await; std::future::pending().await } => never,
    }
}
