//! Handled events.

use super::RedisStore;
use super::link::Need;
use super::tokens::millis;
use crate::client::random;
use crate::events::{Claim, Identity, SeenFuture, SeenStore};
use ::redis::Script;
use std::sync::LazyLock;
use std::time::Duration;

static CLAIM: LazyLock<Script> = LazyLock::new(|| Script::new(include_str!("lua/seen_claim.lua")));
static DONE: LazyLock<Script> = LazyLock::new(|| Script::new("redis.call('SET', KEYS[1], 'done', 'PX', ARGV[1])"));
static FORGET: LazyLock<Script> = LazyLock::new(|| Script::new("redis.call('DEL', KEYS[1])"));

/// Everything is recorded in memory as well. While the server is down, the memory decides: an event is handled rather
/// than lost, and not handled twice by this process. So these methods never fail.
impl SeenStore for RedisStore {
    fn claim<'a>(&'a self, event: &'a Identity, lease: Duration) -> SeenFuture<'a, Claim> {
        Box::pin(async move {
            let known = self.inner.seen.claim(event, lease).await?;
            if known != Claim::New {
                return Ok(known);
            }
            let mut script = CLAIM.key(self.event(event));
            script.arg(format!("{:016x}", random::bits())).arg(millis(lease));
            let claim = match self.run::<u8>(Need::Cache, &script).await {
                Ok(0) | Err(_) => return Ok(Claim::New),
                Ok(1) => Claim::Running,
                Ok(_) => Claim::Done,
            };
            // Another process is handling it.
            self.inner.seen.forget(event).await?;
            Ok(claim)
        })
    }

    fn done<'a>(&'a self, event: &'a Identity, life: Duration) -> SeenFuture<'a, ()> {
        Box::pin(async move {
            self.inner.seen.done(event, life).await?;
            let mut script = DONE.key(self.event(event));
            script.arg(millis(life));
            let _ = self.run::<()>(Need::Cache, &script).await;
            Ok(())
        })
    }

    fn forget<'a>(&'a self, event: &'a Identity) -> SeenFuture<'a, ()> {
        Box::pin(async move {
            self.inner.seen.forget(event).await?;
            let _ = self.run::<()>(Need::Cache, &FORGET.key(self.event(event))).await;
            Ok(())
        })
    }
}

impl RedisStore {
    fn event(&self, event: &Identity) -> String {
        self.key("seen", &event.to_string())
    }
}
