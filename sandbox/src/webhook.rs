//! The addresses of custom bots: `POST /open-apis/bot/v2/hook/:token`.
//!
//! Checked in this order:
//!
//! | state | error |
//! |---|---|
//! | an unknown token | `19001` |
//! | an address that is not on the bot's list | `19022` |
//! | more than 5 requests within a second, or 100 within a minute | `11232` |
//! | a request of more than 20 KB, that is not JSON, or whose `msg_type` is missing or not supported by bots | `9499` |
//! | a signature that does not match, or is older than an hour | `19021` |
//! | none of the bot's keywords | `19024` |
//! | otherwise | the message is stored with the bot |

use crate::gateway::Reply;
use crate::lock;
use crate::shared::{Shared, State};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use feishu_api::Secret;
use feishu_api::endpoint::OperationError;
use feishu_api::endpoint::RateLimit;
use feishu_api::webhook::{ENDPOINT, LIMIT, SendError};
use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Value, json};
use sha2::Sha256;
use std::net::{IpAddr, Ipv4Addr};
use std::time::Duration;

const PATH: &str = "/open-apis/bot/v2/hook/";

/// The maximum age of a signature.
const WINDOW: Duration = Duration::from_secs(60 * 60);

/// Returns the token in the address of a bot.
pub(crate) fn token(path: &str) -> Option<&str> {
    path.strip_prefix(PATH).filter(|token| !token.is_empty())
}

/// Returns the path to record, without the token.
pub(crate) fn hidden() -> String {
    format!("{PATH}{}", Secret::REDACTED)
}

/// Answers a message.
pub(crate) fn answer(shared: &Shared, token: &str, body: &[u8]) -> Reply {
    let now = shared.clock.now();
    let mut state = lock(&shared.state);
    match receive(&mut state, shared.limited, token, body, now) {
        Ok(()) => {
            let body = json!({ "StatusCode": 0, "StatusMessage": "success", "code": 0, "data": {}, "msg": "success" });
            Reply::json(200, 0, &body)
        }
        Err(error) => {
            let info = error.info();
            Reply::json(200, info.code, &json!({ "code": info.code, "data": {}, "msg": info.message }))
        }
    }
}

fn receive(state: &mut State, limited: bool, token: &str, body: &[u8], now: Duration) -> Result<(), SendError> {
    let State { world, limits, .. } = state;
    let bot = world.custom_bot_mut(token).ok_or(SendError::UnknownBot)?;
    // Only this machine can connect.
    if !bot.addresses.is_empty() && !bot.addresses.contains(&IpAddr::V4(Ipv4Addr::LOCALHOST)) {
        return Err(SendError::AddressNotAllowed);
    }
    if limited && let RateLimit::Fixed(rates) = ENDPOINT.rate_limit {
        limits.take(ENDPOINT.id, token, rates, now).map_err(|_| SendError::TooFrequent)?;
    }
    if body.len() > LIMIT {
        return Err(SendError::BadRequest);
    }
    let Ok(Value::Object(mut message)) = serde_json::from_slice(body) else { return Err(SendError::BadRequest) };
    let key = match message.get("msg_type").and_then(Value::as_str) {
        Some("interactive") => "card",
        Some("text" | "post" | "image" | "share_chat") => "content",
        _ => return Err(SendError::BadRequest),
    };
    let Some(content) = message.get(key).filter(|content| content.is_object()) else {
        return Err(SendError::BadRequest);
    };
    let content = content.to_string();
    let (timestamp, sign) = (message.remove("timestamp"), message.remove("sign"));
    if let Some(secret) = &bot.secret {
        let text = |value: &Option<Value>| value.as_ref().and_then(Value::as_str).unwrap_or_default().to_owned();
        let (timestamp, sign) = (text(&timestamp), text(&sign));
        let age = timestamp.parse().map(|seconds| now.abs_diff(Duration::from_secs(seconds)));
        let key = format!("{timestamp}\n{}", secret.expose());
        let fits = Hmac::<Sha256>::new_from_slice(key.as_bytes())
            .is_ok_and(|mac| STANDARD.encode(mac.finalize().into_bytes()) == sign);
        if !fits || age.is_ok_and(|age| age > WINDOW) || !timestamp.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(SendError::SignatureMismatch);
        }
    }
    if !bot.keywords.is_empty() && !bot.keywords.iter().any(|word| content.contains(word.as_str())) {
        return Err(SendError::KeywordMissing);
    }
    bot.received.push(Value::Object(message));
    Ok(())
}
