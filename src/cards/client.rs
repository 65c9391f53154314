//! Cards by intent: made once and changed later, changed after a click, and written into as text grows.

use super::check::accept;
use crate::Operation;
use crate::cardkit::v1::{Type, card};
use crate::client::{Call, Client};
use crate::content::Card;
use crate::interactive::v1::card::Update;
use crate::secret::Secret;
use crate::wire::Json;

/// Cards by intent: [`Client::cards`].
///
/// A card that the platform does not take is an [`Error::Content`](crate::Error::Content) once the call is awaited, and is
/// not sent.
#[derive(Clone, Copy, Debug)]
pub struct Cards<'c> {
    pub(super) client: &'c Client,
}

impl Client {
    /// Makes cards that change after they were sent. Cards that do not are sent by [`Client::messages`].
    pub fn cards(&self) -> Cards<'_> {
        Cards { client: self }
    }
}

impl<'c> Cards<'c> {
    /// Makes a card that is sent once, as [`Card::entity`], and that can be changed for 14 days.
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

    /// Changes a card after a click on it was answered: twice within 30 minutes, by the token of the click.
    ///
    /// ```no_run
    /// use feishu_api::cards::{Card, Markdown};
    /// # use feishu_api::Secret;
    ///
    /// # async fn run(client: &feishu_api::Client, token: &Secret) -> Result<(), feishu_api::Error> {
    /// // `token` is that of the `CardActionTrigger`.
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
