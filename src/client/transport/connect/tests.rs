use super::*;
use crate::client::base_url::BaseUrl;
use crate::client::transport::{DownloadLimits, RequestBody, Transport};
use crate::endpoint::{Endpoint, Method};
use crate::error::{Error as CallError, Stage, TransportProblem};
use std::io::{Read, Write};
use std::sync::mpsc::{Receiver, channel};

static READ: Endpoint = Endpoint::new("acme.v1.read", Method::Get, "/read");

/// Starts a proxy that answers a single request with `answer`. Returns its URL with credentials, and a receiver of the
/// request.
fn proxy(answer: &'static str) -> (String, Receiver<String>) {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let (heard, hears) = channel();
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut head = Vec::new();
        let mut byte = [0];
        while !head.ends_with(b"\r\n\r\n") && stream.read(&mut byte).unwrap() > 0 {
            head.push(byte[0]);
        }
        heard.send(String::from_utf8(head).unwrap().to_lowercase()).unwrap();
        let _ = stream.write_all(answer.as_bytes());
    });
    (format!("http://ann:hunter2@{address}"), hears)
}

/// Returns the outcome of a request for a path below the base URL.
async fn exchanged(base: &str, proxies: &Matcher) -> Result<u16, CallError> {
    let base = BaseUrl::from(base).resolve(true)?;
    let connector = Connector::by_way_of(proxies, &base, Duration::from_secs(30))?;
    let limits = DownloadLimits { timeout: Duration::from_secs(30), largest: 0 };
    let mut request = http::Request::new(RequestBody::Bytes(bytes::Bytes::new()));
    *request.uri_mut() = base.uri(PathAndQuery::from_static("/read?a=b"));
    let transport = Transport::new(connector, 1000, limits);
    Ok(transport.exchange(&READ, request, &base.prefix, &mut Stage::Turn).await?.status)
}

#[tokio::test]
async fn a_proxy_gets_the_full_url_and_its_password() {
    let (address, hears) = proxy("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    let proxies = Matcher::builder().all(address).build();
    assert_eq!(exchanged("http://acme.test/base", &proxies).await.unwrap(), 200);
    let head = hears.recv().unwrap();
    assert!(head.starts_with("get http://acme.test/read?a=b http/1.1\r\n"), "{head}");
    assert!(head.contains("\r\nproxy-authorization: basic "), "{head}");
}

#[tokio::test]
async fn an_error_of_a_proxy_names_it_without_its_password() {
    let (address, hears) = proxy("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n");
    let proxies = Matcher::builder().all(address.as_str()).build();
    let error = exchanged("https://acme.test", &proxies).await.unwrap_err();
    let head = hears.recv().unwrap();
    assert!(head.starts_with("connect acme.test:443 http/1.1\r\n"), "{head}");
    assert!(head.contains("\r\nproxy-authorization: basic "), "{head}");
    assert!(matches!(&error, CallError::Transport(error) if error.problem == TransportProblem::Connect), "{error}");
    let shown = error.to_string();
    let host = address.rsplit('@').next().unwrap();
    assert!(shown.contains(&format!("via the proxy {host}: ")), "{shown}");
    assert!(!shown.contains("hunter2"), "{shown}");
}

#[tokio::test]
async fn refuses_unsupported_proxies_and_uses_none_on_this_machine() {
    let proxies = Matcher::builder().all("socks5://ann:hunter2@127.0.0.1:1").build();
    let error = exchanged("https://acme.test", &proxies).await.unwrap_err();
    assert!(error.to_string().contains("socks5://127.0.0.1") && !error.to_string().contains("hunter2"), "{error}");
    let (address, hears) = proxy("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    let host = address.rsplit('@').next().unwrap();
    assert_eq!(exchanged(&format!("http://{host}"), &proxies).await.unwrap(), 200);
    assert!(hears.recv().unwrap().starts_with("get /read?a=b http/1.1\r\n"));
    let proxies = Matcher::builder().all("http://127.0.0.1:1").no("acme.test").build();
    let error = exchanged("http://acme.test", &proxies).await.unwrap_err();
    assert!(!error.to_string().contains("proxy"), "{error}");
}

/// A WebSocket uses a tunnel even without TLS: a proxy that sees the requests would not forward it.
#[cfg(feature = "ws")]
#[tokio::test]
async fn a_separate_connection_uses_a_tunnel() {
    let base = BaseUrl::from("http://acme.test").resolve(true).unwrap();
    let connector = Connector::by_way_of(&Matcher::builder().build(), &base, Duration::from_secs(30)).unwrap();
    let to = Uri::from_static("http://ws.acme.test:80/ws?ticket=swordfish");
    let (address, hears) = proxy("HTTP/1.1 200 OK\r\n\r\n");
    let proxies = Matcher::builder().all(address).build();
    connector.open(&proxies, &to).await.map(drop).unwrap();
    let head = hears.recv().unwrap();
    assert!(head.starts_with("connect ws.acme.test:80 http/1.1\r\n"), "{head}");
    assert!(head.contains("\r\nproxy-authorization: basic ") && !head.contains("swordfish"), "{head}");
    // No proxy is used on this machine, and an error names the proxy without its password.
    let (address, _hears) = proxy("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n");
    let proxies = Matcher::builder().all(address).build();
    let local = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let here = format!("http://{}/ws", local.local_addr().unwrap()).parse().unwrap();
    connector.open(&proxies, &here).await.map(drop).unwrap();
    let error = connector.open(&proxies, &to).await.map(drop).unwrap_err().to_string();
    assert!(error.starts_with("via the proxy 127.0.0.1:") && !error.contains("hunter2"), "{error}");
}
