//! `im.v1.pin.list`
//!
//! Checked in this order:
//!
//! | state | answer |
//! |---|---|
//! | a page_size that is out of range | the gateway's `99992402`: the documentation states the range |
//! | a chat_id that is empty or malformed | `230001` |
//! | an app whose bot capability is off | `230006` |
//! | a chat that does not exist or is dissolved | `230002`: no bot is in it |
//! | an external chat, and an app without external sharing | `230027` |
//! | a private chat with a user the app is not available to | `230013` |
//! | a chat the app's bot is not in | `230002` |
//! | an operator who is not in the chat | `230027` |
//! | a time that is not a number, or a start_time that is not before the end_time | `230001` |
//! | a page_token that was not issued for this chat | `230001` |
//! | otherwise | the pins in the time range, both ends included, without those of recalled and hidden messages |
//!
//! Other pins stay on their pages when pins are added or removed.

use crate::filled::filled;
use crate::gateway::{Caller, Refusal};
use crate::operation::reach::{self, Barrier, is_hidden, message_codes, refusal};
use crate::operation::{Context, Handler, page};
use crate::world::World;
use feishu_api::TimestampMs;
use feishu_api::im::v1::Pin;
use feishu_api::im::v1::pin::{self as api, ListError};
use std::cmp::Reverse;

pub(crate) struct List;

impl Handler for List {
    type Operation = api::List;

    fn answer(request: api::List, context: &mut Context<'_>) -> Result<api::ListResponse, Refusal> {
        let chat_id = request.chat_id.as_str();
        let caller = context.caller()?;
        check(chat_id, caller, context.world)?;
        let start = time(request.start_time.as_ref())?.unwrap_or(i64::MIN);
        let end = time(request.end_time.as_ref())?.unwrap_or(i64::MAX);
        if start >= end {
            return Err(ListError::InvalidParameter.into());
        }
        let after = match request.page_token.as_deref() {
            None | Some("") => None,
            Some(token) => Some(Place::read(token, chat_id).ok_or(ListError::InvalidParameter)?),
        };

        let mut pins: Vec<(Place, &Pin)> = visible(chat_id, caller, context.world)
            .map(|pin| (Place::of(pin), pin))
            .filter(|(place, _)| (start..=end).contains(&place.time.0))
            .filter(|(place, _)| after.as_ref().is_none_or(|after| place > after))
            .collect();
        pins.sort_by(|(a, _), (b, _)| a.cmp(b));
        let (pins, has_more) = page::cut(pins, request.page_size);
        Ok(filled(|reply: &mut api::ListResponse| {
            reply.has_more = has_more;
            reply.page_token = pins.last().filter(|_| has_more).map(|(last, _)| last.write(chat_id));
            reply.items = pins.into_iter().map(|(_, pin)| pin.clone()).collect();
        }))
    }
}

fn check(chat_id: &str, caller: &Caller, world: &World) -> Result<(), Refusal> {
    let check = || {
        if !reach::is_id("oc_", chat_id) {
            return Err(Barrier::NoId);
        }
        let app = reach::app(caller, world)?;
        let chat = world.chat(chat_id).ok_or(Barrier::NoChat)?;
        reach::check_chat(app, chat)?;
        if reach::is_outside(caller, chat) { Err(Barrier::Invisible) } else { Ok(()) }
    };
    check().map_err(|barrier| refusal::<ListError>(message_codes, barrier, chat_id))
}

fn time(time: Option<&TimestampMs>) -> Result<Option<i64>, ListError> {
    match time {
        None => Ok(None),
        // Compared in the documented unit, whatever the size of the number.
        Some(time) => time.as_str().parse().map(Some).map_err(|_| ListError::InvalidParameter),
    }
}

/// Returns the pins of a chat that the caller can see.
fn visible<'w>(chat_id: &str, caller: &Caller, world: &'w World) -> impl Iterator<Item = &'w Pin> {
    world.pins().filter(move |pin| {
        let message = world.message(pin.message_id.as_str());
        let is_hidden = message.is_some_and(|one| one.recalled || is_hidden(caller, one));
        pin.chat_id == chat_id && !is_hidden
    })
}

/// The position of a pin in the list, newest first.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    time: Reverse<i64>,
    message_id: String,
}

impl Place {
    fn of(pin: &Pin) -> Self {
        let time = pin.create_time.as_millis().unwrap_or_default();
        Self { time: Reverse(time), message_id: pin.message_id.as_str().to_owned() }
    }

    /// Returns the token for the page after this position.
    fn write(&self, chat_id: &str) -> String {
        page::write(chat_id, &[&self.time.0.to_string(), &self.message_id])
    }

    /// Parses a page token, if it was issued for this chat.
    fn read(token: &str, chat_id: &str) -> Option<Self> {
        let [time, message_id] = page::read(chat_id, token)?;
        Some(Self { time: Reverse(time.parse().ok()?), message_id })
    }
}
