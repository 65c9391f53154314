//! Chats.

use crate::filled::filled;
use feishu_api::im::v1;
use std::collections::BTreeSet;

/// A chat.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Chat {
    /// The chat_id.
    pub id: String,
    /// The kind of chat.
    pub kind: ChatKind,
    /// The name, avatar, description and settings, as `im.v1.chat.get` returns them. Fields that depend on the other
    /// fields, such as the owner and the number of members, are filled in when the chat is returned.
    pub info: v1::Chat,
    /// The owner: an open_id, or the App ID of a bot.
    pub owner: Option<String>,
    /// The App ID of the bot that created the chat.
    pub creator: Option<String>,
    /// The App IDs of the bots in the chat.
    pub bots: BTreeSet<String>,
    /// The open_ids of the users in the chat.
    pub members: BTreeSet<String>,
    /// The managers other than the owner: open_ids, and App IDs of bots.
    pub managers: BTreeSet<String>,
    /// Whether only the owner and the managers may pin messages.
    pub only_managers_pin: bool,
    /// Whether the chat includes people of other tenants.
    pub external: bool,
    /// The key of the chat's tenant, if it is not the world's tenant.
    pub tenant: Option<String>,
    /// Whether a meeting with restricted access is in progress in the chat.
    pub in_meeting: bool,
    /// Whether the chat has been dissolved.
    pub dissolved: bool,
    /// The share links of the chat.
    pub links: Vec<ShareLink>,
    /// The deduplication key of the request that created the chat, if it had a uuid.
    pub(crate) once: Option<String>,
    /// The creation time, in milliseconds since 1970.
    pub created: i64,
    /// The time of the last message, in milliseconds since 1970.
    pub active: i64,
}

/// A link to join a chat.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ShareLink {
    /// The URL.
    pub url: String,
    /// The creator: an open_id, or the App ID of a bot.
    pub by: String,
    /// The expiry time, in seconds since 1970; `None` if the link never expires.
    pub expires: Option<i64>,
}

/// The kind of a chat.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ChatKind {
    /// A group.
    Group,
    /// A group in which every message opens a topic.
    Topic,
    /// A private chat between a bot and a user.
    Private {
        /// The open_id of the user.
        user: String,
    },
    /// A secret chat.
    Secret,
    /// The chat of a team.
    Team,
}

impl Chat {
    /// Creates a group without members.
    pub fn group(id: impl Into<String>) -> Self {
        Self::new(id.into(), ChatKind::Group)
    }

    /// Creates a private chat between a bot and a user.
    pub fn private(id: impl Into<String>, app_id: impl Into<String>, user: impl Into<String>) -> Self {
        let user = user.into();
        Self::new(id.into(), ChatKind::Private { user: user.clone() }).bots([app_id.into()]).members([user])
    }

    fn new(id: String, kind: ChatKind) -> Self {
        Self {
            id,
            kind,
            info: settings(),
            owner: None,
            creator: None,
            bots: BTreeSet::new(),
            members: BTreeSet::new(),
            managers: BTreeSet::new(),
            only_managers_pin: false,
            external: false,
            tenant: None,
            in_meeting: false,
            dissolved: false,
            links: Vec::new(),
            once: None,
            created: 0,
            active: 0,
        }
    }

    /// Sets the kind of chat.
    #[must_use]
    pub fn kind(mut self, kind: ChatKind) -> Self {
        self.kind = kind;
        self
    }

    /// Sets the name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.info.name = name.into();
        self
    }

    /// Sets the owner and adds them to the chat: an open_id, or the App ID of a bot.
    #[must_use]
    pub fn owner(mut self, owner: impl Into<String>) -> Self {
        let owner = owner.into();
        self.join(&owner);
        self.owner = Some(owner);
        self
    }

    /// Sets the bots in the chat, by App ID.
    #[must_use]
    pub fn bots<I: IntoIterator<Item: Into<String>>>(mut self, bots: I) -> Self {
        self.bots = bots.into_iter().map(Into::into).collect();
        self
    }

    /// Sets the users in the chat, by open_id.
    #[must_use]
    pub fn members<I: IntoIterator<Item: Into<String>>>(mut self, members: I) -> Self {
        self.members = members.into_iter().map(Into::into).collect();
        self
    }

    /// Sets the managers: open_ids, and App IDs of bots.
    #[must_use]
    pub fn managers<I: IntoIterator<Item: Into<String>>>(mut self, managers: I) -> Self {
        self.managers = managers.into_iter().map(Into::into).collect();
        self
    }

    /// Changes the settings.
    #[must_use]
    pub fn info(mut self, change: impl FnOnce(&mut v1::Chat)) -> Self {
        change(&mut self.info);
        self
    }

    /// Allows only the owner and these managers to pin messages: open_ids, and App IDs of bots.
    #[must_use]
    pub fn only_managers_pin<I: IntoIterator<Item: Into<String>>>(self, managers: I) -> Self {
        Self { only_managers_pin: true, ..self.managers(managers) }
    }

    /// Marks the chat as one that includes people of other tenants.
    #[must_use]
    pub fn external(mut self) -> Self {
        self.external = true;
        self
    }

    /// Makes it a chat of another tenant.
    #[must_use]
    pub fn of_tenant(mut self, key: impl Into<String>) -> Self {
        self.tenant = Some(key.into());
        self
    }

    /// Marks the chat as dissolved.
    #[must_use]
    pub fn dissolved(mut self) -> Self {
        self.dissolved = true;
        self
    }

    /// Whether a user (open_id) or a bot (App ID) is in the chat.
    pub fn contains(&self, operator: &str) -> bool {
        self.members.contains(operator) || self.bots.contains(operator)
    }

    /// Whether a user (open_id) or a bot (App ID) is the owner or a manager.
    pub fn is_managed_by(&self, operator: &str) -> bool {
        self.is_owned_by(operator) || self.managers.contains(operator)
    }

    /// Whether a user (open_id) or a bot (App ID) is the owner.
    pub fn is_owned_by(&self, operator: &str) -> bool {
        self.owner.as_deref() == Some(operator)
    }

    /// Whether this is a private chat.
    pub fn is_private(&self) -> bool {
        matches!(self.kind, ChatKind::Private { .. })
    }

    /// Adds a user (open_id) or a bot (App ID), and returns whether they are new.
    pub(super) fn join(&mut self, who: &str) -> bool {
        let of = if is_bot(who) { &mut self.bots } else { &mut self.members };
        of.insert(who.to_owned())
    }
}

/// Whether an ID is the App ID of a bot, rather than the ID of a user.
pub(crate) fn is_bot(id: &str) -> bool {
    id.starts_with("cli_")
}

/// Returns the default settings of a chat.
fn settings() -> v1::Chat {
    filled(|chat: &mut v1::Chat| {
        chat.add_member_permission = v1::AddMemberPermission::AllMembers;
        chat.share_card_permission = v1::ShareCardPermission::Allowed;
        chat.at_all_permission = v1::AtAllPermission::AllMembers;
        chat.edit_permission = v1::EditPermission::AllMembers;
        chat.group_message_type = v1::GroupMessageType::Chat;
        chat.chat_mode = v1::ChatMode::Group;
        chat.chat_type = v1::ChatType::Private;
        chat.chat_tag = v1::ChatTag::Inner;
        chat.join_message_visibility = v1::JoinMessageVisibility::AllMembers;
        chat.leave_message_visibility = v1::LeaveMessageVisibility::AllMembers;
        chat.membership_approval = v1::MembershipApproval::NoApprovalRequired;
        chat.moderation_permission = v1::ModerationPermission::AllMembers;
        chat.urgent_setting = v1::UrgentSetting::AllMembers;
        chat.video_conference_setting = v1::VideoConferenceSetting::AllMembers;
        chat.hide_member_count_setting = v1::HideMemberCountSetting::AllMembers;
    })
}
