//! Custom bots of chats, which send messages through a webhook.

use super::World;
use feishu_api::Secret;
use serde_json::Value;
use std::net::IpAddr;

/// A custom bot of a chat, as in the settings of the chat.
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
    /// The token in the webhook address.
    pub token: Secret,
    /// The chat_id of the bot's chat.
    pub chat_id: String,
    /// The secret for signing messages; `None` if no signature is required.
    pub secret: Option<Secret>,
    /// The keywords, at least one of which a message has to contain; if empty, any message is accepted.
    pub keywords: Vec<String>,
    /// The IP addresses that may send; if empty, all may.
    pub addresses: Vec<IpAddr>,
    /// The received requests without their signatures, oldest first.
    pub received: Vec<Value>,
}

impl CustomBot {
    /// Creates a bot without security settings.
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

    /// Requires messages to be signed with this secret.
    #[must_use]
    pub fn secret(mut self, secret: impl Into<Secret>) -> Self {
        self.secret = Some(secret.into());
        self
    }

    /// Sets the keywords, at least one of which a message has to contain.
    #[must_use]
    pub fn keywords<I: IntoIterator<Item: Into<String>>>(mut self, keywords: I) -> Self {
        self.keywords = keywords.into_iter().map(Into::into).collect();
        self
    }

    /// Sets the IP addresses that may send.
    #[must_use]
    pub fn addresses(mut self, addresses: impl Into<Vec<IpAddr>>) -> Self {
        self.addresses = addresses.into();
        self
    }
}

impl World {
    /// Adds a custom bot, replacing any bot with the same token.
    pub fn add_custom_bot(&mut self, bot: CustomBot) -> &mut Self {
        self.custom_bots.retain(|known| known.token != bot.token);
        self.custom_bots.push(bot);
        self
    }

    /// Returns the custom bot with a token.
    pub fn custom_bot(&self, token: &str) -> Option<&CustomBot> {
        self.custom_bots.iter().find(|bot| bot.token.expose() == token)
    }

    /// Returns the custom bot with a token, for changing it.
    pub fn custom_bot_mut(&mut self, token: &str) -> Option<&mut CustomBot> {
        self.custom_bots.iter_mut().find(|bot| bot.token.expose() == token)
    }
}
