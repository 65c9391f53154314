//! Events: frames, answers, and retries.

use super::support::{App, Frame, fixture, say, say_at_length};
use crate::push::Bot;
use crate::support::Fixture;
use feishu_api::events::Decoder;
use feishu_sandbox::{ClientConfig, Subscription, demo};
use serde_json::{Value, json};
use std::time::Duration;
use tokio_tungstenite::tungstenite::Message;

const OK: &str = r#"{"code":200}"#;

#[tokio::test]
async fn a_ping_is_answered_with_settings() {
    let fixture = fixture(|builder| builder).await;
    let mut app = App::connect(&fixture).await;
    let pong = app.ping().await;
    assert_eq!((pong.method, pong.service, pong.header("type")), (0, app.service, "pong"));
    assert_eq!(
        pong.json(),
        json!({ "ReconnectCount": -1, "ReconnectInterval": 90, "ReconnectNonce": 25, "PingInterval": 90 })
    );
    fixture.sandbox.set_client_config(ClientConfig::default().ping_interval(0));
    assert_eq!(app.ping().await.json()["PingInterval"], 0);
    let pings: Vec<_> =
        fixture.sandbox.frames().iter().map(|frame| (frame.kind().to_owned(), frame.from_app)).collect();
    let expected = [("ping", true), ("pong", false)].map(|(kind, from_app)| (kind.to_owned(), from_app));
    // The pong is sent before the ping is recorded.
    for kind in expected {
        assert_eq!(pings.iter().filter(|seen| **seen == kind).count(), 2, "{pings:?}");
    }
}

#[tokio::test]
async fn an_event_is_an_unencrypted_frame() {
    let fixture = fixture(|builder| builder).await;
    let mut app = App::connect(&fixture).await;
    say(&fixture, "om_said");
    let frame = app.answer(OK).await;
    assert_eq!((frame.method, frame.service, frame.header("type")), (1, app.service, "event"));
    assert_eq!((frame.header("sum"), frame.header("seq"), frame.header("timestamp")), ("1", "0", "1615380573211"));
    assert!(!frame.header("message_id").is_empty() && !frame.header("trace_id").is_empty());
    let event = frame.json();
    assert_eq!((&event["schema"], &event["header"]["event_type"]), (&json!("2.0"), &json!("im.message.receive_v1")));
    assert_eq!(event["event"]["message"]["message_id"], "om_said");
    fixture.sandbox.pushed().await;
    let [push] = &fixture.sandbox.pushes()[..] else { panic!("one push") };
    assert_eq!((&*push.app_id, push.earlier, push.status), (demo::APP_ID, 0, Some(200)));
    let seen = fixture.sandbox.frame(|frame| frame.from_app).await;
    assert_eq!((seen.kind(), seen.json(), &seen.problem), ("event", Some(json!({ "code": 200 })), &None));
}

#[tokio::test]
async fn a_large_event_is_split_into_frames() {
    let fixture = fixture(|builder| builder.fragment_size(100)).await;
    let mut app = App::connect(&fixture).await;
    let text = "长".repeat(300);
    say_at_length(&fixture, "om_said", &text);
    let (mut whole, mut frames) = (Vec::new(), Vec::new());
    loop {
        let frame = app.frame().await;
        assert_eq!(frame.header("seq"), frames.len().to_string());
        whole.extend_from_slice(frame.content());
        frames.push(frame);
        let frame = &frames[0];
        assert!(frames.iter().all(|other| other.header("message_id") == frame.header("message_id")));
        if frames.len().to_string() == frame.header("sum") {
            break;
        }
    }
    assert!(frames.len() > 9 && frames.iter().all(|frame| frame.content().len() <= 100));
    let event: Value = serde_json::from_slice(&whole).unwrap();
    let content: Value = serde_json::from_str(event["event"]["message"]["content"].as_str().unwrap()).unwrap();
    assert_eq!(content["text"], text);
    app.send(&frames.pop().unwrap().answered(OK)).await;
    fixture.sandbox.pushed().await;
    assert_eq!(fixture.sandbox.pushes()[0].status, Some(200));
    let answer = fixture.sandbox.frame(|frame| frame.from_app).await;
    assert_eq!(answer.problem, None);
}

#[tokio::test]
async fn a_failed_event_is_sent_again() {
    let fixture = fixture(|builder| builder).await;
    let mut app = App::connect(&fixture).await;
    say(&fixture, "om_said");
    let first = app.answer(r#"{"code":500}"#).await;
    fixture.sandbox.pushed().await;
    let mut message_ids = vec![first.header("message_id").to_owned()];
    for seconds in [15, 5 * 60, 60 * 60, 6 * 60 * 60] {
        fixture.sandbox.advance(Duration::from_secs(seconds));
        let again = app.answer(r#"{"code":500}"#).await;
        assert_eq!(again.json(), first.json(), "the event is the same");
        message_ids.push(again.header("message_id").to_owned());
        fixture.sandbox.pushed().await;
    }
    message_ids.dedup();
    assert_eq!(message_ids.len(), 5, "each attempt is a message");
    fixture.sandbox.advance(Duration::from_secs(24 * 60 * 60));
    fixture.sandbox.pushed().await;
    let pushes = fixture.sandbox.pushes();
    assert_eq!(
        pushes.iter().map(|push| (push.earlier, push.status)).collect::<Vec<_>>(),
        [0, 1, 2, 3, 4].map(|n| (n, Some(500)))
    );
}

#[tokio::test]
async fn an_event_that_is_not_answered_in_time_is_sent_again() {
    let fixture = fixture(|builder| builder.answer_timeout(Duration::from_millis(50))).await;
    let mut app = App::connect(&fixture).await;
    say(&fixture, "om_said");
    let late = app.frame().await;
    fixture.sandbox.pushed().await;
    assert_eq!(fixture.sandbox.pushes()[0].status, None);
    app.send(&late.answered(OK)).await;
    let answer = fixture.sandbox.frame(|frame| frame.from_app).await;
    assert!(answer.problem.as_deref().is_some_and(|problem| problem.contains("too late")), "{answer:?}");
    fixture.sandbox.advance(Duration::from_secs(15));
    app.answer(OK).await;
    fixture.sandbox.pushed().await;
    assert_eq!(fixture.sandbox.pushes()[1].status, Some(200));
}

#[tokio::test]
async fn events_of_a_disconnected_app_are_sent_later() {
    let fixture = fixture(|builder| builder).await;
    say(&fixture, "om_before_the_first_connection");
    let app = App::connect(&fixture).await;
    drop(app);
    fixture.sandbox.connected(demo::APP_ID, 0).await;
    say(&fixture, "om_between");
    fixture.sandbox.pushed().await;
    assert_eq!(fixture.sandbox.pushes()[0].status, None);
    let mut app = App::connect(&fixture).await;
    fixture.sandbox.advance(Duration::from_secs(15));
    assert_eq!(app.answer(OK).await.json()["event"]["message"]["message_id"], "om_between");
}

#[tokio::test]
async fn unanswered_events_of_a_closed_connection_are_sent_again() {
    let fixture = fixture(|builder| builder).await;
    let mut app = App::connect(&fixture).await;
    say(&fixture, "om_said");
    app.frame().await;
    drop(app);
    fixture.sandbox.pushed().await;
    assert_eq!(fixture.sandbox.pushes()[0].status, None);
}

#[tokio::test]
async fn connections_of_an_app_share_its_events() {
    let fixture = fixture(|builder| builder).await;
    let mut apps = [App::connect(&fixture).await, App::connect(&fixture).await, App::connect(&fixture).await];
    for number in 0..9 {
        say(&fixture, &format!("om_{number}"));
    }
    let mut seen = Vec::new();
    for app in &mut apps {
        for _ in 0..3 {
            seen.push(app.answer(OK).await.json()["event"]["message"]["message_id"].to_string());
        }
    }
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), 9);
}

/// Answers may come in any order, and do not block each other.
#[tokio::test]
async fn events_are_sent_concurrently() {
    let fixture = fixture(|builder| builder).await;
    let mut app = App::connect(&fixture).await;
    let mut frames = Vec::new();
    for number in 0..20 {
        say(&fixture, &format!("om_{number}"));
        frames.push(app.frame().await);
    }
    for frame in frames.into_iter().rev() {
        app.send(&frame.answered(OK)).await;
    }
    fixture.sandbox.pushed().await;
    assert_eq!(fixture.sandbox.pushes().iter().filter(|push| push.status == Some(200)).count(), 20);
}

#[tokio::test]
async fn the_latest_way_of_receiving_events_wins() {
    let fixture = fixture(|builder| builder).await;
    let bot = Bot::start(Decoder::new("token")).await;
    let subscribe = || fixture.sandbox.subscribe(Subscription::new(demo::APP_ID, &*bot.url, "token"));
    subscribe().await.unwrap();
    let mut app = App::connect(&fixture).await;
    say(&fixture, "om_1");
    app.answer(OK).await;
    subscribe().await.unwrap();
    say(&fixture, "om_2");
    fixture.sandbox.pushed().await;
    assert_eq!(bot.taken().len(), 1);
    fixture.sandbox.unsubscribe(demo::APP_ID);
    say(&fixture, "om_3");
    fixture.sandbox.pushed().await;
    assert_eq!((fixture.sandbox.pushes().len(), bot.taken().len()), (2, 0));
    assert_eq!(fixture.sandbox.long_connections().len(), 1, "it is open all the time");
}

/// Problems of an app's frames are recorded, and invalid answers are ignored.
#[tokio::test]
async fn frames_of_an_app_are_checked() {
    type Wrong = fn(Frame) -> Message;
    let cases: [(Wrong, &str, bool); 11] = [
        (|frame| frame.answered("").message(), "is not JSON", false),
        (|frame| frame.answered("[]").message(), "not a JSON object", false),
        (|frame| frame.answered(r#"{"code":"200"}"#).message(), "`code` in the answer is not a status", false),
        (|frame| frame.answered(r#"{"code":200,"data":"{}"}"#).message(), "not base64", false),
        (|frame| frame.answered(r#"{"code":200,"data":{}}"#).message(), "not a string", false),
        (|frame| Frame { payload: None, ..frame }.message(), "no payload", false),
        (|frame| Frame { seq_id: 1, ..frame }.answered(OK).message(), "SeqID is ", true),
        (|frame| Frame { log_id: 1, ..frame }.answered(OK).message(), "LogID is ", true),
        (|frame| frame.without("message_id").answered(OK).message(), "without the header message_id", false),
        (|_| Message::text("{}"), "a text message is not a frame", false),
        (|_| Message::binary(vec![0x0a, 0xff]), "not a frame", false),
    ];
    for (wrong, says, is_taken) in cases {
        let fixture: Fixture = fixture(|builder| builder.answer_timeout(Duration::from_millis(100))).await;
        let mut app = App::connect(&fixture).await;
        say(&fixture, "om_said");
        let frame = app.frame().await;
        app.send_message(wrong(frame)).await;
        let seen = fixture.sandbox.frame(|frame| frame.from_app).await;
        assert!(seen.problem.as_deref().is_some_and(|problem| problem.contains(says)), "{says}: {seen:?}");
        fixture.sandbox.pushed().await;
        assert_eq!(fixture.sandbox.pushes()[0].status, is_taken.then_some(200), "{says}");
    }
}

/// proto3 encoders omit zeros, which proto2 parsers reject.
#[tokio::test]
async fn a_frame_without_its_zeros_is_refused() {
    let fixture = fixture(|builder| builder).await;
    let mut app = App::connect(&fixture).await;
    let whole = Frame::ping(app.service).message().into_data();
    assert_eq!(whole[..4], [0x08, 0, 0x10, 0], "SeqID and LogID");
    app.send_message(Message::binary(whole[4..].to_vec())).await;
    let seen = fixture.sandbox.frame(|frame| frame.from_app).await;
    assert!(seen.problem.as_deref().is_some_and(|problem| problem.contains("no SeqID, no LogID")), "{seen:?}");
    app.send(&Frame::ping(app.service + 1)).await;
    let seen = fixture.sandbox.frame(|frame| frame.from_app && frame.seq_id.is_some()).await;
    assert!(seen.problem.as_deref().is_some_and(|problem| problem.contains("service_id")), "{seen:?}");
}
