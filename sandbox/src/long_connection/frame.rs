//! A frame: the protobuf content of one binary WebSocket message.

use axum::body::Bytes;
use prost::Message;

/// The `method` of pings and pongs.
pub(super) const CONTROL: i32 = 0;
/// The `method` of events and their answers.
pub(super) const DATA: i32 = 1;

/// A frame. Every number is required, but decoded as optional, so that a missing number can be distinguished from 0.
/// Every `Some` is encoded, even 0.
#[derive(Clone, PartialEq, Message)]
pub(super) struct Frame {
    #[prost(uint64, optional, tag = "1")]
    pub(super) seq_id: Option<u64>,
    #[prost(uint64, optional, tag = "2")]
    pub(super) log_id: Option<u64>,
    #[prost(int32, optional, tag = "3")]
    pub(super) service: Option<i32>,
    #[prost(int32, optional, tag = "4")]
    pub(super) method: Option<i32>,
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

/// A header of a frame.
#[derive(Clone, PartialEq, Message)]
pub(super) struct Header {
    #[prost(string, required, tag = "1")]
    pub(super) key: String,
    #[prost(string, required, tag = "2")]
    pub(super) value: String,
}

impl Frame {
    /// Creates a frame with these headers.
    pub(super) fn new(method: i32, service: i32, headers: &[(&str, &str)]) -> Self {
        let header = |&(key, value): &(&str, &str)| Header { key: key.to_owned(), value: value.to_owned() };
        Self {
            seq_id: Some(0),
            log_id: Some(0),
            service: Some(service),
            method: Some(method),
            headers: headers.iter().map(header).collect(),
            ..Self::default()
        }
    }

    /// Returns the value of a header.
    pub(super) fn header(&self, key: &str) -> Option<&str> {
        self.headers.iter().find(|header| header.key == key).map(|header| header.value.as_str())
    }

    /// Returns the names of missing required fields.
    pub(super) fn missing(&self) -> Vec<&'static str> {
        let required = [
            ("SeqID", self.seq_id.is_none()),
            ("LogID", self.log_id.is_none()),
            ("service", self.service.is_none()),
            ("method", self.method.is_none()),
        ];
        required.into_iter().filter_map(|(name, is_missing)| is_missing.then_some(name)).collect()
    }

    /// Encodes the frame.
    pub(super) fn bytes(&self) -> Bytes {
        self.encode_to_vec().into()
    }
}
