//! A connection that only appears to be alive is replaced in time.

use crate::server::{Frame, Server};
use crate::{SECOND, Seen, next_attempt, pass, run};
use feishu_api::long_connection::State;
use serde_json::json;
use std::time::Duration;
use tokio::time::Instant;

const MOMENT: Duration = Duration::from_millis(100);

#[tokio::test(start_paused = true)]
async fn a_silent_connection_is_replaced_within_two_intervals() {
    let mut server = Server::start().await;
    server.config(json!({ "ReconnectNonce": 1, "ReconnectInterval": 10, "PingInterval": 30, "ReconnectCount": -1 }));
    let (handle, running) = run(server.client().long_connection(Seen::default().dispatcher()));
    // The server sends nothing.
    let mut peer = server.accept().await;
    peer.ping().await;
    pass(30 * SECOND - MOMENT).await;
    assert_eq!(handle.state(), State::Connected);
    pass(MOMENT).await;
    let (_, why) = next_attempt(&handle).await;
    assert!(why.contains("nothing for 30 seconds"), "{why}");
    // The connection dies just after a pong.
    let mut peer = server.accept().await;
    for _ in 0..3 {
        peer.ping().await;
        peer.pong(&json!({})).await;
        while handle.last_pong() != Some(Instant::now()) {
            tokio::task::yield_now().await;
        }
        pass(30 * SECOND).await;
    }
    assert_eq!(handle.state(), State::Connected);
    pass(30 * SECOND).await;
    next_attempt(&handle).await;
    server.accept().await.ping().await;
    assert_eq!(handle.connections(), 3);
    running.abort();
}

#[tokio::test(start_paused = true)]
async fn a_pong_changes_the_interval_within_limits() {
    let mut server = Server::start().await;
    server.config(json!({ "PingInterval": 30 }));
    let (handle, running) = run(server.client().long_connection(Seen::default().dispatcher()));
    let mut peer = server.accept().await;
    peer.ping().await;
    for (asked, interval) in [(10, 10), (0, 10), (-5, 10), (99_999_999, 10), (20, 20)] {
        let nothing =
            json!({ "PingInterval": asked, "ReconnectInterval": 0, "ReconnectNonce": 0, "ReconnectCount": 0 });
        peer.pong(&nothing).await;
        // The event shows that the pong was processed; the check afterwards shows that no ping came too early.
        for (n, time) in [(1, interval * SECOND - MOMENT), (2, MOMENT)] {
            let id = format!("{asked}-{n}");
            peer.send(&Frame::event(&id, "moon.landed", &json!({}))).await;
            assert_eq!(peer.frame().await.header("message_id"), id);
            pass(time).await;
        }
        peer.ping().await;
    }
    assert_eq!((handle.state(), handle.connections()), (State::Connected, 1));
    running.abort();
}

#[tokio::test(start_paused = true)]
async fn events_or_pongs_keep_a_connection_alive() {
    let mut server = Server::start().await;
    server.config(json!({ "PingInterval": 30 }));
    let (handle, running) = run(server.client().long_connection(Seen::default().dispatcher()));
    let mut peer = server.accept().await;
    peer.ping().await;
    // No pongs, but events.
    for n in 0..5 {
        peer.send(&Frame::event(&format!("e{n}"), "moon.landed", &json!({}))).await;
        peer.answer().await;
        pass(30 * SECOND).await;
        peer.ping().await;
    }
    // No events for an hour, but pongs.
    for _ in 0..120 {
        peer.pong(&json!({})).await;
        while handle.last_pong() != Some(Instant::now()) {
            tokio::task::yield_now().await;
        }
        pass(30 * SECOND).await;
        peer.ping().await;
    }
    assert_eq!((handle.state(), handle.connections()), (State::Connected, 1));
    assert!(handle.last_event().unwrap().elapsed() >= 3600 * SECOND);
    assert!(handle.last_pong().unwrap().elapsed() < 31 * SECOND);
    running.abort();
}

#[tokio::test(start_paused = true)]
async fn a_connection_without_events_is_replaced_if_configured() {
    let mut server = Server::start().await;
    server.config(json!({ "PingInterval": 30, "ReconnectNonce": 1 }));
    let connection = server.client().long_connection(Seen::default().dispatcher()).quiet_limit(300 * SECOND);
    let (handle, running) = run(connection);
    let mut peer = server.accept().await;
    for _ in 0..10 {
        peer.ping().await;
        assert_eq!(handle.state(), State::Connected);
        peer.pong(&json!({})).await;
        while handle.last_pong() != Some(Instant::now()) {
            tokio::task::yield_now().await;
        }
        pass(30 * SECOND).await;
    }
    let (_, why) = next_attempt(&handle).await;
    assert!(why.contains("no event arrived"), "{why}");
    server.accept().await.ping().await;
    running.abort();
}
