//! Builds a world from a scenario file.

use super::file::{AppCondition, AppEntry, AppKind, File, UserCondition, UserEntry};
use super::findings::Findings;
use super::{Scenario, UserToken};
use crate::grant::Consent;
use crate::operation::every_scope;
use crate::push::Subscription;
use crate::world::{App, AppState, Availability, User, UserState, World, is_bot};
use feishu_api::endpoint::AppType;
use feishu_source::{Segment, did_you_mean, quoted};
use std::path::Path;

/// The time of the first message and the first chat, in milliseconds: that of the documentation's examples.
const BEGINNING: i64 = 1_615_380_573_000;

/// Builds the scenario of a file, as far as the file is valid.
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
    builder.replies();
    builder.faults();
    builder.connection_faults();
    builder.scenario
}

/// Returns the default time of the entry at an index.
fn time(number: usize) -> i64 {
    BEGINNING + 1000 * i64::try_from(number).unwrap_or_default()
}

/// A scenario under construction.
pub(super) struct Builder<'f, 'd, 'b> {
    pub(super) file: &'f File,
    pub(super) findings: &'b mut Findings<'d>,
    pub(super) scenario: Scenario,
}

impl Builder<'_, '_, '_> {
    pub(super) fn world(&mut self) -> &mut World {
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
                    let message = "only store apps can have `tenants`".to_owned();
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
            let message = "`only_for` and `not_for` cannot both be set".to_owned();
            self.findings.key(&[at[0], at[1], "not_for".into()], "misplaced-key", message, "remove one of the two");
        }
        if let Some(events) = &entry.events {
            if !events.url.starts_with("http://") {
                let at = [at[0], at[1], "events".into(), "url".into()];
                let message = format!("events cannot be pushed to {}", quoted(&events.url));
                self.findings.value(&at, "bad-url", message, "write `http://127.0.0.1:PORT/PATH`");
            }
            let subscription = Subscription::new(id, &events.url, events.verification_token.as_str());
            let key = events.encrypt_key.as_deref().unwrap_or_default();
            self.scenario.subscriptions.push(subscription.encrypt_key(key));
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

    /// Adds the tokens of users.
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
                let message = format!("{} is not the token of a user", quoted(text));
                self.findings.key(&at, "bad-id", message, "use a text that starts with `u-`");
            }
            let scopes = match &entry.scopes {
                Some(scopes) => scopes.iter().cloned().collect(),
                None => self.scenario.world.app(&entry.app).map(|app| app.scopes.clone()).unwrap_or_default(),
            };
            let (app_id, open_id) = (entry.app.clone(), entry.user.clone());
            self.scenario.user_tokens.push(UserToken { text: text.as_str().into(), app_id, open_id, scopes });
        }
    }

    /// Checks that an id has the platform's format.
    pub(super) fn id(&mut self, at: &[Segment<'_>], id: &str, prefix: &str, what: &str) {
        let is_part =
            |rest: &str| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        if !id.strip_prefix(prefix).is_some_and(is_part) {
            let message = format!("{} is not {what}", quoted(id));
            let help = format!("write `{prefix}` followed by letters, digits or `_`");
            self.findings.key(at, "bad-id", message, help);
        }
    }

    pub(super) fn user_known(&mut self, at: &[Segment<'_>], id: &str) {
        self.findings.known(at, id, "users", self.file.users.keys().map(String::as_str));
    }

    pub(super) fn app_known(&mut self, at: &[Segment<'_>], id: &str) {
        self.findings.known(at, id, "apps", self.file.apps.keys().map(String::as_str));
    }

    /// Checks that an App ID used as a key is declared.
    fn key_known(&mut self, at: &[Segment<'_>], id: &str) {
        if !self.file.apps.contains_key(id) {
            let help = did_you_mean(id, self.file.apps.keys().map(String::as_str))
                .unwrap_or_else(|| "add it under `apps`".to_owned());
            self.findings.key(at, "unknown-name", format!("there is no {} under `apps`", quoted(id)), help);
        }
    }

    /// Checks that a user, or the App ID of a bot, is declared.
    pub(super) fn who_known(&mut self, at: &[Segment<'_>], id: &str) {
        if is_bot(id) { self.app_known(at, id) } else { self.user_known(at, id) }
    }
}
