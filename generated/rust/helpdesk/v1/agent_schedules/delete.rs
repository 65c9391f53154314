// Generated from spec/helpdesk/v1/agent_schedules/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::helpdesk::error;
impl super::Api<'_> {
    /// Delete the schedule of an agent / 删除客服工作日程: [`Delete`](struct@Delete).
    pub fn delete(&self, agent_id: impl Into<String>) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(agent_id))
    }
}
/// Delete the schedule of an agent / 删除客服工作日程.
///
/// Deletes the schedule of an agent; the user who calls this must be an administrator or the owner of the help desk.
///
/// 删除一名客服的工作日程，操作者须为服务台管理员或所有者。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.helpdesk().v1().agent_schedules().delete("12345").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/helpdesk/v1/agents/:agent_id/schedules`
/// - Rate limit: special, see the page
/// - Token: `user_access_token`
/// - Scopes, any of: `helpdesk:all`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent-schedules/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The user ID of the agent whose working hours to delete. / 要删除其工作日程的客服的用户 ID。
    /// - Example: `"12345"`
    pub agent_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(agent_id: impl Into<String>) -> Self {
        Self { agent_id: agent_id.into() }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("agent_id", &mut self.agent_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("helpdesk.v1.agent_schedules.delete", Delete, "/open-apis/helpdesk/v1/agents/:agent_id/schedules")
        .documented(text("删除客服工作日程", "Delete the schedule of an agent"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent-schedules/delete")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::HELPDESK_ALL])])
        .limits(RateLimit::Special, &[])
        .request(NoBody, &[path("agent_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`154000`](error::BAD_REQUEST): Bad request, please check your request body
    BadRequest = error::BAD_REQUEST,
    /// [`154003`](error::PERMISSION_DENIED): Please check you have the correct access
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`155000`](error::INTERNAL_ERROR): Internal error
    InternalError = error::INTERNAL_ERROR,
}
