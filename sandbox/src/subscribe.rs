//! Subscriptions of programs that are started after the sandbox.

use crate::push::{SubscribeError, Subscription};
use crate::sandbox::Sandbox;
use std::convert::Infallible;
use std::future::pending;
use std::time::Duration;

/// How long to wait before a program that did not answer is asked again.
const PAUSE: Duration = Duration::from_secs(1);

impl Sandbox {
    /// Subscribes programs to events as soon as they answer the challenge: a bot that needs the sandbox's address is
    /// started after it. Calls `tell` with a line for each change. Never returns.
    pub async fn subscribe_all(&self, subscriptions: Vec<Subscription>, mut tell: impl FnMut(String)) -> Infallible {
        let mut waiting = subscriptions;
        for Subscription { app_id, url, .. } in &waiting {
            tell(format!("events of {app_id} wait until a server at {url} answers the challenge"));
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
