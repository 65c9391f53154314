//! No output contains a secret.

use crate::probe::Probe;
use crate::server::{Answer, PIN_PATH, Server, TOKEN_PATH, response};
use crate::support::shown;
use feishu_api::auth::v3::tenant_access_token::Internal;
use feishu_api::client::Retry;
use feishu_api::im::v1::pin::Create;
use feishu_api::{BaseUrl, Client, ClientBuilder, Error, Operation, Secret, TokenKind};
use std::error::Error as StdError;
use std::fmt::Debug;
use std::future::IntoFuture;
use std::time::Duration;

/// The app secret, the token fetched with it, a given token, and secrets in a URL.
const SECRET: &str = "swordfish-of-the-app";
const TOKEN: &str = "t-swordfish-of-the-tenant";
const GIVEN: &str = "u-swordfish-of-a-user";
const PASSWORD: &str = "swordfish-of-the-url";

/// The text that all secrets above contain, and nothing else does.
const MARK: &str = "swordfish";

#[track_caller]
fn assert_hidden(text: &str) {
    assert!(!text.contains(MARK), "{text}");
}

#[track_caller]
fn assert_debug_hidden(value: &dyn Debug) {
    for text in [format!("{value:?}"), format!("{value:#?}")] {
        assert_hidden(&text);
    }
}

/// Asserts that neither an error nor its sources show a secret.
#[track_caller]
fn assert_error_hidden(error: impl Into<Error> + StdError) {
    assert_causes_hidden(&error);
    let error = error.into();
    assert_causes_hidden(&error);
    shown(&error).iter().for_each(|text| assert_hidden(text));
}

#[track_caller]
fn assert_causes_hidden(error: &dyn StdError) {
    assert_hidden(&format!("{error} {error:#} {error:?} {error:#?}"));
    if let Some(cause) = error.source() {
        assert_causes_hidden(cause);
    }
}

fn builder(url: impl Into<BaseUrl>) -> ClientBuilder {
    Client::builder().app("cli_a", SECRET).base_url(url).retry(Retry::off())
}

/// Starts a server that issues the token, and gives this answer to everything else.
async fn server(answer: impl Fn() -> Answer + Send + Sync + 'static) -> Server {
    Server::start(move |request| match request.target.as_str() {
        TOKEN_PATH => Answer::token(TOKEN, 7200),
        _ => answer(),
    })
    .await
}

#[tokio::test]
async fn clients_show_no_secret() {
    let server = server(Answer::pin).await;
    let builder = builder(server.url.as_str()).access_token(TokenKind::User, GIVEN);
    assert_debug_hidden(&builder);
    assert!(format!("{builder:?}").contains("cli_a"));
    assert_debug_hidden(&builder.build().unwrap());

    let client = Client::builder().app("cli_a", SECRET).base_url(server.url.as_str()).build().unwrap();
    assert_debug_hidden(&client);
    client.send(Create::new("om_1")).await.unwrap();
    // The client holds a token now.
    assert_debug_hidden(&client);
    assert_debug_hidden(&client.im());
    assert_debug_hidden(&client.im().v1().pin());
}

#[tokio::test]
async fn requests_calls_and_replies_show_no_secret() {
    let server = server(Answer::pin).await;
    let client = builder(server.url.as_str()).build().unwrap();
    let request = Internal::new("cli_a", SECRET);
    assert_debug_hidden(&request);
    assert!(format!("{request:?}").contains("cli_a"));
    assert_debug_hidden(&Secret::from(SECRET));
    assert_debug_hidden(&client.send(request.clone()));
    assert_debug_hidden(&client.send(request.clone()).into_future());
    assert_debug_hidden(&client.send(Create::new("om_1")));
    let reply = client.auth().v3().tenant_access_token().internal("cli_a", SECRET).await.unwrap();
    assert_eq!(reply.tenant_access_token.expose(), TOKEN);
    assert_debug_hidden(&reply);
    // For sending or storing, the value is written unredacted.
    assert!(serde_json::to_string(&request).unwrap().contains(SECRET));
}

/// Writes JSON with other escapes.
fn escaped(json: &str) -> String {
    json.replace('/', "\\/").replace("fish", "\\u0066ish")
}

/// Returns answers of every kind that echo the request.
fn echoes() -> Vec<Answer> {
    let echo = format!("what you sent: Bearer {TOKEN}, {{{SECRET}}}");
    let details = format!(
        r#"{{"log_id":"{echo}","troubleshooter":"{echo}","permission_violations":[{{"type":"{echo}","subject":"{echo}",
           "description":"{echo}"}}],"field_violations":[{{"field":"{echo}","value":{{"{echo}":1}},"description":"{echo}"}}],
           "helps":[{{"url":"https://h/auth?q={TOKEN}","description":"{echo}"}}]}}"#
    );
    let failure = |code: i64| format!(r#"{{"code":{code},"msg":"{echo}","error":{details}}}"#);
    let headers = [("Content-Type", &*format!("text/{TOKEN}")), ("X-Tt-Logid", &*format!("log-{TOKEN}"))];
    vec![
        Answer::json(400, &failure(230_011)),
        Answer::json(400, &failure(99_991_672)),
        Answer::json(400, &failure(7)),
        Answer::json(429, &failure(99_991_400)),
        Answer::json(400, &escaped(&failure(7))),
        Answer::new(400, &headers, &failure(230_011)),
        Answer::new(429, &headers, &echo),
        Answer::new(502, &headers, &format!("<html>{echo}{}", "x".repeat(5000))),
        Answer::new(502, &headers, &format!("<html>{}{echo}", "x".repeat(300 - 25 - TOKEN.len() / 2))),
        Answer::json(200, &format!(r#"{{"code":0,"{echo}"#)),
        Answer::json(200, &format!(r#"{{"code":0,"data":{{"{echo}"}}}}"#)),
        Answer::json(200, &format!(r#"{{"msg":"{echo}"}}"#)),
        Answer::json(500, &format!(r#"{{"code":0,"msg":"{echo}"}}"#)),
        Answer::json(200, &format!(r#""{echo}""#)),
        Answer::new(302, &[("Location", &format!("https://{TOKEN}:{TOKEN}@h/{TOKEN}?token={TOKEN}#{TOKEN}"))], ""),
        Answer::new(302, &[("Location", &format!("/{TOKEN}?token={TOKEN}"))], ""),
        Answer::Close(response(200, &[("Content-Length", "9999")], &echo)),
        Answer::Close(format!("HTTP/1.1 {TOKEN}\r\n\r\n").into_bytes()),
    ]
}

#[tokio::test]
async fn errors_show_no_secret_that_the_server_sends_back() {
    for index in 0..echoes().len() {
        let server = server(move || echoes().swap_remove(index)).await;
        let client = builder(server.url.as_str()).build().unwrap();
        assert_error_hidden(client.send(Create::new("om_1")).await.unwrap_err());
        let given = Client::builder().access_token(TokenKind::User, TOKEN).base_url(server.url.as_str());
        let given = given.retry(Retry::off());
        let error = given.build().unwrap().send(Create::new("om_1")).await.unwrap_err();
        // This client does not know the app secret.
        let text = shown(&error).join("\n").replace(SECRET, "");
        assert_hidden(&text);
    }
}

/// Returns the same answer from a server that has not issued a token, and therefore cannot echo one.
fn without_token(answer: Answer) -> Answer {
    let clean = |bytes: Vec<u8>| {
        let text = String::from_utf8(bytes).unwrap();
        [TOKEN, &escaped(TOKEN)]
            .iter()
            .fold(text, |text, token| text.replace(token, &"x".repeat(token.len())))
            .into_bytes()
    };
    match answer {
        Answer::Bytes(bytes) => Answer::Bytes(clean(bytes)),
        Answer::Close(bytes) => Answer::Close(clean(bytes)),
        other => other,
    }
}

/// Returns answers to a token request that cause an error.
fn failed_fetches() -> Vec<Answer> {
    let token = |rest: &str| format!(r#"{{"code":0,"msg":"ok","tenant_access_token":"{TOKEN}"{rest}"#);
    let bodies = [token(r#","expire":72"#), token(""), token(",,}"), token("}").replace(TOKEN, "swordfish in two")];
    let own = bodies.iter().map(|body| Answer::json(200, body));
    own.chain(echoes().into_iter().map(without_token)).collect()
}

#[tokio::test]
async fn errors_of_fetching_a_token_show_no_secret() {
    for index in 0..failed_fetches().len() {
        let server = Server::start(move |_| failed_fetches().swap_remove(index)).await;
        let client = builder(server.url.as_str()).build().unwrap();
        assert_error_hidden(client.send(Create::new("om_1")).await.unwrap_err());
        match client.send(Internal::new("cli_a", SECRET)).await {
            Err(error) => assert_error_hidden(error),
            // A token that cannot be sent can still be decoded.
            Ok(reply) => assert_debug_hidden(&reply),
        }
        assert_debug_hidden(&client);
    }
}

#[tokio::test]
async fn calls_without_an_answer_show_no_secret() {
    let unused = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let client = builder(format!("http://{unused}/base")).build().unwrap();
    assert_error_hidden(client.send(Create::new("om_1")).await.unwrap_err());
    assert_error_hidden(client.send(Internal::new("cli_a", SECRET)).await.unwrap_err());

    for stalled in [TOKEN_PATH, PIN_PATH] {
        let server = Server::start(move |request| match request.target.as_str() {
            path if path == stalled => Answer::Stall(response(200, &[("Content-Length", "999")], TOKEN)),
            _ => Answer::token(TOKEN, 7200),
        })
        .await;
        let client = builder(server.url.as_str()).timeout(Duration::from_millis(200)).build().unwrap();
        let error = client.send(Create::new("om_1")).await.unwrap_err();
        assert!(matches!(error, Error::Transport(_)), "{error:?}");
        assert_error_hidden(error);
    }
}

#[tokio::test]
async fn requests_that_are_not_sent_show_no_secret() {
    let server = server(Answer::pin).await;
    let client = builder(server.url.as_str()).build().unwrap();
    for probe in [
        Probe { in_query: SECRET.into(), ..Probe::default() },
        Probe { in_header: format!("{SECRET}\n").into(), ..Probe::default() },
    ] {
        assert_debug_hidden(&client.send(probe.clone()));
        let error = client.send(probe).await.unwrap_err();
        assert!(matches!(error, Error::Request(_)), "{error:?}");
        assert_error_hidden(error);
    }
    let without_token = Client::builder().base_url(server.url.as_str()).build().unwrap();
    assert_error_hidden(without_token.send(Create::new("om_1")).await.unwrap_err());
    assert!(server.requests(Probe::ENDPOINT.path).is_empty());
}

#[tokio::test]
async fn a_secret_in_a_header_is_sent_and_not_shown() {
    let server = server(|| Answer::json(200, &format!(r#"{{"code":7,"msg":"{PASSWORD}"}}"#))).await;
    let client = builder(server.url.as_str()).build().unwrap();
    let error = client.send(Probe { in_header: PASSWORD.into(), ..Probe::default() }).await.unwrap_err();
    assert_error_hidden(error);
    assert_eq!(server.requests(Probe::ENDPOINT.path)[0].header("x-probe"), Some(PASSWORD));
}

#[test]
fn invalid_clients_show_no_secret() {
    let urls = [
        format!("https://user:{PASSWORD}@example.com"),
        format!("https://{PASSWORD}@example.com"),
        format!("https://user:a@{PASSWORD}@example.com"),
        format!("user:{PASSWORD}@example.com"),
        format!("https://example.com/?token={PASSWORD}"),
        format!("https://example.com/#{PASSWORD}"),
        format!("https://user@example.com/?token={PASSWORD}"),
        format!("https://user:x@example.com/#{PASSWORD}"),
        format!("https://example.com/?user={PASSWORD}&mail=a@b"),
    ];
    for url in urls {
        assert_debug_hidden(&BaseUrl::from(url.as_str()));
        assert_debug_hidden(&builder(url.as_str()));
        assert_error_hidden(builder(url.as_str()).build().unwrap_err());
    }
    let url = "https://example.com";
    assert_error_hidden(builder(url).access_token(TokenKind::User, format!("{GIVEN}\n")).build().unwrap_err());
    assert_error_hidden(builder(url).timeout(Duration::ZERO).build().unwrap_err());
    assert_error_hidden(Client::builder().app("", SECRET).base_url(url).build().unwrap_err());
}
