//! Errors returned by the platform.

use super::report::{ReportBuilder, Reportable, line_tail, payload};
use super::{Erased, Kind, RateLimitHeaders, TOO_MANY_REQUESTS, card, elsewhere, rate_limit, reference};
use crate::client::base_url::scope_link;
use crate::endpoint::OperationError;
use crate::endpoint::{Endpoint, ErrorInfo, SubError};
use crate::gateway::GatewayError;
use crate::printable;
use crate::secret::Redactor;
use crate::wire::json_text;
use serde_json::Value;
use std::fmt;
use std::time::Duration;

/// An error code, with everything in the reply.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApiError<K = Erased> {
    /// The kind of error.
    pub kind: Kind<K>,
    /// The platform's reply.
    pub reply: Box<ApiReply>,
}

impl<K> ApiError<K> {
    /// Whether this is the given error, whatever the operation. See [`Error::is`](super::Error::is).
    pub fn is(&self, info: &'static ErrorInfo) -> bool {
        self.reply.is(info)
    }

    /// Whether this is a rate limit. See [`Error::is_rate_limited`](super::Error::is_rate_limited).
    pub fn is_rate_limited(&self) -> bool {
        self.reply.is_rate_limited()
    }

    /// Returns how long to wait before the next call. See [`Error::retry_after`](super::Error::retry_after).
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

    /// Converts the error to that of an operation, with its own error enum.
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

    /// Returns the operation's own error, if it is one.
    pub fn documented<K: OperationError>(&self) -> Option<K> {
        let Kind::Documented(Erased(info)) = self.kind else { return None };
        K::from_reply(info.code, info.key).filter(|kind| kind.info() == info)
    }
}

/// Returns the kind of error for the caller of an operation. If the client failed to fetch its token, the reply is from
/// another operation, whose codes have other meanings.
#[inline(never)]
fn kind_in(endpoint: &'static Endpoint, kind: Kind<Erased>, reply: &ApiReply) -> Kind<Erased> {
    match kind {
        Kind::Documented(_) if reply.endpoint.id != endpoint.id => Kind::Undocumented,
        kind => kind,
    }
}

/// A reply that reports an error.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApiReply {
    /// The operation that replied.
    pub endpoint: &'static Endpoint,
    /// The error code; the HTTP status if the service identifies errors by name.
    pub code: i64,
    /// The name of the error, if the service identifies errors by name; otherwise empty.
    pub key: String,
    /// The platform's message.
    pub message: String,
    /// The HTTP status.
    pub status: u16,
    /// The platform's log id.
    pub log_id: Option<String>,
    /// The rate limit headers.
    pub rate_limit: RateLimitHeaders,
    /// The platform's advice: a sentence with a link. Empty if there is none.
    pub troubleshooter: String,
    /// The permissions that the app or the user lacks.
    pub permission_violations: Vec<PermissionViolation>,
    /// The invalid fields of the request.
    pub field_violations: Vec<FieldViolation>,
    /// Pages the platform refers to.
    pub helps: Vec<Help>,
    /// The documentation of the code: from the operation's own page, or from the list of common errors.
    pub info: Option<&'static ErrorInfo>,
    /// The URL to apply for missing scopes, if any are missing.
    pub scope_link: Option<String>,
    /// Whether the access token was rejected and replaced, but the request could not be sent again: see
    /// [`Error::is_upload_spent`](super::Error::is_upload_spent). The next call uses the new token.
    pub token_replaced: bool,
    /// See [`Error::is_upload_spent`](super::Error::is_upload_spent).
    pub(super) upload_spent: bool,
}

/// The maximum number of invalid fields in the error's single-line form; the report lists all.
const FIELDS_ON_THE_LINE: usize = 3;

/// A missing permission.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct PermissionViolation {
    /// The kind of requirement, for example `action_scope_required`.
    pub kind: String,
    /// The missing permission, for example the scope `im:message`.
    pub subject: String,
    /// The platform's description.
    pub description: String,
}

/// An invalid field.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct FieldViolation {
    /// The name of the field.
    pub field: String,
    /// The value; values other than strings are written as JSON.
    pub value: String,
    /// The problem.
    pub description: String,
}

impl FieldViolation {
    /// Describes the field, its value and the problem, as far as the server says.
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
    /// The URL.
    pub url: String,
    /// The subject of the page.
    pub description: String,
}

/// The parts of a response's status line and headers that errors contain.
#[derive(Default)]
pub(crate) struct Head {
    pub(crate) status: u16,
    pub(crate) log_id: Option<String>,
    pub(crate) rate_limit: RateLimitHeaders,
}

/// The error information in a response's body, before secrets are removed.
pub(crate) struct Said<'a> {
    pub(crate) code: i64,
    pub(crate) key: &'a str,
    pub(crate) message: &'a str,
    /// The object `error`.
    pub(crate) details: &'a Value,
}

/// How to apply for an app's scopes.
#[derive(Clone, Copy)]
pub(crate) struct Console<'a> {
    pub(crate) url: &'a str,
    pub(crate) app_id: Option<&'a str>,
}

impl ApiReply {
    /// Reads as much as possible from the reply. An invalid `error` object does not hide the code and the message.
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

    /// Returns the gateway error for the code. Services other than Feishu are not behind the gateway.
    fn gateway(&self) -> Option<GatewayError> {
        gateway(self.endpoint, self.code)
    }

    /// Returns the name of the error.
    fn name(&self) -> String {
        match self.key.as_str() {
            "" => self.code.to_string(),
            key => printable::line(key),
        }
    }

    /// Whether this is the given error: the code is the same, and belongs to the operation's service or to the
    /// platform.
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

    /// Whether this is a rate limit.
    fn is_rate_limited(&self) -> bool {
        let platform = self.gateway().map(OperationError::info);
        self.status == TOO_MANY_REQUESTS
            || self.info.into_iter().chain(platform).any(|info| info.rate_limited)
            || self.endpoint.quota_of(self.code).is_some()
    }

    /// Returns how long to wait before the next call. A quota's error does not say, but the quota allows calls again
    /// after its window.
    fn retry_after(&self) -> Option<Duration> {
        self.rate_limit.wait().or_else(|| Some(self.endpoint.quota_of(self.code)?.rate.window()))
    }

    /// Returns the detailed cause of the error, if documented: for example, why a card was refused.
    pub fn sub_error(&self) -> Option<&'static SubError> {
        self.endpoint.sub_error(self.code, &self.message)
    }

    /// Returns the reason why a card was refused: the code in the message of error 230099, for example 200621 for an
    /// unknown property. The report explains the code.
    pub fn card_code(&self) -> Option<i64> {
        card::code(self.code, &self.message)
    }

    /// Returns the missing scopes, any one of which suffices. Empty if the error is not about scopes.
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

    /// Whether the user has to grant a scope to the app. The developer console cannot help with that.
    fn is_about_the_user(&self) -> bool {
        self.gateway() == Some(GatewayError::UserNotAuthorized)
    }

    /// Writes the invalid fields for the single-line form: ` (message_id: is required)`.
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

    /// Adds the advice to the report.
    fn advise(&self, report: &mut ReportBuilder) {
        if self.token_replaced {
            report.advice(
                "访问凭证被拒绝，客户端已获取新的凭证：重新调用即可。",
                "The access token was rejected, and the client has fetched a new one: call again.",
            );
            return;
        }
        let own = self.endpoint.error_of(self.code, &self.key);
        match own.or(self.info) {
            // For a platform-wide rate limit, the only advice is when to call again.
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
            Some(scope_link(console.url, console.app_id?, &scopes))
        })
    }
}

fn gateway(endpoint: &Endpoint, code: i64) -> Option<GatewayError> {
    if endpoint.protocol.is_some() { None } else { GatewayError::from_code(code) }
}

/// Returns the text of a key; other values as JSON, and a missing value as an empty text.
fn text(object: &Value, key: &str) -> String {
    match object.get(key) {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => printable::lines(text),
        Some(other) => printable::lines(&json_text(other)),
    }
}

/// The maximum number of list entries that an error keeps.
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
            write!(f, ", retry after {} s", wait.as_secs())?;
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
        let (fix, links) = self.info.map_or(("", &[][..]), |info| (info.fix.get(report.language()), info.links));
        // Most of the links are already in the text.
        for link in links.iter().filter(|link| !fix.contains(link.url)) {
            report.link(link.text, link.url);
        }
        let page = self.info.and_then(|info| reference::page(self.endpoint, info, report.language()));
        report.row("错误码说明", "about the error", page.as_deref().unwrap_or_default());
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
