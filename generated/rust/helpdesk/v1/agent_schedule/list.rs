// Generated from spec/helpdesk/v1/agent_schedule/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::helpdesk::{error, v1};
impl super::Api<'_> {
    /// List agent schedules / 查询全部客服工作日程: [`List`](struct@List).
    pub fn list(&self, status: impl Into<Vec<i64>>) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(status))
    }
}
/// List agent schedules / 查询全部客服工作日程.
///
/// Returns the working schedules of all agents, optionally by status. / 返回全部客服的工作日程，可按状态筛选。
///
/// - `GET /open-apis/helpdesk/v1/agent_schedules`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token`
/// - Scopes, any of: `helpdesk:all:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_schedule/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The states of the agents to list: `1` for online, `2` for set to offline, `3` for off duty, `4` for removed; several are given by repeating the parameter, as in `status=1&status=2`.
    ///
    /// 只查处于这些状态的客服：`1` 为在线，`2` 为手动离线，`3` 为下班，`4` 为已移除；多个时重复写参数，如 `status=1&status=2`。
    /// - Example: `[1]`
    pub status: Vec<i64>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(status: impl Into<Vec<i64>>) -> Self {
        Self { status: status.into() }
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("status", &mut self.status);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("helpdesk.v1.agent_schedule.list", Get, "/open-apis/helpdesk/v1/agent_schedules")
        .documented(text("查询全部客服工作日程", "List agent schedules"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_schedule/list")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HELPDESK_ALL_READONLY])])
        .limits(RateLimit::Special, &[])
        .request(NoBody, &[query("status", Array).required()])
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The agents, with their states, working hours and skills. / 客服及其状态、工作日程和技能。
    pub agent_schedules: Vec<v1::AgentSchedule>,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("agent_schedules", &mut self.agent_schedules);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// [`154000`](error::BAD_REQUEST): Bad request, please check your request body
    BadRequest = error::BAD_REQUEST,
    /// [`154003`](error::PERMISSION_DENIED): Please check you have the correct access
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`155000`](error::INTERNAL_ERROR): Internal error
    InternalError = error::INTERNAL_ERROR,
}
