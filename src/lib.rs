//! Typed bindings for the Feishu / Lark Open Platform, generated from a declarative spec.
//!
//! ```no_run
//! use feishu_api::{Client, auth::v3::tenant_access_token::Internal};
//!
//! # async fn run() -> Result<(), feishu_api::Error> {
//! let client = Client::builder().app("cli_a1b2", "the app's secret").build()?;
//! let reply = client.send(Internal::new("cli_a1b2", "the app's secret")).await?;
//! println!("the token lives {} seconds", reply.expire);
//! # Ok(())
//! # }
//! ```
//!
//! A [`Client`] holds what every call shares: credentials, tokens, connections, the base URL. An [`Operation`] is a
//! request type, with the types of its outcome and an [`Endpoint`] that says what the
//! documentation says of it. A [`Call`] is one operation on its way, an [`Error`] is everything that can go wrong
//! with it, written for the person who has to mend it.

pub mod base_url;
pub mod call;
pub mod client;
#[cfg(feature = "im")]
pub mod content;
pub mod endpoint;
pub mod error;
#[cfg(feature = "events")]
pub mod events;
pub mod file;
pub mod operation;
mod pace;
pub mod paging;
mod request;
pub mod scope;
pub mod secret;
pub mod text;
pub mod token;
mod transport;
pub mod wire;

mod reply;

// Its layout is the generator's: `cargo fmt` would make it differ from what the spec says.
#[rustfmt::skip]
#[allow(unreachable_pub, reason = "the hand-written `scope` stands in front of the generated one")]
#[cfg(not(feature = "from-spec"))]
#[path = "../generated/rust/mod.rs"]
mod generated;

#[allow(unreachable_pub, reason = "the hand-written `scope` stands in front of the generated one")]
#[cfg(feature = "from-spec")]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/feishu.rs"));
}

pub use base_url::BaseUrl;
pub use call::Call;
pub use client::{Client, ClientBuilder};
pub use endpoint::{Endpoint, TokenKind};
pub use error::{ApiError, Error, Kind};
pub use file::{Download, Upload};
pub use generated::*;
pub use operation::{Operation, OperationError};
pub use paging::Paged;
pub use secret::Secret;
pub use text::{Language, Link, Text};
pub use token::Access;
pub use wire::{TimestampMs, TimestampSec};

#[doc(hidden)]
pub use serde as __serde;

#[cfg(all(doctest, feature = "im"))]
#[doc = include_str!("../README.md")]
struct Readme;
