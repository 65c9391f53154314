//! How often a connection is tested, and how soon it is replaced.

use crate::client::random;
use crate::wire::{Fields, Object, decode};
use std::time::Duration;

/// How often a connection is tested, and how soon it is replaced. The server specifies this when a connection opens,
/// and may change it later. The values set here apply until then, and in place of invalid values, such as 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Pace {
    /// The interval between pings; the default is 120 seconds. A connection is considered dead if nothing arrives
    /// between two pings, so after at most twice this interval.
    pub ping: Duration,
    /// The wait after a failed attempt; the default is 120 seconds.
    pub retry: Duration,
    /// The maximum wait after a connection was lost; the default is 30 seconds. The wait is random, so that the clients
    /// of a restarted server do not all reconnect at once.
    pub spread: Duration,
    /// The number of consecutive failed attempts after which to give up; `None` (the default) means never.
    pub attempts: Option<u32>,
}

impl Default for Pace {
    fn default() -> Self {
        let [ping, retry, spread] = [120, 120, 30].map(Duration::from_secs);
        Self { ping, retry, spread, attempts: None }
    }
}

/// The values accepted from a server, in seconds.
const PING: std::ops::RangeInclusive<i64> = 1..=600;
const RETRY: std::ops::RangeInclusive<i64> = 1..=3600;
const SPREAD: std::ops::RangeInclusive<i64> = 1..=600;

/// The values requested by a server, in seconds; 0 if not specified.
#[derive(Default)]
pub(super) struct ClientConfig {
    attempts: i64,
    retry: i64,
    spread: i64,
    ping: i64,
}

impl Object for ClientConfig {
    fn fields(&mut self, f: &mut Fields<'_>) {
        f.field("ReconnectCount", &mut self.attempts);
        f.field("ReconnectInterval", &mut self.retry);
        f.field("ReconnectNonce", &mut self.spread);
        f.field("PingInterval", &mut self.ping);
    }
}

impl Pace {
    /// Applies the server's values, as far as they are valid.
    pub(super) fn with(self, config: &ClientConfig) -> Self {
        let seconds = |asked: i64, range: std::ops::RangeInclusive<i64>, otherwise: Duration| {
            let asked = Some(asked).filter(|asked| range.contains(asked)).and_then(|asked| u64::try_from(asked).ok());
            asked.map_or(otherwise, Duration::from_secs)
        };
        Self {
            ping: seconds(config.ping, PING, self.ping),
            retry: seconds(config.retry, RETRY, self.retry),
            spread: seconds(config.spread, SPREAD, self.spread),
            attempts: match u32::try_from(config.attempts) {
                Ok(0) => self.attempts,
                Ok(attempts) => Some(attempts),
                Err(_) => None,
            },
        }
    }

    /// Applies the values of a pong. An invalid pong is ignored.
    pub(super) fn with_pong(self, payload: &[u8]) -> Self {
        let mut config = ClientConfig::default();
        match decode(payload, &mut config) {
            Ok(mismatches) if mismatches.is_empty() => self.with(&config),
            _ => self,
        }
    }

    /// Returns the wait after a connection was lost.
    pub(super) fn after_loss(&self) -> Duration {
        // 20 bits are precise enough: a step is at most half a millisecond.
        let part = u32::try_from(random::bits() >> 44).unwrap_or_default();
        self.spread.mul_f64(f64::from(part) / f64::from(1_u32 << 20))
    }

    /// Returns the wait after a failed attempt: up to a tenth less than the server specifies, so that clients that
    /// started together spread out.
    pub(super) fn after_failure(&self) -> Duration {
        let part = u32::try_from(random::bits() >> 44).unwrap_or_default();
        self.retry.mul_f64(1.0 - f64::from(part) / f64::from(1_u32 << 20) / 10.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_server_decides_unless_its_values_are_invalid() {
        let seconds = Duration::from_secs;
        let default = Pace::default();
        let pong = |json: &str| default.with_pong(json.as_bytes());
        let sane = r#"{"ReconnectCount":5,"ReconnectInterval":90,"ReconnectNonce":25,"PingInterval":45}"#;
        let expected = Pace { ping: seconds(45), retry: seconds(90), spread: seconds(25), attempts: Some(5) };
        assert_eq!(pong(sane), expected);
        for (json, expected) in [
            ("", default),
            ("{}", default),
            ("[]", default),
            (r#"{"PingInterval":"often"}"#, default),
            (r#"{"ReconnectCount":0,"ReconnectInterval":0,"ReconnectNonce":0,"PingInterval":0}"#, default),
            (r#"{"ReconnectInterval":-1,"ReconnectNonce":-1,"PingInterval":-9}"#, default),
            (r#"{"ReconnectInterval":99999999,"ReconnectNonce":99999999,"PingInterval":99999999}"#, default),
            (r#"{"PingInterval":9223372036854775807}"#, default),
            (r#"{"PingInterval":3}"#, Pace { ping: seconds(3), ..default }),
        ] {
            assert_eq!(pong(json), expected, "{json}");
        }
        let bounded = Pace { attempts: Some(3), ..default };
        assert_eq!(bounded.with_pong(br#"{"ReconnectCount":-1}"#).attempts, None);
    }

    #[test]
    fn waits_are_random_and_bounded() {
        let pace = Pace::default();
        let waits: Vec<_> = (0..100).map(|_| pace.after_loss()).collect();
        assert!(waits.iter().all(|wait| *wait < pace.spread));
        assert!(waits.iter().any(|wait| *wait < pace.spread / 2) && waits.iter().any(|wait| *wait > pace.spread / 2));
        assert!((0..100).map(|_| pace.after_failure()).all(|wait| wait <= pace.retry && wait > pace.retry * 8 / 10));
    }
}
