//! The queue of events to push, and the records of past pushes.

use super::event;
use super::queue::{Next, Queue};
use super::subscription::Subscription;
use crate::world::{Happening, World};
use serde_json::json;
use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;
use std::time::Duration;

/// The delays after failed attempts.
const RETRIES: [Duration; 4] = [
    Duration::from_secs(15),
    Duration::from_secs(5 * 60),
    Duration::from_secs(60 * 60),
    Duration::from_secs(6 * 60 * 60),
];
/// The maximum number of records.
const MOST_RECORDS: usize = 10_000;

/// An attempt to push an event.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PushRecord {
    /// The app it was pushed to.
    pub app_id: String,
    /// The id of the event.
    pub event_id: String,
    /// The type of the event.
    pub event_type: String,
    /// The number of earlier attempts.
    pub earlier: usize,
    /// The status of the answer, or its `code` over a long connection; `None` if there was no answer in time.
    pub status: Option<u16>,
}

/// How an app receives events. Each app has one way at a time: the last one that was set up.
#[derive(Clone, Debug)]
pub(super) enum Way {
    /// By requests to an address.
    Address(Arc<Subscription>),
    /// Over its long connections, even while it has none.
    LongConnection,
}

impl Way {
    /// Returns the verification token of its events; empty over a long connection, which the app opened itself.
    pub(super) fn verification_token(&self) -> &str {
        match self {
            Self::Address(subscription) => subscription.verification_token.expose(),
            Self::LongConnection => "",
        }
    }

    fn is(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Address(one), Self::Address(other)) => Arc::ptr_eq(one, other),
            (Self::LongConnection, Self::LongConnection) => true,
            _ => false,
        }
    }
}

/// An event to be pushed.
#[derive(Clone, Debug)]
pub(super) struct Pending {
    pub(super) app_id: Arc<str>,
    pub(super) way: Way,
    pub(super) plain: Arc<str>,
    /// A unique number of this attempt.
    pub(super) serial: u64,
    pub(super) due: Duration,
    event_id: Arc<str>,
    event_type: &'static str,
    earlier: usize,
}

/// The events to be pushed.
#[derive(Debug, Default)]
pub(crate) struct Outbox {
    ways: BTreeMap<Arc<str>, Way>,
    requests: Queue,
    frames: Queue,
    records: VecDeque<PushRecord>,
    serial: u64,
}

impl Outbox {
    /// Adds an address, which replaces the app's previous way.
    pub(crate) fn subscribe(&mut self, subscription: Subscription) {
        self.unsubscribe(&subscription.app_id);
        self.ways.insert(subscription.app_id.as_str().into(), Way::Address(Arc::new(subscription)));
    }

    /// Sends events of an app over its long connections from now on.
    pub(crate) fn connect(&mut self, app_id: &str) {
        if !matches!(self.ways.get(app_id), Some(Way::LongConnection)) {
            self.unsubscribe(app_id);
            self.ways.insert(app_id.into(), Way::LongConnection);
        }
    }

    /// Stops pushing events to an app, and drops its pending events.
    pub(crate) fn unsubscribe(&mut self, app_id: &str) {
        self.ways.remove(app_id);
        self.requests.forget(app_id);
        self.frames.forget(app_id);
    }

    /// Returns an unused serial number.
    pub(crate) fn next_serial(&mut self) -> u64 {
        self.serial += 1;
        self.serial
    }

    /// Adds events for what happened.
    pub(crate) fn add(&mut self, happened: &[Happening], world: &World, operator: &str, now: Duration) {
        let millis = i64::try_from(now.as_millis()).unwrap_or(i64::MAX);
        for happening in happened {
            for (app_id, way) in self.ways.clone() {
                let Some(pushed) = event(happening, world, &app_id, operator, millis) else { continue };
                let serial = self.next_serial();
                let event_id = format!("{serial:032x}");
                let event_type = pushed.descriptor.event_type;
                let header = json!({
                    "event_id": event_id,
                    "event_type": event_type,
                    "create_time": millis.to_string(),
                    "token": way.verification_token(),
                    "app_id": &*app_id,
                    "tenant_key": world.tenant.key,
                });
                let plain = json!({ "schema": "2.0", "header": header, "event": pushed.payload }).to_string().into();
                let event_id = event_id.into();
                self.plan(Pending { app_id, way, plain, serial, due: now, event_id, event_type, earlier: 0 });
            }
        }
    }

    fn plan(&mut self, pending: Pending) {
        self.queue(&pending.way).add(pending);
    }

    fn queue(&mut self, way: &Way) -> &mut Queue {
        match way {
            Way::Address(_) => &mut self.requests,
            Way::LongConnection => &mut self.frames,
        }
    }

    /// Returns the request to send next.
    pub(super) fn next_request(&mut self, now: Duration) -> Next {
        self.requests.next(now)
    }

    /// Returns the event to send next over a long connection.
    pub(super) fn next_frame(&mut self, now: Duration) -> Next {
        self.frames.next(now)
    }

    /// Records the answer to a push, and plans the next attempt if it failed.
    pub(super) fn settle(&mut self, pending: Pending, status: Option<u16>, now: Duration) {
        self.queue(&pending.way).settle();
        self.note(PushRecord {
            app_id: (*pending.app_id).to_owned(),
            event_id: (*pending.event_id).to_owned(),
            event_type: pending.event_type.to_owned(),
            earlier: pending.earlier,
            status,
        });
        let is_wanted = self.ways.get(&pending.app_id).is_some_and(|way| way.is(&pending.way));
        if status != Some(200)
            && is_wanted
            && let Some(after) = RETRIES.get(pending.earlier)
        {
            let (due, serial) = (now + *after, self.next_serial());
            self.plan(Pending { due, serial, earlier: pending.earlier + 1, ..pending });
        }
    }

    /// Records an attempt.
    pub(super) fn note(&mut self, record: PushRecord) {
        self.records.push_back(record);
        if self.records.len() > MOST_RECORDS {
            self.records.pop_front();
        }
    }

    /// Returns how an app receives events.
    pub(super) fn way(&self, app_id: &str) -> Option<Way> {
        self.ways.get(app_id).cloned()
    }

    /// Whether no event is being pushed or due now.
    pub(crate) fn is_idle(&self, now: Duration) -> bool {
        self.requests.is_idle(now) && self.frames.is_idle(now)
    }

    /// Returns the attempts so far, oldest first.
    pub(crate) fn records(&self) -> Vec<PushRecord> {
        self.records.iter().cloned().collect()
    }
}
