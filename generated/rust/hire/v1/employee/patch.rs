// Generated from spec/hire/v1/employee/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Update the status of an employee / 更新员工状态: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn patch(
        &self,
        employee_id: impl Into<String>,
        operation: i64,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(employee_id, operation))
    }
}
/// Update the status of an employee / 更新员工状态.
///
/// Updates whether an employee has passed probation or left, as the hiring system shows it.
///
/// 更新员工在招聘系统中的转正或离职状态。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().employee().patch("6891613503971461384", 1).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/hire/v1/employees/:employee_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:employee`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/employee/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the employee to update, found through the ID of the application.
    ///
    /// 要更新状态的员工的 ID，可凭投递 ID 获取入职信息得到。
    /// - Example: `"6891613503971461384"`
    pub employee_id: String,
    /// The type of user ID used in this call. / 本次调用中用户 ID 的类型，请求和返回均适用。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::HireUserIdType>,
    /// The type of department ID used in this call. / 本次调用中部门 ID 的类型。
    /// - Default: `"people_admin_department_id"`
    pub department_id_type: Option<v1::HireDepartmentIdType>,
    /// The type of job level ID used in this call. / 本次调用中职级 ID 的类型。
    /// - Default: `"people_admin_job_level_id"`
    pub job_level_id_type: Option<v1::JobLevelIdType>,
    /// The type of job family ID used in this call. / 本次调用中序列 ID 的类型。
    /// - Default: `"people_admin_job_category_id"`
    pub job_family_id_type: Option<v1::JobFamilyIdType>,
    /// The type of employee type ID used in this call. / 本次调用中人员类型 ID 的类型。
    /// - Default: `"people_admin_employee_type_id"`
    pub employee_type_id_type: Option<v1::EmployeeTypeIdType>,
    /// How to change the state of the employee. / 要对员工状态作何变更。
    /// - `1`: End probation / 转正
    /// - `2`: Leave / 离职
    /// - `3`: Back to yet to join / 恢复为待入职
    /// - `4`: Undo leaving, back to joined / 撤销离职，恢复为已入职
    /// - `5`: Undo end of probation, back to awaiting it / 撤销转正，恢复为待转正
    /// - Example: `1`
    pub operation: i64,
    /// The end of the probation, needed when `operation` is to end it. / 转正信息，`operation` 为转正时必须填写。
    pub conversion_info: Option<PatchEmployeeConversionInfo>,
    /// The departure, needed when `operation` is to leave. / 离职信息，`operation` 为离职时必须填写。
    pub overboard_info: Option<PatchEmployeeOverboardInfo>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(employee_id: impl Into<String>, operation: i64) -> Self {
        Self {
            employee_id: employee_id.into(),
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            job_level_id_type: Default::default(),
            job_family_id_type: Default::default(),
            employee_type_id_type: Default::default(),
            operation,
            conversion_info: Default::default(),
            overboard_info: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::HireUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn department_id_type(mut self, value: v1::HireDepartmentIdType) -> Self {
        self.department_id_type = Some(value);
        self
    }
    /// Sets `job_level_id_type`.
    #[must_use]
    pub fn job_level_id_type(mut self, value: v1::JobLevelIdType) -> Self {
        self.job_level_id_type = Some(value);
        self
    }
    /// Sets `job_family_id_type`.
    #[must_use]
    pub fn job_family_id_type(mut self, value: v1::JobFamilyIdType) -> Self {
        self.job_family_id_type = Some(value);
        self
    }
    /// Sets `employee_type_id_type`.
    #[must_use]
    pub fn employee_type_id_type(mut self, value: v1::EmployeeTypeIdType) -> Self {
        self.employee_type_id_type = Some(value);
        self
    }
    /// Sets `conversion_info`.
    #[must_use]
    pub fn conversion_info(mut self, value: PatchEmployeeConversionInfo) -> Self {
        self.conversion_info = Some(value);
        self
    }
    /// Sets `overboard_info`.
    #[must_use]
    pub fn overboard_info(mut self, value: PatchEmployeeOverboardInfo) -> Self {
        self.overboard_info = Some(value);
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employee_id", &mut self.employee_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("job_level_id_type", &mut self.job_level_id_type);
        f.field("job_family_id_type", &mut self.job_family_id_type);
        f.field("employee_type_id_type", &mut self.employee_type_id_type);
        f.field("operation", &mut self.operation);
        f.field("conversion_info", &mut self.conversion_info);
        f.field("overboard_info", &mut self.overboard_info);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("hire.v1.employee.patch", Patch, "/open-apis/hire/v1/employees/:employee_id")
        .documented(text("更新员工状态", "Update the status of an employee"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/employee/patch")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_EMPLOYEE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("employee_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"people_admin_department_id\""),
            query("job_level_id_type", String).default("\"people_admin_job_level_id\""),
            query("job_family_id_type", String).default("\"people_admin_job_category_id\""),
            query("employee_type_id_type", String).default("\"people_admin_employee_type_id\""),
            body("operation", Integer).required(),
            body("conversion_info", Object),
            body("overboard_info", Object),
        ])
}
/// The reply to [`Patch`](struct@Patch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// The employee. / 员工的入职信息。
    pub employee: v1::Employee,
}
impl wire::Object for PatchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employee", &mut self.employee);
    }
}
crate::codegen::__impl_object! {
    PatchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
    /// `1002908` (HTTP 400): EHR同步开关未开启
    ///
    /// Syncing with the e-HR system is off. In Feishu Hire under Settings > Ecosystem > e-HR/OA systems, allow syncing of onboarding, conversion and resignation by e-HR/OA.
    ///
    /// e-HR 同步未开启。请在「飞书招聘」-「设置」-「生态对接」-「e-HR/OA 办公系统」中开启「通过 e-HR / OA 办公系统同步候选人入职、转正、离职事件」。
    EhrSyncDisabled = &ErrorInfo {
        status: Some(400),
        ..*error::EHR_SYNC_DISABLED
    },
    /// `1002905` (HTTP 400): 非法时间
    ///
    /// A time is invalid. Correct `actual_conversion_time` or `actual_overboard_time`.
    ///
    /// 时间不合法。请检查 `actual_conversion_time` 或 `actual_overboard_time`。
    InvalidTime = &ErrorInfo {
        message: "非法时间",
        fix: Text { zh: "时间不合法。请检查 `actual_conversion_time` 或 `actual_overboard_time`。", en: "A time is invalid. Correct `actual_conversion_time` or `actual_overboard_time`." },
        ..*error::INVALID_TIME
    },
    /// `1002903` (HTTP 400): 员工不存在
    ///
    /// The employee does not exist. Correct `employee_id`. / 员工不存在。请检查 `employee_id`。
    EmployeeNotFound = &ErrorInfo {
        message: "员工不存在",
        ..*error::EMPLOYEE_NOT_FOUND
    },
    /// `1002902` (HTTP 400): 当前员工状态不支持此操作
    ///
    /// The status of the employee does not allow this. Read it with `hire.v1.employee.get`.
    ///
    /// 员工当前的状态不允许此操作。请用 `hire.v1.employee.get` 查看员工状态。
    StageNotPendingOnboard = &ErrorInfo {
        message: "当前员工状态不支持此操作",
        fix: Text { zh: "员工当前的状态不允许此操作。请用 `hire.v1.employee.get` 查看员工状态。", en: "The status of the employee does not allow this. Read it with `hire.v1.employee.get`." },
        ..*error::STAGE_NOT_PENDING_ONBOARD
    },
    /// [`1002907`](error::EMPLOYEE_NOT_RESIGNED): 员工不允许撤销离职
    EmployeeNotResigned = error::EMPLOYEE_NOT_RESIGNED,
    /// `1002910` (HTTP 400): 候选人已经同步到飞书人事，请通过飞书人事进行相关操作
    ///
    /// The candidate is already pending onboarding in Feishu People. Cancel the onboarding or make the change there (Enterprise edition).
    ///
    /// 候选人在飞书人事中已有待入职记录。请在飞书人事（企业版）中取消入职或进行相关操作。
    CandidateInFeishuPeople = &ErrorInfo {
        message: "候选人已经同步到飞书人事，请通过飞书人事进行相关操作",
        ..*error::CANDIDATE_IN_FEISHU_PEOPLE
    },
}
/// The end of the probation, needed when `operation` is to end it. / 转正信息，`operation` 为转正时必须填写。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchEmployeeConversionInfo {
    /// When probation actually ended, in milliseconds since 1970. / 实际转正的日期，毫秒级时间戳。
    /// - Example: `1637596800000`
    pub actual_conversion_time: Option<i64>,
}
impl PatchEmployeeConversionInfo {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `actual_conversion_time`.
    #[must_use]
    pub fn actual_conversion_time(mut self, value: i64) -> Self {
        self.actual_conversion_time = Some(value);
        self
    }
}
impl wire::Object for PatchEmployeeConversionInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("actual_conversion_time", &mut self.actual_conversion_time);
    }
}
/// The departure, needed when `operation` is to leave. / 离职信息，`operation` 为离职时必须填写。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchEmployeeOverboardInfo {
    /// When the employee actually left, in milliseconds since 1970. / 实际离职的日期，毫秒级时间戳。
    /// - Example: `1637596800000`
    pub actual_overboard_time: Option<i64>,
    /// Why the employee left. / 员工离职的原因。
    /// - Example: `"text"`
    pub overboard_note: Option<String>,
}
impl PatchEmployeeOverboardInfo {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `actual_overboard_time`.
    #[must_use]
    pub fn actual_overboard_time(mut self, value: i64) -> Self {
        self.actual_overboard_time = Some(value);
        self
    }
    /// Sets `overboard_note`.
    #[must_use]
    pub fn overboard_note(mut self, value: impl Into<String>) -> Self {
        self.overboard_note = Some(value.into());
        self
    }
}
impl wire::Object for PatchEmployeeOverboardInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("actual_overboard_time", &mut self.actual_overboard_time);
        f.field("overboard_note", &mut self.overboard_note);
    }
}
crate::codegen::__impl_object! {
    PatchEmployeeConversionInfo PatchEmployeeOverboardInfo
}
