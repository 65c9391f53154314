//! The events of chats and of those in them.

use super::Pushed;
use super::recipient::{Recipient, names};
use crate::world::{Chat, is_bot};
use feishu_api::im::v1::event::{
    ChatChange, ChatDisbanded, ChatMemberBotAdded, ChatMemberBotDeleted, ChatMemberUserAdded, ChatMemberUserDeleted,
    ChatUpdated, Member,
};
use serde_json::{Map, Value};

/// What is told of a chat when it changes, where it is what `im.v1.chat.get` returns.
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

/// That a chat was changed is told to the bots in it, if it is something they are told of.
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
    let updated = ChatUpdated::new().chat_id(after.id.as_str()).operator_id(to.ids(operator)).external(after.external);
    Pushed::new(&updated.operator_tenant_key(to.tenant(operator)).before_change(was).after_change(is))
}

fn told(chat: &Chat) -> Option<Map<String, Value>> {
    let Value::Object(mut info) = serde_json::to_value(&chat.info).ok()? else { return None };
    info.retain(|key, _| TOLD.contains(&key.as_str()));
    Some(info)
}

/// That a chat was dissolved is told to the bots in it.
pub(super) fn dissolved(to: &Recipient<'_>, chat_id: &str, operator: &str) -> Option<Pushed> {
    let chat = to.chat(chat_id)?;
    let disbanded = ChatDisbanded::new().chat_id(chat_id).operator_id(to.ids(operator)).external(chat.external);
    let disbanded = disbanded.operator_tenant_key(to.tenant(operator));
    Pushed::new(&disbanded.name(chat.info.name.as_str()).i18n_names(names(chat)))
}

/// Users who join are told to the bots in the chat, a bot that joins to itself.
pub(super) fn joined(to: &Recipient<'_>, chat_id: &str, who: &[String], operator: &str) -> Option<Pushed> {
    let chat = to.chat(chat_id)?;
    if who.contains(&to.app.id) {
        let added = ChatMemberBotAdded::new().chat_id(chat_id).operator_id(to.ids(operator)).external(chat.external);
        let added = added.operator_tenant_key(to.tenant(operator));
        return Pushed::new(&added.name(chat.info.name.as_str()).i18n_names(names(chat)));
    }
    let users = users(to, who)?;
    let added = ChatMemberUserAdded::new().chat_id(chat_id).operator_id(to.ids(operator)).external(chat.external);
    let added = added.operator_tenant_key(to.tenant(operator)).users(users);
    Pushed::new(&added.name(chat.info.name.as_str()).i18n_names(names(chat)))
}

/// Users who leave are told to the bots in the chat, a bot that leaves to itself.
pub(super) fn left(to: &Recipient<'_>, chat_id: &str, who: &[String], operator: &str) -> Option<Pushed> {
    if who.contains(&to.app.id) {
        let chat = to.world.chat(chat_id)?;
        let deleted = ChatMemberBotDeleted::new().chat_id(chat_id).operator_id(to.ids(operator));
        let deleted = deleted.external(chat.external).operator_tenant_key(to.tenant(operator));
        return Pushed::new(&deleted.name(chat.info.name.as_str()).i18n_names(names(chat)));
    }
    let chat = to.chat(chat_id)?;
    let users = users(to, who)?;
    let deleted = ChatMemberUserDeleted::new().chat_id(chat_id).operator_id(to.ids(operator)).external(chat.external);
    let deleted = deleted.operator_tenant_key(to.tenant(operator)).users(users);
    Pushed::new(&deleted.name(chat.info.name.as_str()).i18n_names(names(chat)))
}

/// The users among these; `None` where there are none.
fn users(to: &Recipient<'_>, who: &[String]) -> Option<Vec<Member>> {
    let member = |id: &String| Member::new().name(to.name(id)).tenant_key(to.tenant(id)).user_id(to.ids(id));
    let users: Vec<Member> = who.iter().filter(|id| !is_bot(id)).map(member).collect();
    (!users.is_empty()).then_some(users)
}
