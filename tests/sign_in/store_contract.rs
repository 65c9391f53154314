//! What every store of sessions has to hold to, tried on those in memory and in files.

use super::sessions::tempdir;
use crate::session_contract::contract;
use feishu_api::sign_in::{FileSessions, MemorySessions};
use std::sync::Arc;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_store_in_memory_holds_to_it() {
    let store = MemorySessions::new();
    contract(Arc::new(store.clone()), Arc::new(store)).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_store_in_files_holds_to_it() {
    let directory = tempdir("contract");
    let open = || Arc::new(FileSessions::open(&directory).unwrap());
    contract(open(), open()).await;
}
