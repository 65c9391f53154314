// Generated from spec/corehr/v1/job_change/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v1};
impl super::Api<'_> {
    /// Initiate a job change (v1) / 发起员工异动（不推荐）: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    #[deprecated(note = "use `corehr.v2.job_change.create` instead")]
    pub fn create(
        &self,
        transfer_mode: i64,
        employment_id: impl Into<String>,
        transfer_type_unique_identifier: impl Into<String>,
        effective_date: impl Into<String>,
        transfer_info: v1::TransferInfoInput,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(
                transfer_mode,
                employment_id,
                transfer_type_unique_identifier,
                effective_date,
                transfer_info,
            ),
        )
    }
}
/// Initiate a job change (v1) / 发起员工异动（不推荐）.
///
/// Initiates a job change of an employee, which creates a record and sends a status event. Deprecated: use `corehr.v2.job_change.create` instead.
///
/// 为员工发起一次异动，成功后生成异动数据并触发状态变更事件。已废弃，请改用 `corehr.v2.job_change.create`。
///
/// **Deprecated**: use `corehr.v2.job_change.create` instead.
///
/// - `POST /open-apis/corehr/v1/job_changes`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:corehr`, `corehr:job_change:write`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_change/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::CorehrUserIdType>,
    /// The type of department ID used in this call. / 本次调用中部门 ID 采用的类型。
    /// - Default: `"people_corehr_department_id"`
    pub department_id_type: Option<v1::CorehrDepartmentIdType>,
    /// How the job change is carried out. / 异动的方式。
    /// - `1`: Directly, with no approval / 直接异动，无审批
    /// - `2`: Normal job change, through the full process / 正常异动，走完整流程
    /// - Example: `2`
    pub transfer_mode: i64,
    /// The ID of the employee whose job changes, as a `user_id_type` ID. With `people_corehr_id` that is the employment ID.
    ///
    /// 异动员工的 ID，类型由 `user_id_type` 决定；为 `people_corehr_id` 时填雇佣 ID。
    /// - Example: `"ou_a294793e8fa21529f2a60e3e9de45520"`
    pub employment_id: String,
    /// The unique identifier of the job change type, as returned by the operation that lists these types. Types for special cases such as reorganization, handover of duties and end of probation are not supported.
    ///
    /// 异动类型的唯一标识，可用获取异动类型列表接口获取。组织架构调整、职责转交、试用期转正等仅用于特殊场景的类型不支持。
    /// - Example: `"internal_transfer"`
    pub transfer_type_unique_identifier: String,
    /// The unique identifier of the process to use, as returned by the operation that lists job change types. It is needed when `transfer_mode` is 2.
    ///
    /// 关联流程的唯一标识，可用获取异动类型列表接口获取，`transfer_mode` 为 2 时须填。
    /// - Example: `"people_6963913041981490725_6983885526583627531"`
    pub flow_id: Option<String>,
    /// When the job change takes effect, written `YYYY-MM-DD`. / 异动的生效日期，格式为 `YYYY-MM-DD`。
    /// - Example: `"2022-03-01"`
    pub effective_date: String,
    /// What changes. There are no defaults: whatever is left out stays as it is. / 异动的具体内容，没有默认值，未传的项表示不变动。
    pub transfer_info: v1::TransferInfoInput,
    /// An idempotency key for starting the job change. If starting fails, retry with the same key.
    ///
    /// 发起异动的幂等标识，发起失败后可用同一标识重试。
    /// - Example: `"transfer_3627531"`
    pub transfer_key: Option<String>,
    /// The ID of the person who starts the job change, as returned by the employee search.
    ///
    /// 异动发起人的 ID，可用搜索员工信息接口获取。
    /// - Example: `"ou_a294793e8fa21529f2a60e3e9de45520"`
    pub initiator_id: Option<String>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        transfer_mode: i64,
        employment_id: impl Into<String>,
        transfer_type_unique_identifier: impl Into<String>,
        effective_date: impl Into<String>,
        transfer_info: v1::TransferInfoInput,
    ) -> Self {
        Self {
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            transfer_mode,
            employment_id: employment_id.into(),
            transfer_type_unique_identifier: transfer_type_unique_identifier.into(),
            flow_id: Default::default(),
            effective_date: effective_date.into(),
            transfer_info,
            transfer_key: Default::default(),
            initiator_id: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn department_id_type(mut self, value: v1::CorehrDepartmentIdType) -> Self {
        self.department_id_type = Some(value);
        self
    }
    /// Sets `flow_id`.
    #[must_use]
    pub fn flow_id(mut self, value: impl Into<String>) -> Self {
        self.flow_id = Some(value.into());
        self
    }
    /// Sets `transfer_key`.
    #[must_use]
    pub fn transfer_key(mut self, value: impl Into<String>) -> Self {
        self.transfer_key = Some(value.into());
        self
    }
    /// Sets `initiator_id`.
    #[must_use]
    pub fn initiator_id(mut self, value: impl Into<String>) -> Self {
        self.initiator_id = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("transfer_mode", &mut self.transfer_mode);
        f.field("employment_id", &mut self.employment_id);
        f.field(
            "transfer_type_unique_identifier",
            &mut self.transfer_type_unique_identifier,
        );
        f.field("flow_id", &mut self.flow_id);
        f.field("effective_date", &mut self.effective_date);
        f.field("transfer_info", &mut self.transfer_info);
        f.field("transfer_key", &mut self.transfer_key);
        f.field("initiator_id", &mut self.initiator_id);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("corehr.v1.job_change.create", Post, "/open-apis/corehr/v1/job_changes")
        .documented(text("发起员工异动（不推荐）", "Initiate a job change (v1)"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_change/create")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::COREHR_COREHR]),
            scopes(&[crate::scope::COREHR_JOB_CHANGE_WRITE]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
            Guard::received("transfer_info.original_employment_change.custom_fields", &[scopes(&[crate::scope::COREHR_JOB_CHANGE_EMPLOYMENT_CUSTOM_FIELD_READ])]),
            Guard::received("transfer_info.target_employment_change.custom_fields", &[scopes(&[crate::scope::COREHR_JOB_CHANGE_EMPLOYMENT_CUSTOM_FIELD_READ])]),
            Guard::received("transfer_info.original_compensation_type", &[scopes(&[crate::scope::COREHR_JOB_DATA_COMPENSATION_TYPE_READ])]),
            Guard::received("transfer_info.target_compensation_type", &[scopes(&[crate::scope::COREHR_JOB_DATA_COMPENSATION_TYPE_READ])]),
            Guard::received("transfer_info.original_service_company", &[scopes(&[crate::scope::COREHR_JOB_DATA_SERVICE_COMPANY_READ])]),
            Guard::received("transfer_info.target_service_company", &[scopes(&[crate::scope::COREHR_JOB_DATA_SERVICE_COMPANY_READ])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"people_corehr_department_id\""),
            body("transfer_mode", Integer).required(),
            body("employment_id", String).required(),
            body("transfer_type_unique_identifier", String).required(),
            body("flow_id", String),
            body("effective_date", String).required(),
            body("transfer_info", Object).required(),
            body("transfer_key", String),
            body("initiator_id", String),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The ID of the job change. For details, call the job change search. / 异动记录的 ID，详情可用搜索异动信息接口获取。
    pub job_change_id: String,
    /// The employment ID of the employee whose job changes. For details, call the employee search.
    ///
    /// 异动员工的雇佣 ID，详情可用搜索员工信息接口获取。
    pub employment_id: String,
    /// The state of the job change. / 异动的状态。
    /// - `0`: In approval / 审批中
    /// - `1`: In approval / 审批中
    /// - `2`: Canceled / 已撤销
    /// - `3`: Rejected / 已拒绝
    /// - `4`: Approved / 审批通过
    /// - `5`: In effect, as of the effective date / 已生效，到生效日期后自动生效
    pub status: i64,
    /// The unique identifier of the job change type. For details, call the operation that lists these types.
    ///
    /// 异动类型的唯一标识，详情可用获取异动类型列表接口获取。
    pub transfer_type_unique_identifier: String,
    /// The unique identifier of the job change reason. For details, call the operation that lists these reasons.
    ///
    /// 异动原因的唯一标识，详情可用获取异动原因列表接口获取。
    pub transfer_reason_unique_identifier: String,
    /// The ID of the approval process of the job change. For details, call the operation that gets a process.
    ///
    /// 异动的审批流程 ID，详情可用获取单个流程的接口查询。
    pub process_id: String,
    /// When the job change takes effect, written `YYYY-MM-DD`. / 异动的生效日期，格式为 `YYYY-MM-DD`。
    pub effective_date: String,
    /// When the job change was created, written `YYYY-MM-DD`. / 异动的创建日期，格式为 `YYYY-MM-DD`。
    pub created_time: wire::TimestampMs,
    /// The changes of the job change. / 异动的具体内容。
    pub transfer_info: v1::TransferInfo,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_change_id", &mut self.job_change_id);
        f.field("employment_id", &mut self.employment_id);
        f.field("status", &mut self.status);
        f.field(
            "transfer_type_unique_identifier",
            &mut self.transfer_type_unique_identifier,
        );
        f.field(
            "transfer_reason_unique_identifier",
            &mut self.transfer_reason_unique_identifier,
        );
        f.field("process_id", &mut self.process_id);
        f.field("effective_date", &mut self.effective_date);
        f.field("created_time", &mut self.created_time);
        f.field("transfer_info", &mut self.transfer_info);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// `1160100` (HTTP 400): The transaction type can't be empty
    ///
    /// The type of the job change is missing. Fill in `transfer_type_unique_identifier`.
    ///
    /// 缺少异动类型。请填写 `transfer_type_unique_identifier`。
    PermissionDenied = &ErrorInfo {
        status: Some(400),
        message: "The transaction type can't be empty",
        fix: Text { zh: "缺少异动类型。请填写 `transfer_type_unique_identifier`。", en: "The type of the job change is missing. Fill in `transfer_type_unique_identifier`." },
        ..*error::PERMISSION_DENIED
    },
    /// `1160200` (HTTP 400): Please check employment_id
    ///
    /// The employee of the job change is missing. Fill in `employment_id`. / 缺少异动员工。请填写 `employment_id`。
    JobChangeUnderApproval = &ErrorInfo {
        message: "Please check employment_id",
        fix: Text { zh: "缺少异动员工。请填写 `employment_id`。", en: "The employee of the job change is missing. Fill in `employment_id`." },
        ..*error::JOB_CHANGE_UNDER_APPROVAL
    },
    /// `1160201` (HTTP 400): Has pending offboarding
    ///
    /// The employee has an offboarding that is under approval or not in effect yet. Revoke it first and submit again.
    ///
    /// 该员工有审批中或待生效的离职申请。请先撤销该离职申请，再重新提交。
    OffboardingPending = &ErrorInfo {
        status: Some(400),
        message: "Has pending offboarding",
        ..*error::OFFBOARDING_PENDING
    },
    /// [`1160202`](error::LATER_JOB_CHANGE_EXISTS): has a job status change which effective date is later
    LaterJobChangeExists = error::LATER_JOB_CHANGE_EXISTS,
    /// [`1160300`](error::DEPARTMENT_NOT_EFFECTIVE): Please check department effective date
    DepartmentNotEffective = error::DEPARTMENT_NOT_EFFECTIVE,
    /// [`1160301`](error::WORK_LOCATION_NOT_EFFECTIVE): Please check work city effective date
    WorkLocationNotEffective = error::WORK_LOCATION_NOT_EFFECTIVE,
    /// [`1160302`](error::JOB_NOT_EFFECTIVE): Please check job effective date
    JobNotEffective = error::JOB_NOT_EFFECTIVE,
    /// [`1160303`](error::JOB_FAMILY_NOT_EFFECTIVE): Please check job family effective date
    JobFamilyNotEffective = error::JOB_FAMILY_NOT_EFFECTIVE,
    /// [`1160306`](error::WORKING_HOURS_TYPE_NOT_FOUND): Please check work_hour_type
    WorkingHoursTypeNotFound = error::WORKING_HOURS_TYPE_NOT_FOUND,
    /// [`1160307`](error::JOB_CHANGE_JOB_LEVEL_NOT_FOUND): Please check job level
    JobChangeJobLevelNotFound = error::JOB_CHANGE_JOB_LEVEL_NOT_FOUND,
    /// [`1160308`](error::EMPLOYEE_TYPE_NOT_FOUND): Please check work force type
    EmployeeTypeNotFound = error::EMPLOYEE_TYPE_NOT_FOUND,
    /// `1160400` (HTTP 400): Please check leader
    ///
    /// The reporting line would become a circle. Follow the chain of direct managers and choose one who does not close the circle.
    ///
    /// 直属汇报线会形成环。请检查直属上级的汇报链路，改选不会成环的直属上级。
    InvalidParameter1160400 = &ErrorInfo {
        message: "Please check leader",
        fix: Text { zh: "直属汇报线会形成环。请检查直属上级的汇报链路，改选不会成环的直属上级。", en: "The reporting line would become a circle. Follow the chain of direct managers and choose one who does not close the circle." },
        ..*error::INVALID_PARAMETER1160400
    },
    /// [`1160401`](error::CIRCULAR_DOTTED_LINE): Please check virtual leader
    CircularDottedLine = error::CIRCULAR_DOTTED_LINE,
    /// `1160500` (HTTP 400): system error
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 系统内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    ServiceFailed = &ErrorInfo {
        status: Some(400),
        message: "system error",
        ..*error::SERVICE_FAILED
    },
    /// [`1160501`](error::JOB_CHANGE_BEFORE_ONBOARDING): transform effective date early than onboarding
    JobChangeBeforeOnboarding = error::JOB_CHANGE_BEFORE_ONBOARDING,
    /// [`1160502`](error::JOB_CHANGE_AFTER_OFFBOARDING): transform effective date later than offbaording
    JobChangeAfterOffboarding = error::JOB_CHANGE_AFTER_OFFBOARDING,
    /// [`1160600`](error::NO_JOB_CHANGE_FIELD): At least fill in one field in transform information for job status change
    NoJobChangeField = error::NO_JOB_CHANGE_FIELD,
    /// `1160601` (HTTP 400): At least fill in one field in transform information for job status change
    ///
    /// The job change changes nothing. Change at least one of its fields, then submit.
    ///
    /// 异动信息没有任何变更。请至少变更一个异动字段后再发起。
    OffboardingEarlierThanOnboarding = &ErrorInfo {
        message: "At least fill in one field in transform information for job status change",
        fix: Text { zh: "异动信息没有任何变更。请至少变更一个异动字段后再发起。", en: "The job change changes nothing. Change at least one of its fields, then submit." },
        ..*error::OFFBOARDING_EARLIER_THAN_ONBOARDING
    },
    /// [`1160700`](error::JOB_CHANGE_DATA_MISMATCH): check whether the selected members or job status change information are correct
    JobChangeDataMismatch = error::JOB_CHANGE_DATA_MISMATCH,
    /// [`1162002`](error::LATER_JOB_DATA_EXISTS): Has a job data which effective date is later
    LaterJobDataExists = error::LATER_JOB_DATA_EXISTS,
    /// [`1163000`](error::JOB_CHANGE_DEPARTMENT_NOT_EFFECTIVE): Please check department effective date
    JobChangeDepartmentNotEffective = error::JOB_CHANGE_DEPARTMENT_NOT_EFFECTIVE,
    /// [`1163001`](error::JOB_CHANGE_WORK_LOCATION_NOT_EFFECTIVE): Please check work city effective date
    JobChangeWorkLocationNotEffective = error::JOB_CHANGE_WORK_LOCATION_NOT_EFFECTIVE,
    /// [`1163002`](error::JOB_CHANGE_JOB_NOT_EFFECTIVE): Please check job effective date
    JobChangeJobNotEffective = error::JOB_CHANGE_JOB_NOT_EFFECTIVE,
    /// [`1163003`](error::JOB_CHANGE_JOB_FAMILY_NOT_EFFECTIVE): Please check job family effective date
    JobChangeJobFamilyNotEffective = error::JOB_CHANGE_JOB_FAMILY_NOT_EFFECTIVE,
    /// [`1163004`](error::JOB_NOT_MATCH_JOB_FAMILY_OR_JOB_LEVEL): The job doesn't match the job family or job level
    JobNotMatchJobFamilyOrJobLevel = error::JOB_NOT_MATCH_JOB_FAMILY_OR_JOB_LEVEL,
    /// [`1163005`](error::JOB_NOT_MATCH_JOB_FAMILY_LEVEL1163005): The job doesn't match the job family or job level
    JobNotMatchJobFamilyLevel1163005 = error::JOB_NOT_MATCH_JOB_FAMILY_LEVEL1163005,
    /// [`1163010`](error::JOB_FAMILY_NOT_MATCH_JOB_LEVEL): The job family doesn't match job level
    JobFamilyNotMatchJobLevel = error::JOB_FAMILY_NOT_MATCH_JOB_LEVEL,
    /// [`1163012`](error::INSUFFICIENT_HEADCOUNT): Insufficient headcount
    InsufficientHeadcount = error::INSUFFICIENT_HEADCOUNT,
    /// [`1163015`](error::WEEKLY_WORKING_HOUR_VALUE_OUT_OF_RANGE): The weekly working hours value is out of range
    WeeklyWorkingHourValueOutOfRange = error::WEEKLY_WORKING_HOUR_VALUE_OUT_OF_RANGE,
    /// [`1163016`](error::LOCATION_IS_NOT_WORK_CITY): In the work location field, you can only select a location whose purpose is work city
    LocationIsNotWorkCity = error::LOCATION_IS_NOT_WORK_CITY,
    /// [`1163017`](error::LOCATION_IS_NOT_SOCIAL_SECURITY_CITY): In the social security city field, you can only select a location whose purpose is social security city
    LocationIsNotSocialSecurityCity = error::LOCATION_IS_NOT_SOCIAL_SECURITY_CITY,
    /// [`1163018`](error::COST_CENTER_RATE_OUT_OF_RANGE1163018): The number of allocation proportion must be an integer from 1 to 100
    CostCenterRateOutOfRange1163018 = error::COST_CENTER_RATE_OUT_OF_RANGE1163018,
    /// [`1163019`](error::DUPLICATE_COST_CENTER_RATE): Duplicate cost center rate
    DuplicateCostCenterRate = error::DUPLICATE_COST_CENTER_RATE,
    /// [`1163020`](error::COST_CENTER_NOT_EFFECTIVE): Cost center is non-effective on the effective date of job status change
    CostCenterNotEffective = error::COST_CENTER_NOT_EFFECTIVE,
    /// [`1163021`](error::COST_CENTER_RATE_OUT_OF_RANGE1163021): The number of allocation proportion must be an integer from 1 to 100
    CostCenterRateOutOfRange1163021 = error::COST_CENTER_RATE_OUT_OF_RANGE1163021,
    /// [`1163022`](error::INCOMPLETE_COST_CENTER_RATE): Please fill in both cost center and allocation proportion
    IncompleteCostCenterRate = error::INCOMPLETE_COST_CENTER_RATE,
    /// [`1163023`](error::SUB_LEVEL_COST_CENTER_REQUIRED): Please enter the sub-level cost center
    SubLevelCostCenterRequired = error::SUB_LEVEL_COST_CENTER_REQUIRED,
    /// [`1163024`](error::INVALID_COST_CENTER_DATA_FORMAT): Illegal data format of cost center
    InvalidCostCenterDataFormat = error::INVALID_COST_CENTER_DATA_FORMAT,
    /// [`1163025`](error::NO_COST_CENTER_FOUND): No cost centers found
    NoCostCenterFound = error::NO_COST_CENTER_FOUND,
    /// [`1163026`](error::COST_CENTER_NOT_EFFECTIVE_LATER): Cost center is non-effective at a future date
    CostCenterNotEffectiveLater = error::COST_CENTER_NOT_EFFECTIVE_LATER,
    /// [`1164000`](error::DIRECT_MANAGER_NOT_ONBOARDED): Direct manager wasn't onboarded
    DirectManagerNotOnboarded = error::DIRECT_MANAGER_NOT_ONBOARDED,
    /// [`1164001`](error::DIRECT_MANAGER_OFFBOARDED): Direct manager was offboarded
    DirectManagerOffboarded = error::DIRECT_MANAGER_OFFBOARDED,
    /// [`1164002`](error::DOTTED_MANAGER_NOT_ONBOARDED): Dotted manager wasn't onboarded
    DottedManagerNotOnboarded = error::DOTTED_MANAGER_NOT_ONBOARDED,
    /// [`1164003`](error::JOB_CHANGE_EFFECTIVE_AFTER_OFFBOARDING): The effective date of the change is later than the offboarding date
    JobChangeEffectiveAfterOffboarding = error::JOB_CHANGE_EFFECTIVE_AFTER_OFFBOARDING,
    /// [`1165000`](error::DOTTED_MANAGER_OFFBOARDED): Dotted manager was offboarded
    DottedManagerOffboarded = error::DOTTED_MANAGER_OFFBOARDED,
    /// [`1165001`](error::CONTRACT_START_DATE_LATER_THAN_ORIGINAL): Contract start date is later than the original contract end date
    ContractStartDateLaterThanOriginal = error::CONTRACT_START_DATE_LATER_THAN_ORIGINAL,
    /// [`1165002`](error::PROBATION_END_BEFORE_JOB_CHANGE): Expected probation end date must be later than the effective date of job status change
    ProbationEndBeforeJobChange = error::PROBATION_END_BEFORE_JOB_CHANGE,
    /// [`1165005`](error::CONTRACT_END_BEFORE_JOB_CHANGE): Contract end date must be later than the effective date of job status change
    ContractEndBeforeJobChange = error::CONTRACT_END_BEFORE_JOB_CHANGE,
    /// [`1165006`](error::CONTRACT_END_BEFORE_START): Contract end date can't be earlier than contract start date
    ContractEndBeforeStart = error::CONTRACT_END_BEFORE_START,
}
