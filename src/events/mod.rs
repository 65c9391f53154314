//! Events that the platform pushes to an app: their types, and a decoder for the requests they come in.
//!
//! A [`Decoder`] takes the headers and the body of a request, whatever HTTP server received it. It says what the
//! request is, or why it is not to be trusted:
//!
//! ```
//! use feishu_api::events::{Decoder, Headers, Push};
//!
//! # fn handle(headers: Headers<'_>, body: &[u8], decoder: &Decoder) -> (u16, String) {
//! match decoder.decode(headers, body) {
//!     Ok(Push::Challenge(challenge)) => (200, challenge.reply()),
//!     Ok(Push::Event(event)) => {
//!         println!("{event:?}");
//!         (200, String::new())
//!     }
//!     // It was handled before: the platform only has to be told so.
//!     Ok(Push::Duplicate(_)) => (200, String::new()),
//!     Err(error) => (error.status(), String::new()),
//! }
//! # }
//! ```
//!
//! The generated modules have a type for every event of the spec, such as those of `im::v1::event`. An event that they
//! do not have arrives all the same, as an [`Event`] whose JSON is at hand.

mod cipher;
mod decoder;
mod descriptor;
mod envelope;
mod error;
mod event;
mod push;
mod seen;
mod signature;

pub use decoder::Decoder;
pub use descriptor::{Descriptor, Payload};
pub use error::{Error, PayloadProblem};
pub use event::{Event, Header, Version};
pub use push::{Challenge, Push};
pub use signature::Headers;
