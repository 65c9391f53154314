//! The identity of an event, which repeated pushes share.

use super::descriptor::Descriptor;
use super::event::Event;
use crate::wire::{Fields, Object, Place, decode};
use sha2::{Digest, Sha256};
use std::fmt;

/// Identifies an event, whichever way and however often it is pushed: a hash of the app and of the fields that the
/// event's page specifies, or of its id. See [`Decoder`](super::Decoder).
///
/// `Display` formats it as 32 hexadecimal digits, for example as the key in a [store](super::SeenStore).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Identity([u8; 16]);

impl Identity {
    /// Creates an identity from its bytes.
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// Returns the bytes.
    pub const fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }
}

impl fmt::Display for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// The event types with special identities.
pub(super) struct Identities(Vec<&'static Descriptor>);

impl Identities {
    /// Creates the list of the enabled services.
    pub(super) fn new() -> Self {
        Self(crate::generated::identified_events().to_vec())
    }

    /// Adds event types that have identifying fields. Types added later take precedence.
    pub(super) fn add(&mut self, events: &[&'static Descriptor]) {
        self.0.extend(events.iter().filter(|event| !event.identity.is_empty()));
    }

    /// Returns the identity of an event: the fields that its type specifies, or else its id. `None` if it has neither.
    pub(super) fn of(&self, event: &Event) -> Option<Identity> {
        let descriptor = self.0.iter().rev().find(|known| known.event_type == event.event_type());
        let values: Vec<String> =
            descriptor.map_or(&[][..], |known| known.identity).iter().map(|path| value(event, path)).collect();
        // Fields after the first may be missing: a message may have no update time.
        match values.first() {
            Some(first) if !first.is_empty() => {
                let about = [event.header().app_id.as_str(), event.event_type()];
                Some(hash(&about.into_iter().chain(values.iter().map(String::as_str)).collect::<Vec<_>>()))
            }
            _ if event.id().is_empty() => None,
            _ => Some(hash(&[&event.header().app_id, event.id()])),
        }
    }
}

/// Returns the value of a field of an event; empty if it is missing.
pub(super) fn value(event: &Event, path: &'static str) -> String {
    let mut value = String::new();
    let names: Vec<&'static str> = std::iter::once("event").chain(path.split('.')).collect();
    // The event was read before, so it is valid JSON.
    let _ = decode(event.bytes(), &mut Way { names: &names, value: &mut value });
    value
}

/// The path to a field.
struct Way<'v> {
    names: &'v [&'static str],
    value: &'v mut String,
}

impl Object for Way<'_> {
    fn fields(&mut self, f: &mut Fields<'_>) {
        match self.names {
            [] => {}
            [name] => f.place(name, Place::Text(self.value)),
            [name, names @ ..] => f.place(name, Place::Object(&mut Way { names, value: self.value })),
        }
    }
}

/// Returns the hash of texts. The boundaries between texts matter.
fn hash(texts: &[&str]) -> Identity {
    let mut hash = Sha256::new();
    for text in texts {
        hash.update(text.len().to_le_bytes());
        hash.update(text.as_bytes());
    }
    let hash: [u8; 32] = hash.finalize().into();
    let mut identity = [0; 16];
    identity.copy_from_slice(&hash[..16]);
    Identity(identity)
}
