//! What is remembered of long connections.

use super::frame::Frame;
use serde_json::Value;

/// A long connection that is open. It holds no secret.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LongConnection {
    /// Its number: 1 is the first one of the sandbox.
    pub id: u64,
    /// The App ID of its app.
    pub app_id: String,
    /// The `device_id` of its address.
    pub device_id: String,
    /// The `service_id` of its address, which every frame has to have.
    pub service_id: i32,
}

/// A frame that went over a long connection.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FrameRecord {
    /// The number of the connection: see [`LongConnection::id`].
    pub connection: u64,
    /// The App ID of its app.
    pub app_id: String,
    /// Whether the app sent it; if not, the sandbox did.
    pub from_app: bool,
    /// `SeqID`; `None` where the frame lacks it, as it must not. So it is with the next three.
    pub seq_id: Option<u64>,
    /// `LogID`
    pub log_id: Option<u64>,
    /// `service`
    pub service: Option<i32>,
    /// `method`: 0 of pings and pongs, 1 of events and answers.
    pub method: Option<i32>,
    /// The headers, in their order.
    pub headers: Vec<(String, String)>,
    /// `payload_encoding`
    pub payload_encoding: Option<String>,
    /// `payload_type`
    pub payload_type: Option<String>,
    /// `LogIDNew`
    pub log_id_new: Option<String>,
    /// The payload. Of one of more than 256 KiB only so much is kept.
    pub payload: Option<Vec<u8>>,
    /// What is wrong with a frame that the app sent.
    pub problem: Option<String>,
}

/// The largest payload that is kept.
const LARGEST_KEPT: usize = 256 * 1024;

impl FrameRecord {
    pub(super) fn new(connection: u64, app_id: &str, from_app: bool, frame: &Frame) -> Self {
        let header = |header: &super::frame::Header| (header.key.clone(), header.value.clone());
        let kept = |payload: &axum::body::Bytes| payload[..payload.len().min(LARGEST_KEPT)].to_vec();
        Self {
            connection,
            app_id: app_id.to_owned(),
            from_app,
            seq_id: frame.seq_id,
            log_id: frame.log_id,
            service: frame.service,
            method: frame.method,
            headers: frame.headers.iter().map(header).collect(),
            payload_encoding: frame.payload_encoding.clone(),
            payload_type: frame.payload_type.clone(),
            log_id_new: frame.log_id_new.clone(),
            payload: frame.payload.as_ref().map(kept),
            problem: None,
        }
    }

    /// The value of a header.
    pub fn header(&self, key: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == key).map(|(_, value)| value.as_str())
    }

    /// The header `type`: `ping`, `pong` or `event`; empty where there is none.
    pub fn kind(&self) -> &str {
        self.header("type").unwrap_or_default()
    }

    /// The payload, where it is JSON.
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(self.payload.as_deref()?).ok()
    }
}
