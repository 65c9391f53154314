//! Several processes that share a Redis server. Each test starts its own server.
//!
//! Without `redis-server`, the tests are skipped with a message, unless `CI` is set. `FEISHU_REDIS_SERVER` is the path
//! of another executable.

#![allow(clippy::unwrap_used, clippy::panic, reason = "clippy.toml lets tests do so; this is for what they share")]

mod contract;
mod outage;
mod pace;
mod replicas;
mod server;
#[path = "../support/session_contract.rs"]
mod session_contract;

#[path = "../support/token_contract.rs"]
mod token_contract;
