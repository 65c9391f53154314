// Generated from spec/corehr/v1/compensation_standard/match.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v1};
impl super::Api<'_> {
    /// Match the pay standard of an employee / 获取员工薪资标准: [`Match`](struct@Match).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn r#match(
        &self,
        reference_object_id: impl Into<String>,
    ) -> crate::codegen::Call<Match> {
        crate::codegen::Call::new(self.client, Match::new(reference_object_id))
    }
}
/// Match the pay standard of an employee / 获取员工薪资标准.
///
/// Returns the standard table, grades and bands of pay that apply to an employee by department, level, job and family, within the app's data permission.
///
/// 按部门、职级、职务、序列等条件返回员工适用的薪资标准表、薪级薪等和带宽，受薪资标准数据权限限制。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v1().compensation_standard().r#match("7156853394442044972").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/corehr/v1/compensation_standards/match`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `corehr:compensation_standards:read`
///
/// Errors: [`MatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/compensation_standard/match)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Match {
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::CorehrUserIdType>,
    /// The kind of department ID used in this call, relevant when a department ID is given.
    ///
    /// 本次调用中部门 ID 采用的类型，传入部门 ID 时使用。
    /// - Default: `"people_corehr_department_id"`
    pub department_id_type: Option<v1::CorehrDepartmentIdType>,
    /// The employment ID of the employee to match a pay standard for, as returned by batch queries of employees.
    ///
    /// 要匹配薪资标准的员工的雇佣 ID，可用批量查询员工信息接口获取。
    /// - Example: `"7124293751317038636"`
    pub employment_id: Option<String>,
    /// Whether the pay standard is attached to a pay item or a pay indicator. / 薪资标准关联的是薪资项目还是薪资统计指标。
    pub reference_object_api: Option<MatchReferenceObjectApi>,
    /// The ID of the pay item or pay indicator the standard is attached to, depending on `reference_object_api`. The operations that list pay items and pay indicators return it.
    ///
    /// 薪资标准关联的对象的 ID，按 `reference_object_api` 为薪资项目或薪资统计指标的 ID，由批量查询薪资项、批量查询薪资统计指标接口返回。
    /// - Example: `"7156853394442044972"`
    pub reference_object_id: String,
    /// The ID of the department to match the pay standard by, as a `department_id_type` ID. The department queries return it.
    ///
    /// 用于匹配薪资标准的部门的 ID，类型由 `department_id_type` 决定，可用批量查询部门接口获取。
    /// - Example: `"od-53899868dd0da32292a2d809f0518c8f"`
    pub department_id: Option<String>,
    /// The ID of the work location to match the pay standard by, as returned by the operation that lists locations.
    ///
    /// 用于匹配薪资标准的工作地点的 ID，可用批量查询地点接口获取。
    /// - Example: `"7094869485965870636"`
    pub work_location_id: Option<String>,
    /// The ID of the company to match the pay standard by, as returned by the operation that lists companies.
    ///
    /// 用于匹配薪资标准的公司的 ID，可用批量查询公司接口获取。
    /// - Example: `"7091599096804394540"`
    pub company_id: Option<String>,
    /// The ID of the job family to match the pay standard by, as returned by the operation that lists job families.
    ///
    /// 用于匹配薪资标准的职务序列的 ID，可用批量查询职务序列接口获取。
    /// - Example: `"7039313681989502508"`
    pub job_family_id: Option<String>,
    /// The ID of the job to match the pay standard by, as returned by the operation that lists jobs.
    ///
    /// 用于匹配薪资标准的职务的 ID，可用批量查询职务接口获取。
    /// - Example: `"7342883436321097257"`
    pub job_id: Option<String>,
    /// The ID of the job level to match the pay standard by, as returned by the operation that lists job levels.
    ///
    /// 用于匹配薪资标准的职级的 ID，可用批量查询职务级别接口获取。
    /// - Example: `"7086415175263258156"`
    pub job_level_id: Option<String>,
    /// The ID of the employee type to match the pay standard by, as returned by the operation that lists employee types.
    ///
    /// 用于匹配薪资标准的人员类型的 ID，可用批量查询人员类型接口获取。
    /// - Example: `"7039310401359775276"`
    pub employee_type_id: Option<String>,
    /// The kind of recruitment to match the pay standard by. / 用于匹配薪资标准的招聘类型。
    pub recruitment_type: Option<MatchRecruitmentType>,
    /// The ID of the pay change reason to match the pay standard by, as returned by the operation that lists these reasons.
    ///
    /// 用于匹配薪资标准的定调薪原因的 ID，可用批量查询定调薪原因接口获取。
    /// - Example: `"6967639606963471117"`
    pub cpst_change_reason_id: Option<String>,
    /// The ID of the pay plan to match the pay standard by, as returned by the operation that lists pay plans.
    ///
    /// 用于匹配薪资标准的薪资方案的 ID，可用批量查询薪资方案接口获取。
    /// - Example: `"6967639606963471118"`
    pub cpst_plan_id: Option<String>,
    /// The ID of the pay grade level to match the pay standard by. / 用于匹配薪资标准的薪级薪等的 ID。
    /// - Example: `"6967639606963471119"`
    pub cpst_salary_level_id: Option<String>,
    /// When the pay standard takes effect, in milliseconds since 1970. / 薪资标准的生效时间，毫秒级时间戳。
    /// - Example: `"1660924800000"`
    pub effective_time: Option<wire::TimestampMs>,
}
impl Match {
    /// Creates the value from its required fields.
    pub fn new(reference_object_id: impl Into<String>) -> Self {
        Self {
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            employment_id: Default::default(),
            reference_object_api: Default::default(),
            reference_object_id: reference_object_id.into(),
            department_id: Default::default(),
            work_location_id: Default::default(),
            company_id: Default::default(),
            job_family_id: Default::default(),
            job_id: Default::default(),
            job_level_id: Default::default(),
            employee_type_id: Default::default(),
            recruitment_type: Default::default(),
            cpst_change_reason_id: Default::default(),
            cpst_plan_id: Default::default(),
            cpst_salary_level_id: Default::default(),
            effective_time: Default::default(),
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
    /// Sets `employment_id`.
    #[must_use]
    pub fn employment_id(mut self, value: impl Into<String>) -> Self {
        self.employment_id = Some(value.into());
        self
    }
    /// Sets `reference_object_api`.
    #[must_use]
    pub fn reference_object_api(mut self, value: MatchReferenceObjectApi) -> Self {
        self.reference_object_api = Some(value);
        self
    }
    /// Sets `department_id`.
    #[must_use]
    pub fn department_id(mut self, value: impl Into<String>) -> Self {
        self.department_id = Some(value.into());
        self
    }
    /// Sets `work_location_id`.
    #[must_use]
    pub fn work_location_id(mut self, value: impl Into<String>) -> Self {
        self.work_location_id = Some(value.into());
        self
    }
    /// Sets `company_id`.
    #[must_use]
    pub fn company_id(mut self, value: impl Into<String>) -> Self {
        self.company_id = Some(value.into());
        self
    }
    /// Sets `job_family_id`.
    #[must_use]
    pub fn job_family_id(mut self, value: impl Into<String>) -> Self {
        self.job_family_id = Some(value.into());
        self
    }
    /// Sets `job_id`.
    #[must_use]
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
    /// Sets `job_level_id`.
    #[must_use]
    pub fn job_level_id(mut self, value: impl Into<String>) -> Self {
        self.job_level_id = Some(value.into());
        self
    }
    /// Sets `employee_type_id`.
    #[must_use]
    pub fn employee_type_id(mut self, value: impl Into<String>) -> Self {
        self.employee_type_id = Some(value.into());
        self
    }
    /// Sets `recruitment_type`.
    #[must_use]
    pub fn recruitment_type(mut self, value: MatchRecruitmentType) -> Self {
        self.recruitment_type = Some(value);
        self
    }
    /// Sets `cpst_change_reason_id`.
    #[must_use]
    pub fn cpst_change_reason_id(mut self, value: impl Into<String>) -> Self {
        self.cpst_change_reason_id = Some(value.into());
        self
    }
    /// Sets `cpst_plan_id`.
    #[must_use]
    pub fn cpst_plan_id(mut self, value: impl Into<String>) -> Self {
        self.cpst_plan_id = Some(value.into());
        self
    }
    /// Sets `cpst_salary_level_id`.
    #[must_use]
    pub fn cpst_salary_level_id(mut self, value: impl Into<String>) -> Self {
        self.cpst_salary_level_id = Some(value.into());
        self
    }
    /// Sets `effective_time`.
    #[must_use]
    pub fn effective_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.effective_time = Some(value.into());
        self
    }
}
impl wire::Object for Match {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("employment_id", &mut self.employment_id);
        f.field("reference_object_api", &mut self.reference_object_api);
        f.field("reference_object_id", &mut self.reference_object_id);
        f.field("department_id", &mut self.department_id);
        f.field("work_location_id", &mut self.work_location_id);
        f.field("company_id", &mut self.company_id);
        f.field("job_family_id", &mut self.job_family_id);
        f.field("job_id", &mut self.job_id);
        f.field("job_level_id", &mut self.job_level_id);
        f.field("employee_type_id", &mut self.employee_type_id);
        f.field("recruitment_type", &mut self.recruitment_type);
        f.field("cpst_change_reason_id", &mut self.cpst_change_reason_id);
        f.field("cpst_plan_id", &mut self.cpst_plan_id);
        f.field("cpst_salary_level_id", &mut self.cpst_salary_level_id);
        f.field("effective_time", &mut self.effective_time);
    }
}
crate::codegen::__impl_object! {
    Match
}
crate::codegen::__operation! {
    Match => MatchResponse, MatchError:
    Endpoint::new("corehr.v1.compensation_standard.match", Get, "/open-apis/corehr/v1/compensation_standards/match")
        .documented(text("获取员工薪资标准", "Match the pay standard of an employee"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/compensation_standard/match")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::COREHR_COMPENSATION_STANDARDS_READ])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"people_corehr_department_id\""),
            query("employment_id", String),
            query("reference_object_api", String),
            query("reference_object_id", String).required(),
            query("department_id", String),
            query("work_location_id", String),
            query("company_id", String),
            query("job_family_id", String),
            query("job_id", String),
            query("job_level_id", String),
            query("employee_type_id", String),
            query("recruitment_type", String),
            query("cpst_change_reason_id", String),
            query("cpst_plan_id", String),
            query("cpst_salary_level_id", String),
            query("effective_time", String),
        ])
}
/// The reply to [`Match`](struct@Match).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MatchResponse {
    /// The ID of the pay standard table that matched. / 匹配到的薪资标准表的 ID。
    pub standard_id: String,
    /// The pay grade that matched. / 匹配到的薪资等级。
    pub grade: MatchCpstGrade,
    /// When the pay standard takes effect, in milliseconds since 1970. / 薪资标准的生效时间，毫秒级时间戳。
    pub effective_time: wire::TimestampMs,
}
impl wire::Object for MatchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("standard_id", &mut self.standard_id);
        f.field("grade", &mut self.grade);
        f.field("effective_time", &mut self.effective_time);
    }
}
crate::codegen::__impl_object! {
    MatchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Match`](struct@Match).
    MatchError:
    /// `1161001` (HTTP 500): RPC call error
    ///
    /// An internal call of the service failed. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务的内部调用失败。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    InvalidParameter1161001 = &ErrorInfo {
        status: Some(500),
        message: "RPC call error",
        fix: Text { zh: "服务的内部调用失败。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "An internal call of the service failed. Try again later; if it keeps failing, contact support with the log id." },
        ..*error::INVALID_PARAMETER1161001
    },
    /// `1161004` (HTTP 400): parameter invalid
    ///
    /// A parameter is invalid. Compare the parameters with those of the operation. / 请求参数不合法。请对照该接口的字段说明修正参数。
    InvalidOfferHr = &ErrorInfo {
        message: "parameter invalid",
        fix: Text { zh: "请求参数不合法。请对照该接口的字段说明修正参数。", en: "A parameter is invalid. Compare the parameters with those of the operation." },
        ..*error::INVALID_OFFER_HR
    },
    /// `1161999` (HTTP 500): internal error
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    SystemError = &ErrorInfo {
        message: "internal error",
        ..*error::SYSTEM_ERROR
    },
    /// `1160001` (HTTP 400): parameter invalid
    ///
    /// A parameter is missing, has the wrong type or the wrong format. Correct the parameter that `msg` names; if the parameters are right and the call still fails, contact support with the log id.
    ///
    /// 请求参数缺失、类型不符或格式错误。请根据响应中的 `msg`，对照该接口的字段说明修正参数；若参数无误仍失败，请联系技术支持并提供 log id。
    InvalidParameter = &ErrorInfo {
        message: "parameter invalid",
        ..*error::INVALID_PARAMETER
    },
    /// `1160002` (HTTP 400): Rehire person is in the onboarding process, pre_hire_id: xxx.
    ///
    /// A parameter is wrong, for example the person is being rehired and still in onboarding (`msg` gives the pre_hire_id). Correct the parameters as `msg` says.
    ///
    /// 请求参数有误，例如所传人员正在办理离职重聘入职（`msg` 中给出 pre_hire_id）。请根据响应中的 `msg` 修正参数。
    InvalidGrantingUnit = &ErrorInfo {
        message: "Rehire person is in the onboarding process, pre_hire_id: xxx.",
        fix: Text { zh: "请求参数有误，例如所传人员正在办理离职重聘入职（`msg` 中给出 pre_hire_id）。请根据响应中的 `msg` 修正参数。", en: "A parameter is wrong, for example the person is being rehired and still in onboarding (`msg` gives the pre_hire_id). Correct the parameters as `msg` says." },
        ..*error::INVALID_GRANTING_UNIT
    },
    /// `1160003` (HTTP 400): matching compensation standards no permission
    ///
    /// The app may not match compensation standards. Apply for the scope and data range of the operation, then try again.
    ///
    /// 没有匹配薪资标准的权限。请为应用申请该接口所需的权限和数据范围后重试。
    InvalidEffectiveDate = &ErrorInfo {
        message: "matching compensation standards no permission",
        fix: Text { zh: "没有匹配薪资标准的权限。请为应用申请该接口所需的权限和数据范围后重试。", en: "The app may not match compensation standards. Apply for the scope and data range of the operation, then try again." },
        ..*error::INVALID_EFFECTIVE_DATE
    },
}
/// The limits of the pay band. / 薪资带宽的上下限。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MatchCpstBandWidth {
    /// The upper limit of the pay band. / 薪资带宽的上限。
    pub upper_limit: String,
    /// The lower limit of the pay band. / 薪资带宽的下限。
    pub lower_limit: String,
}
impl wire::Object for MatchCpstBandWidth {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("upper_limit", &mut self.upper_limit);
        f.field("lower_limit", &mut self.lower_limit);
    }
}
/// The currency of the pay standard. / 薪资标准采用的币种。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MatchCpstCurrency {
    /// The ID of the currency. For details, call the currency queries. / 币种的 ID，详情可用查询货币信息接口获取。
    pub currency_id: String,
    /// The code of the currency. / 币种的编码。
    pub code: String,
    /// The name of the currency. / 币种的名称。
    pub name: v1::CpstI18n,
}
impl wire::Object for MatchCpstCurrency {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("currency_id", &mut self.currency_id);
        f.field("code", &mut self.code);
        f.field("name", &mut self.name);
    }
}
/// The pay grade that matched. / 匹配到的薪资等级。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MatchCpstGrade {
    /// The ID of the pay grade. / 薪资等级的 ID。
    pub grade_id: String,
    /// The ID of the pay grade's version on its timeline. / 薪资等级在时间轴上的版本 ID。
    pub grade_tid: String,
    /// The standard value of the grade and the limits of its band. / 该等级的标准值及带宽上下限。
    pub grade_standard_value: MatchCpstGradeStandardValue,
    /// The currency of the pay standard. / 薪资标准采用的币种。
    pub currency: MatchCpstCurrency,
    /// The description of the pay standard. / 薪资标准的描述。
    pub description: v1::CpstI18n,
}
impl wire::Object for MatchCpstGrade {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("grade_id", &mut self.grade_id);
        f.field("grade_tid", &mut self.grade_tid);
        f.field("grade_standard_value", &mut self.grade_standard_value);
        f.field("currency", &mut self.currency);
        f.field("description", &mut self.description);
    }
}
/// The standard value of the grade and the limits of its band. / 该等级的标准值及带宽上下限。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MatchCpstGradeStandardValue {
    /// The pay item or pay indicator the standard is attached to. / 薪资标准关联的薪资项目或薪资统计指标。
    pub reference_object: MatchReferenceObject,
    /// Whether the pay standard is a standard value, a band or both. / 薪资标准由标准值、上下限还是两者共同表示。
    pub standard_type: MatchCpstStandardType,
    /// The limits of the pay band. / 薪资带宽的上下限。
    pub band_width: MatchCpstBandWidth,
    /// The standard value of the pay standard. / 薪资标准的标准值。
    pub standard_value: String,
}
impl wire::Object for MatchCpstGradeStandardValue {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("reference_object", &mut self.reference_object);
        f.field("standard_type", &mut self.standard_type);
        f.field("band_width", &mut self.band_width);
        f.field("standard_value", &mut self.standard_value);
    }
}
/// Whether the pay standard is a standard value, a band or both. / 薪资标准由标准值、上下限还是两者共同表示。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MatchCpstStandardType {
    /// The kind of pay standard, which decides which of `band_width` and `standard_value` are set.
    ///
    /// 薪资标准的类型，决定 `band_width` 和 `standard_value` 中哪些有值。
    pub api_name: MatchCpstStandardTypeApiName,
}
impl wire::Object for MatchCpstStandardType {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("api_name", &mut self.api_name);
    }
}
/// The kind of pay standard, which decides which of `band_width` and `standard_value` are set.
///
/// 薪资标准的类型，决定 `band_width` 和 `standard_value` 中哪些有值。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MatchCpstStandardTypeApiName {
    /// `standard_value`: Standard value / 标准值
    StandardValue,
    /// `bandwidth_and_standard_value`: Band limits and standard value / 上下限和标准值
    BandwidthAndStandardValue,
    /// `bandwidth_upper_and_lower_limit`: Band limits / 上下限
    BandwidthUpperAndLowerLimit,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for MatchCpstStandardTypeApiName {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for MatchCpstStandardTypeApiName {
    fn as_str(&self) -> &str {
        match self {
            Self::StandardValue => "standard_value",
            Self::BandwidthAndStandardValue => "bandwidth_and_standard_value",
            Self::BandwidthUpperAndLowerLimit => "bandwidth_upper_and_lower_limit",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "standard_value" => Self::StandardValue,
            "bandwidth_and_standard_value" => Self::BandwidthAndStandardValue,
            "bandwidth_upper_and_lower_limit" => Self::BandwidthUpperAndLowerLimit,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The kind of recruitment to match the pay standard by. / 用于匹配薪资标准的招聘类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MatchRecruitmentType {
    /// `experienced_professionals`: Experienced hire / 社招
    ExperiencedProfessionals,
    /// `recent_graduates`: Campus hire / 校招
    RecentGraduates,
    /// `routine_intern`: Internship / 日常实习
    RoutineIntern,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for MatchRecruitmentType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for MatchRecruitmentType {
    fn as_str(&self) -> &str {
        match self {
            Self::ExperiencedProfessionals => "experienced_professionals",
            Self::RecentGraduates => "recent_graduates",
            Self::RoutineIntern => "routine_intern",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "experienced_professionals" => Self::ExperiencedProfessionals,
            "recent_graduates" => Self::RecentGraduates,
            "routine_intern" => Self::RoutineIntern,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The pay item or pay indicator the standard is attached to. / 薪资标准关联的薪资项目或薪资统计指标。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MatchReferenceObject {
    /// Whether the object is a pay item or a pay indicator. / 关联对象是薪资项目还是薪资统计指标。
    pub api_name: MatchReferenceObjectApiName,
    /// The ID of the pay item or pay indicator. / 关联的薪资项目或薪资统计指标的 ID。
    pub id: String,
}
impl wire::Object for MatchReferenceObject {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("api_name", &mut self.api_name);
        f.field("id", &mut self.id);
    }
}
/// Whether the pay standard is attached to a pay item or a pay indicator. / 薪资标准关联的是薪资项目还是薪资统计指标。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MatchReferenceObjectApi {
    /// `cpst_item`: Pay item / 薪资项目
    CpstItem,
    /// `cpst_indicator`: Pay indicator / 薪资统计指标
    CpstIndicator,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for MatchReferenceObjectApi {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for MatchReferenceObjectApi {
    fn as_str(&self) -> &str {
        match self {
            Self::CpstItem => "cpst_item",
            Self::CpstIndicator => "cpst_indicator",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "cpst_item" => Self::CpstItem,
            "cpst_indicator" => Self::CpstIndicator,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Whether the object is a pay item or a pay indicator. / 关联对象是薪资项目还是薪资统计指标。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MatchReferenceObjectApiName {
    /// `cpst_item`: Pay item / 薪资项目
    CpstItem,
    /// `cpst_indicator`: Pay indicator / 薪资统计指标
    CpstIndicator,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for MatchReferenceObjectApiName {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for MatchReferenceObjectApiName {
    fn as_str(&self) -> &str {
        match self {
            Self::CpstItem => "cpst_item",
            Self::CpstIndicator => "cpst_indicator",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "cpst_item" => Self::CpstItem,
            "cpst_indicator" => Self::CpstIndicator,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    MatchCpstBandWidth MatchCpstCurrency MatchCpstGrade MatchCpstGradeStandardValue
    MatchCpstStandardType MatchReferenceObject
}
crate::codegen::__impl_enum! {
    MatchCpstStandardTypeApiName MatchRecruitmentType MatchReferenceObjectApi
    MatchReferenceObjectApiName
}
