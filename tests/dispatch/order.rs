//! Events with the same key are handled in order, and events with other keys concurrently.

use crate::{Log, event};
use feishu_api::events::Dispatcher;
use serde_json::json;
use std::time::Duration;
use tokio::time::{Instant, sleep};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn events_of_a_chat_keep_their_order() {
    let log = Log::default();
    let dispatcher = Dispatcher::builder(log.clone())
        .in_order(|event| event.text("chat"))
        .fallback(|log, event| async move {
            for _ in 0..event.id().len() * 3 % 5 {
                tokio::task::yield_now().await;
            }
            log.add(event.id());
            if event.id().ends_with('7') { Err("seven".into()) } else { Ok(()) }
        })
        .on_error(|_| {})
        .build();
    for n in 0..300 {
        drop(dispatcher.dispatch(event(&format!("{n}"), "moon.landed", &json!({ "chat": format!("{}", n % 3) }))));
    }
    dispatcher.idle().await;
    let log: Vec<usize> = log.take().iter().map(|id| id.parse().unwrap()).collect();
    for chat in 0..3 {
        let of_chat: Vec<_> = log.iter().copied().filter(|n| n % 3 == chat).collect();
        assert_eq!(of_chat, (0..300).filter(|n| n % 3 == chat).collect::<Vec<_>>());
    }
}

#[tokio::test(start_paused = true)]
async fn a_chat_does_not_wait_for_another() {
    let dispatcher = Dispatcher::builder(())
        .in_order(|event| event.text("chat"))
        .concurrency(4)
        .fallback(|(), _| async {
            sleep(Duration::from_secs(1)).await;
            Ok(())
        })
        .build();
    let begin = Instant::now();
    // Three events in one chat, two in another, and two without a chat.
    for (n, chat) in ["a", "b", "a", "", "b", "a", ""].into_iter().enumerate() {
        drop(dispatcher.dispatch(event(&format!("{n}"), "moon.landed", &json!({ "chat": chat }))));
    }
    dispatcher.idle().await;
    assert_eq!(begin.elapsed().as_secs(), 3);
}
