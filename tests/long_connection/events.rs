//! Events over the connection: whole and in parts, valid and invalid.

use crate::server::{Frame, Peer, Server, decoded, push};
use crate::{SECOND, Seen, next_attempt, pass, run};
use feishu_api::events::{CardAnswer, Dispatcher, Toast};
use feishu_api::im::v1::event::MessageReceive;
use feishu_api::long_connection::Handle;
use serde_json::{Value, json};
use tokio_tungstenite::tungstenite::Message;

/// Opens a connection with a dispatcher, and receives its first ping.
async fn connected(dispatcher: Dispatcher) -> (Server, Peer, Handle) {
    let mut server = Server::start().await;
    let (handle, _) = run(server.client().long_connection(dispatcher).largest_event(4096).most_fragments(8192));
    let mut peer = server.accept().await;
    peer.ping().await;
    peer.pong(&json!({})).await;
    (server, peer, handle)
}

fn ok(id: &str) -> (String, Value) {
    (id.to_owned(), json!({ "code": 200 }))
}

#[tokio::test(start_paused = true)]
async fn an_event_is_handled_and_answered() {
    let seen = Seen::default();
    let (_server, mut peer, handle) = connected(seen.dispatcher()).await;
    assert_eq!(handle.last_event(), None);
    for id in ["e1", "e2", "e1"] {
        peer.send(&Frame::event(id, "moon.landed", &json!({}))).await;
        assert_eq!(peer.answer().await, ok(id));
    }
    peer.send(&Frame::event("bad", "moon.landed", &json!({}))).await;
    assert_eq!(peer.answer().await, ("bad".to_owned(), json!({ "code": 500 })));
    assert_eq!(seen.take(), ["e1", "e2", "bad"]);
    assert!(handle.last_event().is_some() && handle.last_pong().is_some());
}

/// Typed handlers work as for pushes over HTTP.
#[tokio::test(start_paused = true)]
async fn handlers_are_the_same_as_for_http() {
    let seen = Seen::default();
    let dispatcher = Dispatcher::builder(seen.clone())
        .on::<MessageReceive>(|seen, received| async move {
            seen.0.lock().unwrap().push(received.message.message_id.as_str().to_owned());
            Ok(())
        })
        .on_card(|_, click| async move { Ok(CardAnswer::new().toast(Toast::info(click.action.tag.as_str()))) })
        .on_callback("url.preview.get", |_, _| async { Ok(json!({ "inline": { "title": "Moon" } })) })
        .build();
    let (_server, mut peer, _) = connected(dispatcher).await;
    peer.send(&Frame::event("e1", "im.message.receive_v1", &json!({ "message": { "message_id": "om_1" } }))).await;
    assert_eq!(peer.answer().await, ok("e1"));
    assert_eq!(seen.take(), ["om_1"]);
    for (id, event_type, event, answer) in [
        (
            "e2",
            "card.action.trigger",
            json!({ "action": { "tag": "button" } }),
            json!({ "toast": { "type": "info", "content": "button" } }),
        ),
        ("e3", "url.preview.get", json!({}), json!({ "inline": { "title": "Moon" } })),
    ] {
        peer.send(&Frame::event(id, event_type, &event)).await;
        let (answered, payload) = peer.answer().await;
        assert_eq!((answered.as_str(), &payload["code"], decoded(&payload["data"])), (id, &json!(200), answer));
    }
}

#[tokio::test(start_paused = true)]
async fn an_unhandled_callback_gets_an_empty_answer() {
    let (_server, mut peer, _) = connected(Dispatcher::builder(()).build()).await;
    peer.send(&Frame::event("e1", "card.action.trigger", &json!({}))).await;
    assert_eq!(decoded(&peer.answer().await.1["data"]), json!({}));
}

#[tokio::test(start_paused = true)]
async fn parts_are_put_together() {
    let seen = Seen::default();
    let (_server, mut peer, _) = connected(seen.dispatcher()).await;
    let [one, other] = ["e1", "e2"].map(|id| push(id, "moon.landed", &json!({ "text": "你好".repeat(100) })));
    let part = |id: &str, event: &[u8], seq: usize| {
        let parts: Vec<_> = event.chunks(event.len().div_ceil(3)).collect();
        Frame::part(id, (seq, parts.len()), parts[seq])
    };
    // The parts of two events, out of order, one of them twice.
    for (id, event, seq) in [("m1", &one, 2), ("m2", &other, 0), ("m1", &one, 0), ("m1", &one, 0), ("m2", &other, 1)] {
        peer.send(&part(id, event, seq)).await;
    }
    // The last part is answered.
    for (id, event, seq) in [("m1", &one, 1), ("m2", &other, 2)] {
        peer.send(&part(id, event, seq)).await;
        let answer = peer.frame().await;
        assert_eq!((answer.header("message_id"), answer.header("seq")), (id, seq.to_string().as_str()));
        assert_eq!(answer.json(), json!({ "code": 200 }));
    }
    assert_eq!(seen.take(), ["e1", "e2"]);
}

/// Invalid frames do not affect later ones.
#[tokio::test(start_paused = true)]
async fn invalid_frames_are_ignored() {
    let seen = Seen::default();
    let (_server, mut peer, handle) = connected(seen.dispatcher()).await;
    let huge = usize::MAX.to_string();
    let event = push("lost", "moon.landed", &json!({}));
    let headers = |kind, sum, seq| [("type", kind), ("message_id", "m"), ("sum", sum), ("seq", seq)];
    for frame in [
        Frame::new(1, &headers("event", "2", "2"), &event),
        Frame::new(1, &headers("event", "0", "0"), &event),
        Frame::new(1, &headers("event", &huge, "1"), &event),
        Frame::new(1, &headers("event", "2", &huge), &event),
        Frame::new(1, &headers("event", "2", "0"), &[b' '; 3000]),
        Frame::new(1, &headers("event", "2", "1"), &[b' '; 3000]),
        Frame::new(1, &headers("card", "1", "0"), &event),
        Frame::new(1, &[], &event),
        Frame::new(9, &headers("event", "1", "0"), &event),
        Frame::new(0, &[("type", "pong")], b"nonsense"),
        Frame::new(0, &[("type", "ping")], b""),
    ] {
        peer.send(&frame).await;
    }
    for bytes in [&b"\xff\xff\xff\xff"[..], b"", b"{}", &[0x0a; 100]] {
        peer.send_bytes(bytes.to_vec()).await;
    }
    futures_util::SinkExt::send(&mut peer.0, Message::text("hello")).await.unwrap();
    // An event that cannot be decoded is answered like a failed one.
    peer.send(&Frame::part("m1", (0, 1), b"{}")).await;
    assert_eq!(peer.answer().await, ("m1".to_owned(), json!({ "code": 500 })));
    // An event with no header but its type is a whole event.
    peer.send(&Frame::new(1, &[("type", "event")], &push("e1", "moon.landed", &json!({})))).await;
    assert_eq!(peer.answer().await, ok(""));
    assert_eq!(seen.take(), ["e1"]);
    assert_eq!(handle.connections(), 1);
}

#[tokio::test(start_paused = true)]
async fn many_events_are_answered_while_one_takes_its_time() {
    let dispatcher = Dispatcher::builder(())
        .fallback(|(), event| async move {
            if event.id() == "slow" {
                tokio::time::sleep(2 * SECOND).await;
            }
            Ok(())
        })
        .build();
    let (_server, mut peer, _) = connected(dispatcher).await;
    peer.send(&Frame::event("slow", "moon.landed", &json!({}))).await;
    for n in 0..500 {
        peer.send(&Frame::event(&format!("e{n}"), "moon.landed", &json!({}))).await;
    }
    let mut answered = Vec::new();
    for n in 0..501 {
        if n == 500 {
            pass(2 * SECOND).await;
        }
        answered.push(peer.answer().await.0);
    }
    assert_eq!(answered.last().map(String::as_str), Some("slow"));
    answered.sort();
    answered.dedup();
    assert_eq!(answered.len(), 501);
}

#[tokio::test(start_paused = true)]
async fn events_that_exceed_the_queue_are_sent_again() {
    let dispatcher = Dispatcher::builder(())
        .concurrency(1)
        .queue(0)
        .fallback(|_, _| async {
            tokio::time::sleep(SECOND).await;
            Ok(())
        })
        .build();
    let (_server, mut peer, _) = connected(dispatcher).await;
    for id in ["e1", "e2"] {
        peer.send(&Frame::event(id, "moon.landed", &json!({}))).await;
    }
    assert_eq!(peer.answer().await, ("e2".to_owned(), json!({ "code": 500 })));
    pass(SECOND).await;
    assert_eq!(peer.answer().await, ok("e1"));
}

#[tokio::test(start_paused = true)]
async fn a_frame_that_is_too_large_ends_only_its_connection() {
    let seen = Seen::default();
    let (mut server, mut peer, handle) = connected(seen.dispatcher()).await;
    let large = push("large", "moon.landed", &json!("x".repeat(10_000_000)));
    let _ = futures_util::SinkExt::send(
        &mut peer.0,
        Message::Binary(prost::Message::encode_to_vec(&Frame::part("m", (0, 1), &large)).into()),
    )
    .await;
    let (_, why) = next_attempt(&handle).await;
    assert!(why.contains("too long") || why.contains("Space limit"), "{why}");
    let mut next = server.accept().await;
    next.ping().await;
    next.send(&Frame::event("e1", "moon.landed", &json!({}))).await;
    assert_eq!(next.answer().await, ok("e1"));
    assert_eq!(seen.take(), ["e1"]);
}
