//! Uploads.

use crate::server::{Answer, Server, TOKEN_PATH};
use crate::support::{Directory, client, raw, read_head, sandbox};
use feishu_api::error::{FileProblem, Stage, TransportProblem};
use feishu_api::im::v1::image::CreateImageType;
use feishu_api::im::v1::{file, image};
use feishu_api::{Client, Error, Language, Upload};
use feishu_sandbox::demo;
use std::fs;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

const FILES: &str = "/open-apis/im/v1/files";
const MIB: u64 = 1024 * 1024;
const LONG: Duration = Duration::from_secs(30);

fn create(file: impl Into<Upload>) -> file::Create {
    file::Create::new(file::CreateFileType::Stream, "a.bin", file)
}

fn file_problem<T: std::fmt::Debug, K>(outcome: Result<T, Error<K>>) -> FileProblem {
    match outcome {
        Err(Error::File(error)) => error.problem,
        other => panic!("not an error of a file: {other:?}"),
    }
}

fn zeros(bytes: u64) -> Upload {
    Upload::from_reader(tokio::io::repeat(0).take(bytes))
}

#[test]
fn requests_with_the_same_file_are_equal() {
    let bytes = create(Upload::from_bytes("one"));
    assert_eq!(bytes, bytes.clone());
    assert_ne!(bytes, create(Upload::from_bytes("two")));
    assert_ne!(create(Upload::from_path("/a/x.bin")), create(Upload::from_path("/b/x.bin")));
    let stream = create(zeros(3));
    assert_eq!(stream, stream.clone());
    assert_ne!(stream, create(zeros(3)));
}

#[tokio::test]
async fn uploads_from_every_source_are_downloaded_unchanged() {
    let (sandbox, client) = sandbox().await;
    let directory = Directory::new();
    // Larger than one chunk, and not a multiple of the chunk size.
    let content: Vec<u8> = (0..200_001_u32).map(|number| number.to_le_bytes()[0]).collect();
    let path = directory.join("a \"quoted\" 名字.bin");
    fs::write(&path, &content).unwrap();
    let reader = || std::io::Cursor::new(content.clone());
    for upload in [
        Upload::from_path(&path),
        Upload::from_bytes(content.clone()),
        Upload::from_reader(reader()),
        Upload::from_reader(reader()).length(200_001),
    ] {
        let shown = format!("{upload:?}");
        let key = client.send(create(upload).duration(5)).await.unwrap().file_key;
        let stored = sandbox.with_world(|world| world.resource(key.as_str()).cloned().unwrap());
        assert_eq!((stored.file_name.as_str(), stored.content.len()), ("a.bin", content.len()), "{shown}");
        let download = client.im().v1().file().get(&key).await.unwrap();
        assert_eq!((download.length(), download.file_name().as_deref()), (Some(200_001), Some("a.bin")));
        assert_eq!(download.bytes(usize::MAX).await.unwrap(), content, "{shown}");
    }
}

#[tokio::test]
async fn an_image_is_uploaded_and_downloaded() {
    let (_sandbox, client) = sandbox().await;
    let images = client.im().v1();
    let key = images.image().create(CreateImageType::Message, demo::IMAGE_BYTES.to_vec()).await.unwrap().image_key;
    let download = client.im().v1().image().get(key).await.unwrap();
    assert_eq!(download.content_type(), Some("image/png"));
    assert_eq!(download.bytes(1000).await.unwrap(), demo::IMAGE_BYTES);
}

#[tokio::test]
async fn an_invalid_size_is_refused_before_sending() {
    let server = Server::start(|_| Answer::token("t-first-token", 7200)).await;
    let client = Client::builder().app("cli_a", "the-secret").base_url(server.url.as_str()).build().unwrap();
    let directory = Directory::new();
    let (empty, large) = (directory.join("empty"), directory.join("large"));
    fs::write(&empty, "").unwrap();
    fs::File::create(&large).unwrap().set_len(30 * MIB + 1).unwrap();
    let too_small = FileProblem::TooSmall { length: 0, least: 1 };
    let too_large = FileProblem::TooLarge { length: 30 * MIB + 1, greatest: 30 * MIB };
    for (upload, problem) in [
        (Upload::from_bytes(""), too_small),
        (Upload::from_path(empty), too_small),
        (Upload::from_path(large), too_large),
        (zeros(30 * MIB + 1).length(30 * MIB + 1), too_large),
        (Upload::from_path(directory.join("none")), FileProblem::Read),
    ] {
        assert_eq!(file_problem(client.send(create(upload)).await), problem);
    }
    let error = client.send(create("".as_bytes().to_vec())).await.unwrap_err();
    assert_eq!(error.to_string(), "im.v1.file.create: the file `file` is 0 bytes; the minimum is 1");
    assert!(server.requests(TOKEN_PATH).is_empty() && server.requests(FILES).is_empty());
}

#[tokio::test]
async fn a_stream_of_unknown_length_is_stopped_at_the_limit() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&seen);
    let url = raw(move |mut stream| {
        let log = Arc::clone(&log);
        async move {
            let head = read_head(&mut stream).await;
            let (mut last, mut piece) = (Vec::new(), vec![0; 65536]);
            // Up to the end of the connection.
            while let Ok(read @ 1..) = stream.read(&mut piece).await {
                last.extend_from_slice(&piece[..read]);
                last.drain(..last.len().saturating_sub(100));
            }
            log.lock().unwrap().push((head, last));
        }
    })
    .await;
    let outcome = client(&url, LONG).send(create(zeros(40 * MIB))).await;
    let FileProblem::TooLarge { length, greatest } = file_problem(outcome) else { panic!() };
    assert!(greatest == 30 * MIB && length > greatest && length < 31 * MIB, "{length}");
    let (head, last) = loop {
        if let Some(seen) = seen.lock().unwrap().pop() {
            break seen;
        }
        tokio::task::yield_now().await;
    };
    let head = String::from_utf8(head).unwrap();
    assert!(head.contains("transfer-encoding: chunked"), "{head}");
    assert!(!last.ends_with(b"--\r\n\r\n0\r\n\r\n") && !last.windows(4).any(|four| four == b"--\r\n"), "it has no end");
}

#[tokio::test]
async fn the_length_of_a_form_is_sent_where_it_is_known() {
    let server = Server::with_token(|_| Answer::json(200, r#"{"code":0,"data":{"file_key":"file_1"}}"#)).await;
    let reader = std::io::Cursor::new("five!");
    let upload = Upload::from_reader(reader).length(5).file_name("a\"b\r\n.txt").content_type("text/plain");
    let key = client(&server.url, LONG).send(create(upload)).await.unwrap().file_key;
    assert_eq!(key, "file_1");
    let request = server.requests(FILES).remove(0);
    let boundary = request.header("content-type").unwrap().strip_prefix("multipart/form-data; boundary=").unwrap();
    assert_eq!(
        request.body.replace(boundary, "B"),
        "--B\r\nContent-Disposition: form-data; name=\"file_type\"\r\n\r\nstream\r\n\
         --B\r\nContent-Disposition: form-data; name=\"file_name\"\r\n\r\na.bin\r\n\
         --B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a%22b%0D%0A.txt\"\r\n\
         Content-Type: text/plain\r\n\r\nfive!\r\n--B--\r\n"
    );
}

#[tokio::test]
async fn after_a_rejected_token_a_repeatable_upload_is_resent() {
    let script = |request: &crate::server::Request| match (request.target.as_str(), request.earlier) {
        (TOKEN_PATH, 0) => Answer::token("t-first-token", 7200),
        (TOKEN_PATH, _) => Answer::token("t-other-token", 7200),
        _ if request.header("authorization") == Some("Bearer t-first-token") => {
            Answer::json(400, r#"{"code":99991663,"msg":"Invalid access token"}"#)
        }
        _ => Answer::json(200, r#"{"code":0,"data":{"file_key":"file_1"}}"#),
    };
    for (upload, again) in
        [(Upload::from_bytes("x"), true), (Upload::from_reader(std::io::Cursor::new("x")).length(1), false)]
    {
        let server = Server::start(script).await;
        let client = Client::builder().app("cli_a", "the-secret").base_url(server.url.as_str()).build().unwrap();
        let outcome = client.send(create(upload)).await;
        assert_eq!(outcome.as_ref().err().and_then(Error::code), (!again).then_some(99_991_663), "{outcome:?}");
        assert_eq!(server.requests(FILES).len(), if again { 2 } else { 1 });
        // In both cases, the next call has the new token.
        client.send(create(Upload::from_bytes("x"))).await.unwrap();
    }
}

/// Starts a server that rejects the first token with this status, and uploads to it from a reader.
async fn rejected(status: u16, fetch: impl Fn(usize) -> Answer + Send + Sync + 'static) -> (Client, Error) {
    let server = Server::start(move |request| match (request.target.as_str(), request.header("authorization")) {
        (TOKEN_PATH, _) => fetch(request.earlier),
        (_, Some("Bearer t-other-token")) => Answer::json(200, r#"{"code":0,"data":{"file_key":"file_1"}}"#),
        _ => Answer::json(status, r#"{"code":99991663,"msg":"Invalid access token"}"#),
    })
    .await;
    let builder = Client::builder().app("cli_a", "the-secret").base_url(server.url.as_str());
    let client = builder.retry(feishu_api::client::Retry::off()).build().unwrap();
    let error = client.send(create(zeros(1))).await.unwrap_err();
    assert_eq!(server.requests(FILES).len(), 1);
    (client, error.into())
}

#[tokio::test]
async fn after_a_rejected_token_a_spent_stream_is_an_error() {
    for status in [200, 400, 401] {
        let tokens = |earlier| Answer::token(if earlier == 0 { "t-first-token" } else { "t-other-token" }, 7200);
        let (client, error) = rejected(status, tokens).await;
        let Error::Api(api) = &error else { panic!("{error:?}") };
        assert!(api.reply.token_replaced && error.is_upload_spent());
        assert!(error.to_string().contains("call again with a new upload"), "{error}");
        for report in [error.report(Language::En).to_string(), error.report(Language::Zh).to_string()] {
            assert!(report.contains("from_reader()"), "{report}");
            // The error must not claim that the operation does not accept this kind of token.
            assert!(!report.contains("second") && !report.contains("该接口不支持"), "{report}");
        }
        client.send(create(zeros(1))).await.unwrap();
    }
}

#[tokio::test]
async fn a_spent_stream_is_an_error_even_if_the_token_cannot_be_replaced() {
    // The platform rejects the token, but does not replace it.
    let (_, error) = rejected(400, |_| Answer::token("t-first-token", 7200)).await;
    let Error::Api(api) = &error else { panic!("{error:?}") };
    assert!(!api.reply.token_replaced && error.is_upload_spent());
    // It issues the same token again.
    let (_, error) = rejected(400, |earlier| match earlier {
        0 => Answer::token("t-first-token", 7200),
        _ => Answer::json(503, "<html>"),
    })
    .await;
    assert!(matches!(error, Error::Response(_)) && error.is_upload_spent(), "{error:?}");
    assert!(format!("{error:#}").contains("from_reader()"), "{error:#}");
}

#[tokio::test]
async fn after_a_rate_limit_a_spent_stream_is_an_error() {
    let server = Server::with_token(|_| Answer::json(400, r#"{"code":99991400,"msg":"slow down"}"#)).await;
    let error = client(&server.url, LONG).send(create(zeros(1))).await.unwrap_err();
    assert!(error.is_rate_limited() && error.is_upload_spent());
    assert!(format!("{error:#}").contains("from_reader()"), "{error:#}");
    // An upload that can be read again is not spent.
    let client = Client::builder().access_token(feishu_api::TokenKind::Tenant, "t-given").base_url(server.url.as_str());
    let client = client.retry(feishu_api::client::Retry::off()).build().unwrap();
    let error = client.send(create(Upload::from_bytes("x"))).await.unwrap_err();
    assert!(error.is_rate_limited() && !error.is_upload_spent());
}

#[tokio::test]
async fn a_stream_is_sent_once() {
    let (_sandbox, client) = sandbox().await;
    let request = create(zeros(1));
    client.send(request.clone()).await.unwrap();
    let error = client.send(request).await.unwrap_err();
    assert!(format!("{error:#}").contains("from_reader()"), "{error:#}");
    assert_eq!(file_problem(Err::<(), _>(error)), FileProblem::NoContent);
}

#[tokio::test]
async fn an_upload_that_fails_to_read_is_an_error_of_the_file() {
    let (sandbox, client) = sandbox().await;
    let stream = tokio::io::join(std::io::Cursor::new(vec![0; 200_000]).chain(Broken), tokio::io::sink());
    let error = client.send(create(Upload::from_reader(stream))).await.unwrap_err();
    assert_eq!(error.to_string(), "im.v1.file.create: the file `file` cannot be read: the disk is gone");
    assert_eq!(sandbox.with_world(|world| world.resources().filter(|one| one.content.len() > 1000).count()), 0);
}

/// A reader that fails.
struct Broken;

impl tokio::io::AsyncRead for Broken {
    fn poll_read(
        self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
        _: &mut tokio::io::ReadBuf<'_>,
    ) -> std::task::Poll<std::io::Result<()>> {
        std::task::Poll::Ready(Err(std::io::Error::other("the disk is gone")))
    }
}

#[tokio::test]
async fn an_upload_that_is_cut_is_an_error_of_the_connection() {
    let url = raw(async |mut stream| {
        read_head(&mut stream).await;
        stream.read_exact(&mut [0; 1000]).await.unwrap();
    })
    .await;
    let outcome = client(&url, LONG).send(create(zeros(20 * MIB))).await;
    let Err(Error::Transport(error)) = outcome else { panic!("{outcome:?}") };
    assert_eq!((error.problem, error.stage), (TransportProblem::Interrupted, Stage::Exchange));
}

#[tokio::test]
async fn an_early_answer_is_accepted() {
    let url = raw(async |mut stream| {
        read_head(&mut stream).await;
        let body = r#"{"code":234006,"msg":"The file size exceed the max value."}"#;
        let head = format!("HTTP/1.1 400 Bad Request\r\nContent-Length: {}\r\n\r\n{body}", body.len());
        stream.write_all(head.as_bytes()).await.unwrap();
        let _ = tokio::io::copy(&mut stream, &mut tokio::io::sink()).await;
    })
    .await;
    let outcome = client(&url, LONG).send(create(zeros(20 * MIB))).await;
    let Err(Error::Api(error)) = outcome else { panic!("{outcome:?}") };
    assert_eq!(error.kind, file::CreateError::TooLarge);
}

#[tokio::test]
async fn a_server_that_does_not_read_times_out() {
    let url = raw(async |stream| {
        std::future::pending::<()>().await;
        drop(stream);
    })
    .await;
    let outcome = client(&url, Duration::from_millis(100)).send(create(zeros(25 * MIB))).await;
    let Err(Error::Transport(error)) = outcome else { panic!("{outcome:?}") };
    let TransportProblem::Timeout(allowed) = error.problem else { panic!("{error:?}") };
    // The number of MiB that fit into the buffers of the connection.
    assert!(error.stage == Stage::Exchange && allowed < Duration::from_millis(2600), "{allowed:?}");
}

#[tokio::test]
async fn a_large_upload_may_exceed_the_timeout() {
    // One chunk every 20 ms: the whole upload takes four times the timeout.
    let url = raw(async |mut stream| {
        let head = String::from_utf8(read_head(&mut stream).await).unwrap().to_lowercase();
        let length: usize =
            head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap().parse().unwrap();
        let mut pieces = tokio::time::interval(Duration::from_millis(20));
        let (mut read, mut piece) = (0, vec![0; 512 * 1024]);
        while read < length {
            pieces.tick().await;
            read += stream.read(&mut piece).await.unwrap();
        }
        let body = r#"{"code":0,"data":{"file_key":"file_1"}}"#;
        let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{body}", body.len());
        stream.write_all(head.as_bytes()).await.unwrap();
    })
    .await;
    let upload = zeros(20 * MIB).length(20 * MIB);
    client(&url, Duration::from_millis(200)).send(create(upload)).await.unwrap();
}

#[tokio::test]
async fn the_errors_of_an_upload_are_those_of_its_page() {
    let (sandbox, client) = sandbox().await;
    for (upload, kind) in [
        (Upload::from_bytes("<svg>"), image::CreateError::ImageFormatUnknown),
        (Upload::from_bytes(&b"GIF89a\xff\xff\x01\0"[..]), image::CreateError::ResolutionTooHigh),
    ] {
        let outcome = client.im().v1().image().create(CreateImageType::Message, upload).await;
        assert!(matches!(&outcome, Err(Error::Api(error)) if error.kind == kind), "{outcome:?}");
    }
    sandbox.fail_next("im.v1.image.create", 234_010).unwrap();
    let outcome = client.im().v1().image().create(CreateImageType::Message, Upload::from_bytes("x")).await;
    assert!(matches!(&outcome, Err(Error::Api(error)) if error.kind == image::CreateError::Empty), "{outcome:?}");
}
