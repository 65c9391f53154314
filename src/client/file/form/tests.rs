use super::*;
use crate::endpoint::{BodyKind, Location, Method, ValueKind};
use crate::wire::Value;
use http_body::Body;
use std::future::poll_fn;
use std::pin::Pin;

static PARAMETERS: &[Parameter] = &[
    Parameter::new("kind", "kind", Location::Body, true, ValueKind::String),
    Parameter::new("tags", "tags", Location::Body, false, ValueKind::Array),
    Parameter::new("seal", "seal", Location::Body, false, ValueKind::Object),
    Parameter::new("photo", "photo", Location::Body, true, ValueKind::File).sizes(1, 10),
    Parameter::new("others", "others[]", Location::Body, false, ValueKind::Files),
];

static ENDPOINT: Endpoint =
    Endpoint::new("acme.v1.box.paint", Method::Post, "/acme/v1/paint").request(BodyKind::Multipart, PARAMETERS);

fn form<'p>(values: impl IntoIterator<Item = (usize, Place<'p>)>) -> Form {
    let mut form = Form::new(&ENDPOINT);
    for (parameter, place) in values {
        form.add(&PARAMETERS[parameter], place).unwrap();
    }
    form
}

/// Returns the body as sent, with `B` for the boundary, or the error; and the declared length.
async fn sent(form: &Form) -> (Result<String, FileProblem>, Option<u64>) {
    let (mut body, failure) = form.body().await.unwrap();
    let promised = body.size_hint().exact();
    let mut bytes = Vec::new();
    while let Some(frame) = poll_fn(|task| Pin::new(&mut body).poll_frame(task)).await {
        match frame {
            Ok(frame) => bytes.extend_from_slice(&frame.into_data().unwrap()),
            Err(_) => return (Err(failure.get().unwrap().problem), promised),
        }
    }
    let complete = promised.is_none_or(|promised| promised == bytes.len() as u64);
    assert!(complete, "{promised:?} is not the length of {bytes:?}");
    (Ok(String::from_utf8(bytes).unwrap().replace(&form.boundary, "B")), promised)
}

/// A stream of the given pieces.
struct Script(Vec<io::Result<&'static str>>);

impl futures_core::Stream for Script {
    type Item = io::Result<&'static str>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut std::task::Context<'_>) -> std::task::Poll<Option<Self::Item>> {
        std::task::Poll::Ready((!self.0.is_empty()).then(|| self.0.remove(0)))
    }
}

fn stream(pieces: &[&'static str]) -> Upload {
    Upload::from_stream(Script(pieces.iter().map(|piece| Ok(*piece)).collect()))
}

#[tokio::test]
async fn every_kind_of_value_is_a_part() {
    let mut tags = vec!["a".to_owned(), "\r\n--B".to_owned()];
    let mut others =
        vec![Upload::from_bytes("x").file_name("x.txt").content_type("text/plain"), Upload::from_bytes("")];
    let mut json = serde_json::json!({ "a": [1] });
    let form = form([
        (0, Place::IntegerText(&mut 5)),
        (0, true.place()),
        (0, None::<i64>.place()),
        (1, tags.place()),
        (2, json.place()),
        (3, Upload::from_bytes("12345").place()),
        (4, others.place()),
    ]);
    let (body, promised) = sent(&form).await;
    assert!(promised.is_some());
    let body = body.unwrap();
    assert_eq!(
        body.split("\r\n").collect::<Vec<_>>(),
        [
            "--B",
            "Content-Disposition: form-data; name=\"kind\"",
            "",
            "5",
            "--B",
            "Content-Disposition: form-data; name=\"kind\"",
            "",
            "true",
            "--B",
            "Content-Disposition: form-data; name=\"tags\"",
            "",
            "a",
            "--B",
            "Content-Disposition: form-data; name=\"tags\"",
            "",
            "",
            "--B",
            "--B",
            "Content-Disposition: form-data; name=\"seal\"",
            "Content-Type: application/json",
            "",
            "{\"a\":[1]}",
            "--B",
            "Content-Disposition: form-data; name=\"photo\"; filename=\"file\"",
            "Content-Type: application/octet-stream",
            "",
            "12345",
            "--B",
            "Content-Disposition: form-data; name=\"others[]\"; filename=\"x.txt\"",
            "Content-Type: text/plain",
            "",
            "x",
            "--B",
            "Content-Disposition: form-data; name=\"others[]\"; filename=\"file\"",
            "Content-Type: application/octet-stream",
            "",
            "",
            "--B--",
            "",
        ]
    );
}

#[tokio::test]
async fn escapes_file_names() {
    let mut upload = Upload::from_bytes("x").file_name("a\"; name=\"b\r\nX-Evil: 1\\\0测试.mp4");
    let (body, _) = sent(&form([(3, upload.place())])).await;
    let body = body.unwrap();
    let head = body.lines().nth(1).unwrap();
    let name = "a%22; name=%22b%0D%0AX-Evil: 1%5C%00测试.mp4";
    assert_eq!(head, format!("Content-Disposition: form-data; name=\"photo\"; filename=\"{name}\""));
}

#[test]
fn refuses_invalid_media_types() {
    let mut upload = Upload::from_bytes("x").content_type("text/plain\r\nX-Evil: 1");
    let refused = Form::new(&ENDPOINT).add(&PARAMETERS[3], upload.place());
    assert_eq!(refused, Err(RequestProblem::NotHeader("photo")));
}

#[test]
fn every_form_has_a_boundary_of_its_own() {
    let boundaries: std::collections::HashSet<String> = (0..1000).map(|_| boundary()).collect();
    assert_eq!(boundaries.len(), 1000);
    assert!(boundaries.iter().all(|boundary| boundary.len() == 64 && boundary.is_ascii()));
}

#[tokio::test]
async fn a_stream_is_sent_in_chunks_and_only_once() {
    let mut upload = stream(&["ab", "", "cd"]);
    let form = form([(3, upload.place())]);
    assert!(!form.is_repeatable());
    form.check().await.unwrap();
    let (body, promised) = sent(&form).await;
    assert_eq!((body.unwrap().contains("\r\n\r\nabcd\r\n"), promised), (true, None));
    for again in [form.check().await, form.body().await.map(drop)] {
        assert!(matches!(again, Err(Error::File(error)) if error.problem == FileProblem::NoContent));
    }
}

#[tokio::test]
async fn a_stream_of_known_length_declares_it() {
    let (body, promised) = sent(&form([(3, stream(&["ab", "cd"]).length(4).place())])).await;
    assert!(body.is_ok() && promised.is_some());
}

#[tokio::test]
async fn a_stream_stops_at_an_unaccepted_size() {
    let long = stream(&["123456", "123456", "123456"]);
    let failed = [
        (stream(&[]), FileProblem::TooSmall { length: 0, least: 1 }),
        (long, FileProblem::TooLarge { length: 12, greatest: 10 }),
        (stream(&["ab"]).length(3), FileProblem::OtherLength { promised: 3, length: 2 }),
        (stream(&["ab", "cd"]).length(3), FileProblem::OtherLength { promised: 3, length: 4 }),
        (Upload::from_stream(Script(vec![Ok("a"), Err(io::Error::other("gone"))])), FileProblem::Read),
    ];
    for (mut upload, problem) in failed {
        let form = form([(3, upload.place())]);
        form.check().await.unwrap();
        assert_eq!(sent(&form).await.0, Err(problem));
    }
}

#[tokio::test]
async fn a_known_size_is_checked_before_reading() {
    let directory = std::env::temp_dir().join(format!("feishu-form-{}", std::process::id()));
    std::fs::create_dir_all(&directory).unwrap();
    let (empty, long) = (directory.join("empty"), directory.join("long"));
    std::fs::write(&empty, "").unwrap();
    std::fs::write(&long, [0; 11]).unwrap();
    let failed = [
        (Upload::from_bytes(""), FileProblem::TooSmall { length: 0, least: 1 }),
        (Upload::from_bytes([0; 11].to_vec()), FileProblem::TooLarge { length: 11, greatest: 10 }),
        (stream(&["a"]).length(11), FileProblem::TooLarge { length: 11, greatest: 10 }),
        (Upload::from_path(&empty), FileProblem::TooSmall { length: 0, least: 1 }),
        (Upload::from_path(&long), FileProblem::TooLarge { length: 11, greatest: 10 }),
        (Upload::from_path(&long).length(9), FileProblem::OtherLength { promised: 9, length: 11 }),
        (Upload::from_path(directory.join("none")), FileProblem::Read),
        (Upload::from_path(&directory), FileProblem::Read),
        (Upload::default(), FileProblem::NoContent),
    ];
    for (mut upload, problem) in failed {
        let form = form([(3, upload.place())]);
        for result in [form.check().await, form.body().await.map(drop)] {
            assert!(matches!(&result, Err(Error::File(error)) if error.problem == problem), "{problem:?}: {result:?}");
        }
    }
    std::fs::remove_dir_all(&directory).unwrap();
}
