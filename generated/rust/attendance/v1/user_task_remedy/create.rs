// Generated from spec/attendance/v1/user_task_remedy/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::attendance::{error, v1};
impl super::Api<'_> {
    /// Write a pending clock-in correction / 通知补卡审批发起: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.time(…))`.
    #[allow(clippy::too_many_arguments, reason = "each argument is a required field")]
    pub fn create(
        &self,
        employee_type: v1::EmployeeType,
        user_id: impl Into<String>,
        remedy_date: i64,
        punch_no: i64,
        work_type: i64,
        remedy_time: impl Into<String>,
        reason: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(
                employee_type,
                user_id,
                remedy_date,
                punch_no,
                work_type,
                remedy_time,
                reason,
            ),
        )
    }
}
/// Write a pending clock-in correction / 通知补卡审批发起.
///
/// Writes a clock-in correction of a third-party approval system into attendance as pending; its status is updated separately.
///
/// 将三方审批系统发起的补卡申请以审批中状态写入考勤系统，之后另行更新状态。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::attendance::v1::EmployeeType;
/// let reply = client.attendance().v1().user_task_remedy().create(EmployeeType::EmployeeId, "abd754f7", 20210701, 0, 1, "text", "text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/attendance/v1/user_task_remedys`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `attendance:task`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_task_remedy/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The type of ID in `user_id` of the reply; without access to the admin console, user IDs come from `contact.v3.user.batch_get_id` by phone number or email.
    ///
    /// 响应中 `user_id` 的 ID 类型；没有管理后台权限时，可通过 `contact.v3.user.batch_get_id` 用手机号或邮箱换取用户 ID。
    pub employee_type: v1::EmployeeType,
    /// The ID of the user, as an `employee_type` ID. / 用户 ID，类型由 `employee_type` 决定。
    /// - Example: `"abd754f7"`
    pub user_id: String,
    /// The day whose punch is corrected, as yyyyMMdd. / 补哪一天的卡，格式为 yyyyMMdd。
    /// - Example: `20210701`
    pub remedy_date: i64,
    /// Which work period of the day the punch belongs to, counted from 0; 0 for free shifts.
    ///
    /// 补的是当天第几次上下班，从 0 数起（`0` 为第 1 次）；自由班制填 0。
    /// - Example: `0`
    pub punch_no: i64,
    /// Which punch is corrected: `1` is the punch-in, `2` the punch-out; 0 for free shifts.
    ///
    /// 补上班卡还是下班卡：`1` 上班、`2` 下班；自由班制填 0。
    /// - Example: `1`
    pub work_type: i64,
    /// The time that the punch is corrected to, as yyyy-MM-dd HH:mm. / 卡补到什么时间，格式为 yyyy-MM-dd HH:mm。
    /// - Example: `"text"`
    pub remedy_time: String,
    /// Why the punch is corrected. / 补卡原因。
    /// - Example: `"text"`
    pub reason: String,
    /// A field without effect. / 已失效，不必使用。
    /// - Example: `"-"`
    pub time: Option<String>,
}
impl Create {
    /// Creates the value from its required fields.
    #[allow(clippy::too_many_arguments, reason = "each argument is a required field")]
    pub fn new(
        employee_type: v1::EmployeeType,
        user_id: impl Into<String>,
        remedy_date: i64,
        punch_no: i64,
        work_type: i64,
        remedy_time: impl Into<String>,
        reason: impl Into<String>,
    ) -> Self {
        Self {
            employee_type,
            user_id: user_id.into(),
            remedy_date,
            punch_no,
            work_type,
            remedy_time: remedy_time.into(),
            reason: reason.into(),
            time: Default::default(),
        }
    }
    /// Sets `time`.
    #[must_use]
    pub fn time(mut self, value: impl Into<String>) -> Self {
        self.time = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employee_type", &mut self.employee_type);
        f.field("user_id", &mut self.user_id);
        f.field("remedy_date", &mut self.remedy_date);
        f.field("punch_no", &mut self.punch_no);
        f.field("work_type", &mut self.work_type);
        f.field("remedy_time", &mut self.remedy_time);
        f.field("reason", &mut self.reason);
        f.field("time", &mut self.time);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("attendance.v1.user_task_remedy.create", Post, "/open-apis/attendance/v1/user_task_remedys")
        .documented(text("通知补卡审批发起", "Write a pending clock-in correction"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_task_remedy/create")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::ATTENDANCE_TASK])])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("employee_type", String).required(),
            body("user_id", String).required(),
            body("remedy_date", Integer).required(),
            body("punch_no", Integer).required(),
            body("work_type", Integer).required(),
            body("remedy_time", String).required(),
            body("reason", String).required(),
            body("time", String),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The punch correction that has been applied for. / 发起的补卡审批。
    pub user_remedy: v1::UserTaskRemedy,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_remedy", &mut self.user_remedy);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
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
    /// [`1220600`](error::GENERAL_ERROR): 通用错误信息
    GeneralError = error::GENERAL_ERROR,
    /// `1225000` (HTTP 500): param is invalid
    ///
    /// The attendance service failed, for example with the `msg` "internal server error". Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 考勤服务异常，例如 `msg` 为“internal server error”。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    SystemError = &ErrorInfo {
        message: "param is invalid",
        ..*error::SYSTEM_ERROR
    },
    /// `1225001` (HTTP 500): param is invalid
    ///
    /// Some approval data could not be imported. Correct the records that the reply lists in `TripErrorRecords`, `OvertimeWorkErrorRecords`, `LeaveErrorRecords` or `OutErrorRecords`, then try again.
    ///
    /// 部分审批数据未能导入。请根据响应中列出的错误记录（`TripErrorRecords`、`OvertimeWorkErrorRecords`、`LeaveErrorRecords`、`OutErrorRecords`）修正数据后重试。
    ApprovalImportFailed = &ErrorInfo {
        status: Some(500),
        message: "param is invalid",
        ..*error::APPROVAL_IMPORT_FAILED
    },
    /// [`1226501`](error::NO_NEED_REMEDY): no need remedy
    NoNeedRemedy = error::NO_NEED_REMEDY,
    /// [`1226502`](error::REMEDY_NOT_ALLOWED): not allowed remedy
    RemedyNotAllowed = error::REMEDY_NOT_ALLOWED,
    /// [`1226503`](error::REMEDY_PERIOD_EXPIRED): approval time beyond the time range
    RemedyPeriodExpired = error::REMEDY_PERIOD_EXPIRED,
    /// [`1226504`](error::NO_REMEDY_LEFT): no remedy time left
    NoRemedyLeft = error::NO_REMEDY_LEFT,
}
