//! Images and files: uploads as other clients send them, byte by byte, and downloads.

use crate::support::{Fixture, Reply, send};
use feishu_api::Operation;
use feishu_api::im::v1::{file, image};
use feishu_sandbox::{Resource, ResourceKind, demo};
use reqwest::{RequestBuilder, Response};

const IMAGES: &str = "/open-apis/im/v1/images";
const FILES: &str = "/open-apis/im/v1/files";
const MIB: usize = 1024 * 1024;

/// A part of a form: its additional headers, and the content.
type Part<'a> = (&'a str, &'a [u8]);

fn text<'a>(disposition: &'a str, value: &'a str) -> Part<'a> {
    (disposition, value.as_bytes())
}

/// Builds a form as the documentation shows it: without file names.
fn form(parts: &[Part<'_>]) -> Vec<u8> {
    let mut body = Vec::new();
    for (name, content) in parts {
        body.extend_from_slice(format!("--B\r\nContent-Disposition: form-data; {name}\r\n\r\n").as_bytes());
        body.extend_from_slice(content);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(b"--B--\r\n");
    body
}

fn image_form(content: &[u8]) -> Vec<u8> {
    form(&[
        text("name=\"image_type\"", "message"),
        ("name=\"image\"; filename=\"a.png\"\r\nContent-Type: image/png", content),
    ])
}

fn file_form(content: &[u8]) -> Vec<u8> {
    form(&[
        text("name=\"file_type\"", "stream"),
        text("name=\"file_name\"", "测试.bin"),
        text("name=\"duration\"", "3000"),
        ("name=\"file\"\r\nContent-Type: application/x-test", content),
    ])
}

fn post(fixture: &Fixture, token: &str, path: &str, body: Vec<u8>) -> RequestBuilder {
    let request = fixture.http.post(fixture.url(path)).bearer_auth(token);
    request.header("Content-Type", "multipart/form-data; boundary=B").body(body)
}

async fn upload(fixture: &Fixture, path: &str, body: Vec<u8>) -> Reply {
    send(post(fixture, &fixture.token().await, path, body)).await
}

fn get(fixture: &Fixture, token: &str, path: &str, key: &str) -> RequestBuilder {
    fixture.http.get(fixture.url(&format!("{path}/{key}"))).bearer_auth(token)
}

#[allow(clippy::unwrap_used, reason = "a helper of tests")]
fn header<'a>(response: &'a Response, name: &str) -> Option<&'a str> {
    response.headers().get(name).map(|value| value.to_str().unwrap())
}

#[tokio::test]
async fn an_image_comes_back_as_it_was_sent() {
    let fixture = Fixture::new().await;
    let token = fixture.token().await;
    let reply = upload(&fixture, IMAGES, image_form(demo::IMAGE_BYTES)).await;
    assert_eq!((reply.status, reply.code()), (200, 0), "{reply:?}");
    let key = reply.body["data"]["image_key"].as_str().unwrap();
    let response = get(&fixture, &token, IMAGES, key).send().await.unwrap();
    assert_eq!((response.status().as_u16(), header(&response, "content-type")), (200, Some("image/png")));
    assert!(header(&response, "x-tt-logid").is_some());
    assert_eq!(response.bytes().await.unwrap(), demo::IMAGE_BYTES);
    let resource = fixture.sandbox.with_world(|world| world.resource(key).cloned().unwrap());
    assert_eq!((resource.app_id.as_str(), resource.kind), (demo::APP_ID, ResourceKind::Image));
}

#[tokio::test]
async fn a_file_name_is_sent_only_on_request() {
    let fixture = Fixture::new().await;
    let token = fixture.token().await;
    let reply = upload(&fixture, FILES, file_form(b"content")).await;
    let key = reply.body["data"]["file_key"].as_str().unwrap();
    let response = get(&fixture, &token, FILES, key).send().await.unwrap();
    assert_eq!(header(&response, "content-disposition"), None);
    let response = get(&fixture, &token, FILES, key).header("Content-Type", "application/json").send().await.unwrap();
    let name = "attachment; filename*=UTF-8''%E6%B5%8B%E8%AF%95%2E%62%69%6E";
    assert_eq!(header(&response, "content-disposition"), Some(name));
    assert_eq!(header(&response, "content-type"), Some("application/x-test"));
    assert_eq!(response.bytes().await.unwrap(), &b"content"[..]);
}

#[tokio::test]
async fn sizes_are_those_of_the_documentation() {
    let fixture = Fixture::new().await;
    let png = |length: usize| {
        let mut image = demo::IMAGE_BYTES.to_vec();
        image.resize(length, 0);
        image_form(&image)
    };
    for (path, body, code) in [
        (IMAGES, image_form(b""), 234010),
        (IMAGES, png(10 * MIB), 0),
        (IMAGES, png(10 * MIB + 1), 234006),
        (FILES, file_form(b""), 234010),
        (FILES, file_form(&vec![0; 30 * MIB]), 0),
        (FILES, file_form(&vec![0; 30 * MIB + 1]), 234006),
        (FILES, file_form(&vec![0; 100 * MIB]), 234006),
    ] {
        let length = body.len();
        let reply = upload(&fixture, path, body).await;
        assert_eq!(reply.code(), code, "{path} {length}");
    }
}

#[tokio::test]
async fn invalid_and_too_large_images_are_refused() {
    let fixture = Fixture::new().await;
    let gif = |width: u16| [b"GIF89a", &width.to_le_bytes()[..], b"\x01\0"].concat();
    let bmp = |width: u32| [b"BM4567890123456789", &width.to_le_bytes()[..], b"\x01\0\0\0"].concat();
    for (kind, image, code) in [
        ("message", b"<svg>".to_vec(), 234011),
        ("message", gif(2000), 0),
        ("message", gif(2001), 234039),
        ("message", bmp(12000), 0),
        ("message", bmp(12001), 234039),
        ("avatar", bmp(4096), 0),
        ("avatar", bmp(4097), 234039),
        ("poster", gif(1), 234001),
    ] {
        let body = form(&[text("name=\"image_type\"", kind), ("name=\"image\"", &image)]);
        assert_eq!(upload(&fixture, IMAGES, body).await.code(), code, "{kind} {image:?}");
    }
}

#[tokio::test]
async fn a_malformed_form_meets_the_documented_error() {
    let fixture = Fixture::new().await;
    let token = fixture.token().await;
    let whole = file_form(b"content");
    let type_alone = form(&[text("name=\"image_type\"", "message")]);
    let long = "x".repeat(65 * 1024);
    let many: Vec<Part<'_>> = (0..101).map(|_| text("name=\"more\"", "")).collect();
    for (path, body) in [
        (FILES, Vec::new()),
        (FILES, b"{}".to_vec()),
        (FILES, whole[..whole.len() - 4].to_vec()),
        (FILES, whole[..whole.len() / 2].to_vec()),
        (IMAGES, type_alone),
        (FILES, form(&[text("name=\"file_type\"", &long)])),
        (FILES, form(&many)),
        (
            FILES,
            form(&[text("name=\"file_type\"", "exe"), text("name=\"file_name\"", "a"), text("name=\"file\"", "x")]),
        ),
        (FILES, form(&[text("name=\"file_type\"", "pdf"), text("name=\"file_name\"", ""), text("name=\"file\"", "x")])),
    ] {
        let shown = String::from_utf8_lossy(&body[..body.len().min(200)]).into_owned();
        let reply = upload(&fixture, path, body).await;
        assert_eq!((reply.status, reply.code()), (400, 234001), "{shown}");
    }
    for content_type in ["application/json", "multipart/form-data"] {
        let request = fixture.http.post(fixture.url(FILES)).bearer_auth(&token);
        let reply = send(request.header("Content-Type", content_type).body(whole.clone())).await;
        assert_eq!(reply.code(), 234001, "{content_type}");
    }
}

#[tokio::test]
async fn only_the_app_that_uploaded_can_download() {
    let fixture = Fixture::new().await;
    let large = Resource::new("file_large", demo::APP_ID, ResourceKind::File, vec![0; 100 * MIB + 1]);
    fixture.sandbox.with_world(|world| {
        world.add_resource(large);
    });
    let (token, without_bot) = (fixture.token().await, fixture.token_of(demo::APP_WITHOUT_BOT).await);
    for (token, path, key, code) in [
        (&token, IMAGES, demo::NO_IMAGE, 234005),
        (&token, IMAGES, demo::OTHERS_IMAGE, 234008),
        (&token, IMAGES, demo::AVATAR, 234001),
        (&token, IMAGES, demo::FILE, 234001),
        (&token, IMAGES, "img_", 234001),
        (&without_bot, IMAGES, demo::IMAGE, 234007),
        (&token, FILES, demo::NO_FILE, 234005),
        (&token, FILES, demo::OTHERS_FILE, 234008),
        (&token, FILES, demo::IMAGE, 234001),
        (&token, FILES, "file_large", 234037),
    ] {
        let reply = send(get(&fixture, token, path, key)).await;
        assert_eq!((reply.status, reply.code()), (400, code), "{key}");
        assert!(reply.body["error"]["log_id"].is_string());
    }
}

#[tokio::test]
async fn an_app_without_bot_or_scope_cannot_upload() {
    let fixture = Fixture::new().await;
    for (app, code) in [(demo::APP_WITHOUT_BOT, 234007), (demo::APP_WITHOUT_SCOPES, 99991672)] {
        let token = fixture.token_of(app).await;
        for (path, body) in [(IMAGES, image_form(demo::IMAGE_BYTES)), (FILES, file_form(b"x"))] {
            assert_eq!(send(post(&fixture, &token, path, body)).await.code(), code);
        }
    }
}

#[tokio::test]
async fn uploads_are_refused_when_the_storage_is_full() {
    let fixture = Fixture::new().await;
    let full = Resource::new("file_full", demo::APP_ID, ResourceKind::File, vec![0; 256 * MIB]);
    fixture.sandbox.with_world(|world| {
        world.add_resource(full);
    });
    assert_eq!(upload(&fixture, FILES, file_form(b"x")).await.code(), 234042);
}

#[tokio::test]
async fn every_documented_error_can_be_asked_for() {
    let fixture = Fixture::new().await;
    for endpoint in [image::Create::ENDPOINT, image::Get::ENDPOINT, file::Create::ENDPOINT, file::Get::ENDPOINT] {
        assert!(!endpoint.errors.is_empty());
        let url = fixture.url(&endpoint.path.replace(":image_key", "img_a").replace(":file_key", "file_a"));
        let method = endpoint.method.as_str().parse().unwrap();
        for error in endpoint.errors {
            let request = fixture.http.request(reqwest::Method::clone(&method), &url).bearer_auth("t-any");
            let reply = send(request.header("x-sandbox-fault", error.name)).await;
            assert_eq!((Some(reply.status), reply.code(), reply.message()), (error.status, error.code, error.message));
        }
    }
}
