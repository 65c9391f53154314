// Generated from spec/aily/v1/aily_session/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::aily::{error, v1};
impl super::Api<'_> {
    /// Update a session / 更新会话: [`Update`](struct@Update).
    ///
    /// Optional fields are set on the call: `.with(|request| request.channel_context(…))`.
    pub fn update(
        &self,
        aily_session_id: impl Into<String>,
    ) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(self.client, Update::new(aily_session_id))
    }
}
/// Update a session / 更新会话.
///
/// Updates the channel context and other data of an Aily session. / 更新一个 Aily 会话的渠道上下文等信息。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.aily().v1().aily_session().update("session_4dfunz7sp1g8m").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PUT /open-apis/aily/v1/sessions/:aily_session_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `aily:session:write`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session/update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The ID of the session. / 会话的 ID。
    /// - Length: 9 to 32
    /// - Matches `session_[0-9a-hjkmnp-z]{1,24}`
    /// - Example: `"session_4dfunz7sp1g8m"`
    pub aily_session_id: String,
    /// Context variables of your own making, which workflow skills can read as global variables.
    ///
    /// 自行构造的上下文变量，工作流技能可作为全局变量读取。
    /// - Length: 0 to 255
    /// - Example: `"{}"`
    pub channel_context: Option<String>,
    /// Custom data of the session, kept on the server and returned unchanged by `aily.v1.aily_session.get`.
    ///
    /// 会话的自定义数据，保存在服务端，用 `aily.v1.aily_session.get` 查询时原样返回。
    /// - Length: 0 to 255
    /// - Example: `"{}"`
    pub metadata: Option<String>,
}
impl Update {
    /// Creates the value from its required fields.
    pub fn new(aily_session_id: impl Into<String>) -> Self {
        Self {
            aily_session_id: aily_session_id.into(),
            channel_context: Default::default(),
            metadata: Default::default(),
        }
    }
    /// Sets `channel_context`.
    #[must_use]
    pub fn channel_context(mut self, value: impl Into<String>) -> Self {
        self.channel_context = Some(value.into());
        self
    }
    /// Sets `metadata`.
    #[must_use]
    pub fn metadata(mut self, value: impl Into<String>) -> Self {
        self.metadata = Some(value.into());
        self
    }
}
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("aily_session_id", &mut self.aily_session_id);
        f.field("channel_context", &mut self.channel_context);
        f.field("metadata", &mut self.metadata);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("aily.v1.aily_session.update", Put, "/open-apis/aily/v1/sessions/:aily_session_id")
        .documented(text("更新会话", "Update a session"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session/update")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::AILY_SESSION_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("aily_session_id", String).required(),
            body("channel_context", String),
            body("metadata", String),
        ])
}
/// The reply to [`Update`](struct@Update).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The session after the update. / 更新后的会话。
    pub session: v1::AilySession,
}
impl wire::Object for UpdateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("session", &mut self.session);
    }
}
crate::codegen::__impl_object! {
    UpdateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Update`](struct@Update).
    UpdateError:
    /// [`2700001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
