use crate::client::Client;
use crate::client::reply::{Context, Reply};
use crate::client::transport::Received;
use crate::endpoint::{Endpoint, Envelope, ErrorInfo, Method, Protocol, Text};
use crate::error::Error;
use crate::secret::Redactor;
use crate::wire::{Fields, Object};
use http::header::HeaderMap;

#[derive(Default)]
struct Lamp {
    code: i64,
}

impl Object for Lamp {
    fn fields(&mut self, f: &mut Fields<'_>) {
        f.field("code", &mut self.code);
    }
}

const GONE: &ErrorInfo = &ErrorInfo {
    code: 404,
    key: "lamp_gone",
    name: "LampGone",
    service: "lamp",
    status: Some(404),
    message: "gone",
    rate_limited: false,
    fix: Text::new("", ""),
    links: &[],
};
const NOT_FOUND: &ErrorInfo = &ErrorInfo { key: "", name: "NotFound", ..*GONE };
const NUMBERED: &ErrorInfo = &ErrorInfo { code: 17, key: "", name: "Numbered", ..*GONE };

static PROTOCOL: Protocol = Protocol::new().error_code("error.code").error_message("error.message").log_id("x-id");
static READ: Endpoint = lamp(Method::Get, Envelope::TopLevel);
static WRITE: Endpoint = lamp(Method::Post, Envelope::TopLevel);
static DATA: Endpoint = lamp(Method::Get, Envelope::Data);

const fn lamp(method: Method, envelope: Envelope) -> Endpoint {
    let errors = &[GONE, NOT_FOUND, NUMBERED];
    Endpoint::new("lamp.v1.lamp.get", method, "/v1/lamps").reply(envelope).protocol(&PROTOCOL).errors(errors)
}

fn receive(endpoint: &'static Endpoint, status: u16, body: &str) -> Result<i64, Error> {
    let client = Client::builder().base_url("http://127.0.0.1:1").build()?;
    let context = Context::new(&client.inner.site, endpoint, Redactor::default(), false);
    let mut headers = HeaderMap::new();
    headers.insert("x-id", "log-7".parse().unwrap());
    let received = Received { status, headers, body: body.into(), cut: None, rest: None };
    context.check(&received)?;
    let mut lamp = Lamp::default();
    Reply { context, received }.decode(&mut lamp)?;
    Ok(lamp.code)
}

#[test]
fn the_status_determines_success() {
    for (endpoint, status, body, expected) in [
        // `code` is an ordinary field here.
        (&READ, 200, r#"{"code":7}"#, 7),
        (&READ, 201, r#"{"code":7,"error":{"code":1}}"#, 7),
        (&DATA, 200, r#"{"code":3,"data":{"code":7}}"#, 7),
        (&READ, 204, "", 0),
        (&WRITE, 200, "", 0),
        (&WRITE, 202, "accepted", 0),
    ] {
        assert_eq!(receive(endpoint, status, body).unwrap(), expected, "{status} {body}");
    }
    for body in ["", "accepted", "{"] {
        assert!(matches!(receive(&READ, 200, body), Err(Error::Response(_))), "{body}");
    }
}

#[test]
fn an_error_is_identified_by_the_body_or_the_status() {
    for (status, body, code, key, name, message) in [
        (404, r#"{"error":{"code":"lamp_gone","message":"no lamp"}}"#, 404, "lamp_gone", Some("LampGone"), "no lamp"),
        (404, r#"{"error":{"code":"other"}}"#, 404, "other", Some("NotFound"), ""),
        (410, r#"{"error":{"code":"lamp_gone"}}"#, 410, "lamp_gone", Some("LampGone"), ""),
        (400, r#"{"error":{"code":17}}"#, 17, "", Some("Numbered"), ""),
        (400, r#"{"error":{"code":"17"}}"#, 17, "", Some("Numbered"), ""),
        (404, r#"{"error":"no lamp"}"#, 404, "", Some("NotFound"), ""),
        (404, r#"["no lamp"]"#, 404, "", Some("NotFound"), ""),
        (404, "", 404, "", Some("NotFound"), ""),
        (404, "404 page not found\n", 404, "", Some("NotFound"), "404 page not found"),
        (500, r#"{"error":{"code":{}}}"#, 500, "", None, ""),
        // A code of Feishu's gateway has no meaning here.
        (400, r#"{"error":{"code":99991663}}"#, 99_991_663, "", None, ""),
    ] {
        let Err(Error::Api(error)) = receive(&READ, status, body) else { panic!("{status} {body}") };
        let reply = &error.reply;
        assert_eq!((reply.code, reply.key.as_str(), reply.message.as_str()), (code, key, message), "{status} {body}");
        assert_eq!(reply.info.map(|info| info.name), name, "{status} {body}");
        assert_eq!((reply.status, reply.log_id.as_deref()), (status, Some("log-7")));
    }
}

#[test]
fn errors_compare_by_their_key() {
    let Err(error) = receive(&READ, 404, r#"{"error":{"code":"lamp_gone"}}"#) else { panic!() };
    assert!(error.is(GONE) && error.is(NOT_FOUND) && !error.is(NUMBERED));
    let Err(error) = receive(&READ, 404, "") else { panic!() };
    assert!(!error.is(GONE) && error.is(NOT_FOUND));
    let Err(error) = receive(&READ, 429, "") else { panic!() };
    assert!(error.is_rate_limited());
}

#[test]
fn an_html_page_is_not_from_the_service() {
    let error = receive(&READ, 404, "<html>not here</html>");
    assert!(matches!(error, Err(Error::Response(_))));
}
