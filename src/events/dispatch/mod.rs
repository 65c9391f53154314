//! Handlers by the type of event, the same for pushes by HTTP and for the long connection.

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

/// Calls the handler of each event that is pushed, and says how to answer the push.
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
/// **Handlers** are closures or functions of two arguments: a clone of the state that the builder was given, mostly a
/// client, and the event. They run in tasks of their own, [so many at a time](DispatcherBuilder::concurrency), and in no
/// certain order unless [`in_order`](DispatcherBuilder::in_order) says so. Events that wait for their turn are
/// [bounded](DispatcherBuilder::queue), too: what is more is refused, and the platform pushes it again. An event
/// without a handler goes to the [`fallback`](DispatcherBuilder::fallback), and without one is acknowledged.
///
/// **Failures.** A handler that returns an error, panics or exceeds the
/// [time limit](DispatcherBuilder::time_limit) has not handled the event. The push is answered as a failure, so the
/// platform repeats it after 15 seconds, 5 minutes, 1 hour and 6 hours; callbacks are not repeated.
/// [`on_error`](DispatcherBuilder::on_error) is told. If the event was [acknowledged](Acknowledge) by then, the platform
/// does not repeat it.
///
/// **Repeats** are told apart as [`Decoder`](super::Decoder) describes. The push of an event that was handled is
/// acknowledged, and nothing more. While the event is still being handled, its repeat waits for the outcome, and gets
/// the same answer; where that takes too long, it is answered as a failure. What is remembered, and whether processes
/// share it, is up to the [store](DispatcherBuilder::seen).
///
/// Clones are the same dispatcher. It needs the Tokio runtime on which it is used.
#[derive(Clone)]
pub struct Dispatcher(Arc<Workshop>);

/// How to answer a push.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Outcome {
    /// As handled.
    Acknowledged {
        /// What to answer; `None` where nobody waits for an answer, because it is an event and no callback.
        answer: Option<Json>,
    },
    /// As a failure, so that the platform pushes it again.
    Failed,
    /// As a failure, too: the queue is full, or the dispatcher was shut down.
    Refused,
}

impl Dispatcher {
    /// Starts a dispatcher. `state` is what every handler gets a clone of: a [`Client`](crate::Client), or a struct with
    /// all that the handlers need, or `()`.
    pub fn builder<S: Clone + Send + Sync + 'static>(state: S) -> DispatcherBuilder<S> {
        DispatcherBuilder::new(state)
    }

    /// Hands an event to its handler. Ends when the push is to be answered: within the
    /// [deadline](DispatcherBuilder::deadline), whatever the handler does.
    ///
    /// The handler is begun by the call itself, and goes on if the future is dropped. Two calls in a row keep their
    /// order where [`in_order`](DispatcherBuilder::in_order) asks for one.
    ///
    /// This is for transports that this crate does not have. It trusts the event: see [`Event::from_json`].
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

    /// Takes in an event, and begins to handle it.
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

    /// How many events are being handled, or wait for it.
    pub fn pending(&self) -> usize {
        *self.0.pending.borrow()
    }

    /// Waits until no event is being handled or waits for it.
    pub async fn idle(&self) {
        // The sender lives as long as this dispatcher does.
        let _ = self.0.pending.subscribe().wait_for(|pending| *pending == 0).await;
    }

    /// Refuses events from now on, and waits for those that were accepted. Those that are not handled within the limit
    /// are stopped, and count as failures. Whether all of them were handled.
    ///
    /// Whoever receives events for it, by HTTP or by a long connection, is stopped by other means.
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

/// What became of an event at first.
enum Accepted {
    Refused,
    Acknowledged,
    First {
        outcome: oneshot::Receiver<Outcome>,
        /// What to answer where it takes too long.
        late: Outcome,
    },
    Repeat(tokio::sync::watch::Receiver<Option<Outcome>>),
}

impl Outcome {
    /// The answer that says nothing. To a callback that is `{}`.
    fn done_without(is_callback: bool) -> Self {
        Self::Acknowledged { answer: is_callback.then(|| Json::Object(serde_json::Map::new())) }
    }
}

impl fmt::Debug for Dispatcher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Dispatcher").field("pending", &self.pending()).finish_non_exhaustive()
    }
}
