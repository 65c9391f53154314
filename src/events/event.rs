//! An event that was pushed: its header, and what it says.

use super::descriptor::Payload;
use super::envelope::{Around, Envelope};
use super::error::{Error, PayloadProblem};
use crate::secret::Secret;
use crate::wire::{Json, Mismatch, TimestampMs, any_json, decode};
use std::fmt;
use std::sync::Arc;

/// An event that was pushed.
///
/// Clones share the content. `Debug` shows the header without its token, and not what the event says.
#[derive(Clone, PartialEq)]
pub struct Event(Arc<Content>);

#[derive(PartialEq)]
struct Content {
    header: Header,
    version: Version,
    bytes: Vec<u8>,
}

/// What is said of every event.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Header {
    /// Identifies the event. A push that is repeated has the same one, mostly: see [`Decoder`](super::Decoder).
    pub event_id: String,
    /// The type, for example `im.message.receive_v1`.
    pub event_type: String,
    /// When it happened. The platform writes it in seconds, milliseconds or microseconds: [`TimestampMs`] tells which.
    pub create_time: TimestampMs,
    /// The verification token of the app.
    pub token: Secret,
    /// The app that it is pushed to.
    pub app_id: String,
    /// The tenant that it happened in.
    pub tenant_key: String,
}

/// How a push is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Version {
    /// `schema` 2.0: a header beside the event.
    V2,
    /// The first version, which old events still have: `uuid` and `ts` beside the event, all else in it.
    V1,
}

impl Event {
    /// Reads a push that came by another way than HTTP, and whose origin needs no proof.
    ///
    /// # Errors
    /// Fails where it is no event.
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
            return Err(Error::Malformed { reason: "it says of no event which type it is".to_owned() });
        };
        Ok(Self(Arc::new(Content { header, version, bytes })))
    }

    /// What is said of every event.
    pub fn header(&self) -> &Header {
        &self.0.header
    }

    /// How the push is laid out.
    pub fn version(&self) -> Version {
        self.0.version
    }

    /// Identifies the event.
    pub fn id(&self) -> &str {
        &self.0.header.event_id
    }

    /// The type, for example `im.message.receive_v1`. The generated types have it as `TYPE`, to match on.
    pub fn event_type(&self) -> &str {
        &self.0.header.event_type
    }

    /// Whether it is of a type.
    pub fn is<P: Payload>(&self) -> bool {
        P::DESCRIPTOR.event_type == self.event_type()
    }

    /// What it says, as the generated type of the event.
    ///
    /// Keys that the type does not know are passed over, and what was not sent is empty.
    ///
    /// # Errors
    /// Fails where the event is of another type, or where a value is of another kind than documented.
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

    /// All of the push, as it came, without encryption. The verification token stands in it.
    pub fn bytes(&self) -> &[u8] {
        &self.0.bytes
    }

    /// What the event says, as JSON: for events that have no type here. `Null` where it says nothing.
    ///
    /// # Errors
    /// Fails where objects and lists stand in one another more than some 120 deep. [`bytes`](Self::bytes) has them all.
    pub fn json(&self) -> Result<Json, Error> {
        let (mut push, is_cut) = any_json(&self.0.bytes).map_err(malformed)?;
        match is_cut {
            false => Ok(push.get_mut("event").map(Json::take).unwrap_or_default()),
            true => Err(self.unreadable(PayloadProblem::Mismatch(vec![Mismatch::too_deep("event")]))),
        }
    }

    /// A text in what the event says, by the names of the fields around it and its own, such as `message.chat_id`. `None`
    /// where there is none, or an empty one.
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
