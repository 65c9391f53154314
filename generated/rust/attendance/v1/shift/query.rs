// Generated from spec/attendance/v1/shift/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::attendance::{error, v1};
impl super::Api<'_> {
    /// Find a shift by name / 按名称查询班次: [`Query`](struct@Query).
    pub fn query(&self, shift_name: impl Into<String>) -> crate::codegen::Call<Query> {
        crate::codegen::Call::new(self.client, Query::new(shift_name))
    }
}
/// Find a shift by name / 按名称查询班次.
///
/// Returns the clock-in, flexible and rest rules of a shift by its name. / 按名称返回班次的打卡、弹性和休息规则。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.attendance().v1().shift().query("text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/attendance/v1/shifts/query`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `attendance:task:readonly`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/shift/query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {
    /// The name of the shift. / 班次名称。
    /// - Example: `"text"`
    pub shift_name: String,
}
impl Query {
    /// Creates the value from its required fields.
    pub fn new(shift_name: impl Into<String>) -> Self {
        Self {
            shift_name: shift_name.into(),
        }
    }
}
impl wire::Object for Query {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("shift_name", &mut self.shift_name);
    }
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("attendance.v1.shift.query", Post, "/open-apis/attendance/v1/shifts/query")
        .documented(text("按名称查询班次", "Find a shift by name"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/shift/query")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::ATTENDANCE_TASK_READONLY])])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(NoBody, &[query("shift_name", String).required()])
}
/// The reply to [`Query`](struct@Query).
pub type QueryResponse = v1::Shift;
crate::codegen::__error_enum! {
    /// The documented errors of [`Query`](struct@Query).
    QueryError:
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
    /// `1225000` (HTTP 500): param is invalid
    ///
    /// The attendance service failed, for example with the `msg` "internal server error". Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 考勤服务异常，例如 `msg` 为“internal server error”。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    SystemError = &ErrorInfo {
        message: "param is invalid",
        ..*error::SYSTEM_ERROR
    },
    /// `1226000` (HTTP 500): param is invalid
    ///
    /// The shift service failed, for example with the `msg` "internal server error". Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 班次服务异常，例如 `msg` 为“internal server error”。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    ShiftServiceError = &ErrorInfo {
        message: "param is invalid",
        ..*error::SHIFT_SERVICE_ERROR
    },
    /// `1226003` (HTTP 400): param is invalid
    ///
    /// The shift request is not allowed. Change it as the `msg` of the reply says; "default shift are not allowed to change.", for example, means that the default shift cannot be changed.
    ///
    /// 班次请求不被允许。请根据响应中的 `msg` 调整，例如“default shift are not allowed to change.”表示默认班次不能修改。
    InvalidShiftRequest = &ErrorInfo {
        message: "param is invalid",
        ..*error::INVALID_SHIFT_REQUEST
    },
    /// [`1220600`](error::GENERAL_ERROR): 通用错误信息
    GeneralError = error::GENERAL_ERROR,
}
