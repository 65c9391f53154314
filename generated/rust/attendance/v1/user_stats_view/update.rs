// Generated from spec/attendance/v1/user_stats_view/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::attendance::{error, v1};
impl super::Api<'_> {
    /// Update the view of attendance statistics / 更新统计设置: [`Update`](struct@Update).
    pub fn update(
        &self,
        user_stats_view_id: impl Into<String>,
        employee_type: v1::EmployeeType,
        view: v1::UserStatsViewInput,
    ) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(
            self.client,
            Update::new(user_stats_view_id, employee_type, view),
        )
    }
}
/// Update the view of attendance statistics / 更新统计设置.
///
/// Replaces the column settings of daily or monthly statistics as a whole. / 全量覆盖日度或月度统计报表的表头设置。
///
/// - `PUT /open-apis/attendance/v1/user_stats_views/:user_stats_view_id`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `attendance:task`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_stats_view/update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The ID of the statistics view to update, from `attendance.v1.user_stats_view.query`.
    ///
    /// 要更新的统计视图 ID，由 `attendance.v1.user_stats_view.query` 得到。
    /// - Example: `"TmpZNU5qTTJORFF6T1RnNU5UTTNOakV6TWl0dGIyNTBhQT09"`
    pub user_stats_view_id: String,
    /// The type of ID in `user_id` of the reply; without access to the admin console, user IDs come from `contact.v3.user.batch_get_id` by phone number or email.
    ///
    /// 响应中 `user_id` 的 ID 类型；没有管理后台权限时，可通过 `contact.v3.user.batch_get_id` 用手机号或邮箱换取用户 ID。
    pub employee_type: v1::EmployeeType,
    /// The new settings of the statistics view. / 统计视图的新设置。
    pub view: v1::UserStatsViewInput,
}
impl Update {
    /// Creates the value from its required fields.
    pub fn new(
        user_stats_view_id: impl Into<String>,
        employee_type: v1::EmployeeType,
        view: v1::UserStatsViewInput,
    ) -> Self {
        Self {
            user_stats_view_id: user_stats_view_id.into(),
            employee_type,
            view,
        }
    }
}
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_stats_view_id", &mut self.user_stats_view_id);
        f.field("employee_type", &mut self.employee_type);
        f.field("view", &mut self.view);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("attendance.v1.user_stats_view.update", Put, "/open-apis/attendance/v1/user_stats_views/:user_stats_view_id")
        .documented(text("更新统计设置", "Update the view of attendance statistics"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_stats_view/update")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::ATTENDANCE_TASK])])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("user_stats_view_id", String).required(),
            query("employee_type", String).required(),
            body("view", Object).required(),
        ])
}
/// The reply to [`Update`](struct@Update).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The statistics view after the update. / 更新后的统计视图。
    pub view: v1::UserStatsView,
}
impl wire::Object for UpdateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("view", &mut self.view);
    }
}
crate::codegen::__impl_object! {
    UpdateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Update`](struct@Update).
    UpdateError:
    /// `1220001` (HTTP 400): param is invalid
    ///
    /// A request parameter failed validation. Correct the one that the `msg` of the reply names; "employee_type invalid", for example, means a wrong employee ID type.
    ///
    /// 请求参数未通过校验。请根据响应中的 `msg` 修正参数，例如“employee_type invalid”表示员工 ID 类型有误。
    InvalidParameter = &ErrorInfo {
        message: "param is invalid",
        ..*error::INVALID_PARAMETER
    },
    /// [`1220002`](error::TENANT_ID_EMPTY): tenant_id is empty
    TenantIdEmpty = error::TENANT_ID_EMPTY,
    /// [`1228000`](error::RETIRED1228000): 历史错误码，不再使用
    Retired1228000 = error::RETIRED1228000,
    /// [`1220600`](error::GENERAL_ERROR): 通用错误信息
    GeneralError = error::GENERAL_ERROR,
}
