//! Observers of calls.

use crate::server::{Answer, PIN_PATH, Server, TOKEN_PATH};
use crate::support::{builder, pin};
use feishu_api::Error;
use feishu_api::client::{Attempt, Observer, Outcome};
use feishu_api::error::RequestProblem;
use std::sync::{Arc, Mutex};

/// Records the attempts, and adds a header.
#[derive(Clone, Default)]
struct Notes(Arc<Mutex<Vec<String>>>, &'static str);

impl Observer for Notes {
    fn before(&self, attempt: &mut Attempt<'_>) {
        attempt.header("X-Trace", &format!("swordfish-{}", attempt.number)).unwrap();
        for name in ["authorization", "Host", "content-length", "no name"] {
            assert!(attempt.header(name, "x").is_err(), "{name}");
        }
        assert_eq!(attempt.header("x", "line\nbreak"), Err(RequestProblem::InvalidHeader("x".into())));
        let Self(notes, name) = self;
        notes.lock().unwrap().push(format!("{name}before {} {}", attempt.endpoint.id, attempt.number));
    }

    fn after(&self, outcome: &Outcome<'_>) {
        let Outcome { number, status, log_id, error, .. } = outcome;
        let kind = error.map_or("ok", Error::kind_name);
        let Self(notes, name) = self;
        notes.lock().unwrap().push(format!("{name}after {number} {kind} {status:?} {:?} {log_id:?}", outcome.code()));
    }
}

/// Starts a server whose first answers are an error page of a gateway, a rejected token, a reset, and a rate limit.
async fn server() -> Server {
    Server::start(|request| match (request.target.as_str(), request.earlier) {
        (TOKEN_PATH, earlier) => Answer::token(&format!("t-swordfish-{earlier}"), 7200),
        (_, 0) => Answer::new(502, &[("X-Tt-Logid", "log-1")], "<html>"),
        (_, 1) => Answer::json(400, r#"{"code":99991663,"msg":"Invalid access token"}"#),
        (_, 2) => Answer::Close(Vec::new()),
        (_, 3) => Answer::json(429, r#"{"code":99991400,"msg":"too many"}"#),
        _ => Answer::pin(),
    })
    .await
}

#[tokio::test(start_paused = true)]
async fn observers_see_every_attempt() {
    let notes = Notes::default();
    let server = server().await;
    pin(&builder(&server).observer(notes.clone()).build().unwrap(), "om_1").await.unwrap();
    let seen = notes.0.lock().unwrap().join("\n");
    let expected = [
        "before im.v1.pin.create 1",
        "after 1 response Some(502) None Some(\"log-1\")",
        "before im.v1.pin.create 2",
        "after 2 api Some(400) Some(99991663) Some(\"log-1\")",
        "before im.v1.pin.create 3",
        "after 3 transport None None None",
        "before im.v1.pin.create 4",
        "after 4 rate_limited Some(429) Some(99991400) Some(\"log-1\")",
        "before im.v1.pin.create 5",
        "after 5 ok Some(200) Some(0) Some(\"log-1\")",
    ];
    assert_eq!(seen, expected.join("\n"));
    let sent: Vec<_> =
        server.requests(PIN_PATH).iter().map(|request| request.header("x-trace").map(str::to_owned)).collect();
    let traces: Vec<_> = (1..=5).map(|number| Some(format!("swordfish-{number}"))).collect();
    assert_eq!(sent, traces);
}

#[tokio::test]
async fn observers_are_nested() {
    let notes = Arc::default();
    let server = Server::with_token(|_| Answer::pin()).await;
    let builder =
        builder(&server).observer(Notes(Arc::clone(&notes), "outer ")).observer(Notes(Arc::clone(&notes), "inner "));
    pin(&builder.build().unwrap(), "om_1").await.unwrap();
    let order: Vec<_> =
        notes.lock().unwrap().iter().map(|note| note.split(' ').take(2).collect::<Vec<_>>().join(" ")).collect();
    assert_eq!(order, ["outer before", "inner before", "inner after", "outer after"]);
}

#[tokio::test]
async fn headers_of_observers_are_hidden_when_the_server_echoes_them() {
    let server = Server::with_token(|_| Answer::json(400, r#"{"code":7,"msg":"what is swordfish-1?"}"#)).await;
    let error = pin(&builder(&server).observer(Notes::default()).build().unwrap(), "om_1").await.unwrap_err();
    assert!(!format!("{error:#}").contains("swordfish"), "{error:#}");
}
