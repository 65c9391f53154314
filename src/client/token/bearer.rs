//! A token in the form in which it is sent.

use crate::endpoint::Protocol;
use crate::secret::Secret;
use http::header::{AUTHORIZATION, HeaderName, HeaderValue};

/// A token, ready to be sent.
pub(crate) struct Token {
    pub(crate) secret: Secret,
    /// The value of the header `Authorization`.
    bearer: HeaderValue,
}

impl Token {
    /// Creates a token; `None` if it is not valid in a header.
    pub(crate) fn new(secret: Secret) -> Option<Self> {
        let text = secret.expose();
        if text.trim().is_empty() || !text.bytes().all(|byte| byte.is_ascii_graphic()) {
            return None;
        }
        let mut bearer = HeaderValue::from_str(&format!("Bearer {text}")).ok()?;
        bearer.set_sensitive(true);
        Some(Self { secret, bearer })
    }

    /// Returns the header that carries the token; `None` if the protocol specifies an invalid header name.
    pub(crate) fn header(&self, protocol: Option<&Protocol>) -> Option<(HeaderName, HeaderValue)> {
        let Some(protocol) = protocol else { return Some((AUTHORIZATION, self.bearer.clone())) };
        let name = HeaderName::from_bytes(protocol.token_header.as_bytes()).ok()?;
        let mut value = HeaderValue::try_from(format!("{}{}", protocol.token_prefix, self.secret.expose())).ok()?;
        value.set_sensitive(true);
        Some((name, value))
    }
}
