//! High-level operations for messages, which take the type and the content of a message as one value.
//!
//! ```no_run
//! use feishu_api::content::Text;
//! use feishu_api::messages::To;
//!
//! # async fn run(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
//! let sent = client.messages().send(To::chat("oc_1"), Text::new("Deployed ").bold("api")).await?;
//! client.messages().reply(sent.message_id, "and verified").with(|reply| reply.reply_in_thread(true)).await?;
//! # Ok(())
//! # }
//! ```
//!
//! `plain_text()` of a received message returns its text with the names of mentioned users. [`Messages::expand`] gets
//! the parts of a merged and forwarded message, and [`Messages::files`] saves the files of a message.

mod files;
mod forwarded;
mod received;

pub use files::{MessageFile, MessageFiles, SavedFile};
pub use forwarded::Expanded;

use crate::client::{Call, Client};
use crate::content::Content;
use crate::id::{ChatId, MessageId, OpenId, UnionId, UserId};
use crate::im::v1::message::{Create, EditableMsgType, Reply, Update};
use crate::im::v1::{MsgType, ReceiveIdType};

/// The recipient of a message.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct To {
    kind: ReceiveIdType,
    id: String,
}

impl To {
    /// A chat.
    pub fn chat(id: impl Into<ChatId>) -> Self {
        Self { kind: ReceiveIdType::ChatId, id: id.into().into_string() }
    }

    /// A user, by the ID that is specific to the app.
    pub fn open_id(id: impl Into<OpenId>) -> Self {
        Self { kind: ReceiveIdType::OpenId, id: id.into().into_string() }
    }

    /// A user, by the ID that is shared by all apps of a developer.
    pub fn union_id(id: impl Into<UnionId>) -> Self {
        Self { kind: ReceiveIdType::UnionId, id: id.into().into_string() }
    }

    /// A user, by the ID in the tenant.
    pub fn user_id(id: impl Into<UserId>) -> Self {
        Self { kind: ReceiveIdType::UserId, id: id.into().into_string() }
    }

    /// A user, by e-mail address.
    pub fn email(address: impl Into<String>) -> Self {
        Self { kind: ReceiveIdType::Email, id: address.into() }
    }
}

/// High-level operations for messages: [`Client::messages`].
///
/// Content that the platform would refuse is not sent; awaiting the call returns
/// [`Error::Content`](crate::Error::Content). This includes content that is too large and, with the feature `cards`, a
/// card with errors.
#[derive(Clone, Copy, Debug)]
pub struct Messages<'c> {
    client: &'c Client,
}

impl Client {
    /// Returns the operations to send, reply to and edit messages by their content. `client.im().v1().message()` has
    /// all operations for messages.
    pub fn messages(&self) -> Messages<'_> {
        Messages { client: self }
    }
}

impl Messages<'_> {
    /// Sends a message: [`im.v1.message.create`](struct@Create).
    pub fn send(&self, to: To, content: impl Into<Content>) -> Call<Create> {
        let content = content.into();
        let kind = MsgType::parse(content.msg_type());
        self.call(&content, |text| Create::new(to.kind, to.id, kind, text))
    }

    /// Replies to a message: [`im.v1.message.reply`](struct@Reply).
    pub fn reply(&self, message: impl Into<MessageId>, content: impl Into<Content>) -> Call<Reply> {
        let content = content.into();
        let kind = MsgType::parse(content.msg_type());
        self.call(&content, |text| Reply::new(message, text, kind))
    }

    /// Replaces the content of a text or a post: [`im.v1.message.update`](struct@Update).
    pub fn edit(&self, message: impl Into<MessageId>, content: impl Into<Content>) -> Call<Update> {
        let content = content.into();
        let kind = EditableMsgType::parse(content.msg_type());
        self.call(&content, |text| Update::new(message, kind, text))
    }

    fn call<R: crate::Operation>(&self, content: &Content, request: impl FnOnce(String) -> R) -> Call<R> {
        match content.encode() {
            Ok(text) => Call::new(self.client, request(text)),
            Err(error) => Call::new(self.client, request(String::new())).refused(error),
        }
    }
}
