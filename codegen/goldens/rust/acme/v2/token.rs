// Generated from spec/acme/v2/token/issue.yaml. Do not edit: change the spec and run `cargo regen`.

use ::feishu_api::{endpoint, text, wire};
/// The operations of `acme.v2.token`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c ::feishu_api::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c ::feishu_api::Client) -> Self {
        Self { client }
    }
    /// Issue a token / 颁发凭证. See [`Issue`](struct@Issue).
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`IssueError`].
    ///
    /// [Documentation](https://acme.example/docs/token/issue)
    pub fn issue(
        &self,
        secret: impl Into<::feishu_api::Secret>,
    ) -> ::feishu_api::Call<Issue> {
        ::feishu_api::Call::new(self.client, Issue::new(secret))
    }
}
/// Issue a token / 颁发凭证.
///
/// Issues a token.
///
/// 颁发凭证。
///
/// - `POST /acme/v2/token`
/// - Takes no token
/// - Needs no scope
/// - Sends `grant`: `"app"`
/// - Sends `version`: `2`
/// - Sends `strict`: `true`
/// - Idempotent: calling it twice has the effect of calling it once
///
/// # Errors
///
/// [`IssueError`] lists those of its page.
///
/// [Documentation](https://acme.example/docs/token/issue)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Issue {
    /// Secret
    pub secret: ::feishu_api::Secret,
}
impl Issue {
    /// With the fields that are required.
    pub fn new(secret: impl Into<::feishu_api::Secret>) -> Self {
        Self { secret: secret.into() }
    }
}
impl wire::Object for Issue {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("grant", wire::View::Text("app"));
        visit("version", wire::View::Integer(2));
        visit("strict", wire::View::Boolean(true));
        visit("secret", wire::View::Secret(self.secret.expose()));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "grant" => wire::Slot::Skip,
            "version" => wire::Slot::Skip,
            "strict" => wire::Slot::Skip,
            "secret" => wire::Value::slot(&mut self.secret),
            _ => wire::Slot::Skip,
        }
    }
}
impl ::feishu_api::Operation for Issue {
    type Response = IssueResponse;
    type Error = IssueError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "acme.v2.token.issue",
            endpoint::Method::Post,
            "/acme/v2/token",
        )
        .documented(
            text::Text {
                zh: "颁发凭证",
                en: "Issue a token",
            },
            "https://acme.example/docs/token/issue",
        )
        .access(&[], &[], &[])
        .idempotent()
        .request(
            endpoint::BodyKind::Json,
            &[
                endpoint::Parameter::new(
                        "grant",
                        "grant",
                        endpoint::Location::Body,
                        true,
                        endpoint::ValueKind::String,
                    )
                    .fixed("\"app\""),
                endpoint::Parameter::new(
                        "version",
                        "version",
                        endpoint::Location::Body,
                        false,
                        endpoint::ValueKind::Integer,
                    )
                    .fixed("2"),
                endpoint::Parameter::new(
                        "strict",
                        "strict",
                        endpoint::Location::Body,
                        false,
                        endpoint::ValueKind::Boolean,
                    )
                    .fixed("true"),
                endpoint::Parameter::new(
                        "secret",
                        "secret",
                        endpoint::Location::Body,
                        true,
                        endpoint::ValueKind::String,
                    )
                    .secret(),
            ],
        )
        .reply(endpoint::Envelope::TopLevel)
        .errors(&ISSUE_ERRORS);
}
/// What [`Issue`](struct@Issue) answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IssueResponse {
    /// Token
    pub token: ::feishu_api::Secret,
    /// Seconds
    pub expire: i64,
}
impl IssueResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `token`.
    #[must_use]
    pub fn token(mut self, value: impl Into<::feishu_api::Secret>) -> Self {
        self.token = value.into();
        self
    }
    /// Sets `expire`.
    #[must_use]
    pub fn expire(mut self, value: i64) -> Self {
        self.expire = value;
        self
    }
}
impl wire::Object for IssueResponse {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("token", wire::View::Secret(self.token.expose()));
        visit("expire", wire::View::Integer(self.expire));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "token" => wire::Value::slot(&mut self.token),
            "expire" => wire::Slot::Integer(&mut self.expire),
            _ => wire::Slot::Skip,
        }
    }
}
::feishu_api::__impl_object! {
    Issue IssueResponse
}
/// The errors that the page of [`Issue`](struct@Issue) lists.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssueError {
    /// `20001` (HTTP 401): denied
    ///
    /// Check the secret.
    ///
    /// 检查密钥。
    Denied,
}
::feishu_api::__impl_error! {
    IssueError
}
impl ::feishu_api::OperationError for IssueError {
    #[inline(never)]
    fn from_code(code: i64) -> Option<Self> {
        Some(
            match code {
                20001 => Self::Denied,
                _ => return None,
            },
        )
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        &ISSUE_ERRORS[self as usize]
    }
}
static ISSUE_ERRORS: [endpoint::ErrorInfo; 1usize] = [
    endpoint::ErrorInfo {
        code: 20001,
        name: "Denied",
        status: Some(401),
        message: "denied",
        fix: text::Text {
            zh: "检查密钥。",
            en: "Check the secret.",
        },
        links: &[],
    },
];
