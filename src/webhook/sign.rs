//! The signature of a message.

use crate::secret::Secret;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// The time of signing, and the signature.
pub(super) struct Signature {
    /// The time in seconds since 1970.
    pub(super) timestamp: u64,
    pub(super) sign: String,
}

/// Computes the signature for a time. The secret is part of the key, and the signed text is empty.
pub(super) fn signature(timestamp: u64, secret: &Secret) -> Signature {
    let key = Secret::from(format!("{timestamp}\n{}", secret.expose()));
    // HMAC accepts keys of any length.
    let mac = Hmac::<Sha256>::new_from_slice(key.expose().as_bytes());
    let sign = mac.map(|mac| STANDARD.encode(mac.finalize().into_bytes())).unwrap_or_default();
    Signature { timestamp, sign }
}
