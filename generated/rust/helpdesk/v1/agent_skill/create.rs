// Generated from spec/helpdesk/v1/agent_skill/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::helpdesk::{error, v1};
impl super::Api<'_> {
    /// Create an agent skill / 创建客服技能: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.name(…))`.
    pub fn create(&self) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new())
    }
}
/// Create an agent skill / 创建客服技能.
///
/// Creates an agent skill; the user who calls this must be an administrator or the owner of the help desk.
///
/// 创建一项客服技能，操作者须为服务台管理员或所有者。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.helpdesk().v1().agent_skill().create().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/helpdesk/v1/agent_skills`
/// - Rate limit: special, see the page
/// - Token: `user_access_token`
/// - Scopes, any of: `helpdesk:all`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The name of the agent skill. / 客服技能的名称。
    /// - Example: `"test-skill"`
    pub name: Option<String>,
    /// The rules that decide which tickets need the skill. / 决定哪些工单需要此技能的规则。
    pub rules: Option<Vec<v1::AgentSkillRuleInput>>,
    /// The IDs of the agents who have the skill. / 具备此技能的客服的 ID。
    /// - Example: `["ou_ea21d7f018e1155d960e40d33191f966"]`
    pub agent_ids: Option<Vec<String>>,
}
impl Create {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `rules`.
    #[must_use]
    pub fn rules(mut self, value: impl Into<Vec<v1::AgentSkillRuleInput>>) -> Self {
        self.rules = Some(value.into());
        self
    }
    /// Sets `agent_ids`.
    #[must_use]
    pub fn agent_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.agent_ids = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("rules", &mut self.rules);
        f.field("agent_ids", &mut self.agent_ids);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("helpdesk.v1.agent_skill.create", Post, "/open-apis/helpdesk/v1/agent_skills")
        .documented(text("创建客服技能", "Create an agent skill"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/create")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::HELPDESK_ALL])])
        .limits(RateLimit::Special, &[])
        .request(Json, &[body("name", String), body("rules", Array), body("agent_ids", Array)])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The ID of the agent skill that was created. / 所创建的客服技能的 ID。
    pub agent_skill_id: String,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("agent_skill_id", &mut self.agent_skill_id);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`154000`](error::BAD_REQUEST): Bad request, please check your request body
    BadRequest = error::BAD_REQUEST,
    /// [`154003`](error::PERMISSION_DENIED): Please check you have the correct access
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`155000`](error::INTERNAL_ERROR): Internal error
    InternalError = error::INTERNAL_ERROR,
}
