//! Event subscriptions of programs that start after the sandbox.

use crate::push::{SubscribeError, Subscription};
use crate::sandbox::Sandbox;
use std::convert::Infallible;
use std::future::pending;
use std::time::Duration;

/// The delay before a program that did not answer is challenged again.
const PAUSE: Duration = Duration::from_secs(1);

impl Sandbox {
    /// Subscribes apps to events as soon as a program answers the challenge: a bot that needs the sandbox's address starts
    /// after the sandbox. `tell` receives a line for each change. Does not return.
    pub async fn subscribe_all(&self, subscriptions: Vec<Subscription>, mut tell: impl FnMut(String)) -> Infallible {
        let mut waiting = subscriptions;
        for Subscription { app_id, url, .. } in &waiting {
            tell(format!("events of {app_id} wait until a program answers the challenge at {url}"));
        }
        while !waiting.is_empty() {
            let mut absent = Vec::new();
            for subscription in waiting {
                match self.subscribe(subscription.clone()).await {
                    Ok(()) => tell(format!("events of {} are now pushed to {}", subscription.app_id, subscription.url)),
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
