//! Text that must not be shown.

use crate::wire::{Place, Value};
use std::fmt;

/// What stands where a secret would be shown.
pub(crate) const REDACTED: &str = "[redacted]";

/// A secret: an app's secret, a token. `Debug` does not show it, and there is no `Display`. When it is dropped, the
/// memory it was in is overwritten; copies that were sent, or that other code made, are not.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct Secret(String);

impl Secret {
    /// What stands where a secret would be shown.
    pub const REDACTED: &str = REDACTED;

    /// The secret itself, for where it has to be sent or stored.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Drop for Secret {
    fn drop(&mut self) {
        let mut bytes = std::mem::take(&mut self.0).into_bytes();
        bytes.fill(0);
        // The compiler must not conclude that nobody looks at them any more.
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

/// Takes the secrets of one call out of what the server sent back, before any of it becomes part of an error.
#[derive(Clone, Default)]
pub(crate) struct Redactor {
    secrets: Vec<Secret>,
}

/// Shorter secrets are left alone: replacing them would maul the message without protecting anything.
const SHORTEST: usize = 8;

impl Redactor {
    pub(crate) fn add(&mut self, secret: &str) {
        if secret.len() >= SHORTEST {
            self.secrets.push(Secret::from(secret));
        }
    }

    /// The bytes without the secrets.
    pub(crate) fn scrub(&self, bytes: &[u8]) -> Vec<u8> {
        let mut clean = bytes.to_vec();
        for secret in &self.secrets {
            clean = replace(&clean, secret.expose().as_bytes(), REDACTED.as_bytes());
        }
        clean
    }

    /// Takes the secrets out of a text.
    pub(crate) fn clean(&self, text: &mut String) {
        for secret in self.secrets.iter().map(Secret::expose) {
            *text = text.replace(secret, REDACTED);
        }
    }

    /// Takes the secrets out of a JSON value. It is decoded, so it does not matter how they were escaped.
    pub(crate) fn clean_json(&self, value: &mut serde_json::Value) {
        match value {
            serde_json::Value::String(text) => self.clean(text),
            serde_json::Value::Array(elements) => elements.iter_mut().for_each(|element| self.clean_json(element)),
            serde_json::Value::Object(entries) => {
                for (mut key, mut value) in std::mem::take(entries) {
                    self.clean(&mut key);
                    self.clean_json(&mut value);
                    entries.insert(key, value);
                }
            }
            _ => {}
        }
    }

    /// The length of the longest secret: so much more must be scrubbed than is to be shown.
    pub(crate) fn longest(&self) -> usize {
        self.secrets.iter().map(|secret| secret.expose().len()).max().unwrap_or_default()
    }
}

fn replace(bytes: &[u8], needle: &[u8], with: &[u8]) -> Vec<u8> {
    let mut clean = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some((&first, tail)) = rest.split_first() {
        if let Some(after) = rest.strip_prefix(needle) {
            clean.extend_from_slice(with);
            rest = after;
        } else {
            clean.push(first);
            rest = tail;
        }
    }
    clean
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

    #[test]
    fn scrub_takes_every_secret_out() {
        let mut redactor = Redactor::default();
        redactor.add("t-0123456789");
        redactor.add("short");
        let clean = redactor.scrub(b"short t-0123456789, t-0123456789!");
        assert_eq!(String::from_utf8(clean).unwrap(), "short [redacted], [redacted]!");
    }

    #[test]
    fn clean_takes_secrets_out_of_keys_and_values() {
        let mut redactor = Redactor::default();
        redactor.add("t-\"quoted\"");
        let mut value = serde_json::json!([{ "t-\"quoted\"": 1 }, "a t-\"quoted\"", 2]);
        redactor.clean_json(&mut value);
        assert_eq!(value, serde_json::json!([{ "[redacted]": 1 }, "a [redacted]", 2]));
    }
}
