// Generated from spec/corehr/v1/person/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v1};
impl super::Api<'_> {
    /// Create a person (v1) / 创建个人信息: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.client_token(…))`.
    #[deprecated(note = "use `corehr.v2.person.create` instead")]
    pub fn create(
        &self,
        name_list: impl Into<Vec<v1::PersonNameInput>>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(name_list))
    }
}
/// Create a person (v1) / 创建个人信息.
///
/// Creates the personal information of a person. Deprecated: use `corehr.v2.person.create` instead.
///
/// 创建一名人员的个人信息。已废弃，请改用 `corehr.v2.person.create`。
///
/// **Deprecated**: use `corehr.v2.person.create` instead.
///
/// - `POST /open-apis/corehr/v1/persons`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:corehr`, `corehr:person:write`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/person/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// An idempotency key: requests with the same `client_token` count as one.
    ///
    /// 幂等标识，`client_token` 相同的请求视为同一请求。
    /// - Example: `"12454646"`
    pub client_token: Option<String>,
    /// The names of the person. / 个人的姓名。
    pub name_list: Vec<v1::PersonNameInput>,
    /// The gender, one of the genders (gender) among the enum constants of Feishu People.
    ///
    /// 性别，取值见飞书人事枚举常量中的性别（gender）。
    pub gender: Option<v1::GenderInput>,
    /// The date of birth. / 出生日期。
    /// - Example: `"2020-01-01"`
    pub date_of_birth: Option<String>,
    /// The ID of the nationality. / 国籍的 ID。
    /// - Example: `"123456789"`
    pub nationality_id: Option<String>,
    /// The ethnic group or race, one of the races (race) among the enum constants of Feishu People.
    ///
    /// 民族或种族，取值见飞书人事枚举常量中的民族（race）。
    pub race: Option<v1::RaceInput>,
    /// The marital status, one of the marital statuses (marital_status) among the enum constants of Feishu People.
    ///
    /// 婚姻状况，取值见飞书人事枚举常量中的婚姻状况（marital_status）。
    pub marital_status: Option<v1::MaritalStatusInput>,
    /// The phone numbers. Only those that are not empty, with `is_primary` true and `home` as `phone_usage`, appear on the personal information page.
    ///
    /// 电话号码，仅号码非空、`is_primary` 为 true 且 `phone_usage` 为 `home` 的会显示在个人信息页。
    pub phone_list: Option<Vec<v1::PhoneInput>>,
    /// The addresses of the person. / 个人的地址。
    pub address_list: Option<Vec<v1::PersonAddressInput>>,
    /// The email addresses. / 邮箱地址。
    pub email_list: Option<Vec<v1::EmailInput>>,
    /// The work experience. / 工作履历。
    pub work_experience_list: Option<Vec<v1::WorkExperienceInput>>,
    /// The education. / 教育经历。
    pub education_list: Option<Vec<v1::EducationInput>>,
    /// The bank accounts. / 银行账户。
    pub bank_account_list: Option<Vec<v1::BankAccountInput>>,
    /// The identification documents. / 身份证件。
    pub national_id_list: Option<Vec<v1::NationalIdInput>>,
    /// The family members. / 亲属。
    pub dependent_list: Option<Vec<v1::DependentInput>>,
    /// The emergency contacts. / 紧急联系人。
    pub emergency_contact_list: Option<Vec<v1::EmergencyContactInput>>,
    /// The date the person started working. / 参加工作的日期。
    /// - Example: `"2020-10-01"`
    pub date_entered_workforce: Option<String>,
    /// The resource ID of the profile image. / 头像图片的资源 ID。
    /// - Example: `"dfysuc8x76dsfsw"`
    pub profile_image_id: Option<String>,
    /// The values of custom fields. / 自定义字段的值。
    pub custom_fields: Option<Vec<v1::ObjectFieldDataInput>>,
    /// The tax residency information. / 纳税身份信息。
    /// - Example: `["123456"]`
    pub resident_tax_id_list: Option<Vec<String>>,
    /// The age of the person. / 年龄。
    /// - Example: `25`
    pub age: Option<i64>,
    /// The personal documents. / 个人资料文件。
    pub personal_profile: Option<Vec<v1::PersonalProfileInput>>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(name_list: impl Into<Vec<v1::PersonNameInput>>) -> Self {
        Self {
            client_token: Default::default(),
            name_list: name_list.into(),
            gender: Default::default(),
            date_of_birth: Default::default(),
            nationality_id: Default::default(),
            race: Default::default(),
            marital_status: Default::default(),
            phone_list: Default::default(),
            address_list: Default::default(),
            email_list: Default::default(),
            work_experience_list: Default::default(),
            education_list: Default::default(),
            bank_account_list: Default::default(),
            national_id_list: Default::default(),
            dependent_list: Default::default(),
            emergency_contact_list: Default::default(),
            date_entered_workforce: Default::default(),
            profile_image_id: Default::default(),
            custom_fields: Default::default(),
            resident_tax_id_list: Default::default(),
            age: Default::default(),
            personal_profile: Default::default(),
        }
    }
    /// Sets `client_token`.
    #[must_use]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `gender`.
    #[must_use]
    pub fn gender(mut self, value: v1::GenderInput) -> Self {
        self.gender = Some(value);
        self
    }
    /// Sets `date_of_birth`.
    #[must_use]
    pub fn date_of_birth(mut self, value: impl Into<String>) -> Self {
        self.date_of_birth = Some(value.into());
        self
    }
    /// Sets `nationality_id`.
    #[must_use]
    pub fn nationality_id(mut self, value: impl Into<String>) -> Self {
        self.nationality_id = Some(value.into());
        self
    }
    /// Sets `race`.
    #[must_use]
    pub fn race(mut self, value: v1::RaceInput) -> Self {
        self.race = Some(value);
        self
    }
    /// Sets `marital_status`.
    #[must_use]
    pub fn marital_status(mut self, value: v1::MaritalStatusInput) -> Self {
        self.marital_status = Some(value);
        self
    }
    /// Sets `phone_list`.
    #[must_use]
    pub fn phone_list(mut self, value: impl Into<Vec<v1::PhoneInput>>) -> Self {
        self.phone_list = Some(value.into());
        self
    }
    /// Sets `address_list`.
    #[must_use]
    pub fn address_list(
        mut self,
        value: impl Into<Vec<v1::PersonAddressInput>>,
    ) -> Self {
        self.address_list = Some(value.into());
        self
    }
    /// Sets `email_list`.
    #[must_use]
    pub fn email_list(mut self, value: impl Into<Vec<v1::EmailInput>>) -> Self {
        self.email_list = Some(value.into());
        self
    }
    /// Sets `work_experience_list`.
    #[must_use]
    pub fn work_experience_list(
        mut self,
        value: impl Into<Vec<v1::WorkExperienceInput>>,
    ) -> Self {
        self.work_experience_list = Some(value.into());
        self
    }
    /// Sets `education_list`.
    #[must_use]
    pub fn education_list(mut self, value: impl Into<Vec<v1::EducationInput>>) -> Self {
        self.education_list = Some(value.into());
        self
    }
    /// Sets `bank_account_list`.
    #[must_use]
    pub fn bank_account_list(
        mut self,
        value: impl Into<Vec<v1::BankAccountInput>>,
    ) -> Self {
        self.bank_account_list = Some(value.into());
        self
    }
    /// Sets `national_id_list`.
    #[must_use]
    pub fn national_id_list(
        mut self,
        value: impl Into<Vec<v1::NationalIdInput>>,
    ) -> Self {
        self.national_id_list = Some(value.into());
        self
    }
    /// Sets `dependent_list`.
    #[must_use]
    pub fn dependent_list(mut self, value: impl Into<Vec<v1::DependentInput>>) -> Self {
        self.dependent_list = Some(value.into());
        self
    }
    /// Sets `emergency_contact_list`.
    #[must_use]
    pub fn emergency_contact_list(
        mut self,
        value: impl Into<Vec<v1::EmergencyContactInput>>,
    ) -> Self {
        self.emergency_contact_list = Some(value.into());
        self
    }
    /// Sets `date_entered_workforce`.
    #[must_use]
    pub fn date_entered_workforce(mut self, value: impl Into<String>) -> Self {
        self.date_entered_workforce = Some(value.into());
        self
    }
    /// Sets `profile_image_id`.
    #[must_use]
    pub fn profile_image_id(mut self, value: impl Into<String>) -> Self {
        self.profile_image_id = Some(value.into());
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
    /// Sets `resident_tax_id_list`.
    #[must_use]
    pub fn resident_tax_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.resident_tax_id_list = Some(value.into());
        self
    }
    /// Sets `age`.
    #[must_use]
    pub fn age(mut self, value: i64) -> Self {
        self.age = Some(value);
        self
    }
    /// Sets `personal_profile`.
    #[must_use]
    pub fn personal_profile(
        mut self,
        value: impl Into<Vec<v1::PersonalProfileInput>>,
    ) -> Self {
        self.personal_profile = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("client_token", &mut self.client_token);
        f.field("name_list", &mut self.name_list);
        f.field("gender", &mut self.gender);
        f.field("date_of_birth", &mut self.date_of_birth);
        f.field("nationality_id", &mut self.nationality_id);
        f.field("race", &mut self.race);
        f.field("marital_status", &mut self.marital_status);
        f.field("phone_list", &mut self.phone_list);
        f.field("address_list", &mut self.address_list);
        f.field("email_list", &mut self.email_list);
        f.field("work_experience_list", &mut self.work_experience_list);
        f.field("education_list", &mut self.education_list);
        f.field("bank_account_list", &mut self.bank_account_list);
        f.field("national_id_list", &mut self.national_id_list);
        f.field("dependent_list", &mut self.dependent_list);
        f.field("emergency_contact_list", &mut self.emergency_contact_list);
        f.field("date_entered_workforce", &mut self.date_entered_workforce);
        f.field("profile_image_id", &mut self.profile_image_id);
        f.field("custom_fields", &mut self.custom_fields);
        f.field("resident_tax_id_list", &mut self.resident_tax_id_list);
        f.field("age", &mut self.age);
        f.field("personal_profile", &mut self.personal_profile);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("corehr.v1.person.create", Post, "/open-apis/corehr/v1/persons")
        .documented(text("创建个人信息", "Create a person (v1)"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/person/create")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::COREHR_COREHR]),
            scopes(&[crate::scope::COREHR_PERSON_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("client_token", String),
            body("name_list", Array).required(),
            body("gender", Object),
            body("date_of_birth", String),
            body("nationality_id", String),
            body("race", Object),
            body("marital_status", Object),
            body("phone_list", Array),
            body("address_list", Array),
            body("email_list", Array),
            body("work_experience_list", Array),
            body("education_list", Array),
            body("bank_account_list", Array),
            body("national_id_list", Array),
            body("dependent_list", Array),
            body("emergency_contact_list", Array),
            body("date_entered_workforce", String),
            body("profile_image_id", String),
            body("custom_fields", Array),
            body("resident_tax_id_list", Array),
            body("age", Integer),
            body("personal_profile", Array),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The person created. / 新建的个人信息。
    pub person: v1::Person,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("person", &mut self.person);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// `1164001` (HTTP 500): Internal error in transaction module
    ///
    /// The transaction that writes the data failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 数据写入的事务内部出错。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    DirectManagerOffboarded = &ErrorInfo {
        status: Some(500),
        message: "Internal error in transaction module",
        fix: Text { zh: "数据写入的事务内部出错。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The transaction that writes the data failed internally. Try again later; if it keeps failing, contact support with the log id." },
        ..*error::DIRECT_MANAGER_OFFBOARDED
    },
    /// `1164002` (HTTP 400): Update or delete operation needs IDList
    ///
    /// An update or deletion lacks the record IDs. Give the IDs of the records in question.
    ///
    /// 更新或删除操作缺少记录 ID。请在请求中给出要操作的记录的 ID。
    DottedManagerNotOnboarded = &ErrorInfo {
        message: "Update or delete operation needs IDList",
        fix: Text { zh: "更新或删除操作缺少记录 ID。请在请求中给出要操作的记录的 ID。", en: "An update or deletion lacks the record IDs. Give the IDs of the records in question." },
        ..*error::DOTTED_MANAGER_NOT_ONBOARDED
    },
    /// `1164003` (HTTP 400): Action is invalid
    ///
    /// The action is invalid. Compare the request with the fields of the operation.
    ///
    /// 操作类型不合法。请对照该接口的字段说明修正请求。
    JobChangeEffectiveAfterOffboarding = &ErrorInfo {
        message: "Action is invalid",
        fix: Text { zh: "操作类型不合法。请对照该接口的字段说明修正请求。", en: "The action is invalid. Compare the request with the fields of the operation." },
        ..*error::JOB_CHANGE_EFFECTIVE_AFTER_OFFBOARDING
    },
    /// [`1164004`](error::ACTION_AFFECTED_ROW_EXCEED_THRESHOLD): Action affected rows exceed threshold value
    ActionAffectedRowExceedThreshold = error::ACTION_AFFECTED_ROW_EXCEED_THRESHOLD,
    /// [`1164005`](error::TENANT_OR_OPERATOR_NOT_FOUND): Tenant or operator not found
    TenantOrOperatorNotFound = error::TENANT_OR_OPERATOR_NOT_FOUND,
    /// [`1164006`](error::UPDATE_WITH_INVALID_ID): Update Action contains invalid ID
    UpdateWithInvalidId = error::UPDATE_WITH_INVALID_ID,
    /// [`1164007`](error::ACTION_COUNT_EXCEED_THRESHOLD): Action count exceeds threshold
    ActionCountExceedThreshold = error::ACTION_COUNT_EXCEED_THRESHOLD,
    /// [`1164008`](error::RECORD_LOCK_RETRIEVAL_FAILED): Record lock retrieval failed
    RecordLockRetrievalFailed = error::RECORD_LOCK_RETRIEVAL_FAILED,
    /// [`1164009`](error::FIELD_LOCK_RETRIEVAL_MISSING_RECORD_ID): Field lock retrieval missing RecordID
    FieldLockRetrievalMissingRecordId = error::FIELD_LOCK_RETRIEVAL_MISSING_RECORD_ID,
    /// [`1164010`](error::FIELD_LOCK_RETRIEVAL_FAILED): Field lock retrieval failed
    FieldLockRetrievalFailed = error::FIELD_LOCK_RETRIEVAL_FAILED,
    /// [`1164011`](error::FIELD_LOCK_RETRIEVAL_MISSING_FIELD_NAME): Field lock retrieval missing FieldName
    FieldLockRetrievalMissingFieldName = error::FIELD_LOCK_RETRIEVAL_MISSING_FIELD_NAME,
    /// [`1164012`](error::INVALID_ASSIGNED_FIELD): Operation assigned invalid fields
    InvalidAssignedField = error::INVALID_ASSIGNED_FIELD,
    /// [`1164013`](error::EFFECTIVE_TIME_MISSING_FOR_ID): Assigned ID but has no active time
    EffectiveTimeMissingForId = error::EFFECTIVE_TIME_MISSING_FOR_ID,
    /// [`1164014`](error::MULTIPLE_ACTIONS_FOR_OBJECT): Object ApiName has more than one action
    MultipleActionsForObject = error::MULTIPLE_ACTIONS_FOR_OBJECT,
    /// [`1164101`](error::TIMELINE_CALCULATION_FAILED): Timeline penetration calculation failed
    TimelineCalculationFailed = error::TIMELINE_CALCULATION_FAILED,
    /// [`1164102`](error::INVALID_TIMELINE_EFFECTIVE_TIME_FORMAT): Timeline effective time format invalid
    InvalidTimelineEffectiveTimeFormat = error::INVALID_TIMELINE_EFFECTIVE_TIME_FORMAT,
    /// [`1164103`](error::EFFECTIVE_TIME_NOT_AFTER_FIRST): Timeline effective time should be later than first effective time
    EffectiveTimeNotAfterFirst = error::EFFECTIVE_TIME_NOT_AFTER_FIRST,
    /// [`1164104`](error::NO_TIMELINE_RECORD): No corresponding timeline record
    NoTimelineRecord = error::NO_TIMELINE_RECORD,
    /// [`1164105`](error::DUPLICATE_EFFECTIVE_TIMELINE_RECORD): Duplicated effective timeline record
    DuplicateEffectiveTimelineRecord = error::DUPLICATE_EFFECTIVE_TIMELINE_RECORD,
    /// [`1164106`](error::INVALID_TIMELINE_UPDATE_ACTION): Timeline Update action invalid
    InvalidTimelineUpdateAction = error::INVALID_TIMELINE_UPDATE_ACTION,
    /// [`1164107`](error::TIMELINE_ACTION_AFFECTED_ROW_EXCEED_THRESHOLD): Timeline action affected rows exceed threshold value
    TimelineActionAffectedRowExceedThreshold = error::TIMELINE_ACTION_AFFECTED_ROW_EXCEED_THRESHOLD,
    /// [`1164108`](error::INVALID_TIMELINE_INVALIDATION_ACTION): Timeline invalidation action invalid
    InvalidTimelineInvalidationAction = error::INVALID_TIMELINE_INVALIDATION_ACTION,
    /// [`1164109`](error::TIMELINE_ACTION_COUNT_EXCEED_THRESHOLD): Timeline action count exceeds threshold
    TimelineActionCountExceedThreshold = error::TIMELINE_ACTION_COUNT_EXCEED_THRESHOLD,
    /// [`1164110`](error::TIMELINE_TIME_RANGE_MISSING): Timeline object contains no StartTime or EndTime
    TimelineTimeRangeMissing = error::TIMELINE_TIME_RANGE_MISSING,
    /// [`1164111`](error::TIMELINE_VERSION_NOT_FOUND): Timeline object cannot find corresponding version
    TimelineVersionNotFound = error::TIMELINE_VERSION_NOT_FOUND,
    /// [`1164112`](error::TIMELINE_RECORD_ID_DUPLICATE): Create timeline object with record id duplicated
    TimelineRecordIdDuplicate = error::TIMELINE_RECORD_ID_DUPLICATE,
    /// [`1164113`](error::TIMELINE_CONTROL_FIELD_MISSING): Timeline object contains no inner control fields wk_status or wk_tid
    TimelineControlFieldMissing = error::TIMELINE_CONTROL_FIELD_MISSING,
    /// [`1164114`](error::TIMELINE_VERSION_ID_DUPLICATE): Timeline update used duplicated Version ID
    TimelineVersionIdDuplicate = error::TIMELINE_VERSION_ID_DUPLICATE,
    /// [`1164115`](error::TIMELINE_VERSION_ID_NOT_INTEGER_TYPE): Timeline versionID is not integer type
    TimelineVersionIdNotIntegerType = error::TIMELINE_VERSION_ID_NOT_INTEGER_TYPE,
    /// [`1164116`](error::INVALID_TIMELINE_VERSION_ID_TYPE): Timeline versionID type invalid
    InvalidTimelineVersionIdType = error::INVALID_TIMELINE_VERSION_ID_TYPE,
    /// [`1164117`](error::INVALID_TIMELINE_VERSION_QUERY): Timeline version query request invalid
    InvalidTimelineVersionQuery = error::INVALID_TIMELINE_VERSION_QUERY,
    /// [`1164118`](error::TIMELINE_VERSION_EFFECTIVE_TIME_MISSING): Timeline version info contains no effective time
    TimelineVersionEffectiveTimeMissing = error::TIMELINE_VERSION_EFFECTIVE_TIME_MISSING,
    /// [`1164119`](error::TIMELINE_FIRST_VERSION_CANNOT_BE_CORRECTED_LATER): Timeline first version cannot be corrected later than second version
    TimelineFirstVersionCannotBeCorrectedLater = error::TIMELINE_FIRST_VERSION_CANNOT_BE_CORRECTED_LATER,
    /// [`1164120`](error::TIMELINE_VERSION_ID_NOT_FOUND): Timeline version ID not exist
    TimelineVersionIdNotFound = error::TIMELINE_VERSION_ID_NOT_FOUND,
    /// [`1164121`](error::TIMELINE_FIRST_VERSION_CANNOT_BE_INVALIDATED): Timeline first version cannot be invalidated
    TimelineFirstVersionCannotBeInvalidated = error::TIMELINE_FIRST_VERSION_CANNOT_BE_INVALIDATED,
    /// [`1164122`](error::TIMELINE_FIELD_UNIQUENESS_VIOLATION): Timeline field uniqueness violation
    TimelineFieldUniquenessViolation = error::TIMELINE_FIELD_UNIQUENESS_VIOLATION,
    /// [`1164123`](error::TIMELINE_UPDATE_TARGET_INACTIVATED): Timeline update target is inactivated
    TimelineUpdateTargetInactivated = error::TIMELINE_UPDATE_TARGET_INACTIVATED,
    /// [`1164124`](error::FIRST_VERSION_IN_FUTURE): The effective time of the first version cannot be a future moment
    FirstVersionInFuture = error::FIRST_VERSION_IN_FUTURE,
    /// [`1164125`](error::TIMELINE_VERSION_RECORD_NOT_FOUND): Timeline version's corresponding record does not exist
    TimelineVersionRecordNotFound = error::TIMELINE_VERSION_RECORD_NOT_FOUND,
    /// [`1164126`](error::TIMELINE_CREATE_VERSION_ID_NOT_FOUND): Timeline create versionID does not exist when converting to correct
    TimelineCreateVersionIdNotFound = error::TIMELINE_CREATE_VERSION_ID_NOT_FOUND,
    /// [`1164127`](error::TIMELINE_RECORD_UNDER_RECONSTRUCTING): Timeline record is under reconstructing
    TimelineRecordUnderReconstructing = error::TIMELINE_RECORD_UNDER_RECONSTRUCTING,
    /// [`1164128`](error::TIMELINE_RECORD_UNLOCK_FAILED): Timeline record reconstruct unlock failed
    TimelineRecordUnlockFailed = error::TIMELINE_RECORD_UNLOCK_FAILED,
    /// [`1164129`](error::TIMELINE_VERSION_ID_INVALIDATED): Timeline version ID has already been invalidated
    TimelineVersionIdInvalidated = error::TIMELINE_VERSION_ID_INVALIDATED,
    /// [`1164130`](error::TIMELINE_CREATED_BEFORE_FIRST): Timeline create at should be later than first create at
    TimelineCreatedBeforeFirst = error::TIMELINE_CREATED_BEFORE_FIRST,
    /// [`1164201`](error::TIMELINE_EFFECTIVE_TIME_CONFLICT): Timeline multi record effective time conflicted
    TimelineEffectiveTimeConflict = error::TIMELINE_EFFECTIVE_TIME_CONFLICT,
    /// [`1164202`](error::TIMELINE_TIME_RANGE_OVERLAP): Timeline multi record has duplicated time range
    TimelineTimeRangeOverlap = error::TIMELINE_TIME_RANGE_OVERLAP,
    /// [`1164203`](error::TIMELINE_START_TIME_MISSING): Timeline multi record has no start time defined
    TimelineStartTimeMissing = error::TIMELINE_START_TIME_MISSING,
    /// [`1164204`](error::TIMELINE_GROUP_FIELD_MISSING): Timeline multi record has no biz group field defined
    TimelineGroupFieldMissing = error::TIMELINE_GROUP_FIELD_MISSING,
    /// [`1164205`](error::TIMELINE_UPDATE_TIME_MISSING): Timeline multi record update scenario lacking time field
    TimelineUpdateTimeMissing = error::TIMELINE_UPDATE_TIME_MISSING,
    /// [`1164206`](error::TIMELINE_FIELD_UPDATED_TWICE): At the same effective time, the timeline field is updated repeatedly
    TimelineFieldUpdatedTwice = error::TIMELINE_FIELD_UPDATED_TWICE,
    /// [`1164207`](error::TIMELINE_END_BEFORE_EFFECTIVE_TIME): Timeline multi record end time less than effective time
    TimelineEndBeforeEffectiveTime = error::TIMELINE_END_BEFORE_EFFECTIVE_TIME,
    /// [`1164301`](error::INVALID_PARAMETER1164301): Request param is invalid, pls check
    InvalidParameter1164301 = error::INVALID_PARAMETER1164301,
    /// [`1164302`](error::TIMELINE_RECORD_NOT_CONTAIN_TIME): Timeline record does not contain time information
    TimelineRecordNotContainTime = error::TIMELINE_RECORD_NOT_CONTAIN_TIME,
    /// [`1164401`](error::SINGLE_LOOKUP_EXPECTED): LookUp field is not a multi-LookUp
    SingleLookupExpected = error::SINGLE_LOOKUP_EXPECTED,
    /// [`1164402`](error::MULTIPLE_LOOKUP_EXPECTED): LookUp field is not a single-LookUp
    MultipleLookupExpected = error::MULTIPLE_LOOKUP_EXPECTED,
    /// [`1164403`](error::LOOKUP_RECORD_NOT_FOUND): The record corresponding to the lookup field value does not exist
    LookupRecordNotFound = error::LOOKUP_RECORD_NOT_FOUND,
    /// [`1164404`](error::LOOKUP_FIELD_VALUE_QUERY_FAILED): LookUp field value query failed
    LookupFieldValueQueryFailed = error::LOOKUP_FIELD_VALUE_QUERY_FAILED,
    /// [`1164405`](error::INVALID_LOOKUP_FIELD_VALUE_TYPE): LookUp field value type incorrect
    InvalidLookupFieldValueType = error::INVALID_LOOKUP_FIELD_VALUE_TYPE,
    /// [`1164406`](error::BOOLEAN_TYPE_FIELD_TYPE_ERROR): Boolean type field type error
    BooleanTypeFieldTypeError = error::BOOLEAN_TYPE_FIELD_TYPE_ERROR,
    /// [`1164407`](error::I18N_TEXT_EXPECTED): Text type field is not i18n
    I18nTextExpected = error::I18N_TEXT_EXPECTED,
    /// [`1164408`](error::TEXT_TYPE_FIELD_VALUE_LIMIT_EXCEEDED): Text type field value exceeds maximum length
    TextTypeFieldValueLimitExceeded = error::TEXT_TYPE_FIELD_VALUE_LIMIT_EXCEEDED,
    /// [`1164409`](error::STRING_TEXT_EXPECTED): Text type field is not string
    StringTextExpected = error::STRING_TEXT_EXPECTED,
    /// [`1164410`](error::INVALID_I18N_FORMAT): The format for i18n error
    InvalidI18nFormat = error::INVALID_I18N_FORMAT,
    /// [`1164411`](error::INVALID_I18N_CONTENT): The content for i18n error
    InvalidI18nContent = error::INVALID_I18N_CONTENT,
    /// [`1164412`](error::INVALID_ENUM_FIELD_TYPE): Enum fields type errors
    InvalidEnumFieldType = error::INVALID_ENUM_FIELD_TYPE,
    /// [`1164413`](error::TOO_MANY_DIGITS): The number of digits is too long
    TooManyDigits = error::TOO_MANY_DIGITS,
    /// [`1164414`](error::DATETIME_FIELD_TYPE_ERROR): Datetime field type error
    DatetimeFieldTypeError = error::DATETIME_FIELD_TYPE_ERROR,
    /// [`1164415`](error::DATETIME_FIELD_TIME_TYPE_ERROR): Datetime field time type error
    DatetimeFieldTimeTypeError = error::DATETIME_FIELD_TIME_TYPE_ERROR,
    /// [`1164416`](error::DATETIME_FIELD_DATE_TYPE_ERROR): Datetime field date type error
    DatetimeFieldDateTypeError = error::DATETIME_FIELD_DATE_TYPE_ERROR,
    /// [`1164417`](error::IMAGE_FIELD_TYPE_ERROR): Image field type error
    ImageFieldTypeError = error::IMAGE_FIELD_TYPE_ERROR,
    /// [`1164418`](error::IMAGE_FIELD_FILE_ID_NOT_FOUND): The fileID of the image field does not exist
    ImageFieldFileIdNotFound = error::IMAGE_FIELD_FILE_ID_NOT_FOUND,
    /// [`1164419`](error::ATTACHMENT_FIELD_FILE_ID_NOT_FOUND): The fileID of the attachment field does not exist
    AttachmentFieldFileIdNotFound = error::ATTACHMENT_FIELD_FILE_ID_NOT_FOUND,
    /// [`1164420`](error::ATTACHMENT_FIELD_TYPE_ERROR): Attachment field type error
    AttachmentFieldTypeError = error::ATTACHMENT_FIELD_TYPE_ERROR,
    /// [`1164421`](error::REQUIRED_FIELD_NOT_INCLUDED): Required field not included
    RequiredFieldNotIncluded = error::REQUIRED_FIELD_NOT_INCLUDED,
    /// [`1164422`](error::REQUIRED_FIELD_VALUE_NULL): The value of the Required field is null.
    RequiredFieldValueNull = error::REQUIRED_FIELD_VALUE_NULL,
    /// [`1164423`](error::INVALID_NUMBER_FIELD_TYPE): Number field int or float type error
    InvalidNumberFieldType = error::INVALID_NUMBER_FIELD_TYPE,
    /// [`1164424`](error::DECIMAL_OUT_OF_RANGE): Decimal out of range
    DecimalOutOfRange = error::DECIMAL_OUT_OF_RANGE,
    /// [`1164425`](error::VALUE_OUT_OF_RANGE): Value out of range
    ValueOutOfRange = error::VALUE_OUT_OF_RANGE,
    /// [`1164426`](error::SINGLE_OPTION_EXPECTED): Enum should be single not multiple error
    SingleOptionExpected = error::SINGLE_OPTION_EXPECTED,
    /// [`1164427`](error::MULTIPLE_OPTIONS_EXPECTED): Enum should be multiple not single error
    MultipleOptionsExpected = error::MULTIPLE_OPTIONS_EXPECTED,
    /// [`1164428`](error::ENUM_VALUE_NOT_FOUND): Enum value not exist
    EnumValueNotFound = error::ENUM_VALUE_NOT_FOUND,
    /// [`1164429`](error::AUTO_NUMBER_FIELD_TYPE_ERROR): AutoNumber field type error
    AutoNumberFieldTypeError = error::AUTO_NUMBER_FIELD_TYPE_ERROR,
    /// [`1164430`](error::DATETIME_FIELD_STRING_FORMATTING_ERROR): Datetime field string formatting Error
    DatetimeFieldStringFormattingError = error::DATETIME_FIELD_STRING_FORMATTING_ERROR,
    /// [`1164431`](error::INVALID_SINGLE_ATTACHMENT_VALUE): Attachment type field single value parsing failed
    InvalidSingleAttachmentValue = error::INVALID_SINGLE_ATTACHMENT_VALUE,
    /// [`1164432`](error::INVALID_MULTIPLE_ATTACHMENT_VALUE): Attachment type field multiple value parsing failed
    InvalidMultipleAttachmentValue = error::INVALID_MULTIPLE_ATTACHMENT_VALUE,
    /// [`1164433`](error::FILENAME_EXTENSION_ERROR): Filename extension error
    FilenameExtensionError = error::FILENAME_EXTENSION_ERROR,
    /// [`1164434`](error::MULTIPLE_IMAGES_EXPECTED): Image field should include multiple values
    MultipleImagesExpected = error::MULTIPLE_IMAGES_EXPECTED,
    /// [`1164435`](error::LOOKUP_FIELD_CONTAIN_DUPLICATE_KEY): The lookup field contains duplicate keys
    LookupFieldContainDuplicateKey = error::LOOKUP_FIELD_CONTAIN_DUPLICATE_KEY,
    /// [`1164436`](error::REQUIRED_FIELD_EMPTY): Required fields are empty
    RequiredFieldEmpty = error::REQUIRED_FIELD_EMPTY,
    /// [`1164437`](error::INVALID_BACK_LOOKUP): Illegal back lookup
    InvalidBackLookup = error::INVALID_BACK_LOOKUP,
    /// [`1164438`](error::DATE_FIELD_STRING_FORMATTING_ERROR): Date field string formatting Error
    DateFieldStringFormattingError = error::DATE_FIELD_STRING_FORMATTING_ERROR,
    /// [`1164439`](error::TIME_FIELD_STRING_FORMATTING_ERROR): Time field string formatting Error
    TimeFieldStringFormattingError = error::TIME_FIELD_STRING_FORMATTING_ERROR,
    /// [`1164440`](error::INVALID_TIME_FORMAT): Invalid time format
    InvalidTimeFormat = error::INVALID_TIME_FORMAT,
    /// [`1164441`](error::BUSINESS_GROUP_DUPLICATED): duplicate biz group for mulVersion
    BusinessGroupDuplicated = error::BUSINESS_GROUP_DUPLICATED,
    /// [`1164442`](error::ACTION_UPDATE_OUT_OF_ORDER): action update out of order
    ActionUpdateOutOfOrder = error::ACTION_UPDATE_OUT_OF_ORDER,
    /// [`1164443`](error::UNIQUE_VALUE_USED): unique value has been used
    UniqueValueUsed = error::UNIQUE_VALUE_USED,
    /// [`1164444`](error::UNIQUE_FIELD_REJECTED): un sup unique field
    UniqueFieldRejected = error::UNIQUE_FIELD_REJECTED,
    /// [`1164445`](error::CANNOT_UPDATE_PAIR_FIELD): can not update pair field
    CannotUpdatePairField = error::CANNOT_UPDATE_PAIR_FIELD,
    /// [`1164446`](error::CANNOT_UPDATE_MULTISTAGE_FIELD): can not update multistage field
    CannotUpdateMultistageField = error::CANNOT_UPDATE_MULTISTAGE_FIELD,
    /// [`1164447`](error::CANNOT_ONLY_CREATE_PAIRED_OBJECT): can not only create paired object
    CannotOnlyCreatePairedObject = error::CANNOT_ONLY_CREATE_PAIRED_OBJECT,
    /// [`1164448`](error::PAIRED_FIELD_MISSING): pair field is null
    PairedFieldMissing = error::PAIRED_FIELD_MISSING,
    /// [`1164449`](error::PAIR_FIELD_MUST_BE_ONE_TO_ONE): pair field must one on one
    PairFieldMustBeOneToOne = error::PAIR_FIELD_MUST_BE_ONE_TO_ONE,
    /// [`1164450`](error::CASCADE_WITHOUT_ID): cascade must have wk_id field
    CascadeWithoutId = error::CASCADE_WITHOUT_ID,
    /// [`1164501`](error::RECORD_IN_USE1164501): Unable to delete as it is still in use
    RecordInUse1164501 = error::RECORD_IN_USE1164501,
}
