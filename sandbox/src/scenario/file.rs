//! A scenario file as written: one type per section.
//!
//! The docs of the fields are what an editor shows of them: `docs/sandbox.md` explains the same to people.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

/// A scenario.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(super) struct File {
    /// What the administrators of the tenant have set.
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
    /// Users who have just agreed that an app acts for them, by authorization code.
    pub(super) codes: IndexMap<String, CodeEntry>,
    /// Tokens of users, by their text.
    pub(super) user_tokens: IndexMap<String, TokenEntry>,
    /// What operations answer in place of an example, by their ids.
    pub(super) replies: IndexMap<String, ReplyEntry>,
    /// What goes wrong with calls, in the order in which those of an operation meet it.
    pub(super) faults: Vec<FaultEntry>,
    /// What goes wrong with long connections, in the order in which it is met.
    pub(super) connection_faults: Vec<ConnectionFaultEntry>,
}

/// What the administrators of the tenant have set.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(super) struct TenantEntry {
    /// Its key.
    pub(super) key: Option<String>,
    /// Whether its plan has the restricted mode of chats.
    pub(super) restricted_mode: Option<bool>,
    /// Whether chats may hide how many members they have.
    pub(super) hidden_member_count: Option<bool>,
    /// Whether chats may be public.
    pub(super) public_chats: Option<bool>,
    /// How many members a chat may have.
    pub(super) member_limit: Option<usize>,
    /// Words that names and descriptions of chats must not have.
    pub(super) sensitive_words: Vec<String>,
}

/// An app.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct AppEntry {
    /// Its App Secret.
    pub(super) secret: String,
    /// The kind of app it is: `custom`, unless it is `store`.
    #[serde(default)]
    pub(super) r#type: AppKind,
    /// Whether the tenant lets it work: `enabled`, unless told.
    #[serde(default)]
    pub(super) state: AppCondition,
    /// The scopes it has been granted; all of them, unless told.
    pub(super) scopes: Option<Vec<String>>,
    /// Whether its bot capability is on; it is, unless told.
    pub(super) bot: Option<bool>,
    /// Whether its bot may act in external chats.
    #[serde(default)]
    pub(super) external_sharing: bool,
    /// Whether it may refresh the tokens of users; it may, unless told.
    pub(super) refresh: Option<bool>,
    /// The keys of the tenants that have installed it, where it is a store app; the scenario's, unless told.
    pub(super) tenants: Option<Vec<String>>,
    /// The users it is available to; all of them, unless told.
    pub(super) only_for: Option<Vec<String>>,
    /// The users it is not available to.
    pub(super) not_for: Option<Vec<String>>,
    /// Where its events are pushed to.
    pub(super) events: Option<EventsEntry>,
}

/// Where events are pushed to.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct EventsEntry {
    /// The address, `http://` on loopback.
    pub(super) url: String,
    /// The verification token, which stands in every push.
    pub(super) verification_token: String,
    /// The encrypt key; without one pushes are neither encrypted nor signed.
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

/// Whether a tenant lets an app work.
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
    /// Their name.
    pub(super) name: String,
    /// Their English name.
    pub(super) en_name: String,
    /// Their user_id; the open_id without `ou_`, unless told.
    pub(super) user_id: Option<String>,
    /// Their union_id; the open_id with `on_`, unless told.
    pub(super) union_id: Option<String>,
    /// Their email address.
    pub(super) email: String,
    /// The email address the company gives them.
    pub(super) enterprise_email: String,
    /// Their phone number.
    pub(super) mobile: String,
    /// Their number in the company.
    pub(super) employee_no: String,
    /// The address of their picture.
    pub(super) avatar: String,
    /// The key of their tenant, where it is not the scenario's.
    pub(super) tenant: Option<String>,
    /// Whether they can be reached: `active`, unless told.
    pub(super) state: UserCondition,
    /// The scopes they have granted, by App ID.
    pub(super) granted: IndexMap<String, Vec<String>>,
}

/// Whether a user can be reached.
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
    /// Its name.
    pub(super) name: String,
    /// Its description.
    pub(super) description: String,
    /// What kind of chat it is: `group`, unless told. A private one is between its one bot and its one member.
    pub(super) mode: ChatMode,
    /// Its owner: a user, or the App ID of a bot.
    pub(super) owner: Option<String>,
    /// The App ID of the bot that created it.
    pub(super) creator: Option<String>,
    /// The users in it.
    pub(super) members: Vec<String>,
    /// The bots in it, by App ID.
    pub(super) bots: Vec<String>,
    /// Its managers: users, and App IDs of bots.
    pub(super) managers: Vec<String>,
    /// Its settings, by the names that `im.v1.chat.update` has for them.
    pub(super) settings: IndexMap<String, String>,
    /// Whether only its owner and managers may pin messages.
    pub(super) only_managers_pin: bool,
    /// Whether people of other tenants are in it.
    pub(super) external: bool,
    /// The key of its tenant, where it is not the scenario's.
    pub(super) tenant: Option<String>,
    /// Whether a meeting with restricted access is going on in it.
    pub(super) in_meeting: bool,
    /// Whether it has been dissolved.
    pub(super) dissolved: bool,
    /// When it was created, in milliseconds since 1970; one second after the chat before, unless told.
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
    /// The chat it is in.
    pub(super) chat: String,
    /// Who sent it: a user, or the App ID of a bot.
    pub(super) from: String,
    /// What it says, where it is a text.
    pub(super) text: Option<String>,
    /// Its type, where it is no text.
    pub(super) r#type: Option<String>,
    /// Its content, where it is no text: JSON, in a string.
    pub(super) content: Option<String>,
    /// When it was sent, in milliseconds since 1970; one second after the message before, unless told.
    pub(super) at: Option<i64>,
    /// The message it replies to.
    pub(super) reply_to: Option<String>,
    /// The thread_id of the thread it is in.
    pub(super) thread: Option<String>,
    /// The users who have read it.
    #[serde(default)]
    pub(super) read_by: Vec<String>,
    /// Who has pinned it: a user, or the App ID of a bot.
    pub(super) pinned_by: Option<String>,
    /// The reactions to it: who, and which emoji.
    #[serde(default)]
    pub(super) reactions: Vec<ReactionEntry>,
    /// Who cannot see it: users, and App IDs of bots.
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
    /// Who: a user, or the App ID of a bot.
    pub(super) by: String,
    /// Which emoji, for example `SMILE`.
    pub(super) emoji: String,
}

/// An image or a file.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct FileEntry {
    /// The app that uploaded it.
    pub(super) app: String,
    /// Its bytes: a file, found from where the scenario lies.
    pub(super) path: Option<String>,
    /// Its bytes, where they are a text.
    pub(super) text: Option<String>,
    /// What it is: told from its key, unless it is an `avatar`.
    pub(super) kind: Option<FileKind>,
    /// The name it is downloaded under.
    pub(super) name: Option<String>,
    /// Its media type.
    pub(super) content_type: Option<String>,
}

/// What a file is.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum FileKind {
    Image,
    Avatar,
    File,
}

/// A user who has just agreed that an app acts for them.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct CodeEntry {
    /// The app.
    pub(super) app: String,
    /// The user.
    pub(super) user: String,
    /// The scopes they grant, beside those they have granted before.
    #[serde(default)]
    pub(super) scopes: Vec<String>,
    /// Where they are sent afterwards.
    pub(super) redirect_uri: Option<String>,
    /// The `code_challenge` of the link: the SHA-256 of the verifier.
    pub(super) code_challenge: Option<String>,
}

/// A token of a user.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct TokenEntry {
    /// The app.
    pub(super) app: String,
    /// The user.
    pub(super) user: String,
    /// The scopes they granted; all that the app has, unless told.
    pub(super) scopes: Option<Vec<String>>,
}

/// What an operation answers: either `data` or an `error`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct ReplyEntry {
    /// The operation's own fields, without `code` and `msg`.
    pub(super) data: Option<serde_json::Value>,
    /// The code or the name of a documented error.
    pub(super) error: Option<FaultName>,
}

/// Something that goes wrong with calls of an operation.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct FaultEntry {
    /// The id of the operation, such as `im.v1.message.create`.
    pub(super) operation: String,
    /// The code or the name of a documented error, or a fault such as `rate-limit=3` or `closed`.
    pub(super) fault: FaultName,
    /// How many calls are answered as usual before; none, unless told.
    #[serde(default)]
    pub(super) after: usize,
    /// How many calls meet it; one, unless told.
    pub(super) times: Option<usize>,
}

/// Something that goes wrong with long connections.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct ConnectionFaultEntry {
    /// The name of the fault, such as `silent` or `fragment-lost`.
    pub(super) fault: String,
    /// How often all goes well before; never, unless told.
    #[serde(default)]
    pub(super) after: usize,
    /// How often it is met; once, unless told.
    pub(super) times: Option<usize>,
}

/// What a fault is called.
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
