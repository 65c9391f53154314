//! The tracing output of a call. A test binary of its own, because the output of a subscriber depends on other tests in
//! the process.

#![allow(clippy::unwrap_used, clippy::panic, reason = "clippy.toml lets tests do so; this is for what they share")]

/// A server that answers byte by byte as scripted.
#[path = "support/mod.rs"]
#[allow(dead_code, reason = "it is shared with other tests")]
mod server;

use feishu_api::im::v1::pin::Create;
use feishu_api::{Client, Error};
use server::{Answer, Server, TOKEN_PATH};
use std::io;
use std::sync::{Arc, Mutex};
use tracing::Level;
use tracing::instrument::WithSubscriber;
use tracing_subscriber::fmt::format::FmtSpan;

/// The output of a subscriber.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test(start_paused = true)]
async fn every_call_is_a_span_without_secrets() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_ansi(false)
        .with_max_level(Level::TRACE)
        .with_span_events(FmtSpan::CLOSE)
        .with_writer(move || writer.clone())
        .finish();
    let server = Server::start(|request| match (request.target.as_str(), request.earlier) {
        (TOKEN_PATH, earlier) => Answer::token(&format!("t-swordfish-{earlier}"), 7200),
        (_, 0) => Answer::new(502, &[("X-Tt-Logid", "log-502")], "<html>"),
        (_, 1) => Answer::json(400, r#"{"code":99991663,"msg":"Invalid access token"}"#),
        (_, 2) => Answer::Close(Vec::new()),
        (_, 3) => Answer::pin(),
        _ => Answer::json(400, r#"{"code":230011,"msg":"The message is recalled, swordfish."}"#),
    })
    .await;
    let client = Client::builder().app("cli_a", "swordfish-of-the-app").base_url(server.url.as_str()).build().unwrap();
    let calls = async {
        client.send(Create::new("om_1")).header("X-Own", "swordfish").await.unwrap();
        assert!(matches!(client.send(Create::new("om_1")).await, Err(Error::Api(_))));
    };
    calls.with_subscriber(subscriber).await;

    let text = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    let is_end = |line: &&str| line.contains("feishu_api.call") && line.contains(": close ");
    let ends: Vec<_> = text.lines().filter(is_end).collect();
    let operation = r#"feishu_api.call{operation="im.v1.pin.create" method="POST" path="/open-apis/im/v1/pins" "#;
    let fields = [
        r#"attempts=4 outcome="ok" status=200 code=0 log_id="log-1" elapsed_ms="#,
        r#"attempts=1 outcome="api" status=400 code=230011 log_id="log-1" elapsed_ms="#,
    ];
    assert_eq!(ends.len(), 2, "{text}");
    for (end, fields) in ends.iter().zip(fields) {
        assert!(end.contains(&format!("{operation}{fields}")), "{fields} in {end}");
    }
    assert_eq!(text.matches("attempt failed").count(), 4, "{text}");
    for hidden in ["swordfish", "om_1", "oc_1"] {
        assert!(!text.contains(hidden), "{hidden} in {text}");
    }
}
