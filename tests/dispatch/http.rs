//! Pushes over HTTP, and the answers to them.

use crate::{Log, event, push};
use feishu_api::events::{Decoder, Dispatcher, Headers};
use serde_json::{Value, json};
use tokio::net::TcpListener;

fn dispatcher(log: &Log) -> Dispatcher {
    let (builder, refused) = (Dispatcher::builder(log.clone()), log.clone());
    builder
        .on_type("moon.landed", |log, event| async move {
            log.add(event.id());
            if event.id() == "bad" { Err("bad".into()) } else { Ok(()) }
        })
        .on_callback("url.preview.get", |_, _| async { Ok(json!({ "inline": {} })) })
        .on_error(|_| {})
        .on_refused(move |error| refused.add(error.to_string()))
        .build()
}

async fn post(dispatcher: &Dispatcher, body: &Value) -> (u16, String) {
    let answer = dispatcher.handle(&Decoder::new("vt"), Headers::default(), body.to_string().as_bytes()).await;
    (answer.status, answer.body)
}

#[tokio::test]
async fn every_push_has_its_answer() {
    let log = Log::default();
    let dispatcher = dispatcher(&log);
    let challenge = json!({ "type": "url_verification", "token": "vt", "challenge": "c" });
    let link = push("e2", "url.preview.get", &json!({}));
    for (body, status, answer, told) in [
        (challenge, 200, r#"{"challenge":"c"}"#, &[][..]),
        (push("good", "moon.landed", &json!({})), 200, "{}", &["good"]),
        (push("good", "moon.landed", &json!({})), 200, "{}", &[]),
        (push("bad", "moon.landed", &json!({})), 500, "", &["bad"]),
        (push("e1", "sun.rose", &json!({})), 200, "{}", &[]),
        (link, 200, r#"{"inline":{}}"#, &[]),
    ] {
        assert_eq!(post(&dispatcher, &body).await, (status, answer.to_owned()), "{body}");
        assert_eq!(log.take(), told, "{body}");
    }
    dispatcher.shutdown(std::time::Duration::ZERO).await;
    assert_eq!(post(&dispatcher, &push("late", "moon.landed", &json!({}))).await, (503, String::new()));
}

#[tokio::test]
async fn untrusted_pushes_reach_no_handler() {
    let log = Log::default();
    let dispatcher = dispatcher(&log);
    let mut forged = push("good", "moon.landed", &json!({}));
    forged["header"]["token"] = json!("another");
    assert_eq!(post(&dispatcher, &forged).await, (401, String::new()));
    let told = log.take();
    assert!(told.len() == 1 && told[0].starts_with("the verification token of the push is wrong"), "{told:?}");
}

/// The first version of clicks has other fields, another signature and another answer.
#[tokio::test]
async fn an_old_click_is_refused_with_advice() {
    let log = Log::default();
    let dispatcher = dispatcher(&log);
    let click = json!({
        "open_id": "ou_1", "user_id": "u", "open_message_id": "om_1", "open_chat_id": "oc_1", "tenant_key": "t",
        "token": "c-1", "action": { "value": { "key": "value" }, "tag": "button" },
    });
    assert_eq!(post(&dispatcher, &click).await, (400, String::new()));
    let told = log.take().join("\n");
    assert!(told.contains("first version") && told.contains("card.action.trigger"), "{told}");
}

#[tokio::test]
async fn an_axum_router_accepts_pushes() {
    let log = Log::default();
    let router = dispatcher(&log).router("/events", Decoder::new("vt").max_body(4096));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}/events", listener.local_addr().unwrap());
    let server = tokio::spawn(async move { axum::serve(listener, router).await });
    let client = reqwest::Client::new();
    let long = push("long", "moon.landed", &json!("x".repeat(5000)));
    for (body, status, answer) in [
        (push("good", "moon.landed", &json!({})), 200, "{}"),
        (push("e2", "url.preview.get", &json!({})), 200, r#"{"inline":{}}"#),
        (push("bad", "moon.landed", &json!({})), 500, ""),
    ] {
        let reply = client.post(&address).json(&body).send().await.unwrap();
        assert_eq!(reply.status(), status);
        assert_eq!(reply.headers()["content-type"], "application/json");
        assert_eq!(reply.text().await.unwrap(), answer);
    }
    assert_eq!(client.post(&address).json(&long).send().await.unwrap().status(), 413);
    assert_eq!(log.take(), ["good", "bad"]);
    server.abort();
}

/// If apps share a store, events are stored per app: each app receives the same message.
#[tokio::test]
async fn each_app_receives_its_own_push_of_a_message() {
    let log = Log::default();
    let dispatcher = dispatcher(&log);
    let mut other = push("good", "moon.landed", &json!({}));
    other["header"]["app_id"] = json!("cli_2");
    assert_ne!(event("good", "moon.landed", &json!({})).header().app_id, "cli_2");
    post(&dispatcher, &push("good", "moon.landed", &json!({}))).await;
    post(&dispatcher, &other).await;
    assert_eq!(log.take(), ["good", "good"]);
}
