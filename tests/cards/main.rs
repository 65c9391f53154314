//! Cards from end to end: the client against the sandbox, over real sockets.

#![allow(clippy::unwrap_used, clippy::panic, reason = "clippy.toml lets tests do so; this is for what they share")]

mod click;
mod refused;
mod stream;

use feishu_api::Client;
use feishu_api::cards::Card;
use feishu_sandbox::{CardEntity, Sandbox, demo};

/// A sandbox with a frozen clock, and a client with the credentials of the demo app.
async fn fixture() -> (Sandbox, Client) {
    let sandbox = Sandbox::builder().frozen_clock().without_limits().start().await.unwrap();
    let client = Client::builder().app(demo::APP_ID, demo::APP_SECRET).base_url(sandbox.base_url()).build().unwrap();
    (sandbox, client)
}

/// Returns the current card with an id.
fn card(sandbox: &Sandbox, card_id: &str) -> CardEntity {
    sandbox.with_world(|world| world.card(card_id).cloned()).unwrap()
}

/// Returns the current card with an id, as a typed value.
fn typed(sandbox: &Sandbox, card_id: &str) -> Card {
    Card::from_json(&card(sandbox, card_id).content).unwrap()
}
