use super::*;
use crate::client::base_url::BaseUrl;
use crate::client::transport::RequestBody;
use crate::endpoint::{Method, ValueKind};
use crate::wire;

/// A request with the given values by key, for endpoints defined here.
#[derive(Default)]
struct Fields(Vec<(&'static str, serde_json::Value)>);

impl Object for Fields {
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        for (key, value) in &mut self.0 {
            match value {
                serde_json::Value::Null => f.field(key, &mut None::<i64>),
                serde_json::Value::String(text) if *key == "secret" => f.place(key, Place::Secret(text)),
                serde_json::Value::String(text) => f.field(key, text),
                serde_json::Value::Array(items) => f.field(key, items),
                other => f.field(key, other),
            }
        }
    }
}

const fn at(key: &'static str, name: &'static str, location: Location) -> Parameter {
    Parameter::new(key, name, location, false, ValueKind::Any)
}

static PATCH: Endpoint = Endpoint::new("a.b", Method::Patch, "/a/:the_id/b").request(
    BodyKind::Json,
    &[
        at("id", "the_id", Location::Path),
        at("page", "page_size", Location::Query),
        at("tags", "tags", Location::Query),
        at("lang", "Accept-Language", Location::Header),
        at("body", "in-body", Location::Body),
        at("more", "more", Location::Body),
    ],
);

fn fields(fields: impl IntoIterator<Item = (&'static str, serde_json::Value)>) -> Fields {
    Fields(fields.into_iter().collect())
}

fn base(text: &str) -> Base {
    BaseUrl::from(text).resolve(false).unwrap()
}

fn body(request: &http::Request<RequestBody>) -> &[u8] {
    let RequestBody::Bytes(bytes) = request.body() else { panic!("the body is a form") };
    bytes
}

fn problem(endpoint: &'static Endpoint, request: &mut Fields) -> RequestProblem {
    prepare(&base("https://x"), endpoint, request).err().expect("the request is refused").problem
}

#[test]
fn every_field_is_sent_where_its_parameter_says() {
    let mut request = fields([
        ("body", "b\"".into()),
        ("id", "a/../é?".into()),
        ("lang", "zh-CN".into()),
        ("page", 20.into()),
        ("tags", vec!["x y", "&"].into()),
        ("more", serde_json::Value::Null),
    ]);
    let http = prepare(&base("https://x/base"), &PATCH, &mut request).unwrap().http.attempt();
    assert_eq!(http.method(), "PATCH");
    assert_eq!(http.uri().to_string(), "https://x/base/a/a%2F..%2F%C3%A9%3F/b?page_size=20&tags=x%20y&tags=%26");
    assert_eq!(http.headers()["accept-language"], "zh-CN");
    assert_eq!(http.headers()["content-type"], "application/json; charset=utf-8");
    assert_eq!(body(&http), br#"{"in-body":"b\""}"#);
}

#[test]
fn a_path_keeps_its_trailing_slash() {
    static LIST: Endpoint = Endpoint::new("a.l", Method::Get, "/a/l/");
    let http = prepare(&base("https://x/base"), &LIST, &mut Fields::default()).unwrap().http.attempt();
    assert_eq!(http.uri().to_string(), "https://x/base/a/l/");
}

#[test]
fn a_path_parameter_must_be_one_segment() {
    for (value, expected) in [
        ("".into(), RequestProblem::EmptyPathParameter("the_id")),
        (serde_json::Value::Null, RequestProblem::EmptyPathParameter("the_id")),
        (".".into(), RequestProblem::DotPathParameter("the_id")),
        ("..".into(), RequestProblem::DotPathParameter("the_id")),
        (serde_json::json!({}), RequestProblem::NotText("the_id")),
    ] {
        assert_eq!(problem(&PATCH, &mut fields([("id", value)])), expected);
    }
    assert_eq!(problem(&PATCH, &mut fields([])), RequestProblem::MissingPathParameter("the_id".to_owned()));
}

#[test]
fn refuses_fields_unknown_to_the_descriptor() {
    let mut request = fields([("id", "1".into()), ("other", 1.into())]);
    assert_eq!(problem(&PATCH, &mut request), RequestProblem::UnlistedField("other"));
}

#[test]
fn a_header_cannot_be_split() {
    let mut request = fields([("id", "1".into()), ("lang", "zh\r\nX-Evil: 1".into())]);
    assert_eq!(problem(&PATCH, &mut request), RequestProblem::NotHeader("Accept-Language"));
}

#[test]
fn a_secret_is_kept_out_of_the_url_and_noted() {
    static QUERY: Endpoint = Endpoint::new("a.c", Method::Get, "/a")
        .request(BodyKind::None, &[Parameter::new("secret", "secret", Location::Query, true, ValueKind::String)]);
    let mut request = fields([("secret", "swordfish".into())]);
    assert_eq!(problem(&QUERY, &mut request), RequestProblem::SecretInUrl("secret"));

    static BODY: Endpoint = Endpoint::new("a.d", Method::Post, "/a")
        .request(BodyKind::Json, &[Parameter::new("secret", "secret", Location::Body, true, ValueKind::String)]);
    let prepared = prepare(&base("https://x"), &BODY, &mut request).unwrap();
    assert!(prepared.confidential);
    assert_eq!(prepared.redactor.bytes(b"<swordfish>"), b"<[redacted]>");
}

#[test]
fn a_get_has_no_body() {
    static GET: Endpoint = Endpoint::new("a.e", Method::Get, "/a");
    let http = prepare(&base("https://x"), &GET, &mut Fields::default()).unwrap().http.attempt();
    assert!(body(&http).is_empty());
    assert!(!http.headers().contains_key("content-type"));
}

#[test]
fn a_form_declares_its_boundary_and_gets_its_body_later() {
    static UPLOAD: Endpoint = Endpoint::new("a.f", Method::Post, "/a")
        .request(BodyKind::Multipart, &[at("id", "the_id", Location::Query), at("body", "in-body", Location::Body)]);
    let mut request = fields([("id", "1".into()), ("body", "x".into())]);
    let prepared = prepare(&base("https://x"), &UPLOAD, &mut request).unwrap();
    let http = prepared.http.attempt();
    let content_type = http.headers()["content-type"].to_str().unwrap();
    assert!(content_type.starts_with("multipart/form-data; boundary="), "{content_type}");
    assert_eq!(http.uri().to_string(), "https://x/a?the_id=1");
    assert!(body(&http).is_empty() && prepared.form.is_some());
}

#[test]
fn a_request_for_a_file_asks_for_its_name() {
    static DOWNLOAD: Endpoint = Endpoint::new("a.g", Method::Get, "/a").reply(Envelope::Binary);
    let http = prepare(&base("https://x"), &DOWNLOAD, &mut Fields::default()).unwrap().http.attempt();
    assert!(body(&http).is_empty());
    assert_eq!(http.headers()["content-type"], "application/json; charset=utf-8");
}
