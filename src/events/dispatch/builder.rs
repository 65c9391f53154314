//! The dispatcher builder.

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

/// The default number of handlers that run concurrently.
const CONCURRENCY: usize = 64;
/// The default number of events that may wait for a handler.
const QUEUE: usize = 1024;
/// The default deadline for answering a push. The platform waits 3 seconds, and the response needs time to arrive.
const DEADLINE: Duration = Duration::from_millis(2500);
/// The default time limit of a handler.
const TIME_LIMIT: Duration = Duration::from_secs(10 * 60);

/// When the platform is told that an event is handled. It waits 3 seconds for that, and otherwise pushes the event
/// again, except callbacks.
///
/// Callbacks, such as clicks on cards, are always answered when their handler ends, or with `{}` at the deadline. After
/// the deadline the handler continues, but its response is discarded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Acknowledge {
    /// As soon as the event is accepted. If the handler fails, the event is lost.
    First,
    /// When the handler ends, or at the [deadline](DispatcherBuilder::deadline) if it takes longer. If it fails after
    /// the deadline, the event is lost.
    #[default]
    InTime,
    /// Only when the handler has succeeded. If it takes longer than the deadline, the push counts as failed, and the
    /// platform pushes the event again, first after 15 seconds. The repeat is not handled again: it is acknowledged if
    /// the event has been handled by then. No event is lost while the platform repeats it.
    WhenHandled,
}

/// Builds a [`Dispatcher`]. If two handlers are set for the same event type, the last one is used.
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

    /// Sets the handler for events of a type.
    pub fn on<P: Payload>(mut self, handler: impl Handler<S, Received<P>, ()>) -> Self {
        self.identities.add(&[P::DESCRIPTOR]);
        let handler = AnyHandler::typed(&self.state, handler, None);
        self.handle(P::DESCRIPTOR.event_type, handler)
    }

    /// Sets the handler for events without a Rust type, by the name of the event type, as JSON: see [`Event::json`].
    pub fn on_type(self, event_type: impl Into<String>, handler: impl Handler<S, Event, ()>) -> Self {
        let handler = AnyHandler::raw(&self.state, handler, None);
        self.handle(event_type, handler)
    }

    /// Sets the handler for clicks on cards. Its response shows a toast, replaces the card, both, or neither. It must
    /// respond within 3 seconds, so do longer work in a separate task, which updates the card with the click's `token`.
    #[cfg(feature = "im")]
    pub fn on_card(
        self,
        handler: impl Handler<S, Received<crate::im::v1::event::CardActionTrigger>, CardAnswer>,
    ) -> Self {
        let handler = AnyHandler::typed(&self.state, handler, Some(|answer| answer.json()));
        self.handle(crate::im::v1::event::CardActionTrigger::TYPE, handler)
    }

    /// Sets the handler for the callback `url.preview.get`, which is sent when a link of the app is shown in a chat. The
    /// handler must respond within 3 seconds; otherwise the chat shows the plain link.
    #[cfg(feature = "im")]
    pub fn on_link_preview(
        self,
        handler: impl Handler<S, Received<crate::im::v1::event::UrlPreviewGet>, LinkPreview>,
    ) -> Self {
        let handler = AnyHandler::typed(&self.state, handler, Some(|preview| preview.json()));
        self.handle(crate::im::v1::event::UrlPreviewGet::TYPE, handler)
    }

    /// Sets the handler for callbacks of a type, by its name. The platform waits for the response, which is sent as
    /// JSON and must arrive within 3 seconds.
    pub fn on_callback<A: Into<Json> + 'static>(
        self,
        event_type: impl Into<String>,
        handler: impl Handler<S, Event, A>,
    ) -> Self {
        let handler = AnyHandler::raw(&self.state, handler, Some(A::into));
        self.handle(event_type, handler)
    }

    /// Sets the handler for all other events. Without a fallback they are acknowledged, and a `tracing` event at debug
    /// level is emitted.
    pub fn fallback(mut self, handler: impl Handler<S, Event, ()>) -> Self {
        self.fallback = Some(AnyHandler::raw(&self.state, handler, None));
        self
    }

    fn handle(mut self, event_type: impl Into<String>, handler: AnyHandler) -> Self {
        self.handlers.insert(event_type.into(), handler);
        self
    }

    /// Sets how many handlers run concurrently, at least 1. The default is 64.
    pub fn concurrency(mut self, handlers: usize) -> Self {
        self.concurrency = handlers.clamp(1, Semaphore::MAX_PERMITS);
        self
    }

    /// Sets how many events may wait for a handler. The default is 1,024. Further events are refused, so that the
    /// platform pushes them again, first after 15 seconds.
    pub fn queue(mut self, events: usize) -> Self {
        self.queue = events;
        self
    }

    /// Sets when events are acknowledged. The default is [`Acknowledge::InTime`].
    pub fn acknowledge(mut self, when: Acknowledge) -> Self {
        self.acknowledge = when;
        self
    }

    /// Sets the deadline for answering a push after its arrival. The default is 2.5 seconds. The platform waits 3
    /// seconds.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// Sets the time limit of a handler. The default is 10 minutes. A handler that exceeds it is dropped and counts as
    /// failed.
    pub fn time_limit(mut self, limit: Duration) -> Self {
        self.time_limit = limit;
        self
    }

    /// Sets the store of handled events. The default is a [`MemorySeen`].
    pub fn seen(mut self, store: impl SeenStore + 'static) -> Self {
        self.store = Box::new(store);
        self
    }

    /// Sets how long handled events are remembered. The default is 8 hours. The platform repeats an event for about
    /// seven hours.
    pub fn remember(mut self, life: Duration) -> Self {
        self.life = life;
        self
    }

    /// Adds events whose repeats are detected by [`Descriptor::identity`] although no handler is registered with their
    /// type. The events of this crate and those passed to [`on`](Self::on) are already known.
    pub fn events(mut self, events: &[&'static Descriptor]) -> Self {
        self.identities.add(events);
        self
    }

    /// Handles events with the same key one after another, in the order of their arrival. Events for which the function
    /// returns `None` have no order. By default, no events are ordered.
    ///
    /// A repeat is handled when the platform pushes it again, and so after events that arrived in the meantime.
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

    /// Sets a function that is called with each [`Failure`]. By default it becomes a `tracing` event at error level,
    /// with the feature `tracing`.
    pub fn on_error(mut self, tell: impl Fn(&Failure) + Send + Sync + 'static) -> Self {
        self.on_error = Box::new(tell);
        self
    }

    /// Sets a function that is called with each refused HTTP push, because it is not trusted or cannot be read. By
    /// default it becomes a `tracing` event at warn level.
    pub fn on_refused(mut self, tell: impl Fn(&Error) + Send + Sync + 'static) -> Self {
        self.on_refused = Box::new(tell);
        self
    }

    /// Builds the dispatcher.
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
