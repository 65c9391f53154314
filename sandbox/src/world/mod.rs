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

/// Everything a sandbox knows of one tenant.
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
    /// The messages sent with a uuid, and when.
    sent: BTreeMap<Once, (Duration, String)>,
    pins: BTreeMap<String, Pin>,
    resources: BTreeMap<String, Resource>,
    custom_bots: Vec<CustomBot>,
    cards: BTreeMap<String, CardEntity>,
    /// The clicks on cards, by their tokens.
    clicks: BTreeMap<String, card::CardClick>,
    /// How many keys were given out.
    keys: u64,
    /// How many messages were added.
    added: u64,
    /// What happened since it was last asked for.
    journal: Vec<Happening>,
}

/// How many bytes of images and files are kept.
const STORAGE: usize = 256 * 1024 * 1024;

impl World {
    /// A world without anything in it.
    pub fn new() -> Self {
        Self::default()
    }

    /// The world of [`demo`]: one app, and a message for every error that state can cause.
    pub fn demo() -> Self {
        demo::world()
    }

    /// Adds an app, in place of one of the same id.
    pub fn add_app(&mut self, app: App) -> &mut Self {
        self.apps.insert(app.id.clone(), app);
        self
    }

    /// Adds a chat, in place of one of the same id.
    pub fn add_chat(&mut self, chat: Chat) -> &mut Self {
        self.chats.insert(chat.id.clone(), chat);
        self
    }

    /// Puts a pin on a message, in place of the one it has.
    pub fn add_pin(&mut self, pin: Pin) -> &mut Self {
        self.pins.insert(pin.message_id.as_str().to_owned(), pin);
        self
    }

    /// Adds an image or a file, in place of one of the same key.
    pub fn add_resource(&mut self, resource: Resource) -> &mut Self {
        self.resources.insert(resource.key.clone(), resource);
        self
    }

    /// Adds an image or a file if there is room for it.
    pub(crate) fn keep(&mut self, resource: Resource) -> bool {
        let kept: usize = self.resources.values().map(|resource| resource.content.len()).sum();
        let has_room = kept.saturating_add(resource.content.len()) <= STORAGE;
        if has_room {
            self.add_resource(resource);
        }
        has_room
    }

    /// A key that was not given out before.
    pub(crate) fn next_key(&mut self, prefix: &str) -> String {
        self.keys += 1;
        format!("{prefix}sandbox_{:06}", self.keys)
    }

    /// The app of an id.
    pub fn app(&self, id: &str) -> Option<&App> {
        self.apps.get(id)
    }

    /// The apps, by App ID.
    pub fn apps(&self) -> impl Iterator<Item = &App> {
        self.apps.values()
    }

    /// The app of an id, to change it.
    pub fn app_mut(&mut self, id: &str) -> Option<&mut App> {
        self.apps.get_mut(id)
    }

    /// The chat of an id.
    pub fn chat(&self, id: &str) -> Option<&Chat> {
        self.chats.get(id)
    }

    /// The chats, by chat_id.
    pub fn chats(&self) -> impl Iterator<Item = &Chat> {
        self.chats.values()
    }

    /// The chat of an id, to change it.
    pub fn chat_mut(&mut self, id: &str) -> Option<&mut Chat> {
        self.chats.get_mut(id)
    }

    /// The image or the file of a key.
    pub fn resource(&self, key: &str) -> Option<&Resource> {
        self.resources.get(key)
    }

    /// The images and files that were uploaded, by key.
    pub fn resources(&self) -> impl Iterator<Item = &Resource> {
        self.resources.values()
    }

    /// The pin of a message.
    pub fn pin(&self, message_id: &str) -> Option<&Pin> {
        self.pins.get(message_id)
    }

    /// The pins, by message.
    pub fn pins(&self) -> impl Iterator<Item = &Pin> {
        self.pins.values()
    }

    /// Takes the pin off a message, and returns it.
    pub fn remove_pin(&mut self, message_id: &str) -> Option<Pin> {
        self.pins.remove(message_id)
    }
}
