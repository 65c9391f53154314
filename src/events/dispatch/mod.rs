//! Dispatches events to handlers by event type, both for HTTP and for long connections.

#[cfg(feature = "axum")]
mod axum;
mod builder;
mod failure;
mod handler;
mod http;
mod order;
mod running;
mod trace;
mod work;

pub use builder::{Acknowledge, DispatcherBuilder};
pub use failure::{Failure, FailureProblem, HandlerError};
pub use handler::{Handler, Received};
pub use http::HttpAnswer;

use super::event::Event;
use crate::wire::Json;
use running::Entry;
use std::fmt;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::oneshot;
use tokio::time::{Instant, timeout, timeout_at};
use work::{Job, Workshop};

/// Calls the handler of each pushed event, and determines how to answer the push.
#[cfg_attr(
    feature = "im",
    doc = r#"
```
use feishu_api::Client;
use feishu_api::events::{CardAnswer, Dispatcher, Toast};
use feishu_api::im::v1::event::MessageReceive;

# fn build(client: Client) {
let dispatcher = Dispatcher::builder(client)
    .on::<MessageReceive>(|client, received| async move {
        client.messages().reply(&received.message.message_id, "Got it.").await?;
        Ok(())
    })
    .on_card(|_, click| async move { Ok(CardAnswer::new().toast(Toast::info(&click.action.tag))) })
    .build();
# }
```
"#
)]
///
/// **Handlers** are closures or functions with two arguments: a clone of the state passed to the builder, usually a
/// client, and the event. They run in separate tasks, with a [maximum number](DispatcherBuilder::concurrency) at a
/// time, and in no particular order unless [`in_order`](DispatcherBuilder::in_order) specifies one. The number of
/// waiting events is [bounded](DispatcherBuilder::queue) as well: further events are refused, and the platform pushes
/// them again. An event without a handler goes to the [`fallback`](DispatcherBuilder::fallback), or is acknowledged if
/// there is none.
///
/// **Failures.** A handler fails if it returns an error, panics, or exceeds the [time
/// limit](DispatcherBuilder::time_limit). The push is then answered as failed, so the platform repeats it after 15
/// seconds, 5 minutes, 1 hour and 6 hours; callbacks are not repeated. [`on_error`](DispatcherBuilder::on_error) is
/// called. If the event was already [acknowledged](Acknowledge), the platform does not repeat it.
///
/// **Repeats** are detected as [`Decoder`](super::Decoder) describes. A repeat of a handled event is only acknowledged.
/// While the event is still being handled, its repeat waits for the outcome and gets the same answer; if that takes too
/// long, it is answered as failed. The [store](DispatcherBuilder::seen) determines what is remembered, and whether
/// processes share it.
///
/// Clones share the same dispatcher. It requires the Tokio runtime on which it is used.
#[derive(Clone)]
pub struct Dispatcher(Arc<Workshop>);

/// How to answer a push.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Outcome {
    /// Acknowledge it as handled.
    Acknowledged {
        /// The response; `None` if the push is not a callback, so no response is expected.
        answer: Option<Json>,
    },
    /// Answer with a failure, so that the platform pushes it again.
    Failed,
    /// Answer with a failure as well: the queue is full, or the dispatcher was shut down.
    Refused,
}

impl Dispatcher {
    /// Creates a dispatcher builder. Every handler gets a clone of `state`: a [`Client`](crate::Client), a struct with
    /// everything that the handlers need, or `()`.
    pub fn builder<S: Clone + Send + Sync + 'static>(state: S) -> DispatcherBuilder<S> {
        DispatcherBuilder::new(state)
    }

    /// Passes an event to its handler. The future completes when the push must be answered: within the
    /// [deadline](DispatcherBuilder::deadline), whatever the handler does.
    ///
    /// The call itself starts the handler, which continues if the future is dropped. Two successive calls keep their
    /// order if [`in_order`](DispatcherBuilder::in_order) requires one.
    ///
    /// Use this for transports that this crate does not provide. It trusts the event: see [`Event::from_json`].
    pub fn dispatch(&self, event: Event) -> impl Future<Output = Outcome> + Send + use<> {
        let by = Instant::now() + self.0.deadline;
        let accepted = self.accept(event);
        async move {
            match accepted {
                Accepted::Refused => Outcome::Refused,
                Accepted::Acknowledged => Outcome::Acknowledged { answer: None },
                Accepted::First { mut outcome, late } => match timeout_at(by, &mut outcome).await {
                    Ok(outcome) => outcome.unwrap_or(Outcome::Failed),
                    Err(_) => late,
                },
                Accepted::Repeat(mut first) => {
                    let outcome = timeout_at(by, first.wait_for(Option::is_some)).await;
                    outcome.ok().and_then(|outcome| outcome.ok()?.clone()).unwrap_or(Outcome::Failed)
                }
            }
        }
    }

    /// Accepts an event, and starts to handle it.
    fn accept(&self, event: Event) -> Accepted {
        let shop = &self.0;
        let first = match shop.identities.of(&event).map(|identity| shop.running.enter(identity)) {
            None => None,
            Some(Entry::First(first)) => Some(first),
            Some(Entry::Repeat(outcome)) => return Accepted::Repeat(outcome),
        };
        let Some(place) = shop.place() else { return Accepted::Refused };
        let turn = shop.key.as_ref().and_then(|key| key(&event)).map(|key| shop.order.queue(key));
        let is_callback = shop.is_callback(event.event_type());
        let (report, outcome) = oneshot::channel();
        let early = shop.acknowledge == Acknowledge::First && !is_callback;
        let late = match shop.acknowledge {
            Acknowledge::WhenHandled if !is_callback => Outcome::Failed,
            _ => Outcome::done_without(is_callback),
        };
        tokio::spawn(Arc::clone(shop).work(Job { event, first, place, turn, is_callback, early, report }));
        if early { Accepted::Acknowledged } else { Accepted::First { outcome, late } }
    }

    /// Returns how many events are being handled or are waiting.
    pub fn pending(&self) -> usize {
        *self.0.pending.borrow()
    }

    /// Waits until no events are being handled or waiting.
    pub async fn idle(&self) {
        // The sender lives as long as this dispatcher.
        let _ = self.0.pending.subscribe().wait_for(|pending| *pending == 0).await;
    }

    /// Refuses further events, and waits for those that were accepted. Handlers that do not end within the limit are
    /// stopped and count as failures. Returns whether all accepted events were handled.
    ///
    /// This does not stop the HTTP server or the long connection that receives the events.
    pub async fn shutdown(&self, limit: Duration) -> bool {
        self.0.close();
        if timeout(limit, self.idle()).await.is_ok() {
            return true;
        }
        self.0.stop.close();
        // A handler that blocks its thread cannot be stopped.
        let _ = timeout(Duration::from_secs(1), self.idle()).await;
        false
    }
}

/// The first result for an event.
enum Accepted {
    Refused,
    Acknowledged,
    First {
        outcome: oneshot::Receiver<Outcome>,
        /// The outcome if handling takes too long.
        late: Outcome,
    },
    Repeat(tokio::sync::watch::Receiver<Option<Outcome>>),
}

impl Outcome {
    /// Acknowledges without a result. For a callback, the response is `{}`.
    fn done_without(is_callback: bool) -> Self {
        Self::Acknowledged { answer: is_callback.then(|| Json::Object(serde_json::Map::new())) }
    }
}

impl fmt::Debug for Dispatcher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Dispatcher").field("pending", &self.pending()).finish_non_exhaustive()
    }
}
