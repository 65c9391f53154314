//! The frames of a long connection: proto2 messages, whose required fields are written even if they are 0.

use bytes::Bytes;
use prost::Message as _;
use std::time::Duration;

/// A header of a frame.
#[derive(Clone, PartialEq, prost::Message)]
pub(super) struct Header {
    #[prost(string, required, tag = "1")]
    pub(super) key: String,
    #[prost(string, required, tag = "2")]
    pub(super) value: String,
}

/// A frame: one WebSocket message.
#[derive(Clone, PartialEq, prost::Message)]
pub(super) struct Frame {
    #[prost(uint64, required, tag = "1")]
    pub(super) seq_id: u64,
    #[prost(uint64, required, tag = "2")]
    pub(super) log_id: u64,
    #[prost(int32, required, tag = "3")]
    pub(super) service: i32,
    #[prost(int32, required, tag = "4")]
    pub(super) method: i32,
    #[prost(message, repeated, tag = "5")]
    pub(super) headers: Vec<Header>,
    #[prost(string, optional, tag = "6")]
    pub(super) payload_encoding: Option<String>,
    #[prost(string, optional, tag = "7")]
    pub(super) payload_type: Option<String>,
    #[prost(bytes = "bytes", optional, tag = "8")]
    pub(super) payload: Option<Bytes>,
    #[prost(string, optional, tag = "9")]
    pub(super) log_id_new: Option<String>,
}

/// The methods of frames.
pub(super) const CONTROL: i32 = 0;
pub(super) const DATA: i32 = 1;

impl Frame {
    /// Decodes a frame. Returns `None` if it is invalid.
    pub(super) fn read(bytes: Bytes) -> Option<Self> {
        Self::decode(bytes).ok()
    }

    pub(super) fn write(&self) -> Bytes {
        self.encode_to_vec().into()
    }

    /// Creates a ping.
    pub(super) fn ping(service: i32) -> Self {
        Self { service, method: CONTROL, headers: vec![header("type", "ping")], ..Self::default() }
    }

    /// Creates the answer to this frame, which took this long.
    pub(super) fn answer(mut self, payload: String, took: Duration) -> Self {
        self.headers.push(header("biz_rt", took.as_millis().to_string()));
        self.payload = Some(payload.into());
        self
    }

    /// Returns the value of a header; empty if it is missing.
    pub(super) fn header(&self, key: &str) -> &str {
        self.headers.iter().find(|header| header.key == key).map_or("", |header| &header.value)
    }

    /// Returns the number in a header; `None` if it is missing.
    pub(super) fn number(&self, key: &str) -> Option<usize> {
        self.header(key).parse().ok()
    }
}

fn header(key: &str, value: impl Into<String>) -> Header {
    Header { key: key.to_owned(), value: value.into() }
}
