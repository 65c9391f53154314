//! A server on loopback that answers as the Feishu / Lark Open Platform is documented to.
//!
//! Tests start a [`Sandbox`], set up a [`World`] and point a client at [`Sandbox::base_url`]; the command
//! `feishu-sandbox` serves the same to any other program.
//!
//! # How it works
//!
//! Everything the specs say comes from the generated bindings: paths, fields, tokens, scopes, limits, errors and their
//! messages are read from [`feishu_api::endpoint::Endpoint`]. Only behaviour that depends on state is written here, one
//! module per operation. A request passes these steps, and the first step that refuses it answers it:
//!
//! 1. method and path: `404 page not found` in plain text, also for a wrong method;
//! 2. a requested [`Fault`];
//! 3. the token: missing (99991661), malformed (99991671), unknown, revoked or expired (99991663, 99991664,
//!    99991668, 99991677),
//!    its app disabled (99991662) or not installed (99991673), of a kind that is not accepted;
//! 4. the scopes: of the app (99991672), of the user (99991679), with all scopes that would be sufficient;
//! 5. the rate limit of the app (99991400, with `x-ogw-ratelimit-limit` and `x-ogw-ratelimit-reset`);
//! 6. content type, JSON or form, required fields, the kinds of their values and the bounds of whole numbers (99992402
//!    with `field_violations`, or the error the operation documents);
//! 7. the scopes of fields and of their values (99991672, 99991679); without them, the fields are left out of a reply;
//! 8. quotas per field, with the error the documentation names;
//! 9. the operation, whose errors depend on state. [`demo`] has a message for every error of `im.v1.pin.create`, and
//!    keys for images and files.
//!
//! Every reply has a log id in `x-tt-logid`: `sandbox-000000000001` and so on.

mod builder;
mod card;
mod clock;
mod example;
mod fault;
mod fault_error;
mod filled;
mod gateway;
mod grant;
mod hold;
mod limits;
mod long_connection;
mod operation;
mod push;
mod record;
mod routes;
mod sandbox;
mod scenario;
mod server;
mod shared;
mod sign_in;
mod subscribe;
mod ticket;
mod token;
mod webhook;
mod world;

pub use builder::SandboxBuilder;
pub use fault::{Fault, FaultPlan};
pub use fault_error::{FaultError, UnknownOperation};
pub use grant::Consent;
pub use hold::Hold;
pub use long_connection::{ClientConfig, ConnectionFault, ConnectionFaultPlan, FrameRecord, LongConnection};
pub use push::{Click, ClickError, Clicked, Preview, Previewed, PushRecord, SubscribeError, Subscription};
pub use record::{RequestBody, RequestPart, RequestRecord};
pub use sandbox::Sandbox;
pub use scenario::{Scenario, ScenarioError, ScriptedReply, UserToken};
pub use sign_in::AuthorizeError;
pub use world::{
    App, AppState, Availability, CardEntity, Chat, ChatKind, CustomBot, Mentioned, Message, Reaction, Resource,
    ResourceKind, ShareLink, Tenant, User, UserIdKind, UserState, World, demo,
};

use std::sync::{Mutex, MutexGuard, PoisonError};

/// Locks a mutex even if a test panicked while holding it: the state it left is still valid.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
