//! `im.v1.message.list`
//!
//! Checked in this order:
//!
//! | state | answer |
//! |---|---|
//! | a page_size that is out of range | the gateway's `99992402`: the documentation states the range |
//! | a container that is neither a chat nor a thread, or a malformed id | `230001` |
//! | an app whose bot capability is off | `230006` |
//! | a thread that does not exist | `230001` |
//! | a thread hidden from the operator | `230073` |
//! | a chat that does not exist, is dissolved, or that the bot or the user is not in | `230002` or `230027` |
//! | a caller without the scope that this kind of chat requires | `230027` |
//! | a thread whose first message has been deleted | `230110` |
//! | a time that is not a number, or is given for a thread | `230001` |
//! | an unknown order or `card_msg_content_type`, or a page_token not issued for this list in this order | `230001` |
//! | otherwise | the messages in the time range, both ends included, without deleted and hidden ones |
//!
//! A chat that has other messages besides topics lists only the first message of each thread. Recalled messages are
//! listed as recalled.

use super::Names;
use super::check_reading;
use crate::card::CardForm;
use crate::filled::filled;
use crate::gateway::{Caller, Refusal};
use crate::operation::reach::{self, Barrier, is_hidden, message_codes, refusal};
use crate::operation::{Context, Handler, page};
use crate::world::{Chat, ChatKind, Message, World};
use feishu_api::TimestampSec;
use feishu_api::im::v1;
use feishu_api::im::v1::message::{
    self as api, ListContainerIdType as ContainerIdType, ListError, ListSortType as SortType,
};

/// The content of a recalled message.
const RECALLED: &str = "This message was recalled";

pub(crate) struct List;

impl Handler for List {
    type Operation = api::List;

    fn answer(request: api::List, context: &mut Context<'_>) -> Result<api::ListResponse, Refusal> {
        let (caller, world) = (context.caller()?, &*context.world);
        let container = Container::find(&request, caller, world)?;
        let start = time(request.start_time.as_ref(), &container)?.unwrap_or(i64::MIN);
        // A second ends where the next one begins.
        let end = time(request.end_time.as_ref(), &container)?.map_or(i64::MAX, |end| end.saturating_add(999));
        let newest_first = match request.sort_type {
            None | Some(SortType::OldestFirst) => false,
            Some(SortType::NewestFirst) => true,
            Some(_) => return Err(ListError::InvalidParameter.into()),
        };
        let list = format!("{} {newest_first}", request.container_id);
        let after = match request.page_token.as_deref() {
            None | Some("") => None,
            Some(token) => Some(place(&list, token).ok_or(ListError::InvalidParameter)?),
        };

        let mut messages: Vec<&Message> = world
            .messages()
            .filter(|message| container.shows(message) && !message.deleted && !is_hidden(caller, message))
            .filter(|message| (start..=end).contains(&message.created))
            .filter(|message| match after {
                None => true,
                Some(after) if newest_first => message.place() < after,
                Some(after) => message.place() > after,
            })
            .collect();
        messages.sort_by_key(|message| message.place());
        if newest_first {
            messages.reverse();
        }
        let (messages, has_more) = page::cut(messages, request.page_size);
        let cards = CardForm::asked(request.card_msg_content_type.as_ref()).ok_or(ListError::InvalidParameter)?;
        let names = Names::open(world).cards(cards);
        Ok(filled(|reply: &mut api::ListResponse| {
            reply.has_more = has_more;
            reply.page_token = messages.last().filter(|_| has_more).map(|last| {
                let (time, order) = last.place();
                page::write(&list, &[&time.to_string(), &order.to_string()])
            });
            reply.items = messages.into_iter().map(|message| shown(message, &names)).collect();
        }))
    }
}

/// A chat, or a thread in it.
struct Container<'w> {
    chat: &'w Chat,
    thread: Option<&'w str>,
}

impl<'w> Container<'w> {
    fn find(request: &'w api::List, caller: &Caller, world: &'w World) -> Result<Self, Refusal> {
        let id = request.container_id.as_str();
        let refused = |barrier| refusal::<ListError>(message_codes, barrier, id);
        let prefix = match request.container_id_type {
            ContainerIdType::Chat => "oc_",
            ContainerIdType::Thread => "omt_",
            _ => return Err(ListError::InvalidParameter.into()),
        };
        if !reach::is_id(prefix, id) {
            return Err(refused(Barrier::NoId));
        }
        let app = reach::app(caller, world).map_err(refused)?;
        let (chat_id, root) = match request.container_id_type {
            ContainerIdType::Thread => {
                let root = world.thread_root(id).ok_or(ListError::InvalidParameter)?;
                (root.chat_id.as_str(), Some(root))
            }
            _ => (id, None),
        };
        if root.is_some_and(|root| is_hidden(caller, root)) {
            return Err(ListError::ThreadInvisible.into());
        }
        let chat = world.chat(chat_id).ok_or(Barrier::NoChat);
        let chat = chat.and_then(|chat| reach::check_member(caller, app, chat).map(|()| chat)).map_err(refused)?;
        check_reading::<ListError>(caller, app, chat)?;
        if root.is_some_and(|root| root.deleted) {
            return Err(ListError::MessageDeleted.into());
        }
        Ok(Self { chat, thread: root.map(|_| id) })
    }

    /// Whether a message is listed here.
    fn shows(&self, message: &Message) -> bool {
        let is_first = message.thread.is_none() || message.root.is_none();
        let is_here = match self.thread {
            Some(thread) => message.thread.as_deref() == Some(thread),
            None => message.chat_id == self.chat.id && (is_first || self.chat.kind == ChatKind::Topic),
        };
        // The messages in a merged and forwarded message are not in the chat it was sent to.
        is_here && message.upper.is_none()
    }
}

fn time(time: Option<&TimestampSec>, container: &Container<'_>) -> Result<Option<i64>, ListError> {
    match time {
        None => Ok(None),
        Some(_) if container.thread.is_some() => Err(ListError::InvalidParameter),
        // Compared in the documented unit, whatever the size of the number.
        Some(time) => match time.as_str().parse::<i64>() {
            Ok(seconds) => Ok(Some(seconds.saturating_mul(1000))),
            Err(_) => Err(ListError::InvalidParameter),
        },
    }
}

fn place(list: &str, token: &str) -> Option<(i64, u64)> {
    let [time, order] = page::read(list, token)?;
    Some((time.parse().ok()?, order.parse().ok()?))
}

fn shown(message: &Message, names: &Names<'_>) -> v1::Message {
    let mut shown = names.shown(message);
    if message.recalled {
        shown.body.content = RECALLED.to_owned();
    }
    shown
}
