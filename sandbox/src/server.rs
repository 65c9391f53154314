//! Accepts TCP connections and passes their requests to the gateway.

use crate::gateway::{self, Severed};
use crate::lock;
use crate::long_connection::{self, Slot};
use crate::shared::Shared;
use axum::body::Body;
use axum::response::Response;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use std::future::pending;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinSet;

/// The limits for connections.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Connections {
    /// The time limit for receiving the head of a request.
    pub(crate) head_timeout: Duration,
    /// The maximum number of open connections.
    pub(crate) most: usize,
}

impl Default for Connections {
    fn default() -> Self {
        Self { head_timeout: Duration::from_secs(10), most: 1_000 }
    }
}

/// A command to a server.
#[derive(Debug)]
pub(crate) enum Command {
    /// Closes the port, and all connections.
    Close(oneshot::Sender<()>),
    /// Listens on the port again.
    Open(oneshot::Sender<io::Result<()>>),
}

/// Listens on a loopback port.
pub(crate) async fn bind(port: u16) -> io::Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await
}

async fn accept(listener: Option<&TcpListener>) -> io::Result<(TcpStream, SocketAddr)> {
    match listener {
        Some(listener) => listener.accept().await,
        None => pending().await,
    }
}

/// Serves requests until the command channel closes, which also closes every connection.
pub(crate) async fn serve(
    listener: TcpListener,
    shared: Arc<Shared>,
    allowed: Connections,
    mut commands: mpsc::Receiver<Command>,
) {
    let (mut listener, mut connections) = (Some(listener), JoinSet::new());
    loop {
        tokio::select! {
            command = commands.recv() => match command {
                None => break,
                Some(Command::Close(done)) => {
                    listener = None;
                    connections.shutdown().await;
                    let _ = done.send(());
                }
                Some(Command::Open(done)) => {
                    let opened = match listener {
                        Some(_) => Ok(()),
                        None => bind(shared.port).await.map(|bound| listener = Some(bound)),
                    };
                    let _ = done.send(opened);
                }
            },
            // While there are too many connections, new ones wait in the system's backlog.
            accepted = accept(listener.as_ref()), if connections.len() < allowed.most => match accepted {
                Ok((stream, _)) => {
                    connections.spawn(connection(stream, Arc::clone(&shared), allowed.head_timeout));
                }
                // There are probably too many open files: wait until other connections close.
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            },
            Some(_) = connections.join_next() => {}
        }
    }
    drop(listener);
    connections.shutdown().await;
}

/// Serves one connection, which may become a WebSocket. Errors are ignored: the client sees them.
async fn connection(stream: TcpStream, shared: Arc<Shared>, head_timeout: Duration) {
    let _ = stream.set_nodelay(true);
    let slot = Slot::default();
    let service =
        service_fn(|request: hyper::Request<Incoming>| answer(Arc::clone(&shared), Arc::clone(&slot), request));
    // The official SDK for Python expects exactly the spelling `X-Tt-Logid`.
    let mut http = http1::Builder::new();
    http.title_case_headers(true).timer(TokioTimer::new()).header_read_timeout(head_timeout);
    let _ = http.serve_connection(TokioIo::new(stream), service).with_upgrades().await;
    let accepted = lock(&slot).take();
    if let Some(accepted) = accepted {
        accepted.run().await;
    }
}

/// An error here makes hyper close the connection without a reply.
async fn answer(shared: Arc<Shared>, slot: Slot, request: hyper::Request<Incoming>) -> io::Result<Response> {
    if request.uri().path() == long_connection::PATH {
        return Ok(long_connection::handshake(&shared, request, &slot));
    }
    let response = gateway::answer(&shared, request.map(Body::new)).await;
    match response.extensions().get::<Severed>() {
        Some(Severed) => Err(io::ErrorKind::ConnectionAborted.into()),
        None => Ok(response),
    }
}
