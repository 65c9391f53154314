// Generated from spec/corehr/v1/department/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v1};
impl super::Api<'_> {
    /// Update a department (v1) / 更新部门: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.client_token(…))`.
    #[deprecated(note = "use `corehr.v2.department.patch` instead")]
    pub fn patch(
        &self,
        department_id: impl Into<String>,
        effective_time: impl Into<String>,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(department_id, effective_time))
    }
}
/// Update a department (v1) / 更新部门.
///
/// Updates the basics and custom fields of a department without checking data scope or field permissions. Deprecated: use `corehr.v2.department.patch` instead.
///
/// 更新部门的基本信息和自定义字段，不校验数据范围和字段权限。已废弃，请改用 `corehr.v2.department.patch`。
///
/// **Deprecated**: use `corehr.v2.department.patch` instead.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v1().department().patch("6969828847121885087", "text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/corehr/v1/departments/:department_id`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:corehr`, `corehr:department:write`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the department to update, unique within Feishu People. / 要更新的部门的 ID，在飞书人事内唯一。
    /// - Example: `"6969828847121885087"`
    pub department_id: String,
    /// An idempotency key: requests with the same `client_token` count as one.
    ///
    /// 幂等标识，`client_token` 相同的请求视为同一请求。
    /// - Example: `"12454646"`
    pub client_token: Option<String>,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"people_corehr_id"`
    pub user_id_type: Option<v1::CorehrUserIdType>,
    /// The type of department ID used in this call. / 本次调用中部门 ID 采用的类型。
    /// - Default: `"people_corehr_department_id"`
    pub department_id_type: Option<v1::CorehrDepartmentIdType>,
    /// The ID of the department. / 部门的 ID。
    /// - Example: `"6969828847121885087"`
    pub id: Option<String>,
    /// The subtype of the department, one of the department subtypes (department_sub_type) among the enum constants of Feishu People.
    ///
    /// 部门子类型，取值见飞书人事枚举常量中的部门子类型（department_sub_type）。
    pub sub_type: Option<v1::SubTypeInput>,
    /// The ID of the head of the department, as returned by the batch query of employees.
    ///
    /// 部门负责人的 ID，可用批量查询员工信息接口获取。
    /// - Example: `"6893013238632416776"`
    pub manager: Option<String>,
    /// Whether the department is confidential. / 部门是否保密。
    pub is_confidential: Option<bool>,
    /// The information common to all organizations, such as the name, description, parent, state, effective date and code.
    ///
    /// 组织的公共信息，包括名称、描述、上级、启停用状态、生效日期和编码等。
    pub hiberarchy_common: Option<v1::HiberarchyCommonInput>,
    /// When it takes effect. / 生效时间。
    /// - Example: `"text"`
    pub effective_time: String,
    /// The values of the department's custom fields. Listing the custom fields shows which there are.
    ///
    /// 部门的自定义字段的值，可用的字段由获取自定义字段列表接口返回。
    pub custom_fields: Option<Vec<v1::ObjectFieldDataInput>>,
    /// The ID of the department's cost center. For details, call the cost center search.
    ///
    /// 部门所用成本中心的 ID，详情可用搜索成本中心信息接口获取。
    /// - Example: `"7142384817131652652"`
    pub cost_center_id: Option<String>,
    /// The staffing model of the department, whose options are listed under `staffing_model` in the enum constants.
    ///
    /// 部门的岗职管理模式，取值见枚举场景中的 `staffing_model`。
    pub staffing_model: Option<v1::StaffingModelInput>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(
        department_id: impl Into<String>,
        effective_time: impl Into<String>,
    ) -> Self {
        Self {
            department_id: department_id.into(),
            client_token: Default::default(),
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            id: Default::default(),
            sub_type: Default::default(),
            manager: Default::default(),
            is_confidential: Default::default(),
            hiberarchy_common: Default::default(),
            effective_time: effective_time.into(),
            custom_fields: Default::default(),
            cost_center_id: Default::default(),
            staffing_model: Default::default(),
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
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `sub_type`.
    #[must_use]
    pub fn sub_type(mut self, value: v1::SubTypeInput) -> Self {
        self.sub_type = Some(value);
        self
    }
    /// Sets `manager`.
    #[must_use]
    pub fn manager(mut self, value: impl Into<String>) -> Self {
        self.manager = Some(value.into());
        self
    }
    /// Sets `is_confidential`.
    #[must_use]
    pub fn is_confidential(mut self, value: bool) -> Self {
        self.is_confidential = Some(value);
        self
    }
    /// Sets `hiberarchy_common`.
    #[must_use]
    pub fn hiberarchy_common(mut self, value: v1::HiberarchyCommonInput) -> Self {
        self.hiberarchy_common = Some(value);
        self
    }
    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<v1::ObjectFieldDataInput>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
    /// Sets `cost_center_id`.
    #[must_use]
    pub fn cost_center_id(mut self, value: impl Into<String>) -> Self {
        self.cost_center_id = Some(value.into());
        self
    }
    /// Sets `staffing_model`.
    #[must_use]
    pub fn staffing_model(mut self, value: v1::StaffingModelInput) -> Self {
        self.staffing_model = Some(value);
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("department_id", &mut self.department_id);
        f.field("client_token", &mut self.client_token);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("id", &mut self.id);
        f.field("sub_type", &mut self.sub_type);
        f.field("manager", &mut self.manager);
        f.field("is_confidential", &mut self.is_confidential);
        f.field("hiberarchy_common", &mut self.hiberarchy_common);
        f.field("effective_time", &mut self.effective_time);
        f.field("custom_fields", &mut self.custom_fields);
        f.field("cost_center_id", &mut self.cost_center_id);
        f.field("staffing_model", &mut self.staffing_model);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("corehr.v1.department.patch", Patch, "/open-apis/corehr/v1/departments/:department_id")
        .documented(text("更新部门", "Update a department (v1)"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/patch")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::COREHR_COREHR]),
            scopes(&[crate::scope::COREHR_DEPARTMENT_WRITE]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("department_id", String).required(),
            query("client_token", String),
            query("user_id_type", String).default("\"people_corehr_id\""),
            query("department_id_type", String).default("\"people_corehr_department_id\""),
            body("id", String),
            body("sub_type", Object),
            body("manager", String),
            body("is_confidential", Boolean),
            body("hiberarchy_common", Object),
            body("effective_time", String).required(),
            body("custom_fields", Array),
            body("cost_center_id", String),
            body("staffing_model", Object),
        ])
}
/// The reply to [`Patch`](struct@Patch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// The department. / 部门。
    pub department: v1::Department,
}
impl wire::Object for PatchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("department", &mut self.department);
    }
}
crate::codegen::__impl_object! {
    PatchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// [`1160101`](error::MARSHAL_ERROR): marshal error
    MarshalError = error::MARSHAL_ERROR,
    /// [`1160102`](error::UNMARSHAL_ERROR): unmarshal error
    UnmarshalError = error::UNMARSHAL_ERROR,
    /// `1160103` (HTTP 500): request ID is required
    ///
    /// The request ID is missing. Pass a unique request ID that is not empty. / 缺少请求 ID。请传入非空且唯一的请求 ID。
    RequestIdDuplicated1160103 = &ErrorInfo {
        message: "request ID is required",
        fix: Text { zh: "缺少请求 ID。请传入非空且唯一的请求 ID。", en: "The request ID is missing. Pass a unique request ID that is not empty." },
        ..*error::REQUEST_ID_DUPLICATED1160103
    },
    /// [`1160104`](error::CUSTOM_FIELD_FORMAT_ERROR): custom field format error
    CustomFieldFormatError = error::CUSTOM_FIELD_FORMAT_ERROR,
    /// [`1160105`](error::FIELD_REQUIRED): field is required
    FieldRequired = error::FIELD_REQUIRED,
    /// `1160106` (HTTP 500): date format should be YYYY-MM-DD hh:mm:ss
    ///
    /// A date has the wrong format. Write it as `yyyy-MM-dd`, such as `2006-01-02`, or as `yyyy-MM-dd HH:mm:ss` if `msg` asks for the time.
    ///
    /// 日期格式不正确。请使用 `yyyy-MM-dd` 格式，例如 `2006-01-02`；若 `msg` 要求带时间，请使用 `yyyy-MM-dd HH:mm:ss`。
    InvalidDateFormat = &ErrorInfo {
        message: "date format should be YYYY-MM-DD hh:mm:ss",
        ..*error::INVALID_DATE_FORMAT
    },
    /// [`1160107`](error::INVALID_PARAMETER1160107): param is invalid
    InvalidParameter1160107 = error::INVALID_PARAMETER1160107,
    /// `1160251` (HTTP 400): superior department is required
    ///
    /// The superior department is required. Fill in its ID. / 上级部门必填。请填写上级部门的 ID。
    RequiredFieldEmpty1160251 = &ErrorInfo {
        message: "superior  department  is required",
        fix: Text { zh: "上级部门必填。请填写上级部门的 ID。", en: "The superior department is required. Fill in its ID." },
        ..*error::REQUIRED_FIELD_EMPTY1160251
    },
    /// [`1160252`](error::CHARACTER_LIMIT_EXCEEDED): the number of characters in the text field exceeds the limit
    CharacterLimitExceeded = error::CHARACTER_LIMIT_EXCEEDED,
    /// [`1160253`](error::INVALID_NAME_CHARACTER): the name can't contain "/", "；", or ";"
    InvalidNameCharacter = error::INVALID_NAME_CHARACTER,
    /// [`1160254`](error::NAME_ALREADY_EXISTS): name already exists
    NameAlreadyExists = error::NAME_ALREADY_EXISTS,
    /// [`1160258`](error::INDIVIDUAL_NOT_ONBOARDED): the individual hasn't been onboard on effective date
    IndividualNotOnboarded = error::INDIVIDUAL_NOT_ONBOARDED,
    /// [`1160259`](error::INDIVIDUAL_OFFBOARDED): the individual offboarded on effective date
    IndividualOffboarded = error::INDIVIDUAL_OFFBOARDED,
    /// [`1160263`](error::CODE_ALREADY_EXISTS): code already exists
    CodeAlreadyExists = error::CODE_ALREADY_EXISTS,
    /// `1160264` (HTTP 400): this operation will make the relationship between the superior and the subordinate into a ring
    ///
    /// The hierarchy would become a circle. Choose a superior that is neither the record itself nor one of its subordinates.
    ///
    /// 上下级关系会形成环。请改选上级，使其不是当前记录自身或其下级。
    CircularHierarchy = &ErrorInfo {
        message: "this operation will make the relationship between the superior and the subordinate into a ring",
        ..*error::CIRCULAR_HIERARCHY
    },
    /// [`1160269`](error::EFFECTIVE_DATE_TOO_LATE): effective date can't exceed 9999
    EffectiveDateTooLate = error::EFFECTIVE_DATE_TOO_LATE,
    /// [`1160321`](error::NAME_ALREADY_EXISTS1160321): the name already exists
    NameAlreadyExists1160321 = error::NAME_ALREADY_EXISTS1160321,
    /// [`1160327`](error::FIELD_NOT_FOUND): the field doesn't exist
    FieldNotFound = error::FIELD_NOT_FOUND,
    /// [`1160343`](error::DUPLICATE_CODE): Duplicate code
    DuplicateCode = error::DUPLICATE_CODE,
    /// [`1160344`](error::CANNOT_EDIT_ORG): unable to edit org as it was deactivated on date
    CannotEditOrg = error::CANNOT_EDIT_ORG,
    /// [`1160347`](error::SUPERIOR_DEPARTMENT_DEACTIVATED): superior department will be deactivated on or after the effective date
    SuperiorDepartmentDeactivated = error::SUPERIOR_DEPARTMENT_DEACTIVATED,
    /// [`1160349`](error::SUPERIOR_DEPARTMENT_DEACTIVATED1160349): superior department will be deactivated on or after the effective date
    SuperiorDepartmentDeactivated1160349 = error::SUPERIOR_DEPARTMENT_DEACTIVATED1160349,
    /// [`1160352`](error::OPTION_DEACTIVATED): the option has been deactivated
    OptionDeactivated = error::OPTION_DEACTIVATED,
    /// `1160353` (HTTP 400): the effective date can't be earlier than 1900
    ///
    /// The effective date is before 1900. Use 1900-01-01 or later. / 生效日期早于 1900 年。请使用 1900-01-01 或更晚的日期。
    EffectiveDateTooEarly = &ErrorInfo {
        message: "the effective date can't be earlier than 1900",
        ..*error::EFFECTIVE_DATE_TOO_EARLY
    },
    /// [`1160354`](error::SERVICE_RATE_LIMITED): service rate limiting protection, please try again later
    ServiceRateLimited = error::SERVICE_RATE_LIMITED,
}
