//! Users who sign in, and calls that act for them.

use crate::support::Place;
use feishu_api::TokenKind;
use feishu_sandbox::{Sandbox, demo};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// Opens an address as a browser does.
async fn browse(address: &str) -> String {
    let rest = address.trim_start_matches("http://");
    let (host, path) = rest.split_once('/').unwrap();
    let mut stream = TcpStream::connect(host).await.unwrap();
    let request = format!("GET /{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut reply = String::new();
    stream.read_to_string(&mut reply).await.unwrap();
    reply
}

#[tokio::test(flavor = "multi_thread")]
async fn a_user_signs_in_with_a_browser_and_calls_act_for_them() {
    let sandbox = Sandbox::builder().without_limits().start().await.unwrap();
    let place = Place::at(&sandbox);
    let mut login = place.start(&["login", "--port", "0", "--no-browser", "--scope", "im:message"]);
    let link = login.word_after("Open ").await;
    let address = sandbox.agree(&link, demo::USER).unwrap();
    let elsewhere = browse(&address.replace("/callback?", "/favicon.ico?")).await;
    assert!(elsewhere.starts_with("HTTP/1.1 404"), "{elsewhere}");
    assert!(browse(&address).await.contains("You can close this page."));
    let said = login.end().await;
    assert!(said.err.contains("is signed in"), "{}", said.err);
    said.ok();

    let call = ["call", "im.v1.pin.create", "--message-id", demo::MESSAGE];
    place.run(&[&call[..], &["--user", "me"]].concat()).await.ok();
    assert_eq!(sandbox.requests().last().unwrap().token_kind, Some(TokenKind::User));
    place.run(&[&call[..], &["--as", "user"]].concat()).await.ok();
    let err = place.run(&[&call[..], &["--user", "bob"]].concat()).await.fails(4);
    assert!(err.contains("bob"), "{err}");
    closed(&place);

    place.run(&["logout"]).await.ok();
    place.run(&[&call[..], &["--user", "me"]].concat()).await.fails(4);
    place.run(&["logout"]).await.fails(3);
}

/// The files with tokens are for nobody else.
#[cfg(unix)]
fn closed(place: &Place) {
    use std::os::unix::fs::PermissionsExt;
    let directory = place.path().join(".config/feishu/sessions");
    let mode = |path: &std::path::Path| path.metadata().unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&directory), 0o700);
    let files: Vec<_> = std::fs::read_dir(&directory).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert!(!files.is_empty() && files.iter().all(|file| mode(file) == 0o600), "{files:?}");
}

#[cfg(not(unix))]
fn closed(_: &Place) {}

#[tokio::test(flavor = "multi_thread")]
async fn a_user_signs_in_by_a_code_on_another_device() {
    let sandbox = Sandbox::builder().without_limits().start().await.unwrap();
    let place = Place::at(&sandbox);
    let mut login = place.start(&["login", "ann", "--device"]);
    let code = login.word_after("enter the code ").await;
    assert!(sandbox.enter_code(&code, Some(demo::USER)));
    login.end().await.ok();
    let call = ["call", "authen.v1.user_info.get", "--user", "ann"];
    let reply = place.run(&call).await.json();
    assert_eq!(reply["open_id"], demo::USER);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_refuses_is_not_signed_in() {
    let sandbox = Sandbox::start().await.unwrap();
    let place = Place::at(&sandbox);
    let mut login = place.start(&["login", "--port", "0", "--no-browser"]);
    let link = login.word_after("Open ").await;
    browse(&sandbox.refuse(&link).unwrap()).await;
    login.end().await.fails(4);
}
