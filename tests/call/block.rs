//! Calls from programs that are not asynchronous.

use crate::server::{Answer, PIN_PATH, Server};
use crate::support::client;
use feishu_api::call::block_on;
use feishu_api::error::ConfigProblem;
use feishu_api::{Client, Error, Operation};
use std::thread;

/// A server on a runtime of its own, and a client of it.
fn server() -> (Server, Client) {
    let (sender, receiver) = std::sync::mpsc::channel();
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            sender.send(Server::with_token(|_| Answer::pin()).await).unwrap();
            std::future::pending::<()>().await;
        });
    });
    let server = receiver.recv().unwrap();
    let client = client(&server);
    (server, client)
}

#[test]
fn a_call_blocks_its_thread() {
    let (server, client) = server();
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
    let (server, client) = server();
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
fn anything_asynchronous_can_be_waited_for() {
    let (_server, client) = server();
    let pin = block_on(async { client.im().v1().pin().create("om_1").await }).unwrap().unwrap();
    assert_eq!(pin.pin.message_id, "om_1");
}

#[tokio::test]
async fn inside_a_runtime_there_is_an_error_and_no_panic() {
    let server = Server::with_token(|_| Answer::pin()).await;
    let client = client(&server);
    let Err(Error::Config(error)) = client.im().v1().pin().create("om_1").block() else { panic!() };
    assert_eq!(error.problem, ConfigProblem::InsideRuntime);
    assert!(error.to_string().contains("Await the call"), "{error}");
    assert_eq!(block_on(async {}).unwrap_err().problem, ConfigProblem::InsideRuntime);
    assert!(server.requests(PIN_PATH).is_empty());
}
