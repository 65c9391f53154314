//! A scripted server, which issues addresses and sends frames.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use feishu_api::Client;
use futures_util::{SinkExt as _, StreamExt as _};
use prost::Message as _;
use serde_json::{Value, json};
use std::collections::VecDeque;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;

/// The secret of the app, and the ticket of every address.
pub(crate) const SECRET: &str = "swordfish-of-the-app";
pub(crate) const TICKET: &str = "swordfish-of-the-address";

#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct Header {
    #[prost(string, required, tag = "1")]
    pub(crate) key: String,
    #[prost(string, required, tag = "2")]
    pub(crate) value: String,
}

#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct Frame {
    #[prost(uint64, required, tag = "1")]
    pub(crate) seq_id: u64,
    #[prost(uint64, required, tag = "2")]
    pub(crate) log_id: u64,
    #[prost(int32, required, tag = "3")]
    pub(crate) service: i32,
    #[prost(int32, required, tag = "4")]
    pub(crate) method: i32,
    #[prost(message, repeated, tag = "5")]
    pub(crate) headers: Vec<Header>,
    #[prost(bytes = "vec", optional, tag = "8")]
    pub(crate) payload: Option<Vec<u8>>,
}

impl Frame {
    pub(crate) fn new(method: i32, headers: &[(&str, &str)], payload: &[u8]) -> Self {
        let header = |(key, value): &(&str, &str)| Header { key: (*key).to_owned(), value: (*value).to_owned() };
        let headers = headers.iter().map(header).collect();
        Self { seq_id: 5, log_id: 6, service: 7, method, headers, payload: Some(payload.to_vec()) }
    }

    /// Creates a part of an event: number `seq` of `sum`.
    pub(crate) fn part(id: &str, (seq, sum): (usize, usize), payload: &[u8]) -> Self {
        let (seq, sum) = (seq.to_string(), sum.to_string());
        let headers = [("type", "event"), ("message_id", id), ("sum", &sum), ("seq", &seq), ("trace_id", "trace")];
        Self::new(1, &headers, payload)
    }

    /// Creates an event.
    pub(crate) fn event(id: &str, event_type: &str, event: &Value) -> Self {
        Self::part(id, (0, 1), &push(id, event_type, event))
    }

    pub(crate) fn header(&self, key: &str) -> &str {
        self.headers.iter().find(|header| header.key == key).map_or("", |header| &header.value)
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(self.payload.as_deref().unwrap()).unwrap()
    }
}

/// Returns the JSON of an event.
pub(crate) fn push(id: &str, event_type: &str, event: &Value) -> Vec<u8> {
    let header = json!({ "event_id": id, "event_type": event_type, "app_id": "cli_1" });
    json!({ "schema": "2.0", "header": header, "event": event }).to_string().into_bytes()
}

/// A scripted server. While it exists, the clock of the test is paused.
pub(crate) struct Server {
    _frozen: std::sync::mpsc::Sender<()>,
    address: SocketAddr,
    script: Arc<Mutex<Script>>,
    peers: mpsc::UnboundedReceiver<Peer>,
}

#[derive(Default)]
struct Script {
    /// The answers to the next requests for an address; later requests get an address.
    answers: VecDeque<(u16, String)>,
    /// The refusals of the next connections; later ones are accepted.
    refusals: VecDeque<String>,
    config: Value,
    asked: Vec<String>,
    connected: Vec<String>,
}

impl Server {
    pub(crate) async fn start() -> Self {
        // A paused clock jumps to the next timer when all tasks are idle, ignoring data in transit between sockets. It
        // does not jump while a blocking task runs.
        let (frozen, end) = std::sync::mpsc::channel();
        tokio::task::spawn_blocking(move || end.recv());
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let script = Arc::new(Mutex::new(Script { config: json!({}), ..Script::default() }));
        let (arrived, peers) = mpsc::unbounded_channel();
        let shared = Arc::clone(&script);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (script, arrived) = (Arc::clone(&shared), arrived.clone());
                tokio::spawn(async move {
                    let mut first = [0];
                    if stream.peek(&mut first).await.unwrap_or_default() == 0 {
                        return;
                    }
                    match first[0] {
                        b'G' => welcome(stream, &script, &arrived).await,
                        _ => give_address(stream, &script, address).await,
                    }
                });
            }
        });
        Self { _frozen: frozen, address, script, peers }
    }

    /// Creates a client of the app.
    pub(crate) fn client(&self) -> Client {
        Client::builder().app("cli_1", SECRET).base_url(format!("http://{}", self.address)).build().unwrap()
    }

    /// Sets the settings that come with addresses.
    pub(crate) fn config(&self, config: Value) {
        self.script.lock().unwrap().config = config;
    }

    /// Sets the answer to the next request for an address.
    pub(crate) fn answer(&self, status: u16, body: impl Into<String>) {
        self.script.lock().unwrap().answers.push_back((status, body.into()));
    }

    /// Refuses the next connection, with a status line and headers.
    pub(crate) fn refuse(&self, head: impl Into<String>) {
        self.script.lock().unwrap().refusals.push_back(head.into());
    }

    /// Returns the requests for addresses so far.
    pub(crate) fn asked(&self) -> Vec<String> {
        self.script.lock().unwrap().asked.clone()
    }

    /// Returns the connection requests so far.
    pub(crate) fn connected(&self) -> Vec<String> {
        self.script.lock().unwrap().connected.clone()
    }

    /// Accepts the next connection.
    pub(crate) async fn accept(&mut self) -> Peer {
        self.peers.recv().await.unwrap()
    }
}

/// Reads the head and the body of a request.
async fn request(stream: &mut TcpStream) -> (String, String) {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.unwrap());
    }
    let head = String::from_utf8(head).unwrap();
    let length = head.to_lowercase().lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok());
    let mut body = vec![0; length.unwrap_or(0)];
    stream.read_exact(&mut body).await.unwrap();
    (head, String::from_utf8(body).unwrap())
}

async fn give_address(mut stream: TcpStream, script: &Mutex<Script>, address: SocketAddr) {
    let (head, body) = request(&mut stream).await;
    let (status, body) = {
        let mut script = script.lock().unwrap();
        script.asked.push(format!("{head}{body}"));
        let number = script.asked.len();
        let url = format!("ws://{address}/ws?device_id={number}&service_id=7&ticket={TICKET}");
        let data = json!({ "URL": url, "ClientConfig": script.config });
        let otherwise = || (200, json!({ "code": 0, "msg": "", "data": data }).to_string());
        script.answers.pop_front().unwrap_or_else(otherwise)
    };
    let length = body.len();
    let answer = format!("HTTP/1.1 {status} Scripted\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n{body}");
    let _ = stream.write_all(answer.as_bytes()).await;
}

async fn welcome(mut stream: TcpStream, script: &Mutex<Script>, arrived: &mpsc::UnboundedSender<Peer>) {
    let refusal = script.lock().unwrap().refusals.pop_front();
    if let Some(refusal) = refusal {
        let (head, _) = request(&mut stream).await;
        script.lock().unwrap().connected.push(head);
        let _ = stream.write_all(format!("{refusal}\r\nContent-Length: 0\r\n\r\n").as_bytes()).await;
        return;
    }
    #[allow(clippy::result_large_err, reason = "the type is that of the library")]
    let note = |request: &http::Request<()>, response| {
        script.lock().unwrap().connected.push(format!("{}", request.uri()));
        Ok(response)
    };
    if let Ok(socket) = tokio_tungstenite::accept_hdr_async(stream, note).await {
        let _ = arrived.send(Peer(socket));
    }
}

/// The other side of a connection.
pub(crate) struct Peer(pub(crate) WebSocketStream<TcpStream>);

impl Peer {
    pub(crate) async fn send(&mut self, frame: &Frame) {
        self.send_bytes(frame.encode_to_vec()).await;
    }

    pub(crate) async fn send_bytes(&mut self, bytes: Vec<u8>) {
        self.0.send(Message::Binary(bytes.into())).await.unwrap();
    }

    pub(crate) async fn pong(&mut self, config: &Value) {
        self.send(&Frame::new(0, &[("type", "pong")], config.to_string().as_bytes())).await;
    }

    /// Receives the next message; `None` if the connection was closed.
    pub(crate) async fn bytes(&mut self) -> Option<Bytes> {
        loop {
            match self.0.next().await? {
                Ok(Message::Binary(bytes)) => return Some(bytes),
                Ok(Message::Close(_)) | Err(_) => return None,
                Ok(_) => {}
            }
        }
    }

    /// Receives the next frame.
    pub(crate) async fn frame(&mut self) -> Frame {
        Frame::decode(self.bytes().await.unwrap()).unwrap()
    }

    /// Receives the next frame, which must be a ping.
    pub(crate) async fn ping(&mut self) {
        let frame = self.frame().await;
        assert_eq!((frame.method, frame.header("type"), frame.service), (0, "ping", 7), "{frame:?}");
    }

    /// Receives the next answer, skipping pings, and returns its event and its payload.
    pub(crate) async fn answer(&mut self) -> (String, Value) {
        loop {
            let frame = self.frame().await;
            if frame.method == 1 {
                assert!(frame.header("biz_rt").parse::<u64>().is_ok(), "{frame:?}");
                return (frame.header("message_id").to_owned(), frame.json());
            }
        }
    }
}

/// Decodes base64 to JSON.
pub(crate) fn decoded(text: &Value) -> Value {
    serde_json::from_slice(&STANDARD.decode(text.as_str().unwrap()).unwrap()).unwrap()
}
