//! Measures the memory and the time that it takes to send and to receive a large file.
//!
//! `cargo bench --bench files` moves 1 GiB each way, `cargo test --bench files`, a part of `cargo test`, 256 MiB; both
//! fail if the process ever held more than 64 MiB. The server is part of the process: it reads into one small buffer.

#![allow(clippy::unwrap_used, reason = "a failed measurement may panic")]

use feishu_api::auth::v3::tenant_access_token::InternalError;
use feishu_api::endpoint::{BodyKind, Endpoint, Envelope, Location, Method, Parameter, ValueKind};
use feishu_api::wire::{Fields, Object};
use feishu_api::{Client, Download, Operation, Upload};
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

const MIB: u64 = 1024 * 1024;

/// The limit for the memory of the process.
const MOST: u64 = 64 * MIB;

/// Sends a file of any size.
#[derive(Debug)]
struct Send(Upload);

impl Object for Send {
    fn fields(&mut self, f: &mut Fields<'_>) {
        f.field("file", &mut self.0);
    }
}

impl Operation for Send {
    type Response = Nothing;
    type Error = InternalError;
    const ENDPOINT: &'static Endpoint = &Endpoint::new("acme.v1.send", Method::Post, "/send")
        .request(BodyKind::Multipart, &[Parameter::new("file", "file", Location::Body, true, ValueKind::File)]);
}

/// Requests a file.
#[derive(Debug, Default)]
struct Nothing;

impl Object for Nothing {
    fn fields(&mut self, _: &mut Fields<'_>) {}
}

impl Operation for Nothing {
    type Response = Download;
    type Error = InternalError;
    const ENDPOINT: &'static Endpoint =
        &Endpoint::new("acme.v1.receive", Method::Get, "/receive").reply(Envelope::Binary);
}

#[tokio::main]
async fn main() {
    let bytes = if std::env::args().any(|argument| argument == "--bench") { 1024 * MIB } else { 256 * MIB };
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(stream, bytes));
        }
    });
    let client = Client::builder().base_url(url).timeout(Duration::from_secs(60)).build().unwrap();
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("files-bench-{}", std::process::id()));
    // A file of zeros that takes no space on the disk.
    fs::File::create(&path).unwrap().set_len(bytes).unwrap();
    let stream = || Upload::from_reader(tokio::io::repeat(0).take(bytes));

    measure("upload from a path", bytes, send(&client, Upload::from_path(&path))).await;
    measure("upload from a reader", bytes, send(&client, stream().length(bytes))).await;
    measure("upload of unknown length", bytes, send(&client, stream())).await;
    measure("download to a writer", bytes, async {
        let download = client.send(Nothing).await.unwrap();
        assert_eq!(download.write_to(&mut tokio::io::sink()).await.unwrap(), bytes);
    })
    .await;
    measure("download to a path", bytes, async {
        assert_eq!(client.send(Nothing).await.unwrap().save(&path).await.unwrap(), bytes);
    })
    .await;
    fs::remove_file(&path).unwrap();
    match peak() {
        Some(peak) => assert!(peak <= MOST, "the process held {} MiB", peak / MIB),
        None => println!("this system does not report the peak memory of a process"),
    }
}

async fn send(client: &Client, upload: Upload) {
    let Nothing = client.send(Send(upload)).await.unwrap();
}

async fn measure(what: &str, bytes: u64, run: impl Future<Output = ()>) {
    let start = Instant::now();
    run.await;
    let seconds = start.elapsed().as_secs_f64();
    let rate = (bytes / MIB) as f64 / seconds;
    let peak = peak().map_or_else(|| "?".to_owned(), |peak| format!("{:.1}", peak as f64 / MIB as f64));
    println!("{what:<25} {} MiB in {seconds:.2} s, {rate:.0} MiB/s; at most {peak} MiB in memory so far", bytes / MIB);
}

/// Returns the peak memory of the process, if the system reports it.
fn peak() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().strip_suffix("kB")?.trim().parse::<u64>().ok()? * 1024)
}

/// Answers one request: counts and discards an upload, or sends zeros as a download.
async fn serve(mut stream: TcpStream, bytes: u64) {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.unwrap());
    }
    let head = String::from_utf8(head).unwrap().to_lowercase();
    if head.starts_with("get") {
        let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {bytes}\r\nConnection: close\r\n\r\n");
        stream.write_all(head.as_bytes()).await.unwrap();
        tokio::io::copy(&mut tokio::io::repeat(0).take(bytes), &mut stream).await.unwrap();
        return;
    }
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
    let length: u64 = length.map_or(0, |length| length.parse().unwrap());
    let (mut read, mut piece, mut ended) = (0, vec![0; 65536], false);
    while read < length || (length == 0 && !ended) {
        let count = stream.read(&mut piece).await.unwrap();
        read += count as u64;
        // The last chunk is empty.
        ended = piece[..count].ends_with(b"0\r\n\r\n");
    }
    assert!(read > bytes, "received {read} of {bytes} bytes");
    let body = r#"{"code":0,"msg":"success"}"#;
    let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", body.len());
    stream.write_all([head.as_bytes(), body.as_bytes()].concat().as_slice()).await.unwrap();
}
