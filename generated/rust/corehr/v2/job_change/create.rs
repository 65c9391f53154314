// Generated from spec/corehr/v2/job_change/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Initiate a job change / 发起员工异动: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn create(
        &self,
        transfer_mode: i64,
        employment_id: impl Into<String>,
        transfer_type_unique_identifier: impl Into<String>,
        effective_date: impl Into<String>,
        transfer_info: CreateCreateTransferInfo,
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
/// Initiate a job change / 发起员工异动.
///
/// Initiates a job change of an employee and creates its record, within the app's data permission; a status event follows.
///
/// 为员工发起一次异动并生成异动数据，受异动记录数据权限限制，会触发状态变更事件。
///
/// - `POST /open-apis/corehr/v2/job_changes`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:job_change:create`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_change/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// The type of department ID used in this call. / 本次调用中部门 ID 采用的类型。
    /// - Default: `"people_corehr_department_id"`
    pub department_id_type: Option<v2::CorehrDepartmentIdType>,
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
    /// The identifier of the type of job change. Types for special settings, such as reorganization, handover and end of probation, are not supported, and whether the type is disabled is not checked. The identifier comes from `corehr.v1.transfer_type.query`.
    ///
    /// 异动类型的唯一标识，不支持组织架构调整、职责转交、试用期转正等特殊场景的类型，是否停用不作校验；标识由 `corehr.v1.transfer_type.query` 得到。
    /// - Example: `"internal_transfer"`
    pub transfer_type_unique_identifier: String,
    /// The identifier of the flow to use, needed if `transfer_mode` is 2, from `corehr.v1.transfer_type.query`.
    ///
    /// 关联流程的唯一标识，`transfer_mode` 为 2 时须填，可由 `corehr.v1.transfer_type.query` 得到。
    /// - Example: `"people_6963913041981490725_6983885526583627531"`
    pub flow_id: Option<String>,
    /// When the job change takes effect, written `YYYY-MM-DD`. / 异动的生效日期，格式为 `YYYY-MM-DD`。
    /// - Example: `"2022-03-01"`
    pub effective_date: String,
    /// What changes. There are no defaults: whatever is left out stays as it is. / 异动的具体内容，没有默认值，未传的项表示不变动。
    pub transfer_info: CreateCreateTransferInfo,
    /// A token of the job change. If starting it fails, retry with the same token. / 异动的标识，发起失败后可用同一标识重新发起。
    /// - Example: `"transfer_3627531"`
    pub transfer_key: Option<String>,
    /// The ID of the initiator of the job change. / 异动发起人的 ID。
    /// - Example: `"ou_a294793e8fa21529f2a60e3e9de45520"`
    pub initiator_id: Option<String>,
    /// The unique identifier of the job change reason. / 异动原因的唯一标识。
    /// - Example: `"involuntary_transfer"`
    pub transfer_reason_unique_identifier: Option<String>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        transfer_mode: i64,
        employment_id: impl Into<String>,
        transfer_type_unique_identifier: impl Into<String>,
        effective_date: impl Into<String>,
        transfer_info: CreateCreateTransferInfo,
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
            transfer_reason_unique_identifier: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v2::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn department_id_type(mut self, value: v2::CorehrDepartmentIdType) -> Self {
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
    /// Sets `transfer_reason_unique_identifier`.
    #[must_use]
    pub fn transfer_reason_unique_identifier(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.transfer_reason_unique_identifier = Some(value.into());
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
        f.field(
            "transfer_reason_unique_identifier",
            &mut self.transfer_reason_unique_identifier,
        );
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("corehr.v2.job_change.create", Post, "/open-apis/corehr/v2/job_changes")
        .documented(text("发起员工异动", "Initiate a job change"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_change/create")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::COREHR_JOB_CHANGE_CREATE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
            Guard::received("transfer_info.remark", &[scopes(&[crate::scope::COREHR_JOB_CHANGE_REMARK_READ])]),
            Guard::received("transfer_info.original_job", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_LEVEL_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_LEVEL_WRITE])]),
            Guard::received("transfer_info.target_job", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_LEVEL_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_LEVEL_WRITE])]),
            Guard::received("transfer_info.original_job_level", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_LEVEL_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_LEVEL_WRITE])]),
            Guard::received("transfer_info.target_job_level", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_LEVEL_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_LEVEL_WRITE])]),
            Guard::received("transfer_info.original_company", &[scopes(&[crate::scope::COREHR_CONTRACT_COMPANY_READ]), scopes(&[crate::scope::COREHR_CONTRACT_COMPANY_WRITE])]),
            Guard::received("transfer_info.target_company", &[scopes(&[crate::scope::COREHR_CONTRACT_COMPANY_READ]), scopes(&[crate::scope::COREHR_CONTRACT_COMPANY_WRITE])]),
            Guard::received("transfer_info.original_contract_start_date", &[scopes(&[crate::scope::COREHR_CONTRACT_PERIOD_READ]), scopes(&[crate::scope::COREHR_CONTRACT_PERIOD_WRITE])]),
            Guard::received("transfer_info.target_contract_start_date", &[scopes(&[crate::scope::COREHR_CONTRACT_PERIOD_READ]), scopes(&[crate::scope::COREHR_CONTRACT_PERIOD_WRITE])]),
            Guard::received("transfer_info.original_contract_end_date", &[scopes(&[crate::scope::COREHR_CONTRACT_PERIOD_READ]), scopes(&[crate::scope::COREHR_CONTRACT_PERIOD_WRITE])]),
            Guard::received("transfer_info.target_contract_end_date", &[scopes(&[crate::scope::COREHR_CONTRACT_PERIOD_READ]), scopes(&[crate::scope::COREHR_CONTRACT_PERIOD_WRITE])]),
            Guard::received("transfer_info.original_employment_change.custom_fields", &[scopes(&[crate::scope::COREHR_JOB_CHANGE_EMPLOYMENT_CUSTOM_FIELD_READ])]),
            Guard::received("transfer_info.target_employment_change.custom_fields", &[scopes(&[crate::scope::COREHR_JOB_CHANGE_EMPLOYMENT_CUSTOM_FIELD_READ])]),
            Guard::received("transfer_info.original_job_grade", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_GRADE_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_GRADE_WRITE])]),
            Guard::received("transfer_info.target_job_grade", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_GRADE_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_GRADE_WRITE])]),
            Guard::received("transfer_info.original_compensation_type", &[scopes(&[crate::scope::COREHR_JOB_DATA_COMPENSATION_TYPE_READ])]),
            Guard::received("transfer_info.target_compensation_type", &[scopes(&[crate::scope::COREHR_JOB_DATA_COMPENSATION_TYPE_READ])]),
            Guard::received("transfer_info.original_service_company", &[scopes(&[crate::scope::COREHR_JOB_DATA_SERVICE_COMPANY_READ])]),
            Guard::received("transfer_info.target_service_company", &[scopes(&[crate::scope::COREHR_JOB_DATA_SERVICE_COMPANY_READ])]),
            Guard::received("transfer_info.original_social_security_city", &[scopes(&[crate::scope::COREHR_JOB_CHANGE_SOCIAL_SECURITY_CITY_READ])]),
            Guard::received("transfer_info.target_social_security_city", &[scopes(&[crate::scope::COREHR_JOB_CHANGE_SOCIAL_SECURITY_CITY_READ])]),
            Guard::received("transfer_info.original_pathway", &[scopes(&[crate::scope::COREHR_JOB_CHANGE_PATHWAY_READ]), scopes(&[crate::scope::COREHR_JOB_CHANGE_PATHWAY_WRITE])]),
            Guard::received("transfer_info.target_pathway", &[scopes(&[crate::scope::COREHR_JOB_CHANGE_PATHWAY_READ]), scopes(&[crate::scope::COREHR_JOB_CHANGE_PATHWAY_WRITE])]),
            Guard::received("is_adjust_salary", &[scopes(&[crate::scope::COREHR_JOB_CHANGE_IS_ADJUST_SALARY_READ])]),
            Guard::received("custom_fields", &[scopes(&[crate::scope::COREHR_JOB_CHANGE_CUSTOM_FIELD_READ])]),
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
            body("transfer_reason_unique_identifier", String),
        ])
}
/// The reply to [`Create`](struct@Create).
pub type CreateResponse = v2::JobChange;
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// `1160100` (HTTP 400): The job status change type can't be empty
    ///
    /// The type of the job change is missing. Set `transfer_type_unique_identifier` to an identifier that the operation listing the transfer types returns.
    ///
    /// 缺少异动类型。请在 `transfer_type_unique_identifier` 中填入获取异动类型列表接口返回的唯一标识。
    PermissionDenied = &ErrorInfo {
        status: Some(400),
        message: "The job status change type can't be empty",
        fix: Text { zh: "缺少异动类型。请在 `transfer_type_unique_identifier` 中填入获取异动类型列表接口返回的唯一标识。", en: "The type of the job change is missing. Set `transfer_type_unique_identifier` to an identifier that the operation listing the transfer types returns." },
        ..*error::PERMISSION_DENIED
    },
}
/// What changes. There are no defaults: whatever is left out stays as it is. / 异动的具体内容，没有默认值，未传的项表示不变动。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCreateTransferInfo {
    /// The remarks on the job change. / 异动的备注。
    /// - Example: `"text"`
    pub remark: Option<String>,
    /// The offer, as a JSON string with the application ID `resume_id` and `resume_detail`.
    ///
    /// Offer 信息，为 JSON 字符串，含投递 ID `resume_id` 和 `resume_detail`。
    /// - Example: `"text"`
    pub offer_info: Option<String>,
    /// Whether the dotted-line manager is removed. With true, `target_dotted_manager` is empty.
    ///
    /// 是否取消虚线上级，为 true 时 `target_dotted_manager` 应为空。
    pub target_dotted_manager_clean: Option<bool>,
    /// Whether there is a probation. With true, `target_probation_end_date` may not be empty.
    ///
    /// 异动后是否有试用期，为 true 时 `target_probation_end_date` 不能为空。
    pub probation_exist: Option<bool>,
    /// The ID of the department after the job change, as returned by the operation that lists departments.
    ///
    /// 异动后部门的 ID，可用批量查询部门接口获取。
    /// - Example: `"6966236933198579208"`
    pub target_department: Option<String>,
    /// The ID of the work location after the job change, as returned by the operation that lists locations.
    ///
    /// 异动后工作地点的 ID，可用批量查询地点接口获取。
    /// - Example: `"6967271100992587295"`
    pub target_work_location: Option<String>,
    /// The ID of the direct manager after the job change, as returned by the employee search.
    ///
    /// 异动后直属上级的 ID，可用搜索员工信息接口获取。
    /// - Example: `"7013619729281713671"`
    pub target_direct_manager: Option<String>,
    /// The ID of the dotted-line manager after the job change, as returned by the employee search.
    ///
    /// 异动后虚线上级的 ID，可用搜索员工信息接口获取。
    /// - Example: `"7013328578351842852"`
    pub target_dotted_manager: Option<String>,
    /// The ID of the job after the job change, as returned by the operation that lists jobs.
    ///
    /// 异动后职务的 ID，可用批量查询职务接口获取。
    /// - Example: `"6969469557836760606"`
    pub target_job: Option<String>,
    /// The ID of the job family after the job change, as returned by the operation that lists job families.
    ///
    /// 异动后序列的 ID，可用批量查询序列接口获取。
    /// - Example: `"6967287547462419975"`
    pub target_job_family: Option<String>,
    /// The ID of the job level after the job change, as returned by the operation that lists job levels.
    ///
    /// 异动后职级的 ID，可用批量查询职级接口获取。
    /// - Example: `"6972085707674355214"`
    pub target_job_level: Option<String>,
    /// The ID of the employee type after the job change, as returned by the operation that lists employee types.
    ///
    /// 异动后人员类型的 ID，可用批量查询人员类型接口获取。
    /// - Example: `"7036268995372303885"`
    pub target_workforce_type: Option<String>,
    /// The employee subtype after the change, which must match the work location and the employee type.
    ///
    /// 异动后的人员子类型，须与工作地点和人员类型匹配。
    /// - Example: `"7036268995372303885"`
    pub target_employee_subtype: Option<String>,
    /// The ID of the company after the job change. For details, call the operation that lists companies.
    ///
    /// 异动后公司的 ID，详情可用批量查询公司接口获取。
    /// - Example: `"6974659700705068581"`
    pub target_company: Option<String>,
    /// The contract number after the job change. For details, call the operation that lists contracts.
    ///
    /// 异动后的合同编号，详情可用批量查询合同接口获取。
    /// - Example: `"55333"`
    pub target_contract_number: Option<String>,
    /// The contract type after the job change. For details, call the operation that lists contracts.
    ///
    /// 异动后的合同类型，详情可用批量查询合同接口获取。
    /// - Example: `"labor_contract"`
    pub target_contract_type: Option<String>,
    /// The duration type of the contract after the job change. For details, call the operation that lists contracts.
    ///
    /// 异动后合同的期限类型，详情可用批量查询合同接口获取。
    /// - Example: `"fixed_term"`
    pub target_duration_type: Option<String>,
    /// The signing type of the contract after the job change. For details, call the operation that lists contracts.
    ///
    /// 异动后合同的签订类型，详情可用批量查询合同接口获取。
    /// - Example: `"new"`
    pub target_signing_type: Option<String>,
    /// When the contract after the job change starts, written `YYYY-MM-DD`. / 异动后合同的开始日期，格式为 `YYYY-MM-DD`。
    /// - Example: `"2021-07-01"`
    pub target_contract_start_date: Option<String>,
    /// When the contract after the job change ends, written `YYYY-MM-DD`. / 异动后合同的结束日期，格式为 `YYYY-MM-DD`。
    /// - Example: `"2024-07-01"`
    pub target_contract_end_date: Option<String>,
    /// The ID of the working hours type after the job change, as returned by the operation that lists working hours types.
    ///
    /// 异动后的工时制度的 ID，可用批量查询工时制度接口获取。
    /// - Example: `"6969087376740206087"`
    pub target_working_hours_type: Option<String>,
    /// The work calendar after the job change. Administrators provide the calendars once the leave service is enabled.
    ///
    /// 异动后的工作日历，须开通休假服务后向管理员获取。
    /// - Example: `"6969087376740236087"`
    pub target_working_calendar: Option<String>,
    /// When the probation is expected to end after the job change, written `YYYY-MM-DD`.
    ///
    /// 异动后试用期的预计结束日期，格式为 `YYYY-MM-DD`。
    /// - Example: `"2021-11-17"`
    pub target_probation_end_date: Option<String>,
    /// The weekly working time after the change in hours, from 1 to 168. / 异动后的每周工作时长，单位为小时，1 到 168。
    /// - Example: `"160"`
    pub target_weekly_working_hours: Option<String>,
    /// The work shift after the job change. / 异动后的排班类型。
    /// - Example: `"non_work_shift"`
    pub target_work_shift: Option<String>,
    /// How costs are split among cost centers after the change. / 异动后成本中心的分摊方式。
    /// - Length: 0 to 100
    pub target_cost_center_rates: Option<Vec<v2::JobDataCostCenterInput>>,
    /// The employment information after the job change, such as the regular employee date, the seniority date and the employee number.
    ///
    /// 异动后的雇佣相关信息，如转正日期、司龄起算日期和工号。
    pub target_employment_change: Option<v2::TranferEmploymentInfoInput>,
    /// The ID of the job grade after the job change, as returned by the job grade query.
    ///
    /// 异动后职等的 ID，可用查询职等接口获取。
    /// - Example: `"7289005963599693366"`
    pub target_job_grade: Option<String>,
    /// The type of pay after the job change. / 异动后的薪资类型。
    /// - Example: `"salary"`
    pub target_compensation_type: Option<String>,
    /// The ID of the company served after the job change. For details, call the operation that lists companies.
    ///
    /// 异动后任职公司的 ID，详情可用批量查询公司接口获取。
    /// - Example: `"7289005963599693368"`
    pub target_service_company: Option<String>,
    /// The position after the job change. / 异动后的岗位。
    /// - Example: `"7289005963599693367"`
    pub target_position: Option<String>,
    /// The city of social insurance after the change. / 异动后的社保城市。
    /// - Example: `"7289005963599693367"`
    pub target_social_security_city: Option<String>,
    /// Whether the headcount moves along with the employee. / 编制是否随人员一起调整。
    pub is_transfer_with_workforce: Option<bool>,
    /// The pathway after the change. / 异动后的通道。
    /// - Example: `"7289005963599693368"`
    pub target_pathway: Option<String>,
}
impl CreateCreateTransferInfo {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `remark`.
    #[must_use]
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `offer_info`.
    #[must_use]
    pub fn offer_info(mut self, value: impl Into<String>) -> Self {
        self.offer_info = Some(value.into());
        self
    }
    /// Sets `target_dotted_manager_clean`.
    #[must_use]
    pub fn target_dotted_manager_clean(mut self, value: bool) -> Self {
        self.target_dotted_manager_clean = Some(value);
        self
    }
    /// Sets `probation_exist`.
    #[must_use]
    pub fn probation_exist(mut self, value: bool) -> Self {
        self.probation_exist = Some(value);
        self
    }
    /// Sets `target_department`.
    #[must_use]
    pub fn target_department(mut self, value: impl Into<String>) -> Self {
        self.target_department = Some(value.into());
        self
    }
    /// Sets `target_work_location`.
    #[must_use]
    pub fn target_work_location(mut self, value: impl Into<String>) -> Self {
        self.target_work_location = Some(value.into());
        self
    }
    /// Sets `target_direct_manager`.
    #[must_use]
    pub fn target_direct_manager(mut self, value: impl Into<String>) -> Self {
        self.target_direct_manager = Some(value.into());
        self
    }
    /// Sets `target_dotted_manager`.
    #[must_use]
    pub fn target_dotted_manager(mut self, value: impl Into<String>) -> Self {
        self.target_dotted_manager = Some(value.into());
        self
    }
    /// Sets `target_job`.
    #[must_use]
    pub fn target_job(mut self, value: impl Into<String>) -> Self {
        self.target_job = Some(value.into());
        self
    }
    /// Sets `target_job_family`.
    #[must_use]
    pub fn target_job_family(mut self, value: impl Into<String>) -> Self {
        self.target_job_family = Some(value.into());
        self
    }
    /// Sets `target_job_level`.
    #[must_use]
    pub fn target_job_level(mut self, value: impl Into<String>) -> Self {
        self.target_job_level = Some(value.into());
        self
    }
    /// Sets `target_workforce_type`.
    #[must_use]
    pub fn target_workforce_type(mut self, value: impl Into<String>) -> Self {
        self.target_workforce_type = Some(value.into());
        self
    }
    /// Sets `target_employee_subtype`.
    #[must_use]
    pub fn target_employee_subtype(mut self, value: impl Into<String>) -> Self {
        self.target_employee_subtype = Some(value.into());
        self
    }
    /// Sets `target_company`.
    #[must_use]
    pub fn target_company(mut self, value: impl Into<String>) -> Self {
        self.target_company = Some(value.into());
        self
    }
    /// Sets `target_contract_number`.
    #[must_use]
    pub fn target_contract_number(mut self, value: impl Into<String>) -> Self {
        self.target_contract_number = Some(value.into());
        self
    }
    /// Sets `target_contract_type`.
    #[must_use]
    pub fn target_contract_type(mut self, value: impl Into<String>) -> Self {
        self.target_contract_type = Some(value.into());
        self
    }
    /// Sets `target_duration_type`.
    #[must_use]
    pub fn target_duration_type(mut self, value: impl Into<String>) -> Self {
        self.target_duration_type = Some(value.into());
        self
    }
    /// Sets `target_signing_type`.
    #[must_use]
    pub fn target_signing_type(mut self, value: impl Into<String>) -> Self {
        self.target_signing_type = Some(value.into());
        self
    }
    /// Sets `target_contract_start_date`.
    #[must_use]
    pub fn target_contract_start_date(mut self, value: impl Into<String>) -> Self {
        self.target_contract_start_date = Some(value.into());
        self
    }
    /// Sets `target_contract_end_date`.
    #[must_use]
    pub fn target_contract_end_date(mut self, value: impl Into<String>) -> Self {
        self.target_contract_end_date = Some(value.into());
        self
    }
    /// Sets `target_working_hours_type`.
    #[must_use]
    pub fn target_working_hours_type(mut self, value: impl Into<String>) -> Self {
        self.target_working_hours_type = Some(value.into());
        self
    }
    /// Sets `target_working_calendar`.
    #[must_use]
    pub fn target_working_calendar(mut self, value: impl Into<String>) -> Self {
        self.target_working_calendar = Some(value.into());
        self
    }
    /// Sets `target_probation_end_date`.
    #[must_use]
    pub fn target_probation_end_date(mut self, value: impl Into<String>) -> Self {
        self.target_probation_end_date = Some(value.into());
        self
    }
    /// Sets `target_weekly_working_hours`.
    #[must_use]
    pub fn target_weekly_working_hours(mut self, value: impl Into<String>) -> Self {
        self.target_weekly_working_hours = Some(value.into());
        self
    }
    /// Sets `target_work_shift`.
    #[must_use]
    pub fn target_work_shift(mut self, value: impl Into<String>) -> Self {
        self.target_work_shift = Some(value.into());
        self
    }
    /// Sets `target_cost_center_rates`.
    #[must_use]
    pub fn target_cost_center_rates(
        mut self,
        value: impl Into<Vec<v2::JobDataCostCenterInput>>,
    ) -> Self {
        self.target_cost_center_rates = Some(value.into());
        self
    }
    /// Sets `target_employment_change`.
    #[must_use]
    pub fn target_employment_change(
        mut self,
        value: v2::TranferEmploymentInfoInput,
    ) -> Self {
        self.target_employment_change = Some(value);
        self
    }
    /// Sets `target_job_grade`.
    #[must_use]
    pub fn target_job_grade(mut self, value: impl Into<String>) -> Self {
        self.target_job_grade = Some(value.into());
        self
    }
    /// Sets `target_compensation_type`.
    #[must_use]
    pub fn target_compensation_type(mut self, value: impl Into<String>) -> Self {
        self.target_compensation_type = Some(value.into());
        self
    }
    /// Sets `target_service_company`.
    #[must_use]
    pub fn target_service_company(mut self, value: impl Into<String>) -> Self {
        self.target_service_company = Some(value.into());
        self
    }
    /// Sets `target_position`.
    #[must_use]
    pub fn target_position(mut self, value: impl Into<String>) -> Self {
        self.target_position = Some(value.into());
        self
    }
    /// Sets `target_social_security_city`.
    #[must_use]
    pub fn target_social_security_city(mut self, value: impl Into<String>) -> Self {
        self.target_social_security_city = Some(value.into());
        self
    }
    /// Sets `is_transfer_with_workforce`.
    #[must_use]
    pub fn is_transfer_with_workforce(mut self, value: bool) -> Self {
        self.is_transfer_with_workforce = Some(value);
        self
    }
    /// Sets `target_pathway`.
    #[must_use]
    pub fn target_pathway(mut self, value: impl Into<String>) -> Self {
        self.target_pathway = Some(value.into());
        self
    }
}
impl wire::Object for CreateCreateTransferInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("remark", &mut self.remark);
        f.field("offer_info", &mut self.offer_info);
        f.field("target_dotted_manager_clean", &mut self.target_dotted_manager_clean);
        f.field("probation_exist", &mut self.probation_exist);
        f.field("target_department", &mut self.target_department);
        f.field("target_work_location", &mut self.target_work_location);
        f.field("target_direct_manager", &mut self.target_direct_manager);
        f.field("target_dotted_manager", &mut self.target_dotted_manager);
        f.field("target_job", &mut self.target_job);
        f.field("target_job_family", &mut self.target_job_family);
        f.field("target_job_level", &mut self.target_job_level);
        f.field("target_workforce_type", &mut self.target_workforce_type);
        f.field("target_employee_subtype", &mut self.target_employee_subtype);
        f.field("target_company", &mut self.target_company);
        f.field("target_contract_number", &mut self.target_contract_number);
        f.field("target_contract_type", &mut self.target_contract_type);
        f.field("target_duration_type", &mut self.target_duration_type);
        f.field("target_signing_type", &mut self.target_signing_type);
        f.field("target_contract_start_date", &mut self.target_contract_start_date);
        f.field("target_contract_end_date", &mut self.target_contract_end_date);
        f.field("target_working_hours_type", &mut self.target_working_hours_type);
        f.field("target_working_calendar", &mut self.target_working_calendar);
        f.field("target_probation_end_date", &mut self.target_probation_end_date);
        f.field("target_weekly_working_hours", &mut self.target_weekly_working_hours);
        f.field("target_work_shift", &mut self.target_work_shift);
        f.field("target_cost_center_rates", &mut self.target_cost_center_rates);
        f.field("target_employment_change", &mut self.target_employment_change);
        f.field("target_job_grade", &mut self.target_job_grade);
        f.field("target_compensation_type", &mut self.target_compensation_type);
        f.field("target_service_company", &mut self.target_service_company);
        f.field("target_position", &mut self.target_position);
        f.field("target_social_security_city", &mut self.target_social_security_city);
        f.field("is_transfer_with_workforce", &mut self.is_transfer_with_workforce);
        f.field("target_pathway", &mut self.target_pathway);
    }
}
crate::codegen::__impl_object! {
    CreateCreateTransferInfo
}
