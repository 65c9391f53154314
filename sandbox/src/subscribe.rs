//! Subscriptions of programs that are started after the sandbox.

use crate::push::{SubscribeError, Subscription};
use crate::sandbox::Sandbox;
use std::convert::Infallible;
use std::future::pending;
use std::time::Duration;

/// How long to wait before a program that did not answer is asked again.
const PAUSE: Duration = Duration::from_secs(1);

impl Sandbox {
    /// Has events pushed, as soon as somebody is there who answers the challenge: a bot that needs the sandbox's address
    /// is started after it. `tell` is told what happens, a line at a time. Does not end.
    pub async fn subscribe_all(&self, subscriptions: Vec<Subscription>, mut tell: impl FnMut(String)) -> Infallible {
        let mut waiting = subscriptions;
        for Subscription { app_id, url, .. } in &waiting {
            tell(format!("events of {app_id} wait until somebody answers the challenge at {url}"));
        }
        while !waiting.is_empty() {
            let mut absent = Vec::new();
            for subscription in waiting {
                match self.subscribe(subscription.clone()).await {
                    Ok(()) => tell(format!("events of {} go to {} now", subscription.app_id, subscription.url)),
                    Err(SubscribeError::NoAnswer) => absent.push(subscription),
                    Err(error) => tell(format!("no events are pushed to {}: {error}", subscription.app_id)),
                }
            }
            waiting = absent;
            tokio::time::sleep(PAUSE).await;
        }
        pending().await
    }
}
