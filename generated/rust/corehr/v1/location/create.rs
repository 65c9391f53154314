// Generated from spec/corehr/v1/location/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v1};
impl super::Api<'_> {
    /// Create a location / 创建地点: [`Create`](struct@Create).
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
/// Create a location / 创建地点.
///
/// Creates a location; optional fields left out are empty. / 创建一个地点，未传的可选字段为空。
///
/// - `POST /open-apis/corehr/v1/locations`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:corehr`, `corehr:locations:write`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/location/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// An idempotency key, written as a standard UUID v4. Requests with the same key count as one; each call is a new request if it is omitted.
    ///
    /// 幂等标识，格式为标准的 UUID v4，相同的请求视为同一请求，不传则每次都是新请求。
    /// - Example: `"\"fe599b60-450f-46ff-b2ef-9f6675625b97\""`
    pub client_token: Option<String>,
    /// The basic information of the location, such as its name, code, state and parent location.
    ///
    /// 地点的基本信息，包括名称、编码、启用状态和上级地点等。
    pub hiberarchy_common: v1::HiberarchyCommonInput,
    /// What the location is used for. If it is a work location, `address` is needed.
    ///
    /// 地点的用途，含“工作地点”时须填 `address`。
    pub location_usage_list: Option<Vec<v1::LocationUsageListInput>>,
    /// The addresses of the location. / 地点的地址。
    pub address: Option<Vec<v1::AddressInput>>,
    /// The ID of the working hours type, as returned by the operation that lists working hours types.
    ///
    /// 工时制度的 ID，可用批量查询工时制度接口获取。
    /// - Example: `"4690238309151997779"`
    pub working_hours_type_id: Option<String>,
    /// When the version of the location takes effect, written `YYYY-MM-DD 00:00:00`. Only whole days are supported: the time of day is set to 00:00:00, so it takes effect at the start of that day.
    ///
    /// 地点版本的生效日期，格式为 `YYYY-MM-DD 00:00:00`，最小单位为日，时分秒一律按 00:00:00 处理，自当天零点生效。
    /// - Example: `"text"`
    pub effective_time: String,
    /// The locale of the location. The options come from the operation that lists enums, with `location` as `object_api_name` and `locale` as `custom_api_name`.
    ///
    /// 地点的区域设置。可选项用批量查询枚举信息接口获取，`object_api_name` 填 `location`，`custom_api_name` 填 `locale`。
    pub locale: Option<v1::LocaleInput>,
    /// The ID of the time zone of the location. / 地点所在时区的 ID。
    /// - Example: `"123456789"`
    pub time_zone_id: Option<String>,
    /// The ID of the default display language of the location. / 地点的默认显示语言的 ID。
    /// - Example: `"123456789"`
    pub display_language_id: Option<String>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        hiberarchy_common: v1::HiberarchyCommonInput,
        effective_time: impl Into<String>,
    ) -> Self {
        Self {
            client_token: Default::default(),
            hiberarchy_common,
            location_usage_list: Default::default(),
            address: Default::default(),
            working_hours_type_id: Default::default(),
            effective_time: effective_time.into(),
            locale: Default::default(),
            time_zone_id: Default::default(),
            display_language_id: Default::default(),
        }
    }
    /// Sets `client_token`.
    #[must_use]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `location_usage_list`.
    #[must_use]
    pub fn location_usage_list(
        mut self,
        value: impl Into<Vec<v1::LocationUsageListInput>>,
    ) -> Self {
        self.location_usage_list = Some(value.into());
        self
    }
    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, value: impl Into<Vec<v1::AddressInput>>) -> Self {
        self.address = Some(value.into());
        self
    }
    /// Sets `working_hours_type_id`.
    #[must_use]
    pub fn working_hours_type_id(mut self, value: impl Into<String>) -> Self {
        self.working_hours_type_id = Some(value.into());
        self
    }
    /// Sets `locale`.
    #[must_use]
    pub fn locale(mut self, value: v1::LocaleInput) -> Self {
        self.locale = Some(value);
        self
    }
    /// Sets `time_zone_id`.
    #[must_use]
    pub fn time_zone_id(mut self, value: impl Into<String>) -> Self {
        self.time_zone_id = Some(value.into());
        self
    }
    /// Sets `display_language_id`.
    #[must_use]
    pub fn display_language_id(mut self, value: impl Into<String>) -> Self {
        self.display_language_id = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("client_token", &mut self.client_token);
        f.field("hiberarchy_common", &mut self.hiberarchy_common);
        f.field("location_usage_list", &mut self.location_usage_list);
        f.field("address", &mut self.address);
        f.field("working_hours_type_id", &mut self.working_hours_type_id);
        f.field("effective_time", &mut self.effective_time);
        f.field("locale", &mut self.locale);
        f.field("time_zone_id", &mut self.time_zone_id);
        f.field("display_language_id", &mut self.display_language_id);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("corehr.v1.location.create", Post, "/open-apis/corehr/v1/locations")
        .documented(text("创建地点", "Create a location"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/location/create")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::COREHR_COREHR]),
            scopes(&[crate::scope::COREHR_LOCATIONS_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("client_token", String),
            body("hiberarchy_common", Object).required(),
            body("location_usage_list", Array),
            body("address", Array),
            body("working_hours_type_id", String),
            body("effective_time", String).required(),
            body("locale", Object),
            body("time_zone_id", String),
            body("display_language_id", String),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The location created. / 新建的地点。
    pub location: v1::Location,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("location", &mut self.location);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
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
    /// `1160251` (HTTP 400): superior location is required
    ///
    /// The superior location is required. Fill in its ID. / 上级地点必填。请填写上级地点的 ID。
    RequiredFieldEmpty1160251 = &ErrorInfo {
        message: "superior location is required",
        fix: Text { zh: "上级地点必填。请填写上级地点的 ID。", en: "The superior location is required. Fill in its ID." },
        ..*error::REQUIRED_FIELD_EMPTY1160251
    },
    /// [`1160252`](error::CHARACTER_LIMIT_EXCEEDED): the number of characters in the text field exceeds the limit
    CharacterLimitExceeded = error::CHARACTER_LIMIT_EXCEEDED,
    /// [`1160253`](error::INVALID_NAME_CHARACTER): the name can't contain "/", "；", or ";"
    InvalidNameCharacter = error::INVALID_NAME_CHARACTER,
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
    /// `1160502` (HTTP 400): The name already exists in same superior location. Please enter a different one.
    ///
    /// Another location below the same superior has this name. Use another one. / 同一上级地点下已有同名地点。请改用其他名称。
    JobChangeAfterOffboarding = &ErrorInfo {
        message: "The name already exists in same superior location.  Please enter a different one.",
        fix: Text { zh: "同一上级地点下已有同名地点。请改用其他名称。", en: "Another location below the same superior has this name. Use another one." },
        ..*error::JOB_CHANGE_AFTER_OFFBOARDING
    },
    /// [`1160311`](error::LOCATION_TO_BE_DEACTIVATED): Unable to create a sub-department as location will be deactivated
    LocationToBeDeactivated = error::LOCATION_TO_BE_DEACTIVATED,
    /// [`1160313`](error::GEOGRAPHICAL_DIVISION_EXCLUSIVE): Unable to select "Geographical division" and other usages at the same time
    GeographicalDivisionExclusive = error::GEOGRAPHICAL_DIVISION_EXCLUSIVE,
    /// [`1160314`](error::WORK_LOCATION_WORK_SPACE_EXCLUSIVE): Unable to select "Work location" and "Work space" at the same time
    WorkLocationWorkSpaceExclusive = error::WORK_LOCATION_WORK_SPACE_EXCLUSIVE,
    /// [`1160315`](error::PRIMARY_ADDRESS_REQUIRED): select a primary address
    PrimaryAddressRequired = error::PRIMARY_ADDRESS_REQUIRED,
    /// [`1160316`](error::DETAILED_ADDRESS_NOT_REQUIRED): detailed address isn't required
    DetailedAddressNotRequired = error::DETAILED_ADDRESS_NOT_REQUIRED,
    /// [`1160317`](error::LOCATION_USAGE_NOT_ALLOWED): You can only select "work location" or "office location"
    LocationUsageNotAllowed = error::LOCATION_USAGE_NOT_ALLOWED,
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
    /// `1160337` (HTTP 400): deprecated
    ///
    /// The effective date is missing. Fill it in. / 缺少生效日期。请填写生效日期。
    EffectiveDateRequired = &ErrorInfo {
        message: "deprecated",
        ..*error::EFFECTIVE_DATE_REQUIRED
    },
    /// [`1160338`](error::STRING_REQUIRED): field must be a string
    StringRequired = error::STRING_REQUIRED,
    /// [`1160339`](error::STRING_REQUIRED1160339): field must be a string
    StringRequired1160339 = error::STRING_REQUIRED1160339,
    /// [`1160340`](error::INVALID_DATE_TIME_FORMAT): field must be in the yyyy-MM-dd HH:mm:ss format
    InvalidDateTimeFormat = error::INVALID_DATE_TIME_FORMAT,
    /// `1160341` (HTTP 400): deprecated
    ///
    /// The code is retired and should not be returned. If it is, a record that the request refers to does not exist: correct the IDs in the request.
    ///
    /// 该错误码已停用，一般不会返回。若仍收到，说明所引用的记录不存在，请更正请求中的 ID。
    RecordNotFound = &ErrorInfo {
        message: "deprecated",
        ..*error::RECORD_NOT_FOUND
    },
    /// [`1160343`](error::DUPLICATE_CODE): Duplicate code
    DuplicateCode = error::DUPLICATE_CODE,
    /// `1160256` (HTTP 400): depercated
    ///
    /// The superior organization is deactivated on or after the effective date. Choose one that stays active, or change its deactivation date.
    ///
    /// 上级组织在生效日期当天或之后停用。请改用持续启用的上级组织，或调整其停用日期。
    ParentDeactivated = &ErrorInfo {
        message: "depercated",
        ..*error::PARENT_DEACTIVATED
    },
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
    /// [`1160360`](error::CANNOT_REMOVE_WORK_LOCATION): unable to remove "work location"
    CannotRemoveWorkLocation = error::CANNOT_REMOVE_WORK_LOCATION,
    /// [`1160354`](error::SERVICE_RATE_LIMITED): service rate limiting protection, please try again later
    ServiceRateLimited = error::SERVICE_RATE_LIMITED,
}
