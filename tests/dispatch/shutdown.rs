//! A dispatcher stops cleanly.

use crate::{Log, done, moon};
use feishu_api::events::{Acknowledge, Dispatcher, MemorySeen, Outcome};
use std::time::Duration;
use tokio::time::{Instant, sleep};

const SECOND: Duration = Duration::from_secs(1);

fn dispatcher(log: &Log, store: MemorySeen) -> Dispatcher {
    let builder =
        Dispatcher::builder(log.clone()).seen(store).acknowledge(Acknowledge::WhenHandled).concurrency(1).fallback(
            |log, event| async move {
                sleep(2 * SECOND).await;
                log.add(event.id());
                Ok(())
            },
        );
    log.listen(builder).build()
}

#[tokio::test(start_paused = true)]
async fn accepted_events_are_finished_and_no_more_are_accepted() {
    let log = Log::default();
    let dispatcher = dispatcher(&log, MemorySeen::default());
    let (first, second) = (dispatcher.dispatch(moon("e1")), dispatcher.dispatch(moon("e2")));
    let stopping = tokio::spawn({
        let dispatcher = dispatcher.clone();
        async move { dispatcher.shutdown(10 * SECOND).await }
    });
    assert_eq!(first.await, done());
    assert_eq!(dispatcher.dispatch(moon("e3")).await, Outcome::Refused);
    assert_eq!(second.await, Outcome::Failed, "it takes longer than its deadline");
    assert!(stopping.await.unwrap());
    assert_eq!(log.take(), ["e1", "e2"]);
    // The dispatcher stays stopped, and is idle at once.
    assert!(dispatcher.shutdown(Duration::ZERO).await);
}

#[tokio::test(start_paused = true)]
async fn handlers_that_exceed_the_shutdown_time_are_stopped_and_can_be_repeated() {
    let (log, store) = (Log::default(), MemorySeen::default());
    let stopped = dispatcher(&log, store.clone());
    let begin = Instant::now();
    let pushes = ["e1", "e2"].map(|id| tokio::spawn(stopped.dispatch(moon(id))));
    assert!(!stopped.shutdown(SECOND).await);
    assert_eq!(begin.elapsed(), SECOND);
    for push in pushes {
        assert_eq!(push.await.unwrap(), Outcome::Failed);
    }
    let told = "the handler was stopped because the dispatcher shut down";
    assert_eq!(log.take(), [told, told]);
    assert_eq!(dispatcher(&log, store).dispatch(moon("e1")).await, done());
}
