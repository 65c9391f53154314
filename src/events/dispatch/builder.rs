//! How a dispatcher is made.

use super::failure::Failure;
use super::handler::{AnyHandler, Handler, Received};
use super::order::Order;
use super::running::Running;
use super::work::{Key, OnError, OnRefused, Workshop};
use super::{Dispatcher, trace};
#[cfg(feature = "im")]
use crate::events::card::CardAnswer;
use crate::events::decoder::LIFE;
use crate::events::descriptor::{Descriptor, Payload};
use crate::events::error::Error;
use crate::events::event::Event;
use crate::events::identity::Identities;
#[cfg(feature = "im")]
use crate::events::link_preview::LinkPreview;
use crate::events::seen::{MemorySeen, SeenStore};
use crate::wire::Json;
use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;
use tokio::sync::{Semaphore, watch};

/// How many handlers run at a time.
const CONCURRENCY: usize = 64;
/// How many events may wait for one.
const QUEUE: usize = 1024;
/// When a push is answered at the latest. The platform waits 3 seconds, and the answer needs time to get there.
const DEADLINE: Duration = Duration::from_millis(2500);
/// How long a handler may take.
const TIME_LIMIT: Duration = Duration::from_secs(10 * 60);

/// When the platform is told that an event is handled. It waits 3 seconds for that, and then pushes the event again,
/// though not callbacks.
///
/// Callbacks, such as clicks on cards, are answered when their handler ends, whatever is chosen here, and with `{}` at
/// the deadline. The handler then goes on, but what it answers reaches nobody.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Acknowledge {
    /// As soon as the event is accepted. If the handler fails, the event is lost.
    First,
    /// When the handler ends, and at the [deadline](DispatcherBuilder::deadline) if it takes longer. If it fails after
    /// the deadline, the event is lost.
    #[default]
    InTime,
    /// Only when the handler has succeeded. If it takes longer than the deadline, the push counts as a failure, and the
    /// platform pushes the event again, after 15 seconds at first. That repeat is not handled twice: it is acknowledged
    /// if the event was handled by then. No event is lost while the platform repeats it.
    WhenHandled,
}

/// Makes a [`Dispatcher`]. Of two handlers for one type of event, the last one counts.
#[must_use = "a builder does nothing until `build` is called"]
pub struct DispatcherBuilder<S> {
    state: S,
    handlers: HashMap<String, AnyHandler>,
    fallback: Option<AnyHandler>,
    identities: Identities,
    store: Box<dyn SeenStore>,
    life: Duration,
    acknowledge: Acknowledge,
    deadline: Duration,
    time_limit: Duration,
    concurrency: usize,
    queue: usize,
    key: Option<Key>,
    on_error: OnError,
    on_refused: OnRefused,
}

impl<S: Clone + Send + Sync + 'static> DispatcherBuilder<S> {
    pub(super) fn new(state: S) -> Self {
        Self {
            state,
            handlers: HashMap::new(),
            fallback: None,
            identities: Identities::new(),
            store: Box::new(MemorySeen::default()),
            life: LIFE,
            acknowledge: Acknowledge::default(),
            deadline: DEADLINE,
            time_limit: TIME_LIMIT,
            concurrency: CONCURRENCY,
            queue: QUEUE,
            key: None,
            on_error: Box::new(trace::failure),
            on_refused: Box::new(trace::refused),
        }
    }

    /// Handles events of a type.
    pub fn on<P: Payload>(mut self, handler: impl Handler<S, Received<P>, ()>) -> Self {
        self.identities.add(&[P::DESCRIPTOR]);
        let handler = AnyHandler::typed(&self.state, handler, None);
        self.handle(P::DESCRIPTOR.event_type, handler)
    }

    /// Handles events that have no type here, by the name of their type, as JSON: see [`Event::json`].
    pub fn on_type(self, event_type: impl Into<String>, handler: impl Handler<S, Event, ()>) -> Self {
        let handler = AnyHandler::raw(&self.state, handler, None);
        self.handle(event_type, handler)
    }

    /// Handles clicks on cards. The answer shows a toast, changes the card, both, or neither. It has to come within 3
    /// seconds, so whatever takes longer belongs in a task of its own, which updates the card by the click's `token`.
    #[cfg(feature = "im")]
    pub fn on_card(
        self,
        handler: impl Handler<S, Received<crate::im::v1::event::CardActionTrigger>, CardAnswer>,
    ) -> Self {
        let handler = AnyHandler::typed(&self.state, handler, Some(|answer| answer.json()));
        self.handle(crate::im::v1::event::CardActionTrigger::TYPE, handler)
    }

    /// Handles the callback `url.preview.get`: a link of the app is shown in a chat. The answer has to come within 3
    /// seconds. Otherwise the chat shows the plain link.
    #[cfg(feature = "im")]
    pub fn on_link_preview(
        self,
        handler: impl Handler<S, Received<crate::im::v1::event::UrlPreviewGet>, LinkPreview>,
    ) -> Self {
        let handler = AnyHandler::typed(&self.state, handler, Some(|preview| preview.json()));
        self.handle(crate::im::v1::event::UrlPreviewGet::TYPE, handler)
    }

    /// Handles callbacks of a type, by its name: what the platform pushes and waits for. The answer is sent as JSON, and has to come within 3 seconds.
    pub fn on_callback<A: Into<Json> + 'static>(
        self,
        event_type: impl Into<String>,
        handler: impl Handler<S, Event, A>,
    ) -> Self {
        let handler = AnyHandler::raw(&self.state, handler, Some(A::into));
        self.handle(event_type, handler)
    }

    /// Handles events that have no handler. Without a fallback they are acknowledged, and a `tracing` event at debug
    /// level says so.
    pub fn fallback(mut self, handler: impl Handler<S, Event, ()>) -> Self {
        self.fallback = Some(AnyHandler::raw(&self.state, handler, None));
        self
    }

    fn handle(mut self, event_type: impl Into<String>, handler: AnyHandler) -> Self {
        self.handlers.insert(event_type.into(), handler);
        self
    }

    /// Sets how many handlers run at a time, 1 or more; 64 unless told otherwise.
    pub fn concurrency(mut self, handlers: usize) -> Self {
        self.concurrency = handlers.clamp(1, Semaphore::MAX_PERMITS);
        self
    }

    /// Sets how many events may wait for a handler to end; 1,024 unless told otherwise. Further ones are refused, so that
    /// the platform pushes them again, at first after 15 seconds.
    pub fn queue(mut self, events: usize) -> Self {
        self.queue = events;
        self
    }

    /// Sets when events are acknowledged: [`Acknowledge::InTime`] unless told otherwise.
    pub fn acknowledge(mut self, when: Acknowledge) -> Self {
        self.acknowledge = when;
        self
    }

    /// Sets how long after its arrival a push is answered at the latest; 2.5 seconds unless told otherwise. The platform
    /// waits 3 seconds.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// Sets how long a handler may take; 10 minutes unless told otherwise. One that takes longer is dropped, and has
    /// failed.
    pub fn time_limit(mut self, limit: Duration) -> Self {
        self.time_limit = limit;
        self
    }

    /// Sets where it is remembered which events were handled: a [`MemorySeen`] unless told otherwise.
    pub fn seen(mut self, store: impl SeenStore + 'static) -> Self {
        self.store = Box::new(store);
        self
    }

    /// Sets how long it is remembered that an event was handled; 8 hours unless told otherwise. The platform repeats an
    /// event for some seven hours.
    pub fn remember(mut self, life: Duration) -> Self {
        self.life = life;
        self
    }

    /// Adds events that are told from repeated ones by [`Descriptor::identity`], though they have no handler here by
    /// their type. The events of this crate and those of [`on`](Self::on) are known.
    pub fn events(mut self, events: &[&'static Descriptor]) -> Self {
        self.identities.add(events);
        self
    }

    /// Handles events of one key one after the other, in the order in which they arrive. Events for which the function
    /// returns `None` keep no order. Without it no event does.
    ///
    /// A repeat comes when the platform pushes it again, and so after the events that arrived in the meantime.
    ///
    /// ```
    /// # use feishu_api::events::Dispatcher;
    /// // One chat at a time.
    /// let dispatcher = Dispatcher::builder(()).in_order(|event| event.text("message.chat_id"));
    /// ```
    pub fn in_order(mut self, key: impl Fn(&Event) -> Option<String> + Send + Sync + 'static) -> Self {
        self.key = Some(Box::new(key));
        self
    }

    /// Sets what is told of each [`Failure`]. Unless told otherwise it becomes a `tracing` event at error level, where
    /// the feature `tracing` is enabled.
    pub fn on_error(mut self, tell: impl Fn(&Failure) + Send + Sync + 'static) -> Self {
        self.on_error = Box::new(tell);
        self
    }

    /// Sets what is told of each push by HTTP that was refused, because it is not to be trusted or cannot be read.
    /// Unless told otherwise it becomes a `tracing` event at warn level.
    pub fn on_refused(mut self, tell: impl Fn(&Error) + Send + Sync + 'static) -> Self {
        self.on_refused = Box::new(tell);
        self
    }

    /// Makes the dispatcher.
    #[must_use]
    pub fn build(self) -> Dispatcher {
        Dispatcher(Arc::new(Workshop {
            handlers: self.handlers,
            fallback: self.fallback,
            identities: self.identities,
            store: self.store,
            life: self.life,
            acknowledge: self.acknowledge,
            deadline: self.deadline,
            time_limit: self.time_limit,
            key: self.key,
            on_error: self.on_error,
            on_refused: self.on_refused,
            running: Running::default(),
            order: Order::default(),
            slots: Semaphore::new(self.concurrency),
            most: self.concurrency.saturating_add(self.queue),
            pending: Arc::new(watch::Sender::new(0)),
            closed: AtomicBool::new(false),
            stop: Semaphore::new(0),
        }))
    }
}

impl<S> fmt::Debug for DispatcherBuilder<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DispatcherBuilder")
            .field("handlers", &self.handlers.keys())
            .field("fallback", &self.fallback.is_some())
            .field("acknowledge", &self.acknowledge)
            .field("deadline", &self.deadline)
            .field("time_limit", &self.time_limit)
            .field("concurrency", &self.concurrency)
            .field("queue", &self.queue)
            .finish_non_exhaustive()
    }
}
