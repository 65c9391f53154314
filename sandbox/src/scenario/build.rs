//! From a scenario file to a world.

use super::file::{
    AppCondition, AppEntry, AppKind, ChatEntry, ChatMode, File, FileEntry, FileKind, MessageEntry, UserCondition,
    UserEntry,
};
use super::findings::Findings;
use super::{Scenario, UserToken};
use crate::grant::Consent;
use crate::operation::every_scope;
use crate::world::{
    App, AppState, Availability, Chat, ChatKind, Message, Reaction, Resource, ResourceKind, User, UserState, World,
    is_bot,
};
use feishu_api::endpoint::{AppType, Location, ValueKind};
use feishu_api::im::v1::chat::{GetResponse, Update};
use feishu_api::im::v1::pin::{OperatorIdType, Pin};
use feishu_api::wire::decode;
use feishu_api::{Operation, TimestampMs};
use feishu_codegen::source::{Segment, did_you_mean, quoted};
use std::path::Path;

/// When the first message was sent, and the first chat created: the time of the documentation's examples.
const BEGINNING: i64 = 1_615_380_573_000;

/// What a file sets up, as far as it makes sense.
pub(super) fn scenario(file: &File, findings: &mut Findings<'_>, directory: &Path) -> Scenario {
    let mut builder = Builder { file, findings, scenario: Scenario::default() };
    builder.tenant();
    for (id, app) in &file.apps {
        builder.app(id, app);
    }
    for (id, user) in &file.users {
        builder.user(id, user);
    }
    for (number, (id, chat)) in file.chats.iter().enumerate() {
        builder.chat(id, chat, time(number));
    }
    for (number, (id, message)) in file.messages.iter().enumerate() {
        builder.message(id, message, time(number));
    }
    for (key, entry) in &file.files {
        builder.file(key, entry, directory);
    }
    builder.tokens();
    builder.scenario
}

/// When what stands at a place happened, unless the file says so.
fn time(number: usize) -> i64 {
    BEGINNING + 1000 * i64::try_from(number).unwrap_or_default()
}

struct Builder<'f, 'd, 'b> {
    file: &'f File,
    findings: &'b mut Findings<'d>,
    scenario: Scenario,
}

impl Builder<'_, '_, '_> {
    fn world(&mut self) -> &mut World {
        &mut self.scenario.world
    }

    fn tenant(&mut self) {
        let (entry, tenant) = (&self.file.tenant, &mut self.scenario.world.tenant);
        if let Some(key) = &entry.key {
            tenant.key.clone_from(key);
        }
        tenant.restricted_mode = entry.restricted_mode.unwrap_or(tenant.restricted_mode);
        tenant.hidden_member_count = entry.hidden_member_count.unwrap_or(tenant.hidden_member_count);
        tenant.public_chats = entry.public_chats.unwrap_or(tenant.public_chats);
        tenant.member_limit = entry.member_limit;
        tenant.sensitive_words.clone_from(&entry.sensitive_words);
    }

    fn app(&mut self, id: &str, entry: &AppEntry) {
        let at = ["apps".into(), id.into()];
        self.id(&at, id, "cli_", "an App ID");
        let mut app = App::new(id, entry.secret.as_str()).bot(entry.bot.unwrap_or(true));
        app = match &entry.scopes {
            Some(scopes) => app.scopes(scopes),
            None => app.scopes(every_scope()),
        };
        app.external_sharing = entry.external_sharing;
        app.refresh = entry.refresh.unwrap_or(true);
        app.state = match entry.state {
            AppCondition::Enabled => AppState::Enabled,
            AppCondition::Disabled => AppState::Disabled,
            AppCondition::NotInstalled => AppState::NotInstalled,
        };
        match entry.r#type {
            AppKind::Store => {
                let tenants = entry.tenants.clone().unwrap_or_else(|| vec![self.scenario.world.tenant.key.clone()]);
                app = app.installed_in(tenants);
            }
            AppKind::Custom => {
                app.app_type = AppType::Custom;
                if entry.tenants.is_some() {
                    let message = "only a store app has `tenants`".to_owned();
                    self.findings.key(
                        &[at[0], at[1], "tenants".into()],
                        "misplaced-key",
                        message,
                        "add `type: store`, or remove it",
                    );
                }
            }
        }
        for (key, users) in [("only_for", &entry.only_for), ("not_for", &entry.not_for)] {
            for (index, user) in users.iter().flatten().enumerate() {
                self.user_known(&[at[0], at[1], key.into(), Segment::Index(index)], user);
            }
        }
        app.availability = match (&entry.only_for, &entry.not_for) {
            (Some(users), _) => Availability::Only(users.iter().cloned().collect()),
            (None, Some(users)) => Availability::AllBut(users.iter().cloned().collect()),
            (None, None) => Availability::Everyone,
        };
        if entry.only_for.is_some() && entry.not_for.is_some() {
            let message = "`only_for` says it all".to_owned();
            self.findings.key(&[at[0], at[1], "not_for".into()], "misplaced-key", message, "remove one of the two");
        }
        self.world().add_app(app);
    }

    fn user(&mut self, id: &str, entry: &UserEntry) {
        let at = ["users".into(), id.into()];
        self.id(&at, id, "ou_", "an open_id");
        let mut user = User::new(id, entry.name.as_str()).email(entry.email.as_str()).state(match entry.state {
            UserCondition::Active => UserState::Active,
            UserCondition::Resigned => UserState::Resigned,
            UserCondition::Frozen => UserState::Frozen,
            UserCondition::Unregistered => UserState::Unregistered,
        });
        if let Some(user_id) = &entry.user_id {
            user = user.user_id(user_id);
        }
        if let Some(union_id) = &entry.union_id {
            user = user.union_id(union_id);
        }
        user.en_name.clone_from(&entry.en_name);
        user.enterprise_email.clone_from(&entry.enterprise_email);
        user.mobile.clone_from(&entry.mobile);
        user.employee_no.clone_from(&entry.employee_no);
        user.avatar.clone_from(&entry.avatar);
        user.tenant.clone_from(&entry.tenant);
        for (app, scopes) in &entry.granted {
            self.key_known(&[at[0], at[1], "granted".into(), app.as_str().into()], app);
            user = user.granted(app, scopes);
        }
        self.world().add_user(user);
    }

    fn chat(&mut self, id: &str, entry: &ChatEntry, time: i64) {
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
                    let message = "a private chat is between one member and one bot".to_owned();
                    self.findings.key(&at, "bad-chat", message, "list one under `members`, and one under `bots`");
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

    /// Sets what a chat's settings say, by the names of `im.v1.chat.update`.
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
                // A text fits any of them.
                let _ = decode(set.as_bytes(), info);
            } else {
                let at = [at[0], at[1], "settings".into(), name.as_str().into()];
                let help = did_you_mean(name, known.iter().copied()).unwrap_or_default();
                self.findings.key(&at, "unknown-setting", format!("chats have no setting {}", quoted(name)), help);
            }
        }
    }

    fn message(&mut self, id: &str, entry: &MessageEntry, time: i64) {
        let at = ["messages".into(), id.into()];
        self.id(&at, id, "om_", "a message_id");
        let file = self.file;
        self.findings.known(
            &[at[0], at[1], "chat".into()],
            &entry.chat,
            "chats",
            file.chats.keys().map(String::as_str),
        );
        self.who_known(&[at[0], at[1], "from".into()], &entry.from);
        let time = entry.at.unwrap_or(time);
        let mut message = Message::new(id, entry.chat.as_str()).from(entry.from.as_str()).at(time);
        message = match (&entry.text, &entry.r#type, &entry.content) {
            (Some(text), None, None) => message.content("text", serde_json::json!({ "text": text }).to_string()),
            (None, Some(kind), Some(content)) => {
                if let Err(error) = serde_json::from_str::<serde_json::Value>(content) {
                    let at = [at[0], at[1], "content".into()];
                    self.findings.value(
                        &at,
                        "bad-content",
                        format!("this is not JSON: {error}"),
                        "write the content as the platform sends it: JSON, in a string",
                    );
                }
                message.content(kind, content)
            }
            _ => {
                let message = "a message says something: a `text`, or a `type` with a `content`".to_owned();
                self.findings.key(&at, "bad-message", message, "write `text: …`, or both `type` and `content`");
                return;
            }
        };
        if let Some(parent) = &entry.reply_to {
            let others = file.messages.keys().filter(|other| *other != id).map(String::as_str);
            self.findings.known(&[at[0], at[1], "reply_to".into()], parent, "messages", others);
            message = message.reply_to(parent, root(file, parent));
        }
        if let Some(thread) = &entry.thread {
            message = message.in_thread(thread);
        }
        for (key, list) in [("read_by", &entry.read_by), ("hidden_from", &entry.hidden_from)] {
            for (index, who) in list.iter().enumerate() {
                self.who_known(&[at[0], at[1], key.into(), Segment::Index(index)], who);
            }
        }
        message.reads = entry.read_by.iter().map(|who| (who.clone(), time + 1000)).collect();
        message.hidden_from = entry.hidden_from.iter().cloned().collect();
        message.recalled = entry.recalled;
        message.deleted = entry.deleted;
        message.self_destructing = entry.self_destructing;
        message.unsupported = entry.unsupported;
        self.world().add_message(message);
        if let Some(who) = &entry.pinned_by {
            self.who_known(&[at[0], at[1], "pinned_by".into()], who);
            let kind = if is_bot(who) { OperatorIdType::AppId } else { OperatorIdType::OpenId };
            let pin = Pin::new().message_id(id).chat_id(entry.chat.as_str()).operator_id(who).operator_id_type(kind);
            self.world().add_pin(pin.create_time(TimestampMs::from_millis(time + 1000)));
        }
        for (index, reaction) in entry.reactions.iter().enumerate() {
            self.who_known(&[at[0], at[1], "reactions".into(), Segment::Index(index), "by".into()], &reaction.by);
            let mut new = Reaction::new(format!("{id}_{index}"), id, reaction.emoji.as_str(), reaction.by.as_str());
            new.created = time + 1000;
            self.world().add_reaction(new);
        }
    }

    fn file(&mut self, key: &str, entry: &FileEntry, directory: &Path) {
        let at = ["files".into(), key.into()];
        self.app_known(&[at[0], at[1], "app".into()], &entry.app);
        let is_image = key.starts_with("img_");
        if !is_image && !key.starts_with("file_") {
            let message = format!("{} is no key of an image or a file", quoted(key));
            self.findings.key(&at, "bad-id", message, "images have keys that start with `img_`, files with `file_`");
        }
        let content = match (&entry.path, &entry.text) {
            (None, Some(text)) => text.clone().into_bytes(),
            (Some(path), None) => match std::fs::read(directory.join(path)) {
                Ok(content) => content,
                Err(error) => {
                    let at = [at[0], at[1], "path".into()];
                    let help = "give a path from where the scenario lies";
                    return self.findings.value(
                        &at,
                        "unreadable-file",
                        format!("cannot read {}: {error}", quoted(path)),
                        help,
                    );
                }
            },
            _ => {
                let message = "a file has its bytes from a `path`, or is a `text`".to_owned();
                return self.findings.key(&at, "bad-file", message, "write one of the two");
            }
        };
        let kind = match entry.kind {
            Some(FileKind::Avatar) => ResourceKind::Avatar,
            Some(FileKind::Image) => ResourceKind::Image,
            Some(FileKind::File) => ResourceKind::File,
            None if is_image => ResourceKind::Image,
            None => ResourceKind::File,
        };
        let mut resource = Resource::new(key, entry.app.as_str(), kind, content);
        if let Some(name) = &entry.name {
            resource = resource.file_name(name);
        }
        if let Some(media_type) = &entry.content_type {
            resource = resource.content_type(media_type);
        }
        self.world().add_resource(resource);
    }

    /// What users have agreed to.
    fn tokens(&mut self) {
        let file = self.file;
        for (code, entry) in &file.codes {
            let at = ["codes".into(), code.as_str().into()];
            self.app_known(&[at[0], at[1], "app".into()], &entry.app);
            self.user_known(&[at[0], at[1], "user".into()], &entry.user);
            let mut consent = Consent::new(&entry.app, &entry.user).scopes(&entry.scopes).code(code.as_str());
            consent.redirect_uri.clone_from(&entry.redirect_uri);
            consent.challenge.clone_from(&entry.code_challenge);
            self.scenario.consents.push(consent);
        }
        for (text, entry) in &file.user_tokens {
            let at = ["user_tokens".into(), text.as_str().into()];
            self.app_known(&[at[0], at[1], "app".into()], &entry.app);
            self.user_known(&[at[0], at[1], "user".into()], &entry.user);
            if !text.starts_with("u-") {
                let message = "the platform would not take this for a token of a user".to_owned();
                self.findings.key(&at, "bad-id", message, "start it with `u-`");
            }
            let scopes = match &entry.scopes {
                Some(scopes) => scopes.iter().cloned().collect(),
                None => self.scenario.world.app(&entry.app).map(|app| app.scopes.clone()).unwrap_or_default(),
            };
            let (app_id, open_id) = (entry.app.clone(), entry.user.clone());
            self.scenario.user_tokens.push(UserToken { text: text.as_str().into(), app_id, open_id, scopes });
        }
    }

    /// Checks that an id is what the platform would give out.
    fn id(&mut self, at: &[Segment<'_>], id: &str, prefix: &str, what: &str) {
        let is_part =
            |rest: &str| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        if !id.strip_prefix(prefix).is_some_and(is_part) {
            let message = format!("{} is not {what}", quoted(id));
            let help = format!("{what} is `{prefix}` and letters, digits or `_`");
            self.findings.key(at, "bad-id", message, help);
        }
    }

    fn user_known(&mut self, at: &[Segment<'_>], id: &str) {
        self.findings.known(at, id, "users", self.file.users.keys().map(String::as_str));
    }

    fn app_known(&mut self, at: &[Segment<'_>], id: &str) {
        self.findings.known(at, id, "apps", self.file.apps.keys().map(String::as_str));
    }

    /// The same for a key.
    fn key_known(&mut self, at: &[Segment<'_>], id: &str) {
        if !self.file.apps.contains_key(id) {
            let help = did_you_mean(id, self.file.apps.keys().map(String::as_str))
                .unwrap_or_else(|| "add it under `apps`".to_owned());
            self.findings.key(at, "unknown-name", format!("there is no {} under `apps`", quoted(id)), help);
        }
    }

    /// Checks a user, or the App ID of a bot.
    fn who_known(&mut self, at: &[Segment<'_>], id: &str) {
        if is_bot(id) { self.app_known(at, id) } else { self.user_known(at, id) }
    }
}

/// The message with which the replies began that a message is among.
fn root(file: &File, parent: &str) -> String {
    let mut root = parent;
    // A circle of replies ends where it has been gone round.
    for _ in 0..file.messages.len() {
        match file.messages.get(root).and_then(|message| message.reply_to.as_deref()) {
            Some(next) => root = next,
            None => break,
        }
    }
    root.to_owned()
}
