// Generated from spec/helpdesk/v1/agent_schedules/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::helpdesk::{error, v1};
impl super::Api<'_> {
    /// Update the schedule of an agent / 更新客服工作日程: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.agent_schedule(…))`.
    pub fn patch(&self, agent_id: impl Into<String>) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(agent_id))
    }
}
/// Update the schedule of an agent / 更新客服工作日程.
///
/// Updates the schedule of an agent; the user who calls this must be an administrator or the owner of the help desk.
///
/// 更新一名客服的工作日程，操作者须为服务台管理员或所有者。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.helpdesk().v1().agent_schedules().patch("123456").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/helpdesk/v1/agents/:agent_id/schedules`
/// - Rate limit: special, see the page
/// - Token: `user_access_token`
/// - Scopes, any of: `helpdesk:all`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent-schedules/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the agent. / 客服的 ID。
    /// - Example: `"123456"`
    pub agent_id: String,
    /// The new working hours and skills of the agent. / 该客服新的工作日程和技能。
    pub agent_schedule: Option<v1::AgentScheduleUpdateInfo>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(agent_id: impl Into<String>) -> Self {
        Self {
            agent_id: agent_id.into(),
            agent_schedule: Default::default(),
        }
    }
    /// Sets `agent_schedule`.
    #[must_use]
    pub fn agent_schedule(mut self, value: v1::AgentScheduleUpdateInfo) -> Self {
        self.agent_schedule = Some(value);
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("agent_id", &mut self.agent_id);
        f.field("agent_schedule", &mut self.agent_schedule);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("helpdesk.v1.agent_schedules.patch", Patch, "/open-apis/helpdesk/v1/agents/:agent_id/schedules")
        .documented(text("更新客服工作日程", "Update the schedule of an agent"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent-schedules/patch")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::HELPDESK_ALL])])
        .limits(RateLimit::Special, &[])
        .request(Json, &[path("agent_id", String).required(), body("agent_schedule", Object)])
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
