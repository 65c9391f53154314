//! A server that is stopped, hangs, or restarts without its data.

use crate::server::RedisServer;
use feishu_api::Client;
use feishu_api::client::Retry;
use feishu_api::client::token::{SecretKind, StoredToken, TokenKey, TokenStore};
use feishu_api::events::{Claim, Identity, SeenStore};
use feishu_api::redis::{RedisClient, RedisHealth, RedisStore};
use feishu_sandbox::{Message, Sandbox, demo};
use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};
use tokio::net::TcpListener;

type Changes = Arc<Mutex<Vec<RedisHealth>>>;

fn store(url: &str) -> (RedisStore, Changes) {
    let changes = Changes::default();
    let told = Arc::clone(&changes);
    let builder = RedisStore::builder(RedisClient::open(url).unwrap());
    let store = builder.on_change(move |health| told.lock().unwrap().push(health.clone())).build();
    (store, changes)
}

fn client(sandbox: &Sandbox, store: &RedisStore) -> Client {
    let client = Client::builder().app(demo::APP_ID, demo::APP_SECRET).base_url(sandbox.base_url());
    let client = client.token_store(store.clone()).shared_pacing(store.clone()).retry(Retry::off());
    client.timeout(Duration::from_secs(30)).build().unwrap()
}

async fn sandbox() -> Sandbox {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.with_world(|world| {
        for number in 0..200 {
            world.add_message(Message::new(format!("om_{number}"), demo::CHAT));
        }
    });
    sandbox
}

/// Pins each message once.
async fn pin(client: &Client, messages: std::ops::Range<u32>) {
    for number in messages {
        client.im().v1().pin().create(format!("om_{number}")).await.unwrap();
    }
}

fn key() -> TokenKey {
    TokenKey::new("https://open.feishu.cn", "cli_a", SecretKind::TenantToken, "")
}

#[tokio::test]
async fn calls_go_on_while_the_server_is_away_and_it_is_used_again_once_it_is_back() {
    let Some(mut server) = RedisServer::start() else { return };
    let sandbox = sandbox().await;
    let (store, changes) = store(&server.url());
    let client = client(&sandbox, &store);
    pin(&client, 0..10).await;
    server.kill();
    let start = Instant::now();
    pin(&client, 10..20).await;
    assert!(start.elapsed() < Duration::from_secs(3), "{:?}", start.elapsed());
    let health = store.health();
    assert!(!health.is_up && health.outages == 1, "{health:?}");
    assert!(health.problem.as_ref().is_some_and(|problem| problem.contains("Start the server")), "{health:?}");
    server.launch();
    while !store.health().is_up {
        pin(&client, 20..21).await;
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    pin(&client, 21..25).await;
    // Reported once when the server became unavailable, and once when it was back.
    let told: Vec<_> = changes.lock().unwrap().iter().map(|health| (health.is_up, health.outages)).collect();
    assert_eq!(told, [(false, 1), (true, 1)]);
    // No call was sent twice or refused.
    assert!(sandbox.requests().iter().all(|request| request.code == Some(0)));
    assert_eq!(sandbox.with_world(|world| world.pins().count()), 25);
    assert!(server.keys().iter().any(|key| key.starts_with("feishu:pace1:")), "{:?}", server.keys());
}

#[tokio::test]
async fn a_server_that_was_restarted_between_two_calls_is_no_outage() {
    let Some(mut server) = RedisServer::start() else { return };
    let (store, changes) = store(&server.url());
    let now = SystemTime::now();
    let token = StoredToken::new("t-1", now, now + Duration::from_secs(7200));
    store.put(&key(), &token).await.unwrap();
    server.kill();
    server.launch();
    assert_eq!(store.get(&key()).await.unwrap(), None);
    store.put(&key(), &token).await.unwrap();
    assert_eq!(store.get(&key()).await.unwrap(), Some(token));
    assert_eq!((store.health().outages, changes.lock().unwrap().len()), (0, 0));
}

/// Starts a server that accepts connections and never answers.
async fn mute() -> (String, TcpListener) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    (format!("redis://{}", listener.local_addr().unwrap()), listener)
}

#[tokio::test]
async fn a_server_that_never_answers_delays_few_calls_and_not_for_long() {
    let sandbox = sandbox().await;
    let (url, _listener) = mute().await;
    let (store, changes) = store(&url);
    let client = client(&sandbox, &store);
    let start = Instant::now();
    pin(&client, 0..20).await;
    // Half a second each for the first request and for one check whether the server is back.
    assert!(start.elapsed() < Duration::from_secs(4), "{:?}", start.elapsed());
    assert_eq!(store.health().outages, 1);
    let told = changes.lock().unwrap().clone();
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].problem.as_ref().is_some_and(|problem| problem.contains("no response within 500 ms")), "{told:?}");
    assert!(sandbox.requests().iter().all(|request| request.code == Some(0)));
}

#[tokio::test]
async fn an_event_is_handled_without_the_server_and_not_twice() {
    let (url, listener) = mute().await;
    drop(listener);
    let store = RedisStore::open(url).unwrap();
    let (event, lease) = (Identity::from_bytes([7; 16]), Duration::from_secs(60));
    assert_eq!(store.claim(&event, lease).await.unwrap(), Claim::New);
    store.done(&event, lease).await.unwrap();
    assert_eq!(store.claim(&event, lease).await.unwrap(), Claim::Done);
    let other = Identity::from_bytes([8; 16]);
    assert_eq!(store.claim(&other, lease).await.unwrap(), Claim::New);
    store.forget(&other).await.unwrap();
    assert_eq!(store.claim(&other, lease).await.unwrap(), Claim::New);
    assert!(store.health().failures > 1);
}

#[tokio::test]
async fn no_problem_shows_a_password() {
    let (url, listener) = mute().await;
    drop(listener);
    let url = url.replace("redis://", "redis://user:swordfish@");
    let (store, changes) = store(&url);
    let error = store.get(&key()).await.unwrap_err();
    let shown = format!("{error} {error:?} {store:?} {:?} {:?}", changes.lock().unwrap(), store.health());
    assert!(!shown.contains("swordfish"), "{shown}");
    assert!(!format!("{:?}", RedisStore::open("redis://user:swordfish@:nowhere").unwrap_err()).contains("swordfish"));
}
