//! A repeated event is handled once, or again if the first attempt failed.

use crate::{Log, done, message, moon};
use feishu_api::events::{
    Claim, Dispatcher, Event, HandlerError, Identity, MemorySeen, Outcome, SeenFuture, SeenStore,
};
use feishu_api::im::v1::event::MessageReceive;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Semaphore;
use tokio::task::yield_now;

/// Handlers that wait for a permit, and then fail if the log has a line that says so.
#[derive(Clone)]
struct Gate {
    log: Log,
    open: Arc<Semaphore>,
}

impl Gate {
    fn new() -> Self {
        Self { log: Log::default(), open: Arc::new(Semaphore::new(0)) }
    }

    fn dispatcher(&self, store: impl SeenStore + 'static) -> Dispatcher {
        Dispatcher::builder(self.clone()).fallback(Gate::pass).seen(store).build()
    }

    async fn pass(self, event: Event) -> Result<(), HandlerError> {
        self.log.add(event.id());
        self.open.acquire().await?.forget();
        if event.id().starts_with("bad") { Err("bad".into()) } else { Ok(()) }
    }
}

#[tokio::test]
async fn a_repeat_is_acknowledged_and_not_handled() {
    let log = Log::default();
    let dispatcher = Dispatcher::builder(log.clone())
        .on::<MessageReceive>(|log, received| async move {
            log.add(received.message.message_id.as_str());
            Ok(())
        })
        .build();
    // One message under two event ids.
    for (event_id, message_id) in [("e1", "om_1"), ("e2", "om_1"), ("e3", "om_2"), ("e1", "om_1")] {
        assert_eq!(dispatcher.dispatch(message(event_id, message_id)).await, done());
    }
    assert_eq!(log.take(), ["om_1", "om_2"]);
}

#[tokio::test]
async fn a_failed_event_is_handled_when_it_is_pushed_again() {
    let gate = Gate::new();
    gate.open.add_permits(2);
    let dispatcher = gate.dispatcher(MemorySeen::default());
    assert_eq!(dispatcher.dispatch(moon("bad")).await, Outcome::Failed);
    assert_eq!(dispatcher.dispatch(moon("bad")).await, Outcome::Failed);
    assert_eq!(gate.log.take(), ["bad", "bad"]);
}

#[tokio::test]
async fn a_repeat_during_the_first_gets_its_outcome() {
    for (id, outcome) in [("good", done()), ("bad", Outcome::Failed)] {
        let gate = Gate::new();
        let dispatcher = gate.dispatcher(MemorySeen::default());
        let pushes = [(); 3].map(|()| tokio::spawn(dispatcher.dispatch(moon(id))));
        while gate.log.0.lock().unwrap().is_empty() {
            yield_now().await;
        }
        gate.open.add_permits(1);
        for push in pushes {
            assert_eq!(push.await.unwrap(), outcome);
        }
        assert_eq!(gate.log.take(), [id]);
        assert_eq!(gate.open.available_permits(), 0);
    }
}

/// If it were acknowledged, the event would be lost if the first attempt fails afterwards.
#[tokio::test(start_paused = true)]
async fn a_repeat_is_not_acknowledged_while_the_first_is_running() {
    let gate = Gate::new();
    let dispatcher = gate.dispatcher(MemorySeen::default());
    assert_eq!(dispatcher.dispatch(moon("good")).await, done());
    assert_eq!(dispatcher.dispatch(moon("good")).await, Outcome::Failed);
    gate.open.add_permits(1);
    dispatcher.idle().await;
    assert_eq!(dispatcher.dispatch(moon("good")).await, done());
    assert_eq!(gate.log.take(), ["good"]);
}

#[tokio::test]
async fn processes_share_a_store() {
    let gate = Gate::new();
    let store = MemorySeen::default();
    let [one, other] = [(); 2].map(|()| gate.dispatcher(store.clone()));
    let first = tokio::spawn(one.dispatch(moon("good")));
    while gate.log.0.lock().unwrap().is_empty() {
        yield_now().await;
    }
    assert_eq!(other.dispatch(moon("good")).await, Outcome::Failed);
    gate.open.add_permits(2);
    assert_eq!(first.await.unwrap(), done());
    assert_eq!(other.dispatch(moon("good")).await, done());
    assert_eq!(gate.log.take(), ["good"]);
}

#[tokio::test(start_paused = true)]
async fn events_are_remembered_for_as_long_as_asked() {
    let log = Log::default();
    let dispatcher = Dispatcher::builder(log.clone())
        .fallback(|log, event| async move {
            log.add(event.id());
            Ok(())
        })
        .remember(Duration::from_secs(60))
        .build();
    for (wait, handled) in [(0, 1), (60, 0), (1, 1)] {
        tokio::time::advance(Duration::from_secs(wait)).await;
        assert_eq!(dispatcher.dispatch(moon("e1")).await, done());
        assert_eq!(log.take().len(), handled, "{wait}");
    }
}

#[tokio::test]
async fn of_many_concurrent_repeats_one_is_handled() {
    let gate = Gate::new();
    gate.open.add_permits(100);
    let dispatcher = gate.dispatcher(MemorySeen::default());
    let pushes: Vec<_> = (0..100).map(|_| tokio::spawn(dispatcher.dispatch(moon("good")))).collect();
    for push in pushes {
        assert_eq!(push.await.unwrap(), done());
    }
    assert_eq!(gate.log.take(), ["good"]);
}

/// A store that fails, or never answers.
struct Broken {
    hangs: bool,
}

impl Broken {
    fn answer<T: Send>(&self) -> SeenFuture<'_, T> {
        Box::pin(async {
            if self.hangs {
                std::future::pending::<()>().await;
            }
            Err("the store is on fire".into())
        })
    }
}

impl SeenStore for Broken {
    fn claim<'a>(&'a self, _: &'a Identity, _: Duration) -> SeenFuture<'a, Claim> {
        self.answer()
    }

    fn done<'a>(&'a self, _: &'a Identity, _: Duration) -> SeenFuture<'a, ()> {
        self.answer()
    }

    fn forget<'a>(&'a self, _: &'a Identity) -> SeenFuture<'a, ()> {
        self.answer()
    }
}

#[tokio::test(start_paused = true)]
async fn a_store_that_fails_loses_no_event() {
    for (hangs, told) in [(false, "the store is on fire"), (true, "no response within 2 seconds")] {
        let (log, heard) = (Log::default(), Log::default());
        let builder = Dispatcher::builder(log.clone()).seen(Broken { hangs }).fallback(|log, event| async move {
            log.add(event.id());
            Ok(())
        });
        let dispatcher = heard.listen(builder).build();
        assert_eq!(dispatcher.dispatch(moon("e1")).await, done());
        dispatcher.idle().await;
        assert_eq!(log.take(), ["e1"]);
        let heard = heard.take();
        assert!(heard.len() == 2 && heard.iter().all(|line| line.ends_with(told)), "{heard:?}");
    }
}
