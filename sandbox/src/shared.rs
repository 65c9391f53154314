//! The state shared by the connections of a sandbox.

use crate::clock::Clock;
use crate::fault::Plan;
use crate::grant::{Consent, Grants};
use crate::limits::Limits;
use crate::lock;
use crate::long_connection::Hub;
use crate::push::Outbox;
use crate::record::{Records, RequestRecord};
use crate::routes::Routes;
use crate::sign_in::Devices;
use crate::ticket::Tickets;
use crate::token::Tokens;
use crate::world::World;
use feishu_api::Secret;
use std::fmt;
use std::pin::pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::sync::Notify;

/// A sandbox, without its connections.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) state: Mutex<State>,
    pub(crate) clock: Clock,
    /// Whether rate limits and quotas are enforced.
    pub(crate) limited: bool,
    /// The operations that the sandbox answers.
    pub(crate) routes: Routes,
    /// The tokens that services other than Feishu's accept; if empty, they accept any token.
    pub(crate) service_tokens: Vec<Secret>,
    /// The time limit for receiving a request body.
    pub(crate) body_timeout: Duration,
    /// The port it listens on.
    pub(crate) port: u16,
    pub(crate) log_ids: AtomicU64,
    /// The observer of requests.
    pub(crate) observer: Observer,
    /// The time limit for an app to answer a push.
    pub(crate) answer_timeout: Duration,
    /// Wakes the tasks that push events.
    pub(crate) wake: Wake,
    /// Notified when a push was answered or given up, and of changes of long connections.
    pub(crate) changed: Notify,
}

/// Wakes the tasks that push events: by requests, and over long connections.
#[derive(Debug, Default)]
pub(crate) struct Wake {
    pub(crate) requests: Notify,
    pub(crate) frames: Notify,
}

impl Wake {
    pub(crate) fn all(&self) {
        self.requests.notify_one();
        self.frames.notify_one();
    }
}

/// The state that changes while a sandbox runs.
#[derive(Debug, Default)]
pub(crate) struct State {
    pub(crate) world: World,
    pub(crate) tokens: Tokens,
    pub(crate) tickets: Tickets,
    pub(crate) grants: Grants,
    pub(crate) devices: Devices,
    pub(crate) limits: Limits,
    pub(crate) plan: Plan,
    pub(crate) records: Records,
    pub(crate) outbox: Outbox,
    pub(crate) hub: Hub,
}

impl State {
    /// Records a user's consent that an app acts for them, and issues the code.
    pub(crate) fn agree(&mut self, consent: Consent, now: Duration) -> Secret {
        self.world.grant(&consent.app_id, &consent.open_id, &consent.scopes);
        self.grants.agree(consent, now)
    }
}

/// A callback for requests.
type Tell = dyn Fn(&RequestRecord) + Send + Sync;

/// The observer of requests, if any.
#[derive(Clone, Default)]
pub(crate) struct Observer(pub(crate) Option<Arc<Tell>>);

impl fmt::Debug for Observer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Observer").field(&self.0.is_some()).finish()
    }
}

impl Shared {
    /// Waits until `seen` returns a value for the state.
    pub(crate) async fn until<T>(&self, seen: impl Fn(&State) -> Option<T>) -> T {
        loop {
            let mut changed = pin!(self.changed.notified());
            // Notifications are received from here on, so none is missed.
            changed.as_mut().enable();
            if let Some(seen) = seen(&lock(&self.state)) {
                return seen;
            }
            changed.await;
        }
    }

    /// Records a request, and notifies the observer.
    pub(crate) fn note(&self, record: RequestRecord) {
        if let Some(tell) = &self.observer.0 {
            tell(&record);
        }
        lock(&self.state).records.add(record);
    }

    /// Queues the events of recent changes of the world for all subscribers; `operator` made the changes.
    pub(crate) fn tell(&self, state: &mut State, operator: &str, now: Duration) {
        let State { world, outbox, .. } = state;
        let happened = world.take_journal();
        if !happened.is_empty() {
            outbox.add(&happened, world, operator, now);
            self.wake.all();
        }
    }

    /// Returns the log id of the next reply.
    pub(crate) fn next_log_id(&self) -> String {
        let serial = self.log_ids.fetch_add(1, Ordering::Relaxed) + 1;
        format!("sandbox-{serial:012}")
    }
}
