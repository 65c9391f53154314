//! Limits of concurrency and time for handlers, and the answers to the platform.

use crate::{Log, done, event, moon};
use feishu_api::events::{Acknowledge, CardAnswer, Dispatcher, Outcome};
use serde_json::json;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::time::{Instant, sleep};

const SECOND: Duration = Duration::from_secs(1);

/// Creates a dispatcher whose handlers take the number of seconds in the event, and fail if it is odd.
fn slow(log: &Log, acknowledge: Acknowledge) -> Dispatcher {
    let builder = Dispatcher::builder(log.clone()).acknowledge(acknowledge).fallback(|log, event| async move {
        let seconds: u64 = event.id().parse()?;
        sleep(SECOND * u32::try_from(seconds)?).await;
        log.add(event.id());
        if seconds % 2 == 1 { Err("odd".into()) } else { Ok(()) }
    });
    log.listen(builder).build()
}

#[tokio::test(start_paused = true)]
async fn the_numbers_of_running_and_waiting_handlers_are_limited() {
    let now = Arc::new([AtomicUsize::new(0), AtomicUsize::new(0)]);
    let dispatcher = Dispatcher::builder(Arc::clone(&now))
        .concurrency(3)
        .queue(2)
        .fallback(|now, _| async move {
            let running = now[0].fetch_add(1, Ordering::SeqCst) + 1;
            now[1].fetch_max(running, Ordering::SeqCst);
            sleep(SECOND).await;
            now[0].fetch_sub(1, Ordering::SeqCst);
            Ok(())
        })
        .build();
    for round in 0..3 {
        let pushes: Vec<_> = (0..7).map(|n| tokio::spawn(dispatcher.dispatch(moon(&format!("{round}-{n}"))))).collect();
        assert_eq!(dispatcher.pending(), 5);
        let mut outcomes = Vec::new();
        for push in pushes {
            outcomes.push(push.await.unwrap());
        }
        assert_eq!(outcomes[..5], [(); 5].map(|()| done()));
        assert_eq!(outcomes[5..], [Outcome::Refused, Outcome::Refused]);
        assert_eq!(now[1].load(Ordering::SeqCst), 3);
        // A refused event is handled when it is pushed again.
        assert_eq!(dispatcher.dispatch(moon(&format!("{round}-6"))).await, done());
    }
}

#[tokio::test(start_paused = true)]
async fn the_time_of_acknowledgement_is_configurable() {
    use Acknowledge::{First, InTime, WhenHandled};
    for (acknowledge, seconds, outcome, after, told) in [
        (InTime, 2, done(), 2000, &["2"][..]),
        (InTime, 1, Outcome::Failed, 1000, &["1", "the handler failed: odd"]),
        (InTime, 4, done(), 2500, &["4"]),
        (InTime, 5, done(), 2500, &["5", "the handler failed: odd!"]),
        (First, 4, done(), 0, &["4"]),
        (First, 1, done(), 0, &["1", "the handler failed: odd!"]),
        (WhenHandled, 2, done(), 2000, &["2"]),
        (WhenHandled, 4, Outcome::Failed, 2500, &["4"]),
        (WhenHandled, 5, Outcome::Failed, 2500, &["5", "the handler failed: odd"]),
    ] {
        let log = Log::default();
        let dispatcher = slow(&log, acknowledge);
        let begin = Instant::now();
        let about = format!("{acknowledge:?} {seconds}");
        assert_eq!(dispatcher.dispatch(moon(&seconds.to_string())).await, outcome, "{about}");
        assert_eq!(begin.elapsed().as_millis(), after, "{about}");
        dispatcher.idle().await;
        assert_eq!(begin.elapsed().as_secs(), seconds, "{about}");
        assert_eq!(log.take(), told, "{about}");
        // A repeat is acknowledged if the first was handled, and otherwise handled.
        dispatcher.dispatch(moon(&seconds.to_string())).await;
        dispatcher.idle().await;
        assert_eq!(log.take().is_empty(), seconds % 2 == 0, "{about}");
    }
}

#[tokio::test(start_paused = true)]
async fn handlers_have_a_time_limit() {
    let log = Log::default();
    let builder =
        Dispatcher::builder(log.clone()).time_limit(2 * SECOND).concurrency(1).fallback(|log, event| async move {
            log.add(event.id());
            std::future::pending().await
        });
    let dispatcher = log.listen(builder).build();
    let (one, other) = (dispatcher.dispatch(moon("e1")), dispatcher.dispatch(moon("e2")));
    assert_eq!(one.await, Outcome::Failed);
    assert_eq!(other.await, done());
    dispatcher.idle().await;
    let told = "the handler was stopped after 2 seconds; if it needs longer, raise time_limit()";
    assert_eq!(log.take(), ["e1", told, "e2", &format!("{told}!")]);
}

#[tokio::test(start_paused = true)]
async fn a_callback_is_always_answered_in_time() {
    let click = |id| event(id, "card.action.trigger", &json!({}));
    for acknowledge in [Acknowledge::First, Acknowledge::InTime, Acknowledge::WhenHandled] {
        let log = Log::default();
        let builder = Dispatcher::builder(log.clone()).acknowledge(acknowledge).on_card(|log, click| async move {
            sleep(if click.event.id() == "slow" { 4 * SECOND } else { SECOND }).await;
            log.add(click.event.id());
            Ok(CardAnswer::new().card(json!({ "a": 1 })))
        });
        let dispatcher = log.listen(builder).build();
        let card = json!({ "card": { "type": "raw", "data": { "a": 1 } } });
        let (quick, slow) = (dispatcher.dispatch(click("quick")), dispatcher.dispatch(click("slow")));
        assert_eq!(quick.await, Outcome::Acknowledged { answer: Some(card) });
        assert_eq!(slow.await, Outcome::Acknowledged { answer: Some(json!({})) });
        dispatcher.idle().await;
        let log = log.take();
        assert_eq!(log[..2], ["quick", "slow"]);
        assert!(log[2].starts_with("the response to the callback took longer than 2500 ms"), "{log:?}");
    }
}

/// HTTP servers drop the future of a request when the client disconnects.
#[tokio::test(start_paused = true)]
async fn a_handler_continues_when_the_client_disconnects() {
    let log = Log::default();
    let dispatcher = slow(&log, Acknowledge::WhenHandled);
    drop(dispatcher.dispatch(moon("2")));
    dispatcher.idle().await;
    assert_eq!(log.take(), ["2"]);
}
