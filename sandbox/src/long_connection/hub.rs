//! The open long connections, and the events sent over them.

use super::answer::{self, Answer};
use super::config::Rules;
use super::fault::{Condition, ConnectionFault, Occasion, Plans};
use super::fragments::fragments;
use super::frame::{CONTROL, DATA, Frame};
use super::record::{FrameRecord, LongConnection};
use axum::body::Bytes;
use feishu_api::Secret;
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};

/// The maximum number of recorded frames.
const MOST_RECORDS: usize = 10_000;
/// The maximum number of valid addresses; when exceeded, the oldest become invalid.
const MOST_TICKETS: usize = 1_000;
/// The first `SeqID` and `LogID`. They exceed the integers that floating point represents exactly, so a client that
/// stores them as floating point fails.
const FIRST_LOG_ID: u64 = (1 << 60) + 1;

/// A message sent over a connection.
pub(super) enum Outgoing {
    /// A binary message.
    Binary(Bytes),
    /// Cuts the connection without a closing frame.
    Cut,
}

/// The long connections of a sandbox.
#[derive(Debug, Default)]
pub(crate) struct Hub {
    pub(crate) rules: Rules,
    pub(crate) plans: Plans,
    tickets: VecDeque<Ticket>,
    open: BTreeMap<u64, Open>,
    awaiting: HashMap<String, Awaiting>,
    /// The connection that received the last event, by app.
    turns: HashMap<String, u64>,
    frames: VecDeque<FrameRecord>,
    serial: u64,
}

/// An issued address that has not been used yet.
#[derive(Debug)]
struct Ticket {
    /// The query of the address, which authenticates the app.
    query: Secret,
    app_id: String,
    device_id: String,
    service_id: i32,
}

/// An open connection.
#[derive(Debug)]
struct Open {
    described: LongConnection,
    sender: mpsc::UnboundedSender<Outgoing>,
    condition: Condition,
}

/// An event that has not been answered yet.
#[derive(Debug)]
struct Awaiting {
    connection: u64,
    frames: Vec<Frame>,
    answer: oneshot::Sender<Answer>,
    /// Whether a fault drops the answer.
    is_lost: bool,
}

/// The result of sending an event.
pub(super) enum Sent {
    /// The app has no connection.
    NoConnection,
    /// The event cannot be answered.
    Lost,
    /// The event was sent.
    Awaiting {
        /// The key to give up waiting for the answer.
        message_id: String,
        answer: oneshot::Receiver<Answer>,
    },
}

/// The reason for refusing a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refused {
    /// The address is unknown, or was used before.
    BadTicket,
    /// The app has reached its maximum number of connections.
    TooMany,
    /// A planned fault.
    Fault { status: u16, auth_code: Option<i64> },
}

impl Hub {
    pub(crate) fn new(rules: Rules) -> Self {
        Self { rules, ..Self::default() }
    }

    fn next_serial(&mut self) -> u64 {
        self.serial += 1;
        self.serial
    }

    /// Whether an app has reached its maximum number of connections.
    pub(super) fn is_full(&self, app_id: &str) -> bool {
        self.count(app_id) >= self.rules.most
    }

    /// Returns the number of connections of an app.
    pub(crate) fn count(&self, app_id: &str) -> usize {
        self.open.values().filter(|open| open.described.app_id == app_id).count()
    }

    /// Issues an address for a connection of an app, and returns its query.
    pub(super) fn invite(&mut self, app_id: &str) -> String {
        let serial = self.next_serial();
        let device_id = (7_000_000_000_000_000_000 + serial).to_string();
        let service_id = i32::try_from(33_554_432 + serial % 1_000_000).unwrap_or(i32::MAX);
        let query = format!(
            "device_id={device_id}&service_id={service_id}&access_key=key-of-the-sandbox-{serial:06}&ticket=ticket-of-the-sandbox-{serial:06}"
        );
        self.tickets.push_back(Ticket {
            query: query.clone().into(),
            app_id: app_id.to_owned(),
            device_id,
            service_id,
        });
        if self.tickets.len() > MOST_TICKETS {
            self.tickets.pop_front();
        }
        query
    }

    /// Accepts a connection to an issued address, unless a fault is met.
    pub(super) fn enter(
        &mut self,
        query: &str,
    ) -> Result<(LongConnection, mpsc::UnboundedReceiver<Outgoing>), Refused> {
        let condition = match self.plans.next(Occasion::Connecting) {
            Some(ConnectionFault::Refused { status, auth_code }) => return Err(Refused::Fault { status, auth_code }),
            Some(ConnectionFault::Silent) => Condition::Silent,
            Some(ConnectionFault::NoEvents) => Condition::NoEvents,
            _ => Condition::Healthy,
        };
        let ticket = self.tickets.iter().position(|ticket| ticket.query.expose() == query);
        let ticket = ticket.and_then(|index| self.tickets.remove(index)).ok_or(Refused::BadTicket)?;
        if self.is_full(&ticket.app_id) {
            return Err(Refused::TooMany);
        }
        let Ticket { app_id, device_id, service_id, .. } = ticket;
        let id = self.next_serial();
        let described = LongConnection { id, app_id, device_id, service_id };
        let (sender, receiver) = mpsc::unbounded_channel();
        self.open.insert(id, Open { described: described.clone(), sender, condition });
        Ok((described, receiver))
    }

    /// Removes a closed connection. Events sent over it can no longer be answered.
    pub(super) fn leave(&mut self, id: u64) {
        self.open.remove(&id);
        self.awaiting.retain(|_, awaiting| awaiting.connection != id);
    }

    /// Returns the open connections, oldest first.
    pub(crate) fn connections(&self) -> Vec<LongConnection> {
        self.open.values().map(|open| open.described.clone()).collect()
    }

    /// Returns the recorded frames, oldest first.
    pub(crate) fn frames(&self) -> &VecDeque<FrameRecord> {
        &self.frames
    }

    /// Sets the condition of all connections of an app.
    pub(crate) fn set_condition(&mut self, app_id: &str, condition: Condition) {
        for open in self.open.values_mut().filter(|open| open.described.app_id == app_id) {
            open.condition = condition;
        }
    }

    /// Cuts all connections of an app.
    pub(crate) fn cut(&mut self, app_id: &str) {
        let ids: Vec<u64> = self
            .open
            .values()
            .map(|open| &open.described)
            .filter(|one| one.app_id == app_id)
            .map(|one| one.id)
            .collect();
        ids.into_iter().for_each(|id| self.cut_one(id));
    }

    /// Cuts a connection. It no longer counts, even if closing it takes a while.
    fn cut_one(&mut self, id: u64) {
        if let Some(open) = self.open.get(&id) {
            let _ = open.sender.send(Outgoing::Cut);
        }
        self.leave(id);
    }

    /// Sends an event over the next connection of an app, round-robin.
    pub(super) fn send(&mut self, app_id: &str, plain: &str, now: Duration) -> Sent {
        let last = self.turns.get(app_id).copied().unwrap_or_default();
        let ids = || self.open.values().filter(|open| open.described.app_id == app_id).map(|open| open.described.id);
        let Some(id) = ids().find(|id| *id > last).or_else(|| ids().next()) else { return Sent::NoConnection };
        self.turns.insert(app_id.to_owned(), id);
        let fault = self.plans.next(Occasion::Event);
        let serial = self.next_serial();
        let Some(open) = self.open.get(&id).filter(|open| open.condition == Condition::Healthy) else {
            return Sent::Lost;
        };
        if fault == Some(ConnectionFault::Closed) {
            self.cut_one(id);
            return Sent::Lost;
        }
        let message_id = format!("message-of-the-sandbox-{serial:012}");
        let headers = [
            ("type", "event"),
            ("message_id", &*message_id),
            ("trace_id", &*format!("trace-of-the-sandbox-{serial:012}")),
            ("timestamp", &*now.as_millis().to_string()),
            ("instance_id", "0"),
        ];
        let mut first = Frame::new(DATA, open.described.service_id, &headers);
        first.seq_id = Some(FIRST_LOG_ID + serial);
        first.log_id = Some(FIRST_LOG_ID + serial);
        let frames = fragments(&first, plain, self.rules.fragment_size, fault.as_ref());
        for frame in &frames {
            self.put(id, frame);
        }
        if fault == Some(ConnectionFault::Garbage) {
            self.put_raw(id, GARBAGE);
        }
        if frames.is_empty() || fault == Some(ConnectionFault::FragmentLost) {
            return Sent::Lost;
        }
        let (answer, receiver) = oneshot::channel();
        let is_lost = fault == Some(ConnectionFault::AnswerLost);
        self.awaiting.insert(message_id.clone(), Awaiting { connection: id, frames, answer, is_lost });
        Sent::Awaiting { message_id, answer: receiver }
    }

    /// Stops waiting for the answer to an event.
    pub(super) fn give_up(&mut self, message_id: &str) {
        self.awaiting.remove(message_id);
    }

    fn put(&mut self, id: u64, frame: &Frame) {
        let Some(open) = self.open.get(&id) else { return };
        // Sending fails only if the connection is about to close.
        let _ = open.sender.send(Outgoing::Binary(frame.bytes()));
        let record = FrameRecord::new(id, &open.described.app_id, false, frame);
        self.note(record);
    }

    /// Sends bytes that are not a frame.
    fn put_raw(&mut self, id: u64, bytes: &'static [u8]) {
        let Some(open) = self.open.get(&id) else { return };
        let _ = open.sender.send(Outgoing::Binary(Bytes::from_static(bytes)));
        let as_payload = Frame { payload: Some(Bytes::from_static(bytes)), ..Frame::default() };
        let record = FrameRecord::new(id, &open.described.app_id, false, &as_payload);
        self.note(record);
    }

    fn note(&mut self, record: FrameRecord) {
        if self.frames.len() == MOST_RECORDS {
            self.frames.pop_front();
        }
        self.frames.push_back(record);
    }

    /// Handles a message of an app.
    pub(super) fn received(&mut self, id: u64, message: Result<Frame, String>) {
        let Some(open) = self.open.get(&id) else { return };
        let (described, condition) = (open.described.clone(), open.condition);
        let (frame, problem) = match message {
            Err(problem) => (Frame::default(), Some(problem)),
            Ok(frame) => {
                let problem = self.handle(&described, condition, &frame);
                (frame, problem)
            }
        };
        let record = FrameRecord { problem, ..FrameRecord::new(id, &described.app_id, true, &frame) };
        self.note(record);
    }

    /// Handles a frame, and returns what is wrong with it.
    fn handle(&mut self, from: &LongConnection, condition: Condition, frame: &Frame) -> Option<String> {
        let missing = frame.missing();
        if !missing.is_empty() {
            return Some(format!(
                "the frame has no {}; write required fields even where they are 0",
                missing.join(", no ")
            ));
        }
        if frame.service != Some(from.service_id) {
            return Some(format!("`service` is not the service_id of the address, {}", from.service_id));
        }
        match (frame.method, frame.header("type")) {
            (Some(CONTROL), Some("ping")) => {
                if condition != Condition::Silent {
                    self.pong(from, frame);
                }
                None
            }
            (Some(DATA), Some(_)) => self.answered(from, frame),
            (Some(CONTROL | DATA), kind) => {
                Some(format!("a frame with the header `type` {kind:?} is neither a ping nor an answer"))
            }
            (method, _) => Some(format!("`method` {method:?} is neither 0 nor 1")),
        }
    }

    fn pong(&mut self, to: &LongConnection, ping: &Frame) {
        let config = match self.plans.next(Occasion::Ping) {
            Some(ConnectionFault::Pong(config)) => config,
            _ => self.rules.config,
        };
        let mut pong = Frame::new(CONTROL, to.service_id, &[("type", "pong")]);
        (pong.seq_id, pong.log_id) = (ping.seq_id, ping.log_id);
        pong.payload = serde_json::to_vec(&config).ok().map(Into::into);
        self.put(to.id, &pong);
    }

    fn answered(&mut self, from: &LongConnection, frame: &Frame) -> Option<String> {
        let Some(message_id) = frame.header("message_id") else {
            return Some("an answer without the header message_id; copy all headers of the event".to_owned());
        };
        let is_known = self.awaiting.get(message_id).is_some_and(|awaiting| awaiting.connection == from.id);
        let Some(awaiting) = is_known.then(|| self.awaiting.remove(message_id)).flatten() else {
            return Some(
                "no event with this message_id is waiting for an answer: the answer came too late, or twice".to_owned(),
            );
        };
        let answer = match answer::read(frame) {
            Ok(answer) => answer,
            // Handled as if there were no answer, which is known at once.
            Err(problem) => return Some(problem),
        };
        let seq = |frame: &Frame| frame.header("seq").map(str::to_owned);
        let answers = awaiting.frames.iter().find(|sent| seq(sent) == seq(frame)).or_else(|| awaiting.frames.last());
        let problem = answers.and_then(|sent| answer::echo(sent, frame));
        if !awaiting.is_lost {
            // The receiver is gone if the event was given up just now.
            let _ = awaiting.answer.send(answer);
        }
        problem
    }
}

/// The bytes sent instead of a frame: a field that ends before its declared length.
const GARBAGE: &[u8] = &[0x2a, 0x7f, 0x0a, 0xff, 0x00];
