//! The task that writes text into a card, one step at a time, within the platform's rate limit.

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

/// The interval at which streaming mode is renewed. The platform ends it 10 minutes after it was switched on.
const RENEWAL: Duration = Duration::from_secs(8 * 60);

/// The pause while somebody else is using the card.
const BUSY: Duration = Duration::from_secs(1);

/// The maximum number of attempts per step.
const ATTEMPTS: u32 = 10;

/// The interval at which the whole card is replaced if streaming mode is unavailable.
const WHOLE: Duration = Duration::from_secs(1);

/// The maximum number of characters in the chat list preview.
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
    /// How to end the stream, once there is no more text.
    pub(super) end: Option<End>,
}

/// How to end the stream.
#[derive(Clone, Debug, Default)]
pub(super) struct End {
    pub(super) summary: Option<String>,
    pub(super) card: Option<Card>,
}

impl Shared {
    /// Changes the text to write, and wakes the task.
    pub(super) fn change<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        let changed = change(&mut self.lock());
        self.changed.notify_one();
        changed
    }

    pub(super) fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The task and its state.
pub(super) struct Writer<P> {
    pub(super) port: P,
    pub(super) shared: Arc<Shared>,
    /// The card as created, which contains the element for the text.
    pub(super) card: Card,
    pub(super) element_id: String,
    /// The shortest interval between two steps.
    pub(super) interval: Duration,
    sequence: i64,
    next: Instant,
    renewal: Instant,
    written: String,
    /// Whether streaming mode is used; otherwise the whole card is replaced.
    grows: bool,
    /// Distinguishes the keys of this task from those of others.
    nonce: u64,
}

impl<P: Port> Writer<P> {
    /// Creates the task for a card that was just created in streaming mode.
    pub(super) fn new(port: P, shared: Arc<Shared>, card: Card, element_id: String, interval: Duration) -> Self {
        let now = Instant::now();
        let (nonce, written) = (random::bits(), String::new());
        let renewal = now + RENEWAL;
        Self { port, shared, card, element_id, interval, sequence: 0, next: now, renewal, written, grows: true, nonce }
    }

    /// Writes until the stream ends.
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
                // Ends the stream even after an error, so that the card does not keep showing that text is coming.
                let end = End { summary: None, card: None };
                drop(self.end(&self.written.clone(), end).await);
                return Err(failure.error);
            }
            let renewal = if self.grows { self.renewal } else { Instant::now() + RENEWAL };
            let shared = Arc::clone(&self.shared);
            if timeout_at(renewal, shared.changed.notified()).await.is_err() && self.grows {
                // If this fails, the next text finds the stream closed and reopens it.
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

    /// Switches streaming mode on for another 10 minutes.
    async fn open(&mut self) -> Result<(), Failure> {
        self.step(&Step::Settings(json!({ "config": { "streaming_mode": true } }))).await?;
        self.renewal = Instant::now() + RENEWAL;
        Ok(())
    }

    /// Ends the stream.
    async fn end(&mut self, text: &str, end: End) -> Result<(), Failure> {
        let summary = end.summary.unwrap_or_else(|| summary(text));
        let mut config = json!({ "streaming_mode": false });
        if !summary.is_empty() {
            config["summary"] = json!({ "content": summary });
        }
        let closed = self.step(&Step::Settings(json!({ "config": config }))).await;
        let card = match (end.card, &closed) {
            (Some(card), _) => card,
            // Replacing the whole card has the same effect and needs no streaming mode.
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

    /// Returns the card with this text.
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

    /// Applies a step at its turn, and retries it as needed.
    async fn step(&mut self, step: &Step) -> Result<(), Failure> {
        let (mut key, mut is_unclear) = (self.key(), false);
        for attempt in 0.. {
            sleep_until(self.next).await;
            self.next = Instant::now() + self.interval;
            self.sequence += 1;
            let failure = match self.port.step(step, self.sequence, &key).await {
                Ok(()) => return Ok(()),
                // The unknown outcome turns out to be success.
                Err(failure) if failure.trouble == Trouble::Repeated && is_unclear => return Ok(()),
                Err(failure) if attempt + 1 >= ATTEMPTS => return Err(failure),
                Err(failure) => failure,
            };
            let wait = self.interval * (1 << attempt.min(5));
            match failure.trouble {
                Trouble::Closed | Trouble::Refused => return Err(failure),
                // Somebody else changes the card as well; the error does not say which number they have reached.
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

    /// Returns a unique key for a step.
    fn key(&self) -> String {
        format!("{:016x}-{}", self.nonce, self.sequence)
    }
}

/// Returns the preview: the first line with words, without Markdown markup.
fn summary(text: &str) -> String {
    let lines =
        text.lines().map(|line| line.trim_matches(|mark: char| mark.is_whitespace() || "#*>`-_".contains(mark)));
    let line = lines.into_iter().find(|line| !line.is_empty()).unwrap_or_default();
    match line.char_indices().nth(SUMMARY) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line.to_owned(),
    }
}

/// The next step as JSON, for tests.
#[cfg(test)]
pub(super) fn config(step: &Step) -> Json {
    match step {
        Step::Settings(settings) => settings["config"].clone(),
        _ => Json::Null,
    }
}
