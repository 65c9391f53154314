//! Limits shared by several clients.

use super::RedisStore;
use super::link::Need;
use crate::client::token::{BoxFuture, StoreError};
use crate::client::{PaceAsk, PaceGrant, SharedPace};
use ::redis::Script;
use std::sync::LazyLock;
use std::time::Duration;

static RESERVE: LazyLock<Script> = LazyLock::new(|| Script::new(include_str!("lua/pace.lua")));

impl SharedPace for RedisStore {
    fn reserve<'a>(&'a self, ask: &'a PaceAsk) -> BoxFuture<'a, Result<PaceGrant, StoreError>> {
        Box::pin(async move {
            let mut script = RESERVE.key(self.key("pace1", &ask.key));
            script.arg(ask.rate.calls.max(1)).arg(micros(ask.rate.window())).arg(&ask.client);
            script.arg(ask.want).arg(ask.epoch).arg(ask.counting);
            script.arg(micros(ask.close)).arg(micros(ask.ahead)).arg(micros(ask.hold));
            for one in &ask.returned {
                script.arg(one.batch).arg(one.calls).arg(micros(one.age)).arg(u8::from(one.sent));
            }
            let answer: Vec<u64> = self.run(Need::Cache, &script).await?;
            let [epoch, batch, clients, again, turns @ ..] = answer.as_slice() else {
                return Err("the script for limits returned an unexpected value".into());
            };
            let mut grant = PaceGrant::new(*epoch, *batch);
            grant.clients = u32::try_from(*clients).unwrap_or(u32::MAX);
            grant.again = Duration::from_micros(*again);
            grant.turns = turns.iter().map(|turn| Duration::from_micros(*turn)).collect();
            Ok(grant)
        })
    }
}

/// Converts a time to microseconds, at most one year. Lua numbers are exact far beyond that.
fn micros(time: Duration) -> u64 {
    const YEAR: u64 = 365 * 24 * 3600 * 1_000_000;
    u64::try_from(time.as_micros()).map_or(YEAR, |micros| micros.min(YEAR))
}
