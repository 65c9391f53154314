//! The format of a scenario file: one type per section.
//!
//! Editors show the docs of the fields; `docs/sandbox.md` documents the same format for readers.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

/// A scenario.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(super) struct File {
    /// The settings of the tenant's administrators.
    pub(super) tenant: TenantEntry,
    /// Apps, by App ID.
    pub(super) apps: IndexMap<String, AppEntry>,
    /// Users, by open_id.
    pub(super) users: IndexMap<String, UserEntry>,
    /// Chats, by chat_id.
    pub(super) chats: IndexMap<String, ChatEntry>,
    /// Messages, by message_id, in the order they were sent.
    pub(super) messages: IndexMap<String, MessageEntry>,
    /// Images and files, by key.
    pub(super) files: IndexMap<String, FileEntry>,
    /// The consent of users that an app acts for them, by authorization code.
    pub(super) codes: IndexMap<String, CodeEntry>,
    /// Tokens of users, by their text.
    pub(super) user_tokens: IndexMap<String, TokenEntry>,
    /// The answers of operations in place of an example, by operation id.
    pub(super) replies: IndexMap<String, ReplyEntry>,
    /// Faults of calls; those of one operation in the order in which they are met.
    pub(super) faults: Vec<FaultEntry>,
    /// Faults of long connections, in the order in which they are met.
    pub(super) connection_faults: Vec<ConnectionFaultEntry>,
}

/// The settings of the tenant's administrators.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(super) struct TenantEntry {
    /// The tenant key.
    pub(super) key: Option<String>,
    /// Whether the tenant's plan has the restricted mode of chats.
    pub(super) restricted_mode: Option<bool>,
    /// Whether chats may hide the number of their members.
    pub(super) hidden_member_count: Option<bool>,
    /// Whether chats may be public.
    pub(super) public_chats: Option<bool>,
    /// The maximum number of members of a chat.
    pub(super) member_limit: Option<usize>,
    /// Words that are not allowed in names and descriptions of chats.
    pub(super) sensitive_words: Vec<String>,
}

/// An app.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct AppEntry {
    /// The App Secret.
    pub(super) secret: String,
    /// The type of app. Default: `custom`.
    #[serde(default)]
    pub(super) r#type: AppKind,
    /// The state of the app in the tenant. Default: `enabled`.
    #[serde(default)]
    pub(super) state: AppCondition,
    /// The scopes that the app has been granted. Default: all.
    pub(super) scopes: Option<Vec<String>>,
    /// Whether the bot capability is on. Default: true.
    pub(super) bot: Option<bool>,
    /// Whether the bot may act in external chats.
    #[serde(default)]
    pub(super) external_sharing: bool,
    /// Whether the app may refresh user tokens. Default: true.
    pub(super) refresh: Option<bool>,
    /// For a store app, the keys of the tenants that have installed it. Default: the scenario's tenant.
    pub(super) tenants: Option<Vec<String>>,
    /// The users the app is available to. Default: all.
    pub(super) only_for: Option<Vec<String>>,
    /// The users the app is not available to.
    pub(super) not_for: Option<Vec<String>>,
    /// The address to push events to.
    pub(super) events: Option<EventsEntry>,
}

/// The address to push events to.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct EventsEntry {
    /// The address, `http://` on loopback.
    pub(super) url: String,
    /// The verification token, which is part of every push.
    pub(super) verification_token: String,
    /// The encrypt key. Without a key, pushes are neither encrypted nor signed.
    pub(super) encrypt_key: Option<String>,
}

/// A kind of app.
#[derive(Clone, Copy, Debug, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum AppKind {
    #[default]
    Custom,
    Store,
}

/// The state of an app in a tenant.
#[derive(Clone, Copy, Debug, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum AppCondition {
    #[default]
    Enabled,
    Disabled,
    NotInstalled,
}

/// A user.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(super) struct UserEntry {
    /// The name.
    pub(super) name: String,
    /// The English name.
    pub(super) en_name: String,
    /// The user_id. Default: the open_id without `ou_`.
    pub(super) user_id: Option<String>,
    /// The union_id. Default: the open_id with `on_` instead of `ou_`.
    pub(super) union_id: Option<String>,
    /// The email address.
    pub(super) email: String,
    /// The email address assigned by the company.
    pub(super) enterprise_email: String,
    /// The phone number.
    pub(super) mobile: String,
    /// The employee number.
    pub(super) employee_no: String,
    /// The URL of the picture.
    pub(super) avatar: String,
    /// The key of the user's tenant, if it is not the scenario's tenant.
    pub(super) tenant: Option<String>,
    /// The state of the user. Default: `active`.
    pub(super) state: UserCondition,
    /// The scopes that the user has granted, by App ID.
    pub(super) granted: IndexMap<String, Vec<String>>,
}

/// The state of a user.
#[derive(Clone, Copy, Debug, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum UserCondition {
    #[default]
    Active,
    Resigned,
    Frozen,
    Unregistered,
}

/// A chat.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(super) struct ChatEntry {
    /// The name.
    pub(super) name: String,
    /// The description.
    pub(super) description: String,
    /// The kind of chat. Default: `group`. A private chat has exactly one bot and one member.
    pub(super) mode: ChatMode,
    /// The owner: a user, or the App ID of a bot.
    pub(super) owner: Option<String>,
    /// The App ID of the bot that created the chat.
    pub(super) creator: Option<String>,
    /// The users in the chat.
    pub(super) members: Vec<String>,
    /// The App IDs of the bots in the chat.
    pub(super) bots: Vec<String>,
    /// The managers: users, and App IDs of bots.
    pub(super) managers: Vec<String>,
    /// The settings, by their names in `im.v1.chat.update`.
    pub(super) settings: IndexMap<String, String>,
    /// Whether only the owner and the managers may pin messages.
    pub(super) only_managers_pin: bool,
    /// Whether the chat includes people of other tenants.
    pub(super) external: bool,
    /// The key of the chat's tenant, if it is not the scenario's tenant.
    pub(super) tenant: Option<String>,
    /// Whether a meeting with restricted access is in progress in the chat.
    pub(super) in_meeting: bool,
    /// Whether the chat has been dissolved.
    pub(super) dissolved: bool,
    /// The creation time, in milliseconds since 1970. Default: one second after the previous chat.
    pub(super) created: Option<i64>,
}

/// A kind of chat.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum ChatMode {
    #[default]
    Group,
    Topic,
    Private,
    Secret,
    Team,
}

/// A message.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct MessageEntry {
    /// The chat_id of the chat.
    pub(super) chat: String,
    /// The sender: a user, or the App ID of a bot.
    pub(super) from: String,
    /// The text, for text messages.
    pub(super) text: Option<String>,
    /// The type, for other messages.
    pub(super) r#type: Option<String>,
    /// The content, for other messages: JSON, in a string.
    pub(super) content: Option<String>,
    /// The time at which it was sent, in milliseconds since 1970. Default: one second after the previous message.
    pub(super) at: Option<i64>,
    /// The message it replies to.
    pub(super) reply_to: Option<String>,
    /// The thread_id of the thread it is in.
    pub(super) thread: Option<String>,
    /// The users who have read it.
    #[serde(default)]
    pub(super) read_by: Vec<String>,
    /// The user who pinned it, or the App ID of the bot.
    pub(super) pinned_by: Option<String>,
    /// The reactions to it.
    #[serde(default)]
    pub(super) reactions: Vec<ReactionEntry>,
    /// The users, and App IDs of bots, who cannot see it.
    #[serde(default)]
    pub(super) hidden_from: Vec<String>,
    /// Whether it has been recalled.
    #[serde(default)]
    pub(super) recalled: bool,
    /// Whether it has been deleted.
    #[serde(default)]
    pub(super) deleted: bool,
    /// Whether it is set to delete itself.
    #[serde(default)]
    pub(super) self_destructing: bool,
    /// Whether it is of a type that cannot be pinned.
    #[serde(default)]
    pub(super) unsupported: bool,
}

/// A reaction.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct ReactionEntry {
    /// The operator: a user, or the App ID of a bot.
    pub(super) by: String,
    /// The emoji, for example `SMILE`.
    pub(super) emoji: String,
}

/// An image or a file.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct FileEntry {
    /// The app that uploaded it.
    pub(super) app: String,
    /// The path of a file with the content, relative to the scenario file.
    pub(super) path: Option<String>,
    /// The content, if it is text.
    pub(super) text: Option<String>,
    /// The kind of file. Default: according to the key; `avatar` has to be given.
    pub(super) kind: Option<FileKind>,
    /// The file name of a download.
    pub(super) name: Option<String>,
    /// The media type.
    pub(super) content_type: Option<String>,
}

/// The kind of file.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum FileKind {
    Image,
    Avatar,
    File,
}

/// The consent of a user that an app acts for them.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct CodeEntry {
    /// The App ID of the app.
    pub(super) app: String,
    /// The open_id of the user.
    pub(super) user: String,
    /// The scopes they grant, in addition to those they have granted before.
    #[serde(default)]
    pub(super) scopes: Vec<String>,
    /// The URL they are redirected to afterwards.
    pub(super) redirect_uri: Option<String>,
    /// The `code_challenge` of the link: the SHA-256 of the verifier.
    pub(super) code_challenge: Option<String>,
}

/// A token of a user.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct TokenEntry {
    /// The App ID of the app.
    pub(super) app: String,
    /// The open_id of the user.
    pub(super) user: String,
    /// The scopes they granted. Default: all scopes of the app.
    pub(super) scopes: Option<Vec<String>>,
}

/// The answer of an operation: either `data` or an `error`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct ReplyEntry {
    /// The operation's own fields, without `code` and `msg`.
    pub(super) data: Option<serde_json::Value>,
    /// The code or the name of a documented error.
    pub(super) error: Option<FaultName>,
}

/// A fault of calls of an operation.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct FaultEntry {
    /// The id of the operation, such as `im.v1.message.create`.
    pub(super) operation: String,
    /// The code or the name of a documented error, or a fault such as `rate-limit=3` or `closed`.
    pub(super) fault: FaultName,
    /// The number of calls to answer as usual first. Default: 0.
    #[serde(default)]
    pub(super) after: usize,
    /// The number of calls that meet the fault. Default: 1.
    pub(super) times: Option<usize>,
}

/// A fault of long connections.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct ConnectionFaultEntry {
    /// The name of the fault, such as `silent` or `fragment-lost`.
    pub(super) fault: String,
    /// The number of occasions to skip first. Default: 0.
    #[serde(default)]
    pub(super) after: usize,
    /// The number of times the fault is met. Default: 1.
    pub(super) times: Option<usize>,
}

/// The code or the name of a fault.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(untagged)]
pub(super) enum FaultName {
    /// The code of an error.
    Code(i64),
    /// The name of an error or a fault.
    Name(String),
}

#[cfg(test)]
mod tests {
    use super::File;

    #[test]
    fn every_keyword_of_the_schema_is_checked() {
        assert_eq!(feishu_source::unchecked_keywords::<File>(), [""; 0]);
    }
}
