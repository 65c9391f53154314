//! Frames are compatible with the official SDK for Python, byte for byte.

use crate::server::Server;
use crate::{SECOND, Seen, pass, run};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use feishu_api::events::Dispatcher;
use serde_json::{Value, json};

fn vector(name: &str) -> Vec<u8> {
    let all: Value = serde_json::from_str(include_str!("vectors.json")).unwrap();
    STANDARD.decode(all[name].as_str().unwrap()).unwrap()
}

/// In paused time, handlers take no time: `biz_rt` is 0.
#[tokio::test(start_paused = true)]
async fn frames_match_the_official_sdk() {
    let ok = Dispatcher::builder(()).build();
    let bad = Dispatcher::builder(()).fallback(|_, _| async { Err("bad".into()) }).on_error(|_| {}).build();
    let callback = Dispatcher::builder(()).on_callback("moon.landed", |_, _| async { Ok(json!({ "n": 1 })) }).build();
    for (dispatcher, answer) in [(ok, "acknowledged"), (bad, "failed"), (callback, "answered")] {
        let mut server = Server::start().await;
        let (handle, running) = run(server.client().long_connection(dispatcher));
        let mut peer = server.accept().await;
        assert_eq!(peer.bytes().await.unwrap(), vector("ping"));
        peer.send_bytes(vector("pong")).await;
        peer.send_bytes(vector("event")).await;
        assert_eq!(peer.bytes().await.unwrap(), vector(answer), "{answer}");
        // The pong contains the interval until the next ping.
        pass(60 * SECOND).await;
        assert_eq!(peer.bytes().await.unwrap(), vector("ping"));
        handle.shutdown();
        assert_eq!(peer.bytes().await, None);
        drop(peer);
        running.await.unwrap().unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn an_address_is_requested_like_the_official_sdks() {
    let mut server = Server::start().await;
    let (_, running) = run(server.client().long_connection(Seen::default().dispatcher()));
    let _peer = server.accept().await;
    let asked = server.asked().join("").to_lowercase();
    assert!(asked.starts_with("post /callback/ws/endpoint http/1.1\r\n"), "{asked}");
    assert!(asked.contains("\r\nlocale: zh\r\n") && !asked.contains("authorization"), "{asked}");
    assert!(asked.contains("\r\ncontent-type: application/json"), "{asked}");
    let server_asked = server.asked();
    let body: Value = serde_json::from_str(server_asked[0].split_once("\r\n\r\n").unwrap().1).unwrap();
    assert_eq!(body, json!({ "AppID": "cli_1", "AppSecret": crate::server::SECRET }));
    assert_eq!(server.connected(), [format!("/ws?device_id=1&service_id=7&ticket={}", crate::server::TICKET)]);
    running.abort();
}
