//! Text that must not be shown.

mod redact;
mod view;

pub(crate) use redact::Redactor;

use crate::wire::{Place, Value};
use std::fmt;

/// The replacement for a secret in output.
pub(crate) const REDACTED: &str = "[redacted]";

/// A secret: an app's secret or a token. `Debug` does not show it, and there is no `Display`. When it is dropped, its
/// memory is overwritten; copies that were sent, or made by other code, are not.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct Secret(String);

impl Secret {
    /// The replacement for a secret in output.
    pub const REDACTED: &str = REDACTED;

    /// An empty secret.
    #[cfg(feature = "sign-in")]
    pub(crate) const EMPTY: Self = Self(String::new());

    /// Returns the secret itself, to send or store it.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether the secret is empty.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Drop for Secret {
    fn drop(&mut self) {
        let mut bytes = std::mem::take(&mut self.0).into_bytes();
        bytes.fill(0);
        // Keeps the compiler from removing the overwrite as unused.
        std::hint::black_box(&bytes);
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(REDACTED)
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<&String> for Secret {
    fn from(text: &String) -> Self {
        Self(text.clone())
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&Secret> for Secret {
    fn from(secret: &Secret) -> Self {
        secret.clone()
    }
}

impl Value for Secret {
    fn place(&mut self) -> Place<'_> {
        Place::Secret(&mut self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_nothing() {
        assert_eq!(format!("{:?}", Secret::from("open sesame")), "[redacted]");
        let mut secret = Secret::from("open sesame");
        assert_eq!(format!("{:?}", crate::wire::Shown::new(secret.place())), "[redacted]");
    }
}
