//! Chats, their members and users' tokens from end to end: the client against the sandbox, over real sockets.

#![allow(clippy::unwrap_used, clippy::panic, reason = "clippy.toml lets tests do so; this is for what they share")]

mod life;
mod members;
mod sign_in;

use feishu_api::error::Kind;
use feishu_api::{Client, Error};
use feishu_sandbox::{Sandbox, User, demo};
use std::fmt::Debug;

/// A user who is in no chat.
const BEN: &str = "ou_ben";

/// A sandbox with a frozen clock, and a client with the credentials of the demo app.
async fn fixture() -> (Sandbox, Client) {
    let sandbox = Sandbox::builder().frozen_clock().without_limits().start().await.unwrap();
    sandbox.with_world(|world| world.add_user(User::new(BEN, "本")).tenant.member_limit = Some(500));
    let client = Client::builder().app(demo::APP_ID, demo::APP_SECRET).base_url(sandbox.base_url()).build().unwrap();
    (sandbox, client)
}

/// Returns the operation's error that a call failed with.
#[track_caller]
fn kind<T: Debug, K: Copy + Debug>(outcome: Result<T, Error<K>>) -> K {
    match outcome {
        Err(Error::Api(error)) => match error.kind {
            Kind::Documented(kind) => kind,
            other => panic!("not an error of the operation: {other:?}"),
        },
        other => panic!("not an error of the platform: {other:?}"),
    }
}
