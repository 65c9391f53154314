//! Faults of long connections.

use super::support::{App, Frame, address, fixture, say};
use crate::support::Fixture;
use feishu_sandbox::{ClientConfig, ConnectionFault, ConnectionFaultPlan, Sandbox, Scenario, demo};
use std::time::Duration;

const OK: &str = r#"{"code":200}"#;

#[tokio::test]
async fn handshakes_are_refused() {
    let fixture = fixture(|builder| builder).await;
    fixture.sandbox.inject_connection("refused=514".parse().unwrap(), 2);
    fixture.sandbox.inject_connection("refused=403".parse().unwrap(), 1);
    fixture.sandbox.inject_connection(ConnectionFault::too_many(), 1);
    for expected in ["514 -", "514 -", "403 -", "514 1000040350"] {
        let Err((status, headers)) = App::open(&fixture, &address(&fixture).await).await else { panic!("let in") };
        let header = |name: &str| headers.get(name).map_or("-", |value| value.to_str().unwrap());
        assert_eq!(format!("{status} {}", header("handshake-autherrcode")), expected);
        assert_eq!(
            (header("handshake-status"), header("handshake-msg")),
            (&expected[..3], "refused by a planned fault")
        );
    }
    App::connect(&fixture).await.ping().await;
}

#[tokio::test]
async fn connections_are_silent_or_without_events() {
    let fixture = fixture(|builder| builder).await;
    fixture.sandbox.plan_connection(ConnectionFaultPlan::new(ConnectionFault::Silent).after(1));
    fixture.sandbox.inject_connection(ConnectionFault::NoEvents, 1);
    let (mut healthy, mut silent, mut idle) =
        (App::connect(&fixture).await, App::connect(&fixture).await, App::connect(&fixture).await);
    silent.send(&Frame::ping(silent.service)).await;
    assert_eq!(idle.ping().await.header("type"), "pong");
    for id in ["om_1", "om_2", "om_3"] {
        say(&fixture, id);
    }
    assert_eq!(healthy.answer(OK).await.json()["event"]["message"]["message_id"], "om_1");
    fixture.sandbox.pushed().await;
    let statuses = || fixture.sandbox.pushes().iter().filter(|push| push.status.is_none()).count();
    assert_eq!(statuses(), 2, "two events are lost, and come again");
    fixture.sandbox.withhold_events(demo::APP_ID);
    assert_eq!(healthy.ping().await.header("type"), "pong");
    fixture.sandbox.silence_connections(demo::APP_ID);
    healthy.send(&Frame::ping(healthy.service)).await;
    say(&fixture, "om_4");
    fixture.sandbox.pushed().await;
    assert_eq!(statuses(), 3);
    fixture.sandbox.cut_connections(demo::APP_ID);
    for app in [&mut healthy, &mut silent, &mut idle] {
        assert_eq!(app.message().await, None, "nothing comes but the end");
    }
    assert_eq!(fixture.sandbox.long_connections(), []);
}

/// Sends an event that meets a fault, and returns the sequence numbers and sums of its frames.
async fn frames(fixture: &Fixture, app: &mut App, fault: ConnectionFault, count: usize) -> Vec<String> {
    fixture.sandbox.inject_connection(fault, 1);
    say(fixture, &format!("om_{}", fixture.sandbox.pushes().len()));
    let mut seen = Vec::new();
    for _ in 0..count {
        let frame = app.frame().await;
        seen.push(format!("{}/{}", frame.header("seq"), frame.header("sum")));
    }
    seen
}

#[tokio::test]
async fn fragments_are_lost_doubled_and_out_of_range() {
    let fixture = fixture(|builder| builder.answer_timeout(Duration::from_millis(50))).await;
    let mut app = App::connect(&fixture).await;
    assert_eq!(frames(&fixture, &mut app, ConnectionFault::FragmentLost, 1).await, ["0/2"]);
    fixture.sandbox.pushed().await;
    assert_eq!(frames(&fixture, &mut app, ConnectionFault::FragmentTwice, 3).await, ["0/2", "0/2", "1/2"]);
    fixture.sandbox.pushed().await;
    assert_eq!(frames(&fixture, &mut app, ConnectionFault::FragmentOutOfRange, 3).await, ["0/2", "2/2", "1/2"]);
    fixture.sandbox.pushed().await;
    assert_eq!(fixture.sandbox.pushes().iter().map(|push| push.status).collect::<Vec<_>>(), [None; 3]);
}

#[tokio::test]
async fn an_event_whose_answer_is_lost_is_sent_again() {
    let fixture = fixture(|builder| builder).await;
    let mut app = App::connect(&fixture).await;
    fixture.sandbox.inject_connection(ConnectionFault::AnswerLost, 1);
    say(&fixture, "om_said");
    let first = app.answer(OK).await;
    // This takes no time: the sandbox does not wait for a lost answer.
    fixture.sandbox.pushed().await;
    fixture.sandbox.advance(Duration::from_secs(15));
    assert_eq!(app.answer(OK).await.json(), first.json());
    fixture.sandbox.pushed().await;
    let statuses: Vec<_> = fixture.sandbox.pushes().iter().map(|push| push.status).collect();
    assert_eq!(statuses, [None, Some(200)]);
}

#[tokio::test]
async fn garbage_large_frames_and_closing_replace_events() {
    let fixture = fixture(|builder| builder).await;
    let mut app = App::connect(&fixture).await;
    fixture.sandbox.inject_connection(ConnectionFault::Garbage, 1);
    say(&fixture, "om_1");
    let garbage = app.message().await.unwrap();
    assert!(<Frame as prost::Message>::decode(&*garbage).is_err());
    fixture.sandbox.pushed().await;
    fixture.sandbox.inject_connection("large".parse().unwrap(), 1);
    say(&fixture, "om_2");
    let large = app.answer(OK).await;
    assert_eq!((large.content().len(), large.header("sum")), (10 * 1024 * 1024, "1"));
    assert_eq!(large.json()["event"]["message"]["message_id"], "om_2");
    fixture.sandbox.pushed().await;
    fixture.sandbox.inject_connection(ConnectionFault::Closed, 1);
    say(&fixture, "om_3");
    assert_eq!(app.message().await, None);
    fixture.sandbox.pushed().await;
    let statuses: Vec<_> = fixture.sandbox.pushes().iter().map(|push| push.status).collect();
    assert_eq!(statuses, [None, Some(200), None]);
    let kept = fixture.sandbox.frame(|frame| frame.payload.as_ref().is_some_and(|payload| payload.len() > 1000)).await;
    assert_eq!(kept.payload.unwrap().len(), 256 * 1024);
}

#[tokio::test]
async fn a_server_goes_and_comes_back() {
    let fixture = fixture(|builder| builder).await;
    let mut app = App::connect(&fixture).await;
    let url = fixture.sandbox.base_url();
    fixture.sandbox.go_offline().await;
    assert_eq!(app.message().await, None);
    assert!(tokio::net::TcpStream::connect(url.replace("http://", "")).await.is_err());
    say(&fixture, "om_said");
    fixture.sandbox.pushed().await;
    fixture.sandbox.go_online().await.unwrap();
    fixture.sandbox.go_online().await.unwrap();
    let mut app = App::connect(&fixture).await;
    fixture.sandbox.advance(Duration::from_secs(15));
    app.answer(OK).await;
    assert_eq!(fixture.sandbox.base_url(), url);
}

#[tokio::test]
async fn a_pong_changes_the_settings() {
    let fixture = fixture(|builder| builder).await;
    let mut app = App::connect(&fixture).await;
    let config = ClientConfig::default().ping_interval(0);
    fixture.sandbox.plan_connection(ConnectionFaultPlan::new(ConnectionFault::Pong(config)).after(1).times(2));
    let mut intervals = Vec::new();
    for _ in 0..4 {
        intervals.push(app.ping().await.json()["PingInterval"].as_u64().unwrap());
    }
    assert_eq!(intervals, [90, 0, 0, 90]);
    fixture.sandbox.inject_connection(ConnectionFault::Pong(config), 1);
    fixture.sandbox.clear_faults();
    assert_eq!(app.ping().await.json()["PingInterval"], 90);
}

#[tokio::test]
async fn a_scenario_plans_faults_of_connections() {
    let scenario = Scenario::parse(
        "s.yaml",
        "apps: { cli_bot: { secret: s } }\nconnection_faults:\n  - { fault: refused=403, after: 1, times: 2 }\n  - { fault: answer-lost }\n",
    )
    .unwrap();
    let expected = [
        ConnectionFaultPlan::new("refused=403".parse().unwrap()).after(1).times(2),
        ConnectionFaultPlan::new(ConnectionFault::AnswerLost),
    ];
    assert_eq!(scenario.connection_faults, expected);
    let sandbox = Sandbox::builder().scenario(scenario).start().await.unwrap();
    assert_eq!(sandbox.long_connections(), []);
    let mistakes =
        Scenario::parse("s.yaml", "connection_faults:\n  - { fault: slient }\n  - { fault: closed, times: 0 }\n");
    let mistakes = mistakes.unwrap_err().to_string();
    for says in ["s.yaml:2:14", "did you mean `silent`?", "s.yaml:3:29", "write 1 or more"] {
        assert!(mistakes.contains(says), "{says}: {mistakes}");
    }
}
