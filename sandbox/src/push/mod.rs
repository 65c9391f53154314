//! Pushes events to subscribers.
//!
//! [`World`](crate::World) records its changes. This module converts them to the events of the spec, for each app that
//! receives them. Events go either to the address of the app, one by one, encrypted and signed if it has a key; or over
//! its long connections: see [`long_connection`](crate::long_connection). An event that is not answered with 200 within
//! 3 seconds is sent again after 15 seconds, 5 minutes, 1 hour and 6 hours, measured by the sandbox's clock. A click on
//! a card is pushed at once, and only once.

mod callback;
mod chats;
mod click;
mod deliver;
mod messages;
mod outbox;
mod preview;
mod queue;
mod recipient;
mod seal;
mod subscription;

pub(crate) use click::click;
pub use click::{Click, ClickError, Clicked};
pub(crate) use deliver::{Unanswered, challenge, run};
pub(crate) use outbox::Outbox;
pub use outbox::PushRecord;
pub(crate) use preview::preview;
pub use preview::{Preview, Previewed};
pub use subscription::{SubscribeError, Subscription};

use crate::world::{Happening, World};
use feishu_api::events::{Descriptor, Payload};
use recipient::Recipient;
use serde::Serialize;
use serde_json::Value;

/// An event without its header.
struct Pushed {
    descriptor: &'static Descriptor,
    payload: Value,
}

impl Pushed {
    fn new<P: Payload + Serialize>(payload: &P) -> Option<Self> {
        Some(Self { descriptor: P::DESCRIPTOR, payload: serde_json::to_value(payload).ok()? })
    }
}

/// Returns the event that tells an app what happened, if the app receives it. `operator` is the open_id or App ID of
/// the operator; empty if unknown.
fn event(happening: &Happening, world: &World, app_id: &str, operator: &str, now: i64) -> Option<Pushed> {
    let to = Recipient::new(world, app_id)?;
    let pushed = match happening {
        Happening::Sent { message_id } => messages::received(&to, message_id),
        Happening::Recalled { message_id } => messages::recalled(&to, message_id, operator, now),
        Happening::Read { message_id, reader } => messages::read(&to, message_id, reader, now),
        Happening::Reacted(reaction) => messages::reacted(&to, reaction, now),
        Happening::Unreacted(reaction) => messages::unreacted(&to, reaction, now),
        Happening::Changed { before, after } => chats::changed(&to, before, after, operator),
        Happening::Dissolved { chat_id } => chats::dissolved(&to, chat_id, operator),
        Happening::Joined { chat_id, who } => chats::joined(&to, chat_id, who, operator),
        Happening::Left { chat_id, who } => chats::left(&to, chat_id, who, operator),
    }?;
    to.is_open(pushed.descriptor).then_some(pushed)
}
