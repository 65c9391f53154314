// Generated from spec/aily/v1/aily_session_aily_message/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::aily::{error, v1};
impl super::Api<'_> {
    /// Get a message / 获取 Aily 消息: [`Get`](struct@Get).
    pub fn get(
        &self,
        aily_session_id: impl Into<String>,
        aily_message_id: impl Into<String>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(
            self.client,
            Get::new(aily_session_id, aily_message_id),
        )
    }
}
/// Get a message / 获取 Aily 消息.
///
/// Returns the content, sender and more of one message in a session. / 返回会话中一条消息的内容、发送人等。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.aily().v1().aily_session_aily_message().get("session_4dfunz7sp1g8m", "message_4df45f2xknvcc").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/aily/v1/sessions/:aily_session_id/messages/:aily_message_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `aily:message:read`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session-aily_message/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the session that the message is in, from `aily.v1.aily_session.create`.
    ///
    /// 消息所在会话的 ID，由 `aily.v1.aily_session.create` 返回。
    /// - Length: 0 to 32
    /// - Matches `session_[0-9a-hjkmnp-z]{1,24}`
    /// - Example: `"session_4dfunz7sp1g8m"`
    pub aily_session_id: String,
    /// The ID of the message. / 消息的 ID。
    /// - Length: 0 to 32
    /// - Matches `message_[0-9a-hjkmnp-z]{1,24}`
    /// - Example: `"message_4df45f2xknvcc"`
    pub aily_message_id: String,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(
        aily_session_id: impl Into<String>,
        aily_message_id: impl Into<String>,
    ) -> Self {
        Self {
            aily_session_id: aily_session_id.into(),
            aily_message_id: aily_message_id.into(),
        }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("aily_session_id", &mut self.aily_session_id);
        f.field("aily_message_id", &mut self.aily_message_id);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("aily.v1.aily_session_aily_message.get", Get, "/open-apis/aily/v1/sessions/:aily_session_id/messages/:aily_message_id")
        .documented(text("获取 Aily 消息", "Get a message"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session-aily_message/get")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::AILY_MESSAGE_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("aily_session_id", String).required(), path("aily_message_id", String).required()])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The message that was read. / 所查询的消息。
    pub message: v1::AilyMessage,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("message", &mut self.message);
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
