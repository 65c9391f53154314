//! Downloads.

use crate::server::{Answer, Server, response};
use crate::support::{Directory, client, drip, raw, sandbox};
use feishu_api::endpoint::{BodyKind, Endpoint, Envelope, Location, Method, Parameter, ValueKind};
use feishu_api::error::{FileProblem, ResponseProblem, Stage, TransportProblem};
use feishu_api::im::v1::file::{self, GetError};
use feishu_api::wire::{Constant, Fields, Object};
use feishu_api::{Client, Download, Error, Operation};
use feishu_sandbox::{Fault, demo};
use std::fs;
use std::future::{Future, IntoFuture, poll_fn};
use std::io;
use std::pin::{Pin, pin};
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::io::AsyncWrite;

const LONG: Duration = Duration::from_secs(30);
const SHORT: Duration = Duration::from_millis(200);
const GET: &str = "im.v1.file.get";

type Outcome = Result<Download, Error<GetError>>;

async fn get(client: &Client) -> Outcome {
    client.im().v1().file().get("file_1").await
}

/// Downloads from a server that gives this answer.
async fn answered(answer: impl Fn() -> Answer + Send + Sync + 'static) -> Outcome {
    let server = Server::start(move |_| answer()).await;
    get(&client(&server.url, LONG)).await
}

fn problem<T: std::fmt::Debug, K>(outcome: Result<T, Error<K>>) -> ResponseProblem {
    match outcome {
        Err(Error::Response(error)) => error.problem,
        other => panic!("not an error of the answer: {other:?}"),
    }
}

#[cfg(unix)]
#[tokio::test]
async fn a_file_that_is_replaced_keeps_its_permissions() {
    use std::os::unix::fs::PermissionsExt;

    let (_sandbox, client) = sandbox().await;
    let directory = Directory::new();
    let path = directory.join("saved");
    for mode in [0o600, 0o640, 0o444] {
        fs::write(&path, "private").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
        client.im().v1().file().get(demo::FILE).await.unwrap().save(&path).await.unwrap();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, mode);
        assert_eq!(fs::read(&path).unwrap(), b"A file.\n");
        fs::remove_file(&path).unwrap();
    }
}

#[tokio::test]
async fn a_file_is_read_in_every_way() {
    let (_sandbox, client) = sandbox().await;
    let directory = Directory::new();
    let one = async || client.im().v1().file().get(demo::FILE).await.unwrap();
    let content = b"A file.\n";
    assert_eq!(one().await.bytes(8).await.unwrap(), content);
    let mut written = Vec::new();
    assert_eq!(one().await.write_to(&mut written).await.unwrap(), 8);
    assert_eq!(written, content);
    let path = directory.join("saved");
    fs::write(&path, "what was there before").unwrap();
    assert_eq!(one().await.save(&path).await.unwrap(), 8);
    assert_eq!(fs::read(&path).unwrap(), content);
    assert_eq!(directory.names(), ["saved"]);
    let mut download = one().await;
    let mut pieces = Vec::new();
    while let Some(piece) = poll_fn(|task| futures_core::Stream::poll_next(Pin::new(&mut download), task)).await {
        pieces.extend_from_slice(&piece.unwrap());
    }
    assert_eq!(pieces, content);
    assert_eq!(download.chunk().await.unwrap(), None);
    let download = one().await;
    assert_eq!((download.length(), download.content_type()), (Some(8), Some("text/plain")));
    assert_eq!(download.file_name().as_deref(), Some("说明.txt"));
}

#[tokio::test]
async fn the_errors_of_a_download_are_those_of_its_page() {
    let (_sandbox, client) = sandbox().await;
    for (key, kind) in [
        (demo::NO_FILE, GetError::ResourceDeleted),
        (demo::OTHERS_FILE, GetError::NotTheUploader),
        ("no-key", GetError::InvalidFileParameter),
    ] {
        let outcome = client.im().v1().file().get(key).await;
        assert!(matches!(&outcome, Err(Error::Api(error)) if error.kind == kind), "{outcome:?}");
    }
}

#[tokio::test]
async fn an_error_with_a_status_of_success_is_still_an_error() {
    let outcome = answered(|| Answer::json(200, r#"{"code":234005,"msg":"Image has been deleted"}"#)).await;
    assert!(matches!(&outcome, Err(Error::Api(error)) if error.kind == GetError::ResourceDeleted), "{outcome:?}");
    let cut = || Answer::Close(response(200, &[("Content-Type", "application/json"), ("Content-Length", "99")], "{"));
    assert_eq!(problem(answered(cut).await), ResponseProblem::Truncated { received: 1 });
}

#[tokio::test]
async fn a_file_of_json_is_a_file() {
    let named = [("Content-Type", "application/json"), ("Content-Disposition", "attachment; filename=a.json")];
    let long = format!("[{}1]", "1, ".repeat(40_000));
    for (headers, body) in [
        (&named[..], r#"{"code":5,"msg":"the file's own"}"#),
        (&named[..1], r#"{"code":0,"msg":"success"}"#),
        (&named[..1], r#"{"a":1}"#),
        (&named[..1], "{"),
        (&named[..1], ""),
        (&named[..1], &long),
    ] {
        let bytes = response(200, headers, body);
        let download = answered(move || Answer::Bytes(bytes.clone())).await.unwrap();
        assert_eq!(download.bytes(usize::MAX).await.unwrap(), body.as_bytes());
    }
}

const NAMED: (&str, &str) = ("Content-Disposition", "attachment; filename=\"a.json\"");
const DELETED: &str = r#" {"msg":"Image has been deleted","code":234005,"error":{"log_id":"x"}}"#;
const PAGE: &str = "\r\n<!DOCTYPE html>\n<html><body>Log in</body></html>";

/// Returns the header of a content type, or none.
fn typed(content_type: &'static str) -> Vec<(&'static str, &'static str)> {
    if content_type.is_empty() { Vec::new() } else { vec![("Content-Type", content_type)] }
}

#[tokio::test]
async fn an_error_in_place_of_a_file_is_an_error_whatever_its_content_type() {
    for content_type in [
        "",
        "application/json",
        "Application/JSON; charset=utf-8",
        "application/octet-stream",
        "text/plain",
        "text/html",
        "image/png",
    ] {
        for body in [DELETED.to_owned(), format!("\u{feff}{DELETED}"), DELETED.replace("deleted", "deleted\\ud83d")] {
            for name in [None, Some(NAMED)] {
                let mut headers = typed(content_type);
                headers.extend(name);
                let bytes = response(200, &headers, &body);
                let outcome = answered(move || Answer::Bytes(bytes.clone())).await;
                let Err(Error::Api(error)) = outcome else { panic!("{content_type} {name:?}: {outcome:?}") };
                assert_eq!(error.kind, GetError::ResourceDeleted);
            }
        }
        // A code that is not a number is no success either; an unknown code does not make a file with a name an error.
        let unreadable = response(200, &typed(content_type), r#"{"code":"SYSTEM_ERROR","msg":"x"}"#);
        let problem = problem(answered(move || Answer::Bytes(unreadable.clone())).await);
        assert!(matches!(problem, ResponseProblem::UnreadableCode { .. }), "{problem:?}");
        let unknown = response(200, &typed(content_type), r#"{"code":4242424,"msg":"x"}"#);
        assert_eq!(answered(move || Answer::Bytes(unknown.clone())).await.unwrap_err().code(), Some(4_242_424));
    }
}

#[tokio::test]
async fn an_unexpected_web_page_is_not_a_file() {
    for (content_type, body) in [
        ("text/html", PAGE),
        ("Text/HTML;charset=gbk", "not found"),
        ("application/xhtml+xml", "<?xml version=\"1.0\"?>"),
        ("text/html", ""),
        ("application/octet-stream", PAGE),
        ("", "\u{feff}<HTML>"),
        ("text/plain", "<html lang=en>"),
    ] {
        let bytes = response(200, &typed(content_type), body);
        let outcome = answered(move || Answer::Bytes(bytes.clone())).await;
        let Err(Error::Response(error)) = outcome else { panic!("{content_type} {body}: {outcome:?}") };
        assert_eq!((error.problem, error.status), (ResponseProblem::WebPage, 200));
        assert!(body.is_empty() || error.start.as_deref().is_some_and(|start| !start.is_empty()));
    }
}

#[tokio::test]
async fn a_file_that_looks_like_something_else_is_a_file() {
    let long = format!(r#"{{"code":234005,"msg":"{}"}}"#, "x".repeat(70_000));
    let page = format!("{PAGE}{}", "x".repeat(70_000));
    for (headers, body) in [
        // With a name, a page is a file, and so is a code that the operation does not have.
        (vec![("Content-Type", "text/html"), NAMED], PAGE),
        (vec![NAMED], &page),
        (vec![("Content-Type", "application/json"), NAMED], r#"{"code":404,"msg":"the file's own"}"#),
        // Content that is not an object, has no message, has code 0, or is longer than any error.
        (vec![], r#"[{"code":234005,"msg":"x"}]"#),
        (vec![], r#"{"code":234005}"#),
        (vec![], r#"{"code":0,"msg":"success"}"#),
        (vec![], r#"{"error":{"code":234005,"msg":"x"}}"#),
        (vec![], r#"{"code":234005,"msg":"x"} and more"#),
        (vec![], &long),
        (vec![], "<svg xmlns='http://www.w3.org/2000/svg'/>"),
        (vec![], "<"),
        (vec![], " "),
    ] {
        let bytes = response(200, &headers, body);
        let download = answered(move || Answer::Bytes(bytes.clone())).await.unwrap();
        assert_eq!(download.bytes(usize::MAX).await.unwrap(), body.as_bytes(), "{headers:?}");
    }
}

/// A download is returned as soon as its first bytes show that it is a file.
#[tokio::test]
async fn checking_a_file_does_not_wait_for_its_end() {
    for start in ["\u{89}PNG", "[1,", "x"] {
        let head = format!("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{:x}\r\n{start}\r\n", start.len());
        let mut download = answered(move || Answer::Stall(head.clone().into_bytes())).await.unwrap();
        assert_eq!(download.chunk().await.unwrap().unwrap(), start.as_bytes());
    }
}

#[tokio::test]
async fn an_unsupported_encoding_is_an_error_that_names_it() {
    let directory = Directory::new();
    for (lines, expected) in [
        (&["br"][..], "br"),
        (&["deflate"], "deflate"),
        (&["zstd"], "zstd"),
        (&["gzip, gzip"], "gzip, gzip"),
        (&["gzip", "gzip"], "gzip, gzip"),
        (&["gzip", "br"], "gzip, br"),
        (&["identity, BR,"], "BR"),
        (&["t-given-token"], "[redacted]"),
    ] {
        let headers: Vec<_> = lines.iter().map(|line| ("Content-Encoding", *line)).chain([NAMED]).collect();
        let bytes = response(200, &headers, "\u{1f}compressed");
        let server = Server::start(move |_| Answer::Bytes(bytes.clone())).await;
        let client = client(&server.url, LONG);
        let saved = async { client.im().v1().file().get("file_1").await?.save(directory.join("saved")).await };
        let error = saved.await.unwrap_err();
        assert!(error.to_string().contains(expected), "{error}");
        assert_eq!(problem(Err::<(), _>(error)), ResponseProblem::Compressed { encoding: expected.to_owned() });
        assert_eq!(server.requests("/open-apis/im/v1/files/file_1").len(), 1, "it is not tried again");
        assert!(directory.names().is_empty());
    }
    for lines in [&["identity"][..], &[""], &["identity, Identity"], &[" ", "identity"], &[]] {
        let headers: Vec<_> = lines.iter().map(|line| ("Content-Encoding", *line)).collect();
        let bytes = response(200, &headers, "plain");
        let download = answered(move || Answer::Bytes(bytes.clone())).await.unwrap();
        assert_eq!(download.bytes(10).await.unwrap(), b"plain");
    }
}

/// `A file.\n`
const GZIPPED: &[u8] = &[
    0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0x73, 0x54, 0x48, 0xcb, 0xcc, 0x49, 0xd5, 0xe3, 0x02,
    0x00, 0xbf, 0x7c, 0x19, 0xd1, 0x08, 0x00, 0x00, 0x00,
];

#[tokio::test]
async fn content_labelled_gzip_is_gzip_or_an_error() {
    let directory = Directory::new();
    let path = directory.join("saved");
    for (encoding, body, why) in [
        ("gzip", GZIPPED, None),
        ("GZIP", GZIPPED, None),
        ("x-gzip", GZIPPED, None),
        ("gzip, identity", GZIPPED, None),
        ("gzip", &b"A file.\n"[..], Some("gzip")),
        ("gzip", &GZIPPED[..GZIPPED.len() - 3], Some("gzip")),
        ("gzip", &GZIPPED[..4], Some("gzip")),
    ] {
        let length = body.len().to_string();
        let head = response(200, &[("Content-Encoding", encoding), ("Content-Length", &length)], "");
        let bytes = [&head[..], body].concat();
        let server = Server::start(move |_| Answer::Bytes(bytes.clone())).await;
        let client = client(&server.url, LONG);
        let saved = async { client.im().v1().file().get("file_1").await?.save(&path).await }.await;
        assert_eq!(server.requests("/open-apis/im/v1/files/file_1").len(), 1, "it is not tried again");
        match (saved, why) {
            (Ok(length), None) if cfg!(feature = "gzip") => {
                assert_eq!(length, 8);
                assert_eq!(fs::read(&path).unwrap(), b"A file.\n");
                fs::remove_file(&path).unwrap();
            }
            (Err(error), why) if why.is_some() || !cfg!(feature = "gzip") => {
                assert!(error.to_string().to_lowercase().contains("gzip"), "{error}");
            }
            (outcome, _) => panic!("{encoding} {body:?}: {outcome:?}"),
        }
        assert!(directory.names().is_empty(), "{:?}", directory.names());
    }
}

/// A small reply that decompresses to a large file is cut at the client's limit, and not held in memory.
#[cfg(feature = "gzip")]
#[tokio::test]
async fn the_decompressed_size_is_bounded() {
    use std::io::Write;

    let mut bomb = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    let zeros = vec![0; 1 << 20];
    (0..64).for_each(|_| bomb.write_all(&zeros).unwrap());
    let bomb = bomb.finish().unwrap();
    let length = bomb.len().to_string();
    let bytes = [&response(200, &[("Content-Encoding", "gzip"), ("Content-Length", &length)], "")[..], &bomb].concat();
    let download = answered(move || Answer::Bytes(bytes.clone())).await.unwrap();
    assert_eq!(download.length(), None, "nobody knows what it becomes");
    assert_eq!(problem(download.bytes(1 << 20).await), ResponseProblem::TooLarge { largest: 1 << 20 });
}

#[tokio::test]
async fn a_reply_that_is_not_a_file_is_reported() {
    let (sandbox, client) = sandbox().await;
    for (fault, expected) in [
        (Fault::Html(502), ResponseProblem::NotJson),
        (Fault::Redirect, ResponseProblem::Redirect { location: "x".into() }),
        (Fault::json(400, ""), ResponseProblem::Empty),
        (Fault::json(400, r#"{"code":0}"#), ResponseProblem::Contradiction),
    ] {
        sandbox.inject(GET, fault, 1).unwrap();
        let outcome = client.im().v1().file().get(demo::FILE).await;
        let found = problem(outcome);
        assert_eq!(std::mem::discriminant(&found), std::mem::discriminant(&expected), "{found:?}");
    }
}

#[tokio::test]
async fn a_truncated_file_is_reported_and_not_kept() {
    let (sandbox, client) = sandbox().await;
    let directory = Directory::new();
    let path = directory.join("saved");
    fs::write(&path, "before").unwrap();
    for fault in [Fault::TruncatedBody, Fault::ClosedMidway] {
        sandbox.inject(GET, fault, 2).unwrap();
        let mut download = client.im().v1().file().get(demo::FILE).await.unwrap();
        assert_eq!(download.chunk().await.unwrap().unwrap(), &b"A fi"[..]);
        assert_eq!(problem(download.chunk().await), ResponseProblem::Truncated { received: 4 });
        let error = client.im().v1().file().get(demo::FILE).await.unwrap().save(&path).await.unwrap_err();
        assert!(error.to_string().contains("truncated body: 4 bytes"), "{error}");
        assert!(error.log_id().is_some());
        assert_eq!(fs::read_to_string(&path).unwrap(), "before");
        assert_eq!(directory.names(), ["saved"]);
    }
}

#[tokio::test]
async fn a_file_name_of_the_server_cannot_escape_the_directory() {
    let header = r#"attachment; filename="../../../../tmp/evil""#;
    let bytes = response(200, &[("Content-Disposition", header)], "x");
    let download = answered(move || Answer::Bytes(bytes.clone())).await.unwrap();
    assert_eq!(download.file_name().as_deref(), Some("evil"));
    let directory = Directory::new();
    download.save(directory.join("mine")).await.unwrap();
    assert_eq!(directory.names(), ["mine"]);
}

#[tokio::test]
async fn a_file_larger_than_allowed_is_not_read() {
    let promised = || Answer::Stall(response(200, &[("Content-Length", "1000000000000")], "x"));
    let outcome = answered(promised).await.unwrap().chunk().await;
    assert_eq!(problem(outcome), ResponseProblem::TooLarge { largest: 4 << 30 });
    let outcome = answered(promised).await.unwrap().bytes(100).await;
    assert_eq!(problem(outcome), ResponseProblem::TooLarge { largest: 100 });
    // Without a length, the limit is detected while reading.
    let chunked = || Answer::Stall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n12345\r\n".to_vec());
    assert_eq!(problem(answered(chunked).await.unwrap().bytes(4).await), ResponseProblem::TooLarge { largest: 4 });
    let server = Server::start(move |_| chunked()).await;
    let builder = Client::builder().access_token(feishu_api::TokenKind::Tenant, "t-given-token");
    let client = builder.base_url(server.url.as_str()).largest_download(4).build().unwrap();
    let error = get(&client).await.unwrap().write_to(&mut tokio::io::sink()).await.unwrap_err();
    assert!(format!("{error:#}").contains("largest_download()"), "{error:#}");
}

#[tokio::test]
async fn a_slow_or_stalled_server_times_out() {
    let head = "HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n";
    let dripping = raw(move |stream| drip(stream, head, Duration::from_millis(10))).await;
    let stalling = raw(move |stream| drip(stream, head, LONG)).await;
    for url in [dripping, stalling] {
        let outcome = get(&client(&url, SHORT)).await.unwrap().bytes(usize::MAX).await;
        let Err(Error::Transport(error)) = outcome else { panic!("{outcome:?}") };
        assert_eq!((error.problem, error.stage), (TransportProblem::Timeout(SHORT), Stage::Body));
    }
}

#[tokio::test]
async fn a_slow_reader_causes_no_timeout() {
    let bytes = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n1\r\nb\r\n0\r\n\r\n".to_vec();
    let server = Server::start(move |_| Answer::Bytes(bytes.clone())).await;
    let mut download = get(&client(&server.url, SHORT)).await.unwrap();
    download.chunk().await.unwrap();
    tokio::time::sleep(SHORT * 2).await;
    while download.chunk().await.unwrap().is_some() {}
}

#[tokio::test]
async fn a_download_that_is_dropped_leaves_no_file() {
    let server = Server::start(|_| Answer::Stall(response(200, &[("Content-Length", "1000")], "half of it"))).await;
    let download = get(&client(&server.url, LONG)).await.unwrap();
    let directory = Directory::new();
    let path = directory.join("saved");
    {
        let mut saving = pin!(download.save(&path));
        // Wait until the first half is written.
        let written = |names: Vec<String>| {
            names.first().is_some_and(|name| fs::metadata(directory.join(name)).is_ok_and(|file| file.len() > 0))
        };
        while !written(directory.names()) {
            assert!(poll_fn(|task| Poll::Ready(saving.as_mut().poll(task).is_pending())).await);
            tokio::task::yield_now().await;
        }
        assert!(!path.exists());
    }
    assert!(directory.names().is_empty(), "{:?}", directory.names());
}

#[tokio::test]
async fn a_failing_writer_is_an_error_of_the_file() {
    let (_sandbox, client) = sandbox().await;
    let directory = Directory::new();
    for path in [directory.join("none").join("saved"), directory.0.clone(), "/".into(), "..".into()] {
        let outcome = client.im().v1().file().get(demo::FILE).await.unwrap().save(&path).await;
        assert!(matches!(&outcome, Err(Error::File(error)) if error.problem == FileProblem::Write), "{outcome:?}");
    }
    let error = client.im().v1().file().get(demo::FILE).await.unwrap().write_to(&mut Full).await.unwrap_err();
    assert_eq!(error.to_string(), "im.v1.file.get: the file cannot be written: write zero");
    assert!(directory.names().is_empty());
}

/// A writer that accepts no bytes.
struct Full;

impl AsyncWrite for Full {
    fn poll_write(self: Pin<&mut Self>, _: &mut Context<'_>, _: &[u8]) -> Poll<io::Result<usize>> {
        Poll::Ready(Ok(0))
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}

/// A download that supports range requests.
#[derive(Debug)]
struct Part(&'static str);

impl Object for Part {
    fn fields(&mut self, f: &mut Fields<'_>) {
        f.constant("Range", Constant::Text(self.0));
    }
}

impl Operation for Part {
    type Response = Download;
    type Error = file::GetError;
    const ENDPOINT: &'static Endpoint = &Endpoint::new("acme.v1.part", Method::Get, "/acme/v1/part")
        .request(BodyKind::None, &[Parameter::new("Range", "Range", Location::Header, true, ValueKind::String)])
        .reply(Envelope::Binary);
}

#[tokio::test]
async fn a_partial_download_reports_its_range() {
    let bytes = response(206, &[("Content-Range", "bytes 2-4/10")], "cde");
    let server = Server::start(move |_| Answer::Bytes(bytes.clone())).await;
    let download = client(&server.url, LONG).send(Part("bytes=2-4")).into_future().await.unwrap();
    assert_eq!(server.requests("/acme/v1/part")[0].header("range"), Some("bytes=2-4"));
    assert_eq!(download.content_range(), Some("bytes 2-4/10"));
    assert_eq!(download.bytes(10).await.unwrap(), b"cde");
}
