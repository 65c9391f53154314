// Generated from spec/corehr/v2/department/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Update a department / 更新部门: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.client_token(…))`.
    pub fn patch(
        &self,
        department_id: impl Into<String>,
        effective_time: impl Into<String>,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(department_id, effective_time))
    }
}
/// Update a department / 更新部门.
///
/// Updates a department, adding or changing the version of the effective date, subject to row-level permissions; one in use cannot be disabled.
///
/// 更新一个部门并按生效日期新增或修改版本，校验数据行权限，仍被引用的部门不能停用。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().department().patch("1616161616", "text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/corehr/v2/departments/:department_id`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:corehr`, `corehr:department:write`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the department to update. / 要更新的部门的 ID。
    /// - Example: `"1616161616"`
    pub department_id: String,
    /// An idempotency key: requests with the same `client_token` count as one.
    ///
    /// 幂等标识，`client_token` 相同的请求视为同一请求。
    /// - Example: `"12454646"`
    pub client_token: Option<String>,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"people_corehr_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// The type of department ID used in this call. / 本次调用中部门 ID 采用的类型。
    /// - Default: `"people_corehr_department_id"`
    pub department_id_type: Option<v2::CorehrDepartmentIdType>,
    /// Has no effect at present and can be ignored. / 暂时无效，可忽略。
    /// - Example: `"4719456877659520852"`
    pub id: Option<String>,
    /// The type of the department; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `department` and `custom_api_name` to `subtype`.
    ///
    /// 部门的类型，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `department`，`custom_api_name` 为 `subtype`）。
    pub sub_type: Option<v2::SubTypeInput>,
    /// The ID of the department manager, from `corehr.v2.employee.search` or `corehr.v2.employee.batch_get`.
    ///
    /// 部门负责人的 ID，由 `corehr.v2.employee.search` 或 `corehr.v2.employee.batch_get` 得到。
    /// - Example: `"6893013238632416776"`
    pub manager: Option<String>,
    /// Whether the department is confidential. Not supported yet, can be ignored. / 部门是否保密。暂不支持，可忽略。
    pub is_confidential: Option<bool>,
    /// The information common to all organizations, such as the name, description, parent, state, effective date and code.
    ///
    /// 组织的公共信息，包括名称、描述、上级、启停用状态、生效日期和编码等。
    pub hiberarchy_common: Option<v2::HiberarchyCommonInput>,
    /// When the version takes effect, written `YYYY-MM-DD 00:00:00`. Only whole days are supported: the time of day is set to 00:00:00, so it takes effect at the start of that day.
    ///
    /// 版本的生效日期，格式为 `YYYY-MM-DD 00:00:00`，最小单位为日，时分秒一律按 00:00:00 处理，自当天零点生效。
    /// - Example: `"text"`
    pub effective_time: String,
    /// The values of the department's custom fields. Listing the custom fields shows which there are.
    ///
    /// 部门的自定义字段的值，可用的字段由获取自定义字段列表接口返回。
    /// - Length: 0 to 100
    pub custom_fields: Option<Vec<v2::ObjectFieldDataInput>>,
    /// The ID of the department's cost center. For details, call the cost center search.
    ///
    /// 部门所用成本中心的 ID，详情可用搜索成本中心信息接口获取。
    /// - Example: `"7142384817131652652"`
    pub cost_center_id: Option<String>,
    /// The staffing model of the department, whose options are listed under `staffing_model` in the enum constants.
    ///
    /// 部门的岗职管理模式，取值见枚举场景中的 `staffing_model`。
    pub staffing_model: Option<v2::StaffingModelInput>,
    /// Whether the `code` passed is used even if automatic coding is on. With true, a code is generated only if none is passed; with false, the code passed is ignored and one is generated.
    ///
    /// 开启自动编码时是否仍采用传入的 `code`。为 true 时传了 `code` 就用它，没传才自动生成；为 false 时忽略 `code`，一律自动生成。
    pub is_prefer_manual_encoding: Option<bool>,
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
            is_prefer_manual_encoding: Default::default(),
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
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `sub_type`.
    #[must_use]
    pub fn sub_type(mut self, value: v2::SubTypeInput) -> Self {
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
    pub fn hiberarchy_common(mut self, value: v2::HiberarchyCommonInput) -> Self {
        self.hiberarchy_common = Some(value);
        self
    }
    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<v2::ObjectFieldDataInput>>,
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
    pub fn staffing_model(mut self, value: v2::StaffingModelInput) -> Self {
        self.staffing_model = Some(value);
        self
    }
    /// Sets `is_prefer_manual_encoding`.
    #[must_use]
    pub fn is_prefer_manual_encoding(mut self, value: bool) -> Self {
        self.is_prefer_manual_encoding = Some(value);
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
        f.field("is_prefer_manual_encoding", &mut self.is_prefer_manual_encoding);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("corehr.v2.department.patch", Patch, "/open-apis/corehr/v2/departments/:department_id")
        .documented(text("更新部门", "Update a department"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/patch")
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
            body("is_prefer_manual_encoding", Boolean),
        ])
}
/// The reply to [`Patch`](struct@Patch).
pub type PatchResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// `1160004` (HTTP 400): client_token repeat.
    ///
    /// The `client_token` was used before, so the request may already be done. Check the result of the earlier request and look for concurrent retries; for a new operation, use a new `client_token`.
    ///
    /// `client_token` 与之前的请求重复，该请求可能已处理。请先确认上次请求的结果，并排查是否有并发重试；若是新的操作，请更换 `client_token`。
    RequestIdDuplicated = &ErrorInfo {
        message: "client_token repeat.",
        fix: Text { zh: "`client_token` 与之前的请求重复，该请求可能已处理。请先确认上次请求的结果，并排查是否有并发重试；若是新的操作，请更换 `client_token`。", en: "The `client_token` was used before, so the request may already be done. Check the result of the earlier request and look for concurrent retries; for a new operation, use a new `client_token`." },
        ..*error::REQUEST_ID_DUPLICATED
    },
    /// [`1160101`](error::MARSHAL_ERROR): marshal error
    MarshalError = error::MARSHAL_ERROR,
    /// [`1160102`](error::UNMARSHAL_ERROR): unmarshal error
    UnmarshalError = error::UNMARSHAL_ERROR,
    /// [`1160103`](error::REQUEST_ID_DUPLICATED1160103): request ID repeat
    RequestIdDuplicated1160103 = error::REQUEST_ID_DUPLICATED1160103,
    /// [`1160104`](error::CUSTOM_FIELD_FORMAT_ERROR): custom field format error
    CustomFieldFormatError = error::CUSTOM_FIELD_FORMAT_ERROR,
    /// `1160105` (HTTP 500): field is required
    ///
    /// The superior department is missing. Fill it in. / 缺少上级部门。请填写上级部门。
    FieldRequired = &ErrorInfo {
        fix: Text { zh: "缺少上级部门。请填写上级部门。", en: "The superior department is missing. Fill it in." },
        ..*error::FIELD_REQUIRED
    },
    /// [`1160106`](error::INVALID_DATE_FORMAT): date format should be 2006-01-02
    InvalidDateFormat = error::INVALID_DATE_FORMAT,
    /// [`1160107`](error::INVALID_PARAMETER1160107): param is invalid
    InvalidParameter1160107 = error::INVALID_PARAMETER1160107,
    /// `1160258` (HTTP 400): manager hasn't been onboard on effective date
    ///
    /// A person in the request (such as the manager) is not onboarded on the effective date. Choose someone who is, or use a later effective date.
    ///
    /// 所填人员（如部门负责人）在生效日期当天尚未入职。请改选已入职的人员，或推迟生效日期。
    IndividualNotOnboarded = &ErrorInfo {
        message: "manager hasn't been onboard on effective date",
        ..*error::INDIVIDUAL_NOT_ONBOARDED
    },
    /// `1160259` (HTTP 400): manager offboarded on effective date
    ///
    /// A person in the request (such as the manager) is offboarded on the effective date. Choose someone who is employed on that date, or change the date.
    ///
    /// 所填人员（如部门负责人）在生效日期当天已离职。请改选当天在职的人员，或调整生效日期。
    IndividualOffboarded = &ErrorInfo {
        message: "manager offboarded on effective date",
        ..*error::INDIVIDUAL_OFFBOARDED
    },
    /// [`1160269`](error::EFFECTIVE_DATE_TOO_LATE): effective date can't exceed 9999
    EffectiveDateTooLate = error::EFFECTIVE_DATE_TOO_LATE,
    /// `1160321` (HTTP 400): enter an array for field
    ///
    /// The value of the field must be an array. Turn the field that `msg` names into an array.
    ///
    /// 字段的值必须是数组。请将 `msg` 中指出的字段改为数组类型。
    NameAlreadyExists1160321 = &ErrorInfo {
        message: "enter an array for field",
        fix: Text { zh: "字段的值必须是数组。请将 `msg` 中指出的字段改为数组类型。", en: "The value of the field must be an array. Turn the field that `msg` names into an array." },
        ..*error::NAME_ALREADY_EXISTS1160321
    },
    /// `1160327` (HTTP 400): metadata of field doesn't exist
    ///
    /// The field does not exist. Correct its API name; the field must belong to the object in question.
    ///
    /// 字段不存在。请确认字段的 API 名称正确，且属于所操作的对象。
    FieldNotFound = &ErrorInfo {
        message: "metadata of field doesn't exist",
        ..*error::FIELD_NOT_FOUND
    },
    /// [`1160328`](error::INTEGER_REQUIRED): Enter an integer for field
    IntegerRequired = error::INTEGER_REQUIRED,
    /// [`1160329`](error::NUMBER_ABOVE_MAXIMUM): field exceeds the maximum value
    NumberAboveMaximum = error::NUMBER_ABOVE_MAXIMUM,
    /// [`1160330`](error::NUMBER_BELOW_MINIMUM): field exceeds the minimum value
    NumberBelowMinimum = error::NUMBER_BELOW_MINIMUM,
    /// [`1160331`](error::NUMBER_REQUIRED): Enter an integer or decimal for field
    NumberRequired = error::NUMBER_REQUIRED,
    /// [`1160332`](error::BOOLEAN_REQUIRED): enter a boolean value for field
    BooleanRequired = error::BOOLEAN_REQUIRED,
    /// [`1160333`](error::I18N_OBJECT_REQUIRED): Enter an i18n object for field
    I18nObjectRequired = error::I18N_OBJECT_REQUIRED,
    /// [`1160334`](error::ENUM_VALUE_REQUIRED): Enter an enumeration value for field
    EnumValueRequired = error::ENUM_VALUE_REQUIRED,
    /// [`1160335`](error::ARRAY_REQUIRED): Enter an array for field
    ArrayRequired = error::ARRAY_REQUIRED,
    /// [`1160336`](error::ORG_NOT_FOUND): org doesn't exist
    OrgNotFound = error::ORG_NOT_FOUND,
    /// [`1160338`](error::STRING_REQUIRED): field must be a string
    StringRequired = error::STRING_REQUIRED,
    /// [`1160339`](error::STRING_REQUIRED1160339): field must be a string
    StringRequired1160339 = error::STRING_REQUIRED1160339,
    /// [`1160340`](error::INVALID_DATE_TIME_FORMAT): field must be in the yyyy-MM-dd HH:mm:ss format
    InvalidDateTimeFormat = error::INVALID_DATE_TIME_FORMAT,
    /// [`1160342`](error::REASON_REQUIRED): reason is required
    ReasonRequired = error::REASON_REQUIRED,
    /// [`1160343`](error::DUPLICATE_CODE): Duplicate code
    DuplicateCode = error::DUPLICATE_CODE,
    /// [`1160344`](error::CANNOT_EDIT_ORG): unable to edit org as it was deactivated on date
    CannotEditOrg = error::CANNOT_EDIT_ORG,
    /// `1160347` (HTTP 400): org will be deactivated
    ///
    /// The organization object will be deactivated. Check the status of the locations and departments in the request and use ones that stay active.
    ///
    /// 该组织对象将被停用。请检查所填地点、部门等的停启用状态，改用持续启用的对象。
    SuperiorDepartmentDeactivated = &ErrorInfo {
        message: "org will be deactivated",
        fix: Text { zh: "该组织对象将被停用。请检查所填地点、部门等的停启用状态，改用持续启用的对象。", en: "The organization object will be deactivated. Check the status of the locations and departments in the request and use ones that stay active." },
        ..*error::SUPERIOR_DEPARTMENT_DEACTIVATED
    },
    /// `1160349` (HTTP 400): org deactivated on date
    ///
    /// The organization object is deactivated on the effective date. Check the status of the locations and departments in the request and use active ones.
    ///
    /// 该组织对象在生效日期已停用。请检查所填地点、部门等的停启用状态，改用启用中的对象。
    SuperiorDepartmentDeactivated1160349 = &ErrorInfo {
        message: "org deactivated on date",
        fix: Text { zh: "该组织对象在生效日期已停用。请检查所填地点、部门等的停启用状态，改用启用中的对象。", en: "The organization object is deactivated on the effective date. Check the status of the locations and departments in the request and use active ones." },
        ..*error::SUPERIOR_DEPARTMENT_DEACTIVATED1160349
    },
    /// `1160352` (HTTP 400): The option has been deactivated
    ///
    /// The option of the enum field is deactivated. Use an active option. / 枚举字段的选项已停用。请改用启用中的选项。
    OptionDeactivated = &ErrorInfo {
        message: "The option has been deactivated",
        ..*error::OPTION_DEACTIVATED
    },
    /// `1160353` (HTTP 400): effective date can't be earlier than 1900
    ///
    /// The effective date is before 1900. Use 1900-01-01 or later. / 生效日期早于 1900 年。请使用 1900-01-01 或更晚的日期。
    EffectiveDateTooEarly = &ErrorInfo {
        message: "effective date can't be earlier than 1900",
        ..*error::EFFECTIVE_DATE_TOO_EARLY
    },
    /// [`1160354`](error::SERVICE_RATE_LIMITED): service rate limiting protection, please try again later
    ServiceRateLimited = error::SERVICE_RATE_LIMITED,
}
