//! An app that is told of what happens: what it may see, and as what.

use crate::world::{App, Chat, World, is_bot};
use feishu_api::events::Descriptor;
use feishu_api::im::v1::UserIds;
use feishu_api::scope;

/// An app that is told of what happens.
pub(super) struct Recipient<'w> {
    pub(super) world: &'w World,
    pub(super) app: &'w App,
}

impl<'w> Recipient<'w> {
    /// The app of an id, if there is one and it has a bot.
    pub(super) fn new(world: &'w World, app_id: &str) -> Option<Self> {
        world.app(app_id).filter(|app| app.bot).map(|app| Self { world, app })
    }

    /// Whether it has a scope that opens an event.
    pub(super) fn is_open(&self, descriptor: &Descriptor) -> bool {
        let has = |rule: &feishu_api::endpoint::ScopeRule| rule.all_of.iter().all(|one| self.has(one.id));
        descriptor.scopes.is_empty() || descriptor.scopes.iter().any(has)
    }

    pub(super) fn has(&self, scope: &str) -> bool {
        self.app.scopes.contains(scope)
    }

    /// A chat that its bot is in.
    pub(super) fn chat(&self, id: &str) -> Option<&'w Chat> {
        self.world.chat(id).filter(|chat| chat.bots.contains(&self.app.id))
    }

    /// The IDs of a user, by open_id; none of a bot.
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

    /// The IDs of whoever sent a message. A bot has an open_id: here it is made of its App ID.
    pub(super) fn sender_ids(&self, who: &str) -> UserIds {
        let mut ids = self.ids(who);
        if is_bot(who) {
            ids.open_id = format!("ou_{who}").into();
        }
        ids
    }

    /// The tenant of a user, by open_id.
    pub(super) fn tenant(&self, open_id: &str) -> &str {
        let own = self.world.user(open_id).and_then(|user| user.tenant.as_deref());
        own.unwrap_or(&self.world.tenant.key)
    }

    /// The name of a user, by open_id.
    pub(super) fn name(&self, open_id: &str) -> &str {
        self.world.user(open_id).map_or("", |user| user.name.as_str())
    }
}
