// Generated from spec/helpdesk/v1/agent_skill/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::helpdesk::{error, v1};
impl super::Api<'_> {
    /// Update an agent skill / 更新客服技能: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.agent_skill(…))`.
    pub fn patch(
        &self,
        agent_skill_id: impl Into<String>,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(agent_skill_id))
    }
}
/// Update an agent skill / 更新客服技能.
///
/// Updates an agent skill; the user who calls this must be an administrator or the owner of the help desk.
///
/// 更新一项客服技能，操作者须为服务台管理员或所有者。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.helpdesk().v1().agent_skill().patch("test-skill-id").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/helpdesk/v1/agent_skills/:agent_skill_id`
/// - Rate limit: special, see the page
/// - Token: `user_access_token`
/// - Scopes, any of: `helpdesk:all`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the agent skill. / 客服技能的 ID。
    /// - Example: `"test-skill-id"`
    pub agent_skill_id: String,
    /// The new content of the agent skill. / 客服技能的新内容。
    pub agent_skill: Option<v1::AgentSkillInput>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(agent_skill_id: impl Into<String>) -> Self {
        Self {
            agent_skill_id: agent_skill_id.into(),
            agent_skill: Default::default(),
        }
    }
    /// Sets `agent_skill`.
    #[must_use]
    pub fn agent_skill(mut self, value: v1::AgentSkillInput) -> Self {
        self.agent_skill = Some(value);
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("agent_skill_id", &mut self.agent_skill_id);
        f.field("agent_skill", &mut self.agent_skill);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("helpdesk.v1.agent_skill.patch", Patch, "/open-apis/helpdesk/v1/agent_skills/:agent_skill_id")
        .documented(text("更新客服技能", "Update an agent skill"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/patch")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::HELPDESK_ALL])])
        .limits(RateLimit::Special, &[])
        .request(Json, &[path("agent_skill_id", String).required(), body("agent_skill", Object)])
}
/// The reply to [`Patch`](struct@Patch).
pub type PatchResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// [`154000`](error::BAD_REQUEST): Bad request, please check your request body
    BadRequest = error::BAD_REQUEST,
    /// [`154003`](error::PERMISSION_DENIED): Please check you have the correct access
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`155000`](error::INTERNAL_ERROR): Internal error
    InternalError = error::INTERNAL_ERROR,
}
