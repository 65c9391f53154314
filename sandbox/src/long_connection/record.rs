//! Records of long connections.

use super::frame::Frame;
use serde_json::Value;

/// An open long connection. It contains no secret.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LongConnection {
    /// The number of the connection, counted from 1.
    pub id: u64,
    /// The App ID of its app.
    pub app_id: String,
    /// The `device_id` of its address.
    pub device_id: String,
    /// The `service_id` of its address, which every frame must have.
    pub service_id: i32,
}

/// A frame sent over a long connection.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FrameRecord {
    /// The number of the connection; see [`LongConnection::id`].
    pub connection: u64,
    /// The App ID of its app.
    pub app_id: String,
    /// Whether the app sent the frame; if `false`, the sandbox did.
    pub from_app: bool,
    /// `SeqID`; `None` if this required field is missing. The same holds for the next three fields.
    pub seq_id: Option<u64>,
    /// `LogID`
    pub log_id: Option<u64>,
    /// `service`
    pub service: Option<i32>,
    /// `method`: 0 for pings and pongs, 1 for events and answers.
    pub method: Option<i32>,
    /// The headers, in order.
    pub headers: Vec<(String, String)>,
    /// `payload_encoding`
    pub payload_encoding: Option<String>,
    /// `payload_type`
    pub payload_type: Option<String>,
    /// `LogIDNew`
    pub log_id_new: Option<String>,
    /// The payload, truncated to 256 KiB.
    pub payload: Option<Vec<u8>>,
    /// What is wrong with a frame that the app sent.
    pub problem: Option<String>,
}

/// The size limit of a recorded payload, in bytes.
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

    /// Returns the value of a header.
    pub fn header(&self, key: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == key).map(|(_, value)| value.as_str())
    }

    /// Returns the header `type`: `ping`, `pong` or `event`; empty if it is missing.
    pub fn kind(&self) -> &str {
        self.header("type").unwrap_or_default()
    }

    /// Returns the payload, if it is JSON.
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(self.payload.as_deref()?).ok()
    }
}
