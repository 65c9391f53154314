//! The configuration of clients, and the limits of the sandbox.

use serde::Serialize;

/// The settings that a client receives with its address, and again with every pong. Times are in seconds.
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
    /// The number of reconnection attempts; if negative, a client tries until it succeeds. Default: -1.
    pub reconnect_count: i64,
    /// The time between two attempts. Default: 90.
    pub reconnect_interval: u64,
    /// The maximum random delay before the first attempt. Default: 25.
    pub reconnect_nonce: u64,
    /// The time between two pings. Default: 90.
    pub ping_interval: u64,
}

impl Default for ClientConfig {
    fn default() -> Self {
        Self { reconnect_count: -1, reconnect_interval: 90, reconnect_nonce: 25, ping_interval: 90 }
    }
}

impl ClientConfig {
    /// Sets the number of reconnection attempts.
    #[must_use]
    pub fn reconnect_count(mut self, count: i64) -> Self {
        self.reconnect_count = count;
        self
    }

    /// Sets the seconds between two attempts.
    #[must_use]
    pub fn reconnect_interval(mut self, seconds: u64) -> Self {
        self.reconnect_interval = seconds;
        self
    }

    /// Sets the maximum random delay before the first attempt, in seconds.
    #[must_use]
    pub fn reconnect_nonce(mut self, seconds: u64) -> Self {
        self.reconnect_nonce = seconds;
        self
    }

    /// Sets the seconds between two pings.
    #[must_use]
    pub fn ping_interval(mut self, seconds: u64) -> Self {
        self.ping_interval = seconds;
        self
    }
}

/// The limits of long connections.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rules {
    pub(crate) config: ClientConfig,
    /// The maximum number of bytes of an event in one frame.
    pub(crate) fragment_size: usize,
    /// The maximum number of connections per app.
    pub(crate) most: usize,
}

impl Default for Rules {
    fn default() -> Self {
        Self { config: ClientConfig::default(), fragment_size: 64 * 1024, most: 50 }
    }
}
