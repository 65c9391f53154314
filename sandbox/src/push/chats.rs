//! The events of chats and their members.

use super::Pushed;
use super::recipient::Recipient;
use crate::filled::filled;
use crate::world::{Chat, is_bot};
use feishu_api::im::v1::event::{
    ChatDisbanded, ChatMemberBotAdded, ChatMemberBotDeleted, ChatMemberUserAdded, ChatMemberUserDeleted, ChatUpdated,
};
use feishu_api::im::v1::{ChatChange, Member};
use serde_json::{Map, Value};

/// The fields of `im.v1.chat.get` whose changes are reported.
const TOLD: &[&str] = &[
    "avatar",
    "name",
    "description",
    "i18n_names",
    "add_member_permission",
    "share_card_permission",
    "at_all_permission",
    "edit_permission",
    "membership_approval",
    "join_message_visibility",
    "leave_message_visibility",
    "moderation_permission",
    "restricted_mode_setting",
    "group_message_type",
];

/// Returns the event for a changed chat, which goes to the bots in it, if the change is one that is reported.
pub(super) fn changed(to: &Recipient<'_>, before: &Chat, after: &Chat, operator: &str) -> Option<Pushed> {
    to.chat(&after.id)?;
    let (mut was, mut is) = (told(before)?, told(after)?);
    let differs = |key: &String, one: &Value, other: &Map<String, Value>| other.get(key) != Some(one);
    let kept = was.clone();
    was.retain(|key, value| differs(key, value, &is));
    is.retain(|key, value| differs(key, value, &kept));
    let change = |fields: Map<String, Value>| serde_json::from_value::<ChatChange>(Value::Object(fields)).ok();
    let (mut was, mut is) = (change(was)?, change(is)?);
    if before.owner != after.owner {
        let ids = |owner: &Option<String>| owner.as_deref().map(|owner| to.ids(owner));
        (was.owner_id, is.owner_id) = (ids(&before.owner), ids(&after.owner));
    }
    if was == is {
        return None;
    }
    Pushed::new(&filled(|event: &mut ChatUpdated| {
        event.chat_id = after.id.as_str().into();
        event.operator_id = to.ids(operator);
        event.external = after.external;
        event.operator_tenant_key = to.tenant(operator).to_owned();
        event.after_change = is;
        event.before_change = was;
    }))
}

fn told(chat: &Chat) -> Option<Map<String, Value>> {
    let Value::Object(mut info) = serde_json::to_value(&chat.info).ok()? else { return None };
    info.retain(|key, _| TOLD.contains(&key.as_str()));
    Some(info)
}

/// Builds an event with the chat and the operator, and with further fields if given.
macro_rules! of_chat {
    ($event:ident, $to:expr, $chat:expr, $operator:expr $(, $field:ident: $value:expr)?) => {
        Pushed::new(&filled(|event: &mut $event| {
            event.chat_id = $chat.id.as_str().into();
            event.operator_id = $to.ids($operator);
            event.external = $chat.external;
            event.operator_tenant_key = $to.tenant($operator).to_owned();
            $(event.$field = $value;)?
            event.name.clone_from(&$chat.info.name);
            event.i18n_names = $chat.info.i18n_names.clone();
        }))
    };
}

/// Returns the event for a dissolved chat, which goes to the bots in it.
pub(super) fn dissolved(to: &Recipient<'_>, chat_id: &str, operator: &str) -> Option<Pushed> {
    let chat = to.chat(chat_id)?;
    of_chat!(ChatDisbanded, to, chat, operator)
}

/// Returns the event for new members: users are reported to the bots in the chat, a bot to itself.
pub(super) fn joined(to: &Recipient<'_>, chat_id: &str, who: &[String], operator: &str) -> Option<Pushed> {
    let chat = to.chat(chat_id)?;
    if who.contains(&to.app.id) {
        return of_chat!(ChatMemberBotAdded, to, chat, operator);
    }
    let users = users(to, who)?;
    of_chat!(ChatMemberUserAdded, to, chat, operator, users: users)
}

/// Returns the event for members who left: users are reported to the bots in the chat, a bot to itself.
pub(super) fn left(to: &Recipient<'_>, chat_id: &str, who: &[String], operator: &str) -> Option<Pushed> {
    if who.contains(&to.app.id) {
        let chat = to.world.chat(chat_id)?;
        return of_chat!(ChatMemberBotDeleted, to, chat, operator);
    }
    let chat = to.chat(chat_id)?;
    let users = users(to, who)?;
    of_chat!(ChatMemberUserDeleted, to, chat, operator, users: users)
}

/// Returns the users among these; `None` if there are none.
fn users(to: &Recipient<'_>, who: &[String]) -> Option<Vec<Member>> {
    let member = |id: &String| {
        filled(|member: &mut Member| {
            member.name = to.name(id).to_owned();
            member.tenant_key = to.tenant(id).to_owned();
            member.user_id = to.ids(id);
        })
    };
    let users: Vec<Member> = who.iter().filter(|id| !is_bot(id)).map(member).collect();
    (!users.is_empty()).then_some(users)
}
