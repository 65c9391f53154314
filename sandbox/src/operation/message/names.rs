//! Converts messages and people to the form of the replies.

use crate::card::CardForm;
use crate::filled::filled;
use crate::world::{Mentioned, Message, UserIdKind, World, is_bot};
use feishu_api::TimestampMs;
use feishu_api::im::v1::{self as api, IdType};

/// The kind of user ID and the form of cards to show.
pub(in crate::operation) struct Names<'w> {
    world: &'w World,
    kind: UserIdKind,
    cards: CardForm,
}

impl<'w> Names<'w> {
    /// Shows users by open_id.
    pub(in crate::operation) fn open(world: &'w World) -> Self {
        Self { world, kind: UserIdKind::Open, cards: CardForm::default() }
    }

    /// Shows users by the kind of ID that a request asks for; `None` if the kind is unknown.
    pub(in crate::operation) fn by(kind: &str, world: &'w World) -> Option<Self> {
        let kind = if kind.is_empty() { "open_id" } else { kind };
        let kind = UserIdKind::parse(kind).filter(|kind| *kind != UserIdKind::Email)?;
        Some(Self { world, kind, cards: CardForm::default() })
    }

    /// Shows cards in this form.
    pub(super) fn cards(self, cards: CardForm) -> Self {
        Self { cards, ..self }
    }

    /// Returns the ID of a user (open_id); empty if the user is not in the directory.
    pub(in crate::operation) fn user(&self, open_id: &str) -> String {
        match self.kind {
            UserIdKind::Open => open_id.to_owned(),
            kind => self.world.user(open_id).map_or_else(String::new, |user| user.id(kind).to_owned()),
        }
    }

    fn named(&self, who: &str) -> (String, IdType) {
        if is_bot(who) {
            return (who.to_owned(), IdType::AppId);
        }
        let kind = match self.kind {
            UserIdKind::Union => IdType::UnionId,
            UserIdKind::User => IdType::UserId,
            _ => IdType::OpenId,
        };
        (self.user(who), kind)
    }

    /// Returns the tenant key of a user (open_id) or a bot (App ID).
    pub(super) fn tenant(&self, who: &str) -> String {
        let own = self.world.user(who).and_then(|user| user.tenant.as_ref());
        own.unwrap_or(&self.world.tenant.key).clone()
    }

    /// Converts a message to the form of the replies.
    pub(super) fn shown(&self, message: &Message) -> api::Message {
        filled(|shown: &mut api::Message| {
            shown.message_id = message.id.as_str().into();
            shown.root_id = message.root.as_deref().map(Into::into);
            shown.parent_id = message.parent.as_deref().map(Into::into);
            shown.thread_id = message.thread.as_deref().map(Into::into);
            shown.msg_type = api::MessageType::parse(&message.msg_type);
            shown.create_time = TimestampMs::from_millis(message.created);
            shown.update_time = TimestampMs::from_millis(message.updated);
            shown.deleted = message.recalled || message.deleted;
            shown.updated = message.edits > 0;
            shown.chat_id = message.chat_id.as_str().into();
            shown.sender = self.sender(&message.sender);
            shown.body.content = self.cards.of(&message.msg_type, &self.world.sent_card(message));
            shown.mentions = message.mentions.iter().map(|mention| self.mention(mention)).collect();
            shown.upper_message_id = message.upper.as_deref().map(Into::into);
        })
    }

    fn sender(&self, who: &str) -> api::Sender {
        filled(|sender: &mut api::Sender| {
            (sender.id, sender.id_type) = self.named(who);
            sender.sender_type = if is_bot(who) { api::SenderType::App } else { api::SenderType::User };
            sender.tenant_key = self.tenant(who);
        })
    }

    fn mention(&self, mentioned: &Mentioned) -> api::Mention {
        filled(|mention: &mut api::Mention| {
            mention.key.clone_from(&mentioned.key);
            (mention.id, mention.id_type) = self.named(&mentioned.who);
            mention.name.clone_from(&mentioned.name);
            mention.tenant_key = self.tenant(&mentioned.who);
        })
    }
}
