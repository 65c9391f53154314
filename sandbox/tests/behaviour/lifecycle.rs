//! Starting and stopping a sandbox, and the recorded requests.

use crate::support::{Fixture, PIN, TOKEN, send};
use feishu_sandbox::{Sandbox, demo};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

#[tokio::test]
async fn headers_have_the_spelling_of_the_platform() {
    let fixture = Fixture::new().await;
    let mut stream = TcpStream::connect(fixture.sandbox.base_url().replace("http://", "")).await.unwrap();
    stream.write_all(b"GET / HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n").await.unwrap();
    let mut reply = String::new();
    stream.read_to_string(&mut reply).await.unwrap();
    assert!(reply.contains("\r\nX-Tt-Logid: sandbox-000000000001\r\n"), "{reply}");
}

#[tokio::test]
async fn sandboxes_are_independent() {
    let (one, other) = (Fixture::new().await, Fixture::new().await);
    assert_ne!(one.sandbox.base_url(), other.sandbox.base_url());
    let token = one.token().await;
    assert_eq!(send(one.pin(&token, demo::MESSAGE)).await.code(), 0);
    assert_eq!(send(other.pin(&token, demo::MESSAGE)).await.code(), 99991663);
    assert!(other.sandbox.with_world(|world| world.pin(demo::MESSAGE).is_none()));
}

#[tokio::test]
async fn a_stopped_sandbox_answers_no_more() {
    let fixture = Fixture::new().await;
    fixture.token().await;
    let address = fixture.sandbox.base_url().replace("http://", "");
    fixture.sandbox.stop().await;
    assert!(TcpStream::connect(address).await.is_err());
}

#[tokio::test]
async fn a_dropped_sandbox_releases_its_port() {
    let fixture = Fixture::new().await;
    fixture.token().await;
    let address = fixture.sandbox.base_url().replace("http://", "");
    drop(fixture);
    while TcpStream::connect(&address).await.is_ok() {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_taken_port_is_an_error() {
    let sandbox = Sandbox::start().await.unwrap();
    let port = sandbox.base_url().rsplit(':').next().unwrap().parse().unwrap();
    assert!(Sandbox::builder().port(port).start().await.is_err());
}

#[tokio::test]
async fn requests_are_remembered_without_secrets() {
    let fixture = Fixture::new().await;
    let token = fixture.token().await;
    send(fixture.pin(&token, demo::RECALLED)).await;
    let url = fixture.url("/nowhere?token=t-secret");
    fixture.http.get(url).send().await.unwrap();

    let seen = fixture.sandbox.requests();
    assert_eq!(seen.iter().map(|request| request.operation).collect::<Vec<_>>(), [Some(TOKEN), Some(PIN), None]);
    assert_eq!(seen.iter().map(|request| request.code).collect::<Vec<_>>(), [Some(0), Some(230011), None]);
    assert_eq!(seen.iter().map(|request| request.status).collect::<Vec<_>>(), [Some(200), Some(400), Some(404)]);
    assert_eq!(seen.iter().map(|request| request.token).collect::<Vec<_>>(), [None, Some(1), None]);
    let log_ids: Vec<_> = seen.iter().map(|request| request.log_id.as_str()).collect();
    assert_eq!(log_ids, ["sandbox-000000000001", "sandbox-000000000002", "sandbox-000000000003"]);

    let shown = format!("{seen:?} {:?}", fixture.sandbox);
    for secret in [demo::APP_SECRET, &token, "t-secret"] {
        assert!(!shown.contains(secret), "{secret} in {shown}");
    }
}
