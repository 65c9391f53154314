//! A scripted app with a long connection.

use crate::support::{Fixture, send};
use feishu_sandbox::{Message as Said, SandboxBuilder, demo};
use futures_util::{SinkExt, StreamExt};
use prost::Message as _;
use reqwest::header::HeaderMap;
use serde_json::{Value, json};
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::{Error, Message};
use tokio_tungstenite::{WebSocketStream, client_async};

/// Longer than any of these tests takes.
const LONG: Duration = Duration::from_secs(20);

/// A frame as defined in proto2, with required numbers.
#[derive(Clone, PartialEq, prost::Message)]
pub(super) struct Frame {
    #[prost(uint64, required, tag = "1")]
    pub(super) seq_id: u64,
    #[prost(uint64, required, tag = "2")]
    pub(super) log_id: u64,
    #[prost(int32, required, tag = "3")]
    pub(super) service: i32,
    #[prost(int32, required, tag = "4")]
    pub(super) method: i32,
    #[prost(message, repeated, tag = "5")]
    pub(super) headers: Vec<Header>,
    #[prost(bytes = "vec", optional, tag = "8")]
    pub(super) payload: Option<Vec<u8>>,
}

#[derive(Clone, PartialEq, prost::Message)]
pub(super) struct Header {
    #[prost(string, required, tag = "1")]
    key: String,
    #[prost(string, required, tag = "2")]
    value: String,
}

impl Frame {
    pub(super) fn ping(service: i32) -> Self {
        let headers = vec![Header { key: "type".to_owned(), value: "ping".to_owned() }];
        Self { service, headers, ..Self::default() }
    }

    pub(super) fn header(&self, key: &str) -> &str {
        &self.headers.iter().find(|header| header.key == key).unwrap_or_else(|| panic!("no {key} in {self:?}")).value
    }

    pub(super) fn content(&self) -> &[u8] {
        self.payload.as_deref().unwrap()
    }

    pub(super) fn json(&self) -> Value {
        serde_json::from_slice(self.content()).unwrap()
    }

    pub(super) fn message(&self) -> Message {
        Message::binary(self.encode_to_vec())
    }

    /// Removes a header.
    pub(super) fn without(mut self, key: &str) -> Self {
        self.headers.retain(|header| header.key != key);
        self
    }

    /// Returns an answer to this frame, with another payload.
    pub(super) fn answered(mut self, payload: impl Into<Vec<u8>>) -> Self {
        self.headers.push(Header { key: "biz_rt".to_owned(), value: "1".to_owned() });
        self.payload = Some(payload.into());
        self
    }
}

/// A sandbox with a frozen clock.
pub(super) async fn fixture(settings: impl FnOnce(SandboxBuilder) -> SandboxBuilder) -> Fixture {
    Fixture::with(settings).await
}

/// Requests an address, and returns the reply.
pub(super) async fn endpoint(fixture: &Fixture, body: Value) -> Value {
    let reply = send(fixture.http.post(fixture.url("/callback/ws/endpoint")).header("locale", "zh").json(&body)).await;
    assert_eq!(reply.status, 200);
    assert!(reply.header("x-tt-logid").starts_with("sandbox-"));
    reply.body
}

pub(super) async fn address(fixture: &Fixture) -> String {
    let reply = endpoint(fixture, json!({ "AppID": demo::APP_ID, "AppSecret": demo::APP_SECRET })).await;
    reply["data"]["URL"].as_str().unwrap_or_else(|| panic!("{reply}")).to_owned()
}

/// A connection of the demo app.
pub(super) struct App {
    socket: WebSocketStream<TcpStream>,
    pub(super) service: i32,
}

impl App {
    pub(super) async fn connect(fixture: &Fixture) -> Self {
        Self::open(fixture, &address(fixture).await).await.unwrap()
    }

    /// Connects to an address, or returns the status and the headers of the refusal.
    pub(super) async fn open(fixture: &Fixture, url: &str) -> Result<Self, (u16, HeaderMap)> {
        let stream = TcpStream::connect(fixture.sandbox.base_url().replace("http://", "")).await.unwrap();
        let service = url.split("service_id=").nth(1).unwrap().split('&').next().unwrap().parse().unwrap();
        match client_async(url, stream).await {
            Ok((socket, _)) => Ok(Self { socket, service }),
            Err(Error::Http(response)) => Err((response.status().as_u16(), response.headers().clone())),
            Err(other) => panic!("{other}"),
        }
    }

    /// Returns the next message; `None` if the connection was closed.
    pub(super) async fn message(&mut self) -> Option<Vec<u8>> {
        match timeout(LONG, self.socket.next()).await.expect("nothing came") {
            Some(Ok(Message::Binary(bytes))) => Some(bytes.to_vec()),
            Some(Ok(other)) => panic!("{other:?}"),
            Some(Err(_)) | None => None,
        }
    }

    pub(super) async fn frame(&mut self) -> Frame {
        Frame::decode(&*self.message().await.expect("the connection has ended")).unwrap()
    }

    pub(super) async fn send(&mut self, frame: &Frame) {
        self.send_message(frame.message()).await;
    }

    pub(super) async fn send_message(&mut self, message: Message) {
        self.socket.send(message).await.unwrap();
    }

    /// Sends a ping, and returns the pong.
    pub(super) async fn ping(&mut self) -> Frame {
        self.send(&Frame::ping(self.service)).await;
        self.frame().await
    }

    /// Receives an event, and answers it.
    pub(super) async fn answer(&mut self, payload: &str) -> Frame {
        let frame = self.frame().await;
        self.send(&frame.clone().answered(payload)).await;
        frame
    }
}

/// Adds a message of a user.
pub(super) fn say(fixture: &Fixture, id: &str) {
    say_at_length(fixture, id, "hello");
}

pub(super) fn say_at_length(fixture: &Fixture, id: &str, text: &str) {
    let said = Said::new(id, demo::CHAT).content("text", json!({ "text": text }).to_string());
    fixture.sandbox.with_world(|world| {
        world.add_message(said);
    });
}
