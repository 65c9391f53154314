// Generated from spec/aily/v1/aily_session/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::aily::{error, v1};
impl super::Api<'_> {
    /// Get a session / 获取会话: [`Get`](struct@Get).
    pub fn get(&self, aily_session_id: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(aily_session_id))
    }
}
/// Get a session / 获取会话.
///
/// Returns one Aily session by its ID, with status, creation time and channel context.
///
/// 按 ID 返回一个 Aily 会话，含状态、创建时间和渠道上下文。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.aily().v1().aily_session().get("session_4dfunz7sp1g8m").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/aily/v1/sessions/:aily_session_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `aily:session:read`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the session. / 会话的 ID。
    /// - Length: 9 to 32
    /// - Matches `session_[0-9a-hjkmnp-z]{1,24}`
    /// - Example: `"session_4dfunz7sp1g8m"`
    pub aily_session_id: String,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(aily_session_id: impl Into<String>) -> Self {
        Self {
            aily_session_id: aily_session_id.into(),
        }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("aily_session_id", &mut self.aily_session_id);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("aily.v1.aily_session.get", Get, "/open-apis/aily/v1/sessions/:aily_session_id")
        .documented(text("获取会话", "Get a session"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session/get")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::AILY_SESSION_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("aily_session_id", String).required()])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The session that was read. / 所查询的会话。
    pub session: v1::AilySession,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("session", &mut self.session);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`2700001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
