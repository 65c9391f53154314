//! The task that writes text into a card: one step after the other, in the pace of the platform.

use super::port::{Failure, Port, Step, Trouble};
use crate::cards::{Card, Element, Summary};
use crate::client::random;
use crate::error::Error;
#[cfg(test)]
use crate::wire::Json;
use serde_json::json;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::Notify;
use tokio::time::{Instant, sleep_until, timeout_at};

/// The platform ends a stream 10 minutes after it was switched on, whatever was written.
const RENEWAL: Duration = Duration::from_secs(8 * 60);

/// How long a card that somebody is using is left alone.
const BUSY: Duration = Duration::from_secs(1);

/// How often a step is tried.
const ATTEMPTS: u32 = 10;

/// How often the whole card is replaced, where text cannot grow.
const WHOLE: Duration = Duration::from_secs(1);

/// How many characters of the text the list of chats shows.
const SUMMARY: usize = 80;

/// What the stream and its task share.
#[derive(Default)]
pub(super) struct Shared {
    state: Mutex<State>,
    changed: Notify,
}

#[derive(Default)]
pub(super) struct State {
    pub(super) text: String,
    /// How the card is to be left, once there is no more text.
    pub(super) end: Option<End>,
}

/// How a card is left.
#[derive(Clone, Debug, Default)]
pub(super) struct End {
    pub(super) summary: Option<String>,
    pub(super) card: Option<Card>,
}

impl Shared {
    /// Changes what is to be written.
    pub(super) fn change<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        let changed = change(&mut self.lock());
        self.changed.notify_one();
        changed
    }

    pub(super) fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The task, and where it stands.
pub(super) struct Writer<P> {
    pub(super) port: P,
    pub(super) shared: Arc<Shared>,
    /// The card as it was made, whose element the text is in.
    pub(super) card: Card,
    pub(super) element_id: String,
    /// The shortest time from one step to the next.
    pub(super) interval: Duration,
    sequence: i64,
    next: Instant,
    renewal: Instant,
    written: String,
    /// Whether text grows, or the whole card is replaced.
    grows: bool,
    /// Tells the steps of this task from those of any other.
    nonce: u64,
}

impl<P: Port> Writer<P> {
    /// A task for a card that was just made, with its stream switched on.
    pub(super) fn new(port: P, shared: Arc<Shared>, card: Card, element_id: String, interval: Duration) -> Self {
        let now = Instant::now();
        let (nonce, written) = (random::bits(), String::new());
        let renewal = now + RENEWAL;
        Self { port, shared, card, element_id, interval, sequence: 0, next: now, renewal, written, grows: true, nonce }
    }

    /// Writes until there is no more text.
    pub(super) async fn run(mut self) -> Result<(), Error> {
        loop {
            let (text, end) = {
                let state = self.shared.lock();
                (state.text.clone(), state.end.clone())
            };
            let written = if text == self.written { Ok(()) } else { self.write(text.clone()).await };
            if let Some(end) = end {
                let ended = self.end(&text, end).await;
                return written.and(ended).map_err(|failure| failure.error);
            }
            if let Err(failure) = written {
                // The card is not left as if more were to come.
                let end = End { summary: None, card: None };
                drop(self.end(&self.written.clone(), end).await);
                return Err(failure.error);
            }
            let renewal = if self.grows { self.renewal } else { Instant::now() + RENEWAL };
            let shared = Arc::clone(&self.shared);
            if timeout_at(renewal, shared.changed.notified()).await.is_err() && self.grows {
                // Should it fail, the next text finds the stream closed, and opens it.
                drop(self.open().await);
            }
        }
    }

    /// Writes the whole text so far.
    async fn write(&mut self, text: String) -> Result<(), Failure> {
        if self.grows && !text.is_empty() {
            match self.step(&Step::Text(text.clone())).await {
                Err(failure) if failure.trouble == Trouble::Closed => {
                    let again = match self.open().await {
                        Ok(()) => self.step(&Step::Text(text.clone())).await,
                        Err(failure) => Err(failure),
                    };
                    match again {
                        Err(failure) if failure.trouble == Trouble::Closed => self.grows = false,
                        done => return self.wrote(text, done),
                    }
                }
                done => return self.wrote(text, done),
            }
        }
        let card = self.with_text(self.card.clone(), &text);
        let done = self.step(&Step::Card(card.to_json())).await;
        self.next = self.next.max(Instant::now() + WHOLE);
        self.wrote(text, done)
    }

    fn wrote(&mut self, text: String, done: Result<(), Failure>) -> Result<(), Failure> {
        if done.is_ok() {
            self.written = text;
        }
        done
    }

    /// Switches the stream on, for another 10 minutes.
    async fn open(&mut self) -> Result<(), Failure> {
        self.step(&Step::Settings(json!({ "config": { "streaming_mode": true } }))).await?;
        self.renewal = Instant::now() + RENEWAL;
        Ok(())
    }

    /// Leaves the card as it is to stay.
    async fn end(&mut self, text: &str, end: End) -> Result<(), Failure> {
        let summary = end.summary.unwrap_or_else(|| summary(text));
        let mut config = json!({ "streaming_mode": false });
        if !summary.is_empty() {
            config["summary"] = json!({ "content": summary });
        }
        let closed = self.step(&Step::Settings(json!({ "config": config }))).await;
        let card = match (end.card, &closed) {
            (Some(card), _) => card,
            // The whole card says the same, and needs no stream.
            (None, Err(_)) => self.with_text(self.card.clone(), text),
            (None, Ok(())) => return Ok(()),
        };
        let card = card.configure(|mut config| {
            config.streaming_mode = None;
            if config.summary.is_none() && !summary.is_empty() {
                config.summary = Some(Summary::new(summary));
            }
            config
        });
        self.step(&Step::Card(card.to_json())).await
    }

    /// The card with this text in it.
    fn with_text(&self, mut card: Card, text: &str) -> Card {
        match card.find_mut(&self.element_id) {
            Some(Element::Markdown(element)) => element.content = Some(text.to_owned()),
            Some(Element::Div(element)) => {
                element.text.get_or_insert_with(|| "".into()).content = Some(text.to_owned());
            }
            _ => {}
        }
        card
    }

    /// Does a step once it is its turn, however often it takes.
    async fn step(&mut self, step: &Step) -> Result<(), Failure> {
        let (mut key, mut is_unclear) = (self.key(), false);
        for attempt in 0.. {
            sleep_until(self.next).await;
            self.next = Instant::now() + self.interval;
            self.sequence += 1;
            let failure = match self.port.step(step, self.sequence, &key).await {
                Ok(()) => return Ok(()),
                // What nobody knew is known now.
                Err(failure) if failure.trouble == Trouble::Repeated && is_unclear => return Ok(()),
                Err(failure) if attempt + 1 >= ATTEMPTS => return Err(failure),
                Err(failure) => failure,
            };
            let wait = self.interval * (1 << attempt.min(5));
            match failure.trouble {
                Trouble::Closed | Trouble::Refused => return Err(failure),
                // Somebody else changes the card, too: by how much they are ahead is not said.
                Trouble::Sequence => {
                    self.sequence += 1 << attempt;
                    key = self.key();
                }
                Trouble::Repeated => key = self.key(),
                Trouble::Busy => self.next = self.next.max(Instant::now() + BUSY),
                Trouble::Unclear => {
                    is_unclear = true;
                    self.next = self.next.max(Instant::now() + failure.error.retry_after().unwrap_or(wait));
                }
            }
        }
        Ok(())
    }

    /// A key that no other step has.
    fn key(&self) -> String {
        format!("{:016x}-{}", self.nonce, self.sequence)
    }
}

/// What the list of chats shows: the first line that has words, without the marks of Markdown.
fn summary(text: &str) -> String {
    let lines =
        text.lines().map(|line| line.trim_matches(|mark: char| mark.is_whitespace() || "#*>`-_".contains(mark)));
    let line = lines.into_iter().find(|line| !line.is_empty()).unwrap_or_default();
    match line.char_indices().nth(SUMMARY) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line.to_owned(),
    }
}

/// What there is to do next, as JSON, for tests.
#[cfg(test)]
pub(super) fn config(step: &Step) -> Json {
    match step {
        Step::Settings(settings) => settings["config"].clone(),
        _ => Json::Null,
    }
}
