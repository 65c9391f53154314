//! Custom bots of chats, which send by a webhook address.

use super::World;
use feishu_api::Secret;
use serde_json::Value;
use std::net::IpAddr;

/// A custom bot of a chat, as its settings show it.
///
/// ```
/// use feishu_sandbox::{CustomBot, World, demo};
///
/// let mut world = World::demo();
/// world.add_custom_bot(CustomBot::new("the-token", demo::CHAT).secret("the secret").keywords(["deployed"]));
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CustomBot {
    /// The token in its address.
    pub token: Secret,
    /// The chat_id of its chat.
    pub chat_id: String,
    /// What its messages have to be signed with, if they have to be.
    pub secret: Option<Secret>,
    /// The words of which a message has to hold one; none: it may hold any.
    pub keywords: Vec<String>,
    /// The addresses that may send; none: all may.
    pub addresses: Vec<IpAddr>,
    /// What it was sent: the requests, without their signatures, the oldest first.
    pub received: Vec<Value>,
}

impl CustomBot {
    /// A bot without security settings.
    pub fn new(token: impl Into<Secret>, chat_id: impl Into<String>) -> Self {
        Self {
            token: token.into(),
            chat_id: chat_id.into(),
            secret: None,
            keywords: Vec::new(),
            addresses: Vec::new(),
            received: Vec::new(),
        }
    }

    /// Sets what its messages have to be signed with.
    #[must_use]
    pub fn secret(mut self, secret: impl Into<Secret>) -> Self {
        self.secret = Some(secret.into());
        self
    }

    /// Sets the words of which a message has to hold one.
    #[must_use]
    pub fn keywords<I: IntoIterator<Item: Into<String>>>(mut self, keywords: I) -> Self {
        self.keywords = keywords.into_iter().map(Into::into).collect();
        self
    }

    /// Sets the addresses that may send.
    #[must_use]
    pub fn addresses(mut self, addresses: impl Into<Vec<IpAddr>>) -> Self {
        self.addresses = addresses.into();
        self
    }
}

impl World {
    /// Adds a custom bot, in place of one of the same token.
    pub fn add_custom_bot(&mut self, bot: CustomBot) -> &mut Self {
        self.custom_bots.retain(|known| known.token != bot.token);
        self.custom_bots.push(bot);
        self
    }

    /// The custom bot of a token.
    pub fn custom_bot(&self, token: &str) -> Option<&CustomBot> {
        self.custom_bots.iter().find(|bot| bot.token.expose() == token)
    }

    /// The custom bot of a token, to change it.
    pub fn custom_bot_mut(&mut self, token: &str) -> Option<&mut CustomBot> {
        self.custom_bots.iter_mut().find(|bot| bot.token.expose() == token)
    }
}
