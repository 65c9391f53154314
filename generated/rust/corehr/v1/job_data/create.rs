// Generated from spec/corehr/v1/job_data/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v1};
impl super::Api<'_> {
    /// Create job data / 创建任职信息: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.client_token(…))`.
    pub fn create(
        &self,
        employee_type_id: impl Into<String>,
        department_id: impl Into<String>,
        primary_job_data: bool,
        employment_id: impl Into<String>,
        effective_time: impl Into<String>,
        assignment_start_reason: v1::AssignmentStartReasonInput,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(
                employee_type_id,
                department_id,
                primary_job_data,
                employment_id,
                effective_time,
                assignment_start_reason,
            ),
        )
    }
}
/// Create job data / 创建任职信息.
///
/// Creates the first job data of an employee, at onboarding or for an import; the only reason allowed is onboarding.
///
/// 为员工首次创建任职信息，用于入职或批量导入，任职原因只能填 onboarding。
///
/// - `POST /open-apis/corehr/v1/job_datas`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:corehr`, `corehr:job_data:write`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// An idempotency key, written as a standard UUID v4. Requests with the same key count as one; each call is a new request if it is omitted.
    ///
    /// 幂等标识，格式为标准的 UUID v4，相同的请求视为同一请求，不传则每次都是新请求。
    /// - Example: `"\"fe599b60-450f-46ff-b2ef-9f6675625b97\""`
    pub client_token: Option<String>,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"people_corehr_id"`
    pub user_id_type: Option<v1::CorehrUserIdType>,
    /// The type of department ID used in this call. / 本次调用中部门 ID 采用的类型。
    /// - Default: `"people_corehr_department_id"`
    pub department_id_type: Option<v1::CorehrDepartmentIdType>,
    /// The ID of the job level, as returned by the operation that lists job levels. / 职级的 ID，可用批量查询职级接口获取。
    /// - Example: `"6890452208593372679"`
    pub job_level_id: Option<String>,
    /// The ID of the job grade, as returned by the job grade query. / 职等的 ID，可用查询职等接口获取。
    /// - Example: `"6890452208593372679"`
    pub job_grade_id: Option<String>,
    /// The ID of the employee type, as returned by the operation that lists employee types.
    ///
    /// 人员类型的 ID，可用批量查询人员类型接口获取。
    /// - Example: `"6890452208593372679"`
    pub employee_type_id: String,
    /// The ID of the working hours type, as returned by the operation that lists working hours types.
    ///
    /// 工时制度的 ID，可用批量查询工时制度接口获取。
    /// - Example: `"6890452208593372679"`
    pub working_hours_type_id: Option<String>,
    /// The ID of the work location, as returned by the operation that lists locations.
    ///
    /// 工作地点的 ID，可用批量查询地点接口获取。
    /// - Example: `"6890452208593372679"`
    pub work_location_id: Option<String>,
    /// The ID of the department, as a `department_id_type` ID. The operation that lists departments returns it.
    ///
    /// 所在部门的 ID，类型由 `department_id_type` 决定，可用批量查询部门接口获取。
    /// - Example: `"6890452208593372679"`
    pub department_id: String,
    /// The ID of the job, as returned by the operation that lists jobs. / 职务的 ID，可用批量查询职务接口获取。
    /// - Example: `"6890452208593372679"`
    pub job_id: Option<String>,
    /// When the probation starts. / 试用期的开始日期。
    /// - Example: `"2018-03-16"`
    pub probation_start_date: Option<String>,
    /// When the probation actually ends. / 试用期的实际结束日期。
    /// - Example: `"2019-05-24"`
    pub probation_end_date: Option<String>,
    /// Whether this is the primary job data. Deprecated and always true. / 是否为主任职，已废弃，固定为 true。
    pub primary_job_data: bool,
    /// The employment ID of the employee, as a `user_id_type` ID. The employee search returns it.
    ///
    /// 员工的雇佣 ID，类型由 `user_id_type` 决定，可用搜索员工信息接口获取。
    /// - Example: `"6893014062142064135"`
    pub employment_id: String,
    /// When it takes effect. / 生效时间。
    /// - Example: `"text"`
    pub effective_time: String,
    /// When it expires. / 失效时间。
    /// - Example: `"text"`
    pub expiration_time: Option<String>,
    /// The ID of the job family, as returned by the operation that lists job families.
    ///
    /// 职务序列的 ID，可用批量查询序列接口获取。
    /// - Example: `"1245678"`
    pub job_family_id: Option<String>,
    /// The business type, formerly called the reason for the assignment. Only `onboarding` is accepted here. The options are defined by the field with `job_data` as `object_api_name` and `assignment_start_reason` as `custom_api_name`.
    ///
    /// 业务类型，原称任职原因，此处只能填 `onboarding`。选项的定义可用获取字段详情接口查询，`object_api_name` 填 `job_data`，`custom_api_name` 填 `assignment_start_reason`。
    pub assignment_start_reason: v1::AssignmentStartReasonInput,
    /// When the probation is expected to end. / 试用期的预计结束日期。
    /// - Example: `"2006-01-02"`
    pub probation_expected_end_date: Option<String>,
    /// The job data ID of the direct manager, as returned by the operation that lists job data.
    ///
    /// 直属上级的任职记录 ID，可用批量查询员工任职信息接口获取。
    /// - Example: `"6890452208593372679"`
    pub direct_manager_id: Option<String>,
    /// The job data IDs of the dotted-line managers, as returned by the operation that lists job data.
    ///
    /// 各虚线上级的任职记录 ID，可用批量查询员工任职信息接口获取。
    /// - Example: `["6890452208593372681"]`
    pub dotted_line_manager_id_list: Option<Vec<String>>,
    /// The job data ID of the second direct manager, as returned by the operation that lists job data.
    ///
    /// 第二直属上级的任职记录 ID，可用批量查询员工任职信息接口获取。
    /// - Example: `"6890452208593372679"`
    pub second_direct_manager_id: Option<String>,
    /// How the costs are shared between cost centers. / 各成本中心的分摊比例。
    pub cost_center_rate: Option<Vec<v1::SupportCostCenterItemInput>>,
    /// The type of work shift. The options come from the operation that gets a field, with `job_data` as `object_api_name` and `work_shift` as `custom_api_name`.
    ///
    /// 排班类型。可选项用获取字段详情接口查询，`object_api_name` 填 `job_data`，`custom_api_name` 填 `work_shift`。
    pub work_shift: Option<v1::WorkShiftInput>,
    /// The type of pay. The options come from the operation that gets a field, with `job_data` as `object_api_name` and `compensation_type` as `custom_api_name`.
    ///
    /// 薪资类型。可选项用获取字段详情接口查询，`object_api_name` 填 `job_data`，`custom_api_name` 填 `compensation_type`。
    pub compensation_type: Option<v1::CompensationTypeInput>,
    /// The ID of the company the employee serves, as returned by the operation that lists companies.
    ///
    /// 任职公司的 ID，可用批量查询公司接口获取。
    /// - Example: `"6890452208593372680"`
    pub service_company: Option<String>,
    /// The ID of the position. For details, call the operation that gets a position. / 岗位的 ID，详情可用查询单个岗位接口获取。
    /// - Example: `"6890452208593372679"`
    pub position_id: Option<String>,
    /// The ID of the pathway it belongs to. / 所属通道的 ID。
    /// - Example: `"6890452208593372671"`
    pub pathway_id: Option<String>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        employee_type_id: impl Into<String>,
        department_id: impl Into<String>,
        primary_job_data: bool,
        employment_id: impl Into<String>,
        effective_time: impl Into<String>,
        assignment_start_reason: v1::AssignmentStartReasonInput,
    ) -> Self {
        Self {
            client_token: Default::default(),
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            job_level_id: Default::default(),
            job_grade_id: Default::default(),
            employee_type_id: employee_type_id.into(),
            working_hours_type_id: Default::default(),
            work_location_id: Default::default(),
            department_id: department_id.into(),
            job_id: Default::default(),
            probation_start_date: Default::default(),
            probation_end_date: Default::default(),
            primary_job_data,
            employment_id: employment_id.into(),
            effective_time: effective_time.into(),
            expiration_time: Default::default(),
            job_family_id: Default::default(),
            assignment_start_reason,
            probation_expected_end_date: Default::default(),
            direct_manager_id: Default::default(),
            dotted_line_manager_id_list: Default::default(),
            second_direct_manager_id: Default::default(),
            cost_center_rate: Default::default(),
            work_shift: Default::default(),
            compensation_type: Default::default(),
            service_company: Default::default(),
            position_id: Default::default(),
            pathway_id: Default::default(),
        }
    }
    /// Sets `client_token`.
    #[must_use]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
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
    /// Sets `job_level_id`.
    #[must_use]
    pub fn job_level_id(mut self, value: impl Into<String>) -> Self {
        self.job_level_id = Some(value.into());
        self
    }
    /// Sets `job_grade_id`.
    #[must_use]
    pub fn job_grade_id(mut self, value: impl Into<String>) -> Self {
        self.job_grade_id = Some(value.into());
        self
    }
    /// Sets `working_hours_type_id`.
    #[must_use]
    pub fn working_hours_type_id(mut self, value: impl Into<String>) -> Self {
        self.working_hours_type_id = Some(value.into());
        self
    }
    /// Sets `work_location_id`.
    #[must_use]
    pub fn work_location_id(mut self, value: impl Into<String>) -> Self {
        self.work_location_id = Some(value.into());
        self
    }
    /// Sets `job_id`.
    #[must_use]
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
    /// Sets `probation_start_date`.
    #[must_use]
    pub fn probation_start_date(mut self, value: impl Into<String>) -> Self {
        self.probation_start_date = Some(value.into());
        self
    }
    /// Sets `probation_end_date`.
    #[must_use]
    pub fn probation_end_date(mut self, value: impl Into<String>) -> Self {
        self.probation_end_date = Some(value.into());
        self
    }
    /// Sets `expiration_time`.
    #[must_use]
    pub fn expiration_time(mut self, value: impl Into<String>) -> Self {
        self.expiration_time = Some(value.into());
        self
    }
    /// Sets `job_family_id`.
    #[must_use]
    pub fn job_family_id(mut self, value: impl Into<String>) -> Self {
        self.job_family_id = Some(value.into());
        self
    }
    /// Sets `probation_expected_end_date`.
    #[must_use]
    pub fn probation_expected_end_date(mut self, value: impl Into<String>) -> Self {
        self.probation_expected_end_date = Some(value.into());
        self
    }
    /// Sets `direct_manager_id`.
    #[must_use]
    pub fn direct_manager_id(mut self, value: impl Into<String>) -> Self {
        self.direct_manager_id = Some(value.into());
        self
    }
    /// Sets `dotted_line_manager_id_list`.
    #[must_use]
    pub fn dotted_line_manager_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.dotted_line_manager_id_list = Some(value.into());
        self
    }
    /// Sets `second_direct_manager_id`.
    #[must_use]
    pub fn second_direct_manager_id(mut self, value: impl Into<String>) -> Self {
        self.second_direct_manager_id = Some(value.into());
        self
    }
    /// Sets `cost_center_rate`.
    #[must_use]
    pub fn cost_center_rate(
        mut self,
        value: impl Into<Vec<v1::SupportCostCenterItemInput>>,
    ) -> Self {
        self.cost_center_rate = Some(value.into());
        self
    }
    /// Sets `work_shift`.
    #[must_use]
    pub fn work_shift(mut self, value: v1::WorkShiftInput) -> Self {
        self.work_shift = Some(value);
        self
    }
    /// Sets `compensation_type`.
    #[must_use]
    pub fn compensation_type(mut self, value: v1::CompensationTypeInput) -> Self {
        self.compensation_type = Some(value);
        self
    }
    /// Sets `service_company`.
    #[must_use]
    pub fn service_company(mut self, value: impl Into<String>) -> Self {
        self.service_company = Some(value.into());
        self
    }
    /// Sets `position_id`.
    #[must_use]
    pub fn position_id(mut self, value: impl Into<String>) -> Self {
        self.position_id = Some(value.into());
        self
    }
    /// Sets `pathway_id`.
    #[must_use]
    pub fn pathway_id(mut self, value: impl Into<String>) -> Self {
        self.pathway_id = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("client_token", &mut self.client_token);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("job_level_id", &mut self.job_level_id);
        f.field("job_grade_id", &mut self.job_grade_id);
        f.field("employee_type_id", &mut self.employee_type_id);
        f.field("working_hours_type_id", &mut self.working_hours_type_id);
        f.field("work_location_id", &mut self.work_location_id);
        f.field("department_id", &mut self.department_id);
        f.field("job_id", &mut self.job_id);
        f.field("probation_start_date", &mut self.probation_start_date);
        f.field("probation_end_date", &mut self.probation_end_date);
        f.field("primary_job_data", &mut self.primary_job_data);
        f.field("employment_id", &mut self.employment_id);
        f.field("effective_time", &mut self.effective_time);
        f.field("expiration_time", &mut self.expiration_time);
        f.field("job_family_id", &mut self.job_family_id);
        f.field("assignment_start_reason", &mut self.assignment_start_reason);
        f.field("probation_expected_end_date", &mut self.probation_expected_end_date);
        f.field("direct_manager_id", &mut self.direct_manager_id);
        f.field("dotted_line_manager_id_list", &mut self.dotted_line_manager_id_list);
        f.field("second_direct_manager_id", &mut self.second_direct_manager_id);
        f.field("cost_center_rate", &mut self.cost_center_rate);
        f.field("work_shift", &mut self.work_shift);
        f.field("compensation_type", &mut self.compensation_type);
        f.field("service_company", &mut self.service_company);
        f.field("position_id", &mut self.position_id);
        f.field("pathway_id", &mut self.pathway_id);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("corehr.v1.job_data.create", Post, "/open-apis/corehr/v1/job_datas")
        .documented(text("创建任职信息", "Create job data"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/create")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::COREHR_COREHR]),
            scopes(&[crate::scope::COREHR_JOB_DATA_WRITE]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
            Guard::received("job_data.work_shift", &[scopes(&[crate::scope::COREHR_JOB_DATA_WORK_SHIFT_READ])]),
            Guard::received("job_data.compensation_type", &[scopes(&[crate::scope::COREHR_JOB_DATA_COMPENSATION_TYPE_READ])]),
            Guard::received("job_data.service_company", &[scopes(&[crate::scope::COREHR_JOB_DATA_SERVICE_COMPANY_READ])]),
            Guard::received("job_data.pathway_id", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_PATHWAY_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_PATHWAY_WRITE])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("client_token", String),
            query("user_id_type", String).default("\"people_corehr_id\""),
            query("department_id_type", String).default("\"people_corehr_department_id\""),
            body("job_level_id", String),
            body("job_grade_id", String),
            body("employee_type_id", String).required(),
            body("working_hours_type_id", String),
            body("work_location_id", String),
            body("department_id", String).required(),
            body("job_id", String),
            body("probation_start_date", String),
            body("probation_end_date", String),
            body("primary_job_data", Boolean).required(),
            body("employment_id", String).required(),
            body("effective_time", String).required(),
            body("expiration_time", String),
            body("job_family_id", String),
            body("assignment_start_reason", Object).required(),
            body("probation_expected_end_date", String),
            body("direct_manager_id", String),
            body("dotted_line_manager_id_list", Array),
            body("second_direct_manager_id", String),
            body("cost_center_rate", Array),
            body("work_shift", Object),
            body("compensation_type", Object),
            body("service_company", String),
            body("position_id", String),
            body("pathway_id", String),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The job data created. / 新建的任职信息。
    pub job_data: v1::JobDataJobData,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_data", &mut self.job_data);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// `1160004` (HTTP 400): request ID repeat
    ///
    /// The `client_token` was used before, so the request may already be done. Check the result of the earlier request and look for concurrent retries; for a new operation, use a new `client_token`.
    ///
    /// `client_token` 与之前的请求重复，该请求可能已处理。请先确认上次请求的结果，并排查是否有并发重试；若是新的操作，请更换 `client_token`。
    RequestIdDuplicated = &ErrorInfo {
        fix: Text { zh: "`client_token` 与之前的请求重复，该请求可能已处理。请先确认上次请求的结果，并排查是否有并发重试；若是新的操作，请更换 `client_token`。", en: "The `client_token` was used before, so the request may already be done. Check the result of the earlier request and look for concurrent retries; for a new operation, use a new `client_token`." },
        ..*error::REQUEST_ID_DUPLICATED
    },
    /// `1160019` (HTTP 400): The sum of cost center apportionment ratio should be 100.
    ///
    /// The shares of the cost centers must add up to 100. Adjust them and submit again.
    ///
    /// 成本中心的分摊比例之和必须为 100。请调整各成本中心的比例后重新提交。
    LeaveBalanceCalculationResultEmpty = &ErrorInfo {
        status: Some(400),
        message: "The sum of cost center apportionment ratio should be 100.",
        fix: Text { zh: "成本中心的分摊比例之和必须为 100。请调整各成本中心的比例后重新提交。", en: "The shares of the cost centers must add up to 100. Adjust them and submit again." },
        ..*error::LEAVE_BALANCE_CALCULATION_RESULT_EMPTY
    },
    /// `1160003` (HTTP 400): record is deleted by others
    ///
    /// Another user deleted the record. Query the job data again and continue only with records that still exist.
    ///
    /// 该记录已被他人删除。请重新查询任职数据，确认记录仍存在后再操作。
    InvalidEffectiveDate = &ErrorInfo {
        message: "record is deleted by others",
        fix: Text { zh: "该记录已被他人删除。请重新查询任职数据，确认记录仍存在后再操作。", en: "Another user deleted the record. Query the job data again and continue only with records that still exist." },
        ..*error::INVALID_EFFECTIVE_DATE
    },
    /// [`1160999`](error::UNKNOWN_ERROR1160999): unknown error
    UnknownError1160999 = error::UNKNOWN_ERROR1160999,
    /// [`1160997`](error::UNKNOWN_META_RPC_ERROR): unknown meta rpc error
    UnknownMetaRpcError = error::UNKNOWN_META_RPC_ERROR,
    /// `1160998` (HTTP 500): unknown vault rpc error
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    ServerError = &ErrorInfo {
        message: "unknown vault rpc error",
        ..*error::SERVER_ERROR
    },
}
