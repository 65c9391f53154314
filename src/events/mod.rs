//! Events that the platform pushes to an app: their types, a decoder for the requests, and a dispatcher.
//!
//! A [`Decoder`] takes the headers and the body of a request, whatever HTTP server received it. It returns what the
//! request is, or why it is not trusted:
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
//!     // It was handled before: only acknowledge it.
//!     Ok(Push::Duplicate(_)) => (200, String::new()),
//!     Err(error) => (error.status(), String::new()),
//! }
//! # }
//! ```
//!
//! A [`Dispatcher`] does all of this, and calls a handler for each event according to its type. It also accepts the
//! events of a long connection.
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
//! Other events arrive as well, as an [`Event`] with access to its JSON.

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
