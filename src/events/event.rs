//! A pushed event: its header and its content.

use super::descriptor::Payload;
use super::envelope::{Around, Envelope};
use super::error::{Error, PayloadProblem};
use crate::secret::Secret;
use crate::wire::{Json, Mismatch, TimestampMs, any_json, decode};
use std::fmt;
use std::sync::Arc;

/// A pushed event.
///
/// Clones share the content. `Debug` shows the header without its token, and nothing of the content.
#[derive(Clone, PartialEq)]
pub struct Event(Arc<Content>);

#[derive(PartialEq)]
struct Content {
    header: Header,
    version: Version,
    bytes: Vec<u8>,
}

/// The header of an event.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Header {
    /// The id of the event. A repeated push usually has the same id: see [`Decoder`](super::Decoder).
    pub event_id: String,
    /// The type, for example `im.message.receive_v1`.
    pub event_type: String,
    /// The time of the event. The platform writes it in seconds, milliseconds or microseconds; [`TimestampMs`] detects
    /// which.
    pub create_time: TimestampMs,
    /// The verification token of the app.
    pub token: Secret,
    /// The id of the app that received the push.
    pub app_id: String,
    /// The tenant of the event.
    pub tenant_key: String,
}

/// The layout of a push.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Version {
    /// `schema` 2.0: a header next to the event.
    V2,
    /// The first version, which old events still have: `uuid` and `ts` next to the event, everything else in it.
    V1,
}

impl Event {
    /// Reads a push that was received by another way than HTTP, and whose origin need not be verified.
    ///
    /// # Errors
    /// Fails if it is not an event.
    pub fn from_json(bytes: &[u8]) -> Result<Self, Error> {
        Self::new(Envelope::read(bytes)?, bytes.to_vec())
    }

    pub(super) fn new(envelope: Envelope, bytes: Vec<u8>) -> Result<Self, Error> {
        let Envelope { header, event, token, kind, uuid, ts, open_message_id, .. } = envelope;
        let (version, header) = if !header.event_type.is_empty() {
            let header = Header {
                event_id: header.event_id,
                event_type: header.event_type,
                create_time: header.create_time.into(),
                token: header.token.into(),
                app_id: header.app_id,
                tenant_key: header.tenant_key,
            };
            (Version::V2, header)
        } else if kind == "event_callback" && !event.kind.is_empty() {
            let header = Header {
                event_id: uuid,
                event_type: event.kind,
                create_time: ts.into(),
                token: token.into(),
                app_id: event.app_id,
                tenant_key: event.tenant_key,
            };
            (Version::V1, header)
        } else if !open_message_id.is_empty() {
            return Err(Error::FirstCardCallback);
        } else {
            return Err(Error::Malformed { reason: "it does not state an event type".to_owned() });
        };
        Ok(Self(Arc::new(Content { header, version, bytes })))
    }

    /// Returns the header of the event.
    pub fn header(&self) -> &Header {
        &self.0.header
    }

    /// Returns the layout of the push.
    pub fn version(&self) -> Version {
        self.0.version
    }

    /// Returns the id of the event.
    pub fn id(&self) -> &str {
        &self.0.header.event_id
    }

    /// Returns the type, for example `im.message.receive_v1`. The generated types have it as `TYPE`, to match on.
    pub fn event_type(&self) -> &str {
        &self.0.header.event_type
    }

    /// Whether the event is of this type.
    pub fn is<P: Payload>(&self) -> bool {
        P::DESCRIPTOR.event_type == self.event_type()
    }

    /// Decodes the content as the generated type of the event.
    ///
    /// Unknown keys are ignored, and missing values are empty.
    ///
    /// # Errors
    /// Fails if the event is of another type, or if a value has another type than documented.
    pub fn read<P: Payload>(&self) -> Result<P, Error> {
        let mut payload = P::default();
        self.fill(P::DESCRIPTOR.event_type, &mut payload)?;
        Ok(payload)
    }

    fn fill(&self, event_type: &'static str, payload: &mut dyn crate::wire::Object) -> Result<(), Error> {
        if event_type != self.event_type() {
            return Err(self.unreadable(PayloadProblem::OtherType { expected: event_type }));
        }
        let mismatches = decode(&self.0.bytes, &mut Around(payload)).map_err(malformed)?;
        match mismatches.is_empty() {
            true => Ok(()),
            false => Err(self.unreadable(PayloadProblem::Mismatch(mismatches))),
        }
    }

    /// Returns the complete push as received, decrypted. It contains the verification token.
    pub fn bytes(&self) -> &[u8] {
        &self.0.bytes
    }

    /// Returns the content as JSON, for events without a Rust type. `Null` if there is none.
    ///
    /// # Errors
    /// Fails if objects and lists are nested more than about 120 levels deep. [`bytes`](Self::bytes) always works.
    pub fn json(&self) -> Result<Json, Error> {
        let (mut push, is_cut) = any_json(&self.0.bytes).map_err(malformed)?;
        match is_cut {
            false => Ok(push.get_mut("event").map(Json::take).unwrap_or_default()),
            true => Err(self.unreadable(PayloadProblem::Mismatch(vec![Mismatch::too_deep("event")]))),
        }
    }

    /// Returns a text in the content by its path, such as `message.chat_id`. `None` if it is missing or empty.
    pub fn text(&self, path: &'static str) -> Option<String> {
        Some(super::identity::value(self, path)).filter(|text| !text.is_empty())
    }

    fn unreadable(&self, problem: PayloadProblem) -> Error {
        Error::Payload { event_id: self.id().to_owned(), event_type: self.event_type().to_owned(), problem }
    }
}

fn malformed(error: serde_json::Error) -> Error {
    Error::Malformed { reason: error.to_string() }
}

impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Content { header, version, bytes } = &*self.0;
        f.debug_struct("Event").field("header", header).field("version", version).field("bytes", &bytes.len()).finish()
    }
}
