//! Many concurrent calls.

use crate::support::{PIN, TOKEN, custom_app, pin, sandbox};
use feishu_api::im::v1::pin::Create;
use feishu_sandbox::{Fault, demo};
use std::future::{Future, IntoFuture};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Waker};
use std::time::Duration;

#[tokio::test]
async fn ten_thousand_cold_calls_fetch_one_token() {
    let sandbox = sandbox().await;
    let client = custom_app(&sandbox).timeout(Duration::from_secs(300)).build().unwrap();
    let hold = sandbox.hold_next(TOKEN).unwrap();
    // All calls wait for a token before the first one gets it. Then they are sent one after the other, because some
    // systems do not allow this many sockets.
    let calls: Vec<_> = (0..10_000)
        .map(|_| {
            let mut call = Box::pin(tokio::task::unconstrained(client.send(Create::new(demo::MESSAGE)).into_future()));
            assert!(call.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
            call
        })
        .collect();
    hold.release();
    for call in calls {
        call.await.unwrap();
    }
    assert_eq!((sandbox.token_fetches(), sandbox.count(PIN).unwrap()), (1, 10_000));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_token_that_is_revoked_under_load_is_replaced_once_and_fails_no_call() {
    const TASKS: usize = 64;
    const CALLS: usize = 10_000;
    let sandbox = Arc::new(sandbox().await);
    let client = custom_app(&sandbox).build().unwrap();
    let begun = Arc::new(AtomicUsize::new(0));
    let tasks: Vec<_> = (0..TASKS)
        .map(|_| {
            let (client, begun, sandbox) = (client.clone(), Arc::clone(&begun), Arc::clone(&sandbox));
            tokio::spawn(async move {
                let mut failed = 0;
                loop {
                    match begun.fetch_add(1, Ordering::Relaxed) {
                        number if number >= CALLS => return failed,
                        number if number == CALLS / 2 => sandbox.revoke_tokens(),
                        _ => {}
                    }
                    failed += usize::from(pin(&client).await.is_err());
                }
            })
        })
        .collect();
    let mut failed = 0;
    for task in tasks {
        failed += task.await.unwrap();
    }
    assert_eq!((failed, sandbox.token_fetches()), (0, 2), "the first token, and one in its place");
    let pins = sandbox.count(PIN).unwrap();
    assert!((10_001..=10_000 + TASKS as u64).contains(&pins), "{pins}: what was under way was replayed once");
}

#[tokio::test]
async fn a_token_that_expires_during_a_call_is_replaced() {
    let sandbox = sandbox().await;
    let client = custom_app(&sandbox).build().unwrap();
    pin(&client).await.unwrap();
    let hold = sandbox.hold_next(PIN).unwrap();
    let call = tokio::spawn(client.send(Create::new(demo::MESSAGE)).into_future());
    hold.reached().await;
    sandbox.advance(Duration::from_secs(2 * 60 * 60));
    hold.release();
    call.await.unwrap().unwrap();
    assert_eq!((sandbox.token_fetches(), sandbox.count(PIN).unwrap()), (2, 3));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn failing_token_requests_back_off() {
    let sandbox = Arc::new(sandbox().await);
    sandbox.inject(TOKEN, Fault::Html(502), 10_000).unwrap();
    let client = custom_app(&sandbox).build().unwrap();
    let tasks: Vec<_> = (0..64)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move {
                for _ in 0..100 {
                    assert_eq!(pin(&client).await.unwrap_err().status(), Some(502));
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    // 6,400 calls failed. After six attempts there is a pause of 200 ms, then 400 ms, and so on.
    assert!((6..=16).contains(&sandbox.token_fetches()), "{}", sandbox.token_fetches());
    assert_eq!(sandbox.count(PIN).unwrap(), 0);
}
