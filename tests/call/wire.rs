//! Replies on the wire: byte by byte, very slow, compressed, or not in TLS.

use crate::server::{Answer, PIN_PATH, Server, response};
#[cfg(feature = "gzip")]
use crate::support::builder;
use crate::support::{WRITE_PATH, Write, client, pin, seconds};
use feishu_api::error::{ResponseProblem, Stage, TransportProblem};
use feishu_api::{Client, Error, TokenKind};
use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use std::future::IntoFuture;
use std::io::Read;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

#[tokio::test]
async fn a_reply_may_come_byte_by_byte() {
    let bytes = || match Answer::pin() {
        Answer::Bytes(bytes) => bytes,
        _ => unreachable!(),
    };
    let server = Server::with_token(move |_| Answer::Drip(bytes(), Duration::ZERO)).await;
    assert_eq!(pin(&client(&server), "om_1").await.unwrap().pin.message_id, "om_1");
    let error = || response(400, &[("X-Tt-Logid", "log-9")], r#"{"code":230011,"msg":"The message is recalled."}"#);
    let server = Server::with_token(move |_| Answer::Drip(error(), Duration::ZERO)).await;
    let error = pin(&client(&server), "om_1").await.unwrap_err();
    assert_eq!((error.code(), error.status(), error.log_id()), (Some(230_011), Some(400), Some("log-9")));
}

#[tokio::test(start_paused = true)]
async fn a_reply_that_drips_ends_with_the_deadline() {
    let endless = || response(200, &[("Content-Length", "1000")], &" ".repeat(1000));
    let server = Server::with_token(move |_| Answer::Drip(endless(), Duration::from_millis(200))).await;
    let (outcome, took) = seconds(client(&server).send(Write).into_future()).await;
    let Err(Error::Transport(error)) = outcome else { panic!() };
    assert_eq!((error.problem, error.stage), (TransportProblem::Timeout(Duration::from_secs(30)), Stage::Body));
    assert_eq!((took, server.requests(WRITE_PATH).len()), (30, 1));
}

#[tokio::test(start_paused = true)]
async fn a_reply_that_is_not_http_is_a_broken_connection() {
    let heads = [
        "SSH-2.0-OpenSSH\r\n",
        "HTTP/1.1 200 OK\r\nno colon\r\n\r\n",
        "HTTP/9.9 200 OK\r\n\r\n",
        "HTTP/1.1 2000 OK\r\n\r\n",
    ];
    for head in heads {
        let server = Server::with_token(move |_| Answer::Close(head.as_bytes().to_vec())).await;
        let Err(Error::Transport(error)) = client(&server).send(Write).await else { panic!("{head}") };
        assert_eq!(error.problem, TransportProblem::Interrupted, "{head}");
    }
    let endless = format!("HTTP/1.1 200 OK\r\nX: {}", "x".repeat(10_000_000));
    let server = Server::with_token(move |_| Answer::Close(endless.clone().into_bytes())).await;
    let Err(Error::Transport(error)) = client(&server).send(Write).await else { panic!() };
    assert_eq!(error.problem, TransportProblem::Interrupted);
}

#[tokio::test]
async fn without_tls_nothing_is_sent_or_retried() {
    // The reply of a web server to a TLS handshake on its plain HTTP port.
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    let connections = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&connections);
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            counted.fetch_add(1, Ordering::Relaxed);
            let _ = stream.read(&mut [0; 1024]).await;
            let _ = stream.write_all(&response(400, &[], "speak TLS less")).await;
        }
    });
    let client = Client::builder().access_token(TokenKind::Tenant, "t-given-token").base_url(url).build().unwrap();
    let Err(Error::Transport(error)) = pin(&client, "om_1").await else { panic!() };
    assert_eq!(error.problem, TransportProblem::Tls, "{error}");
    assert!(!error.may_have_worked());
    assert!(error.to_string().contains("TLS"), "{error}");
    assert!(format!("{error:#}").contains("root certificates"), "{error:#}");
    assert_eq!(connections.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn nothing_is_sent_to_a_server_with_an_untrusted_certificate() {
    let certificate = include_bytes!("tls/untrusted.crt.der").as_slice().into();
    let key = PrivateKeyDer::Pkcs8(include_bytes!("tls/untrusted.key.der").as_slice().into());
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    let config = Arc::new(config.with_no_client_auth().with_single_cert(vec![certificate], key).unwrap());
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    let (heard, hears) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut tls = StreamOwned::new(ServerConnection::new(Arc::clone(&config)).unwrap(), stream.unwrap());
            let _ = heard.send(tls.read(&mut [0; 1024]).map_err(|error| error.to_string()));
        }
    });
    let client = Client::builder().access_token(TokenKind::Tenant, "t-given-token").base_url(url).build().unwrap();
    let Err(Error::Transport(error)) = pin(&client, "om_1").await else { panic!() };
    assert_eq!(error.problem, TransportProblem::Tls, "{error}");
    assert!(!error.may_have_worked());
    assert!(format!("{error:#}").contains("root certificates"), "{error:#}");
    let heard = hears.recv().unwrap().unwrap_err();
    assert!(heard.contains("alert"), "{heard}");
    assert!(hears.try_recv().is_err(), "it is not tried again");
}

/// `{"code":0,"msg":"success","data":{"pin":{"message_id":"om_1"}}}`
const GZIPPED: &[u8] = &[
    0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xab, 0x56, 0x4a, 0xce, 0x4f, 0x49, 0x55, 0xb2, 0x32,
    0xd0, 0x51, 0xca, 0x2d, 0x4e, 0x57, 0xb2, 0x52, 0x2a, 0x2e, 0x4d, 0x4e, 0x4e, 0x2d, 0x2e, 0x56, 0xd2, 0x51, 0x4a,
    0x49, 0x2c, 0x49, 0x54, 0xb2, 0xaa, 0x56, 0x2a, 0xc8, 0xcc, 0x03, 0x51, 0xb9, 0x40, 0xd1, 0xc4, 0xf4, 0xd4, 0xf8,
    0xcc, 0x14, 0xa0, 0xaa, 0xfc, 0xdc, 0x78, 0x43, 0xa5, 0xda, 0xda, 0x5a, 0x00, 0x4d, 0xff, 0xaf, 0x07, 0x3f, 0x00,
    0x00, 0x00,
];

fn gzipped() -> Answer {
    let length = GZIPPED.len().to_string();
    let headers = [("Content-Encoding", "gzip"), ("Content-Length", &*length), ("X-Tt-Logid", "log-8")];
    Answer::Bytes([&response(200, &headers, "")[..], GZIPPED].concat())
}

#[tokio::test]
async fn requests_accept_only_supported_encodings() {
    let server = Server::with_token(|_| Answer::pin()).await;
    pin(&client(&server), "om_1").await.unwrap();
    let asked = server.requests(PIN_PATH)[0].header("accept-encoding").map(str::to_owned);
    let expected = if cfg!(feature = "gzip") { "gzip" } else { "identity" };
    assert_eq!(asked.as_deref(), Some(expected));
}

#[tokio::test]
async fn a_compressed_reply_is_decoded_or_reported() {
    let server = Server::with_token(|_| gzipped()).await;
    let outcome = pin(&client(&server), "om_1").await;
    if cfg!(feature = "gzip") {
        assert_eq!(outcome.unwrap().pin.message_id, "om_1");
        return;
    }
    let Err(Error::Response(error)) = outcome else { panic!() };
    assert_eq!(error.problem, ResponseProblem::Compressed { encoding: "gzip".into() });
    assert_eq!((error.status, error.log_id.as_deref(), error.may_have_worked), (200, Some("log-8"), true));
    assert!(format!("{error:#}").contains("the feature `gzip`"), "{error:#}");
    // This body is not compressed.
    let plain = || Answer::new(200, &[("Content-Encoding", "identity")], r#"{"code":0,"data":{}}"#);
    let server = Server::with_token(move |_| plain()).await;
    pin(&client(&server), "om_1").await.unwrap();
}

/// A reply that is small on the wire must not exceed the client's limit after decompression.
#[cfg(feature = "gzip")]
#[tokio::test]
async fn the_limit_applies_to_the_decompressed_reply() {
    let server = Server::with_token(|_| gzipped()).await;
    let client = builder(&server).largest_reply(GZIPPED.len() - 10).build();
    let Err(Error::Response(error)) = pin(&client.unwrap(), "om_1").await else { panic!() };
    assert!(matches!(error.problem, ResponseProblem::TooLarge { .. }), "{error:?}");
}
