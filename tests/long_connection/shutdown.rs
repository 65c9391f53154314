//! A long connection can be stopped in any state.

use crate::server::{Frame, Peer, Server};
use crate::{SECOND, Seen, pass, run, waiting};
use feishu_api::events::{Dispatcher, Event};
use feishu_api::long_connection::State;
use serde_json::json;
use std::time::Duration;
use tokio::time::{sleep, timeout};

/// Creates a dispatcher whose handlers take the number of seconds in the event, and then record it.
fn slow(seen: &Seen) -> Dispatcher {
    Dispatcher::builder(seen.clone())
        .fallback(|seen: Seen, event: Event| async move {
            sleep(event.id().parse::<u32>()? * SECOND).await;
            seen.0.lock().unwrap().push(event.id().to_owned());
            Ok(())
        })
        .build()
}

/// Sends events. The last one takes no time and is answered, so that all of them have been received.
async fn receive(peer: &mut Peer, ids: &[&str]) {
    peer.ping().await;
    for id in ids {
        peer.send(&Frame::event(id, "moon.landed", &json!({}))).await;
    }
    assert_eq!(peer.answer().await.0, "0");
}

#[tokio::test(start_paused = true)]
async fn received_events_are_finished_and_answered() {
    let seen = Seen::default();
    let mut server = Server::start().await;
    let (handle, running) = run(server.client().long_connection(slow(&seen)));
    let mut peer = server.accept().await;
    receive(&mut peer, &["2", "1", "5", "0"]).await;
    handle.shutdown();
    // The last event is answered at its deadline, and its handler continues.
    for (time, id) in [(1000, "1"), (1000, "2"), (500, "5")] {
        pass(Duration::from_millis(time)).await;
        assert_eq!((handle.state(), peer.answer().await), (State::Closing, (id.to_owned(), json!({ "code": 200 }))));
    }
    assert_eq!(peer.bytes().await, None);
    pass(Duration::from_millis(2500)).await;
    running.await.unwrap().unwrap();
    assert_eq!(seen.take(), ["0", "1", "2", "5"]);
    assert_eq!(handle.state(), State::Stopped);
}

#[tokio::test(start_paused = true)]
async fn slow_handlers_do_not_block_shutdown_forever() {
    let seen = Seen::default();
    let mut server = Server::start().await;
    let connection = server.client().long_connection(slow(&seen)).finish_within(3 * SECOND);
    let (handle, running) = run(connection);
    let mut peer = server.accept().await;
    receive(&mut peer, &["100", "0"]).await;
    handle.shutdown();
    pass(Duration::from_millis(2500)).await;
    assert_eq!(peer.answer().await.0, "100");
    assert_eq!(peer.bytes().await, None);
    drop(peer);
    while !running.is_finished() {
        pass(SECOND).await;
    }
    running.await.unwrap().unwrap();
    assert_eq!(seen.take(), ["0"]);
}

#[tokio::test(start_paused = true)]
async fn it_stops_while_waiting_or_connecting_and_before_running() {
    let server = Server::start().await;
    server.answer(500, "");
    let (handle, running) = run(server.client().long_connection(Seen::default().dispatcher()));
    waiting(&handle).await;
    handle.shutdown();
    timeout(SECOND, running).await.unwrap().unwrap().unwrap();
    // A server that accepts the connection, and sends nothing.
    let mute = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", mute.local_addr().unwrap());
    let client = feishu_api::Client::builder().app("cli_1", "s").base_url(address).build().unwrap();
    let (handle, running) = run(client.long_connection(Seen::default().dispatcher()));
    let _stream = mute.accept().await.unwrap();
    assert_eq!(handle.state(), State::Connecting);
    handle.shutdown();
    timeout(SECOND, running).await.unwrap().unwrap().unwrap();
    let connection = server.client().long_connection(Seen::default().dispatcher());
    let handle = connection.handle();
    assert_eq!(handle.state(), State::Idle);
    handle.shutdown();
    connection.run().await.unwrap();
    assert_eq!((handle.state(), server.asked().len()), (State::Stopped, 1));
}

#[tokio::test(start_paused = true)]
async fn several_run_in_one_program() {
    let mut servers = [Server::start().await, Server::start().await];
    let seen = [Seen::default(), Seen::default()];
    let runs: Vec<_> = servers
        .iter()
        .zip(&seen)
        .map(|(server, seen)| run(server.client().long_connection(seen.dispatcher())))
        .collect();
    let mut peers = Vec::new();
    for server in &mut servers {
        peers.push(server.accept().await);
    }
    for (n, peer) in peers.iter_mut().enumerate() {
        peer.ping().await;
        peer.send(&Frame::event(&format!("e{n}"), "moon.landed", &json!({}))).await;
        peer.answer().await;
    }
    runs[0].0.shutdown();
    assert_eq!(peers[0].bytes().await, None);
    peers[1].send(&Frame::event("more", "moon.landed", &json!({}))).await;
    assert_eq!(peers[1].answer().await.0, "more");
    assert_eq!(seen.map(|seen| seen.take().join(" ")), ["e0", "e1 more"]);
}

/// A dropped future leaves no connection behind.
#[tokio::test(start_paused = true)]
async fn a_dropped_connection_is_closed() {
    let mut server = Server::start().await;
    let (_, running) = run(server.client().long_connection(Seen::default().dispatcher()));
    let mut peer = server.accept().await;
    peer.ping().await;
    running.abort();
    assert_eq!(peer.bytes().await, None);
}
