//! The contract of the store for tokens and events, with a server that other programs use as well.

use crate::server::RedisServer;
use crate::session_contract::contract;
use crate::token_contract::{holds_to_it, holds_to_it_under_load};
use feishu_api::client::token::{SecretKind, StoredToken, TokenKey, TokenStore};
use feishu_api::events::{Claim, Identity, MemorySeen, SeenStore};
use feishu_api::redis::{RedisClient, RedisStore};
use feishu_api::sign_in::{SessionStore, StoredSession};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

const LEASE: Duration = Duration::from_secs(60);

fn key() -> TokenKey {
    TokenKey::new("https://open.feishu.cn", "cli_a", SecretKind::TenantToken, "")
}

fn token(text: &str, seconds: u64) -> StoredToken {
    let now = SystemTime::now();
    StoredToken::new(text, now, now + Duration::from_secs(seconds))
}

#[tokio::test]
async fn tokens_satisfy_the_contract_in_every_order() {
    let Some(server) = RedisServer::start() else { return };
    holds_to_it(&server.store()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn tokens_satisfy_the_contract_under_load() {
    let Some(server) = RedisServer::start() else { return };
    holds_to_it_under_load(Arc::new(server.store())).await;
    // Every key expires by itself.
    for key in server.keys() {
        assert!(server.command(&format!("PTTL {key}")).trim_start_matches(':').parse::<i64>().unwrap() > 0, "{key}");
    }
}

#[tokio::test]
async fn a_token_is_visible_within_its_prefix_only() {
    let Some(server) = RedisServer::start() else { return };
    let kept = token("t-swordfish", 7200);
    server.store().put(&key(), &kept).await.unwrap();
    assert_eq!(server.store().get(&key()).await.unwrap(), Some(kept));
    let staging = RedisStore::builder(RedisClient::open(server.url()).unwrap()).prefix("{staging}:").build();
    assert_eq!(staging.get(&key()).await.unwrap(), None);
    assert!(!format!("{:?}", server.store()).contains("swordfish"));
}

#[tokio::test]
async fn an_invalid_token_counts_as_missing_and_is_replaced() {
    let Some(server) = RedisServer::start() else { return };
    let store = server.store();
    store.put(&key(), &token("t-1", 7200)).await.unwrap();
    let name = server.keys().remove(0);
    for damaged in ["half", "[1]", "{}", r#"{"token":7,"expires":"soon"}"#, "null"] {
        server.command(&format!("SET {name} '{damaged}'"));
        assert_eq!(store.get(&key()).await.unwrap().filter(|kept| !kept.secret().is_empty()), None, "{damaged}");
        let fresh = token("t-2", 7200);
        store.put(&key(), &fresh).await.unwrap();
        assert_eq!(store.get(&key()).await.unwrap(), Some(fresh), "{damaged}");
    }
}

#[tokio::test]
async fn a_key_of_another_type_is_an_error_but_no_outage() {
    let Some(server) = RedisServer::start() else { return };
    let store = server.store();
    store.put(&key(), &token("t-1", 7200)).await.unwrap();
    let name = server.keys().remove(0);
    server.command(&format!("DEL {name}"));
    server.command(&format!("LPUSH {name} 1"));
    for _ in 0..3 {
        let error = store.get(&key()).await.unwrap_err().to_string();
        assert!(error.contains("WRONGTYPE") && error.contains("Choose another prefix"), "{error}");
    }
    let health = store.health();
    assert!(health.is_up, "{health:?}");
    assert_eq!((health.outages, health.refusals), (0, 3), "{health:?}");
    // Keys of other programs stay.
    assert_eq!(server.command(&format!("LLEN {name}")), ":1");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sessions_satisfy_the_contract() {
    let Some(server) = RedisServer::start() else { return };
    contract(Arc::new(server.store()), Arc::new(server.store())).await;
}

#[tokio::test]
async fn a_damaged_session_is_an_error_and_its_lease_ends() {
    let Some(server) = RedisServer::start() else { return };
    let store = server.store();
    assert!(store.swap(&key(), None, Some(&StoredSession::new(1, "kept"))).await.unwrap());
    let name = server.keys().remove(0);
    server.command(&format!("HDEL {name} text"));
    assert!(store.load(&key()).await.unwrap_err().to_string().contains("lacks"));
    let short = Duration::from_millis(30);
    assert!(store.lease(&key(), short).await.unwrap().is_some());
    assert!(store.lease(&key(), short).await.unwrap().is_none());
    tokio::time::sleep(3 * short).await;
    let late = store.lease(&key(), LEASE).await.unwrap().unwrap();
    // A lease that has expired does not affect the next one.
    assert!(server.store().lease(&key(), LEASE).await.unwrap().is_none());
    late.release().await;
    assert!(store.lease(&key(), LEASE).await.unwrap().is_some());
}

fn event(number: u8) -> Identity {
    Identity::from_bytes([number; 16])
}

async fn remembers_events(here: &dyn SeenStore, there: &dyn SeenStore) {
    assert_eq!(here.claim(&event(1), LEASE).await.unwrap(), Claim::New);
    assert_eq!(there.claim(&event(1), LEASE).await.unwrap(), Claim::Running);
    assert_eq!(here.claim(&event(1), LEASE).await.unwrap(), Claim::Running);
    here.done(&event(1), LEASE).await.unwrap();
    assert_eq!(there.claim(&event(1), LEASE).await.unwrap(), Claim::Done);
    assert_eq!(here.claim(&event(1), LEASE).await.unwrap(), Claim::Done);
    // A failed event can be claimed again, by others as well.
    assert_eq!(here.claim(&event(2), LEASE).await.unwrap(), Claim::New);
    here.forget(&event(2)).await.unwrap();
    assert_eq!(there.claim(&event(2), LEASE).await.unwrap(), Claim::New);
    assert_eq!(here.claim(&event(2), LEASE).await.unwrap(), Claim::Running);
    there.forget(&event(2)).await.unwrap();
    // Claims expire, and handled events are forgotten after a while.
    let short = Duration::from_millis(30);
    assert_eq!(here.claim(&event(3), short).await.unwrap(), Claim::New);
    here.done(&event(4), short).await.unwrap();
    tokio::time::sleep(3 * short).await;
    assert_eq!(there.claim(&event(3), LEASE).await.unwrap(), Claim::New);
    assert_eq!(there.claim(&event(4), LEASE).await.unwrap(), Claim::New);
}

#[tokio::test]
async fn events_are_remembered_in_memory_and_by_redis_alike() {
    let memory = MemorySeen::default();
    remembers_events(&memory, &memory.clone()).await;
    let Some(server) = RedisServer::start() else { return };
    remembers_events(&server.store(), &server.store()).await;
    server.command("FLUSHALL");
    let store = server.store();
    remembers_events(&store, &store.clone()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_many_concurrent_claims_one_succeeds() {
    let Some(server) = RedisServer::start() else { return };
    let stores: Vec<_> = (0..4).map(|_| server.store()).collect();
    for round in 0..10 {
        let claims: Vec<_> = (0..20)
            .map(|task| {
                let store = stores[task % stores.len()].clone();
                tokio::spawn(async move { store.claim(&event(round), LEASE).await.unwrap() })
            })
            .collect();
        let mut new = 0;
        for claim in claims {
            new += usize::from(claim.await.unwrap() == Claim::New);
        }
        assert_eq!(new, 1);
    }
}

#[test]
fn a_store_works_on_several_runtimes() {
    let Some(server) = RedisServer::start() else { return };
    let store = server.store();
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let (first, second) = (runtime(), runtime());
    first.block_on(store.put(&key(), &token("t-1", 7200))).unwrap();
    // The first runtime is idle in the meantime.
    assert!(second.block_on(store.get(&key())).unwrap().is_some());
    drop(first);
    let third = runtime();
    assert!(third.block_on(store.get(&key())).unwrap().is_some());
}
