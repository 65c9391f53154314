//! High-level card operations: create and change a card, update it after a click, and stream text into it.

use super::check::accept;
use crate::Operation;
use crate::cardkit::v1::{Type, card};
use crate::client::{Call, Client};
use crate::content::Card;
use crate::interactive::v1::card::Update;
use crate::secret::Secret;
use crate::wire::Json;

/// High-level card operations: [`Client::cards`].
///
/// A card that the platform would refuse is not sent; awaiting the call returns
/// [`Error::Content`](crate::Error::Content).
#[derive(Clone, Copy, Debug)]
pub struct Cards<'c> {
    pub(super) client: &'c Client,
}

impl Client {
    /// Returns the operations for cards that change after they are sent. Send other cards with [`Client::messages`].
    pub fn cards(&self) -> Cards<'_> {
        Cards { client: self }
    }
}

impl<'c> Cards<'c> {
    /// Creates a card that can be sent once, as [`Card::entity`], and changed for 14 days.
    ///
    /// ```no_run
    /// use feishu_api::cards::{Card, Markdown};
    /// use feishu_api::content;
    /// use feishu_api::messages::To;
    ///
    /// # async fn run(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
    /// let made = client.cards().create(Card::new().element(Markdown::new("Deploying …").id("state"))).await?;
    /// client.messages().send(To::chat("oc_1"), content::Card::entity(&made.card_id)).await?;
    /// client.cardkit().v1().card_element().content(&made.card_id, "state", "Deployed", 1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, card: impl Into<Card>) -> Call<card::Create> {
        let card = card.into();
        let (kind, data) = match &card {
            Card::Template(_) => (Type::Template, card.write().get("data").cloned().unwrap_or_default()),
            _ => (Type::CardJson, card.write()),
        };
        self.checked(&card, card::Create::new(kind, crate::wire::json_text(&data)))
    }

    /// Updates a card after its click was answered. The token of the click is valid twice within 30 minutes.
    ///
    /// ```no_run
    /// use feishu_api::cards::{Card, Markdown};
    /// # use feishu_api::Secret;
    ///
    /// # async fn run(client: &feishu_api::Client, token: &Secret) -> Result<(), feishu_api::Error> {
    /// // `token` comes from the `CardActionTrigger`.
    /// client.cards().update_later(token, Card::new().element(Markdown::new("Done"))).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_later(&self, token: &Secret, card: impl Into<Card>) -> Call<Update> {
        let card = card.into();
        let json: Json = card.write();
        self.checked(&card, Update::new(token.expose(), json))
    }

    fn checked<R: Operation>(&self, card: &Card, request: R) -> Call<R> {
        let call = Call::new(self.client, request);
        match card {
            Card::Json(json) => match accept(json) {
                Ok(()) => call,
                Err(error) => call.refused(error),
            },
            _ => call,
        }
    }
}
