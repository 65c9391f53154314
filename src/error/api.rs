//! The platform answered with an error code.

use super::report::{ReportBuilder, Reportable, line_tail, payload};
use super::{Erased, Kind, RateLimitHeaders, TOO_MANY_REQUESTS, card, elsewhere, rate_limit};
use crate::endpoint::OperationError;
use crate::endpoint::{Endpoint, ErrorInfo, SubError};
use crate::gateway::GatewayError;
use crate::percent;
use crate::printable;
use crate::secret::Redactor;
use crate::wire::json_text;
use serde_json::Value;
use std::fmt;
use std::time::Duration;

/// An error code, with everything that came with it.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApiError<K = Erased> {
    /// Which error it is.
    pub kind: Kind<K>,
    /// The platform's answer.
    pub reply: Box<ApiReply>,
}

impl<K> ApiError<K> {
    /// Whether it is this error, whatever the operation. See [`Error::is`](super::Error::is).
    pub fn is(&self, info: &'static ErrorInfo) -> bool {
        self.reply.is(info)
    }

    /// Whether there were too many calls. See [`Error::is_rate_limited`](super::Error::is_rate_limited).
    pub fn is_rate_limited(&self) -> bool {
        self.reply.is_rate_limited()
    }

    /// How long to wait before the next call. See [`Error::retry_after`](super::Error::retry_after).
    pub fn retry_after(&self) -> Option<Duration> {
        self.reply.retry_after()
    }
}

impl ApiError {
    pub(crate) fn new(reply: Box<ApiReply>) -> Self {
        let kind = match (reply.endpoint.error_of(reply.code, &reply.key), reply.gateway()) {
            (Some(info), _) => Kind::Documented(Erased(info)),
            (None, Some(gateway)) => Kind::Gateway(gateway),
            (None, None) => Kind::Undocumented,
        };
        Self { kind, reply }
    }

    /// The error as one of an operation, whose own enum names the code.
    pub(super) fn of_operation<K: OperationError>(self, endpoint: &'static Endpoint) -> ApiError<K> {
        let Self { kind, reply } = self;
        let kind = match kind_in(endpoint, kind, &reply) {
            Kind::Documented(Erased(info)) => match K::from_reply(info.code, info.key) {
                Some(kind) => Kind::Documented(kind),
                None => Kind::Undocumented,
            },
            Kind::Gateway(kind) => Kind::Gateway(kind),
            Kind::Undocumented => Kind::Undocumented,
        };
        ApiError { kind, reply }
    }

    /// The error as one of an operation's own, if it is one.
    pub fn documented<K: OperationError>(&self) -> Option<K> {
        let Kind::Documented(Erased(info)) = self.kind else { return None };
        K::from_reply(info.code, info.key).filter(|kind| kind.info() == info)
    }
}

/// Which error it is to the caller of an operation. If the client failed to fetch its token, another operation
/// answered, and its codes mean something else.
#[inline(never)]
fn kind_in(endpoint: &'static Endpoint, kind: Kind<Erased>, reply: &ApiReply) -> Kind<Erased> {
    match kind {
        Kind::Documented(_) if reply.endpoint.id != endpoint.id => Kind::Undocumented,
        kind => kind,
    }
}

/// An answer of the platform that says what is wrong.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApiReply {
    /// The operation that answered.
    pub endpoint: &'static Endpoint,
    /// The error code. If the service names its errors by words, the HTTP status.
    pub code: i64,
    /// The word by which the service names the error; empty if it has numbers for them.
    pub key: String,
    /// The platform's message.
    pub message: String,
    /// The HTTP status.
    pub status: u16,
    /// The id under which the platform logged the call.
    pub log_id: Option<String>,
    /// What the headers say of rate limits.
    pub rate_limit: RateLimitHeaders,
    /// What the platform advises: a sentence with a link. Empty where it says nothing.
    pub troubleshooter: String,
    /// What the app or the user lacks.
    pub permission_violations: Vec<PermissionViolation>,
    /// What is wrong with the request's fields.
    pub field_violations: Vec<FieldViolation>,
    /// Pages the platform refers to.
    pub helps: Vec<Help>,
    /// What the documentation says of the code: the operation's own page, or the list of errors of all operations.
    pub info: Option<&'static ErrorInfo>,
    /// Where to apply for the scopes that are missing, if any are.
    pub scope_link: Option<String>,
    /// Whether the access token was rejected, and the client has another one by now, with which it could not send the
    /// request again: see [`Error::is_upload_spent`](super::Error::is_upload_spent). The next call is sent with it.
    pub token_replaced: bool,
    /// See [`Error::is_upload_spent`](super::Error::is_upload_spent).
    pub(super) upload_spent: bool,
}

/// How many wrong fields the line of an error names; the report has them all.
const FIELDS_ON_THE_LINE: usize = 3;

/// A permission that is missing.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct PermissionViolation {
    /// What is required, for example `action_scope_required`.
    pub kind: String,
    /// What is missing, for example the scope `im:message`.
    pub subject: String,
    /// What the platform says of it.
    pub description: String,
}

/// A field that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct FieldViolation {
    /// The field.
    pub field: String,
    /// Its value; what is not a string is written as JSON.
    pub value: String,
    /// What is wrong with it.
    pub description: String,
}

impl FieldViolation {
    /// The field, its value and what is wrong with it, as far as the server says.
    fn text(&self, empty: &str) -> String {
        let Self { field, value, description } = self;
        let value = if value.is_empty() { empty } else { value };
        match (field.as_str(), description.as_str()) {
            ("", description) => description.to_owned(),
            (field, "") => format!("`{field}` = {value}"),
            (field, description) => format!("`{field}` = {value}: {description}"),
        }
    }
}

/// A page the platform refers to.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct Help {
    /// Its address.
    pub url: String,
    /// What it is about.
    pub description: String,
}

/// The status line and the headers of an answer, as far as errors tell of them.
#[derive(Default)]
pub(crate) struct Head {
    pub(crate) status: u16,
    pub(crate) log_id: Option<String>,
    pub(crate) rate_limit: RateLimitHeaders,
}

/// What the body of an answer says of an error, before secrets are taken out of it.
pub(crate) struct Said<'a> {
    pub(crate) code: i64,
    pub(crate) key: &'a str,
    pub(crate) message: &'a str,
    /// The object `error`.
    pub(crate) details: &'a Value,
}

/// Where the scopes of an app are applied for.
#[derive(Clone, Copy)]
pub(crate) struct Console<'a> {
    pub(crate) url: &'a str,
    pub(crate) app_id: Option<&'a str>,
}

impl ApiReply {
    /// Takes what it can from the reply. Nothing about the `error` object can hide the code and the message.
    pub(crate) fn new(
        endpoint: &'static Endpoint,
        head: Head,
        said: &Said<'_>,
        console: Console<'_>,
        redactor: &Redactor,
    ) -> Self {
        let Head { status, log_id, rate_limit } = head;
        let Said { code, key, message, details } = *said;
        let info = endpoint.error_of(code, key).or_else(|| gateway(endpoint, code).map(OperationError::info));
        let text = |object: &Value, key: &str| redactor.text(text(object, key));
        let mut reply = Self {
            endpoint,
            code,
            key: redactor.text(printable::lines(key)),
            message: redactor.text(printable::lines(message)),
            status,
            log_id: Some(text(details, "log_id")).filter(|id| !id.is_empty()).or(log_id),
            rate_limit,
            troubleshooter: text(details, "troubleshooter"),
            permission_violations: list(details, "permission_violations", |item| PermissionViolation {
                kind: text(item, "type"),
                subject: text(item, "subject"),
                description: text(item, "description"),
            }),
            field_violations: list(details, "field_violations", |item| FieldViolation {
                field: text(item, "field"),
                value: text(item, "value"),
                description: text(item, "description"),
            }),
            helps: list(details, "helps", |item| Help {
                url: text(item, "url"),
                description: text(item, "description"),
            }),
            info,
            scope_link: None,
            token_replaced: false,
            upload_spent: false,
        };
        reply.scope_link = reply.find_scope_link(console);
        reply
    }

    /// The error of the gateway that the code stands for. Services that are not Feishu's are not behind it.
    fn gateway(&self) -> Option<GatewayError> {
        gateway(self.endpoint, self.code)
    }

    /// What the reply names the error by.
    fn name(&self) -> String {
        match self.key.as_str() {
            "" => self.code.to_string(),
            key => printable::line(key),
        }
    }

    /// Whether it is this error: the code is the same, and belongs to the operation's service or to the platform.
    fn is(&self, info: &ErrorInfo) -> bool {
        let named = match info.key {
            "" => self.code == info.code,
            key => self.key == key,
        };
        let belongs = match info.service {
            "" => self.endpoint.protocol.is_none(),
            service => service == self.endpoint.service(),
        };
        named && belongs
    }

    /// Whether there were too many calls.
    fn is_rate_limited(&self) -> bool {
        let platform = self.gateway().map(OperationError::info);
        self.status == TOO_MANY_REQUESTS
            || self.info.into_iter().chain(platform).any(|info| info.rate_limited)
            || self.endpoint.quota_of(self.code).is_some()
    }

    /// How long to wait before the next call. The error of a quota does not say; once the time of the quota has
    /// passed, it lets calls through again.
    fn retry_after(&self) -> Option<Duration> {
        self.rate_limit.wait().or_else(|| Some(self.endpoint.quota_of(self.code)?.rate.window()))
    }

    /// What the error means in detail, where the page of its operation says so: why a card was not accepted, for example.
    pub fn sub_error(&self) -> Option<&'static SubError> {
        self.endpoint.sub_error(self.code, &self.message)
    }

    /// Why a card was not accepted: the code in the message of error 230099, for example 200621 for a property that does not
    /// exist. The report says what it means.
    pub fn card_code(&self) -> Option<i64> {
        card::code(self.code, &self.message)
    }

    /// The scopes that are missing: any one of them will do. Empty where the error is about something else.
    pub fn missing_scopes(&self) -> Vec<&str> {
        let named: Vec<&str> =
            self.permission_violations.iter().map(|v| v.subject.as_str()).filter(|s| !s.is_empty()).collect();
        if !named.is_empty() || !self.is_about_scopes() {
            return named;
        }
        let rules = self.endpoint.scopes.iter().filter(|rule| rule.all_of.len() == 1);
        rules.flat_map(|rule| rule.all_of).map(|scope| scope.id).collect()
    }

    /// Whether a scope is missing: the app was not granted it (99991672), or the user did not agree to it (99991679).
    fn is_about_scopes(&self) -> bool {
        self.gateway() == Some(GatewayError::ScopeMissing) || self.is_about_the_user()
    }

    /// Whether it is the user who has to grant the app a scope. The developer console is no help with that.
    fn is_about_the_user(&self) -> bool {
        self.gateway() == Some(GatewayError::UserNotAuthorized)
    }

    /// The fields that are wrong, on the line of the error: ` (message_id: is required)`.
    fn fields_line(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = self.field_violations.iter().take(FIELDS_ON_THE_LINE);
        for (number, FieldViolation { field, description, .. }) in shown.enumerate() {
            f.write_str(if number == 0 { " (" } else { "; " })?;
            match (field.as_str(), description.as_str()) {
                (field, "") => f.write_str(field)?,
                ("", description) => f.write_str(description)?,
                (field, description) => write!(f, "{field}: {description}")?,
            }
        }
        match self.field_violations.len() {
            0 => Ok(()),
            count if count > FIELDS_ON_THE_LINE => write!(f, "; and {} more)", count - FIELDS_ON_THE_LINE),
            _ => f.write_str(")"),
        }
    }

    /// What to do about it.
    fn advise(&self, report: &mut ReportBuilder) {
        if self.token_replaced {
            report.advice(
                "访问凭证被拒绝，客户端已获取新的凭证：再次调用即可。",
                "The access token was rejected, and the client has fetched a new one: call again.",
            );
            return;
        }
        let own = self.endpoint.error_of(self.code, &self.key);
        match own.or(self.info) {
            // When to call again is all there is to know about a limit of the platform's.
            _ if own.is_none() && self.is_rate_limited() => {}
            Some(info) => report.documented("处理建议", "what to do", info.fix.get(report.language())),
            None => {
                let [zh, en] = elsewhere::advice(self.endpoint, self.code);
                report.advice(&zh, &en);
            }
        }
        if let Some(sub) = self.sub_error() {
            let fix = format!("{}: {}", sub.code, sub.fix.get(report.language()));
            report.documented("具体原因", "in detail", &fix);
        } else if let Some((code, fix)) = self.card_code().and_then(|code| Some((code, card::fix(code)?))) {
            report.documented("具体原因", "in detail", &format!("{code}: {}", fix.get(report.language())));
        }
        if self.is_rate_limited() {
            let [zh, en] = rate_limit::advice(self.retry_after());
            report.advice(&zh, &en);
        }
    }

    fn find_scope_link(&self, console: Console<'_>) -> Option<String> {
        let scopes = self.missing_scopes();
        if scopes.is_empty() {
            return None;
        }
        let given = self.helps.iter().map(|help| &help.url).find(|url| url.contains("/auth?"));
        given.cloned().or_else(|| {
            if self.is_about_the_user() {
                return None;
            }
            let app = percent::segment(console.app_id?);
            Some(format!("{}/app/{app}/auth?q={}", console.url, percent::scopes(&scopes)))
        })
    }
}

fn gateway(endpoint: &Endpoint, code: i64) -> Option<GatewayError> {
    if endpoint.protocol.is_some() { None } else { GatewayError::from_code(code) }
}

/// The text under a key; numbers and the like as JSON, nothing as an empty text.
fn text(object: &Value, key: &str) -> String {
    match object.get(key) {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => printable::lines(text),
        Some(other) => printable::lines(&json_text(other)),
    }
}

/// How many entries of a list an error keeps.
const MOST_ENTRIES: usize = 100;

fn list<T>(object: &Value, key: &str, item: impl Fn(&Value) -> T) -> Vec<T> {
    let items = object.get(key).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    items.iter().take(MOST_ENTRIES).map(item).collect()
}

impl Reportable for ApiReply {
    fn endpoint(&self) -> Option<&'static Endpoint> {
        Some(self.endpoint)
    }

    fn line(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.endpoint.id, self.name())?;
        if let Some(info) = self.info {
            write!(f, " {}", info.name)?;
        }
        let message = if self.message.is_empty() { self.info.map_or("", |info| info.message) } else { &self.message };
        if !message.is_empty() {
            write!(f, ": {}", printable::line(message))?;
        }
        self.fields_line(f)?;
        if self.token_replaced {
            f.write_str("; the token was replaced: call again with a new upload")?;
        }
        if let Some(wait) = self.retry_after() {
            write!(f, ", again in {} s", wait.as_secs())?;
        }
        line_tail(f, Some(self.status), self.log_id.as_deref())
    }

    fn describe(&self, report: &mut ReportBuilder) {
        let name = self.info.map_or(String::new(), |info| format!(" {}", info.name));
        report.headline(format!("{} {}{name}", report.text("返回错误", "answered with the error"), self.name()));
        report.row("平台消息", "message", &self.message);
        if let Some(info) = self.info.filter(|_| self.message.is_empty()) {
            report.row("含义", "meaning", info.message);
        }
        self.advise(report);
        if self.upload_spent {
            report.spent_upload();
        }
        self.rate_limit.describe(report);
        report.row("排查", "troubleshooter", &self.troubleshooter);
        for field in &self.field_violations {
            report.row("字段错误", "wrong field", &field.text(report.text("（空）", "(empty)")));
        }
        let scopes = self.missing_scopes();
        let (zh, en) = match self.is_about_the_user() {
            true => ("需用户授权（任一）", "the user has to grant any one of"),
            false => ("申请权限（任一）", "apply for any one of"),
        };
        report.row(zh, en, &scopes.join(", "));
        report.row("申请地址", "apply at", self.scope_link.as_deref().unwrap_or_default());
        for help in self.helps.iter().filter(|help| Some(&help.url) != self.scope_link.as_ref()) {
            report.link(&help.description, &help.url);
        }
        // Most of them stand in the text already.
        let (fix, links) = self.info.map_or(("", &[][..]), |info| (info.fix.get(report.language()), info.links));
        // Most of them stand in the text already.
        for link in links.iter().filter(|link| !fix.contains(link.url)) {
            report.link(link.text, link.url);
        }
        report.reply(Some(self.status), self.log_id.as_deref());
    }
}

impl<K> fmt::Display for ApiError<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        super::report::write(&*self.reply, f)
    }
}

impl<K> fmt::Debug for ApiError<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        super::report::write(&*self.reply, f)
    }
}

impl<K> std::error::Error for ApiError<K> {}

payload!(ApiReply);
