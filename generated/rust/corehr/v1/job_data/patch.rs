// Generated from spec/corehr/v1/job_data/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v1};
impl super::Api<'_> {
    /// Update job data / 更新任职信息: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.client_token(…))`.
    #[deprecated(
        note = "use `corehr.v2.job_change.create` or `corehr.v2.offboarding.submit_v2` instead"
    )]
    pub fn patch(&self, job_data_id: impl Into<String>) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(job_data_id))
    }
}
/// Update job data / 更新任职信息.
///
/// Adds a job data record with job, level, family and department to an employee by default. Deprecated: use `corehr.v2.job_change.create` or `corehr.v1.offboarding.submit` instead.
///
/// 默认为员工新增一条含职务、职级、序列、部门的任职记录。已废弃，请改用 `corehr.v2.job_change.create` 或 `corehr.v1.offboarding.submit`。
///
/// **Deprecated**: use `corehr.v2.job_change.create` or `corehr.v2.offboarding.submit_v2` instead.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v1().job_data().patch("151515").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/corehr/v1/job_datas/:job_data_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:corehr`, `corehr:job_data:write`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the job data. / 任职信息的 ID。
    /// - Example: `"151515"`
    pub job_data_id: String,
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
    /// Whether the values are checked against the business rules, with a job change recorded and its event sent; true by default. It applies only when a version is added (no `version_id`) and rules out the probation fields. If the job data returned has not changed, look at the job changes in Feishu People.
    ///
    /// 是否对入参作业务校验，并产生异动记录、发送异动事件，默认为 true。仅在新增任职版本（未传 `version_id`）时有效，且不支持试用期相关字段；若返回的任职数据没有变化，请到飞书人事的异动管理中查看。
    /// - Example: `"false"`
    pub strict_verify: Option<String>,
    /// The ID of the version of the job data to update. A version is added if it is omitted. Updating a given version is still being rolled out and has to be enabled by technical support.
    ///
    /// 要更新的任职记录版本的 ID，不传则新增一个版本。更新指定版本的功能尚在灰度中，须联系技术支持开通。
    /// - Example: `"6890452208593372697"`
    pub version_id: Option<String>,
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
    pub employee_type_id: Option<String>,
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
    pub department_id: Option<String>,
    /// The ID of the job, as returned by the operation that lists jobs. / 职务的 ID，可用批量查询职务接口获取。
    /// - Example: `"6890452208593372679"`
    pub job_id: Option<String>,
    /// When the probation starts. Not supported when `strict_verify` is true.
    ///
    /// 试用期的开始日期，`strict_verify` 为 true 时不支持。
    /// - Example: `"2018-03-16"`
    pub probation_start_date: Option<String>,
    /// When the probation actually ends. Not supported when `strict_verify` is true.
    ///
    /// 试用期的实际结束日期，`strict_verify` 为 true 时不支持。
    /// - Example: `"2019-05-24"`
    pub probation_end_date: Option<String>,
    /// Whether this is the primary job data. Deprecated and always true. / 是否为主任职，已废弃，固定为 true。
    pub primary_job_data: Option<bool>,
    /// When the version of the job data takes effect. It must not be an empty string and is today if omitted.
    ///
    /// 任职版本的生效时间，不能为空字符串，不传则为当天。
    /// - Example: `"text"`
    pub effective_time: Option<String>,
    /// When the version of the job data expires. Not supported when `strict_verify` is true.
    ///
    /// 任职版本的失效时间，`strict_verify` 为 true 时不支持。
    /// - Example: `"text"`
    pub expiration_time: Option<String>,
    /// The ID of the job family, as returned by the operation that lists job families.
    ///
    /// 职务序列的 ID，可用批量查询序列接口获取。
    /// - Example: `"1245678"`
    pub job_family_id: Option<String>,
    /// The business type, formerly called the reason for the assignment. It must not be `onboarding` or `offboarding` and is needed if the previous version has `onboarding`. The options come from the operation that gets a field, with `job_data` as `object_api_name` and `assignment_start_reason` as `custom_api_name`.
    ///
    /// 业务类型，原称任职原因。不能填 `onboarding`、`offboarding`，上一任职版本为 `onboarding` 时须填。可选项用获取字段详情接口查询，`object_api_name` 填 `job_data`，`custom_api_name` 填 `assignment_start_reason`。
    pub assignment_start_reason: Option<v1::AssignmentStartReasonInput>,
    /// When the probation is expected to end. Not supported when `strict_verify` is true.
    ///
    /// 试用期的预计结束日期，`strict_verify` 为 true 时不支持。
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
    /// The job data ID of the second direct manager, as returned by the operation that lists job data. Not supported when `strict_verify` is true.
    ///
    /// 第二直属上级的任职记录 ID，可用批量查询员工任职信息接口获取，`strict_verify` 为 true 时不支持。
    /// - Example: `"6890452208593372679"`
    pub second_direct_manager_id: Option<String>,
    /// How the costs are shared between cost centers. Not supported when `version_id` is given.
    ///
    /// 各成本中心的分摊比例，传了 `version_id` 时不支持。
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
    /// The ID of the pathway it belongs to. / 所属通道的 ID。
    /// - Example: `"6890452208593372671"`
    pub pathway_id: Option<String>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(job_data_id: impl Into<String>) -> Self {
        Self {
            job_data_id: job_data_id.into(),
            client_token: Default::default(),
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            strict_verify: Default::default(),
            version_id: Default::default(),
            job_level_id: Default::default(),
            job_grade_id: Default::default(),
            employee_type_id: Default::default(),
            working_hours_type_id: Default::default(),
            work_location_id: Default::default(),
            department_id: Default::default(),
            job_id: Default::default(),
            probation_start_date: Default::default(),
            probation_end_date: Default::default(),
            primary_job_data: Default::default(),
            effective_time: Default::default(),
            expiration_time: Default::default(),
            job_family_id: Default::default(),
            assignment_start_reason: Default::default(),
            probation_expected_end_date: Default::default(),
            direct_manager_id: Default::default(),
            dotted_line_manager_id_list: Default::default(),
            second_direct_manager_id: Default::default(),
            cost_center_rate: Default::default(),
            work_shift: Default::default(),
            compensation_type: Default::default(),
            service_company: Default::default(),
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
    /// Sets `strict_verify`.
    #[must_use]
    pub fn strict_verify(mut self, value: impl Into<String>) -> Self {
        self.strict_verify = Some(value.into());
        self
    }
    /// Sets `version_id`.
    #[must_use]
    pub fn version_id(mut self, value: impl Into<String>) -> Self {
        self.version_id = Some(value.into());
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
    /// Sets `employee_type_id`.
    #[must_use]
    pub fn employee_type_id(mut self, value: impl Into<String>) -> Self {
        self.employee_type_id = Some(value.into());
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
    /// Sets `department_id`.
    #[must_use]
    pub fn department_id(mut self, value: impl Into<String>) -> Self {
        self.department_id = Some(value.into());
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
    /// Sets `primary_job_data`.
    #[must_use]
    pub fn primary_job_data(mut self, value: bool) -> Self {
        self.primary_job_data = Some(value);
        self
    }
    /// Sets `effective_time`.
    #[must_use]
    pub fn effective_time(mut self, value: impl Into<String>) -> Self {
        self.effective_time = Some(value.into());
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
    /// Sets `assignment_start_reason`.
    #[must_use]
    pub fn assignment_start_reason(
        mut self,
        value: v1::AssignmentStartReasonInput,
    ) -> Self {
        self.assignment_start_reason = Some(value);
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
    /// Sets `pathway_id`.
    #[must_use]
    pub fn pathway_id(mut self, value: impl Into<String>) -> Self {
        self.pathway_id = Some(value.into());
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_data_id", &mut self.job_data_id);
        f.field("client_token", &mut self.client_token);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("strict_verify", &mut self.strict_verify);
        f.field("version_id", &mut self.version_id);
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
        f.field("pathway_id", &mut self.pathway_id);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("corehr.v1.job_data.patch", Patch, "/open-apis/corehr/v1/job_datas/:job_data_id")
        .documented(text("更新任职信息", "Update job data"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/patch")
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
            path("job_data_id", String).required(),
            query("client_token", String),
            query("user_id_type", String).default("\"people_corehr_id\""),
            query("department_id_type", String).default("\"people_corehr_department_id\""),
            query("strict_verify", String),
            body("version_id", String),
            body("job_level_id", String),
            body("job_grade_id", String),
            body("employee_type_id", String),
            body("working_hours_type_id", String),
            body("work_location_id", String),
            body("department_id", String),
            body("job_id", String),
            body("probation_start_date", String),
            body("probation_end_date", String),
            body("primary_job_data", Boolean),
            body("effective_time", String),
            body("expiration_time", String),
            body("job_family_id", String),
            body("assignment_start_reason", Object),
            body("probation_expected_end_date", String),
            body("direct_manager_id", String),
            body("dotted_line_manager_id_list", Array),
            body("second_direct_manager_id", String),
            body("cost_center_rate", Array),
            body("work_shift", Object),
            body("compensation_type", Object),
            body("service_company", String),
            body("pathway_id", String),
        ])
}
/// The reply to [`Patch`](struct@Patch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// The job data. / 任职信息。
    pub job_data: v1::JobDataJobData,
}
impl wire::Object for PatchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_data", &mut self.job_data);
    }
}
crate::codegen::__impl_object! {
    PatchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// [`1160004`](error::REQUEST_ID_DUPLICATED): request ID repeat
    RequestIdDuplicated = error::REQUEST_ID_DUPLICATED,
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
    /// `1160997` (HTTP 500): unknown meta rpc
    ///
    /// The service failed internally (in its metadata). Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误（元数据服务异常）。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    UnknownMetaRpcError = &ErrorInfo {
        message: "unknown meta rpc",
        ..*error::UNKNOWN_META_RPC_ERROR
    },
    /// `1160998` (HTTP 500): unknown vault rpc error
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    ServerError = &ErrorInfo {
        message: "unknown vault rpc error",
        ..*error::SERVER_ERROR
    },
    /// [`1160813`](error::DUPLICATE_ENTRY_RECORD): duplicate entry record
    DuplicateEntryRecord = error::DUPLICATE_ENTRY_RECORD,
}
