//! Messages as replies show them.

use crate::world::{Message, UserIdKind, World, is_bot};
use feishu_api::TimestampMs;
use feishu_api::im::v1::message::{self as api, IdType, SenderType};

/// How people are named.
pub(in crate::operation) struct Names<'w> {
    world: &'w World,
    kind: UserIdKind,
}

impl<'w> Names<'w> {
    /// By open_id.
    pub(in crate::operation) fn open(world: &'w World) -> Self {
        Self { world, kind: UserIdKind::Open }
    }

    /// By the kind that a request asks for: `None` if that is no kind.
    pub(in crate::operation) fn by(kind: &str, world: &'w World) -> Option<Self> {
        let kind = if kind.is_empty() { "open_id" } else { kind };
        let kind = UserIdKind::parse(kind).filter(|kind| *kind != UserIdKind::Email)?;
        Some(Self { world, kind })
    }

    /// The kind of ID that users are named by.
    pub(super) fn kind(&self) -> UserIdKind {
        self.kind
    }

    /// The ID of a user (open_id); empty where the directory does not know them.
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

    /// The key of the tenant of a user (open_id) or a bot (App ID).
    pub(super) fn tenant(&self, who: &str) -> String {
        let own = self.world.user(who).and_then(|user| user.tenant.as_ref());
        own.unwrap_or(&self.world.tenant.key).clone()
    }

    fn sender(&self, message: &Message) -> api::Sender {
        let who = message.sender.as_str();
        let (id, kind) = self.named(who);
        let r#type = if is_bot(who) { SenderType::App } else { SenderType::User };
        api::Sender::new().id(id).id_type(kind).sender_type(r#type).tenant_key(self.tenant(who))
    }

    fn mentions(&self, message: &Message) -> Vec<api::Mention> {
        let mention = |one: &crate::world::Mentioned| {
            let (id, kind) = self.named(&one.who);
            let mention = api::Mention::new().key(one.key.as_str()).id(id).id_type(kind);
            mention.name(one.name.as_str()).tenant_key(self.tenant(&one.who))
        };
        message.mentions.iter().map(mention).collect()
    }
}

/// A reply that shows a message, or a part of one.
pub(super) trait Shape {
    /// The message as this shows it.
    fn shape(message: &Message, names: &Names<'_>) -> Self;
}

macro_rules! shapes {
    ($($shape:ty)*) => {$(
        impl Shape for $shape {
            fn shape(message: &Message, names: &Names<'_>) -> Self {
                let mut shape = Self::new()
                    .message_id(message.id.as_str())
                    .msg_type(message.msg_type.as_str())
                    .create_time(TimestampMs::from_millis(message.created))
                    .update_time(TimestampMs::from_millis(message.updated))
                    .deleted(message.recalled || message.deleted)
                    .updated(message.edits > 0)
                    .chat_id(message.chat_id.as_str())
                    .sender(names.sender(message))
                    .body(api::MessageBody::new().content(message.content.as_str()))
                    .mentions(names.mentions(message));
                shape.root_id = message.root.as_deref().map(Into::into);
                shape.parent_id = message.parent.as_deref().map(Into::into);
                shape.thread_id = message.thread.as_deref().map(Into::into);
                shape.upper_message_id = message.upper.as_deref().map(Into::into);
                shape
            }
        }
    )*};
}

shapes! { api::CreateResponse api::ReplyResponse api::UpdateResponse api::ForwardResponse api::Message }
