//! Moves messages over a connection, from the upgrade to its end.

use super::frame::Frame;
use super::handshake::Accepted;
use super::hub::Outgoing;
use crate::lock;
use futures_util::{SinkExt, StreamExt};
use hyper::upgrade::Upgraded;
use hyper_util::rt::TokioIo;
use prost::Message as _;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::Role;

/// Sends and receives until either side closes the connection. Both run concurrently, because a client that does not
/// read while it writes would otherwise block.
pub(super) async fn run(upgraded: Upgraded, mut accepted: Accepted) {
    let socket = WebSocketStream::from_raw_socket(TokioIo::new(upgraded), Role::Server, None).await;
    let (mut sink, mut stream) = socket.split();
    let (shared, id) = (accepted.shared.clone(), accepted.described.id);
    let sending = async {
        while let Some(next) = accepted.outgoing.recv().await {
            let mut next = Some(next);
            // Messages that became ready in the meantime go into the same packet.
            while let Some(outgoing) = next {
                let Outgoing::Binary(bytes) = outgoing else { return };
                if sink.feed(Message::Binary(bytes)).await.is_err() {
                    return;
                }
                next = accepted.outgoing.try_recv().ok();
            }
            if sink.flush().await.is_err() {
                return;
            }
        }
    };
    let receiving = async {
        while let Some(Ok(message)) = stream.next().await {
            let frame = match message {
                Message::Binary(bytes) => {
                    Frame::decode(bytes).map_err(|error| format!("the message is not a frame: {error}"))
                }
                Message::Text(_) => Err("a text message is not a frame; send binary messages".to_owned()),
                _ => continue,
            };
            lock(&shared.state).hub.received(id, frame);
            shared.changed.notify_waiters();
        }
    };
    tokio::select! {
        () = sending => {}
        () = receiving => {}
    }
}
