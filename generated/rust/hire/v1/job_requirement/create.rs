// Generated from spec/hire/v1/job_requirement/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Create a hiring requirement / 创建招聘需求: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn create(
        &self,
        short_code: impl Into<String>,
        name: impl Into<String>,
        display_progress: i64,
        head_count: i64,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(short_code, name, display_progress, head_count),
        )
    }
}
/// Create a hiring requirement / 创建招聘需求.
///
/// Creates a hiring requirement; which fields are required beyond its code depends on the field settings.
///
/// 创建招聘需求，除编号外的必填字段取决于需求字段设置。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().job_requirement().create("R01905", "text", 1, 10).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/hire/v1/job_requirements`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:job_requirement`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The type of user ID used in this call. / 本次调用中用户 ID 的类型，请求和返回均适用。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::HireUserIdType>,
    /// The type of department ID used in this call. / 本次调用中部门 ID 的类型。
    /// - Default: `"open_department_id"`
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
    /// The code of the hiring requirement, which must be unique. / 招聘需求的编号，不能与已有编号重复。
    /// - Example: `"R01905"`
    pub short_code: String,
    /// The name of the hiring requirement. / 招聘需求的名称。
    /// - Example: `"text"`
    pub name: String,
    /// The status of the hiring requirement. / 招聘需求的进展状态。
    /// - `1`: Not started / 未开始
    /// - `2`: In progress / 进行中
    /// - `3`: Canceled / 已取消
    /// - `4`: Paused / 已暂停
    /// - `5`: Completed / 已完成
    /// - `6`: Overdue / 已超期
    /// - Example: `1`
    pub display_progress: i64,
    /// How many people the requirement is for. / 该需求要招的人数。
    /// - Example: `10`
    pub head_count: i64,
    /// The ID of the kind of employment, from the enumeration of those. Soon to be withdrawn in favor of `employee_type_id`; one of the two is needed.
    ///
    /// 职位性质 ID，取值见枚举常量。即将下线，请改用 `employee_type_id`，两者必填其一。
    /// - Example: `"101"`
    pub recruitment_type_id: Option<String>,
    /// The ID of the employee type, as an `employee_type_id_type` ID.
    ///
    /// 人员类型的 ID，类型由 `employee_type_id_type` 决定。
    /// - Example: `"6807409776231254285"`
    pub employee_type_id: Option<String>,
    /// The ID of the highest job level, as a `job_level_id_type` ID. / 职级范围的上限，类型由 `job_level_id_type` 决定。
    /// - Example: `"6807409776231254286"`
    pub max_level_id: Option<String>,
    /// The ID of the lowest job level, as a `job_level_id_type` ID. / 职级范围的下限，类型由 `job_level_id_type` 决定。
    /// - Example: `"6807409776231254287"`
    pub min_level_id: Option<String>,
    /// The ID of the job family, as a `job_family_id_type` ID. / 职位序列的 ID，类型由 `job_family_id_type` 决定。
    /// - Example: `"6911957338526091536"`
    pub sequence_id: Option<String>,
    /// Whether the requirement adds people or replaces them. / 该需求是新增编制还是替换已有人员。
    /// - `1`: Addition / 新增
    /// - `2`: Replacement / 替换
    /// - Example: `1`
    pub category: Option<i64>,
    /// The ID of the department with the requirement, as a `department_id_type` ID.
    ///
    /// 需求部门的 ID，类型由 `department_id_type` 决定。
    /// - Example: `"od-4e6ac4d14bcd5071a37a39de902c7141"`
    pub department_id: Option<String>,
    /// The IDs of those in charge of the requirement, as `user_id_type` IDs.
    ///
    /// 需求负责人的用户 ID，类型由 `user_id_type` 决定。
    /// - Example: `["od-4e6ac4d14bcd5071a37a39de902c7141"]`
    pub recruiter_id_list: Option<Vec<String>>,
    /// The IDs of the hiring managers of the requirement, as `user_id_type` IDs.
    ///
    /// 该需求的用人经理的用户 ID，类型由 `user_id_type` 决定。
    /// - Example: `["ou_0c9b1b7b9b94146b9df142c349e3c4bf"]`
    pub jr_hiring_manager_id_list: Option<Vec<String>>,
    /// The IDs of the direct managers of those hired, as `user_id_type` IDs.
    ///
    /// 所招人员的直属上级的用户 ID，类型由 `user_id_type` 决定。
    /// - Example: `["od-4e6ac4d14bcd5071a37a39de902c7141"]`
    pub direct_leader_id_list: Option<Vec<String>>,
    /// When the requirement starts, in milliseconds since 1970. / 需求开始的日期，毫秒级时间戳。
    /// - Example: `"1625729379000"`
    pub start_time: Option<wire::TimestampMs>,
    /// When the requirement is expected to be filled, in milliseconds since 1970. / 预计完成招聘的日期，毫秒级时间戳。
    /// - Example: `"1625729379000"`
    pub deadline: Option<wire::TimestampMs>,
    /// How urgent the requirement is. / 招聘的优先程度。
    /// - `1`: High / 高
    /// - `2`: Medium / 中
    /// - `3`: Low / 低
    /// - Example: `1`
    pub priority: Option<i64>,
    /// The lowest degree the job asks for. / 职位要求的最低学历。
    /// - `1`: Primary school or above / 小学及以上
    /// - `2`: Junior high school or above / 初中及以上
    /// - `3`: Vocational school or above / 专职及以上
    /// - `4`: High school or above / 高中及以上
    /// - `5`: Associate degree or above / 大专及以上
    /// - `6`: Bachelor or above / 本科及以上
    /// - `7`: Master or above / 硕士及以上
    /// - `8`: Doctor or above / 博士及以上
    /// - `20`: Any / 不限
    /// - Example: `1`
    pub required_degree: Option<i64>,
    /// The highest monthly salary, in thousands. / 月薪范围的上限，单位为千。
    /// - Example: `"10"`
    pub max_salary: Option<String>,
    /// The lowest monthly salary, in thousands. / 月薪范围的下限，单位为千。
    /// - Example: `"5"`
    pub min_salary: Option<String>,
    /// The ID of the place of work, from the list of addresses. / 工作地点的 ID，取自地址列表。
    /// - Example: `"7265901641899311105"`
    pub address_id: Option<String>,
    /// The description of the requirement. / 对招聘需求的说明。
    /// - Example: `"text"`
    pub description: Option<String>,
    /// The custom fields and their values; the requirement template lists which there are and of what type.
    ///
    /// 自定义字段及其取值；有哪些字段及其类型，见招聘需求模板。
    pub customized_data_list: Option<Vec<v1::JobRequirementCustomizedData>>,
    /// Whether the requirement is for experienced hires or campus recruitment. / 该需求用于社招还是校招。
    /// - `1`: Experienced hires / 社招
    /// - `2`: Campus recruitment / 校招
    /// - Example: `1`
    pub process_type: Option<i64>,
    /// The ID of the job type, from the list of job types. / 职位类别的 ID，取自职位类别列表。
    /// - Example: `"6930815272790114324"`
    pub job_type_id: Option<String>,
    /// The IDs of the jobs to tie to the requirement. Where requirements need approval, none can be tied before it is granted; leave this out then.
    ///
    /// 与该需求关联的职位的 ID。若企业启用了招聘需求审批，需求通过审批前不能关联职位，此时不要填写。
    /// - Length: at most 200
    /// - Example: `["6930815272790114324"]`
    pub job_id_list: Option<Vec<String>>,
    /// The ID of the job title, from the list of job titles of the tenant; only for tenants with Feishu People.
    ///
    /// 职务 ID，取自租户职务列表，仅飞书人事租户可用。
    /// - Example: `"6807407987381831949"`
    pub employment_job_id: Option<String>,
    /// The ID of the position, found by querying positions; only for tenants with Feishu People that have positions turned on.
    ///
    /// 岗位 ID，可通过查询岗位信息取得；仅飞书人事租户可用，且须已启用岗位。
    /// - Example: `"7094136522860922111"`
    pub position_id: Option<String>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        short_code: impl Into<String>,
        name: impl Into<String>,
        display_progress: i64,
        head_count: i64,
    ) -> Self {
        Self {
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            job_level_id_type: Default::default(),
            job_family_id_type: Default::default(),
            employee_type_id_type: Default::default(),
            short_code: short_code.into(),
            name: name.into(),
            display_progress,
            head_count,
            recruitment_type_id: Default::default(),
            employee_type_id: Default::default(),
            max_level_id: Default::default(),
            min_level_id: Default::default(),
            sequence_id: Default::default(),
            category: Default::default(),
            department_id: Default::default(),
            recruiter_id_list: Default::default(),
            jr_hiring_manager_id_list: Default::default(),
            direct_leader_id_list: Default::default(),
            start_time: Default::default(),
            deadline: Default::default(),
            priority: Default::default(),
            required_degree: Default::default(),
            max_salary: Default::default(),
            min_salary: Default::default(),
            address_id: Default::default(),
            description: Default::default(),
            customized_data_list: Default::default(),
            process_type: Default::default(),
            job_type_id: Default::default(),
            job_id_list: Default::default(),
            employment_job_id: Default::default(),
            position_id: Default::default(),
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
    /// Sets `recruitment_type_id`.
    #[must_use]
    pub fn recruitment_type_id(mut self, value: impl Into<String>) -> Self {
        self.recruitment_type_id = Some(value.into());
        self
    }
    /// Sets `employee_type_id`.
    #[must_use]
    pub fn employee_type_id(mut self, value: impl Into<String>) -> Self {
        self.employee_type_id = Some(value.into());
        self
    }
    /// Sets `max_level_id`.
    #[must_use]
    pub fn max_level_id(mut self, value: impl Into<String>) -> Self {
        self.max_level_id = Some(value.into());
        self
    }
    /// Sets `min_level_id`.
    #[must_use]
    pub fn min_level_id(mut self, value: impl Into<String>) -> Self {
        self.min_level_id = Some(value.into());
        self
    }
    /// Sets `sequence_id`.
    #[must_use]
    pub fn sequence_id(mut self, value: impl Into<String>) -> Self {
        self.sequence_id = Some(value.into());
        self
    }
    /// Sets `category`.
    #[must_use]
    pub fn category(mut self, value: i64) -> Self {
        self.category = Some(value);
        self
    }
    /// Sets `department_id`.
    #[must_use]
    pub fn department_id(mut self, value: impl Into<String>) -> Self {
        self.department_id = Some(value.into());
        self
    }
    /// Sets `recruiter_id_list`.
    #[must_use]
    pub fn recruiter_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.recruiter_id_list = Some(value.into());
        self
    }
    /// Sets `jr_hiring_manager_id_list`.
    #[must_use]
    pub fn jr_hiring_manager_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.jr_hiring_manager_id_list = Some(value.into());
        self
    }
    /// Sets `direct_leader_id_list`.
    #[must_use]
    pub fn direct_leader_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.direct_leader_id_list = Some(value.into());
        self
    }
    /// Sets `start_time`.
    #[must_use]
    pub fn start_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `deadline`.
    #[must_use]
    pub fn deadline(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.deadline = Some(value.into());
        self
    }
    /// Sets `priority`.
    #[must_use]
    pub fn priority(mut self, value: i64) -> Self {
        self.priority = Some(value);
        self
    }
    /// Sets `required_degree`.
    #[must_use]
    pub fn required_degree(mut self, value: i64) -> Self {
        self.required_degree = Some(value);
        self
    }
    /// Sets `max_salary`.
    #[must_use]
    pub fn max_salary(mut self, value: impl Into<String>) -> Self {
        self.max_salary = Some(value.into());
        self
    }
    /// Sets `min_salary`.
    #[must_use]
    pub fn min_salary(mut self, value: impl Into<String>) -> Self {
        self.min_salary = Some(value.into());
        self
    }
    /// Sets `address_id`.
    #[must_use]
    pub fn address_id(mut self, value: impl Into<String>) -> Self {
        self.address_id = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `customized_data_list`.
    #[must_use]
    pub fn customized_data_list(
        mut self,
        value: impl Into<Vec<v1::JobRequirementCustomizedData>>,
    ) -> Self {
        self.customized_data_list = Some(value.into());
        self
    }
    /// Sets `process_type`.
    #[must_use]
    pub fn process_type(mut self, value: i64) -> Self {
        self.process_type = Some(value);
        self
    }
    /// Sets `job_type_id`.
    #[must_use]
    pub fn job_type_id(mut self, value: impl Into<String>) -> Self {
        self.job_type_id = Some(value.into());
        self
    }
    /// Sets `job_id_list`.
    #[must_use]
    pub fn job_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.job_id_list = Some(value.into());
        self
    }
    /// Sets `employment_job_id`.
    #[must_use]
    pub fn employment_job_id(mut self, value: impl Into<String>) -> Self {
        self.employment_job_id = Some(value.into());
        self
    }
    /// Sets `position_id`.
    #[must_use]
    pub fn position_id(mut self, value: impl Into<String>) -> Self {
        self.position_id = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("job_level_id_type", &mut self.job_level_id_type);
        f.field("job_family_id_type", &mut self.job_family_id_type);
        f.field("employee_type_id_type", &mut self.employee_type_id_type);
        f.field("short_code", &mut self.short_code);
        f.field("name", &mut self.name);
        f.field("display_progress", &mut self.display_progress);
        f.field("head_count", &mut self.head_count);
        f.field("recruitment_type_id", &mut self.recruitment_type_id);
        f.field("employee_type_id", &mut self.employee_type_id);
        f.field("max_level_id", &mut self.max_level_id);
        f.field("min_level_id", &mut self.min_level_id);
        f.field("sequence_id", &mut self.sequence_id);
        f.field("category", &mut self.category);
        f.field("department_id", &mut self.department_id);
        f.field("recruiter_id_list", &mut self.recruiter_id_list);
        f.field("jr_hiring_manager_id_list", &mut self.jr_hiring_manager_id_list);
        f.field("direct_leader_id_list", &mut self.direct_leader_id_list);
        f.field("start_time", &mut self.start_time);
        f.field("deadline", &mut self.deadline);
        f.field("priority", &mut self.priority);
        f.field("required_degree", &mut self.required_degree);
        f.field("max_salary", &mut self.max_salary);
        f.field("min_salary", &mut self.min_salary);
        f.field("address_id", &mut self.address_id);
        f.field("description", &mut self.description);
        f.field("customized_data_list", &mut self.customized_data_list);
        f.field("process_type", &mut self.process_type);
        f.field("job_type_id", &mut self.job_type_id);
        f.field("job_id_list", &mut self.job_id_list);
        f.field("employment_job_id", &mut self.employment_job_id);
        f.field("position_id", &mut self.position_id);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("hire.v1.job_requirement.create", Post, "/open-apis/hire/v1/job_requirements")
        .documented(text("创建招聘需求", "Create a hiring requirement"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement/create")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_JOB_REQUIREMENT])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"open_department_id\""),
            query("job_level_id_type", String).default("\"people_admin_job_level_id\""),
            query("job_family_id_type", String).default("\"people_admin_job_category_id\""),
            query("employee_type_id_type", String).default("\"people_admin_employee_type_id\""),
            body("short_code", String).required(),
            body("name", String).required(),
            body("display_progress", Integer).required(),
            body("head_count", Integer).required(),
            body("recruitment_type_id", String),
            body("employee_type_id", String),
            body("max_level_id", String),
            body("min_level_id", String),
            body("sequence_id", String),
            body("category", Integer),
            body("department_id", String),
            body("recruiter_id_list", Array),
            body("jr_hiring_manager_id_list", Array),
            body("direct_leader_id_list", Array),
            body("start_time", String),
            body("deadline", String),
            body("priority", Integer),
            body("required_degree", Integer),
            body("max_salary", String),
            body("min_salary", String),
            body("address_id", String),
            body("description", String),
            body("customized_data_list", Array),
            body("process_type", Integer),
            body("job_type_id", String),
            body("job_id_list", Array),
            body("employment_job_id", String),
            body("position_id", String),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The hiring requirement. / 新建的招聘需求。
    pub job_requirement: v1::JobRequirementDto,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_requirement", &mut self.job_requirement);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
    /// [`1002701`](error::JOB_REQUIREMENT_API_DISABLED): 不允许通过OpenAPI进行新建、编辑、删除招聘需求
    JobRequirementApiDisabled = error::JOB_REQUIREMENT_API_DISABLED,
    /// [`1002702`](error::JOB_REQUIREMENT_CODE_DUPLICATED): 招需需求编号重复
    JobRequirementCodeDuplicated = error::JOB_REQUIREMENT_CODE_DUPLICATED,
    /// [`1002705`](error::JOB_REQUIREMENT_APPROVAL_ENABLED): 已启用招聘需求审批，不可通过API 新建、编辑招聘需求
    JobRequirementApprovalEnabled = error::JOB_REQUIREMENT_APPROVAL_ENABLED,
    /// [`1002708`](error::EMPLOYEE_TYPE_NOT_FOUND): 人员类型不存在
    EmployeeTypeNotFound = error::EMPLOYEE_TYPE_NOT_FOUND,
    /// [`1002710`](error::JOB_REQUIREMENT_LEVEL_DISABLED): 招聘需求职级已停用
    JobRequirementLevelDisabled = error::JOB_REQUIREMENT_LEVEL_DISABLED,
    /// [`1002721`](error::REQUIREMENT_PERSONS_DUPLICATED): 需求负责人存在重复、需求用人经理存在重复、或直属上级存在重复
    RequirementPersonsDuplicated = error::REQUIREMENT_PERSONS_DUPLICATED,
    /// [`1002722`](error::HEADCOUNT_EXCEEDED): 「当前招聘需求人数」或「编制关联的所有招聘需求人数」超出空缺编制数，无法创建（该错误码仅对招聘人事一体化客户有效，如客户在编制侧开启创建招聘需求时需校验是否超编，则可能返回此错误码）
    HeadcountExceeded = error::HEADCOUNT_EXCEEDED,
    /// [`1002723`](error::HEADCOUNT_CHECK_FIELDS_MISSING): 未填写编制校验的必须内容
    HeadcountCheckFieldsMissing = error::HEADCOUNT_CHECK_FIELDS_MISSING,
    /// [`1002724`](error::JOB_REQUIREMENT_NOT_APPROVED): 企业开启了招聘需求审批，需求通过审批前无法关联职位。
    JobRequirementNotApproved = error::JOB_REQUIREMENT_NOT_APPROVED,
}
