//! From credentials to an open connection.

use super::support::{App, address, endpoint, fixture};
use crate::support::send;
use feishu_sandbox::{AppState, ClientConfig, RequestBody, demo};
use serde_json::json;

const ENDPOINT: &str = "callback.ws.endpoint";

#[tokio::test]
async fn an_address_comes_with_settings() {
    let config = ClientConfig::default().ping_interval(7).reconnect_interval(8).reconnect_nonce(9).reconnect_count(10);
    let fixture = fixture(|builder| builder.client_config(config)).await;
    let reply = endpoint(&fixture, json!({ "AppID": demo::APP_ID, "AppSecret": demo::APP_SECRET })).await;
    assert_eq!((reply["code"].as_i64(), reply["msg"].as_str()), (Some(0), Some("")));
    let url = reply["data"]["URL"].as_str().unwrap();
    let port = fixture.sandbox.base_url().rsplit(':').next().unwrap().to_owned();
    assert!(url.starts_with(&format!("ws://127.0.0.1:{port}/")), "{url}");
    assert!(url.contains("device_id=") && url.contains("&service_id=") && url.contains("&ticket="), "{url}");
    let told = json!({ "ReconnectCount": 10, "ReconnectInterval": 8, "ReconnectNonce": 9, "PingInterval": 7 });
    assert_eq!(reply["data"]["ClientConfig"], told);
}

#[tokio::test]
async fn refused_apps_get_the_reason() {
    let fixture = fixture(|builder| builder).await;
    let (id, secret) = (demo::APP_ID, demo::APP_SECRET);
    for (body, code) in [
        (json!({}), 1000040344),
        (json!({ "AppID": id }), 1000040344),
        (json!({ "AppID": "", "AppSecret": secret }), 1000040344),
        (json!({ "app_id": id, "app_secret": secret }), 1000040344),
        (json!({ "AppID": id, "AppSecret": "wrong" }), 1000040345),
        (json!({ "AppID": "cli_nobody", "AppSecret": secret }), 1000040345),
        (json!({ "AppID": demo::STORE_APP, "AppSecret": secret }), 1000040345),
    ] {
        let reply = endpoint(&fixture, body.clone()).await;
        assert_eq!(reply["code"], code, "{body}");
        assert!(reply["data"].is_object(), "the SDK for Node looks into it: {reply}");
    }
    fixture.sandbox.with_world(|world| world.app_mut(id).unwrap().state = AppState::Disabled);
    assert_eq!(endpoint(&fixture, json!({ "AppID": id, "AppSecret": secret })).await["code"], 1000040345);
    let shown = format!("{:?}", fixture.sandbox.requests());
    assert!(!shown.contains(secret), "{shown}");
    assert!(matches!(fixture.sandbox.requests()[4].body, RequestBody::Json(_)));
}

#[tokio::test]
async fn any_documented_error_can_be_asked_for() {
    let fixture = fixture(|builder| builder).await;
    for code in [1, 1000040343, 1000040344, 1000040345, 1000040350, 1000040351] {
        fixture.sandbox.fail_next(ENDPOINT, code).unwrap();
        let reply = endpoint(&fixture, json!({ "AppID": demo::APP_ID, "AppSecret": demo::APP_SECRET })).await;
        assert_eq!((&reply["code"], &reply["data"]), (&json!(code), &json!({ "URL": "" })));
    }
    let request = fixture.http.post(fixture.url("/callback/ws/endpoint")).header("x-sandbox-fault", "html=503");
    assert_eq!(request.json(&json!({})).send().await.unwrap().status(), 503);
    assert_eq!(fixture.sandbox.count(ENDPOINT), Ok(7));
    assert!(fixture.sandbox.fail_next(ENDPOINT, 230011).is_err());
}

#[tokio::test]
async fn an_address_is_good_for_one_connection() {
    let fixture = fixture(|builder| builder).await;
    let url = address(&fixture).await;
    let app = App::open(&fixture, &url).await.unwrap();
    let others =
        [url.clone(), url.replace("ticket=", "ticket=x"), format!("{}?service_id=1", url.split('?').next().unwrap())];
    for other in others {
        let Err((status, headers)) = App::open(&fixture, &other).await else { panic!("{other} was let in") };
        assert_eq!((status, headers["handshake-status"].to_str().unwrap()), (514, "514"));
        assert!(headers.contains_key("handshake-msg") && headers["handshake-autherrcode"] != "1000040350");
    }
    let [connection] = &fixture.sandbox.long_connections()[..] else { panic!("one connection") };
    assert_eq!((&*connection.app_id, connection.service_id), (demo::APP_ID, app.service));
    let ticket = url.split("ticket=").nth(1).unwrap();
    let shown = format!("{:?}{:?}{:?}", fixture.sandbox, fixture.sandbox.requests(), fixture.sandbox.frames());
    assert!(!shown.contains(ticket), "{ticket} in {shown}");
}

#[tokio::test]
async fn the_address_requires_a_websocket_handshake() {
    let fixture = fixture(|builder| builder).await;
    let url = address(&fixture).await.replace("ws://", "http://");
    let response = fixture.http.get(&url).send().await.unwrap();
    assert_eq!(response.status(), 400);
    assert!(response.text().await.unwrap().contains("WebSocket"));
    // That request did not use up the address.
    App::open(&fixture, &url.replace("http://", "ws://")).await.unwrap();
    assert_eq!(send(fixture.fetch(demo::APP_ID, demo::APP_SECRET)).await.code(), 0);
}

#[tokio::test]
async fn an_app_has_fifty_connections_at_most() {
    let fixture = fixture(|builder| builder).await;
    let spare = address(&fixture).await;
    let mut apps = Vec::new();
    for _ in 0..50 {
        apps.push(App::connect(&fixture).await);
    }
    let credentials = json!({ "AppID": demo::APP_ID, "AppSecret": demo::APP_SECRET });
    assert_eq!(endpoint(&fixture, credentials.clone()).await["code"], 1000040350);
    let Err((status, headers)) = App::open(&fixture, &spare).await else { panic!("it was let in") };
    assert_eq!((status, headers["handshake-autherrcode"].to_str().unwrap()), (514, "1000040350"));
    apps.pop();
    fixture.sandbox.connected(demo::APP_ID, 49).await;
    assert_eq!(endpoint(&fixture, credentials).await["code"], 0);
}

#[tokio::test]
async fn a_sandbox_that_stops_ends_its_connections() {
    let fixture = fixture(|builder| builder).await;
    let mut app = App::connect(&fixture).await;
    fixture.sandbox.stop().await;
    assert_eq!(app.message().await, None);
}
