//! One client on several runtimes, only some of which run at a time.

use crate::server::{Answer, PIN_PATH, Request, Server, TOKEN_PATH};
use crate::support::{Outcome, builder, pin};
use feishu_api::Client;
use feishu_api::endpoint::{Endpoint, Method, Rate, RateLimit};
use std::thread;
use std::time::{Duration, Instant};
use tokio::runtime::{Builder, Runtime};

/// Far below the timeout of a call, and more than a slow machine needs.
const SOON: Duration = Duration::from_secs(10);

/// Starts a server on its own thread and runtime, and creates a client for it.
fn server(script: impl Fn(&Request) -> Answer + Send + Sync + 'static) -> (Server, Client) {
    let (sender, receiver) = std::sync::mpsc::channel();
    thread::spawn(move || {
        runtime().block_on(async {
            sender.send(Server::start(script).await).unwrap();
            std::future::pending::<()>().await;
        });
    });
    let server = receiver.recv().unwrap();
    let client = builder(&server).build().unwrap();
    (server, client)
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

/// Pins on a runtime, and fails if that takes long.
fn pins(runtime: &Runtime, client: &Client) -> Outcome {
    let start = Instant::now();
    let outcome = runtime.block_on(pin(client, "om_1"));
    assert!(start.elapsed() < SOON, "it took {:?}", start.elapsed());
    outcome
}

#[test]
fn calls_on_one_runtime_do_not_wait_for_connections_of_another() {
    let (server, client) = server(|request| match request.target.as_str() {
        TOKEN_PATH => Answer::token("t-first-token", 7200),
        _ => Answer::pin(),
    });
    let (one, other) = (runtime(), runtime());
    for _ in 0..3 {
        pins(&one, &client).unwrap();
        pins(&other, &client).unwrap();
    }
    drop(one);
    pins(&other, &client).unwrap();
    #[cfg(feature = "blocking")]
    for _ in 0..2 {
        let start = Instant::now();
        client.im().v1().pin().create("om_1").block().unwrap();
        assert!(start.elapsed() < SOON);
        pins(&other, &client).unwrap();
    }
    assert_eq!(server.requests(TOKEN_PATH).len(), 1);
}

#[test]
fn a_runtime_per_call_works() {
    let (server, client) = server(|request| match request.target.as_str() {
        TOKEN_PATH => Answer::token("t-first-token", 7200),
        _ => Answer::pin(),
    });
    for _ in 0..40 {
        pins(&runtime(), &client).unwrap();
    }
    assert_eq!(server.requests(PIN_PATH).len(), 40);
}

/// Runs a runtime until the server has received `count` requests, and then leaves it idle.
fn run_until(runtime: &Runtime, server: &Server, path: &str, count: usize) {
    runtime.block_on(server.wait_for(path, count));
}

#[test]
fn a_fetch_on_an_idle_runtime_blocks_no_call() {
    let (server, client) = server(|request| match (request.target.as_str(), request.earlier) {
        (TOKEN_PATH, 0) => Answer::Stall(Vec::new()),
        (TOKEN_PATH, _) => Answer::token("t-second-token", 7200),
        _ => Answer::pin(),
    });
    let (resting, running) = (runtime(), runtime());
    let waiting = client.clone();
    resting.spawn(async move { pin(&waiting, "om_1").await });
    run_until(&resting, &server, TOKEN_PATH, 1);
    for _ in 0..2 {
        pins(&running, &client).unwrap();
    }
    assert_eq!(server.requests(TOKEN_PATH).len(), 2);
    // The fetch ends with its runtime.
    drop(resting);
    pins(&running, &client).unwrap();
}

#[test]
fn a_fetch_whose_runtime_is_gone_is_restarted() {
    let (server, client) = server(|request| match (request.target.as_str(), request.earlier) {
        (TOKEN_PATH, 0) => Answer::Stall(Vec::new()),
        (TOKEN_PATH, _) => Answer::token("t-second-token", 7200),
        _ => Answer::pin(),
    });
    let (gone, running) = (runtime(), runtime());
    let waiting = client.clone();
    gone.spawn(async move { pin(&waiting, "om_1").await });
    run_until(&gone, &server, TOKEN_PATH, 1);
    drop(gone);
    pins(&running, &client).unwrap();
    assert_eq!(server.requests(TOKEN_PATH).len(), 2);
}

#[test]
fn a_fetch_that_runs_on_another_runtime_is_waited_for() {
    let (server, client) = server(|request| match request.target.as_str() {
        TOKEN_PATH => Answer::Drip(token(), Duration::from_millis(10)),
        _ => Answer::pin(),
    });
    let threads: Vec<_> = (0..4)
        .map(|_| {
            let client = client.clone();
            thread::spawn(move || pins(&runtime(), &client).map(drop))
        })
        .collect();
    for thread in threads {
        thread.join().unwrap().unwrap();
    }
    assert_eq!(server.requests(TOKEN_PATH).len(), 1);
}

/// Returns a token after more than a second.
fn token() -> Vec<u8> {
    match Answer::token("t-first-token", 7200) {
        Answer::Bytes(bytes) => bytes,
        _ => unreachable!(),
    }
}

/// An operation with a limit of one call per second.
static LIMITED: &Endpoint =
    &Endpoint::new("acme.v1.limited", Method::Get, "/limited").limits(RateLimit::Fixed(&[Rate::new(1, 1)]), &[]);

#[test]
fn the_turn_of_an_idle_runtime_is_skipped() {
    let (server, client) = server(|_| Answer::json(200, r#"{"code":0,"data":{}}"#));
    let (resting, running) = (runtime(), runtime());
    // One call is sent; the others wait, one of them at the front.
    for _ in 0..3 {
        let client = client.clone();
        resting.spawn(async move { client.call(LIMITED).await });
    }
    run_until(&resting, &server, "/limited", 1);
    let start = Instant::now();
    for _ in 0..2 {
        running.block_on(async { client.call(LIMITED).await }).unwrap();
    }
    assert!(start.elapsed() < SOON, "{:?}", start.elapsed());
    // The limit applies to all of them together.
    assert!(start.elapsed() >= Duration::from_secs(1), "{:?}", start.elapsed());
}
