//! Clients, directories, and servers with behaviour that the scripted one does not have.

use feishu_api::Client;
use feishu_sandbox::{Sandbox, SandboxBuilder, demo};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// Creates a client for a server that accepts any token.
pub(crate) fn client(url: &str, timeout: Duration) -> Client {
    let token = feishu_api::TokenKind::Tenant;
    Client::builder().access_token(token, "t-given-token").base_url(url).timeout(timeout).build().unwrap()
}

/// Starts a sandbox without limits, and creates a client of its demo app.
pub(crate) async fn sandbox() -> (Sandbox, Client) {
    let sandbox = SandboxBuilder::without_limits(Sandbox::builder()).start().await.unwrap();
    let builder = Client::builder().app(demo::APP_ID, demo::APP_SECRET).base_url(sandbox.base_url());
    // Each answer is returned as it is, without retries.
    let client = builder.retry(feishu_api::client::Retry::off()).build().unwrap();
    (sandbox, client)
}

/// A directory that is removed when dropped.
pub(crate) struct Directory(pub(crate) PathBuf);

impl Directory {
    pub(crate) fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("files-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub(crate) fn join(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// Returns the names of its entries.
    pub(crate) fn names(&self) -> Vec<String> {
        let names = fs::read_dir(&self.0).unwrap();
        names.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Starts a server that passes every connection to a function, and returns its address.
pub(crate) async fn raw<F: Future<Output = ()> + Send + 'static>(
    serve: impl Fn(TcpStream) -> F + Send + 'static,
) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(stream));
        }
    });
    url
}

/// Reads the head of a request.
pub(crate) async fn read_head(stream: &mut TcpStream) -> Vec<u8> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.unwrap());
    }
    head
}

/// Answers a request with these bytes, and then sends single bytes for as long as the client listens.
pub(crate) async fn drip(mut stream: TcpStream, first: &'static str, every: Duration) {
    read_head(&mut stream).await;
    let mut wrote = stream.write_all(first.as_bytes()).await;
    while wrote.is_ok() {
        tokio::time::sleep(every).await;
        wrote = stream.write_all(b"x").await;
    }
}
