//! An app that receives events, and its view of the world.

use crate::world::{App, Chat, World, is_bot};
use feishu_api::events::Descriptor;
use feishu_api::im::v1::UserIds;
use feishu_api::scope;

/// An app that receives events.
pub(super) struct Recipient<'w> {
    pub(super) world: &'w World,
    pub(super) app: &'w App,
}

impl<'w> Recipient<'w> {
    /// Returns the app with an id, if it exists and has a bot.
    pub(super) fn new(world: &'w World, app_id: &str) -> Option<Self> {
        world.app(app_id).filter(|app| app.bot).map(|app| Self { world, app })
    }

    /// Whether the app has a scope that allows receiving an event.
    pub(super) fn is_open(&self, descriptor: &Descriptor) -> bool {
        let has = |rule: &feishu_api::endpoint::ScopeRule| rule.all_of.iter().all(|one| self.has(one.id));
        descriptor.scopes.is_empty() || descriptor.scopes.iter().any(has)
    }

    pub(super) fn has(&self, scope: &str) -> bool {
        self.app.scopes.contains(scope)
    }

    /// Returns a chat, if the app's bot is in it.
    pub(super) fn chat(&self, id: &str) -> Option<&'w Chat> {
        self.world.chat(id).filter(|chat| chat.bots.contains(&self.app.id))
    }

    /// Returns the IDs of a user (open_id); empty for a bot.
    pub(super) fn ids(&self, open_id: &str) -> UserIds {
        let mut ids = UserIds::default();
        if open_id.is_empty() || is_bot(open_id) {
            return ids;
        }
        ids.open_id = open_id.into();
        if let Some(user) = self.world.user(open_id) {
            ids.union_id = user.union_id.as_str().into();
            if self.has(scope::CONTACT_USER_EMPLOYEE_ID_READONLY.id) {
                ids.user_id = Some(user.user_id.as_str().into());
            }
        }
        ids
    }

    /// Returns the IDs of the sender of a message. The open_id of a bot is derived from its App ID.
    pub(super) fn sender_ids(&self, who: &str) -> UserIds {
        let mut ids = self.ids(who);
        if is_bot(who) {
            ids.open_id = format!("ou_{who}").into();
        }
        ids
    }

    /// Returns the tenant of a user (open_id).
    pub(super) fn tenant(&self, open_id: &str) -> &str {
        let own = self.world.user(open_id).and_then(|user| user.tenant.as_deref());
        own.unwrap_or(&self.world.tenant.key)
    }

    /// Returns the name of a user (open_id).
    pub(super) fn name(&self, open_id: &str) -> &str {
        self.world.user(open_id).map_or("", |user| user.name.as_str())
    }
}
