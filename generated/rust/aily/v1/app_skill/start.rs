// Generated from spec/aily/v1/app_skill/start.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::aily::error;
impl super::Api<'_> {
    /// Start a skill / 调用技能: [`Start`](struct@Start).
    ///
    /// Optional fields are set on the call: `.with(|request| request.x_aily_biz_user_id(…))`.
    pub fn start(
        &self,
        app_id: impl Into<String>,
        skill_id: impl Into<String>,
    ) -> crate::codegen::Call<Start> {
        crate::codegen::Call::new(self.client, Start::new(app_id, skill_id))
    }
}
/// Start a skill / 调用技能.
///
/// Runs a skill of an Aily app with the given input and returns its result synchronously.
///
/// 以指定参数调用 Aily 应用的一个技能，并同步返回执行结果。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.aily().v1().app_skill().start("spring_e7004f87f1__c", "skill_6cc6166178ca").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/aily/v1/apps/:app_id/skills/:skill_id/start`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `aily:skill:write`
///
/// Errors: [`StartError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-skill/start)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Start {
    /// The ID of the Aily app, such as `spring_xxx__c`, as shown in the address of its development page.
    ///
    /// Aily 应用的 ID，形如 `spring_xxx__c`，见应用开发页面的浏览器地址。
    /// - Length: 0 to 64
    /// - Example: `"spring_e7004f87f1__c"`
    pub app_id: String,
    /// The ID of the skill, such as `skill_xxx`, as shown in the address of its edit page.
    ///
    /// 技能的 ID，形如 `skill_xxx`，见技能编辑页面的浏览器地址。
    /// - Length: 0 to 32
    /// - Example: `"skill_6cc6166178ca"`
    pub skill_id: String,
    /// A unique identifier of the calling user, such as an internal ID or the Feishu `user_id`, so that usage can be analyzed by user.
    ///
    /// 发起调用的用户的唯一标识，建议用内部唯一 ID 或飞书的 `user_id`，便于分析请求来自哪个用户。
    /// - Length: 0 to 255
    /// - Example: `"ou_5ad573a6411d72b8305fda3a9c15c70e"`
    pub x_aily_biz_user_id: Option<String>,
    /// The global variables passed to the skill. / 传给技能的全局变量。
    pub global_variable: Option<StartSkillGlobalVariable>,
    /// The custom input variables of the skill. / 技能的自定义输入变量。
    /// - Length: 0 to 40960
    /// - Example: `"text"`
    pub input: Option<String>,
}
impl Start {
    /// Creates the value from its required fields.
    pub fn new(app_id: impl Into<String>, skill_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            skill_id: skill_id.into(),
            x_aily_biz_user_id: Default::default(),
            global_variable: Default::default(),
            input: Default::default(),
        }
    }
    /// Sets `X-Aily-BizUserID`.
    #[must_use]
    pub fn x_aily_biz_user_id(mut self, value: impl Into<String>) -> Self {
        self.x_aily_biz_user_id = Some(value.into());
        self
    }
    /// Sets `global_variable`.
    #[must_use]
    pub fn global_variable(mut self, value: StartSkillGlobalVariable) -> Self {
        self.global_variable = Some(value);
        self
    }
    /// Sets `input`.
    #[must_use]
    pub fn input(mut self, value: impl Into<String>) -> Self {
        self.input = Some(value.into());
        self
    }
}
impl wire::Object for Start {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("skill_id", &mut self.skill_id);
        f.field("X-Aily-BizUserID", &mut self.x_aily_biz_user_id);
        f.field("global_variable", &mut self.global_variable);
        f.field("input", &mut self.input);
    }
}
crate::codegen::__impl_object! {
    Start
}
crate::codegen::__operation! {
    Start => StartResponse, StartError:
    Endpoint::new("aily.v1.app_skill.start", Post, "/open-apis/aily/v1/apps/:app_id/skills/:skill_id/start")
        .documented(text("调用技能", "Start a skill"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-skill/start")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::AILY_SKILL_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("app_id", String).required(),
            path("skill_id", String).required(),
            header("X-Aily-BizUserID", String),
            body("global_variable", Object),
            body("input", String),
        ])
}
/// The reply to [`Start`](struct@Start).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartResponse {
    /// The output of the skill. / 技能的输出。
    pub output: String,
    /// The state of this execution of the skill. / 技能本次执行的状态。
    pub status: String,
}
impl wire::Object for StartResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("output", &mut self.output);
        f.field("status", &mut self.status);
    }
}
crate::codegen::__impl_object! {
    StartResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Start`](struct@Start).
    StartError:
    /// [`2700001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
/// The channel that the skill is triggered from. / 触发技能的渠道的信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartChannel {
    /// Custom variables, which workflow skills can read as global variables. / 自定义的变量，工作流技能可作为全局变量读取。
    /// - Length: 0 to 255
    pub variables: Option<String>,
}
impl StartChannel {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `variables`.
    #[must_use]
    pub fn variables(mut self, value: impl Into<String>) -> Self {
        self.variables = Some(value.into());
        self
    }
}
impl wire::Object for StartChannel {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("variables", &mut self.variables);
    }
}
/// The global variables passed to the skill. / 传给技能的全局变量。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartSkillGlobalVariable {
    /// The text that triggers the skill, as a user would type it to a Feishu bot or in another channel.
    ///
    /// 触发技能的文本，相当于用户在飞书机器人等渠道中输入的内容。
    /// - Length: 0 to 40960
    /// - Example: `"text"`
    pub query: Option<String>,
    /// The files passed to the skill, such as pictures for an OCR node; empty if it needs none.
    ///
    /// 随技能传入的文件，如供 OCR 节点使用的图片；不需要时传空。
    /// - Length: 0 to 32
    /// - Example: `["file_4d9nu1ev3a2rq"]`
    pub files: Option<Vec<String>>,
    /// The channel that the skill is triggered from. / 触发技能的渠道的信息。
    pub channel: Option<StartChannel>,
}
impl StartSkillGlobalVariable {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `query`.
    #[must_use]
    pub fn query(mut self, value: impl Into<String>) -> Self {
        self.query = Some(value.into());
        self
    }
    /// Sets `files`.
    #[must_use]
    pub fn files(mut self, value: impl Into<Vec<String>>) -> Self {
        self.files = Some(value.into());
        self
    }
    /// Sets `channel`.
    #[must_use]
    pub fn channel(mut self, value: StartChannel) -> Self {
        self.channel = Some(value);
        self
    }
}
impl wire::Object for StartSkillGlobalVariable {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("query", &mut self.query);
        f.field("files", &mut self.files);
        f.field("channel", &mut self.channel);
    }
}
crate::codegen::__impl_object! {
    StartChannel StartSkillGlobalVariable
}
