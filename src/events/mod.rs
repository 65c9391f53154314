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
//! A [`Dispatcher`] does all of that, and calls a handler for each event by its type; it also takes the events of a
//! long connection.
//!
//! The generated modules have a type for every event of the spec, to match on and to read:
#![cfg_attr(
    feature = "im",
    doc = r#"
```
use feishu_api::events::{Error, Event};
use feishu_api::im::v1::event::{MessageReceive, MessageRecalled};

fn handle(event: &Event) -> Result<(), Error> {
    match event.event_type() {
        MessageReceive::TYPE => {
            let received: MessageReceive = event.read()?;
            println!("{}: {}", received.message.message_id, received.message.content);
        }
        MessageRecalled::TYPE => println!("{:?}", event.read::<MessageRecalled>()?),
        other => println!("{other}: {}", event.json()?),
    }
    Ok(())
}
```
"#
)]
//! An event that they do not have arrives all the same, as an [`Event`] whose JSON is at hand.

#[cfg(feature = "im")]
mod card;
mod cipher;
mod decoder;
mod descriptor;
mod dispatch;
mod envelope;
mod error;
mod event;
mod identity;
#[cfg(feature = "im")]
mod link_preview;
mod push;
mod seen;
mod signature;

#[cfg(feature = "im")]
pub use card::{CardAnswer, NewCard, Toast, ToastKind};
pub use decoder::Decoder;
pub use descriptor::{Descriptor, Payload};
pub use dispatch::{
    Acknowledge, Dispatcher, DispatcherBuilder, Failure, FailureProblem, Handler, HandlerError, HttpAnswer, Outcome,
    Received,
};
pub use error::{Error, PayloadProblem};
pub use event::{Event, Header, Version};
pub use identity::Identity;
#[cfg(feature = "im")]
pub use link_preview::{LinkPreview, LinkTarget};
pub use push::{Challenge, Push};
pub use seen::{Claim, MemorySeen, SeenError, SeenFuture, SeenStore};
pub use signature::Headers;
