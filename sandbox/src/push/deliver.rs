//! The way of a push to the app.

use super::outbox::{Next, Pending};
use super::seal::{Sealed, seal};
use super::subscription::{SubscribeError, Subscription};
use crate::lock;
use crate::shared::Shared;
use axum::body::{Body, to_bytes};
use hyper::Request;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::time::timeout;

/// How long the platform waits for an answer.
const PATIENCE: Duration = Duration::from_secs(3);
/// A longer answer is not read.
const LARGEST_ANSWER: usize = 1 << 20;

/// Pushes what there is to push, for as long as the sandbox runs.
pub(crate) async fn run(shared: Arc<Shared>) {
    loop {
        let next = {
            let now = shared.clock.now();
            lock(&shared.state).outbox.next(now)
        };
        match next {
            Next::Push(pending) => push(&shared, *pending).await,
            Next::Wait(time) => {
                // Whoever moves the clock wakes it.
                let _ = timeout(time, shared.wake.notified()).await;
            }
            Next::Idle => shared.wake.notified().await,
        }
    }
}

async fn push(shared: &Shared, pending: Pending) {
    let sealed = seal(&pending.plain, &pending.subscription, pending.serial, shared.clock.now());
    let answer = send(&pending.subscription, sealed).await;
    let now = shared.clock.now();
    lock(&shared.state).outbox.settle(pending, answer.ok().map(|(status, _)| status), now);
    shared.settled.notify_waiters();
}

/// Asks whether an address is the app's, as the platform does before it pushes there.
pub(crate) async fn challenge(shared: &Shared, subscription: &Subscription) -> Result<(), SubscribeError> {
    if subscription.target().is_none() {
        return Err(SubscribeError::BadUrl(subscription.url.clone()));
    }
    let (serial, now) = (lock(&shared.state).outbox.next_serial(), shared.clock.now());
    let asked = format!("challenge-{serial}");
    let token = subscription.verification_token.expose();
    let plain = json!({ "challenge": asked, "token": token, "type": "url_verification" }).to_string();
    let answer = send(subscription, seal(&plain, subscription, serial, now)).await;
    let (status, body) = answer.map_err(|_| SubscribeError::NoAnswer)?;
    let said: Option<Value> = serde_json::from_slice(&body).ok();
    match said.as_ref().and_then(|said| said.get("challenge")) {
        Some(Value::String(answered)) if status == 200 && *answered == asked => Ok(()),
        _ => Err(SubscribeError::WrongAnswer { status, body: String::from_utf8_lossy(&body).into_owned() }),
    }
}

/// Why a request has no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unanswered {
    /// Nobody listens there.
    NoConnection,
    /// Whoever does has not answered in time, or not as HTTP has it.
    NoAnswer,
}

/// Sends a request, and gives the status and the body of the answer.
pub(super) async fn send(subscription: &Subscription, sealed: Sealed) -> Result<(u16, Vec<u8>), Unanswered> {
    timeout(PATIENCE, exchange(subscription, sealed)).await.unwrap_or(Err(Unanswered::NoAnswer))
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
    // The connection has to be driven meanwhile, and ends with the exchange.
    tokio::select! {
        answer = exchange => answer.ok_or(Unanswered::NoAnswer),
        never = async { let _ = connection.await; std::future::pending().await } => never,
    }
}
