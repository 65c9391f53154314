//! What clients are told to do, and what they may do.

use serde::Serialize;

/// The settings that a client is given with its address, and again with every pong. Times are in seconds.
///
/// ```
/// use feishu_sandbox::ClientConfig;
///
/// let config = ClientConfig::default().ping_interval(1).reconnect_interval(1).reconnect_nonce(0);
/// assert_eq!(config.reconnect_count, -1);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ClientConfig {
    /// How often a client tries to connect again; a negative number: until it succeeds. -1 unless told.
    pub reconnect_count: i64,
    /// How long it waits between two attempts; 90 unless told.
    pub reconnect_interval: u64,
    /// How long it waits before the first of them at most; 25 unless told.
    pub reconnect_nonce: u64,
    /// How long it waits between two pings; 90 unless told.
    pub ping_interval: u64,
}

impl Default for ClientConfig {
    fn default() -> Self {
        Self { reconnect_count: -1, reconnect_interval: 90, reconnect_nonce: 25, ping_interval: 90 }
    }
}

impl ClientConfig {
    /// Sets how often a client tries to connect again.
    #[must_use]
    pub fn reconnect_count(mut self, count: i64) -> Self {
        self.reconnect_count = count;
        self
    }

    /// Sets how many seconds it waits between two attempts.
    #[must_use]
    pub fn reconnect_interval(mut self, seconds: u64) -> Self {
        self.reconnect_interval = seconds;
        self
    }

    /// Sets how many seconds it waits before the first attempt at most.
    #[must_use]
    pub fn reconnect_nonce(mut self, seconds: u64) -> Self {
        self.reconnect_nonce = seconds;
        self
    }

    /// Sets how many seconds it waits between two pings.
    #[must_use]
    pub fn ping_interval(mut self, seconds: u64) -> Self {
        self.ping_interval = seconds;
        self
    }
}

/// What long connections are like.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rules {
    pub(crate) config: ClientConfig,
    /// How many bytes of an event go into one frame.
    pub(crate) fragment_size: usize,
    /// How many connections an app may have.
    pub(crate) most: usize,
}

impl Default for Rules {
    fn default() -> Self {
        Self { config: ClientConfig::default(), fragment_size: 64 * 1024, most: 50 }
    }
}
