//! A connection that is lost or cannot be opened is retried, unless the error is permanent.

use crate::server::{Frame, Server};
use crate::{SECOND, Seen, next_attempt, run, waiting};
use feishu_api::Client;
use feishu_api::long_connection::{Error, Pace, State};
use serde_json::json;

#[tokio::test(start_paused = true)]
async fn each_connection_has_its_own_address() {
    let seen = Seen::default();
    let mut server = Server::start().await;
    server.config(json!({ "ReconnectNonce": 4, "ReconnectInterval": 10, "PingInterval": 60, "ReconnectCount": -1 }));
    let (handle, running) = run(server.client().long_connection(seen.dispatcher()));
    for n in 1..=5 {
        let mut peer = server.accept().await;
        peer.ping().await;
        peer.send(&Frame::event(&format!("e{n}"), "moon.landed", &json!({}))).await;
        peer.answer().await;
        assert_eq!(handle.state(), State::Connected);
        assert_eq!((handle.connections(), server.asked().len()), (n, usize::try_from(n).unwrap()));
        assert!(server.connected().last().unwrap().contains(&format!("device_id={n}&")));
        // The connection is closed without a closing frame.
        drop(peer);
        let (wait, why) = next_attempt(&handle).await;
        assert!(wait < 4 * SECOND, "{wait:?}");
        assert!(why.contains("closed the connection") || why.contains("broke"), "{why}");
    }
    assert_eq!(seen.take(), ["e1", "e2", "e3", "e4", "e5"]);
    running.abort();
}

#[tokio::test(start_paused = true)]
async fn transient_errors_are_retried() {
    let server_error = json!({ "code": 1, "msg": "busy" }).to_string();
    let internal = json!({ "code": 1_000_040_343, "msg": "internal error" }).to_string();
    let clear = json!({ "code": 0, "data": { "URL": "https://a.test/ws?service_id=1" } }).to_string();
    for (status, body) in [
        (200, server_error.as_str()),
        (200, &internal),
        (500, &internal),
        (503, "<html>busy</html>"),
        (200, "<html>captive portal</html>"),
        (200, r#"{"code":0}"#),
        (200, &clear),
        (200, ""),
    ] {
        let mut server = Server::start().await;
        server.answer(status, body);
        let (handle, running) = run(server.client().long_connection(Seen::default().dispatcher()));
        let (wait, why) = next_attempt(&handle).await;
        // The client's default, since no server has sent settings.
        assert!(wait <= 120 * SECOND && wait > 100 * SECOND, "{body}: {wait:?}");
        assert!(!why.is_empty());
        server.accept().await.ping().await;
        running.abort();
    }
}

#[tokio::test(start_paused = true)]
async fn transient_handshake_errors_are_retried() {
    for refusal in [
        "HTTP/1.1 400 Bad\r\nHandshake-Status: 514\r\nHandshake-Msg: later\r\nHandshake-Autherrcode: 1000040343",
        "HTTP/1.1 400 Bad\r\nHandshake-Status: 514",
        "HTTP/1.1 502 Bad",
        "HTTP/1.1 200 OK",
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c",
        "nonsense",
    ] {
        let mut server = Server::start().await;
        server.refuse(refusal);
        let (handle, running) = run(server.client().long_connection(Seen::default().dispatcher()));
        let (_, why) = next_attempt(&handle).await;
        assert!(why.contains("127.0.0.1"), "{why}");
        server.accept().await.ping().await;
        assert_eq!(server.asked().len(), 2, "a fresh address for every attempt");
        running.abort();
    }
}

#[tokio::test(start_paused = true)]
async fn permanent_errors_have_advice() {
    for (code, advice) in [
        (1_000_040_344, "compare the app id and the app secret"),
        (1_000_040_345, "compare the app id and the app secret"),
        (1_000_040_350, "at most 50 connections"),
        (1_000_040_351, "BaseUrl::Lark"),
        (99_999, "choose the persistent connection"),
    ] {
        let server = Server::start().await;
        server.answer(200, json!({ "code": code, "msg": "no way" }).to_string());
        let (handle, running) = run(server.client().long_connection(Seen::default().dispatcher()));
        let error = running.await.unwrap().unwrap_err();
        assert!(matches!(&error, Error::Refused { code: said, .. } if *said == code), "{error}");
        let text = error.to_string();
        assert!(text.contains(advice) && text.contains("no way") && text.contains(&code.to_string()), "{text}");
        assert_eq!(handle.state(), State::Stopped);
        assert_eq!(server.asked().len(), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn permanent_handshake_errors_are_reported() {
    for (refusal, expected) in [
        ("HTTP/1.1 400 Bad\r\nHandshake-Status: 514\r\nHandshake-Autherrcode: 1000040350", 1_000_040_350),
        ("HTTP/1.1 400 Bad\r\nHandshake-Status: 403\r\nHandshake-Msg: no way", 403),
        ("HTTP/1.1 403 Forbidden", 403),
    ] {
        let server = Server::start().await;
        server.refuse(refusal);
        let error = run(server.client().long_connection(Seen::default().dispatcher())).1.await.unwrap().unwrap_err();
        assert!(matches!(error, Error::Refused { code, .. } if code == expected), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn clients_that_cannot_have_a_long_connection_are_refused() {
    let server = Server::start().await;
    let base = server.client().base_url().to_owned();
    for (builder, expected) in [
        (Client::builder(), "Client::builder().app(id, secret)"),
        (Client::builder().store_app("cli_1", "s"), "store apps do not support long connections"),
    ] {
        let client = builder.base_url(base.as_str()).build().unwrap();
        let error = client.long_connection(Seen::default().dispatcher()).run().await.unwrap_err();
        assert!(error.to_string().contains(expected), "{error}");
    }
    assert!(server.asked().is_empty());
}

#[tokio::test(start_paused = true)]
async fn it_gives_up_after_the_configured_attempts() {
    let mut server = Server::start().await;
    server.config(json!({ "ReconnectCount": 3, "ReconnectInterval": 10, "ReconnectNonce": 1, "PingInterval": 60 }));
    let (handle, running) = run(server.client().long_connection(Seen::default().dispatcher()));
    let peer = server.accept().await;
    for _ in 0..3 {
        server.answer(500, "");
    }
    drop(peer);
    for _ in 0..3 {
        next_attempt(&handle).await;
    }
    let error = running.await.unwrap().unwrap_err();
    assert!(matches!(error, Error::GaveUp { attempts: 3, .. }), "{error}");
    assert_eq!(handle.connections(), 1);
    // A program can also limit the attempts.
    let server = Server::start().await;
    server.answer(500, "");
    let mut pace = Pace::default();
    pace.attempts = Some(1);
    let connection = server.client().long_connection(Seen::default().dispatcher()).pace(pace);
    assert!(matches!(connection.run().await, Err(Error::GaveUp { attempts: 1, .. })));
}

/// At first, no server is listening.
#[tokio::test(start_paused = true)]
async fn it_waits_for_an_unavailable_server() {
    let client = Client::builder().app("cli_1", "s").base_url("http://127.0.0.1:1").build().unwrap();
    let (handle, running) = run(client.long_connection(Seen::default().dispatcher()));
    for _ in 0..3 {
        let (_, why) = waiting(&handle).await;
        assert!(why.contains("127.0.0.1:1"), "{why}");
        handle.subscribe().wait_for(|state| *state == State::Connecting).await.unwrap();
    }
    running.abort();
}
