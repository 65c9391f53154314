//! Several processes that share a Redis server, which each test starts for itself.
//!
//! Where there is no `redis-server`, the tests say so and pass, unless `CI` is set. `FEISHU_REDIS_SERVER` is the path of
//! another one.

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
