//! The chats of a scenario.

use super::build::Builder;
use super::file::{ChatEntry, ChatMode};
use crate::world::{Chat, ChatKind};
use feishu_api::Operation;
use feishu_api::endpoint::{Location, ValueKind};
use feishu_api::im::v1::chat::{GetResponse, Update};
use feishu_api::wire::decode;
use feishu_source::{Segment, did_you_mean, quoted};

impl Builder<'_, '_, '_> {
    pub(super) fn chat(&mut self, id: &str, entry: &ChatEntry, time: i64) {
        let at = ["chats".into(), id.into()];
        self.id(&at, id, "oc_", "a chat_id");
        let lists = [("members", &entry.members), ("bots", &entry.bots), ("managers", &entry.managers)];
        for (key, list) in lists {
            for (index, who) in list.iter().enumerate() {
                let at = [at[0], at[1], key.into(), Segment::Index(index)];
                match key {
                    "members" => self.user_known(&at, who),
                    "bots" => self.app_known(&at, who),
                    _ => self.who_known(&at, who),
                }
            }
        }
        let mut chat = match entry.mode {
            ChatMode::Private => match (entry.members.as_slice(), entry.bots.as_slice()) {
                ([user], [bot]) => Chat::private(id, bot, user),
                _ => {
                    let message = "a private chat must have exactly one member and one bot".to_owned();
                    self.findings.key(
                        &at,
                        "bad-chat",
                        message,
                        "list one user under `members`, and one bot under `bots`",
                    );
                    return;
                }
            },
            ChatMode::Group => Chat::group(id),
            ChatMode::Topic => Chat::group(id).kind(ChatKind::Topic),
            ChatMode::Secret => Chat::group(id).kind(ChatKind::Secret),
            ChatMode::Team => Chat::group(id).kind(ChatKind::Team),
        };
        chat = chat.name(entry.name.as_str()).members(&entry.members).bots(&entry.bots).managers(&entry.managers);
        if let Some(owner) = &entry.owner {
            self.who_known(&[at[0], at[1], "owner".into()], owner);
            chat = chat.owner(owner);
        }
        if let Some(creator) = &entry.creator {
            self.app_known(&[at[0], at[1], "creator".into()], creator);
        }
        chat.creator.clone_from(&entry.creator);
        chat.info.description.clone_from(&entry.description);
        chat.only_managers_pin = entry.only_managers_pin;
        chat.external = entry.external;
        chat.tenant.clone_from(&entry.tenant);
        chat.in_meeting = entry.in_meeting;
        chat.dissolved = entry.dissolved;
        chat.created = entry.created.unwrap_or(time);
        chat.active = chat.created;
        self.settings(&at, entry, &mut chat.info);
        self.world().add_chat(chat);
    }

    /// Applies the settings of a chat, by their names in `im.v1.chat.update`.
    fn settings(&mut self, at: &[Segment<'_>; 2], entry: &ChatEntry, info: &mut GetResponse) {
        const OWN: &[&str] = &["name", "description", "avatar", "owner_id"];
        let parameters = Update::ENDPOINT.parameters.iter();
        let is_setting = |kind, name: &str| kind == ValueKind::String && !OWN.contains(&name);
        let known: Vec<&str> = parameters
            .filter(|one| one.location == Location::Body && is_setting(one.kind, one.name))
            .map(|one| one.name)
            .collect();
        for (name, value) in &entry.settings {
            if known.contains(&name.as_str()) {
                let set = serde_json::json!({ name: value }).to_string();
                // Every setting accepts text.
                let _ = decode(set.as_bytes(), info);
            } else {
                let at = [at[0], at[1], "settings".into(), name.as_str().into()];
                let help = did_you_mean(name, known.iter().copied()).unwrap_or_default();
                self.findings.key(&at, "unknown-setting", format!("unknown chat setting {}", quoted(name)), help);
            }
        }
    }
}
