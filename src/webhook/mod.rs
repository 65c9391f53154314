//! Custom bots: bots of a single chat, which send to their own address and need no app.
//!
//! ```no_run
//! use feishu_api::content::Text;
//! use feishu_api::webhook::CustomBot;
//!
//! # async fn run(address: &str, secret: &str) -> Result<(), feishu_api::Error> {
//! let bot = CustomBot::new(address)?.signed_with(secret);
//! bot.send(Text::new("Deployed ").bold("api")).await?;
//! # Ok(())
//! # }
//! ```

mod address;
mod body;
mod error;
mod sign;

pub use error::SendError;

use crate::client::{Client, ClientBuilder, RawRequest};
use crate::content::Content;
use crate::endpoint::{BodyKind, Endpoint, Envelope, Method, OperationError, Rate, RateLimit, Text};
use crate::error::Error;
use crate::secret::Secret;
use crate::wire::{Fields, Object};
use address::Address;
use http::header::{CONTENT_TYPE, HeaderValue};
use std::fmt;
use std::time::{SystemTime, UNIX_EPOCH};

/// The maximum size of a request in bytes.
pub const LIMIT: usize = 20 * 1024;

/// The operation to send to a custom bot, as data.
pub const ENDPOINT: &Endpoint = &Endpoint::new("webhook.send", Method::Post, "/open-apis/bot/v2/hook/:token")
    .documented(
        Text::new("自定义机器人发送消息", "Send a message by a custom bot"),
        "https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot",
    )
    .limits(RateLimit::Fixed(&[Rate::new(100, 60), Rate::new(5, 1)]), &[])
    .request(BodyKind::Json, &[])
    .reply(Envelope::StatusCode)
    .errors(SendError::ERRORS);

/// A custom bot of a chat.
///
/// Cloning is cheap, and all clones share connections and limits: create one per bot, and keep it. It sends at most as
/// fast as the platform allows: 5 messages per second and 100 per minute. The address is a secret: anyone who has it
/// can send to the chat. Neither errors nor `Debug` show it.
#[derive(Clone)]
pub struct CustomBot {
    client: Client,
    /// The part of the address that identifies the bot.
    token: Secret,
    /// The secret for signatures.
    secret: Option<Secret>,
}

impl CustomBot {
    /// Creates the bot with an address, as shown in the chat's settings:
    /// `https://open.feishu.cn/open-apis/bot/v2/hook/` and a token.
    ///
    /// # Errors
    /// [`Error::Config`] if the address is invalid.
    pub fn new(address: impl Into<Secret>) -> Result<Self, Error> {
        Self::with(Client::builder(), address)
    }

    /// Creates a bot with the settings of a client builder: timeout, retries, observers and proxies. Its base URL and
    /// credentials are ignored.
    ///
    /// # Errors
    /// Fails like [`new`](Self::new), and if the client cannot be built.
    pub fn with(client: ClientBuilder, address: impl Into<Secret>) -> Result<Self, Error> {
        let Address { base_url, token } = Address::read(&address.into())?;
        Ok(Self { client: client.base_url(base_url).build()?, token, secret: None })
    }

    /// Signs every message, as the bot's security settings may require.
    #[must_use]
    pub fn signed_with(mut self, secret: impl Into<Secret>) -> Self {
        self.secret = Some(secret.into());
        self
    }

    /// Sends a message: a text, a post, an image, a shared chat or a card. Images must be uploaded by an app of the
    /// same tenant.
    ///
    /// # Errors
    /// [`Error::Content`] if the message is of another type or larger than 20 KB; [`Error::Api`] with a [`SendError`]
    /// if the platform refuses it.
    pub async fn send(&self, content: impl Into<Content>) -> Result<(), Error<SendError>> {
        let signature = self.secret.as_ref().map(|secret| {
            let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
            sign::signature(since.as_secs(), secret)
        });
        let body = body::body(&content.into(), signature)?;
        let request = RawRequest {
            path: format!("/open-apis/bot/v2/hook/{}", self.token.expose()),
            headers: vec![(CONTENT_TYPE, HeaderValue::from_static("application/json; charset=utf-8"))],
            body: body.into(),
            secrets: self.secret.iter().chain([&self.token]).cloned().collect(),
        };
        let sent = self.client.send_raw(ENDPOINT, request, None, &mut Nothing).await;
        sent.map_err(|error| error.of_operation(ENDPOINT))
    }
}

impl fmt::Debug for CustomBot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CustomBot")
            .field("base_url", &self.client.base_url())
            .field("signed", &self.secret.is_some())
            .finish_non_exhaustive()
    }
}

/// A reply of which only the code matters.
struct Nothing;

impl Object for Nothing {
    fn fields(&mut self, _: &mut Fields<'_>) {}
}

#[cfg(test)]
mod tests;
