//! Checks the contract of session stores for those in memory and in files.

use super::sessions::tempdir;
use crate::session_contract::contract;
use feishu_api::sign_in::{FileSessions, MemorySessions};
use std::sync::Arc;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_store_in_memory_satisfies_the_contract() {
    let store = MemorySessions::new();
    contract(Arc::new(store.clone()), Arc::new(store)).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_store_in_files_satisfies_the_contract() {
    let directory = tempdir("contract");
    let open = || Arc::new(FileSessions::open(&directory).unwrap());
    contract(open(), open()).await;
}
