//! Verifies the sender of a push: its headers, and constant-time comparisons.

use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

/// The headers that prove the origin of a request. `&HeaderMap` converts to them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Headers<'a> {
    /// `X-Lark-Request-Timestamp`: the time of sending, in seconds since 1970.
    pub timestamp: Option<&'a [u8]>,
    /// `X-Lark-Request-Nonce`: an unguessable text.
    pub nonce: Option<&'a [u8]>,
    /// `X-Lark-Signature`: computed from these two, the encrypt key and the body.
    pub signature: Option<&'a [u8]>,
}

impl<'a> Headers<'a> {
    /// The name of the timestamp header.
    pub const TIMESTAMP: &'static str = "x-lark-request-timestamp";
    /// The name of the nonce header.
    pub const NONCE: &'static str = "x-lark-request-nonce";
    /// The name of the signature header.
    pub const SIGNATURE: &'static str = "x-lark-signature";

    /// Finds the headers of a request with a function that returns a header by its lower-case name.
    pub fn find(header: impl Fn(&str) -> Option<&'a [u8]>) -> Self {
        Self { timestamp: header(Self::TIMESTAMP), nonce: header(Self::NONCE), signature: header(Self::SIGNATURE) }
    }
}

impl<'a> From<&'a http::HeaderMap> for Headers<'a> {
    fn from(headers: &'a http::HeaderMap) -> Self {
        Self::find(|name| headers.get(name).map(|value| value.as_bytes()))
    }
}

/// Computes the signature of a push, in the format of its header.
pub(super) fn sign(timestamp: &[u8], nonce: &[u8], key: &[u8], body: &[u8]) -> [u8; 32] {
    let mut hash = Sha256::new();
    for part in [timestamp, nonce, key, body] {
        hash.update(part);
    }
    hash.finalize().into()
}

/// Whether a header has this signature.
pub(super) fn is_signature(header: &[u8], signature: &[u8; 32]) -> bool {
    let mut sent = [0; 32];
    let is_hex = header.len() == 64
        && header.chunks(2).zip(&mut sent).all(|(digits, byte)| {
            let digit = |digit: u8| char::from(digit).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
            match (digit(digits[0]), digit(digits[1])) {
                (Some(high), Some(low)) => {
                    *byte = high << 4 | low;
                    true
                }
                _ => false,
            }
        });
    is_hex && bool::from(sent.ct_eq(signature))
}

/// Compares two secrets in constant time, independent of their lengths and of where they differ.
pub(super) fn is_same(one: &str, other: &str) -> bool {
    let hash = |text: &str| -> [u8; 32] { Sha256::digest(text.as_bytes()).into() };
    hash(one).ct_eq(&hash(other)).into()
}
