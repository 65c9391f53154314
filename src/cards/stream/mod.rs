//! Streams text into a card.

mod port;
#[cfg(test)]
mod tests;
mod writer;

use super::card::{Card, Config};
use super::client::Cards;
use super::display::Markdown;
use crate::client::{Client, random};
use crate::content;
use crate::error::Error;
use crate::id::MessageId;
use crate::messages::To;
use futures_core::Stream;
use port::CardPort;
use std::fmt;
use std::future::poll_fn;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;
use tokio::task::JoinHandle;
use writer::{End, Shared, Writer};

/// The shortest interval between two changes of a card. The platform accepts ten changes per second, and network delays
/// can bring them closer together.
const INTERVAL: Duration = Duration::from_millis(120);

/// The default ID of the element that holds the text.
const ELEMENT: &str = "answer";

/// A card to be sent, into which text is streamed: [`Cards::stream`].
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` or `reply` is called"]
pub struct StreamBuilder {
    client: Client,
    card: Card,
    element_id: String,
    interval: Duration,
}

impl Cards<'_> {
    /// Starts a card into which text is streamed, for example as a model generates it.
    ///
    /// ```no_run
    /// use feishu_api::messages::To;
    ///
    /// # async fn run(client: &feishu_api::Client, words: Vec<String>) -> Result<(), feishu_api::Error> {
    /// let answer = client.cards().stream().send(To::chat("oc_1")).await?;
    /// for word in words {
    ///     answer.push(&word);
    /// }
    /// answer.finish().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn stream(&self) -> StreamBuilder {
        let client = self.client.clone();
        StreamBuilder { client, card: Card::new(), element_id: ELEMENT.to_owned(), interval: INTERVAL }
    }
}

impl StreamBuilder {
    /// Sets the card. The text goes into its element with the ID `answer`, a [`Markdown`] or a [`Div`](super::Div); if
    /// there is none, one is appended.
    pub fn card(mut self, card: Card) -> Self {
        self.card = card;
        self
    }

    /// Sets the ID of the element that holds the text.
    pub fn element(mut self, element_id: impl Into<String>) -> Self {
        self.element_id = element_id.into();
        self
    }

    /// Sets the shortest interval between two changes of the card. The default and minimum is 120 ms, since the
    /// platform accepts ten changes per second. Text pushed in between is written in one change.
    pub fn interval(mut self, interval: Duration) -> Self {
        self.interval = interval.max(INTERVAL);
        self
    }

    /// Sends the card.
    ///
    /// # Errors
    /// Fails if the card cannot be created or sent.
    pub async fn send(self, to: To) -> Result<CardStream, Error> {
        let uuid = format!("{:016x}", random::bits());
        let (client, card_id, card) = self.make().await?;
        let call = client.messages().send(to, content::Card::entity(card_id.as_str()));
        let sent = call.with(|message| message.uuid(uuid)).await?;
        Ok(self.begin(card_id, card, sent.message_id))
    }

    /// Sends the card as a reply to a message.
    ///
    /// # Errors
    /// Fails if the card cannot be created or sent.
    pub async fn reply(self, message: impl Into<MessageId>) -> Result<CardStream, Error> {
        let message = message.into();
        let uuid = format!("{:016x}", random::bits());
        let (client, card_id, card) = self.make().await?;
        let call = client.messages().reply(message, content::Card::entity(card_id.as_str()));
        let sent = call.with(|message| message.uuid(uuid)).await?;
        Ok(self.begin(card_id, card, sent.message_id))
    }

    /// Creates the card in streaming mode.
    async fn make(&self) -> Result<(Client, String, Card), Error> {
        let mut card = self.card.clone();
        if card.find_mut(&self.element_id).is_none() {
            card = card.element(Markdown::new("").id(self.element_id.as_str()));
        }
        let streaming = card.clone().configure(Config::streaming);
        let made = self.client.cards().create(streaming).await?;
        Ok((self.client.clone(), made.card_id, card))
    }

    fn begin(self, card_id: String, card: Card, message_id: MessageId) -> CardStream {
        let shared = Arc::new(Shared::default());
        let port = CardPort { client: self.client, card_id: card_id.clone(), element_id: self.element_id.clone() };
        let writer = Writer::new(port, Arc::clone(&shared), card, self.element_id, self.interval);
        CardStream { shared, task: Some(tokio::spawn(writer.run())), card_id, message_id }
    }
}

/// A card into which text is streamed.
///
/// A task of the runtime writes the text: one change after another, at most ten per second, each with all text pushed
/// in between. It numbers the changes, repeats changes whose outcome is unknown, keeps streaming mode on beyond the 10
/// minutes after which the platform ends it, and reopens it if it was closed. If it cannot be reopened, the task
/// replaces the whole card once per second.
///
/// [`finish`](Self::finish) ends the stream and finalizes the card. A dropped stream is finished as well, as long as
/// the runtime runs. If the program ends before that, the card keeps showing that it is being written, until the
/// platform ends streaming mode within 10 minutes.
pub struct CardStream {
    shared: Arc<Shared>,
    task: Option<JoinHandle<Result<(), Error>>>,
    card_id: String,
    message_id: MessageId,
}

impl CardStream {
    /// The ID of the card.
    pub fn card_id(&self) -> &str {
        &self.card_id
    }

    /// The ID of the card's message.
    pub fn message_id(&self) -> &MessageId {
        &self.message_id
    }

    /// Appends to the text. This does not wait: the text is written as soon as the platform accepts it.
    pub fn push(&self, text: &str) {
        self.shared.change(|state| state.text.push_str(text));
    }

    /// Appends everything that a stream yields.
    pub async fn push_all<S: Stream<Item: AsRef<str>>>(&self, stream: S) {
        let mut stream = pin!(stream);
        while let Some(text) = poll_fn(|task| stream.as_mut().poll_next(task)).await {
            self.push(text.as_ref());
        }
    }

    /// Replaces the whole text. It is shown at once, unless it starts with the current text.
    pub fn set(&self, text: impl Into<String>) {
        let text = text.into();
        self.shared.change(|state| state.text = text);
    }

    /// The text so far.
    pub fn text(&self) -> String {
        self.shared.lock().text.clone()
    }

    /// Whether text is still being written. This becomes `false` if the platform refuses the text;
    /// [`finish`](Self::finish) then returns the error.
    pub fn is_writing(&self) -> bool {
        self.task.as_ref().is_some_and(|task| !task.is_finished())
    }

    /// Writes the remaining text and ends the stream. The chat list shows the first line of the text.
    ///
    /// # Errors
    /// Fails if the platform refused a change of the card.
    pub async fn finish(self) -> Result<(), Error> {
        self.end(End::default()).await
    }

    /// Ends the stream, and sets the preview in the chat list.
    ///
    /// # Errors
    /// Fails like [`finish`](Self::finish).
    pub async fn finish_with_summary(self, summary: impl Into<String>) -> Result<(), Error> {
        self.end(End { summary: Some(summary.into()), card: None }).await
    }

    /// Ends the stream, and replaces the card, for example with one that has buttons.
    ///
    /// # Errors
    /// Fails like [`finish`](Self::finish), and if the card has [errors](Card::check).
    pub async fn finish_with_card(self, card: Card) -> Result<(), Error> {
        let accepted = super::accept(&card.to_json());
        let card = accepted.is_ok().then_some(card);
        let ended = self.end(End { summary: None, card }).await;
        accepted?;
        ended
    }

    async fn end(mut self, end: End) -> Result<(), Error> {
        self.shared.change(|state| state.end = Some(end));
        match self.task.take() {
            // The task was aborted with its runtime: there is no error to report.
            Some(task) => task.await.unwrap_or(Ok(())),
            None => Ok(()),
        }
    }
}

impl Drop for CardStream {
    fn drop(&mut self) {
        self.shared.change(|state| {
            state.end.get_or_insert_default();
        });
    }
}

impl fmt::Debug for CardStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CardStream")
            .field("card_id", &self.card_id)
            .field("message_id", &self.message_id)
            .finish_non_exhaustive()
    }
}
