//! Checks the contract of token stores for those in memory and in files.

use crate::file_store::FileStore;
use crate::sharing::tempdir;
use crate::token_contract::{holds_to_it, holds_to_it_under_load};
use feishu_api::client::token::{MemoryStore, SecretKind, StoredToken, TokenKey};
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

#[tokio::test]
async fn the_memory_store_satisfies_the_contract_in_every_order() {
    holds_to_it(&MemoryStore::new()).await;
}

#[tokio::test]
async fn the_file_store_satisfies_the_contract_in_every_order() {
    holds_to_it(&FileStore::new(tempdir("every-order")).unwrap()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_memory_store_satisfies_the_contract_under_load() {
    holds_to_it_under_load(Arc::new(MemoryStore::new())).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_file_store_satisfies_the_contract_under_load() {
    holds_to_it_under_load(Arc::new(FileStore::new(tempdir("load")).unwrap())).await;
}

#[test]
fn a_stored_token_is_restored_and_not_shown() {
    let kept = StoredToken::new("t-swordfish", UNIX_EPOCH, SystemTime::now());
    let json = serde_json::to_string(&kept).unwrap();
    assert!(json.contains("t-swordfish"), "{json}");
    assert_eq!(serde_json::from_str::<StoredToken>(&json).unwrap(), kept);
    assert!(!format!("{kept:?}").contains("swordfish"), "{kept:?}");
    // Fields of other versions are ignored.
    let json = r#"{"token":"t-1","issued":1,"expires":2,"colour":{"of":"blue"}}"#;
    let read: StoredToken = serde_json::from_str(json).unwrap();
    assert_eq!(read.expires(), UNIX_EPOCH + Duration::from_millis(2));
}

#[test]
fn different_keys_are_written_differently() {
    let mut keys = Vec::new();
    for base_url in ["https://a", "https://a/b"] {
        for app_id in ["", "cli_a", "cli_a/", "b"] {
            for kind in [SecretKind::TenantToken, SecretKind::AppToken, SecretKind::UserToken, SecretKind::AppTicket] {
                for subject in ["", "x", "x/y", "x%2Fy", "用户", "../../etc", "new\nline"] {
                    keys.push(TokenKey::new(base_url, app_id, kind, subject).to_string());
                }
            }
        }
    }
    let count = keys.len();
    assert!(keys.iter().all(|key| key.bytes().all(|byte| byte.is_ascii_graphic())), "{keys:?}");
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(keys.len(), count);
}
