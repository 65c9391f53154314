// Generated from spec/acme/v2/token/issue.yaml. Do not edit: change the spec and run `cargo regen`.

use ::feishu_api::codegen::wire;
impl super::Api<'_> {
    /// Issue a token / 颁发凭证: [`Issue`](struct@Issue).
    pub fn issue(
        &self,
        secret: impl Into<::feishu_api::codegen::Secret>,
    ) -> ::feishu_api::codegen::Call<Issue> {
        ::feishu_api::codegen::Call::new(self.client, Issue::new(secret))
    }
}
/// Issue a token / 颁发凭证.
///
/// Issues a token. / 颁发凭证。
///
/// - `POST /acme/v2/token`
/// - Takes no token
/// - Needs no scope
/// - Sends `grant`: `"app"`
/// - Sends `version`: `2`
/// - Sends `strict`: `true`
/// - Idempotent: calling it twice has the effect of calling it once
///
/// Errors: [`IssueError`]. [Documentation](https://acme.example/docs/token/issue)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Issue {
    /// Secret
    pub secret: ::feishu_api::codegen::Secret,
}
impl Issue {
    /// Creates the value from its required fields.
    pub fn new(secret: impl Into<::feishu_api::codegen::Secret>) -> Self {
        Self { secret: secret.into() }
    }
}
impl wire::Object for Issue {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.constant("grant", wire::Constant::Text("app"));
        f.constant("version", wire::Constant::Integer(2));
        f.constant("strict", wire::Constant::Boolean(true));
        f.field("secret", &mut self.secret);
    }
}
::feishu_api::codegen::__impl_object! {
    Issue
}
::feishu_api::codegen::__operation! {
    Issue => IssueResponse, IssueError:
    Endpoint::new("acme.v2.token.issue", Post, "/acme/v2/token")
        .documented(text("颁发凭证", "Issue a token"), "https://acme.example/docs/token/issue")
        .access(&[], &[], &[])
        .idempotent()
        .request(Json, &[
            body("grant", String).required().fixed("\"app\""),
            body("version", Integer).fixed("2"),
            body("strict", Boolean).fixed("true"),
            body("secret", String).required().secret(),
        ])
        .reply(TopLevel)
}
/// The reply to [`Issue`](struct@Issue).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssueResponse {
    /// Token
    pub token: ::feishu_api::codegen::Secret,
    /// Seconds
    pub expire: i64,
}
impl wire::Object for IssueResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("token", &mut self.token);
        f.field("expire", &mut self.expire);
    }
}
::feishu_api::codegen::__impl_object! {
    IssueResponse
}
::feishu_api::codegen::__error_enum! {
    /// The documented errors of [`Issue`](struct@Issue).
    IssueError:
    /// `20001` (HTTP 401): denied
    ///
    /// Check the secret. / 检查密钥。
    Denied = &ErrorInfo {
        service: "acme",
        code: 20001,
        key: "",
        name: "Denied",
        status: Some(401),
        message: "denied",
        rate_limited: false,
        fix: Text { zh: "检查密钥。", en: "Check the secret." },
        links: &[],
    },
}
