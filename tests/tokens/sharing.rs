//! Clients that share their tokens through a store.

use crate::file_store::FileStore;
use crate::support::{PIN, TOKEN, custom_app, last_token, pin, sandbox};
use feishu_api::client::token::{BoxFuture, MemoryStore, SecretKind, StoreError, StoredToken, TokenKey, TokenStore};
use feishu_api::{Client, Secret};
use feishu_sandbox::{Fault, Sandbox, demo};
use std::future::pending;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};
use tokio::sync::Notify;

fn client(sandbox: &Sandbox, store: impl TokenStore + 'static) -> Client {
    custom_app(sandbox).token_store(store).build().unwrap()
}

fn key(sandbox: &Sandbox) -> TokenKey {
    TokenKey::new(sandbox.base_url(), demo::APP_ID, SecretKind::TenantToken, "").app_secret(&demo::APP_SECRET.into())
}

#[tokio::test]
async fn two_clients_with_one_store_fetch_one_token() {
    let sandbox = sandbox().await;
    let store = MemoryStore::new();
    let (first, second) = (client(&sandbox, store.clone()), client(&sandbox, store.clone()));
    pin(&first).await.unwrap();
    pin(&second).await.unwrap();
    assert_eq!(sandbox.token_fetches(), 1);
    // A revoked token is also fetched only once.
    sandbox.revoke_tokens();
    pin(&first).await.unwrap();
    pin(&second).await.unwrap();
    assert_eq!((sandbox.token_fetches(), sandbox.count(PIN).unwrap()), (2, 6));
    assert!(!format!("{store:?}").contains("t-sandbox"), "{store:?}");
}

#[tokio::test]
async fn a_store_on_a_file_outlives_its_client() {
    let sandbox = sandbox().await;
    let directory = tempdir("outlives");
    for _ in 0..3 {
        pin(&client(&sandbox, FileStore::new(&directory).unwrap())).await.unwrap();
    }
    assert_eq!(sandbox.token_fetches(), 1);
    // An unreadable file counts as missing.
    for file in std::fs::read_dir(&directory).unwrap() {
        std::fs::write(file.unwrap().path(), "{\"token\":\"t-half").unwrap();
    }
    pin(&client(&sandbox, FileStore::new(&directory).unwrap())).await.unwrap();
    assert_eq!(sandbox.token_fetches(), 2);
}

/// Creates an empty directory below the one for temporary test files.
pub(crate) fn tempdir(name: &str) -> std::path::PathBuf {
    let directory = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("tokens").join(name);
    let _ = std::fs::remove_dir_all(&directory);
    std::fs::create_dir_all(&directory).unwrap();
    directory
}

/// Stores a token that was issued `since` seconds ago, and expires in `left` seconds.
async fn keep(store: &MemoryStore, key: &TokenKey, token: &str, since: u64, left: u64) {
    let now = SystemTime::now();
    let seconds = Duration::from_secs;
    store.put(key, &StoredToken::new(token, now - seconds(since), now + seconds(left))).await.unwrap();
}

/// Issues a token of the sandbox for its custom app.
async fn issued(sandbox: &Sandbox) -> String {
    let client = custom_app(sandbox).build().unwrap();
    let reply = client.auth().v3().tenant_access_token().internal(demo::APP_ID, demo::APP_SECRET).await.unwrap();
    reply.tenant_access_token.expose().to_owned()
}

#[tokio::test]
async fn a_token_in_its_last_half_hour_is_renewed_while_calls_go_on() {
    let sandbox = sandbox().await;
    let store = MemoryStore::new();
    keep(&store, &key(&sandbox), &issued(&sandbox).await, 6600, 600).await;
    sandbox.advance(Duration::from_secs(6600));
    let client = client(&sandbox, store.clone());
    let hold = sandbox.hold_next(TOKEN).unwrap();
    // The first call takes the token from the store, the second starts a renewal; no call waits for the new token.
    pin(&client).await.unwrap();
    pin(&client).await.unwrap();
    hold.reached().await;
    pin(&client).await.unwrap();
    assert_eq!(last_token(&sandbox), Some(1));
    hold.release();
    // Once the new token is available, calls use it.
    while store.get(&key(&sandbox)).await.unwrap().unwrap().expires() < SystemTime::now() + Duration::from_secs(3600) {
        tokio::task::yield_now().await;
    }
    loop {
        pin(&client).await.unwrap();
        if last_token(&sandbox) == Some(2) {
            break;
        }
    }
    assert_eq!(sandbox.token_fetches(), 2, "one by the test, one renewal");
}

#[tokio::test]
async fn a_renewal_that_fails_fails_no_call() {
    let sandbox = sandbox().await;
    let store = MemoryStore::new();
    keep(&store, &key(&sandbox), &issued(&sandbox).await, 6600, 600).await;
    let client = client(&sandbox, store);
    sandbox.inject(TOKEN, Fault::Html(502), 100).unwrap();
    let mut pins = 0;
    while sandbox.token_fetches() < 2 {
        pin(&client).await.unwrap();
        pins += 1;
    }
    for _ in 0..100 {
        pin(&client).await.unwrap();
    }
    assert_eq!(sandbox.count(PIN).unwrap(), 100 + pins);
    assert_eq!(sandbox.token_fetches(), 2, "the platform is left alone for a while");
}

#[tokio::test]
async fn a_token_in_its_last_minute_is_not_used() {
    let sandbox = sandbox().await;
    let store = MemoryStore::new();
    keep(&store, &key(&sandbox), "t-over-soon", 7150, 50).await;
    pin(&client(&sandbox, store.clone())).await.unwrap();
    assert_eq!((sandbox.token_fetches(), sandbox.count(PIN).unwrap()), (1, 1));
    // An implausible expiry time is ignored, and corrected when the token is rejected.
    let store = MemoryStore::new();
    keep(&store, &key(&sandbox), "t-forever", 0, 1_000_000_000).await;
    pin(&client(&sandbox, store.clone())).await.unwrap();
    let kept = store.get(&key(&sandbox)).await.unwrap().unwrap();
    assert_ne!(kept.secret().expose(), "t-forever");
    assert!(kept.expires() < SystemTime::now() + Duration::from_secs(7201));
}

#[tokio::test]
async fn a_newer_token_of_another_client_survives_the_rejection_of_an_old_one() {
    let sandbox = sandbox().await;
    let store = MemoryStore::new();
    let (first, second) = (client(&sandbox, store.clone()), client(&sandbox, store.clone()));
    pin(&first).await.unwrap();
    pin(&second).await.unwrap();
    sandbox.revoke_tokens();
    let hold = sandbox.hold_next(PIN).unwrap();
    let late = tokio::spawn(async move { pin(&second).await.map(drop) });
    hold.reached().await;
    pin(&first).await.unwrap();
    let newer = store.get(&key(&sandbox)).await.unwrap().unwrap();
    hold.release();
    late.await.unwrap().unwrap();
    assert_eq!(store.get(&key(&sandbox)).await.unwrap(), Some(newer));
    assert_eq!(sandbox.token_fetches(), 2);
}

/// A store that always fails, or never answers.
#[derive(Clone, Default)]
struct Broken {
    hangs: bool,
    asked: Arc<Mutex<Vec<&'static str>>>,
    reached: Arc<Notify>,
}

impl Broken {
    fn answer<T: Send + 'static>(&self, what: &'static str) -> BoxFuture<'_, Result<T, StoreError>> {
        self.asked.lock().unwrap().push(what);
        self.reached.notify_one();
        if self.hangs { Box::pin(pending()) } else { Box::pin(async { Err("the store is down".into()) }) }
    }
}

impl TokenStore for Broken {
    fn get<'a>(&'a self, _: &'a TokenKey) -> BoxFuture<'a, Result<Option<StoredToken>, StoreError>> {
        self.answer("get")
    }

    fn put<'a>(&'a self, _: &'a TokenKey, _: &'a StoredToken) -> BoxFuture<'a, Result<(), StoreError>> {
        self.answer("put")
    }

    fn remove<'a>(&'a self, _: &'a TokenKey, _: &'a Secret) -> BoxFuture<'a, Result<(), StoreError>> {
        self.answer("remove")
    }
}

#[tokio::test]
async fn a_store_that_fails_fails_no_call() {
    let sandbox = sandbox().await;
    let store = Broken::default();
    let client = client(&sandbox, store.clone());
    for _ in 0..10 {
        pin(&client).await.unwrap();
    }
    sandbox.revoke_tokens();
    pin(&client).await.unwrap();
    assert_eq!(sandbox.token_fetches(), 2);
    assert_eq!(*store.asked.lock().unwrap(), ["get", "put", "remove", "get", "put"]);
}

#[tokio::test]
async fn a_store_that_hangs_fails_no_call() {
    let sandbox = sandbox().await;
    let store = Broken { hangs: true, ..Broken::default() };
    pin(&client(&sandbox, store.clone())).await.unwrap();
    assert_eq!((sandbox.token_fetches(), store.asked.lock().unwrap().len()), (1, 2));
}
