//! The state behind the operations: a tenant with its apps, users, chats, messages, reactions, pins, images and files.

mod app;
mod card;
mod chat;
mod conversation;
mod custom_bot;
pub mod demo;
mod journal;
mod message;
mod people;
mod picture;
mod reaction;
mod resource;
mod tenant;
mod user;

pub use app::{App, AppState, Availability};
pub use card::CardEntity;
pub(crate) use card::{entity, entity_of};
pub(crate) use chat::is_bot;
pub use chat::{Chat, ChatKind, ShareLink};
pub(crate) use conversation::{Edit, Once};
pub use custom_bot::CustomBot;
pub(crate) use journal::Happening;
pub use message::{Mentioned, Message};
pub(crate) use picture::{Picture, picture};
pub use reaction::Reaction;
pub use resource::{Resource, ResourceKind};
pub use tenant::Tenant;
pub use user::{User, UserIdKind, UserState};

use feishu_api::im::v1::Pin;
use std::collections::BTreeMap;
use std::time::Duration;

/// The state of one tenant.
///
/// ```
/// use feishu_sandbox::{App, Chat, Message, World};
///
/// let mut world = World::new();
/// world.add_app(App::new("cli_a", "secret").scopes(["im:message"]));
/// world.add_chat(Chat::group("oc_a").bots(["cli_a"]));
/// world.add_message(Message::new("om_a", "oc_a"));
/// ```
#[derive(Clone, Debug, Default)]
pub struct World {
    /// The tenant.
    pub tenant: Tenant,
    apps: BTreeMap<String, App>,
    users: BTreeMap<String, User>,
    chats: BTreeMap<String, Chat>,
    messages: BTreeMap<String, Message>,
    reactions: BTreeMap<String, Reaction>,
    /// The messages that were sent with a uuid, and when.
    sent: BTreeMap<Once, (Duration, String)>,
    pins: BTreeMap<String, Pin>,
    resources: BTreeMap<String, Resource>,
    custom_bots: Vec<CustomBot>,
    cards: BTreeMap<String, CardEntity>,
    /// The clicks on cards, by their tokens.
    clicks: BTreeMap<String, card::CardClick>,
    /// The number of keys issued.
    keys: u64,
    /// The number of messages added.
    added: u64,
    /// The changes since the journal was last taken.
    journal: Vec<Happening>,
}

/// The storage limit for images and files, in bytes.
const STORAGE: usize = 256 * 1024 * 1024;

impl World {
    /// Creates an empty world.
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates the world of [`demo`]: one app, and a message for every error that state can cause.
    pub fn demo() -> Self {
        demo::world()
    }

    /// Adds an app, replacing any app with the same id.
    pub fn add_app(&mut self, app: App) -> &mut Self {
        self.apps.insert(app.id.clone(), app);
        self
    }

    /// Adds a chat, replacing any chat with the same id.
    pub fn add_chat(&mut self, chat: Chat) -> &mut Self {
        self.chats.insert(chat.id.clone(), chat);
        self
    }

    /// Pins a message, replacing its pin if it has one.
    pub fn add_pin(&mut self, pin: Pin) -> &mut Self {
        self.pins.insert(pin.message_id.as_str().to_owned(), pin);
        self
    }

    /// Adds an image or a file, replacing any with the same key.
    pub fn add_resource(&mut self, resource: Resource) -> &mut Self {
        self.resources.insert(resource.key.clone(), resource);
        self
    }

    /// Adds an image or a file, unless the storage limit is exceeded; returns whether it was added.
    pub(crate) fn keep(&mut self, resource: Resource) -> bool {
        let kept: usize = self.resources.values().map(|resource| resource.content.len()).sum();
        let has_room = kept.saturating_add(resource.content.len()) <= STORAGE;
        if has_room {
            self.add_resource(resource);
        }
        has_room
    }

    /// Returns an unused key.
    pub(crate) fn next_key(&mut self, prefix: &str) -> String {
        self.keys += 1;
        format!("{prefix}sandbox_{:06}", self.keys)
    }

    /// Returns the app with an id.
    pub fn app(&self, id: &str) -> Option<&App> {
        self.apps.get(id)
    }

    /// Returns the apps, ordered by App ID.
    pub fn apps(&self) -> impl Iterator<Item = &App> {
        self.apps.values()
    }

    /// Returns the app with an id, for changing it.
    pub fn app_mut(&mut self, id: &str) -> Option<&mut App> {
        self.apps.get_mut(id)
    }

    /// Returns the chat with an id.
    pub fn chat(&self, id: &str) -> Option<&Chat> {
        self.chats.get(id)
    }

    /// Returns the chats, ordered by chat_id.
    pub fn chats(&self) -> impl Iterator<Item = &Chat> {
        self.chats.values()
    }

    /// Returns the chat with an id, for changing it.
    pub fn chat_mut(&mut self, id: &str) -> Option<&mut Chat> {
        self.chats.get_mut(id)
    }

    /// Returns the image or the file with a key.
    pub fn resource(&self, key: &str) -> Option<&Resource> {
        self.resources.get(key)
    }

    /// Returns the uploaded images and files, ordered by key.
    pub fn resources(&self) -> impl Iterator<Item = &Resource> {
        self.resources.values()
    }

    /// Returns the pin of a message.
    pub fn pin(&self, message_id: &str) -> Option<&Pin> {
        self.pins.get(message_id)
    }

    /// Returns the pins, ordered by message.
    pub fn pins(&self) -> impl Iterator<Item = &Pin> {
        self.pins.values()
    }

    /// Unpins a message, and returns the pin.
    pub fn remove_pin(&mut self, message_id: &str) -> Option<Pin> {
        self.pins.remove(message_id)
    }
}
