//! Cards that were made to be changed.

use super::{Message, World};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::time::Duration;

/// A card that an app made, and that it may change.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CardEntity {
    /// Its card_id.
    pub id: String,
    /// The App ID of the app that made it.
    pub app_id: String,
    /// What it is: the JSON of a card, or a template with `type` and `data`.
    pub content: Value,
    /// When it was made, since 1970.
    pub created: Duration,
    /// The greatest sequence number it has seen.
    pub sequence: i64,
    /// Since when text grows in it; `None` where none does.
    pub streaming: Option<Duration>,
    /// The message it was sent as.
    pub message_id: Option<String>,
    /// What was done with a uuid.
    pub(crate) done: BTreeMap<String, String>,
    /// When it was last changed: as often as the limit counts.
    pub(crate) changes: Vec<Duration>,
}

/// A click on a card, by whose token the card can be changed.
#[derive(Clone, Debug)]
pub(crate) struct CardClick {
    /// The App ID of the app that is told of it.
    pub(crate) app_id: String,
    pub(crate) message_id: String,
    pub(crate) at: Duration,
    /// How often the card was changed by it.
    pub(crate) uses: u32,
}

/// The number of the first card.
const FIRST: u64 = 7_355_372_766_134_157_313;

impl World {
    /// The card of an id.
    pub fn card(&self, card_id: &str) -> Option<&CardEntity> {
        self.cards.get(card_id)
    }

    /// The cards, by card_id.
    pub fn cards(&self) -> impl Iterator<Item = &CardEntity> {
        self.cards.values()
    }

    pub(crate) fn card_mut(&mut self, card_id: &str) -> Option<&mut CardEntity> {
        self.cards.get_mut(card_id)
    }

    /// Adds a click on a card, by the token with which an app may change the card: at a time in milliseconds since 1970.
    /// [`Sandbox::click`](crate::Sandbox::click) adds the ones it makes.
    pub fn add_click(&mut self, token: &str, app_id: &str, message_id: &str, at: i64) -> &mut Self {
        let at = Duration::from_millis(u64::try_from(at).unwrap_or_default());
        let click = CardClick { app_id: app_id.to_owned(), message_id: message_id.to_owned(), at, uses: 0 };
        self.clicks.insert(token.to_owned(), click);
        self
    }

    /// The click of a token.
    pub(crate) fn click(&self, token: &str) -> Option<&CardClick> {
        self.clicks.get(token)
    }

    /// Notes that a card was changed by the token of a click.
    pub(crate) fn use_click(&mut self, token: &str) {
        if let Some(click) = self.clicks.get_mut(token) {
            click.uses += 1;
        }
    }

    /// Makes a card, and returns its id.
    pub(crate) fn make_card(&mut self, app_id: &str, content: Value, now: Duration) -> String {
        let id = (FIRST + self.cards.len() as u64).to_string();
        let mut card = CardEntity {
            id: id.clone(),
            app_id: app_id.to_owned(),
            content: Value::Null,
            created: now,
            sequence: 0,
            streaming: None,
            message_id: None,
            done: BTreeMap::new(),
            changes: Vec::new(),
        };
        card.become_card(content, now);
        self.cards.insert(id.clone(), card);
        id
    }

    /// Makes a card of what a message says, and returns its id.
    pub(crate) fn convert_card(&mut self, message_id: &str, app_id: &str, content: Value, now: Duration) -> String {
        let card_id = self.make_card(app_id, content, now);
        if let Some(message) = self.messages.get_mut(message_id) {
            message.content = json!({ "type": "card", "data": { "card_id": card_id } }).to_string();
        }
        if let Some(card) = self.cards.get_mut(&card_id) {
            card.message_id = Some(message_id.to_owned());
        }
        card_id
    }

    /// The JSON of a card as a message has it: that of the card it names, or itself.
    pub(crate) fn sent_card(&self, message: &Message) -> String {
        match entity(&message.content).and_then(|id| self.cards.get(&id)) {
            Some(card) if message.msg_type == crate::card::CARD => card.content.to_string(),
            _ => message.content.clone(),
        }
    }
}

/// The card that the content of a message names.
pub(crate) fn entity(content: &str) -> Option<String> {
    let content: Map<String, Value> = serde_json::from_str(content).ok()?;
    entity_of(&content).map(str::to_owned)
}

/// The same of content that was read.
pub(crate) fn entity_of(content: &Map<String, Value>) -> Option<&str> {
    let is_card = content.get("type").is_some_and(|kind| kind == "card");
    content.get("data").filter(|_| is_card)?.get("card_id")?.as_str()
}

impl CardEntity {
    /// Sets what it is. Whether text grows in it follows from what it says itself.
    pub(crate) fn become_card(&mut self, content: Value, now: Duration) {
        let on = content.get("config").and_then(|config| config.get("streaming_mode")) == Some(&json!(true));
        self.streaming = on.then_some(now);
        self.content = content;
    }

    /// The element, or the text, of an `element_id`.
    pub fn element(&self, element_id: &str) -> Option<&Value> {
        find(&self.content, element_id)
    }
}

fn find<'v>(value: &'v Value, id: &str) -> Option<&'v Value> {
    match value {
        Value::Object(members) if members.get("element_id").is_some_and(|found| found == id) => Some(value),
        Value::Object(members) => members.values().find_map(|inner| find(inner, id)),
        Value::Array(entries) => entries.iter().find_map(|inner| find(inner, id)),
        _ => None,
    }
}
