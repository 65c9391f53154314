// Generated from spec/hire/v1/application/transfer_onboard.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Onboard a candidate / 操作候选人入职: [`TransferOnboard`](struct@TransferOnboard).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn transfer_onboard(
        &self,
        application_id: impl Into<String>,
    ) -> crate::codegen::Call<TransferOnboard> {
        crate::codegen::Call::new(self.client, TransferOnboard::new(application_id))
    }
}
/// Onboard a candidate / 操作候选人入职.
///
/// Onboards a candidate in the waiting stage and creates an employee; syncing with e-HR or OA must be enabled first.
///
/// 让处于待入职阶段的候选人入职并创建员工，需先在招聘设置中开启 e-HR/OA 同步。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().application().transfer_onboard("7073372582620416300").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/hire/v1/applications/:application_id/transfer_onboard`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:application`
///
/// Errors: [`TransferOnboardError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/transfer_onboard)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferOnboard {
    /// The ID of the application to turn into an employee, found in the list of applications.
    ///
    /// 要办理入职的投递的 ID，可从投递列表中取得。
    /// - Example: `"7073372582620416300"`
    pub application_id: String,
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
    /// When the candidate actually joined, in milliseconds since 1970, not later than now; the current time if omitted.
    ///
    /// 实际入职时间，毫秒级时间戳，不能晚于现在；不填则取当前时间。
    /// - Example: `1616428800000`
    pub actual_onboard_time: Option<i64>,
    /// When probation is expected to end, in milliseconds since 1970; `0` if omitted.
    ///
    /// 预计转正时间，毫秒级时间戳；不填则记为 0。
    /// - Example: `1616428800000`
    pub expected_conversion_time: Option<i64>,
    /// The ID of the hiring requirement filled, from the list of requirements; its count of people joined goes up by one. Whether it must be given depends on how requirement linking is set up in the admin console.
    ///
    /// 入职所占用的招聘需求 ID，取自招聘需求列表，入职后该需求的已入职人数加 1。是否必须填写由管理后台的「招聘需求关联设置」决定。
    /// - Example: `"6960663240925956402"`
    pub job_requirement_id: Option<String>,
    /// The ID of the person who performs the onboarding, as a `user_id_type` ID.
    ///
    /// 执行入职操作的用户的 ID，类型由 `user_id_type` 决定。
    /// - Example: `"7326856229396906012"`
    pub operator_id: Option<String>,
    /// The code of the place where the candidate will work, from the list of addresses; the referral bonus rules look at it.
    ///
    /// 候选人办公地点的编码，取自地址列表，用于判断内推奖规则。
    /// - Example: `"CT_2"`
    pub onboard_city_code: Option<String>,
    /// The ID of the department the candidate joins, as a `department_id_type` ID; the referral bonus rules look at it.
    ///
    /// 候选人入职部门的 ID，类型由 `department_id_type` 决定，用于判断内推奖规则。
    /// - Example: `"6966123381141866028"`
    pub department: Option<String>,
    /// The ID of the candidate's direct manager, as a `user_id_type` ID; the referral bonus rules look at it.
    ///
    /// 候选人直属上级的用户 ID，类型由 `user_id_type` 决定，用于判断内推奖规则。
    /// - Example: `"7326856229396906012"`
    pub leader: Option<String>,
    /// The ID of the candidate's job family, as a `job_family_id_type` ID; the referral bonus rules look at it.
    ///
    /// 候选人序列的 ID，类型由 `job_family_id_type` 决定，用于判断内推奖规则。
    /// - Example: `"7006234385490345986"`
    pub sequence: Option<String>,
    /// The ID of the candidate's job level, as a `job_level_id_type` ID; the referral bonus rules look at it.
    ///
    /// 候选人职级的 ID，类型由 `job_level_id_type` 决定，用于判断内推奖规则。
    /// - Example: `"6937934036379650311"`
    pub level: Option<String>,
    /// The ID of the candidate's employee type, as an `employee_type_id_type` ID; the referral bonus rules look at it.
    ///
    /// 候选人的人员类型 ID，类型由 `employee_type_id_type` 决定，用于判断内推奖规则。
    /// - Example: `"cSbrHjS5Ogiwq0Zu-cKz1g=="`
    pub employee_type: Option<String>,
}
impl TransferOnboard {
    /// Creates the value from its required fields.
    pub fn new(application_id: impl Into<String>) -> Self {
        Self {
            application_id: application_id.into(),
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            job_level_id_type: Default::default(),
            job_family_id_type: Default::default(),
            employee_type_id_type: Default::default(),
            actual_onboard_time: Default::default(),
            expected_conversion_time: Default::default(),
            job_requirement_id: Default::default(),
            operator_id: Default::default(),
            onboard_city_code: Default::default(),
            department: Default::default(),
            leader: Default::default(),
            sequence: Default::default(),
            level: Default::default(),
            employee_type: Default::default(),
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
    /// Sets `actual_onboard_time`.
    #[must_use]
    pub fn actual_onboard_time(mut self, value: i64) -> Self {
        self.actual_onboard_time = Some(value);
        self
    }
    /// Sets `expected_conversion_time`.
    #[must_use]
    pub fn expected_conversion_time(mut self, value: i64) -> Self {
        self.expected_conversion_time = Some(value);
        self
    }
    /// Sets `job_requirement_id`.
    #[must_use]
    pub fn job_requirement_id(mut self, value: impl Into<String>) -> Self {
        self.job_requirement_id = Some(value.into());
        self
    }
    /// Sets `operator_id`.
    #[must_use]
    pub fn operator_id(mut self, value: impl Into<String>) -> Self {
        self.operator_id = Some(value.into());
        self
    }
    /// Sets `onboard_city_code`.
    #[must_use]
    pub fn onboard_city_code(mut self, value: impl Into<String>) -> Self {
        self.onboard_city_code = Some(value.into());
        self
    }
    /// Sets `department`.
    #[must_use]
    pub fn department(mut self, value: impl Into<String>) -> Self {
        self.department = Some(value.into());
        self
    }
    /// Sets `leader`.
    #[must_use]
    pub fn leader(mut self, value: impl Into<String>) -> Self {
        self.leader = Some(value.into());
        self
    }
    /// Sets `sequence`.
    #[must_use]
    pub fn sequence(mut self, value: impl Into<String>) -> Self {
        self.sequence = Some(value.into());
        self
    }
    /// Sets `level`.
    #[must_use]
    pub fn level(mut self, value: impl Into<String>) -> Self {
        self.level = Some(value.into());
        self
    }
    /// Sets `employee_type`.
    #[must_use]
    pub fn employee_type(mut self, value: impl Into<String>) -> Self {
        self.employee_type = Some(value.into());
        self
    }
}
impl wire::Object for TransferOnboard {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("application_id", &mut self.application_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("job_level_id_type", &mut self.job_level_id_type);
        f.field("job_family_id_type", &mut self.job_family_id_type);
        f.field("employee_type_id_type", &mut self.employee_type_id_type);
        f.field("actual_onboard_time", &mut self.actual_onboard_time);
        f.field("expected_conversion_time", &mut self.expected_conversion_time);
        f.field("job_requirement_id", &mut self.job_requirement_id);
        f.field("operator_id", &mut self.operator_id);
        f.field("onboard_city_code", &mut self.onboard_city_code);
        f.field("department", &mut self.department);
        f.field("leader", &mut self.leader);
        f.field("sequence", &mut self.sequence);
        f.field("level", &mut self.level);
        f.field("employee_type", &mut self.employee_type);
    }
}
crate::codegen::__impl_object! {
    TransferOnboard
}
crate::codegen::__operation! {
    TransferOnboard => TransferOnboardResponse, TransferOnboardError:
    Endpoint::new("hire.v1.application.transfer_onboard", Post, "/open-apis/hire/v1/applications/:application_id/transfer_onboard")
        .documented(text("操作候选人入职", "Onboard a candidate"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/transfer_onboard")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_APPLICATION])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(Json, &[
            path("application_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"people_admin_department_id\""),
            query("job_level_id_type", String).default("\"people_admin_job_level_id\""),
            query("job_family_id_type", String).default("\"people_admin_job_category_id\""),
            query("employee_type_id_type", String).default("\"people_admin_employee_type_id\""),
            body("actual_onboard_time", Integer),
            body("expected_conversion_time", Integer),
            body("job_requirement_id", String),
            body("operator_id", String),
            body("onboard_city_code", String),
            body("department", String),
            body("leader", String),
            body("sequence", String),
            body("level", String),
            body("employee_type", String),
        ])
}
/// The reply to [`TransferOnboard`](struct@TransferOnboard).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferOnboardResponse {
    /// The employee the candidate has become. / 办理入职后的员工信息。
    pub employee: v1::Employee,
}
impl wire::Object for TransferOnboardResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employee", &mut self.employee);
    }
}
crate::codegen::__impl_object! {
    TransferOnboardResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`TransferOnboard`](struct@TransferOnboard).
    TransferOnboardError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
    /// [`1002901`](error::ONBOARD_APPLICATION_NOT_FOUND): 投递不存在
    OnboardApplicationNotFound = error::ONBOARD_APPLICATION_NOT_FOUND,
    /// [`1002902`](error::STAGE_NOT_PENDING_ONBOARD): 当前阶段不支持转移
    StageNotPendingOnboard = error::STAGE_NOT_PENDING_ONBOARD,
    /// [`1002904`](error::EMPLOYEE_ONBOARDED): 员工已入职
    EmployeeOnboarded = error::EMPLOYEE_ONBOARDED,
    /// [`1002905`](error::INVALID_TIME): 时间非法
    InvalidTime = error::INVALID_TIME,
    /// [`1002908`](error::EHR_SYNC_DISABLED): EHR同步开关未开启
    EhrSyncDisabled = error::EHR_SYNC_DISABLED,
    /// `1002210` (HTTP 500): 人才被其他投递锁定
    ///
    /// The talent is locked by another application. Wait until the lock ends or unlock it on the talent page; list the applications with `hire.v1.application.list`.
    ///
    /// 人才被锁定在其他投递上，无法操作。请等待锁定解除，或在人才详情页手动解锁；可用 `hire.v1.application.list` 查看相关投递。
    TalentLocked = &ErrorInfo {
        status: Some(500),
        message: "人才被其他投递锁定",
        ..*error::TALENT_LOCKED
    },
}
