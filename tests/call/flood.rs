//! Servers that never finish an answer, called on runtimes that run nothing else.

use crate::support::MINUTE;
use feishu_api::error::{Stage, TransportProblem};
use feishu_api::{Client, Error, TokenKind};
use std::io::{Read, Write};
use std::thread;
use std::time::{Duration, Instant};

/// The timeout of a call.
const TIMEOUT: Duration = Duration::from_millis(500);

/// The tolerance for a slow, busy machine. A call that ignored the timeout would take more than ten times as long.
const LATE: Duration = Duration::from_secs(4);

/// Starts a server on its own threads that answers each request with `first`, and then repeats `again` forever.
fn server(first: &'static str, again: &'static str, pause: Duration) -> String {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let again = if pause.is_zero() { again.repeat(2000) } else { again.to_owned() };
    thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let again = again.clone();
            thread::spawn(move || {
                let _ = stream.read(&mut [0; 4096]);
                let mut wrote = stream.write_all(first.as_bytes());
                while wrote.is_ok() {
                    thread::sleep(pause);
                    wrote = stream.write_all(again.as_bytes());
                }
            });
        }
    });
    url
}

const FLOODS: [(&str, &str, Duration, Stage); 7] = [
    ("", "HTTP/1.1 103 Early Hints\r\n\r\n", Duration::ZERO, Stage::Exchange),
    ("", "HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n", Duration::ZERO, Stage::Exchange),
    ("", "HTTP/1.1 100 Continue\r\n\r\n", Duration::ZERO, Stage::Exchange),
    ("", "HTTP/1.1 102 Processing\r\n\r\n", Duration::from_millis(5), Stage::Exchange),
    ("HTTP/1.1 200 OK\r\n", "A: b\r\n", Duration::from_millis(20), Stage::Exchange),
    ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "1\r\n \r\n", Duration::ZERO, Stage::Body),
    ("HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n", " ", Duration::from_millis(5), Stage::Body),
];

fn client(url: &str) -> Client {
    let builder = Client::builder().access_token(TokenKind::Tenant, "t-given-token").base_url(url);
    builder.timeout(TIMEOUT).build().unwrap()
}

/// Asserts that a call ends in time, at the given stage.
fn in_time<T, K: std::fmt::Debug>(call: impl FnOnce() -> Result<T, Error<K>>, stage: Stage, what: &str) {
    let start = Instant::now();
    let outcome = call();
    let took = start.elapsed();
    assert!(took >= TIMEOUT && took < TIMEOUT + LATE, "{what:?} took {took:?}");
    let Err(Error::Transport(error)) = outcome else { panic!("{what:?}") };
    assert_eq!((error.problem, error.stage), (TransportProblem::Timeout(TIMEOUT), stage), "{what:?}");
}

#[test]
fn the_timeout_holds_whatever_the_server_sends() {
    let alone = || tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let many = || tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    for (first, again, pause, stage) in FLOODS {
        let url = server(first, again, pause);
        for runtime in [alone(), many()] {
            let client = client(&url);
            in_time(|| runtime.block_on(async { client.im().v1().pin().create("om_1").await }), stage, again);
            runtime.shutdown_background();
        }
        #[cfg(feature = "blocking")]
        in_time(|| client(&url).im().v1().pin().create("om_1").block(), stage, again);
    }
}

#[test]
fn the_timeout_of_a_file_holds_as_well() {
    for (first, again, pause, stage) in FLOODS {
        let url = server(first, again, pause);
        let client = client(&url);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let file = || runtime.block_on(async { client.im().v1().file().get("file_1").await?.bytes(usize::MAX).await });
        in_time(file, stage, again);
    }
}

/// The protection against floods does not cut off a slow reply.
#[test]
fn a_few_interim_replies_are_skipped() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let _ = stream.read(&mut [0; 4096]);
        let _ = stream.write_all("HTTP/1.1 103 Early Hints\r\n\r\n".repeat(10_000).as_bytes());
        let body = format!(r#"{{"code":0,"data":{{"pin":{{"message_id":"{}"}}}}}}"#, "x".repeat(1_000_000));
        let _ = write!(stream, "HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{body}", body.len());
    });
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let client = Client::builder().access_token(TokenKind::Tenant, "t-given-token").base_url(url).timeout(MINUTE);
    let client = client.build().unwrap();
    let reply = runtime.block_on(async { client.im().v1().pin().create("om_1").await }).unwrap();
    assert_eq!(reply.pin.message_id.as_str().len(), 1_000_000);
}
