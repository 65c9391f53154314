//! Slow and idle connections are closed, while others are served.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use crate::support::{Fixture, send};
use feishu_sandbox::{Sandbox, demo};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

const SHORT: Duration = Duration::from_millis(100);
/// Longer than any of these tests takes, and shorter than the default timeouts of the sandbox.
const LONG: Duration = Duration::from_secs(8);

async fn open(sandbox: &Sandbox, sent: &str) -> TcpStream {
    let mut stream = TcpStream::connect(sandbox.base_url().strip_prefix("http://").unwrap()).await.unwrap();
    stream.write_all(sent.as_bytes()).await.unwrap();
    stream
}

/// Reads from a connection until it is closed, and fails if it stays open.
async fn ended(mut stream: TcpStream) -> String {
    let mut said = Vec::new();
    let read = timeout(LONG, stream.read_to_end(&mut said)).await.unwrap();
    // A reset also closes the connection.
    let _ = read;
    String::from_utf8(said).unwrap()
}

const REQUEST: &str = "GET /nowhere HTTP/1.1\r\nhost: x\r\n\r\n";

#[tokio::test]
async fn connections_without_a_complete_head_are_closed() {
    let fixture = Fixture::with(|builder| builder.head_timeout(SHORT)).await;
    let mut streams = Vec::new();
    for number in 0..200 {
        // Nothing, half a line, half a header; and a whole request with nothing after it.
        let sent = ["", "GET /nowh", "GET / HTTP/1.1\r\nhost: x\r\nx-half: ", REQUEST][number % 4];
        streams.push((number % 4 == 3, open(&fixture.sandbox, sent).await));
    }
    for (is_answered, stream) in streams {
        assert_eq!(ended(stream).await.contains("404 page not found"), is_answered);
    }
    // Other connections are still served.
    assert_eq!(send(fixture.fetch(demo::APP_ID, demo::APP_SECRET)).await.code(), 0);
}

#[tokio::test]
async fn an_incomplete_body_is_answered_with_408_and_the_connection_is_closed() {
    let fixture = Fixture::with(|builder| builder.body_timeout(SHORT)).await;
    let head = |path: &str, kind: &str| {
        format!("POST {path} HTTP/1.1\r\nhost: x\r\ncontent-type: {kind}\r\ncontent-length: 100\r\n\r\n")
    };
    let json = head("/open-apis/auth/v3/tenant_access_token/internal", "application/json") + "{\"app_id\":";
    let form = head("/open-apis/im/v1/images", "multipart/form-data; boundary=b") + "--b\r\n";
    for sent in [json, form] {
        let said = ended(open(&fixture.sandbox, &sent).await).await;
        assert!(said.starts_with("HTTP/1.1 408 ") && said.contains("did not arrive within 100ms"), "{said}");
    }
    assert_eq!(fixture.sandbox.requests().iter().map(|one| one.status).collect::<Vec<_>>(), [Some(408); 2]);
}

#[tokio::test]
async fn connections_above_the_limit_wait_for_others_to_close() {
    let sandbox = Sandbox::builder().max_connections(2).start().await.unwrap();
    let first = open(&sandbox, REQUEST).await;
    let _second = open(&sandbox, "").await;
    let mut third = open(&sandbox, REQUEST).await;
    let mut byte = [0];
    assert!(timeout(SHORT, third.read(&mut byte)).await.is_err(), "a third connection was served");
    drop(first);
    assert_eq!(timeout(LONG, third.read(&mut byte)).await.unwrap().unwrap(), 1);
}
