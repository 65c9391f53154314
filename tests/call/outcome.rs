//! The outcome of a reply, and replies that must not count as success.

use crate::server::{Answer, PIN_PATH, Request, Server, TOKEN_PATH};
use crate::support::{builder, client};
use feishu_api::endpoint::{BodyKind, Endpoint, Envelope, Method};
use feishu_api::error::ResponseProblem;
use feishu_api::im::v1::file;
use feishu_api::im::v1::pin::Create;
use feishu_api::{Client, Error, TokenKind, Upload};

const ACCESS: &[TokenKind] = &[TokenKind::Tenant];
static UNTYPED: &Endpoint = &Endpoint::new("acme.v1.read", Method::Get, "/read").access(ACCESS, &[], &[]);
/// An operation with its fields beside the code, like those of OAuth.
static TOP: &Endpoint = &Endpoint::new("acme.v1.top", Method::Post, "/top")
    .request(BodyKind::Json, &[])
    .reply(Envelope::TopLevel)
    .access(ACCESS, &[], &[]);

/// All ways to make a call.
const WAYS: [&str; 8] = ["write", "with_response", "untyped", "top", "upload", "download", "page", "token"];

/// Makes a call in one of these ways, to a server that answers with this body.
async fn called(way: &str, status: u16, body: &str) -> Result<(), Error> {
    let answer = Answer::json(status, body);
    let Answer::Bytes(bytes) = answer else { unreachable!() };
    let token = way == "token";
    let server = Server::start(move |request: &Request| match request.target.as_str() {
        TOKEN_PATH if !token => Answer::token("t-first-token", 7200),
        _ => Answer::Bytes(bytes.clone()),
    })
    .await;
    let client = client(&server);
    let im = client.im().v1();
    match way {
        "untyped" => client.call(UNTYPED).await.map(drop),
        "top" => client.call(TOP).body(serde_json::json!({})).await.map(drop),
        "upload" => {
            let request = file::Create::new(file::CreateFileType::Stream, "a.bin", Upload::from_bytes("x"));
            Ok(client.send(request).await.map(drop)?)
        }
        "download" => Ok(im.file().get("file_1").await.map(drop)?),
        "page" => match im.pin().list("oc_1").pages().next().await {
            Some(page) => Ok(page.map(drop)?),
            None => Ok(()),
        },
        "with_response" => Ok(client.send(Create::new("om_1")).with_response().await.map(drop)?),
        _ => Ok(client.send(Create::new("om_1")).await.map(drop)?),
    }
}

/// The rest of a reply, after the code.
const REST: &str = r#""msg":"m","data":{"pin":{},"items":[],"file_key":"f"},"tenant_access_token":"t-1","expire":7200"#;

#[tokio::test]
async fn a_code_that_is_no_whole_number_is_no_success() {
    for (code, shown) in [
        (r#""SYSTEM_ERROR""#, "SYSTEM_ERROR"),
        ("1.5", "1.5"),
        ("1e3", "1e3"),
        ("-0", "-0"),
        ("0.0", "0.0"),
        ("true", "true"),
        ("false", "false"),
        ("[0]", "["),
        (r#"{"a":0}"#, "{"),
        ("99999999999999999999", "99999999999999999999"),
        (r#""""#, "\"\""),
        (r#""0""#, "0"),
    ] {
        for (way, status) in WAYS.into_iter().map(|way| (way, 200)).chain([("write", 400), ("token", 400)]) {
            // Once in the platform's format, and once in an unusual one.
            let bodies = [format!(r#"{{"code":{code},{REST}}}"#), format!(r#"{{{REST},"c\u006fde":{code}}}"#)];
            for body in bodies.into_iter().take(if way == "write" { 2 } else { 1 }) {
                let Err(Error::Response(error)) = called(way, status, &body).await else { panic!("{way}: {body}") };
                assert!(matches!(error.problem, ResponseProblem::UnreadableCode { .. }), "{way}: {error}");
                // In the reply to a token request, anything other than a number or a word may be a token.
                let is_shown = way != "token" || !code.starts_with(['[', '{']) && code != r#""0""#;
                assert!(!is_shown || error.to_string().contains(shown), "{way}: {error}");
                assert!(!error.to_string().contains("code 0"), "{way}: {error}");
                assert!(format!("{error:#}").contains("what to do"), "{error:#}");
                assert_eq!(error.may_have_worked, status == 200 && !matches!(way, "untyped" | "download" | "page"));
            }
        }
    }
}

#[tokio::test]
async fn of_two_codes_the_error_counts() {
    for (codes, number) in [
        (r#""code":230001,"code":0"#, 230_001),
        (r#""code":0,"msg":"x","code":230001"#, 230_001),
        (r#""c\u006fde":230001,"code":0"#, 230_001),
        (r#""code":0,"c\u006fde":230001"#, 230_001),
        (r#""code":"230001""#, 230_001),
    ] {
        for way in WAYS {
            let error = called(way, 200, &format!("{{{codes},{REST}}}")).await.unwrap_err();
            assert_eq!(error.code(), Some(number), "{way} {codes}: {error}");
        }
    }
    for way in WAYS.into_iter().filter(|way| *way != "download") {
        called(way, 200, &format!(r#"{{"code":0,{REST},"code":0}}"#)).await.unwrap();
        let error = called(way, 200, &format!(r#"{{"code":null,{REST}}}"#)).await.unwrap_err();
        assert!(matches!(&error, Error::Response(error) if error.problem == ResponseProblem::NoCode), "{error}");
    }
}

#[tokio::test]
async fn the_shown_part_of_a_code_is_bounded_and_no_secret() {
    let long = "x".repeat(100_000);
    let error = called("write", 200, &format!(r#"{{"code":["{long}"],"msg":"{long}"}}"#)).await.unwrap_err();
    assert!(error.to_string().len() < 1000);
    let error = called("write", 200, r#"{"code":"t-first-token","msg":"the-secret-of-the-app"}"#).await.unwrap_err();
    let shown = format!("{error} {error:#} {error:?}");
    assert!(!shown.contains("t-first-token") && !shown.contains("the-secret"), "{shown}");
    // In the reply to a token request, the tokens are not known beforehand.
    for code in [r#"{"tenant_access_token":"t-unknown"}"#, r#"["t-unknown"]"#, r#""t-unknown1""#] {
        let error = called("token", 200, &format!(r#"{{"code":{code},"msg":"x"}}"#)).await.unwrap_err();
        assert!(!format!("{error} {error:#}").contains("t-unknown"), "{error:#}");
    }
    let error = called("token", 200, r#"{"code":"SYSTEM_ERROR","msg":"busy"}"#).await.unwrap_err();
    assert!(error.to_string().contains("(\"SYSTEM_ERROR\"): busy"), "{error}");
}

/// An error without a numeric code is not retried, because it is unknown whether the operation was performed.
#[tokio::test]
async fn a_call_with_an_unreadable_code_is_not_retried() {
    let server = Server::with_token(|_| Answer::json(200, r#"{"code":"X"}"#)).await;
    let client: Client = builder(&server).build().unwrap();
    client.send(Create::new("om_1")).await.unwrap_err();
    assert_eq!(server.requests(PIN_PATH).len(), 1);
}
