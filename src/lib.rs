//! Typed bindings for the Feishu / Lark Open Platform, generated from a declarative spec.
//!
//! ```no_run
//! # #[cfg(feature = "im")] {
//! use feishu_api::{Client, Error, im::v1::pin};
//!
//! # async fn run(secret: &str) -> Result<(), Error> {
//! let client = Client::builder().app("cli_a1b2", secret).build()?;
//! match client.im().v1().pin().create("om_dc13264520392913993dd051dba21dcf").await {
//!     Ok(reply) => println!("pinned at {}", reply.pin.create_time),
//!     Err(Error::Api(e)) if e.kind == pin::CreateError::MessageRecalled => println!("too late"),
//!     Err(e) if e.is_rate_limited() => println!("again in {:?}", e.retry_after()),
//!     Err(e) => eprintln!("{e:#}"), // what happened, what it means, how to fix it
//! }
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! **Services.** Each service of the platform is a module and a Cargo feature of the same name, such as [`im`]. It holds
//! a request, a reply and an error enum for each operation. A [`Client`] has a method for each service.
//!
//! **Types that every program uses** are at the root: a [`Client`] holds what all calls share, a [`Call`] is a single
//! operation in progress, and an [`Error`] is everything that can go wrong with it. Identifiers are in [`id`].
//!
//! **The rest** is in a few modules: [`client`] for tokens, retries, limits, files and lists, [`error`] for the parts
//! of an error, [`endpoint`] for the documentation of operations as data, [`scope`] for permissions, `content` for the
//! content of messages, `cards` for cards as types, `events` for pushed events, and `long_connection` to receive them.
//!
//! No service has the same name as one of these modules.

// docs.rs builds with a nightly compiler, which writes the feature that an item needs beside it.
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "cards")]
pub mod cards;
#[cfg(feature = "catalog")]
pub mod catalog;
pub mod client;
#[cfg(any(feature = "im", feature = "webhook"))]
pub mod content;
pub mod endpoint;
pub mod error;
#[cfg(feature = "events")]
pub mod events;
#[cfg(feature = "ws")]
pub mod long_connection;
#[cfg(feature = "im")]
pub mod messages;
mod percent;
mod printable;
#[cfg(feature = "redis")]
pub mod redis;
pub mod scope;
mod secret;
#[cfg(feature = "sign-in")]
pub mod sign_in;
#[cfg(feature = "webhook")]
pub mod webhook;
#[doc(hidden)]
pub mod wire;

// The generator formats this file: `cargo fmt` would make it differ from the generated output.
#[rustfmt::skip]
#[allow(unreachable_pub, reason = "the hand-written `scope` shadows the generated one")]
#[allow(clippy::should_implement_trait, reason = "fields may have the names of operator methods")]
#[cfg(not(feature = "from-spec"))]
#[path = "../generated/rust/mod.rs"]
mod generated;

#[allow(unreachable_pub, reason = "the hand-written `scope` shadows the generated one")]
#[allow(clippy::should_implement_trait, reason = "fields may have the names of operator methods")]
#[cfg(feature = "from-spec")]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/feishu.rs"));
}

pub use generated::*;

#[doc(inline)]
pub use client::file::{Download, Upload};
#[doc(inline)]
pub use client::token::Access;
#[doc(inline)]
pub use client::{BaseUrl, Call, Client, ClientBuilder};
#[doc(inline)]
pub use endpoint::{Language, Operation, TokenKind};
#[doc(inline)]
pub use error::Error;
#[doc(inline)]
pub use secret::Secret;
#[doc(inline)]
pub use wire::{TimestampMs, TimestampSec};

/// The building blocks of generated code. They change with the generator, and are not meant for other code.
#[doc(hidden)]
pub mod codegen {
    #[cfg(feature = "events")]
    pub use crate::__event;
    pub use crate::client::file::{Download, Upload};
    pub use crate::client::paging::Paged;
    pub use crate::client::{Call, Client};
    pub use crate::endpoint::{self, NoError, Operation, OperationError};
    #[cfg(feature = "events")]
    pub use crate::events;
    pub use crate::secret::Secret;
    pub use crate::wire;
    pub use crate::{__error_enum, __impl_enum, __impl_id, __impl_input, __impl_object, __operation};

    /// Texts of the documentation.
    pub mod text {
        pub use crate::endpoint::{Link, Text};
    }
}

#[doc(hidden)]
pub use serde as __serde;

#[cfg(all(doctest, feature = "axum", feature = "im", feature = "ws"))]
#[doc = include_str!("../README.md")]
struct Readme;
