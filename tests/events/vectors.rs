//! Pushes that other software encrypted and signed: `vectors.json`, created by `vectors.py`.

use feishu_api::events::{Decoder, Error, Headers, Push};
use serde_json::Value;
use std::sync::OnceLock;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The time at which the pushes were signed.
pub(crate) const SIGNED: u64 = 1_700_000_000;

fn all() -> &'static Value {
    static ALL: OnceLock<Value> = OnceLock::new();
    ALL.get_or_init(|| serde_json::from_str(include_str!("vectors.json")).unwrap())
}

fn text(value: &'static Value, key: &str) -> &'static str {
    value[key].as_str().unwrap()
}

/// A push with its headers.
#[derive(Clone)]
pub(crate) struct Request {
    pub(crate) plain: &'static str,
    pub(crate) body: Vec<u8>,
    pub(crate) timestamp: Option<String>,
    pub(crate) nonce: Option<String>,
    pub(crate) signature: Option<String>,
}

/// Returns a push by name: `event`, `first` or `challenge`.
pub(crate) fn push(name: &str) -> Request {
    let one = &all()[name];
    Request {
        plain: text(one, "plain"),
        body: text(one, "body").as_bytes().to_vec(),
        timestamp: Some(text(all(), "timestamp").to_owned()),
        nonce: Some(text(all(), "nonce").to_owned()),
        signature: Some(text(one, "signature").to_owned()),
    }
}

pub(crate) fn token() -> &'static str {
    text(all(), "token")
}

pub(crate) fn key() -> &'static str {
    text(all(), "key")
}

/// Creates a decoder with the token and the key of the pushes.
pub(crate) fn decoder() -> Decoder {
    Decoder::new(token()).encrypt_key(key())
}

/// Returns the time this many seconds after the pushes were signed.
pub(crate) fn at(seconds: i64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(SIGNED.checked_add_signed(seconds).unwrap())
}

impl Request {
    /// Removes all headers.
    pub(crate) fn unsigned(mut self) -> Self {
        (self.timestamp, self.nonce, self.signature) = (None, None, None);
        self
    }

    /// Decodes the push at the time it was signed.
    pub(crate) fn decode(&self, decoder: &Decoder) -> Result<Push, Error> {
        self.decode_at(decoder, at(0))
    }

    pub(crate) fn decode_at(&self, decoder: &Decoder, now: SystemTime) -> Result<Push, Error> {
        let headers = Headers::find(|name| {
            let header = match name {
                Headers::TIMESTAMP => &self.timestamp,
                Headers::NONCE => &self.nonce,
                Headers::SIGNATURE => &self.signature,
                other => panic!("{other}"),
            };
            header.as_ref().map(String::as_bytes)
        });
        decoder.decode_at(headers, &self.body, now)
    }
}

/// Returns the event of a push, which must be a new event.
pub(crate) fn event(push: Result<Push, Error>) -> feishu_api::events::Event {
    match push {
        Ok(Push::Event(event)) => event,
        other => panic!("not an event: {other:?}"),
    }
}
