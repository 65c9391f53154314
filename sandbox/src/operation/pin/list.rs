//! `im.v1.pin.list`
//!
//! In the order in which they are looked for:
//!
//! | state | answer |
//! |---|---|
//! | a page_size that is out of range | the gateway's `99992402`: the documentation states the range |
//! | a chat_id that is empty or does not look like one | `230001` |
//! | an app whose bot capability is off | `230006` |
//! | a chat that does not exist or is dissolved | `230002`: no bot is in it |
//! | an external chat, and an app without external sharing | `230027` |
//! | a private chat with a user the app is not available to | `230013` |
//! | a chat the app's bot is not in | `230002` |
//! | an operator who is not in the chat | `230027` |
//! | a time that is no number, or a start_time that is not before the end_time | `230001` |
//! | a page_token that was not given out for this chat | `230001` |
//! | else | the pins within the time, both ends included, without those of recalled and hidden messages |
//!
//! A page token stands for the last pin of its page: pins that are made or taken off meanwhile move no other one to
//! another page.

use super::{app, check_chat, is_id, is_outside, operator, refusal};
use crate::gateway::{Caller, Refusal};
use crate::operation::{Context, Handler};
use crate::world::World;
use feishu_api::TimestampMs;
use feishu_api::im::v1::pin::{self as api, CreateError, ListError, Pin};
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
        let size = request.page_size.and_then(|size| usize::try_from(size).ok()).unwrap_or(usize::MAX);

        let mut pins: Vec<(Place, &Pin)> = visible(chat_id, caller, context.world)
            .map(|pin| (Place::of(pin), pin))
            .filter(|(place, _)| (start..=end).contains(&place.time.0))
            .filter(|(place, _)| after.as_ref().is_none_or(|after| place > after))
            .collect();
        pins.sort_by(|(a, _), (b, _)| a.cmp(b));
        let has_more = pins.len() > size;
        pins.truncate(size);
        let mut response = api::ListResponse::new().has_more(has_more);
        if let (true, Some((last, _))) = (has_more, pins.last()) {
            response = response.page_token(last.write(chat_id));
        }
        Ok(response.items(pins.into_iter().map(|(_, pin)| pin.clone()).collect::<Vec<_>>()))
    }
}

fn check(chat_id: &str, caller: &Caller, world: &World) -> Result<(), Refusal> {
    if !is_id("oc_", chat_id) {
        return Err(ListError::InvalidParameter.into());
    }
    let app = app::<ListError>(caller, world)?;
    let chat = world.chat(chat_id).filter(|chat| !chat.dissolved).ok_or(ListError::BotNotInChat)?;
    check_chat(app, chat).map_err(refusal::<ListError>)?;
    if is_outside(caller, chat) { Err(refusal::<ListError>(CreateError::PermissionDenied)) } else { Ok(()) }
}

fn time(time: Option<&TimestampMs>) -> Result<Option<i64>, ListError> {
    match time {
        None => Ok(None),
        Some(time) => time.as_millis().map(Some).ok_or(ListError::InvalidParameter),
    }
}

/// The pins of a chat that the caller can see.
fn visible<'w>(chat_id: &str, caller: &Caller, world: &'w World) -> impl Iterator<Item = &'w Pin> {
    world.pins().filter(move |pin| {
        let message = world.message(pin.message_id.as_str());
        let is_hidden = message.is_some_and(|one| one.recalled || one.hidden_from.contains(operator(caller)));
        pin.chat_id == chat_id && !is_hidden
    })
}

/// Where a pin stands in the list: the newest first.
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

    /// The page token of the page that ends here: nothing a client should make sense of.
    fn write(&self, chat_id: &str) -> String {
        let text = format!("{chat_id} {} {}", self.time.0, self.message_id);
        text.bytes().map(|byte| format!("{byte:02x}")).collect()
    }

    /// What a page token stands for, if it was given out for this chat.
    fn read(token: &str, chat_id: &str) -> Option<Self> {
        let digits = token.as_bytes().chunks(2).map(|pair| u8::from_str_radix(str::from_utf8(pair).ok()?, 16).ok());
        let text = String::from_utf8(digits.collect::<Option<_>>()?).ok()?;
        let (time, message_id) = text.strip_prefix(chat_id)?.strip_prefix(' ')?.split_once(' ')?;
        let place = Self { time: Reverse(time.parse().ok()?), message_id: message_id.to_owned() };
        (place.write(chat_id) == token).then_some(place)
    }
}
