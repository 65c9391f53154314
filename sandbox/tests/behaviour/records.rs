//! The records of requests.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use crate::support::{Fixture, send};
use feishu_api::TokenKind;
use feishu_sandbox::{RequestBody, RequestRecord, demo};
use serde_json::json;

const IMAGES: &str = "/open-apis/im/v1/images";
const PINS: &str = "/open-apis/im/v1/pins";
const TOKENS: &str = "/open-apis/auth/v3/tenant_access_token/internal";

fn last(fixture: &Fixture) -> RequestRecord {
    fixture.sandbox.requests().pop().unwrap()
}

#[tokio::test]
async fn a_request_is_recorded_as_it_was_sent() {
    let fixture = Fixture::new().await;
    let token = fixture.token().await;
    send(fixture.pin(&token, demo::MESSAGE)).await;
    let record = last(&fixture);
    assert_eq!(record.token_kind, Some(TokenKind::Tenant));
    assert_eq!(record.content_type.as_deref(), Some("application/json"));
    assert_eq!(record.body, RequestBody::Json(json!({ "message_id": demo::MESSAGE })));

    let url = fixture.url(&format!("{PINS}?chat_id=oc%5Fa&page_size=2"));
    send(fixture.http.get(url).bearer_auth(&token)).await;
    let record = last(&fixture);
    let query = [("chat_id", "oc_a"), ("page_size", "2")].map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!((record.query, record.body, record.content_type), (query.to_vec(), RequestBody::None, None));

    send(fixture.pin(&token, "").body("{")).await;
    assert_eq!(last(&fixture).body, RequestBody::Bytes(1));
}

#[tokio::test]
async fn a_form_is_recorded_by_its_parts() {
    let fixture = Fixture::new().await;
    let form = "--B\r\nContent-Disposition: form-data; name=\"image_type\"\r\n\r\nmessage\r\n\
        --B\r\nContent-Disposition: form-data; name=\"other\"\r\n\r\nunknown\r\n\
        --B\r\nContent-Disposition: form-data; name=\"image\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\n12345\r\n--B--\r\n";
    let request = fixture.http.post(fixture.url(IMAGES)).bearer_auth(fixture.token().await);
    send(request.header("content-type", "multipart/form-data; boundary=B").body(form)).await;
    let record = last(&fixture);
    assert_eq!(record.content_type.as_deref(), Some("multipart/form-data"));
    let RequestBody::Form(parts) = record.body else { panic!("no form: {:?}", record.body) };
    let shown: Vec<_> = parts.iter().map(|part| (part.name.as_str(), part.text.as_deref(), part.length)).collect();
    assert_eq!(shown, [("image_type", Some("message"), 7), ("other", None, 7), ("image", None, 5)]);
    let file = (parts[2].file_name.as_deref(), parts[2].content_type.as_deref());
    assert_eq!(file, (Some("a.png"), Some("image/png")));
}

#[tokio::test]
async fn no_secret_is_recorded_even_if_misspelt() {
    let fixture = Fixture::new().await;
    let body = json!({ "app_id": "cli_a", "app_secret": "hush", "secret": "hush", "other": null });
    send(fixture.http.post(fixture.url(TOKENS)).json(&body)).await;
    let redacted = json!({ "app_id": "cli_a", "app_secret": "[redacted]", "secret": "[redacted]", "other": null });
    assert_eq!(last(&fixture).body, RequestBody::Json(redacted));

    let nowhere = fixture.url("/open-apis/nowhere?secret=hush");
    let _ = fixture.http.post(nowhere).json(&body).send().await.unwrap();
    let record = last(&fixture);
    assert_eq!((record.operation, record.query, record.body), (None, Vec::new(), RequestBody::None));
    assert!(!format!("{:?}", fixture.sandbox.requests()).contains("hush"));
}
