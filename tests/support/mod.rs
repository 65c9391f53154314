//! A scripted server, which answers byte by byte if required.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;

/// The path from which the client fetches its token.
pub(crate) const TOKEN_PATH: &str = "/open-apis/auth/v3/tenant_access_token/internal";

/// The path to which the client sends pins.
pub(crate) const PIN_PATH: &str = "/open-apis/im/v1/pins";

/// A raw request.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    /// Path and query.
    pub(crate) target: String,
    /// The head: request line and headers.
    pub(crate) head: String,
    /// The body.
    pub(crate) body: String,
    /// The number of earlier requests for the same target.
    pub(crate) earlier: usize,
}

impl Request {
    /// Returns the value of a header.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut lines = self.head.lines().skip(1).filter_map(|line| line.split_once(": "));
        lines.find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }
}

/// An answer.
pub(crate) enum Answer {
    /// Sends these bytes; then the connection stays open for the next request.
    Bytes(Vec<u8>),
    /// Sends these bytes; then the connection is closed.
    Close(Vec<u8>),
    /// Sends these bytes, and then nothing until the client hangs up.
    Stall(Vec<u8>),
    /// Sends these bytes one by one, with this time between them.
    Drip(Vec<u8>, Duration),
    /// Sends another answer, once a gate opens.
    Gated(Arc<Notify>, Box<Answer>),
}

impl Answer {
    /// Creates an answer with a status, headers and a body.
    pub(crate) fn new(status: u16, headers: &[(&str, &str)], body: &str) -> Self {
        Self::Bytes(response(status, headers, body))
    }

    /// Creates an answer in JSON.
    pub(crate) fn json(status: u16, body: &str) -> Self {
        Self::new(status, &[("Content-Type", "application/json; charset=utf-8"), ("X-Tt-Logid", "log-1")], body)
    }

    /// Creates an answer with a tenant token.
    pub(crate) fn token(token: &str, expire: u32) -> Self {
        Self::json(200, &format!(r#"{{"code":0,"msg":"ok","tenant_access_token":"{token}","expire":{expire}}}"#))
    }

    /// Creates an answer with a pin.
    pub(crate) fn pin() -> Self {
        Self::json(
            200,
            r#"{"code":0,"msg":"success","data":{"pin":{"message_id":"om_1","chat_id":"oc_1","operator_id":"ou_1",
                "operator_id_type":"open_id","create_time":"1615380573411"}}}"#,
        )
    }
}

/// Returns the bytes of a response.
pub(crate) fn response(status: u16, headers: &[(&str, &str)], body: &str) -> Vec<u8> {
    let mut text = format!("HTTP/1.1 {status} Scripted\r\n");
    if !headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("content-length")) {
        text.push_str(&format!("Content-Length: {}\r\n", body.len()));
    }
    for (name, value) in headers {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    text.push_str("\r\n");
    text.push_str(body);
    text.into_bytes()
}

type Script = dyn Fn(&Request) -> Answer + Send + Sync;

/// Keeps paused time from skipping data in transit through a socket.
///
/// If all tasks are idle, paused time jumps to the next timer, although the system may not have delivered some bytes
/// yet: a timeout of ten seconds then ends at once. A timer every five milliseconds makes time advance in small steps,
/// and gives the system a moment to deliver after each. Without paused time, this has no noticeable effect.
pub(crate) fn steady_time() {
    tokio::spawn(async {
        loop {
            tokio::time::sleep(Duration::from_millis(5)).await;
            std::thread::sleep(Duration::from_micros(10));
        }
    });
}

/// A scripted server on loopback.
pub(crate) struct Server {
    pub(crate) url: String,
    log: Arc<Mutex<Vec<Request>>>,
    arrived: Arc<Notify>,
}

impl Server {
    /// Starts a server that answers each request according to the script.
    pub(crate) async fn start(script: impl Fn(&Request) -> Answer + Send + Sync + 'static) -> Self {
        Self::at((Ipv4Addr::LOCALHOST, 0).into(), script).await
    }

    /// Starts a scripted server at an address.
    pub(crate) async fn at(address: SocketAddr, script: impl Fn(&Request) -> Answer + Send + Sync + 'static) -> Self {
        steady_time();
        let listener = TcpListener::bind(address).await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let server = Self { url, log: Arc::default(), arrived: Arc::default() };
        let (log, arrived) = (Arc::clone(&server.log), Arc::clone(&server.arrived));
        let script: Arc<Script> = Arc::new(script);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, Arc::clone(&script), Arc::clone(&log), Arc::clone(&arrived)));
            }
        });
        server
    }

    /// Starts a server that issues the token `t-first` and answers pins according to the script.
    pub(crate) async fn with_token(pins: impl Fn(&Request) -> Answer + Send + Sync + 'static) -> Self {
        Self::start(move |request| match request.target.as_str() {
            TOKEN_PATH => Answer::token("t-first-token", 7200),
            _ => pins(request),
        })
        .await
    }

    /// Returns the requests for a path, in order of arrival.
    pub(crate) fn requests(&self, path: &str) -> Vec<Request> {
        let log = self.log.lock().unwrap();
        log.iter().filter(|request| request.target.split('?').next() == Some(path)).cloned().collect()
    }

    /// Waits until `count` requests for a path have arrived.
    pub(crate) async fn wait_for(&self, path: &str, count: usize) {
        loop {
            let arrived = self.arrived.notified();
            if self.requests(path).len() >= count {
                return;
            }
            arrived.await;
        }
    }
}

async fn serve(mut stream: TcpStream, script: Arc<Script>, log: Arc<Mutex<Vec<Request>>>, arrived: Arc<Notify>) {
    let mut buffer = Vec::new();
    while let Some(mut request) = read(&mut stream, &mut buffer).await {
        {
            let mut log = log.lock().unwrap();
            request.earlier = log.iter().filter(|earlier| earlier.target == request.target).count();
            log.push(request.clone());
        }
        arrived.notify_waiters();
        let mut answer = script(&request);
        while let Answer::Gated(gate, then) = answer {
            gate.notified().await;
            answer = *then;
        }
        let (bytes, then) = match answer {
            Answer::Drip(bytes, pause) => {
                let _ = stream.set_nodelay(true);
                for byte in bytes {
                    if stream.write_all(&[byte]).await.is_err() {
                        return;
                    }
                    match pause {
                        Duration::ZERO => tokio::task::yield_now().await,
                        pause => tokio::time::sleep(pause).await,
                    }
                }
                continue;
            }
            Answer::Bytes(bytes) => (bytes, Then::Next),
            Answer::Close(bytes) => (bytes, Then::Close),
            Answer::Stall(bytes) => (bytes, Then::Stall),
            Answer::Gated(..) => unreachable!(),
        };
        if stream.write_all(&bytes).await.is_err() {
            return;
        }
        match then {
            Then::Next => {}
            Then::Close => return,
            Then::Stall => {
                let _ = stream.read(&mut [0; 1]).await;
                return;
            }
        }
    }
}

enum Then {
    Next,
    Close,
    Stall,
}

/// Reads a request; bytes after it stay in the buffer.
async fn read(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<Request> {
    loop {
        if let Some(end) = buffer.windows(4).position(|four| four == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&buffer[..end]).into_owned();
            let target = head.split(' ').nth(1)?.to_owned();
            let mut request = Request { target, head, body: String::new(), earlier: 0 };
            let length: usize = request.header("content-length").map_or(0, |text| text.parse().unwrap());
            if buffer.len() >= end + 4 + length {
                let rest = buffer.split_off(end + 4 + length);
                request.body = String::from_utf8_lossy(&buffer[end + 4..]).into_owned();
                *buffer = rest;
                return Some(request);
            }
        }
        if stream.read_buf(buffer).await.ok()? == 0 {
            return None;
        }
    }
}
