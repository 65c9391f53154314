//! Who sent a push: the headers that prove it, and comparisons that take the same time whatever they find.

use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

/// The headers of a request that prove where it comes from. `&HeaderMap` converts into them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Headers<'a> {
    /// `X-Lark-Request-Timestamp`: when it was sent, in seconds since 1970.
    pub timestamp: Option<&'a [u8]>,
    /// `X-Lark-Request-Nonce`: text that nobody can guess.
    pub nonce: Option<&'a [u8]>,
    /// `X-Lark-Signature`: what was made of those two, the encrypt key and the body.
    pub signature: Option<&'a [u8]>,
}

impl<'a> Headers<'a> {
    /// The name of the header of the time.
    pub const TIMESTAMP: &'static str = "x-lark-request-timestamp";
    /// The name of the header of the nonce.
    pub const NONCE: &'static str = "x-lark-request-nonce";
    /// The name of the header of the signature.
    pub const SIGNATURE: &'static str = "x-lark-signature";

    /// Those of a request, by a function that finds a header by its name in small letters.
    pub fn find(header: impl Fn(&str) -> Option<&'a [u8]>) -> Self {
        Self { timestamp: header(Self::TIMESTAMP), nonce: header(Self::NONCE), signature: header(Self::SIGNATURE) }
    }
}

impl<'a> From<&'a http::HeaderMap> for Headers<'a> {
    fn from(headers: &'a http::HeaderMap) -> Self {
        Self::find(|name| headers.get(name).map(|value| value.as_bytes()))
    }
}

/// The signature of a push, as it is written in its header.
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

/// Whether two secrets are the same. It takes the same time however much of them is, and however long they are.
pub(super) fn is_same(one: &str, other: &str) -> bool {
    let hash = |text: &str| -> [u8; 32] { Sha256::digest(text.as_bytes()).into() };
    hash(one).ct_eq(&hash(other)).into()
}
