//! Calls from synchronous programs.

use crate::server::{Answer, PIN_PATH, Request, Server};
use crate::support::client;
use feishu_api::client::block_on;
use feishu_api::error::ConfigProblem;
use feishu_api::{Client, Error, Operation};
use std::thread;

/// Starts a server on its own runtime, and creates a client for it.
fn server(pins: impl Fn(&Request) -> Answer + Send + Sync + 'static) -> (Server, Client) {
    let (sender, receiver) = std::sync::mpsc::channel();
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            sender.send(Server::with_token(pins).await).unwrap();
            std::future::pending::<()>().await;
        });
    });
    let server = receiver.recv().unwrap();
    let client = client(&server);
    (server, client)
}

#[test]
fn a_call_blocks_its_thread() {
    let (server, client) = server(|_| Answer::pin());
    assert_eq!(client.im().v1().pin().create("om_1").block().unwrap().pin.message_id, "om_1");
    let (_, http) = client.im().v1().pin().create("om_1").with_response().block().unwrap();
    assert_eq!(http.status, 200);
    let reply =
        client.call(<feishu_api::im::v1::pin::Create as Operation>::ENDPOINT).body(serde_json::json!({})).block();
    assert_eq!(reply.unwrap()["pin"]["chat_id"], "oc_1");
    assert_eq!(server.requests(PIN_PATH).len(), 3);
}

#[test]
fn many_threads_share_one_client() {
    let (server, client) = server(|_| Answer::pin());
    let client = Client::clone(&client);
    let threads: Vec<_> = (0..20)
        .map(|number| {
            let client = client.clone();
            thread::spawn(move || client.im().v1().pin().create(format!("om_{number}")).block().map(drop))
        })
        .collect();
    for thread in threads {
        thread.join().unwrap().unwrap();
    }
    assert_eq!(server.requests(PIN_PATH).len(), 20);
    assert_eq!(server.requests(crate::server::TOKEN_PATH).len(), 1);
}

#[test]
fn any_future_can_be_blocked_on() {
    let (_server, client) = server(|_| Answer::pin());
    let pin = block_on(async { client.im().v1().pin().create("om_1").await }).unwrap().unwrap();
    assert_eq!(pin.pin.message_id, "om_1");
}

#[test]
fn a_list_is_an_iterator() {
    let (server, client) = server(|request| {
        let items = match request.target.split_once("page_token=") {
            None => r#"[{"message_id":"om_1"},{"message_id":"om_2"}],"has_more":true,"page_token":"2""#,
            Some(_) => r#"[{"message_id":"om_3"}],"has_more":false"#,
        };
        Answer::json(200, &format!(r#"{{"code":0,"data":{{"items":{items}}}}}"#))
    });
    let list = || client.im().v1().pin().list("oc_1");
    let pins: Result<Vec<_>, _> = list().stream().block().collect();
    assert_eq!(pins.unwrap().iter().map(|pin| pin.message_id.as_str()).collect::<Vec<_>>(), ["om_1", "om_2", "om_3"]);
    let mut pages = list().pages().block();
    assert_eq!(pages.next().unwrap().unwrap().items.len(), 2);
    assert_eq!(pages.stream().page_token(), Some("2"));
    assert_eq!(pages.count(), 1);
    assert_eq!(server.requests(PIN_PATH).len(), 4);
}

#[tokio::test]
async fn blocking_on_a_list_inside_a_runtime_yields_one_error() {
    let server = Server::with_token(|_| Answer::pin()).await;
    let mut pins = client(&server).im().v1().pin().list("oc_1").stream().block();
    let Some(Err(Error::Config(error))) = pins.next() else { panic!() };
    assert_eq!(error.problem, ConfigProblem::InsideRuntime);
    assert!(pins.next().is_none());
}

#[tokio::test]
async fn blocking_inside_a_runtime_is_an_error_and_no_panic() {
    let server = Server::with_token(|_| Answer::pin()).await;
    let client = client(&server);
    let Err(Error::Config(error)) = client.im().v1().pin().create("om_1").block() else { panic!() };
    assert_eq!(error.problem, ConfigProblem::InsideRuntime);
    assert!(error.to_string().contains("Use .await"), "{error}");
    assert_eq!(block_on(async {}).unwrap_err().problem, ConfigProblem::InsideRuntime);
    assert!(server.requests(PIN_PATH).is_empty());
}
