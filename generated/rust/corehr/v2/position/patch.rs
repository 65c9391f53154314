// Generated from spec/corehr/v2/position/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Update a position / 更新岗位信息: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.client_token(…))`.
    pub fn patch(
        &self,
        position_id: impl Into<String>,
        effective_time: impl Into<String>,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(position_id, effective_time))
    }
}
/// Update a position / 更新岗位信息.
///
/// Updates a position, adding or changing the version of the effective date; one in use or in a hierarchy cannot change its department.
///
/// 更新岗位的信息并按生效时间新增或修改版本，已被引用或有上下级的岗位不能更换部门。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().position().patch("6862995757234914824", "2020-05-01").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/corehr/v2/positions/:position_id`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:position:write`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the position to update, a single one; `corehr.v2.position.query` returns it.
    ///
    /// 要更新的岗位 ID，只填一个，可由 `corehr.v2.position.query` 获取。
    /// - Example: `"6862995757234914824"`
    pub position_id: String,
    /// An idempotency key: requests with the same `client_token` count as one.
    ///
    /// 幂等标识，`client_token` 相同的请求视为同一请求。
    /// - Length: 0 to 128
    /// - Example: `"1245464678"`
    pub client_token: Option<String>,
    /// The kind of department ID used in this call. `corehr.v2.department.batch_get` returns all three kinds.
    ///
    /// 本次调用中部门 ID 采用的类型，三种 ID 都可由 `corehr.v2.department.batch_get` 得到。
    /// - Default: `"people_corehr_department_id"`
    pub department_id_type: Option<v2::CorehrDepartmentIdType>,
    /// The code of the position, which no other position may have; ignored when the tenant numbers positions automatically.
    ///
    /// 岗位编码，不能与其他岗位重复；租户开启岗位自动编码后，传入的值不生效。
    /// - Example: `"A01234"`
    pub code: Option<String>,
    /// The name of the position, by language. / 岗位的名称，按语言给出。
    /// - Length: 0 to 2
    pub names: Option<Vec<v2::I18nInput>>,
    /// The description in this version, by language. / 该版本的描述，按语言给出。
    /// - Length: 0 to 2
    pub descriptions: Option<Vec<v2::I18nInput>>,
    /// The IDs of the job families of the position; `corehr.v1.job_family.get` returns the details.
    ///
    /// 岗位所属的序列 ID 列表，详情用 `corehr.v1.job_family.get` 查询。
    /// - Length: 0 to 50
    /// - Example: `["4719519211875096301"]`
    pub job_family_ids: Option<Vec<String>>,
    /// The ID of the default cost center of the position; `corehr.v2.cost_center.search` returns it.
    ///
    /// 岗位默认成本中心的 ID，可由 `corehr.v2.cost_center.search` 获取。
    /// - Example: `"4719519211875096301"`
    pub cost_center_id: Option<String>,
    /// The ID of the job of the position; `corehr.v1.job.get` returns the details.
    ///
    /// 岗位对应的职务 ID，详情用 `corehr.v1.job.get` 查询。
    /// - Example: `"4719519211875096301"`
    pub job_id: Option<String>,
    /// The IDs of the job levels of the position; `corehr.v1.job_level.get` returns the details.
    ///
    /// 岗位适用的职级 ID 列表，详情用 `corehr.v1.job_level.get` 查询。
    /// - Length: 0 to 50
    /// - Example: `["4719519211875096301"]`
    pub job_level_ids: Option<Vec<String>>,
    /// The IDs of the employee types of the position; `corehr.v1.employee_type.get` returns the details.
    ///
    /// 岗位适用的人员类型 ID 列表，详情用 `corehr.v1.employee_type.get` 查询。
    /// - Length: 0 to 50
    /// - Example: `["4719519211875096301"]`
    pub employee_type_ids: Option<Vec<String>>,
    /// The IDs of the job grades of the position; `corehr.v2.job_grade.query` returns them.
    ///
    /// 岗位适用的职等 ID 列表，可由 `corehr.v2.job_grade.query` 获取。
    /// - Length: 0 to 50
    /// - Example: `["4719519211875096301"]`
    pub job_grade_ids: Option<Vec<String>>,
    /// The IDs of the work locations of the position; `corehr.v1.location.get` returns the details.
    ///
    /// 岗位的工作地点 ID 列表，详情用 `corehr.v1.location.get` 查询。
    /// - Length: 0 to 50
    /// - Example: `["4719519211875096301"]`
    pub work_location_ids: Option<Vec<String>>,
    /// The ID of the working hours type of the position, a single one; `corehr.v1.working_hours_type.get` returns the details.
    ///
    /// 岗位的工时制度 ID，只能填一个，详情用 `corehr.v1.working_hours_type.get` 查询。
    /// - Example: `"4719519211875096301"`
    pub working_hours_type_id: Option<String>,
    /// The ID of the department the position belongs to, as a `department_id_type` ID; `corehr.v1.department.get` returns the details.
    ///
    /// 岗位所属部门的 ID，类型由 `department_id_type` 决定，详情用 `corehr.v1.department.get` 查询。
    /// - Example: `"4719519211875096301"`
    pub department_id: Option<String>,
    /// The ID of the position this one reports to directly, not of the person holding it; `corehr.v2.position.query` returns it.
    ///
    /// 直属上级岗位的 ID，不是上级员工的 ID，可由 `corehr.v2.position.query` 获取。
    /// - Example: `"4719519211875096301"`
    pub direct_leader_id: Option<String>,
    /// The ID of the position this one reports to by a dotted line, not of the person holding it; `corehr.v2.position.query` returns it.
    ///
    /// 虚线上级岗位的 ID，不是上级员工的 ID，可由 `corehr.v2.position.query` 获取。
    /// - Example: `"4719519211875096301"`
    pub dotted_line_leader_id: Option<String>,
    /// Whether this is a key position. / 是否为关键岗位。
    pub is_key_position: Option<bool>,
    /// The date on which this version takes effect. / 该版本信息的生效日期。
    /// - Matches `^((([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]{1}|[0-9]{1}[1-9][0-9]{2}|[1-9][0-9]{3})-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|[1][0-9]|2[0-8]))))|((([0-9]{2})(0[48]|[2468][048]|[13579][26])|((0[48]|[2468][048]|[3579][26])00))-02-29))$`
    /// - Example: `"2020-05-01"`
    pub effective_time: String,
    /// The values of custom fields. / 自定义字段的值。
    /// - Length: 0 to 200
    pub custom_fields: Option<Vec<v2::CustomFieldDataInput>>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(
        position_id: impl Into<String>,
        effective_time: impl Into<String>,
    ) -> Self {
        Self {
            position_id: position_id.into(),
            client_token: Default::default(),
            department_id_type: Default::default(),
            code: Default::default(),
            names: Default::default(),
            descriptions: Default::default(),
            job_family_ids: Default::default(),
            cost_center_id: Default::default(),
            job_id: Default::default(),
            job_level_ids: Default::default(),
            employee_type_ids: Default::default(),
            job_grade_ids: Default::default(),
            work_location_ids: Default::default(),
            working_hours_type_id: Default::default(),
            department_id: Default::default(),
            direct_leader_id: Default::default(),
            dotted_line_leader_id: Default::default(),
            is_key_position: Default::default(),
            effective_time: effective_time.into(),
            custom_fields: Default::default(),
        }
    }
    /// Sets `client_token`.
    #[must_use]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn department_id_type(mut self, value: v2::CorehrDepartmentIdType) -> Self {
        self.department_id_type = Some(value);
        self
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `names`.
    #[must_use]
    pub fn names(mut self, value: impl Into<Vec<v2::I18nInput>>) -> Self {
        self.names = Some(value.into());
        self
    }
    /// Sets `descriptions`.
    #[must_use]
    pub fn descriptions(mut self, value: impl Into<Vec<v2::I18nInput>>) -> Self {
        self.descriptions = Some(value.into());
        self
    }
    /// Sets `job_family_ids`.
    #[must_use]
    pub fn job_family_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.job_family_ids = Some(value.into());
        self
    }
    /// Sets `cost_center_id`.
    #[must_use]
    pub fn cost_center_id(mut self, value: impl Into<String>) -> Self {
        self.cost_center_id = Some(value.into());
        self
    }
    /// Sets `job_id`.
    #[must_use]
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
    /// Sets `job_level_ids`.
    #[must_use]
    pub fn job_level_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.job_level_ids = Some(value.into());
        self
    }
    /// Sets `employee_type_ids`.
    #[must_use]
    pub fn employee_type_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.employee_type_ids = Some(value.into());
        self
    }
    /// Sets `job_grade_ids`.
    #[must_use]
    pub fn job_grade_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.job_grade_ids = Some(value.into());
        self
    }
    /// Sets `work_location_ids`.
    #[must_use]
    pub fn work_location_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.work_location_ids = Some(value.into());
        self
    }
    /// Sets `working_hours_type_id`.
    #[must_use]
    pub fn working_hours_type_id(mut self, value: impl Into<String>) -> Self {
        self.working_hours_type_id = Some(value.into());
        self
    }
    /// Sets `department_id`.
    #[must_use]
    pub fn department_id(mut self, value: impl Into<String>) -> Self {
        self.department_id = Some(value.into());
        self
    }
    /// Sets `direct_leader_id`.
    #[must_use]
    pub fn direct_leader_id(mut self, value: impl Into<String>) -> Self {
        self.direct_leader_id = Some(value.into());
        self
    }
    /// Sets `dotted_line_leader_id`.
    #[must_use]
    pub fn dotted_line_leader_id(mut self, value: impl Into<String>) -> Self {
        self.dotted_line_leader_id = Some(value.into());
        self
    }
    /// Sets `is_key_position`.
    #[must_use]
    pub fn is_key_position(mut self, value: bool) -> Self {
        self.is_key_position = Some(value);
        self
    }
    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<v2::CustomFieldDataInput>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("position_id", &mut self.position_id);
        f.field("client_token", &mut self.client_token);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("code", &mut self.code);
        f.field("names", &mut self.names);
        f.field("descriptions", &mut self.descriptions);
        f.field("job_family_ids", &mut self.job_family_ids);
        f.field("cost_center_id", &mut self.cost_center_id);
        f.field("job_id", &mut self.job_id);
        f.field("job_level_ids", &mut self.job_level_ids);
        f.field("employee_type_ids", &mut self.employee_type_ids);
        f.field("job_grade_ids", &mut self.job_grade_ids);
        f.field("work_location_ids", &mut self.work_location_ids);
        f.field("working_hours_type_id", &mut self.working_hours_type_id);
        f.field("department_id", &mut self.department_id);
        f.field("direct_leader_id", &mut self.direct_leader_id);
        f.field("dotted_line_leader_id", &mut self.dotted_line_leader_id);
        f.field("is_key_position", &mut self.is_key_position);
        f.field("effective_time", &mut self.effective_time);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("corehr.v2.position.patch", Patch, "/open-apis/corehr/v2/positions/:position_id")
        .documented(text("更新岗位信息", "Update a position"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/patch")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_POSITION_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[
            path("position_id", String).required(),
            query("client_token", String),
            query("department_id_type", String).default("\"people_corehr_department_id\""),
            body("code", String),
            body("names", Array),
            body("descriptions", Array),
            body("job_family_ids", Array),
            body("cost_center_id", String),
            body("job_id", String),
            body("job_level_ids", Array),
            body("employee_type_ids", Array),
            body("job_grade_ids", Array),
            body("work_location_ids", Array),
            body("working_hours_type_id", String),
            body("department_id", String),
            body("direct_leader_id", String),
            body("dotted_line_leader_id", String),
            body("is_key_position", Boolean),
            body("effective_time", String).required(),
            body("custom_fields", Array),
        ])
}
/// The reply to [`Patch`](struct@Patch).
pub type PatchResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// `1160263` (HTTP 400): Name or code already exists
    ///
    /// A position with the same name or code exists. Use a name and a code that are not taken.
    ///
    /// 名称或编码与现有岗位重复。请改用未被使用的名称和编码。
    CodeAlreadyExists = &ErrorInfo {
        message: "Name or code already exists",
        fix: Text { zh: "名称或编码与现有岗位重复。请改用未被使用的名称和编码。", en: "A position with the same name or code exists. Use a name and a code that are not taken." },
        ..*error::CODE_ALREADY_EXISTS
    },
    /// [`1160903`](error::POSITION_NAME_ALREADY_EXISTS): Name already exists
    PositionNameAlreadyExists = error::POSITION_NAME_ALREADY_EXISTS,
    /// `1160259` (HTTP 400): Individual is offboarded on the effecitve date
    ///
    /// A person in the request (such as the manager) is offboarded on the effective date. Choose someone who is employed on that date, or change the date.
    ///
    /// 所填人员（如部门负责人）在生效日期当天已离职。请改选当天在职的人员，或调整生效日期。
    IndividualOffboarded = &ErrorInfo {
        message: "Individual is offboarded on the effecitve date",
        ..*error::INDIVIDUAL_OFFBOARDED
    },
    /// [`1160572`](error::INVALID_URL): URL is illegal
    InvalidUrl = error::INVALID_URL,
    /// `1160253` (HTTP 400): \"Name can't include "/" or ";"
    ///
    /// The name has a character that is not allowed: `/`, `;` (also the full-width semicolon), `\` or `'`. Remove it.
    ///
    /// 名称中包含不允许的字符：`/`、`；`、`;`、`\` 或 `'`。请去掉这些字符。
    InvalidNameCharacter = &ErrorInfo {
        message: "\\\"Name can't include \"/\" or \";\"",
        ..*error::INVALID_NAME_CHARACTER
    },
    /// [`1160266`](error::EFFECTIVE_DATE_NOT_AFTER_FIRST): Effective date must be later than the first effective date
    EffectiveDateNotAfterFirst = error::EFFECTIVE_DATE_NOT_AFTER_FIRST,
    /// [`1160251`](error::REQUIRED_FIELD_EMPTY1160251): Required field(s) is empty
    RequiredFieldEmpty1160251 = error::REQUIRED_FIELD_EMPTY1160251,
    /// [`1160701`](error::JOB_NOT_FOUND): The job doesn't exist on the effective date.
    JobNotFound = error::JOB_NOT_FOUND,
    /// [`1160702`](error::JOB_DEACTIVATED_ON_EFFECTIVE_DATE): The job will be deactivated on or after the effective date.
    JobDeactivatedOnEffectiveDate = error::JOB_DEACTIVATED_ON_EFFECTIVE_DATE,
    /// [`1160703`](error::JOB_FAMILY_NOT_FOUND): The job family doesn't exist on the effective date.
    JobFamilyNotFound = error::JOB_FAMILY_NOT_FOUND,
    /// `1160269` (HTTP 400): Effective date can't be later than the year 9999
    ///
    /// The effective date is after the year 9999. Use 9999-12-31 or earlier.
    ///
    /// 生效日期晚于 9999 年。请使用 9999-12-31 或更早的日期。
    EffectiveDateTooLate = &ErrorInfo {
        message: "Effective date can't be later than the year 9999",
        ..*error::EFFECTIVE_DATE_TOO_LATE
    },
    /// [`1160353`](error::EFFECTIVE_DATE_TOO_EARLY): Effective Date cannot earlier than 1900
    EffectiveDateTooEarly = error::EFFECTIVE_DATE_TOO_EARLY,
    /// `1160704` (HTTP 400): 传入的序列在生效日期当天或未来停用，请检查后重试
    ///
    /// The job family is deactivated on or after the effective date. Use one that stays active, or change the date.
    ///
    /// 所填序列在生效日期当天或之后停用。请改用持续启用的序列，或调整生效日期。
    JobFamilyDeactivated = &ErrorInfo {
        message: "传入的序列在生效日期当天或未来停用，请检查后重试",
        ..*error::JOB_FAMILY_DEACTIVATED
    },
    /// [`1160705`](error::JOB_LEVEL_NOT_FOUND): The job level doesn't exist
    JobLevelNotFound = error::JOB_LEVEL_NOT_FOUND,
    /// [`1160707`](error::JOB_GRADE_NOT_FOUND): The job grade doesn't exist
    JobGradeNotFound = error::JOB_GRADE_NOT_FOUND,
    /// [`1160709`](error::JOB_NOT_MATCH_JOB_FAMILY): The job and job family doesn't match
    JobNotMatchJobFamily = error::JOB_NOT_MATCH_JOB_FAMILY,
    /// `1160710` (HTTP 400): The job and job level doesn't match
    ///
    /// The job and the job level do not match. Use a job level that belongs to the job.
    ///
    /// 职务与职级不匹配。请改用与该职务关联的职级。
    InvalidBlockList = &ErrorInfo {
        message: "The job and job level doesn't match",
        fix: Text { zh: "职务与职级不匹配。请改用与该职务关联的职级。", en: "The job and the job level do not match. Use a job level that belongs to the job." },
        ..*error::INVALID_BLOCK_LIST
    },
    /// [`1160711`](error::JOB_LEVEL_JOB_FAMILY_NOT_MATCH): The job level and job family doesn't match
    JobLevelJobFamilyNotMatch = error::JOB_LEVEL_JOB_FAMILY_NOT_MATCH,
    /// `1160712` (HTTP 400): the job level and job grade doesn't match
    ///
    /// The job level and the job grade do not match. Use a job grade that belongs to the job level.
    ///
    /// 职级与职等不匹配。请改用与该职级关联的职等。
    JobLevelJobGradeNotMatch = &ErrorInfo {
        message: "the job level and job grade doesn't match",
        ..*error::JOB_LEVEL_JOB_GRADE_NOT_MATCH
    },
    /// [`1160714`](error::POSITION_NOT_FOUND): The position doesn't exist on the effective date.
    PositionNotFound = error::POSITION_NOT_FOUND,
    /// `1160104` (HTTP 400): Record doesn't exist
    ///
    /// The position does not exist. Correct the `position_id` and make sure that the position is not deleted.
    ///
    /// 岗位记录不存在。请确认岗位 ID（`position_id`）正确，且该岗位未被删除。
    CustomFieldFormatError = &ErrorInfo {
        status: Some(400),
        message: "Record doesn't exist",
        fix: Text { zh: "岗位记录不存在。请确认岗位 ID（`position_id`）正确，且该岗位未被删除。", en: "The position does not exist. Correct the `position_id` and make sure that the position is not deleted." },
        ..*error::CUSTOM_FIELD_FORMAT_ERROR
    },
    /// [`1160715`](error::POSITION_DEACTIVATED_ON_EFFECTIVE_DATE): The position will be deactivated on or after the effective date
    PositionDeactivatedOnEffectiveDate = error::POSITION_DEACTIVATED_ON_EFFECTIVE_DATE,
    /// [`1160515`](error::EFFECTIVE_DATE_NOT_AFTER_FIRST1160515): Effective date must be later than the first effective date
    EffectiveDateNotAfterFirst1160515 = error::EFFECTIVE_DATE_NOT_AFTER_FIRST1160515,
    /// `1160255` (HTTP 400): Parent position hasn't taken effect on effective date
    ///
    /// The superior position is not in effect on the effective date. Choose one that is, or use a later effective date.
    ///
    /// 上级岗位在生效日期当天尚未生效。请改用当天已生效的上级岗位，或推迟生效日期。
    ParentNotEffective = &ErrorInfo {
        message: "Parent position hasn't taken effect on effective date",
        fix: Text { zh: "上级岗位在生效日期当天尚未生效。请改用当天已生效的上级岗位，或推迟生效日期。", en: "The superior position is not in effect on the effective date. Choose one that is, or use a later effective date." },
        ..*error::PARENT_NOT_EFFECTIVE
    },
    /// `1160256` (HTTP 400): Parent position will be deactivated on or after this effective date
    ///
    /// The superior position is deactivated on or after the effective date. Choose one that stays active, or change its deactivation date.
    ///
    /// 上级岗位在生效日期当天或之后停用。请改用持续启用的上级岗位，或调整其停用日期。
    ParentDeactivated = &ErrorInfo {
        message: "Parent position will be deactivated on or after this effective date",
        fix: Text { zh: "上级岗位在生效日期当天或之后停用。请改用持续启用的上级岗位，或调整其停用日期。", en: "The superior position is deactivated on or after the effective date. Choose one that stays active, or change its deactivation date." },
        ..*error::PARENT_DEACTIVATED
    },
    /// [`1160264`](error::CIRCULAR_HIERARCHY): This operation will make the relationship between the superior and the subordinate into a ring
    CircularHierarchy = error::CIRCULAR_HIERARCHY,
    /// `1161603` (HTTP 400): Name already exists
    ///
    /// A position with this name exists. Use another name. / 岗位名称重复。请改用其他名称。
    SiblingNameAlreadyExists = &ErrorInfo {
        fix: Text { zh: "岗位名称重复。请改用其他名称。", en: "A position with this name exists. Use another name." },
        ..*error::SIBLING_NAME_ALREADY_EXISTS
    },
    /// [`1160271`](error::NO_CHANGE): Unable to submit as no changes have been made
    NoChange = error::NO_CHANGE,
    /// [`1161204`](error::REQUEST_TIMEOUT): Requset timeout
    RequestTimeout = error::REQUEST_TIMEOUT,
    /// [`1161604`](error::QPS_LIMIT_EXCEEDED): QPS over limit
    QpsLimitExceeded = error::QPS_LIMIT_EXCEEDED,
}
