//! Chats.

use crate::filled::filled;
use feishu_api::im::v1;
use std::collections::BTreeSet;

/// A chat.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Chat {
    /// Its chat_id.
    pub id: String,
    /// Whether it is a group or a private chat.
    pub kind: ChatKind,
    /// Its name, avatar, description and settings, as `im.v1.chat.get` returns them. What follows from the other
    /// fields, such as its owner and how many members it has, is filled in where it is returned.
    pub info: v1::Chat,
    /// Its owner: an open_id, or the App ID of a bot.
    pub owner: Option<String>,
    /// The App ID of the bot that created it.
    pub creator: Option<String>,
    /// The apps whose bots are in it, by App ID.
    pub bots: BTreeSet<String>,
    /// The users in it, by open_id.
    pub members: BTreeSet<String>,
    /// Its managers, beside the owner: open_ids, and App IDs of bots.
    pub managers: BTreeSet<String>,
    /// Whether only its owner and managers may pin messages.
    pub only_managers_pin: bool,
    /// Whether people of other tenants are in it.
    pub external: bool,
    /// The key of the tenant it belongs to, where it is not the world's own.
    pub tenant: Option<String>,
    /// Whether a meeting with restricted access is going on in it.
    pub in_meeting: bool,
    /// Whether it has been dissolved.
    pub dissolved: bool,
    /// The links that were made to share it.
    pub links: Vec<ShareLink>,
    /// What stands for the request that created it, where it is to create one chat only.
    pub(crate) once: Option<String>,
    /// When it was created, in milliseconds since 1970.
    pub created: i64,
    /// When there was a message last, in milliseconds since 1970.
    pub active: i64,
}

/// A link by which people join a chat.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ShareLink {
    /// Its address.
    pub url: String,
    /// Who made it: an open_id, or the App ID of a bot.
    pub by: String,
    /// When it expires, in seconds since 1970; `None`: never.
    pub expires: Option<i64>,
}

/// What kind of chat a chat is.
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
    /// A group without members.
    pub fn group(id: impl Into<String>) -> Self {
        Self::new(id.into(), ChatKind::Group)
    }

    /// A private chat between a bot and a user.
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

    /// Sets what kind of chat it is.
    #[must_use]
    pub fn kind(mut self, kind: ChatKind) -> Self {
        self.kind = kind;
        self
    }

    /// Sets its name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.info.name = name.into();
        self
    }

    /// Sets its owner, who is in it: an open_id, or the App ID of a bot.
    #[must_use]
    pub fn owner(mut self, owner: impl Into<String>) -> Self {
        let owner = owner.into();
        self.join(&owner);
        self.owner = Some(owner);
        self
    }

    /// Sets the apps whose bots are in it, by App ID.
    #[must_use]
    pub fn bots<I: IntoIterator<Item: Into<String>>>(mut self, bots: I) -> Self {
        self.bots = bots.into_iter().map(Into::into).collect();
        self
    }

    /// Sets the users in it, by open_id.
    #[must_use]
    pub fn members<I: IntoIterator<Item: Into<String>>>(mut self, members: I) -> Self {
        self.members = members.into_iter().map(Into::into).collect();
        self
    }

    /// Sets its managers: open_ids, and App IDs of bots.
    #[must_use]
    pub fn managers<I: IntoIterator<Item: Into<String>>>(mut self, managers: I) -> Self {
        self.managers = managers.into_iter().map(Into::into).collect();
        self
    }

    /// Changes its settings.
    #[must_use]
    pub fn info(mut self, change: impl FnOnce(&mut v1::Chat)) -> Self {
        change(&mut self.info);
        self
    }

    /// Lets only its owner and these managers pin messages: open_ids, and App IDs of bots.
    #[must_use]
    pub fn only_managers_pin<I: IntoIterator<Item: Into<String>>>(self, managers: I) -> Self {
        Self { only_managers_pin: true, ..self.managers(managers) }
    }

    /// Says that people of other tenants are in it.
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

    /// Dissolves it.
    #[must_use]
    pub fn dissolved(mut self) -> Self {
        self.dissolved = true;
        self
    }

    /// Whether a user (open_id) or a bot (App ID) is in it.
    pub fn contains(&self, operator: &str) -> bool {
        self.members.contains(operator) || self.bots.contains(operator)
    }

    /// Whether a user (open_id) or a bot (App ID) is its owner or a manager.
    pub fn is_managed_by(&self, operator: &str) -> bool {
        self.is_owned_by(operator) || self.managers.contains(operator)
    }

    /// Whether a user (open_id) or a bot (App ID) is its owner.
    pub fn is_owned_by(&self, operator: &str) -> bool {
        self.owner.as_deref() == Some(operator)
    }

    /// Whether it is a private chat.
    pub fn is_private(&self) -> bool {
        matches!(self.kind, ChatKind::Private { .. })
    }

    /// Puts a user (open_id) or a bot (App ID) into it, and tells whether they were not in it before.
    pub(super) fn join(&mut self, who: &str) -> bool {
        let of = if is_bot(who) { &mut self.bots } else { &mut self.members };
        of.insert(who.to_owned())
    }
}

/// Whether an ID is that of a bot, which is its App ID, and not that of a user.
pub(crate) fn is_bot(id: &str) -> bool {
    id.starts_with("cli_")
}

/// What holds for a chat until somebody says otherwise.
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
