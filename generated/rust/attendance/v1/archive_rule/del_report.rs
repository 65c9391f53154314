// Generated from spec/attendance/v1/archive_rule/del_report.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::attendance::error;
impl super::Api<'_> {
    /// Delete rows of an archive report / 删除归档报表行数据: [`DelReport`](struct@DelReport).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_ids(…))`.
    pub fn del_report(
        &self,
        employee_type: impl Into<String>,
        month: impl Into<String>,
        operator_id: impl Into<String>,
        archive_rule_id: impl Into<String>,
    ) -> crate::codegen::Call<DelReport> {
        crate::codegen::Call::new(
            self.client,
            DelReport::new(employee_type, month, operator_id, archive_rule_id),
        )
    }
}
/// Delete rows of an archive report / 删除归档报表行数据.
///
/// Deletes rows of an archive report by month, user and archive rule, which the admin console does not offer.
///
/// 按月份、用户和归档规则删除归档报表的行，管理后台没有对应功能。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.attendance().v1().archive_rule().del_report("employee_id", "202409", "a111xd", "1").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/attendance/v1/archive_rule/del_report`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `attendance:task`
///
/// Errors: [`DelReportError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/archive_rule/del_report)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DelReport {
    /// The type of ID in `user_ids` of the request and `user_id` of the reply: `employee_id` is the user ID shown in the member details of the admin console, `employee_no` the employee number shown there.
    ///
    /// 请求中 `user_ids` 和响应中 `user_id` 的 ID 类型：`employee_id` 为管理后台成员详情中的用户 ID，`employee_no` 为其中的工号。
    /// - Example: `"employee_id"`
    pub employee_type: String,
    /// The month it applies to, as yyyyMM. / 所属月份，格式为 yyyyMM。
    /// - Example: `"202409"`
    pub month: String,
    /// The user who performs the operation, as an `employee_type` ID. / 操作者的用户 ID，类型由 `employee_type` 决定。
    /// - Example: `"a111xd"`
    pub operator_id: String,
    /// The ID of the archive rule, from `attendance.v1.archive_rule.list`.
    ///
    /// 归档规则 ID，由 `attendance.v1.archive_rule.list` 得到。
    /// - Example: `"1"`
    pub archive_rule_id: String,
    /// The users whose archived rows are deleted, as `employee_type` IDs.
    ///
    /// 要删除哪些用户的归档数据，类型由 `employee_type` 决定。
    /// - Example: `["xx1uad"]`
    pub user_ids: Option<Vec<String>>,
}
impl DelReport {
    /// Creates the value from its required fields.
    pub fn new(
        employee_type: impl Into<String>,
        month: impl Into<String>,
        operator_id: impl Into<String>,
        archive_rule_id: impl Into<String>,
    ) -> Self {
        Self {
            employee_type: employee_type.into(),
            month: month.into(),
            operator_id: operator_id.into(),
            archive_rule_id: archive_rule_id.into(),
            user_ids: Default::default(),
        }
    }
    /// Sets `user_ids`.
    #[must_use]
    pub fn user_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.user_ids = Some(value.into());
        self
    }
}
impl wire::Object for DelReport {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employee_type", &mut self.employee_type);
        f.field("month", &mut self.month);
        f.field("operator_id", &mut self.operator_id);
        f.field("archive_rule_id", &mut self.archive_rule_id);
        f.field("user_ids", &mut self.user_ids);
    }
}
crate::codegen::__impl_object! {
    DelReport
}
crate::codegen::__operation! {
    DelReport => DelReportResponse, DelReportError:
    Endpoint::new("attendance.v1.archive_rule.del_report", Post, "/open-apis/attendance/v1/archive_rule/del_report")
        .documented(text("删除归档报表行数据", "Delete rows of an archive report"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/archive_rule/del_report")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::ATTENDANCE_TASK])])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("employee_type", String).required(),
            body("month", String).required(),
            body("operator_id", String).required(),
            body("archive_rule_id", String).required(),
            body("user_ids", Array),
        ])
}
/// The reply to [`DelReport`](struct@DelReport).
pub type DelReportResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`DelReport`](struct@DelReport).
    DelReportError:
    /// `1220001` (HTTP 400): "%v" 表示动态返回，即根据实际的错误场景，返回不同的 err msg
    ///
    /// A request parameter failed validation. Correct the one that the `msg` of the reply names; "employee_type invalid", for example, means a wrong employee ID type.
    ///
    /// 请求参数未通过校验。请根据响应中的 `msg` 修正参数，例如“employee_type invalid”表示员工 ID 类型有误。
    InvalidParameter = &ErrorInfo {
        message: "\"%v\" 表示动态返回，即根据实际的错误场景，返回不同的 err msg",
        ..*error::INVALID_PARAMETER
    },
    /// [`1220600`](error::GENERAL_ERROR): 通用错误信息
    GeneralError = error::GENERAL_ERROR,
    /// `1225000` (HTTP 500): "%v" 表示动态返回，即根据实际的错误场景，返回不同的 err msg
    ///
    /// The attendance service failed, for example with the `msg` "internal server error". Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 考勤服务异常，例如 `msg` 为“internal server error”。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    SystemError = &ErrorInfo {
        message: "\"%v\" 表示动态返回，即根据实际的错误场景，返回不同的 err msg",
        ..*error::SYSTEM_ERROR
    },
}
