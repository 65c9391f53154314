// Generated from spec/corehr/v1/department/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v1};
impl super::Api<'_> {
    /// Create a department (v1) / 创建部门: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.client_token(…))`.
    pub fn create(
        &self,
        hiberarchy_common: v1::HiberarchyCommonInput,
        effective_time: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(hiberarchy_common, effective_time),
        )
    }
}
/// Create a department (v1) / 创建部门.
///
/// Creates a department, optionally with its manager and custom fields. / 创建一个部门，可同时设置负责人和自定义字段。
///
/// - `POST /open-apis/corehr/v1/departments`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:corehr`, `corehr:department:write`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
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
    /// The type of the department. The options come from the operation that gets a field, with `department` as `object_api_name` and `subtype` as `custom_api_name`.
    ///
    /// 部门类型。可选项用获取字段详情接口查询，`object_api_name` 填 `department`，`custom_api_name` 填 `subtype`。
    pub sub_type: Option<v1::SubTypeInput>,
    /// The employment ID of the head of the department, as returned by the employee search or batch query.
    ///
    /// 部门负责人的雇佣 ID，可用搜索员工信息或批量查询员工接口获取。
    /// - Example: `"6893013238632416776"`
    pub manager: Option<String>,
    /// Whether the department is confidential. Not supported yet and can be ignored. / 部门是否保密，暂不支持，无须填写。
    pub is_confidential: Option<bool>,
    /// The information common to all organizations, such as the name, description, parent, state, effective date and code.
    ///
    /// 组织的公共信息，包括名称、描述、上级、启停用状态、生效日期和编码等。
    pub hiberarchy_common: v1::HiberarchyCommonInput,
    /// When the version takes effect, written `YYYY-MM-DD 00:00:00`. Only whole days are supported: the time of day is set to 00:00:00, so it takes effect at the start of that day.
    ///
    /// 版本的生效日期，格式为 `YYYY-MM-DD 00:00:00`，最小单位为日，时分秒一律按 00:00:00 处理，自当天零点生效。
    /// - Example: `"text"`
    pub effective_time: String,
    /// The values of custom fields. Listing the custom fields shows which there are.
    ///
    /// 自定义字段的值，可用的字段由获取自定义字段列表接口返回。
    pub custom_fields: Option<Vec<v1::ObjectFieldDataInput>>,
    /// The ID of the department's cost center, as returned by the cost center search.
    ///
    /// 部门所用成本中心的 ID，可用搜索成本中心信息接口获取。
    /// - Example: `"7142384817131652652"`
    pub cost_center_id: Option<String>,
    /// The staffing model of the department, whose options are listed under `staffing_model` in the enum constants.
    ///
    /// 部门的岗职管理模式，取值见枚举场景中的 `staffing_model`。
    pub staffing_model: Option<v1::StaffingModelInput>,
    /// Whether the `code` passed is used even if automatic coding is on. With true, a code is generated only if none is passed; with false, the code passed is ignored and one is generated.
    ///
    /// 开启自动编码时是否仍采用传入的 `code`。为 true 时传了 `code` 就用它，没传才自动生成；为 false 时忽略 `code`，一律自动生成。
    pub is_prefer_manual_encoding: Option<bool>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        hiberarchy_common: v1::HiberarchyCommonInput,
        effective_time: impl Into<String>,
    ) -> Self {
        Self {
            client_token: Default::default(),
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            sub_type: Default::default(),
            manager: Default::default(),
            is_confidential: Default::default(),
            hiberarchy_common,
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
    /// Sets `is_prefer_manual_encoding`.
    #[must_use]
    pub fn is_prefer_manual_encoding(mut self, value: bool) -> Self {
        self.is_prefer_manual_encoding = Some(value);
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("client_token", &mut self.client_token);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
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
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("corehr.v1.department.create", Post, "/open-apis/corehr/v1/departments")
        .documented(text("创建部门", "Create a department (v1)"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/create")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::COREHR_COREHR]),
            scopes(&[crate::scope::COREHR_DEPARTMENT_WRITE]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("client_token", String),
            query("user_id_type", String).default("\"people_corehr_id\""),
            query("department_id_type", String).default("\"people_corehr_department_id\""),
            body("sub_type", Object),
            body("manager", String),
            body("is_confidential", Boolean),
            body("hiberarchy_common", Object).required(),
            body("effective_time", String).required(),
            body("custom_fields", Array),
            body("cost_center_id", String),
            body("staffing_model", Object),
            body("is_prefer_manual_encoding", Boolean),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The department created. / 新建的部门。
    pub department: CreateDepartmentCreate,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("department", &mut self.department);
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
    /// `1160104` (HTTP 400): custom field format error
    ///
    /// A custom field has the wrong format. Pass a value that fits the metadata of the field.
    ///
    /// 自定义字段的格式不正确。请按照该字段的元数据定义传入值。
    CustomFieldFormatError = &ErrorInfo {
        status: Some(400),
        ..*error::CUSTOM_FIELD_FORMAT_ERROR
    },
    /// `1160106` (HTTP 400): date format should be yyyy-mm-dd hh:mm:ss
    ///
    /// A date has the wrong format. Write it as `yyyy-MM-dd`, such as `2006-01-02`, or as `yyyy-MM-dd HH:mm:ss` if `msg` asks for the time.
    ///
    /// 日期格式不正确。请使用 `yyyy-MM-dd` 格式，例如 `2006-01-02`；若 `msg` 要求带时间，请使用 `yyyy-MM-dd HH:mm:ss`。
    InvalidDateFormat = &ErrorInfo {
        status: Some(400),
        message: "date format should be yyyy-mm-dd hh:mm:ss",
        ..*error::INVALID_DATE_FORMAT
    },
    /// `1160251` (HTTP 400): superior department is required
    ///
    /// The superior department is required. Fill in its ID. / 上级部门必填。请填写上级部门的 ID。
    RequiredFieldEmpty1160251 = &ErrorInfo {
        message: "superior department is required",
        fix: Text { zh: "上级部门必填。请填写上级部门的 ID。", en: "The superior department is required. Fill in its ID." },
        ..*error::REQUIRED_FIELD_EMPTY1160251
    },
    /// [`1160252`](error::CHARACTER_LIMIT_EXCEEDED): the number of characters in the text field exceeds the limit
    CharacterLimitExceeded = error::CHARACTER_LIMIT_EXCEEDED,
    /// `1160253` (HTTP 400): the name can't contain "/","；",or ";"
    ///
    /// The name has a character that is not allowed: `/`, `;` (also the full-width semicolon), `\` or `'`. Remove it.
    ///
    /// 名称中包含不允许的字符：`/`、`；`、`;`、`\` 或 `'`。请去掉这些字符。
    InvalidNameCharacter = &ErrorInfo {
        message: "the name can't contain \"/\",\"；\",or \";\"",
        ..*error::INVALID_NAME_CHARACTER
    },
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
    /// [`1160322`](error::DEPARTMENT_HAS_ACTIVE_SUBORDINATES): department still have active subordinates on or after the effective date
    DepartmentHasActiveSubordinates = error::DEPARTMENT_HAS_ACTIVE_SUBORDINATES,
    /// [`1160327`](error::FIELD_NOT_FOUND): the field doesn't exist
    FieldNotFound = error::FIELD_NOT_FOUND,
    /// `1160337` (HTTP 400): effective date is required
    ///
    /// The effective date is missing. Fill it in. / 缺少生效日期。请填写生效日期。
    EffectiveDateRequired = &ErrorInfo {
        message: "effective date is required",
        ..*error::EFFECTIVE_DATE_REQUIRED
    },
    /// [`1160340`](error::INVALID_DATE_TIME_FORMAT): field must be in the yyyy-MM-dd HH:mm:ss format
    InvalidDateTimeFormat = error::INVALID_DATE_TIME_FORMAT,
    /// [`1160341`](error::RECORD_NOT_FOUND): doesn't exist
    RecordNotFound = error::RECORD_NOT_FOUND,
    /// [`1160343`](error::DUPLICATE_CODE): Duplicate code
    DuplicateCode = error::DUPLICATE_CODE,
    /// [`1160347`](error::SUPERIOR_DEPARTMENT_DEACTIVATED): superior department will be deactivated on or after the effective date
    SuperiorDepartmentDeactivated = error::SUPERIOR_DEPARTMENT_DEACTIVATED,
    /// [`1160349`](error::SUPERIOR_DEPARTMENT_DEACTIVATED1160349): superior department will be deactivated on or after the effective date
    SuperiorDepartmentDeactivated1160349 = error::SUPERIOR_DEPARTMENT_DEACTIVATED1160349,
    /// [`1160351`](error::SUPERIOR_DEPARTMENT_NOT_TAKEN_EFFECT): superior department hasn't taken effect on effective date
    SuperiorDepartmentNotTakenEffect = error::SUPERIOR_DEPARTMENT_NOT_TAKEN_EFFECT,
    /// [`1160352`](error::OPTION_DEACTIVATED): the option has been deactivated
    OptionDeactivated = error::OPTION_DEACTIVATED,
    /// `1160353` (HTTP 400): the effective date can't be earlier than 1900
    ///
    /// The effective date is before 1900. Use 1900-01-01 or later. / 生效日期早于 1900 年。请使用 1900-01-01 或更晚的日期。
    EffectiveDateTooEarly = &ErrorInfo {
        message: "the effective date can't be earlier than 1900",
        ..*error::EFFECTIVE_DATE_TOO_EARLY
    },
    /// `1160354` (HTTP 400): 必须是 string
    ///
    /// The service limits the rate of requests. Call less often; try again after a pause.
    ///
    /// 触发了服务的限流保护。请降低调用频率，稍后重试。
    ServiceRateLimited = &ErrorInfo {
        message: "必须是 string",
        ..*error::SERVICE_RATE_LIMITED
    },
    /// `1160402` (HTTP 400): lookup object value deactivated on the effective date
    ///
    /// An object that a field refers to is not active on the effective date. Use one that is, or change the date.
    ///
    /// 所关联的对象在生效日期当天未启用。请改用当天启用的对象，或调整生效日期。
    InvalidParameter1160402 = &ErrorInfo {
        message: "lookup object value deactivated on the effective date",
        fix: Text { zh: "所关联的对象在生效日期当天未启用。请改用当天启用的对象，或调整生效日期。", en: "An object that a field refers to is not active on the effective date. Use one that is, or change the date." },
        ..*error::INVALID_PARAMETER1160402
    },
}
/// The department created. / 新建的部门。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDepartmentCreate {
    /// The ID of the department in Feishu People (`people_corehr_department_id`), whatever the `department_id_type`.
    ///
    /// 部门在飞书人事中的 ID，即 `people_corehr_department_id`，不随 `department_id_type` 变化。
    pub id: String,
    /// The type of the department. The options come from the operation that gets a field, with `department` as `object_api_name` and `subtype` as `custom_api_name`.
    ///
    /// 部门类型。可选项用获取字段详情接口查询，`object_api_name` 填 `department`，`custom_api_name` 填 `subtype`。
    pub sub_type: v1::SubType,
    /// The employment ID of the head of the department. Look up the employee with the employee search.
    ///
    /// 部门负责人的雇佣 ID，员工详情可用搜索员工信息接口获取。
    pub manager: String,
    /// Whether the department is confidential. / 部门是否保密。
    pub is_confidential: bool,
    /// The information common to all organizations, such as the name, description, parent, state, effective date and code.
    ///
    /// 组织的公共信息，包括名称、描述、上级、启停用状态、生效日期和编码等。
    pub hiberarchy_common: v1::HiberarchyCommon,
    /// When the version of the department takes effect, written `YYYY-MM-DD 00:00:00` to the day, the same as `effective_time` in `hiberarchy_common`.
    ///
    /// 部门版本的生效日期，格式为 `YYYY-MM-DD 00:00:00`，最小单位为日，与 `hiberarchy_common` 中的 `effective_time` 一致。
    pub effective_time: String,
    /// When the version of the department expires, written `YYYY-MM-DD 00:00:00` to the day, the same as `expiration_time` in `hiberarchy_common`.
    ///
    /// 部门版本的失效日期，格式为 `YYYY-MM-DD 00:00:00`，最小单位为日，与 `hiberarchy_common` 中的 `expiration_time` 一致。
    pub expiration_time: String,
    /// The values of custom fields. / 自定义字段的值。
    pub custom_fields: Vec<v1::ObjectFieldData>,
    /// The ID of the department's cost center, as returned by the cost center search.
    ///
    /// 部门所用成本中心的 ID，可用搜索成本中心信息接口获取。
    pub cost_center_id: String,
    /// The staffing model of the department, whose options are listed under `staffing_model` in the enum constants.
    ///
    /// 部门的岗职管理模式，取值见枚举场景中的 `staffing_model`。
    pub staffing_model: v1::StaffingModel,
}
impl wire::Object for CreateDepartmentCreate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("sub_type", &mut self.sub_type);
        f.field("manager", &mut self.manager);
        f.field("is_confidential", &mut self.is_confidential);
        f.field("hiberarchy_common", &mut self.hiberarchy_common);
        f.field("effective_time", &mut self.effective_time);
        f.field("expiration_time", &mut self.expiration_time);
        f.field("custom_fields", &mut self.custom_fields);
        f.field("cost_center_id", &mut self.cost_center_id);
        f.field("staffing_model", &mut self.staffing_model);
    }
}
crate::codegen::__impl_object! {
    CreateDepartmentCreate
}
