// Generated from spec/attendance/v1/user_task_remedy/query_user_allowed_remedys.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::attendance::{error, v1};
impl super::Api<'_> {
    /// Query the allowed clock-in corrections / 获取可补卡时间: [`QueryUserAllowedRemedys`](struct@QueryUserAllowedRemedys).
    pub fn query_user_allowed_remedys(
        &self,
        employee_type: v1::EmployeeType,
        user_id: impl Into<String>,
        remedy_date: i64,
    ) -> crate::codegen::Call<QueryUserAllowedRemedys> {
        crate::codegen::Call::new(
            self.client,
            QueryUserAllowedRemedys::new(employee_type, user_id, remedy_date),
        )
    }
}
/// Query the allowed clock-in corrections / 获取可补卡时间.
///
/// Returns which clock-ins and clock-outs of a day a user may correct. / 返回用户某天可以补的第几次上班或下班卡的时间。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::attendance::v1::EmployeeType;
/// let reply = client.attendance().v1().user_task_remedy().query_user_allowed_remedys(EmployeeType::EmployeeId, "abd754f7", 20210104).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/attendance/v1/user_task_remedys/query_user_allowed_remedys`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `attendance:task:readonly`
///
/// Errors: [`QueryUserAllowedRemedysError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_task_remedy/query_user_allowed_remedys)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserAllowedRemedys {
    /// The type of ID in `user_id` of the reply; without access to the admin console, user IDs come from `contact.v3.user.batch_get_id` by phone number or email.
    ///
    /// 响应中 `user_id` 的 ID 类型；没有管理后台权限时，可通过 `contact.v3.user.batch_get_id` 用手机号或邮箱换取用户 ID。
    pub employee_type: v1::EmployeeType,
    /// The ID of the user, as an `employee_type` ID. / 用户 ID，类型由 `employee_type` 决定。
    /// - Example: `"abd754f7"`
    pub user_id: String,
    /// The day whose punches are corrected, as yyyyMMdd. / 补哪一天的卡，格式为 yyyyMMdd。
    /// - Example: `20210104`
    pub remedy_date: i64,
}
impl QueryUserAllowedRemedys {
    /// Creates the value from its required fields.
    pub fn new(
        employee_type: v1::EmployeeType,
        user_id: impl Into<String>,
        remedy_date: i64,
    ) -> Self {
        Self {
            employee_type,
            user_id: user_id.into(),
            remedy_date,
        }
    }
}
impl wire::Object for QueryUserAllowedRemedys {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employee_type", &mut self.employee_type);
        f.field("user_id", &mut self.user_id);
        f.field("remedy_date", &mut self.remedy_date);
    }
}
crate::codegen::__impl_object! {
    QueryUserAllowedRemedys
}
crate::codegen::__operation! {
    QueryUserAllowedRemedys => QueryUserAllowedRemedysResponse, QueryUserAllowedRemedysError:
    Endpoint::new("attendance.v1.user_task_remedy.query_user_allowed_remedys", Post, "/open-apis/attendance/v1/user_task_remedys/query_user_allowed_remedys")
        .documented(text("获取可补卡时间", "Query the allowed clock-in corrections"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_task_remedy/query_user_allowed_remedys")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::ATTENDANCE_TASK_READONLY])])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("employee_type", String).required(),
            body("user_id", String).required(),
            body("remedy_date", Integer).required(),
        ])
}
/// The reply to [`QueryUserAllowedRemedys`](struct@QueryUserAllowedRemedys).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserAllowedRemedysResponse {
    /// The punches of the day that the user can correct. / 该用户当天可以补的卡。
    pub user_allowed_remedys: Vec<QueryUserAllowedRemedysUserAllowedRemedy>,
}
impl wire::Object for QueryUserAllowedRemedysResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_allowed_remedys", &mut self.user_allowed_remedys);
    }
}
crate::codegen::__impl_object! {
    QueryUserAllowedRemedysResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`QueryUserAllowedRemedys`](struct@QueryUserAllowedRemedys).
    QueryUserAllowedRemedysError:
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
    /// `1220004` (HTTP 400): param is invalid
    ///
    /// A request parameter failed validation. Correct the one that the `msg` of the reply names; "user_id is not exist or does not have permission", for example, means that the user ID does not exist or is out of reach.
    ///
    /// 请求参数未通过校验。请根据响应中的 `msg` 修正参数，例如“user_id is not exist or does not have permission”表示用户 ID 不存在或没有权限。
    InvalidParameter1220004 = &ErrorInfo {
        message: "param is invalid",
        ..*error::INVALID_PARAMETER1220004
    },
    /// [`1220005`](error::PERMISSION_DENIED): 没有权限
    PermissionDenied = error::PERMISSION_DENIED,
    /// `1225000` (HTTP 500): param is invalid
    ///
    /// The attendance service failed, for example with the `msg` "internal server error". Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 考勤服务异常，例如 `msg` 为“internal server error”。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    SystemError = &ErrorInfo {
        message: "param is invalid",
        ..*error::SYSTEM_ERROR
    },
    /// [`1226500`](error::RETIRED1226500): 历史错误码，不再使用
    Retired1226500 = error::RETIRED1226500,
    /// [`1226501`](error::NO_NEED_REMEDY): no need remedy
    NoNeedRemedy = error::NO_NEED_REMEDY,
    /// [`1226502`](error::REMEDY_NOT_ALLOWED): not allowed remedy
    RemedyNotAllowed = error::REMEDY_NOT_ALLOWED,
    /// [`1226503`](error::REMEDY_PERIOD_EXPIRED): approval time beyond the time range
    RemedyPeriodExpired = error::REMEDY_PERIOD_EXPIRED,
    /// [`1226504`](error::NO_REMEDY_LEFT): no remedy time left
    NoRemedyLeft = error::NO_REMEDY_LEFT,
    /// `1227500` (HTTP 500): param is invalid
    ///
    /// The organization service failed or did not find a user, for example with the `msg` "\[BatchGetLarkIDByOpenID] not find user larkID". Check the user IDs and try again; if it keeps failing, contact support with the log id.
    ///
    /// 组织架构服务异常，或找不到对应用户，例如 `msg` 为“\[BatchGetLarkIDByOpenID] not find user larkID”。请检查用户 ID 后重试；若持续失败，请联系技术支持并提供 log id。
    OrganizationServiceError = &ErrorInfo {
        message: "param is invalid",
        ..*error::ORGANIZATION_SERVICE_ERROR
    },
    /// [`1220600`](error::GENERAL_ERROR): 通用错误信息
    GeneralError = error::GENERAL_ERROR,
}
/// The punches of the day that the user can correct. / 该用户当天可以补的卡。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserAllowedRemedysUserAllowedRemedy {
    /// The ID of the user, as an `employee_type` ID. / 用户 ID，类型由 `employee_type` 决定。
    pub user_id: String,
    /// The day whose punches are corrected, as yyyyMMdd. / 补哪一天的卡，格式为 yyyyMMdd。
    pub remedy_date: i64,
    /// Whether the user works free shifts, where only the time of the correction matters and not which period it is for.
    ///
    /// 是否为自由班制；是则无需区分第几次上下班，直接选补卡时间。
    pub is_free_punch: bool,
    /// Which work period of the day the punch belongs to, counted from 0. / 可补的是当天第几次上下班，从 0 数起（`0` 为第 1 次）。
    pub punch_no: i64,
    /// Which punch can be corrected: `1` is the punch-in, `2` the punch-out. / 可补上班卡还是下班卡：`1` 上班、`2` 下班。
    pub work_type: i64,
    /// What the punch counts as now: `Early` is an early leave, `Late` late and `Lack` a missing punch.
    ///
    /// 该次打卡现在的状态：`Early` 早退、`Late` 迟到、`Lack` 缺卡。
    pub punch_status: String,
    /// When the punch should have been made, as yyyy-MM-dd HH:mm. / 本来应在何时打卡，格式为 yyyy-MM-dd HH:mm。
    pub normal_punch_time: String,
    /// The earliest time that the punch can be corrected to, as yyyy-MM-dd HH:mm.
    ///
    /// 最早可补到的时间，格式为 yyyy-MM-dd HH:mm。
    pub remedy_start_time: String,
    /// The latest time that the punch can be corrected to, as yyyy-MM-dd HH:mm.
    ///
    /// 最晚可补到的时间，格式为 yyyy-MM-dd HH:mm。
    pub remedy_end_time: String,
}
impl wire::Object for QueryUserAllowedRemedysUserAllowedRemedy {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("remedy_date", &mut self.remedy_date);
        f.field("is_free_punch", &mut self.is_free_punch);
        f.field("punch_no", &mut self.punch_no);
        f.field("work_type", &mut self.work_type);
        f.field("punch_status", &mut self.punch_status);
        f.field("normal_punch_time", &mut self.normal_punch_time);
        f.field("remedy_start_time", &mut self.remedy_start_time);
        f.field("remedy_end_time", &mut self.remedy_end_time);
    }
}
crate::codegen::__impl_object! {
    QueryUserAllowedRemedysUserAllowedRemedy
}
