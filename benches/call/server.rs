//! A cheap server, which injects faults in a soak test.

use super::Result;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

pub(crate) const TOKEN_PATH: &str = "/open-apis/auth/v3/tenant_access_token/internal";
pub(crate) const PIN_PATH: &str = "/open-apis/im/v1/pins";

/// A fault that a request asks for with the header `x-fault`.
pub(crate) const FAULTS: [&str; 5] = ["limited", "gateway", "reset", "token", "truncated"];

const PIN: &str = r#"{"code":0,"msg":"success","data":{"pin":{"message_id":"om_1","chat_id":"oc_1","operator_id":"ou_1","operator_id_type":"open_id","create_time":"1615380573411"}}}"#;

/// A server in a separate process, which ends when this value is dropped.
pub(crate) struct Process {
    child: Child,
    pub(crate) url: String,
}

impl Process {
    pub(crate) fn start() -> Result<Self> {
        let mut command = Command::new(std::env::current_exe()?);
        let mut child = command.arg("server").stdout(Stdio::piped()).spawn()?;
        let mut url = String::new();
        if let Some(stdout) = child.stdout.take() {
            BufReader::new(stdout).read_line(&mut url)?;
        }
        Ok(Self { child, url: url.trim().to_owned() })
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Prints the address it listens on, and answers requests.
pub(crate) async fn serve() -> Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("http://{}", listener.local_addr()?);
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        tokio::spawn(async move { answer(stream).await.ok() });
    }
}

async fn answer(mut stream: TcpStream) -> Result<()> {
    let mut buffer = Vec::new();
    loop {
        let (request, length) = loop {
            if let Some((head, length)) = head(&buffer) {
                break (head, length);
            }
            if stream.read_buf(&mut buffer).await? == 0 {
                return Ok(());
            }
        };
        buffer.drain(..length);
        let (reply, close) = reply(&request);
        stream.write_all(reply.as_bytes()).await?;
        if close {
            return Ok(());
        }
    }
}

/// Returns the head of a complete request, and the length of the request.
fn head(buffer: &[u8]) -> Option<(String, usize)> {
    let end = buffer.windows(4).position(|four| four == b"\r\n\r\n")?;
    let head = String::from_utf8_lossy(buffer.get(..end)?).to_ascii_lowercase();
    let length: usize = value(&head, "content-length").unwrap_or("0").parse().ok()?;
    (buffer.len() >= end + 4 + length).then_some((head, end + 4 + length))
}

fn value<'h>(head: &'h str, name: &str) -> Option<&'h str> {
    head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
}

/// Returns the answer, and whether to close the connection after it.
fn reply(head: &str) -> (String, bool) {
    if head.contains(TOKEN_PATH) {
        static SERIAL: std::sync::atomic::AtomicU64 = std::sync::atomic::AtomicU64::new(0);
        let serial = SERIAL.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        return (
            http(200, "", &format!(r#"{{"code":0,"tenant_access_token":"t-token-{serial}","expire":7200}}"#)),
            false,
        );
    }
    match value(head, "x-fault").unwrap_or_default() {
        "limited" => (http(429, "x-ogw-ratelimit-reset: 0\r\n", r#"{"code":99991400,"msg":"too many"}"#), false),
        "gateway" => (http(502, "Content-Type: text/html\r\n", "<html>502 Bad Gateway</html>"), false),
        "token" => (http(400, "", r#"{"code":99991663,"msg":"Invalid access token"}"#), false),
        "truncated" => (format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{{\"code\":0,", PIN.len()), true),
        "reset" => (String::new(), true),
        _ => (http(200, "", PIN), false),
    }
}

fn http(status: u16, headers: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "HTTP/1.1 {status} Bench\r\nContent-Type: application/json\r\nX-Tt-Logid: log-1\r\n{headers}Content-Length: {length}\r\n\r\n{body}"
    )
}
