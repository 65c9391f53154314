// Generated from spec/attendance/v1/user_approval/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::attendance::{error, v1};
impl super::Api<'_> {
    /// Write approval results / 写入审批结果: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_approval(…))`.
    pub fn create(
        &self,
        employee_type: v1::EmployeeType,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(employee_type))
    }
}
/// Write approval results / 写入审批结果.
///
/// Writes leave, overtime, outing and trip results of a third-party approval system into attendance, adding without replacing.
///
/// 将三方审批系统的请假、加班、外出和出差结果写入考勤系统，只追加不覆盖。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::attendance::v1::EmployeeType;
/// let reply = client.attendance().v1().user_approval().create(EmployeeType::EmployeeId).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/attendance/v1/user_approvals`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `attendance:task`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_approval/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The type of ID in `user_id` in the request and the reply; without access to the admin console, user IDs come from `contact.v3.user.batch_get_id` by phone number or email.
    ///
    /// 请求和响应中 `user_id` 的 ID 类型；没有管理后台权限时，可通过 `contact.v3.user.batch_get_id` 用手机号或邮箱换取用户 ID。
    pub employee_type: v1::EmployeeType,
    /// The approval as written to the attendance system. / 写入考勤系统的审批数据。
    pub user_approval: Option<v1::UserApprovalInput>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(employee_type: v1::EmployeeType) -> Self {
        Self {
            employee_type,
            user_approval: Default::default(),
        }
    }
    /// Sets `user_approval`.
    #[must_use]
    pub fn user_approval(mut self, value: v1::UserApprovalInput) -> Self {
        self.user_approval = Some(value);
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employee_type", &mut self.employee_type);
        f.field("user_approval", &mut self.user_approval);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("attendance.v1.user_approval.create", Post, "/open-apis/attendance/v1/user_approvals")
        .documented(text("写入审批结果", "Write approval results"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_approval/create")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::ATTENDANCE_TASK])])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(Json, &[query("employee_type", String).required(), body("user_approval", Object)])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The approval as written to the attendance system. / 写入考勤系统的审批数据。
    pub user_approval: v1::UserApproval,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_approval", &mut self.user_approval);
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
    /// `1220005` (HTTP 400): permission denied
    ///
    /// The caller has no permission on the data. Adjust the data permission range in the [attendance admin console](https://oa.feishu.cn/attendance/manage/member/list).
    ///
    /// 没有访问该数据的权限。请在[考勤管理后台](https://oa.feishu.cn/attendance/manage/member/list)调整数据权限范围。
    PermissionDenied = &ErrorInfo {
        message: "permission denied",
        ..*error::PERMISSION_DENIED
    },
    /// `1225000` (HTTP 500): param is invalid
    ///
    /// The attendance service failed, for example with the `msg` "internal server error". Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 考勤服务异常，例如 `msg` 为“internal server error”。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    SystemError = &ErrorInfo {
        message: "param is invalid",
        ..*error::SYSTEM_ERROR
    },
    /// `1225001` (HTTP 400): param is invalid
    ///
    /// Some approval data could not be imported. Correct the records that the reply lists in `TripErrorRecords`, `OvertimeWorkErrorRecords`, `LeaveErrorRecords` or `OutErrorRecords`, then try again.
    ///
    /// 部分审批数据未能导入。请根据响应中列出的错误记录（`TripErrorRecords`、`OvertimeWorkErrorRecords`、`LeaveErrorRecords`、`OutErrorRecords`）修正数据后重试。
    ApprovalImportFailed = &ErrorInfo {
        message: "param is invalid",
        ..*error::APPROVAL_IMPORT_FAILED
    },
    /// `1220600` (HTTP 400): general error information
    ///
    /// A general attendance error whose cause is in the `msg` of the reply. Look the `msg` up in the [list of error messages](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/attendance-development-guidelines) and follow the remedy there.
    ///
    /// 考勤的通用错误，具体原因见响应中的 `msg`。请在[错误信息表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/attendance-development-guidelines)中查找该 `msg`，并按其说明处理。
    GeneralError = &ErrorInfo {
        message: "general error information",
        ..*error::GENERAL_ERROR
    },
}
