// Generated from spec/helpdesk/v1/agent_schedule/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::helpdesk::{error, v1};
impl super::Api<'_> {
    /// Create agent schedules / 创建客服工作日程: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.agent_schedules(…))`.
    pub fn create(&self) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new())
    }
}
/// Create agent schedules / 创建客服工作日程.
///
/// Creates the working schedules of agents; the user who calls this must be an administrator or the owner of the help desk.
///
/// 为客服创建工作日程，操作者须为服务台管理员或所有者。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.helpdesk().v1().agent_schedule().create().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/helpdesk/v1/agent_schedules`
/// - Rate limit: special, see the page
/// - Token: `user_access_token`
/// - Scopes, any of: `helpdesk:all`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_schedule/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The agents to add, with their working hours and skills. / 要添加的客服及其工作日程和技能。
    pub agent_schedules: Option<Vec<v1::AgentScheduleUpdateInfo>>,
}
impl Create {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `agent_schedules`.
    #[must_use]
    pub fn agent_schedules(
        mut self,
        value: impl Into<Vec<v1::AgentScheduleUpdateInfo>>,
    ) -> Self {
        self.agent_schedules = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("agent_schedules", &mut self.agent_schedules);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("helpdesk.v1.agent_schedule.create", Post, "/open-apis/helpdesk/v1/agent_schedules")
        .documented(text("创建客服工作日程", "Create agent schedules"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_schedule/create")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::HELPDESK_ALL])])
        .limits(RateLimit::Special, &[])
        .request(Json, &[body("agent_schedules", Array)])
}
/// The reply to [`Create`](struct@Create).
pub type CreateResponse = wire::Empty;
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
