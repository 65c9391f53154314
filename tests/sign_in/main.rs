//! Users sign in and stay signed in: the client against the sandbox, over real sockets and with real processes.

#![allow(clippy::unwrap_used, clippy::panic, reason = "clippy.toml lets tests do so; this is for what they share")]

mod browser;
mod device;
mod kill;
#[path = "../support/mod.rs"]
#[allow(dead_code, unreachable_pub, reason = "shared with other tests")]
mod server;
#[path = "../support/session_contract.rs"]
mod session_contract;
mod sessions;
mod store_contract;

use feishu_api::sign_in::{LinkBuilder, Session, SignIn, SignInProblem};
use feishu_api::{Client, Error};
use feishu_sandbox::{Sandbox, User, demo};

/// A user who has granted nothing yet.
const NEW: &str = "ou_new";

const CALLBACK: &str = "https://example.com/callback?from=test";

/// Starts a sandbox without limits and with a frozen clock, and creates the sign-in of its app.
async fn fixture() -> (Sandbox, SignIn) {
    let sandbox = Sandbox::builder().frozen_clock().without_limits().start().await.unwrap();
    sandbox.with_world(|world| {
        world.add_user(User::new(NEW, "新人"));
    });
    let sign_in = SignIn::new(&client(&sandbox)).unwrap();
    (sandbox, sign_in)
}

fn client(sandbox: &Sandbox) -> Client {
    Client::builder().app(demo::APP_ID, demo::APP_SECRET).base_url(sandbox.base_url()).build().unwrap()
}

/// Signs in a new user.
async fn signed_in(sandbox: &Sandbox, sign_in: &SignIn, link: LinkBuilder) -> Session {
    let link = link.build().unwrap();
    let redirect = sandbox.agree(&link.url, NEW).unwrap();
    sign_in.finish(&link.pending, &redirect).await.unwrap()
}

/// Returns the reason why a sign-in failed.
#[track_caller]
fn problem<T: std::fmt::Debug, K>(outcome: Result<T, Error<K>>) -> SignInProblem {
    match outcome {
        Err(Error::SignIn(error)) => error.problem,
        Err(other) => panic!("{other:#}"),
        Ok(other) => panic!("{other:?}"),
    }
}
