//! Tests the bindings against the sandbox, which answers this spec's operations as each test specifies.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "clippy.toml allows these in tests; this covers their helper functions"
)]

use feishu_api::error::ConfigProblem;
use feishu_api::{Client, Error, TokenKind};
use feishu_sandbox::{Fault, Sandbox};
use lamps::Services;
use lamps::lamp::error::{KEY_REJECTED, LAMP_NOT_FOUND, LAMP_OFFLINE, TOO_MANY_CALLS};
use lamps::lamp::v1::Lamp;
use lamps::lamp::v1::lamp::{Get, GetError, GetResponse, List, ListResponse, Switch, SwitchResponse};
use std::sync::{Arc, Mutex};

const KEY: &str = "lk_4c8f2a91";

fn lamp(id: &str, is_on: bool) -> Lamp {
    let mut lamp = Lamp::default();
    (lamp.id, lamp.room, lamp.is_on) = (id.into(), "kitchen".to_owned(), is_on);
    lamp
}

/// Two lamps in a kitchen.
async fn house() -> Sandbox {
    let lamps = Arc::new(Mutex::new(vec![lamp("lamp_7", true), lamp("lamp_8", false)]));
    let (listed, switched) = (Arc::clone(&lamps), Arc::clone(&lamps));
    Sandbox::builder()
        .service_token(KEY)
        .on::<Get>(move |request| {
            let found = lamps.lock().unwrap().iter().find(|lamp| lamp.id == request.id).cloned();
            let mut reply = GetResponse::default();
            reply.lamp = found.ok_or(GetError::LampNotFound)?;
            Ok(reply)
        })
        .on::<List>(move |request| {
            let lamps = listed.lock().unwrap();
            let mut reply = ListResponse::default();
            match request.page_token.as_deref() {
                None => {
                    reply.lamps = lamps[..1].to_vec();
                    reply.next_page_token = "p2".to_owned();
                }
                Some(_) => reply.lamps = lamps[1..].to_vec(),
            }
            Ok(reply)
        })
        .on::<Switch>(move |request| {
            let mut lamps = switched.lock().unwrap();
            let mut reply = SwitchResponse::default();
            if let Some(lamp) = lamps.iter_mut().find(|lamp| lamp.id == request.id) {
                lamp.is_on = request.is_on;
                reply.lamp = lamp.clone();
            }
            Ok(reply)
        })
        .start()
        .await
        .unwrap()
}

fn client(sandbox: &Sandbox, key: &str) -> Client {
    Client::builder().base_url(sandbox.base_url()).access_token(TokenKind::Service, key).build().unwrap()
}

#[tokio::test]
async fn a_call_is_answered() {
    let sandbox = house().await;
    let client = client(&sandbox, KEY);
    assert!(client.lamp().v1().lamp().get("lamp_7").await.unwrap().lamp.is_on);
    let reply = client.lamp().v1().lamp().switch("lamp_7", false).with(|request| request.brightness(0)).await.unwrap();
    assert_eq!((reply.lamp.room.as_str(), reply.lamp.is_on), ("kitchen", false));
    assert!(!client.lamp().v1().lamp().get("lamp_7").await.unwrap().lamp.is_on);
}

#[tokio::test]
async fn a_list_comes_page_by_page() {
    let sandbox = house().await;
    let mut lamps = client(&sandbox, KEY).lamp().v1().lamp().list().stream();
    let mut ids = Vec::new();
    while let Some(lamp) = lamps.next().await {
        ids.push(lamp.unwrap().id.to_string());
    }
    assert_eq!(ids, ["lamp_7", "lamp_8"]);
}

#[tokio::test]
async fn the_name_in_the_body_identifies_the_error() {
    let sandbox = house().await;
    let client = client(&sandbox, KEY);
    let Err(error) = client.lamp().v1().lamp().get("lamp_9").await else { panic!() };
    assert!(error.is(LAMP_NOT_FOUND) && !error.is(LAMP_OFFLINE));
    let Error::Api(error) = error else { panic!("{error}") };
    assert!(error.kind == GetError::LampNotFound);
    assert_eq!((error.reply.code, error.reply.key.as_str(), error.reply.status), (404, "lamp_not_found", 404));
    let report = format!("{error:#}");
    assert!(report.contains("Check the id, or list the lamps to find it."), "{report}");
    assert!(report.contains("log id: sandbox-"), "{report}");
    for foreign in ["Feishu", "tenant", "console", "platform", "open.feishu.cn"] {
        assert!(!report.contains(foreign), "{foreign}: {report}");
    }
}

#[tokio::test]
async fn the_http_status_identifies_the_error() {
    let sandbox = house().await;
    let Err(error) = client(&sandbox, "lk_revoked").lamp().v1().lamp().get("lamp_7").await else { panic!() };
    assert!(error.is(KEY_REJECTED), "{error:#}");
    let client = client(&sandbox, KEY);
    sandbox.inject("lamp.v1.lamp.get", Fault::Named("TooManyCalls".to_owned()), 10).unwrap();
    let retry = feishu_api::client::Retry::off();
    let Err(error) = client.lamp().v1().lamp().get("lamp_7").retry(retry).await else { panic!() };
    assert!(error.is(TOO_MANY_CALLS) && error.is_rate_limited(), "{error:#}");
}

#[tokio::test]
async fn an_html_page_is_not_an_error_of_the_service() {
    let sandbox = house().await;
    sandbox.inject("lamp.v1.lamp.switch", Fault::Html(404), 1).unwrap();
    let Err(error) = client(&sandbox, KEY).lamp().v1().lamp().switch("lamp_7", true).await else { panic!() };
    assert!(matches!(error, Error::Response(_)), "{error:#}");
}

#[tokio::test]
async fn a_missing_token_is_reported_in_terms_of_the_service() {
    let sandbox = house().await;
    let without = Client::builder().base_url(sandbox.base_url()).build().unwrap();
    let Err(error) = without.lamp().v1().lamp().get("lamp_7").await else { panic!() };
    let report = format!("{error:#}");
    assert!(report.contains("access_token(TokenKind::Service, …)"), "{report}");
    assert!(!report.contains("app_secret"), "{report}");
}

/// The key of one service must not be sent to another service.
#[tokio::test]
async fn the_key_does_not_go_to_feishu() {
    let client = Client::builder().access_token(TokenKind::Service, KEY).build().unwrap();
    let Err(Error::Config(error)) = client.lamp().v1().lamp().get("lamp_7").await else { panic!() };
    assert_eq!(error.problem, ConfigProblem::NoBaseUrl);
}
