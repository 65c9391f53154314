//! Callbacks: pushed at once and only once, and answered synchronously.

use super::click::ClickError;
use super::deliver::{Unanswered, send};
use super::outbox::{PushRecord, Way};
use super::seal::seal;
use crate::lock;
use crate::long_connection;
use crate::shared::Shared;
use serde_json::{Value, json};

/// Pushes a callback, and returns the body of the answer.
pub(super) async fn call(
    shared: &Shared,
    app_id: &str,
    event_type: &'static str,
    event: &Value,
) -> Result<Vec<u8>, ClickError> {
    let (way, plain, mut record) = {
        let state = &mut *lock(&shared.state);
        let way = state.outbox.way(app_id).ok_or_else(|| ClickError::NoAddress { app_id: app_id.to_owned() })?;
        let event_id = format!("{:032x}", state.outbox.next_serial());
        let header = json!({
            "event_id": event_id,
            "event_type": event_type,
            // In microseconds, unlike in other events.
            "create_time": shared.clock.now().as_micros().to_string(),
            "token": way.verification_token(),
            "app_id": app_id,
            "tenant_key": state.world.tenant.key,
        });
        let plain = json!({ "schema": "2.0", "header": header, "event": event }).to_string();
        let event_type = event_type.to_owned();
        (way, plain, PushRecord { app_id: app_id.to_owned(), event_id, event_type, earlier: 0, status: None })
    };
    let answer = exchange(shared, app_id, &way, &plain).await;
    record.status = answer.as_ref().ok().map(|(status, _)| *status);
    lock(&shared.state).outbox.note(record);
    match answer {
        Ok((200, Some(body))) => Ok(body),
        Ok((200, None)) => Err(ClickError::body("the answer has no `data`", b"")),
        Ok((status, _)) => Err(ClickError::WrongStatus(status)),
        Err(Unanswered::NoConnection) => Err(ClickError::NoConnection),
        Err(Unanswered::NoAnswer) => Err(ClickError::NoAnswer),
    }
}

/// Returns the status and the body of the answer. Over a long connection, there may be no body.
async fn exchange(shared: &Shared, app_id: &str, way: &Way, plain: &str) -> Result<(u16, Option<Vec<u8>>), Unanswered> {
    match way {
        Way::Address(subscription) => {
            let serial = lock(&shared.state).outbox.next_serial();
            let sealed = seal(plain, subscription, serial, shared.clock.now());
            send(shared, subscription, sealed).await.map(|(status, body)| (status, Some(body)))
        }
        Way::LongConnection => {
            long_connection::send(shared, app_id, plain).await.map(|answer| (answer.code, answer.data))
        }
    }
}
