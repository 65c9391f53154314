// Generated from spec/corehr/v2/probation/edit.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Edit the probation of an employee / 编辑试用期: [`Edit`](struct@Edit).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn edit(&self, employment_id: impl Into<String>) -> crate::codegen::Call<Edit> {
        crate::codegen::Call::new(self.client, Edit::new(employment_id))
    }
}
/// Edit the probation of an employee / 编辑试用期.
///
/// Adds, changes or deletes the probation of an employee; it is deleted if both the start date and the expected end date are empty strings.
///
/// 新增、修改或删除员工的试用期信息，开始日期和预计结束日期均传空串即删除。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().probation().edit("7140964208476371111").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/probation/edit`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:probation:write`
///
/// Errors: [`EditError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation/edit)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Edit {
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// The employee on probation, as a `user_id_type` ID. With `people_corehr_id` that is the employment ID, which `corehr.v1.common_data_id.convert` gives for a user ID.
    ///
    /// 试用期员工的 ID，类型由 `user_id_type` 决定；为 `people_corehr_id` 时填雇佣 ID，可由 User ID 经 `corehr.v1.common_data_id.convert` 转换得到。
    /// - Example: `"7140964208476371111"`
    pub employment_id: String,
    /// The first day of the probation, as `YYYY-MM-DD`, not before the hire date nor after `probation_expected_end_date`; both dates must be given together. If the employee has no probation record, giving both creates one, and without them nothing else is written either; if there is a record, passing both as empty strings deletes it. Needs the scope `corehr:probation.probation_start_date:write`.
    ///
    /// 试用期的开始日期，格式为 `YYYY-MM-DD`，不早于入职日期，不晚于 `probation_expected_end_date`，两者须同时填写。员工没有试用期记录时，填写两者即新增记录，不填则其他数据也不会写入；已有记录时，两者均填空字符串会删除该记录。需要权限 `corehr:probation.probation_start_date:write`。
    /// - Example: `"2024-01-01"`
    pub probation_start_date: Option<String>,
    /// The day on which the probation is expected to end, as `YYYY-MM-DD`, not before `probation_start_date`; both dates must be given together. If the employee has no probation record, giving both creates one, and without them nothing else is written either; if there is a record, passing both as empty strings deletes it. Needs the scope `corehr:probation.probation_expected_end_date:write`.
    ///
    /// 试用期的预计结束日期，格式为 `YYYY-MM-DD`，不早于 `probation_start_date`，两者须同时填写。员工没有试用期记录时，填写两者即新增记录，不填则其他数据也不会写入；已有记录时，两者均填空字符串会删除该记录。需要权限 `corehr:probation.probation_expected_end_date:write`。
    /// - Example: `"2025-01-01"`
    pub probation_expected_end_date: Option<String>,
    /// The outcome of the probation; the case of letters matters. A pass needs `actual_probation_end_date`, which must be empty for a failure; an extension needs `probation_extend_expected_end_date` or `extended_probation_period_duration`. Needs the scope `corehr:probation.probation_outcome:write`.
    ///
    /// 试用期的结果，区分大小写。通过时须填 `actual_probation_end_date`，未通过时须将其置空；延期时 `probation_extend_expected_end_date` 与 `extended_probation_period_duration` 至少填一项。需要权限 `corehr:probation.probation_outcome:write`。
    pub probation_outcome: Option<EditProbationOutcome>,
    /// The day on which the probation actually ended, as `YYYY-MM-DD`, from its first day to its expected last day; given only if `probation_outcome` is `passed`. Needs the scope `corehr:probation.actual_probation_end_date:write`.
    ///
    /// 试用期的实际结束日期，格式为 `YYYY-MM-DD`，介于试用期的开始日期与预计结束日期之间（含两端），仅当 `probation_outcome` 为 `passed` 时填写。需要权限 `corehr:probation.actual_probation_end_date:write`。
    /// - Example: `"2025-01-01"`
    pub actual_probation_end_date: Option<String>,
    /// The day on which the extended probation is expected to end, as `YYYY-MM-DD`, after the original one; given only if `probation_outcome` is `delayed`. It must agree with `extended_probation_period_duration` if both are given. Needs the scope `corehr:probation.probation_extend_expected_end_date:write`.
    ///
    /// 延期后试用期的预计结束日期，格式为 `YYYY-MM-DD`，须晚于原预计结束日期，仅当 `probation_outcome` 为 `delayed` 时填写；若同时填写 `extended_probation_period_duration`，两者须一致。需要权限 `corehr:probation.probation_extend_expected_end_date:write`。
    /// - Example: `"2025-01-01"`
    pub probation_extend_expected_end_date: Option<String>,
    /// By how much the probation is extended, above 0, in the unit that `extended_probation_period_unit` must name; given only if `probation_outcome` is `delayed`. It must agree with `probation_extend_expected_end_date` if both are given. Needs the scope `corehr:probation.extended_probation_period_duration:write`.
    ///
    /// 试用期预计延长多久，须大于 0，单位为 `extended_probation_period_unit`（必须一同填写），仅当 `probation_outcome` 为 `delayed` 时填写；若同时填写 `probation_extend_expected_end_date`，两者须一致。需要权限 `corehr:probation.extended_probation_period_duration:write`。
    /// - From 1 to 500
    /// - Example: `1`
    pub extended_probation_period_duration: Option<i64>,
    /// The unit of `extended_probation_period_duration`, given together with it and only if `probation_outcome` is `delayed`; the case of letters matters. Needs the scope `corehr:probation.extended_probation_period_duration:write`.
    ///
    /// `extended_probation_period_duration` 的单位，区分大小写，须与其一同填写，仅当 `probation_outcome` 为 `delayed` 时填写。需要权限 `corehr:probation.extended_probation_period_duration:write`。
    pub extended_probation_period_unit: Option<EditExtendedProbationPeriodUnit>,
    /// The notes on the probation. Needs the scope `corehr:probation.notes:write`.
    ///
    /// 试用期的备注。需要权限 `corehr:probation.notes:write`。
    /// - Example: `"text"`
    pub notes: Option<String>,
    /// The employee's own review of the probation. Needs the scope `corehr:probation.self_review:write`.
    ///
    /// 员工对试用期的自评。需要权限 `corehr:probation.self_review:write`。
    /// - Example: `"text"`
    pub self_review: Option<String>,
    /// The custom fields of the probation, as defined for probation in the profile settings of Feishu People; attachments are not supported. Needs the scope `corehr:probation.custom_field:write`.
    ///
    /// 试用期的自定义字段，即飞书人事的人员档案配置中试用期下的自定义字段，不支持附件类型。需要权限 `corehr:probation.custom_field:write`。
    /// - Length: 0 to 1000
    pub custom_fields: Option<Vec<v2::CustomFieldDataInput>>,
}
impl Edit {
    /// Creates the value from its required fields.
    pub fn new(employment_id: impl Into<String>) -> Self {
        Self {
            user_id_type: Default::default(),
            employment_id: employment_id.into(),
            probation_start_date: Default::default(),
            probation_expected_end_date: Default::default(),
            probation_outcome: Default::default(),
            actual_probation_end_date: Default::default(),
            probation_extend_expected_end_date: Default::default(),
            extended_probation_period_duration: Default::default(),
            extended_probation_period_unit: Default::default(),
            notes: Default::default(),
            self_review: Default::default(),
            custom_fields: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v2::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `probation_start_date`.
    #[must_use]
    pub fn probation_start_date(mut self, value: impl Into<String>) -> Self {
        self.probation_start_date = Some(value.into());
        self
    }
    /// Sets `probation_expected_end_date`.
    #[must_use]
    pub fn probation_expected_end_date(mut self, value: impl Into<String>) -> Self {
        self.probation_expected_end_date = Some(value.into());
        self
    }
    /// Sets `probation_outcome`.
    #[must_use]
    pub fn probation_outcome(mut self, value: EditProbationOutcome) -> Self {
        self.probation_outcome = Some(value);
        self
    }
    /// Sets `actual_probation_end_date`.
    #[must_use]
    pub fn actual_probation_end_date(mut self, value: impl Into<String>) -> Self {
        self.actual_probation_end_date = Some(value.into());
        self
    }
    /// Sets `probation_extend_expected_end_date`.
    #[must_use]
    pub fn probation_extend_expected_end_date(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.probation_extend_expected_end_date = Some(value.into());
        self
    }
    /// Sets `extended_probation_period_duration`.
    #[must_use]
    pub fn extended_probation_period_duration(mut self, value: i64) -> Self {
        self.extended_probation_period_duration = Some(value);
        self
    }
    /// Sets `extended_probation_period_unit`.
    #[must_use]
    pub fn extended_probation_period_unit(
        mut self,
        value: EditExtendedProbationPeriodUnit,
    ) -> Self {
        self.extended_probation_period_unit = Some(value);
        self
    }
    /// Sets `notes`.
    #[must_use]
    pub fn notes(mut self, value: impl Into<String>) -> Self {
        self.notes = Some(value.into());
        self
    }
    /// Sets `self_review`.
    #[must_use]
    pub fn self_review(mut self, value: impl Into<String>) -> Self {
        self.self_review = Some(value.into());
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
impl wire::Object for Edit {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("employment_id", &mut self.employment_id);
        f.field("probation_start_date", &mut self.probation_start_date);
        f.field("probation_expected_end_date", &mut self.probation_expected_end_date);
        f.field("probation_outcome", &mut self.probation_outcome);
        f.field("actual_probation_end_date", &mut self.actual_probation_end_date);
        f.field(
            "probation_extend_expected_end_date",
            &mut self.probation_extend_expected_end_date,
        );
        f.field(
            "extended_probation_period_duration",
            &mut self.extended_probation_period_duration,
        );
        f.field(
            "extended_probation_period_unit",
            &mut self.extended_probation_period_unit,
        );
        f.field("notes", &mut self.notes);
        f.field("self_review", &mut self.self_review);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
crate::codegen::__impl_object! {
    Edit
}
crate::codegen::__operation! {
    Edit => EditResponse, EditError:
    Endpoint::new("corehr.v2.probation.edit", Post, "/open-apis/corehr/v2/probation/edit")
        .documented(text("编辑试用期", "Edit the probation of an employee"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation/edit")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_PROBATION_WRITE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("employment_id", String).required(),
            body("probation_start_date", String),
            body("probation_expected_end_date", String),
            body("probation_outcome", String),
            body("actual_probation_end_date", String),
            body("probation_extend_expected_end_date", String),
            body("extended_probation_period_duration", Integer).between(Some(1), Some(500)),
            body("extended_probation_period_unit", String),
            body("notes", String),
            body("self_review", String),
            body("custom_fields", Array),
        ])
}
/// The reply to [`Edit`](struct@Edit).
pub type EditResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Edit`](struct@Edit).
    EditError:
    /// `1160403` (HTTP 400): You don't have the permission to view this page or perform this operation
    ///
    /// Another cost center has the same code. Use a code that is not taken. / 编码与其他成本中心重复。请改用未被使用的编码。
    CostCenterCodeAlreadyExists = &ErrorInfo {
        message: "You don't have the permission to view this page or perform this operation",
        ..*error::COST_CENTER_CODE_ALREADY_EXISTS
    },
    /// `1161002` (HTTP 400): \"Probation end date\" can't be later than \"Estimated probation end date\"
    ///
    /// The job family is invalid. Set `job_family_id` of the pre-hire to the ID of a valid job family.
    ///
    /// 序列无效。请将待入职信息中的 `job_family_id` 改为有效的序列 ID。
    InvalidJobFamily = &ErrorInfo {
        message: "\\\"Probation end date\\\" can't be later than \\\"Estimated probation end date\\\"",
        ..*error::INVALID_JOB_FAMILY
    },
    /// `1161013` (HTTP 400): Please fill in both \"Probation start date\" and \"Estimated probation end date\"
    ///
    /// The social security city is invalid. Set the social security city of the pre-hire to a valid location.
    ///
    /// 社保城市无效。请将待入职信息中的社保城市改为有效的地点。
    InvalidSocialSecurityCity = &ErrorInfo {
        message: "Please fill in both \\\"Probation start date\\\" and \\\"Estimated probation end date\\\"",
        ..*error::INVALID_SOCIAL_SECURITY_CITY
    },
    /// `1161015` (HTTP 400): \"Probation end date\" can't be earlier than \"Probation start date\"
    ///
    /// The department is invalid. Set `department_id` of the pre-hire to the ID of a valid department.
    ///
    /// 部门无效。请将待入职信息中的 `department_id` 改为有效的部门 ID。
    InvalidDepartment = &ErrorInfo {
        message: "\\\"Probation end date\\\" can't be earlier than \\\"Probation start date\\\"",
        ..*error::INVALID_DEPARTMENT
    },
    /// [`1161017`](error::PROBATION_START_BEFORE_ONBOARDING): \"Probation start date\" can't be earlier than \"Onboarding date\"
    ProbationStartBeforeOnboarding = error::PROBATION_START_BEFORE_ONBOARDING,
    /// `1161018` (HTTP 400): \"Estimated probation end date\" can't be earlier than \"Probation start date\"
    ///
    /// The contract type is invalid. Set `contract_type` of the pre-hire to a valid contract type.
    ///
    /// 合同类型无效。请将待入职信息中的 `contract_type` 改为有效的合同类型。
    InvalidContractType = &ErrorInfo {
        message: "\\\"Estimated probation end date\\\" can't be earlier than \\\"Probation start date\\\"",
        ..*error::INVALID_CONTRACT_TYPE
    },
    /// `1161021` (HTTP 400): Probation record pending approval can't be edited
    ///
    /// The data of a cost center is incomplete. Give every cost center its ID and its share.
    ///
    /// 成本中心的数据不完整。请为每个成本中心同时填写 ID 和分摊比例。
    IncompleteCostCenter = &ErrorInfo {
        message: "Probation record pending approval can't be edited",
        ..*error::INCOMPLETE_COST_CENTER
    },
    /// `1161034` (HTTP 400): \"Probation extension duration\" can't be less than or equal to 0
    ///
    /// The work email has the wrong format. Give a valid email address. / 工作邮箱格式有误。请填写有效的邮箱地址。
    InvalidWorkEmailFormat = &ErrorInfo {
        message: "\\\"Probation extension duration\\\" can't be less than or equal to 0",
        ..*error::INVALID_WORK_EMAIL_FORMAT
    },
    /// `1161035` (HTTP 400): \"Expected end date after probation extension\" can't be earlier than or equal to \"Expected probation end date\"
    ///
    /// The domain of the work email is wrong. Use a mail domain of the tenant. / 工作邮箱的域名有误。请使用租户的企业邮箱域名。
    InvalidWorkEmailDomain = &ErrorInfo {
        message: "\\\"Expected end date after probation extension\\\" can't be earlier than or equal to \\\"Expected probation end date\\\"",
        ..*error::INVALID_WORK_EMAIL_DOMAIN
    },
    /// `1161037` (HTTP 400): \"Probation extension duration\" and \"Extended probation end date\" don't match
    ///
    /// Another pre-hire has the same work email. Use an address that is not taken.
    ///
    /// 工作邮箱与其他待入职人员重复。请改用未被使用的邮箱地址。
    WorkEmailDuplicateWithPreHire = &ErrorInfo {
        message: "\\\"Probation extension duration\\\" and \\\"Extended probation end date\\\" don't match",
        ..*error::WORK_EMAIL_DUPLICATE_WITH_PRE_HIRE
    },
    /// `1161038` (HTTP 400): Please fill in both \"Probation extension duration\" and \"Unit of probation extension duration\"
    ///
    /// An offboarded person has the same work email. Use an address that is not taken.
    ///
    /// 工作邮箱与离职人员重复。请改用未被使用的邮箱地址。
    WorkEmailDuplicateWithOffboarded = &ErrorInfo {
        message: "Please fill in both \\\"Probation extension duration\\\" and \\\"Unit of probation extension duration\\\"",
        ..*error::WORK_EMAIL_DUPLICATE_WITH_OFFBOARDED
    },
    /// `1161039` (HTTP 400): If the \"Probation result\" is extend probation, \"Extended probation end date\" or \"Probation extension duration and its unit\" must be filled in
    ///
    /// A location has the wrong usage. Choose a location whose usage fits the field.
    ///
    /// 所填地点的用途不正确。请改选用途符合该字段要求的地点。
    InvalidLocationUsage = &ErrorInfo {
        message: "If the \\\"Probation result\\\" is extend probation, \\\"Extended probation end date\\\" or \\\"Probation extension duration and its unit\\\" must be filled in",
        ..*error::INVALID_LOCATION_USAGE
    },
    /// `1161041` (HTTP 400): If the \"Probation result\" is pass, \"Actual probation end date\" must be filled in
    ///
    /// The onboarding location has the wrong usage. Set `onboarding_location_id` to a location with the right usage.
    ///
    /// 入职地点的用途不正确。请将 `onboarding_location_id` 改为用途符合要求的地点。
    InvalidOnboardingLocationUsage = &ErrorInfo {
        message: "If the \\\"Probation result\\\" is pass, \\\"Actual probation end date\\\" must be filled in",
        ..*error::INVALID_ONBOARDING_LOCATION_USAGE
    },
    /// `1161046` (HTTP 400): There is an actual probation end date. Please set the probation result to \"Passed\"
    ///
    /// The social security city has the wrong usage. Choose a location whose usage is social security city.
    ///
    /// 社保城市的用途不正确。请改选用途为社保城市的地点。
    InvalidSocialSecurityCityUsage = &ErrorInfo {
        message: "There is an actual probation end date. Please set the probation result to \\\"Passed\\\"",
        ..*error::INVALID_SOCIAL_SECURITY_CITY_USAGE
    },
    /// `1161047` (HTTP 400): Probation extension fields are filled. Please set the probation result to \"Extended\"
    ///
    /// The provident fund city has the wrong usage. Choose a location whose usage is provident fund city.
    ///
    /// 公积金缴纳地的用途不正确。请改选用途为公积金缴纳地的地点。
    InvalidProvidentFundCityUsage = &ErrorInfo {
        message: "Probation extension fields are filled. Please set the probation result to \\\"Extended\\\"",
        ..*error::INVALID_PROVIDENT_FUND_CITY_USAGE
    },
}
/// The unit of `extended_probation_period_duration`, given together with it and only if `probation_outcome` is `delayed`; the case of letters matters. Needs the scope `corehr:probation.extended_probation_period_duration:write`.
///
/// `extended_probation_period_duration` 的单位，区分大小写，须与其一同填写，仅当 `probation_outcome` 为 `delayed` 时填写。需要权限 `corehr:probation.extended_probation_period_duration:write`。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EditExtendedProbationPeriodUnit {
    /// `day`: Days / 天
    Day,
    /// `week`: Weeks / 周
    Week,
    /// `month`: Months / 月
    Month,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for EditExtendedProbationPeriodUnit {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for EditExtendedProbationPeriodUnit {
    fn as_str(&self) -> &str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "day" => Self::Day,
            "week" => Self::Week,
            "month" => Self::Month,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The outcome of the probation; the case of letters matters. A pass needs `actual_probation_end_date`, which must be empty for a failure; an extension needs `probation_extend_expected_end_date` or `extended_probation_period_duration`. Needs the scope `corehr:probation.probation_outcome:write`.
///
/// 试用期的结果，区分大小写。通过时须填 `actual_probation_end_date`，未通过时须将其置空；延期时 `probation_extend_expected_end_date` 与 `extended_probation_period_duration` 至少填一项。需要权限 `corehr:probation.probation_outcome:write`。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EditProbationOutcome {
    /// `passed`: Passed / 通过
    Passed,
    /// `failed`: Failed / 未通过
    Failed,
    /// `delayed`: Extended / 延期
    Delayed,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for EditProbationOutcome {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for EditProbationOutcome {
    fn as_str(&self) -> &str {
        match self {
            Self::Passed => "passed",
            Self::Failed => "failed",
            Self::Delayed => "delayed",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "passed" => Self::Passed,
            "failed" => Self::Failed,
            "delayed" => Self::Delayed,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    EditExtendedProbationPeriodUnit EditProbationOutcome
}
