//! The events that are still to be pushed, and what became of the others.

use super::event;
use super::subscription::Subscription;
use crate::world::{Happening, World};
use serde_json::json;
use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

/// How long after an attempt that failed the next one is made.
const RETRIES: [Duration; 4] = [
    Duration::from_secs(15),
    Duration::from_secs(5 * 60),
    Duration::from_secs(60 * 60),
    Duration::from_secs(6 * 60 * 60),
];
/// So many records are kept.
const MOST_RECORDS: usize = 10_000;

/// An attempt to push an event.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PushRecord {
    /// The app it was pushed to.
    pub app_id: String,
    /// Identifies the event.
    pub event_id: String,
    /// The type of the event.
    pub event_type: String,
    /// How many attempts there were before.
    pub earlier: usize,
    /// The status of the answer; `None` where there was none in time.
    pub status: Option<u16>,
}

/// An event on its way.
#[derive(Clone, Debug)]
pub(super) struct Pending {
    pub(super) subscription: Arc<Subscription>,
    pub(super) plain: Arc<str>,
    /// Tells this attempt from all others.
    pub(super) serial: u64,
    due: Duration,
    event_id: String,
    event_type: &'static str,
    earlier: usize,
}

/// What to do next.
pub(super) enum Next {
    /// Push this.
    Push(Box<Pending>),
    /// Wait so long.
    Wait(Duration),
    /// Wait for something to happen.
    Idle,
}

/// The events that are still to be pushed.
#[derive(Debug, Default)]
pub(crate) struct Outbox {
    subscriptions: Vec<Arc<Subscription>>,
    pending: VecDeque<Pending>,
    records: VecDeque<PushRecord>,
    is_pushing: bool,
    serial: u64,
}

impl Outbox {
    /// Adds an address, in place of the one the app has.
    pub(crate) fn subscribe(&mut self, subscription: Subscription) {
        self.unsubscribe(&subscription.app_id);
        self.subscriptions.push(Arc::new(subscription));
    }

    /// Removes the address of an app, with what was still to be pushed there.
    pub(crate) fn unsubscribe(&mut self, app_id: &str) {
        self.subscriptions.retain(|known| known.app_id != app_id);
        self.pending.retain(|pending| pending.subscription.app_id != app_id);
    }

    /// A number that was not given out before.
    pub(crate) fn next_serial(&mut self) -> u64 {
        self.serial += 1;
        self.serial
    }

    /// Takes in what happened.
    pub(crate) fn add(&mut self, happened: &[Happening], world: &World, operator: &str, now: Duration) {
        let millis = i64::try_from(now.as_millis()).unwrap_or(i64::MAX);
        for happening in happened {
            for subscription in self.subscriptions.clone() {
                let Some(pushed) = event(happening, world, &subscription.app_id, operator, millis) else { continue };
                let serial = self.next_serial();
                let event_id = format!("{serial:032x}");
                let event_type = pushed.descriptor.event_type;
                let header = json!({
                    "event_id": event_id,
                    "event_type": event_type,
                    "create_time": millis.to_string(),
                    "token": subscription.verification_token.expose(),
                    "app_id": subscription.app_id,
                    "tenant_key": world.tenant.key,
                });
                let plain = json!({ "schema": "2.0", "header": header, "event": pushed.payload }).to_string().into();
                let pending = Pending { subscription, plain, serial, due: now, event_id, event_type, earlier: 0 };
                self.pending.push_back(pending);
            }
        }
    }

    /// What to do next. What is pushed is settled before anything else is.
    pub(super) fn next(&mut self, now: Duration) -> Next {
        let Some(index) = (0..self.pending.len()).min_by_key(|index| self.pending[*index].due) else {
            return Next::Idle;
        };
        let due = self.pending[index].due;
        if due > now {
            return Next::Wait(due - now);
        }
        match self.pending.remove(index) {
            Some(pending) => {
                self.is_pushing = true;
                Next::Push(Box::new(pending))
            }
            None => Next::Idle,
        }
    }

    /// Notes the answer to a push, and plans the next attempt where it was not taken.
    pub(super) fn settle(&mut self, pending: Pending, status: Option<u16>, now: Duration) {
        self.is_pushing = false;
        self.note(PushRecord {
            app_id: pending.subscription.app_id.clone(),
            event_id: pending.event_id.clone(),
            event_type: pending.event_type.to_owned(),
            earlier: pending.earlier,
            status,
        });
        let is_subscribed = self.subscriptions.iter().any(|known| Arc::ptr_eq(known, &pending.subscription));
        if status != Some(200)
            && is_subscribed
            && let Some(after) = RETRIES.get(pending.earlier)
        {
            let (due, serial) = (now + *after, self.next_serial());
            self.pending.push_back(Pending { due, serial, earlier: pending.earlier + 1, ..pending });
        }
    }

    /// Remembers an attempt.
    pub(super) fn note(&mut self, record: PushRecord) {
        self.records.push_back(record);
        if self.records.len() > MOST_RECORDS {
            self.records.pop_front();
        }
    }

    /// The address of an app.
    pub(super) fn subscription(&self, app_id: &str) -> Option<Arc<Subscription>> {
        self.subscriptions.iter().find(|known| known.app_id == app_id).cloned()
    }

    /// Whether nothing is being pushed, nor to be pushed now.
    pub(crate) fn is_idle(&self, now: Duration) -> bool {
        !self.is_pushing && self.pending.iter().all(|pending| pending.due > now)
    }

    /// The attempts so far, the oldest first.
    pub(crate) fn records(&self) -> Vec<PushRecord> {
        self.records.iter().cloned().collect()
    }
}
