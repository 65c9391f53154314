//! A token as it is sent.

use crate::secret::Secret;
use http::header::HeaderValue;

/// A token, ready to be sent.
pub(crate) struct Token {
    pub(crate) secret: Secret,
    pub(crate) header: HeaderValue,
}

impl Token {
    /// The token; `None` where a header cannot hold it.
    pub(crate) fn new(secret: Secret) -> Option<Self> {
        let text = secret.expose();
        if text.trim().is_empty() || !text.bytes().all(|byte| byte.is_ascii_graphic()) {
            return None;
        }
        let mut header = HeaderValue::from_str(&format!("Bearer {text}")).ok()?;
        header.set_sensitive(true);
        Some(Self { secret, header })
    }
}
