//! From TCP to the gateway.

use crate::gateway::{self, Severed};
use crate::shared::Shared;
use axum::body::Body;
use axum::response::Response;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use std::io;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::JoinSet;

/// What connections are allowed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Connections {
    /// Within which time the head of a request has to arrive.
    pub(crate) head_timeout: Duration,
    /// How many there may be.
    pub(crate) most: usize,
}

impl Default for Connections {
    fn default() -> Self {
        Self { head_timeout: Duration::from_secs(10), most: 1_000 }
    }
}

/// Answers until told to stop. Every connection ends with it.
pub(crate) async fn serve(
    listener: TcpListener,
    shared: Arc<Shared>,
    allowed: Connections,
    mut stop: oneshot::Receiver<()>,
) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            _ = &mut stop => break,
            // Who comes while there are too many waits with the system.
            accepted = listener.accept(), if connections.len() < allowed.most => match accepted {
                Ok((stream, _)) => {
                    connections.spawn(connection(stream, Arc::clone(&shared), allowed.head_timeout));
                }
                // Most likely there are too many open files: others have to end first.
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            },
            Some(_) = connections.join_next() => {}
        }
    }
    drop(listener);
    connections.shutdown().await;
}

/// Serves one connection. How it ends is the client's to know.
async fn connection(stream: TcpStream, shared: Arc<Shared>, head_timeout: Duration) {
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request: hyper::Request<Incoming>| answer(Arc::clone(&shared), request));
    // The official SDK for Python looks for `X-Tt-Logid` in just this spelling.
    let mut http = http1::Builder::new();
    http.title_case_headers(true).timer(TokioTimer::new()).header_read_timeout(head_timeout);
    let _ = http.serve_connection(TokioIo::new(stream), service).await;
}

/// An error here makes hyper close the connection without a reply.
async fn answer(shared: Arc<Shared>, request: hyper::Request<Incoming>) -> io::Result<Response> {
    let response = gateway::answer(&shared, request.map(Body::new)).await;
    match response.extensions().get::<Severed>() {
        Some(Severed) => Err(io::ErrorKind::ConnectionAborted.into()),
        None => Ok(response),
    }
}
