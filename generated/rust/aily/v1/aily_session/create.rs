// Generated from spec/aily/v1/aily_session/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::aily::{error, v1};
impl super::Api<'_> {
    /// Create a session / 创建会话: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.x_aily_biz_user_id(…))`.
    pub fn create(&self) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new())
    }
}
/// Create a session / 创建会话.
///
/// Creates a session with an Aily app, in which messages can be sent and runs created.
///
/// 创建与一个 Aily 应用的会话，之后可发送消息和创建运行。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.aily().v1().aily_session().create().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/aily/v1/sessions`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `aily:session:write`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// A unique identifier of the user on whose behalf the call is made, such as an internal ID or the Feishu `user_id`, so that usage can be analyzed by user.
    ///
    /// 调用方用来区分用户的唯一标识，建议用内部唯一 ID 或飞书的 `user_id`，便于分析请求来自哪个用户。
    /// - Length: 0 to 255
    /// - Example: `"ou_5ad573a6411d72b8305fda3a9c15c70e"`
    pub x_aily_biz_user_id: Option<String>,
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
impl Create {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `X-Aily-BizUserID`.
    #[must_use]
    pub fn x_aily_biz_user_id(mut self, value: impl Into<String>) -> Self {
        self.x_aily_biz_user_id = Some(value.into());
        self
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
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("X-Aily-BizUserID", &mut self.x_aily_biz_user_id);
        f.field("channel_context", &mut self.channel_context);
        f.field("metadata", &mut self.metadata);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("aily.v1.aily_session.create", Post, "/open-apis/aily/v1/sessions")
        .documented(text("创建会话", "Create a session"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session/create")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::AILY_SESSION_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            header("X-Aily-BizUserID", String),
            body("channel_context", String),
            body("metadata", String),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The session that was created. / 新建的会话。
    pub session: v1::AilySession,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("session", &mut self.session);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`2700001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
