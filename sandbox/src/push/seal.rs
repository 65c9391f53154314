//! Encrypts and signs pushes, if the app has a key.

use super::subscription::Subscription;
use aes::cipher::block_padding::Pkcs7;
use aes::cipher::{BlockModeEncrypt, KeyIvInit};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use sha2::{Digest, Sha256};
use std::time::Duration;

/// A request, without its address.
pub(super) struct Sealed {
    pub(super) headers: Vec<(&'static str, String)>,
    pub(super) body: String,
}

/// Seals a push. `serial` is a unique number.
pub(super) fn seal(plain: &str, subscription: &Subscription, serial: u64, now: Duration) -> Sealed {
    let Some(key) = &subscription.encrypt_key else {
        return Sealed { headers: Vec::new(), body: plain.to_owned() };
    };
    let digest = |text: &str| -> [u8; 32] { Sha256::digest(text.as_bytes()).into() };
    let random = digest(&format!("{serial} {}", now.as_nanos()));
    let mut vector = [0; 16];
    vector.copy_from_slice(&random[..16]);
    let cipher = cbc::Encryptor::<aes::Aes256>::new(&digest(key.expose()).into(), &vector.into());
    let blocks = cipher.encrypt_padded_vec::<Pkcs7>(plain.as_bytes());
    let body = json!({ "encrypt": STANDARD.encode([&vector[..], &blocks].concat()) }).to_string();
    let (timestamp, nonce) = (now.as_secs().to_string(), hex(&random[16..]));
    let signature = hex(&digest(&format!("{timestamp}{nonce}{}{body}", key.expose())));
    let headers =
        vec![("X-Lark-Request-Timestamp", timestamp), ("X-Lark-Request-Nonce", nonce), ("X-Lark-Signature", signature)];
    Sealed { headers, body }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
