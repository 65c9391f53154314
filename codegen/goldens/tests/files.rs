//! Files in requests and replies, as Rust code meets them.

#![allow(clippy::unwrap_used, reason = "what a test cannot unwrap fails it")]

use feishu_api::endpoint::{BodyKind, Envelope, Location, ValueKind};
use feishu_api::{Download, Operation, Upload};
use feishu_goldens::bindings::acme::v1::r#box;
use feishu_goldens::bindings::acme::v1::r#box::PaintFinish;
use serde_json::json;

fn paint() -> r#box::Paint {
    let sticker = Upload::from_bytes("x").file_name("x.png").content_type("image/png");
    r#box::Paint::new("b_1", PaintFinish::Matt, std::path::Path::new("/secret/wood.png")).stickers([sticker])
}

#[test]
fn a_file_shows_what_it_is_and_not_what_is_in_it() {
    let file = |name: &str| json!({ "file_name": name, "content_type": "application/octet-stream" });
    let sticker = json!({ "file_name": "x.png", "content_type": "image/png", "length": 1 });
    assert_eq!(
        serde_json::to_value(paint()).unwrap(),
        json!({ "box_id": "b_1", "finish": "matt", "pattern": file("wood.png"), "stickers[]": [sticker] })
    );
    let shown = format!("{:?}", r#box::Paint::new("b_1", PaintFinish::Matt, Upload::from_bytes("hunter2")));
    let upload = r#"Upload { bytes: 7, file_name: "file", content_type: "application/octet-stream" }"#;
    assert!(shown.contains(upload) && !shown.contains("hunter2"), "{shown}");
}

#[test]
fn requests_with_the_same_files_are_equal() {
    assert_eq!(paint(), paint());
    assert_ne!(paint(), paint().proof(Upload::from_bytes("y")));
    // Nobody can tell what is in a stream: only the same one is equal.
    let stream = || Upload::from_reader(&b""[..]);
    let one = stream();
    assert_eq!(one, one.clone());
    assert_ne!(one, stream());
}

#[test]
fn the_sizes_of_a_file_are_data() {
    let endpoint = r#box::Paint::ENDPOINT;
    assert_eq!(endpoint.body, BodyKind::Multipart);
    let files = endpoint.parameters.iter().filter(|one| matches!(one.kind, ValueKind::File | ValueKind::Files));
    let files: Vec<_> = files.map(|one| (one.name, one.location, one.kind, one.required, one.sizes)).collect();
    assert_eq!(
        files,
        [
            ("pattern", Location::Body, ValueKind::File, true, (1, 10 * 1024 * 1024)),
            ("proof", Location::Body, ValueKind::File, false, (0, 1500)),
            ("stickers[]", Location::Body, ValueKind::Files, false, (1024, u64::MAX)),
        ]
    );
}

#[test]
fn the_reply_that_is_a_file_is_a_download() {
    assert_eq!(r#box::Photo::ENDPOINT.envelope, Envelope::Binary);
    let download: Download = r#box::PhotoResponse::default();
    assert_eq!((download.length(), download.file_name(), download.content_type()), (None, None, None));
}
