//! Files of operations for which there are no types.

use crate::support::{Directory, sandbox};
use feishu_api::endpoint::Method;
use feishu_api::error::RequestProblem;
use feishu_api::im::v1::{image, pin};
use feishu_api::{Error, Operation, Upload};
use feishu_sandbox::{RequestBody, demo};
use serde_json::json;
use std::fs;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

#[tokio::test]
async fn a_form_is_sent_and_a_file_saved_without_types() {
    let (sandbox, client) = sandbox().await;
    let told = Arc::new(AtomicU64::new(0));
    let sent = Arc::clone(&told);
    let send = client.call(image::Create::ENDPOINT).body(json!({ "image_type": "message" }));
    let send = send.file("image", Upload::from_bytes(demo::IMAGE_BYTES).file_name("a.png"));
    let reply = send.on_upload(move |bytes| sent.store(bytes, Ordering::Relaxed)).await.unwrap();
    let RequestBody::Form(parts) = &sandbox.requests().last().unwrap().body.clone() else { panic!("it is no form") };
    assert_eq!(parts.iter().map(|part| part.name.as_str()).collect::<Vec<_>>(), ["image_type", "image"]);
    // The form has bytes of its own, such as the names of its fields.
    assert!(told.load(Ordering::Relaxed) > demo::IMAGE_BYTES.len() as u64);

    let directory = Directory::new();
    let path = directory.join("saved.png");
    let key = reply["image_key"].as_str().unwrap();
    let file = client.call(image::Get::ENDPOINT).path("image_key", key).download().await.unwrap();
    let pieces = Mutex::new(Vec::new());
    let length = file.save_with(&path, |bytes| pieces.lock().unwrap().push(bytes)).await.unwrap();
    assert_eq!(fs::read(&path).unwrap(), demo::IMAGE_BYTES);
    assert_eq!(pieces.into_inner().unwrap().last(), Some(&length));
}

#[tokio::test]
async fn a_file_that_no_form_takes_is_not_sent() {
    let (sandbox, client) = sandbox().await;
    let problem = |error: Error| match error {
        Error::Request(error) => error.problem,
        other => panic!("{other}"),
    };
    let call = client.call(pin::Create::ENDPOINT).file("image", Upload::from_bytes("a"));
    assert_eq!(problem(call.await.unwrap_err()), RequestProblem::NoForm("image".to_owned()));
    let call = client.call(image::Create::ENDPOINT).file("picture", Upload::from_bytes("a"));
    assert_eq!(problem(call.await.unwrap_err()), RequestProblem::UnknownPart("picture".to_owned()));
    assert!(sandbox.requests().is_empty());
}

#[tokio::test]
async fn a_preview_is_the_request_that_would_be_sent() {
    let (sandbox, client) = sandbox().await;
    let call = || client.call(pin::Create::ENDPOINT).body(json!({ "message_id": "om_1" }));
    let preview = call().preview().unwrap();
    assert_eq!((preview.method, preview.url), (Method::Post, format!("{}/open-apis/im/v1/pins", sandbox.base_url())));
    assert_eq!(preview.headers, [("content-type".to_owned(), "application/json; charset=utf-8".to_owned())]);
    assert_eq!(preview.body.unwrap(), br#"{"message_id":"om_1"}"#);
    assert!(sandbox.requests().is_empty());
    let form = client.call(image::Create::ENDPOINT).body(json!({ "image_type": "message" })).preview().unwrap();
    assert!(form.body.is_none() && form.headers.is_empty());
}
