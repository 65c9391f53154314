//! The JSON around an event: current version (`schema` 2.0), first version, encrypted, or a challenge.

use super::error::Error;
use crate::wire::{Fields, Object, Place, decode};

/// The envelope of an event. Missing values are empty.
#[derive(Default)]
pub(super) struct Envelope {
    pub(super) encrypt: String,
    pub(super) challenge: String,
    pub(super) schema: String,
    pub(super) header: HeaderFields,
    pub(super) event: FirstEvent,
    /// `token`, `type`, `uuid` and `ts`: from a challenge or the first version.
    pub(super) token: String,
    pub(super) kind: String,
    pub(super) uuid: String,
    pub(super) ts: String,
    /// The id of the message that was clicked, in a click of the first version.
    pub(super) open_message_id: String,
}

/// `header`, from the current version.
#[derive(Default)]
pub(super) struct HeaderFields {
    pub(super) event_id: String,
    pub(super) event_type: String,
    pub(super) create_time: String,
    pub(super) token: String,
    pub(super) app_id: String,
    pub(super) tenant_key: String,
}

/// The fields that the first version writes in the event itself.
#[derive(Default)]
pub(super) struct FirstEvent {
    pub(super) kind: String,
    pub(super) app_id: String,
    pub(super) tenant_key: String,
}

impl Envelope {
    /// Reads the envelope of an event.
    pub(super) fn read(body: &[u8]) -> Result<Self, Error> {
        // JSON must be UTF-8 throughout, including skipped parts.
        std::str::from_utf8(body).map_err(|error| Error::Malformed { reason: error.to_string() })?;
        let mut envelope = Self::default();
        decode(body, &mut envelope).map_err(|error| Error::Malformed { reason: error.to_string() })?;
        Ok(envelope)
    }
}

macro_rules! read_only {
    ($name:ident: $($key:literal => $place:ident $field:ident),*) => {
        impl Object for $name {
            fn fields(&mut self, f: &mut Fields<'_>) {
                $(f.place($key, Place::$place(&mut self.$field));)*
            }
        }
    };
}

read_only!(Envelope:
    "encrypt" => Text encrypt, "challenge" => Text challenge, "schema" => Text schema, "header" => Object header,
    "event" => Object event, "token" => Text token, "type" => Text kind, "uuid" => Text uuid, "ts" => Text ts,
    "open_message_id" => Text open_message_id);
read_only!(HeaderFields:
    "event_id" => Text event_id, "event_type" => Text event_type, "create_time" => Text create_time,
    "token" => Text token, "app_id" => Text app_id, "tenant_key" => Text tenant_key);
read_only!(FirstEvent: "type" => Text kind, "app_id" => Text app_id, "tenant_key" => Text tenant_key);

/// The envelope of a payload in a push.
pub(super) struct Around<'a>(pub(super) &'a mut dyn Object);

impl Object for Around<'_> {
    fn fields(&mut self, f: &mut Fields<'_>) {
        f.place("event", Place::Object(self.0));
    }
}
