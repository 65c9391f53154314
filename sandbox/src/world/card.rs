//! Card entities, which can be changed.

use super::{Message, World};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::time::Duration;

/// A card entity that an app created and may change.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CardEntity {
    /// The card_id.
    pub id: String,
    /// The App ID of the app that created the card.
    pub app_id: String,
    /// The content: the JSON of a card, or a template with `type` and `data`.
    pub content: Value,
    /// The time of creation, since 1970.
    pub created: Duration,
    /// The greatest sequence number so far.
    pub sequence: i64,
    /// The time at which streaming mode was switched on; `None` if it is off.
    pub streaming: Option<Duration>,
    /// The message with the card, if it was sent.
    pub message_id: Option<String>,
    /// The changes made with a uuid, by uuid.
    pub(crate) done: BTreeMap<String, String>,
    /// The times of recent changes, as far as the rate limit needs them.
    pub(crate) changes: Vec<Duration>,
}

/// A click on a card, whose token allows changing the card.
#[derive(Clone, Debug)]
pub(crate) struct CardClick {
    /// The App ID of the app that receives the click.
    pub(crate) app_id: String,
    pub(crate) message_id: String,
    pub(crate) at: Duration,
    /// The number of changes made with the token.
    pub(crate) uses: u32,
}

/// The card_id of the first card.
const FIRST: u64 = 7_355_372_766_134_157_313;

impl World {
    /// Returns the card with an id.
    pub fn card(&self, card_id: &str) -> Option<&CardEntity> {
        self.cards.get(card_id)
    }

    /// Returns the cards, ordered by card_id.
    pub fn cards(&self) -> impl Iterator<Item = &CardEntity> {
        self.cards.values()
    }

    pub(crate) fn card_mut(&mut self, card_id: &str) -> Option<&mut CardEntity> {
        self.cards.get_mut(card_id)
    }

    /// Adds a click on a card, with the token with which an app may change the card, at a time in milliseconds since
    /// 1970. [`Sandbox::click`](crate::Sandbox::click) adds its clicks itself.
    pub fn add_click(&mut self, token: &str, app_id: &str, message_id: &str, at: i64) -> &mut Self {
        let at = Duration::from_millis(u64::try_from(at).unwrap_or_default());
        let click = CardClick { app_id: app_id.to_owned(), message_id: message_id.to_owned(), at, uses: 0 };
        self.clicks.insert(token.to_owned(), click);
        self
    }

    /// Returns the click with a token.
    pub(crate) fn click(&self, token: &str) -> Option<&CardClick> {
        self.clicks.get(token)
    }

    /// Records that a card was changed with the token of a click.
    pub(crate) fn use_click(&mut self, token: &str) {
        if let Some(click) = self.clicks.get_mut(token) {
            click.uses += 1;
        }
    }

    /// Creates a card, and returns its id.
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

    /// Creates a card from the content of a message, and returns its id.
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

    /// Returns the JSON of a card message: that of the card entity it refers to, or its own.
    pub(crate) fn sent_card(&self, message: &Message) -> String {
        match entity(&message.content).and_then(|id| self.cards.get(&id)) {
            Some(card) if message.msg_type == crate::card::CARD => card.content.to_string(),
            _ => message.content.clone(),
        }
    }
}

/// Returns the id of the card entity that the content of a message refers to.
pub(crate) fn entity(content: &str) -> Option<String> {
    let content: Map<String, Value> = serde_json::from_str(content).ok()?;
    entity_of(&content).map(str::to_owned)
}

/// Returns the id of the card entity that parsed content refers to.
pub(crate) fn entity_of(content: &Map<String, Value>) -> Option<&str> {
    let is_card = content.get("type").is_some_and(|kind| kind == "card");
    content.get("data").filter(|_| is_card)?.get("card_id")?.as_str()
}

impl CardEntity {
    /// Replaces the content. The content decides whether streaming mode is on.
    pub(crate) fn become_card(&mut self, content: Value, now: Duration) {
        let on = content.get("config").and_then(|config| config.get("streaming_mode")) == Some(&json!(true));
        self.streaming = on.then_some(now);
        self.content = content;
    }

    /// Returns the element, or the text, with an `element_id`.
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
