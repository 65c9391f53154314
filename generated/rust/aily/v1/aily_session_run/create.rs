// Generated from spec/aily/v1/aily_session_run/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::aily::{error, v1};
impl super::Api<'_> {
    /// Create a run / 创建运行: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.x_aily_biz_user_id(…))`.
    pub fn create(
        &self,
        aily_session_id: impl Into<String>,
        app_id: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(aily_session_id, app_id))
    }
}
/// Create a run / 创建运行.
///
/// Creates a run of an Aily app in a session. / 在会话上为 Aily 应用创建一次运行。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.aily().v1().aily_session_run().create("session_4dfunz7sp1g8m", "spring_449d72db2f__c").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/aily/v1/sessions/:aily_session_id/runs`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `aily:run:write`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session-run/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The ID of the session that the message is in, from `aily.v1.aily_session.create`.
    ///
    /// 消息所在会话的 ID，由 `aily.v1.aily_session.create` 返回。
    /// - Length: 0 to 32
    /// - Matches `session_[0-9a-hjkmnp-z]{1,24}`
    /// - Example: `"session_4dfunz7sp1g8m"`
    pub aily_session_id: String,
    /// A unique identifier of the user who created the session, such as an internal ID or the Feishu `user_id`, so that usage can be analyzed by user.
    ///
    /// 创建会话的用户的唯一标识，建议用内部唯一 ID 或飞书的 `user_id`，便于分析请求来自哪个用户。
    /// - Length: 0 to 64
    /// - Example: `"ou_5ad573a6411d72b8305fda3a9c15c70e"`
    pub x_aily_biz_user_id: Option<String>,
    /// The ID of the Aily app, such as `spring_xxx__c`, as shown in the address of its development page.
    ///
    /// Aily 应用的 ID，形如 `spring_xxx__c`，见应用开发页面的浏览器地址。
    /// - Length: 0 to 64
    /// - Example: `"spring_449d72db2f__c"`
    pub app_id: String,
    /// The ID of the skill to run, such as `skill_xxx`, as shown in the address of its settings page; naming it saves the time of matching the intent.
    ///
    /// 要调用的技能的 ID，形如 `skill_xxx`，见技能配置页面的浏览器地址；指定后省去意图匹配，运行更快。
    /// - Length: 0 to 32
    /// - Example: `"skill_6cc6166178ca"`
    pub skill_id: Option<String>,
    /// The input of the skill, mostly custom parameters of a workflow skill; takes effect only together with `skill_id`.
    ///
    /// 技能的输入，多用于向工作流技能传入自定义参数；须同时指定 `skill_id` 才生效。
    /// - Length: 0 to 255
    /// - Example: `"text"`
    pub skill_input: Option<String>,
    /// Further parameters as a JSON string, returned unchanged by `aily.v1.aily_session_run.get`.
    ///
    /// 其他扩展参数，为 JSON 字符串，用 `aily.v1.aily_session_run.get` 查询时原样返回。
    /// - Length: 0 to 255
    /// - Example: `"{}"`
    pub metadata: Option<String>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(aily_session_id: impl Into<String>, app_id: impl Into<String>) -> Self {
        Self {
            aily_session_id: aily_session_id.into(),
            x_aily_biz_user_id: Default::default(),
            app_id: app_id.into(),
            skill_id: Default::default(),
            skill_input: Default::default(),
            metadata: Default::default(),
        }
    }
    /// Sets `X-Aily-BizUserID`.
    #[must_use]
    pub fn x_aily_biz_user_id(mut self, value: impl Into<String>) -> Self {
        self.x_aily_biz_user_id = Some(value.into());
        self
    }
    /// Sets `skill_id`.
    #[must_use]
    pub fn skill_id(mut self, value: impl Into<String>) -> Self {
        self.skill_id = Some(value.into());
        self
    }
    /// Sets `skill_input`.
    #[must_use]
    pub fn skill_input(mut self, value: impl Into<String>) -> Self {
        self.skill_input = Some(value.into());
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
        f.field("aily_session_id", &mut self.aily_session_id);
        f.field("X-Aily-BizUserID", &mut self.x_aily_biz_user_id);
        f.field("app_id", &mut self.app_id);
        f.field("skill_id", &mut self.skill_id);
        f.field("skill_input", &mut self.skill_input);
        f.field("metadata", &mut self.metadata);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("aily.v1.aily_session_run.create", Post, "/open-apis/aily/v1/sessions/:aily_session_id/runs")
        .documented(text("创建运行", "Create a run"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session-run/create")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::AILY_RUN_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("aily_session_id", String).required(),
            header("X-Aily-BizUserID", String),
            body("app_id", String).required(),
            body("skill_id", String),
            body("skill_input", String),
            body("metadata", String),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The run that was created. / 所创建的运行。
    pub run: v1::Run,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("run", &mut self.run);
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
