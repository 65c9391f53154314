// Generated from spec/corehr/v2/person/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Create a person / 创建个人信息: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.client_token(…))`.
    pub fn create(&self) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new())
    }
}
/// Create a person / 创建个人信息.
///
/// Creates a person with names, contact details, addresses, household registration and other personal information.
///
/// 创建一名人员的姓名、联系方式、地址、户口等个人信息。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().person().create().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/persons`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:person:write`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/person/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// An idempotency key, written as a standard UUID v4. Requests with the same key count as one; each call is a new request if it is omitted.
    ///
    /// 幂等标识，格式为标准的 UUID v4，相同的请求视为同一请求，不传则每次都是新请求。
    /// - Example: `"\"fe599b60-450f-46ff-b2ef-9f6675625b97\""`
    pub client_token: Option<String>,
    /// The names of the person. Needed if the person is to be rehired with `corehr.v1.employment.create`.
    ///
    /// 各类姓名。用 `corehr.v1.employment.create` 办理离职重聘时须填。
    /// - Present only with one of the scopes `corehr:person.legal_name:write`
    pub name_list: Option<Vec<v2::PersonNameInput>>,
    /// The gender; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person` and `custom_api_name` to `gender`.
    ///
    /// 性别，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person`，`custom_api_name` 为 `gender`）。
    /// - Present only with one of the scopes `corehr:person.gender:write`
    pub gender: Option<v2::GenderInput>,
    /// The date of birth. / 出生日期。
    /// - Example: `"2020-01-01"`
    /// - Present only with one of the scopes `corehr:person.date_of_birth:write`
    pub date_of_birth: Option<String>,
    /// The ethnicity or race; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person` and `custom_api_name` to `ethnicity_race`.
    ///
    /// 民族或种族，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person`，`custom_api_name` 为 `ethnicity_race`）。
    pub race: Option<v2::RaceInput>,
    /// The marital status. The options come from the operation that gets a field, with `person` as `object_api_name` and `marital_status` as `custom_api_name`.
    ///
    /// 婚姻状况。可选项用获取字段详情接口查询，`object_api_name` 填 `person`，`custom_api_name` 填 `marital_status`。
    /// - Present only with one of the scopes `corehr:person.marital_status:write`
    pub marital_status: Option<v2::MaritalStatusInput>,
    /// The phone numbers. / 电话号码。
    pub phone_list: Option<Vec<v2::PhoneInput>>,
    /// The addresses of the person. Needs the scope `corehr:person.address:write`.
    ///
    /// 个人的地址。需要权限 `corehr:person.address:write`。
    pub address_list: Option<Vec<v2::AddressInput>>,
    /// The email addresses. / 邮箱地址。
    /// - Present only with one of the scopes `corehr:person.email:write`
    pub email_list: Option<Vec<v2::EmailInput>>,
    /// The work experience of the person. / 工作经历。
    /// - Present only with one of the scopes `corehr:person.work_experience:write`
    pub work_experience_list: Option<Vec<v2::WorkExperienceInfoInput>>,
    /// The education. / 教育经历。
    /// - Present only with one of the scopes `corehr:person.education:write`
    pub education_list: Option<Vec<v2::EducationInput>>,
    /// The bank accounts of the person. Needs the scope `corehr:person.bank_account:write`.
    ///
    /// 个人的银行账户。需要权限 `corehr:person.bank_account:write`。
    pub bank_account_list: Option<Vec<v2::BankAccountInput>>,
    /// The identity documents of the person. / 证件。
    /// - Present only with one of the scopes `corehr:person.national_id:write`
    pub national_id_list: Option<Vec<v2::NationalIdInput>>,
    /// The family members of the person. / 家庭成员。
    /// - Present only with one of the scopes `corehr:person.dependent:write`
    pub dependent_list: Option<Vec<v2::DependentInput>>,
    /// The emergency contacts. / 紧急联系人。
    /// - Present only with one of the scopes `corehr:person.emergency_contact:write`
    pub emergency_contact_list: Option<Vec<v2::EmergencyContactInput>>,
    /// The date the person started working. / 参加工作的日期。
    /// - Example: `"2020-10-01"`
    /// - Present only with one of the scopes `corehr:person.date_entered_workforce:write`
    pub date_entered_workforce: Option<String>,
    /// The ID of the profile image. No longer used. / 头像资源的 ID。已废弃。
    /// - Example: `"dfysuc8x76dsfsw"`
    pub profile_image_id: Option<String>,
    /// The documents attached to the person. / 个人资料的附件。
    /// - Present only with one of the scopes `corehr:person.personal_profile:write`
    pub personal_profile: Option<Vec<v2::PersonalProfileInput>>,
    /// The native place, as the ID of a province or other main subdivision; `corehr.v1.subdivision.get` returns the details.
    ///
    /// 籍贯，为省份或主要行政区的 ID，可用 `corehr.v1.subdivision.get` 查询。
    /// - Example: `"6863326262618752111"`
    /// - Present only with one of the scopes `corehr:person.native_region:write`
    pub native_region: Option<String>,
    /// The type of household registration (hukou); `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person_info_chn` and `custom_api_name` to `hukou_type`.
    ///
    /// 户口的类型，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person_info_chn`，`custom_api_name` 为 `hukou_type`）。
    /// - Present only with one of the scopes `corehr:person.hukou:write`
    pub hukou_type: Option<v2::HukouTypeInput>,
    /// The place of household registration. / 户口所在地。
    /// - Example: `"text"`
    /// - Present only with one of the scopes `corehr:person.hukou:write`
    pub hukou_location: Option<String>,
    /// The political affiliation; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person_info_chn` and `custom_api_name` to `political_affiliation`.
    ///
    /// 政治面貌，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person_info_chn`，`custom_api_name` 为 `political_affiliation`）。
    pub political_affiliations: Option<Vec<v2::PoliticalAffiliationsInput>>,
    /// The ID of the talent in recruitment, from `hire.v1.talent.list`.
    ///
    /// 招聘中的人才 ID，由 `hire.v1.talent.list` 得到。
    /// - Example: `"6863326262618752123"`
    pub talent_id: Option<String>,
    /// The values of custom fields, in the form given in the guide to custom fields. / 自定义字段的值，格式见自定义字段说明。
    pub custom_fields: Option<Vec<v2::CustomFieldDataInput>>,
    /// The country or region of birth. / 出生的国家或地区。
    /// - Example: `"text"`
    pub born_country_region: Option<String>,
    /// Whether the person has a disability. / 是否残疾。
    pub is_disabled: Option<bool>,
    /// The number of the disability certificate. / 残疾证的号码。
    /// - Example: `"1110000"`
    pub disable_card_number: Option<String>,
    /// Whether the person belongs to the family of a martyr. / 是否为烈属。
    pub is_martyr_family: Option<bool>,
    /// The number of the martyr family certificate. / 烈属证的号码。
    /// - Example: `"1110000"`
    pub martyr_card_number: Option<String>,
    /// Whether the person is elderly and without family. / 是否为孤老。
    pub is_old_alone: Option<bool>,
    /// The tax residency by year. / 各年度的税务居民身份。
    pub resident_taxes: Option<Vec<v2::ResidentTaxInput>>,
    /// The date of the first entry into the country. / 首次入境的日期。
    /// - Example: `"2021-01-02"`
    pub first_entry_time: Option<String>,
    /// The date on which the person is expected to leave the country. / 预计离境的日期。
    /// - Example: `"2022-01-02"`
    pub leave_time: Option<String>,
}
impl Create {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `client_token`.
    #[must_use]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `name_list`.
    #[must_use]
    pub fn name_list(mut self, value: impl Into<Vec<v2::PersonNameInput>>) -> Self {
        self.name_list = Some(value.into());
        self
    }
    /// Sets `gender`.
    #[must_use]
    pub fn gender(mut self, value: v2::GenderInput) -> Self {
        self.gender = Some(value);
        self
    }
    /// Sets `date_of_birth`.
    #[must_use]
    pub fn date_of_birth(mut self, value: impl Into<String>) -> Self {
        self.date_of_birth = Some(value.into());
        self
    }
    /// Sets `race`.
    #[must_use]
    pub fn race(mut self, value: v2::RaceInput) -> Self {
        self.race = Some(value);
        self
    }
    /// Sets `marital_status`.
    #[must_use]
    pub fn marital_status(mut self, value: v2::MaritalStatusInput) -> Self {
        self.marital_status = Some(value);
        self
    }
    /// Sets `phone_list`.
    #[must_use]
    pub fn phone_list(mut self, value: impl Into<Vec<v2::PhoneInput>>) -> Self {
        self.phone_list = Some(value.into());
        self
    }
    /// Sets `address_list`.
    #[must_use]
    pub fn address_list(mut self, value: impl Into<Vec<v2::AddressInput>>) -> Self {
        self.address_list = Some(value.into());
        self
    }
    /// Sets `email_list`.
    #[must_use]
    pub fn email_list(mut self, value: impl Into<Vec<v2::EmailInput>>) -> Self {
        self.email_list = Some(value.into());
        self
    }
    /// Sets `work_experience_list`.
    #[must_use]
    pub fn work_experience_list(
        mut self,
        value: impl Into<Vec<v2::WorkExperienceInfoInput>>,
    ) -> Self {
        self.work_experience_list = Some(value.into());
        self
    }
    /// Sets `education_list`.
    #[must_use]
    pub fn education_list(mut self, value: impl Into<Vec<v2::EducationInput>>) -> Self {
        self.education_list = Some(value.into());
        self
    }
    /// Sets `bank_account_list`.
    #[must_use]
    pub fn bank_account_list(
        mut self,
        value: impl Into<Vec<v2::BankAccountInput>>,
    ) -> Self {
        self.bank_account_list = Some(value.into());
        self
    }
    /// Sets `national_id_list`.
    #[must_use]
    pub fn national_id_list(
        mut self,
        value: impl Into<Vec<v2::NationalIdInput>>,
    ) -> Self {
        self.national_id_list = Some(value.into());
        self
    }
    /// Sets `dependent_list`.
    #[must_use]
    pub fn dependent_list(mut self, value: impl Into<Vec<v2::DependentInput>>) -> Self {
        self.dependent_list = Some(value.into());
        self
    }
    /// Sets `emergency_contact_list`.
    #[must_use]
    pub fn emergency_contact_list(
        mut self,
        value: impl Into<Vec<v2::EmergencyContactInput>>,
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
    /// Sets `personal_profile`.
    #[must_use]
    pub fn personal_profile(
        mut self,
        value: impl Into<Vec<v2::PersonalProfileInput>>,
    ) -> Self {
        self.personal_profile = Some(value.into());
        self
    }
    /// Sets `native_region`.
    #[must_use]
    pub fn native_region(mut self, value: impl Into<String>) -> Self {
        self.native_region = Some(value.into());
        self
    }
    /// Sets `hukou_type`.
    #[must_use]
    pub fn hukou_type(mut self, value: v2::HukouTypeInput) -> Self {
        self.hukou_type = Some(value);
        self
    }
    /// Sets `hukou_location`.
    #[must_use]
    pub fn hukou_location(mut self, value: impl Into<String>) -> Self {
        self.hukou_location = Some(value.into());
        self
    }
    /// Sets `political_affiliations`.
    #[must_use]
    pub fn political_affiliations(
        mut self,
        value: impl Into<Vec<v2::PoliticalAffiliationsInput>>,
    ) -> Self {
        self.political_affiliations = Some(value.into());
        self
    }
    /// Sets `talent_id`.
    #[must_use]
    pub fn talent_id(mut self, value: impl Into<String>) -> Self {
        self.talent_id = Some(value.into());
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
    /// Sets `born_country_region`.
    #[must_use]
    pub fn born_country_region(mut self, value: impl Into<String>) -> Self {
        self.born_country_region = Some(value.into());
        self
    }
    /// Sets `is_disabled`.
    #[must_use]
    pub fn is_disabled(mut self, value: bool) -> Self {
        self.is_disabled = Some(value);
        self
    }
    /// Sets `disable_card_number`.
    #[must_use]
    pub fn disable_card_number(mut self, value: impl Into<String>) -> Self {
        self.disable_card_number = Some(value.into());
        self
    }
    /// Sets `is_martyr_family`.
    #[must_use]
    pub fn is_martyr_family(mut self, value: bool) -> Self {
        self.is_martyr_family = Some(value);
        self
    }
    /// Sets `martyr_card_number`.
    #[must_use]
    pub fn martyr_card_number(mut self, value: impl Into<String>) -> Self {
        self.martyr_card_number = Some(value.into());
        self
    }
    /// Sets `is_old_alone`.
    #[must_use]
    pub fn is_old_alone(mut self, value: bool) -> Self {
        self.is_old_alone = Some(value);
        self
    }
    /// Sets `resident_taxes`.
    #[must_use]
    pub fn resident_taxes(
        mut self,
        value: impl Into<Vec<v2::ResidentTaxInput>>,
    ) -> Self {
        self.resident_taxes = Some(value.into());
        self
    }
    /// Sets `first_entry_time`.
    #[must_use]
    pub fn first_entry_time(mut self, value: impl Into<String>) -> Self {
        self.first_entry_time = Some(value.into());
        self
    }
    /// Sets `leave_time`.
    #[must_use]
    pub fn leave_time(mut self, value: impl Into<String>) -> Self {
        self.leave_time = Some(value.into());
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
        f.field("personal_profile", &mut self.personal_profile);
        f.field("native_region", &mut self.native_region);
        f.field("hukou_type", &mut self.hukou_type);
        f.field("hukou_location", &mut self.hukou_location);
        f.field("political_affiliations", &mut self.political_affiliations);
        f.field("talent_id", &mut self.talent_id);
        f.field("custom_fields", &mut self.custom_fields);
        f.field("born_country_region", &mut self.born_country_region);
        f.field("is_disabled", &mut self.is_disabled);
        f.field("disable_card_number", &mut self.disable_card_number);
        f.field("is_martyr_family", &mut self.is_martyr_family);
        f.field("martyr_card_number", &mut self.martyr_card_number);
        f.field("is_old_alone", &mut self.is_old_alone);
        f.field("resident_taxes", &mut self.resident_taxes);
        f.field("first_entry_time", &mut self.first_entry_time);
        f.field("leave_time", &mut self.leave_time);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("corehr.v2.person.create", Post, "/open-apis/corehr/v2/persons")
        .documented(text("创建个人信息", "Create a person"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/person/create")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::COREHR_PERSON_WRITE])])
        .guards(&[
            Guard::sent("name_list", &[scopes(&[crate::scope::COREHR_PERSON_LEGAL_NAME_WRITE])]),
            Guard::sent("gender", &[scopes(&[crate::scope::COREHR_PERSON_GENDER_WRITE])]),
            Guard::sent("date_of_birth", &[scopes(&[crate::scope::COREHR_PERSON_DATE_OF_BIRTH_WRITE])]),
            Guard::sent("marital_status", &[scopes(&[crate::scope::COREHR_PERSON_MARITAL_STATUS_WRITE])]),
            Guard::sent("email_list", &[scopes(&[crate::scope::COREHR_PERSON_EMAIL_WRITE])]),
            Guard::sent("work_experience_list", &[scopes(&[crate::scope::COREHR_PERSON_WORK_EXPERIENCE_WRITE])]),
            Guard::sent("education_list", &[scopes(&[crate::scope::COREHR_PERSON_EDUCATION_WRITE])]),
            Guard::sent("national_id_list", &[scopes(&[crate::scope::COREHR_PERSON_NATIONAL_ID_WRITE])]),
            Guard::sent("dependent_list", &[scopes(&[crate::scope::COREHR_PERSON_DEPENDENT_WRITE])]),
            Guard::sent("emergency_contact_list", &[scopes(&[crate::scope::COREHR_PERSON_EMERGENCY_CONTACT_WRITE])]),
            Guard::sent("date_entered_workforce", &[scopes(&[crate::scope::COREHR_PERSON_DATE_ENTERED_WORKFORCE_WRITE])]),
            Guard::sent("personal_profile", &[scopes(&[crate::scope::COREHR_PERSON_PERSONAL_PROFILE_WRITE])]),
            Guard::sent("native_region", &[scopes(&[crate::scope::COREHR_PERSON_NATIVE_REGION_WRITE])]),
            Guard::sent("hukou_type", &[scopes(&[crate::scope::COREHR_PERSON_HUKOU_WRITE])]),
            Guard::sent("hukou_location", &[scopes(&[crate::scope::COREHR_PERSON_HUKOU_WRITE])]),
            Guard::received("person.phone_number", &[scopes(&[crate::scope::COREHR_PERSON_PHONE_READ]), scopes(&[crate::scope::COREHR_PERSON_PHONE_WRITE])]),
            Guard::received("person.legal_name", &[scopes(&[crate::scope::COREHR_PERSON_LEGAL_NAME_READ]), scopes(&[crate::scope::COREHR_PERSON_LEGAL_NAME_WRITE])]),
            Guard::received("person.name_list", &[scopes(&[crate::scope::COREHR_PERSON_LEGAL_NAME_READ]), scopes(&[crate::scope::COREHR_PERSON_LEGAL_NAME_WRITE])]),
            Guard::received("person.gender", &[scopes(&[crate::scope::COREHR_PERSON_GENDER_READ]), scopes(&[crate::scope::COREHR_PERSON_GENDER_WRITE])]),
            Guard::received("person.date_of_birth", &[scopes(&[crate::scope::COREHR_PERSON_DATE_OF_BIRTH_READ]), scopes(&[crate::scope::COREHR_PERSON_DATE_OF_BIRTH_WRITE])]),
            Guard::received("person.race", &[scopes(&[crate::scope::COREHR_PERSON_RACE_READ])]),
            Guard::received("person.marital_status", &[scopes(&[crate::scope::COREHR_PERSON_MARITAL_STATUS_WRITE])]),
            Guard::received("person.phone_list", &[scopes(&[crate::scope::COREHR_PERSON_PHONE_READ]), scopes(&[crate::scope::COREHR_PERSON_PHONE_WRITE])]),
            Guard::received("person.address_list", &[scopes(&[crate::scope::COREHR_PERSON_ADDRESS_READ]), scopes(&[crate::scope::COREHR_PERSON_ADDRESS_WRITE])]),
            Guard::received("person.email_list", &[scopes(&[crate::scope::COREHR_PERSON_EMAIL_READ]), scopes(&[crate::scope::COREHR_PERSON_EMAIL_WRITE])]),
            Guard::received("person.work_experience_list", &[scopes(&[crate::scope::COREHR_PERSON_WORK_EXPERIENCE_READ]), scopes(&[crate::scope::COREHR_PERSON_WORK_EXPERIENCE_WRITE])]),
            Guard::received("person.education_list", &[scopes(&[crate::scope::COREHR_PERSON_EDUCATION_READ]), scopes(&[crate::scope::COREHR_PERSON_EDUCATION_WRITE])]),
            Guard::received("person.bank_account_list", &[scopes(&[crate::scope::COREHR_PERSON_BANK_ACCOUNT_READ]), scopes(&[crate::scope::COREHR_PERSON_BANK_ACCOUNT_WRITE])]),
            Guard::received("person.national_id_list", &[scopes(&[crate::scope::COREHR_PERSON_NATIONAL_ID_READ]), scopes(&[crate::scope::COREHR_PERSON_NATIONAL_ID_WRITE])]),
            Guard::received("person.dependent_list", &[scopes(&[crate::scope::COREHR_PERSON_DEPENDENT_READ]), scopes(&[crate::scope::COREHR_PERSON_DEPENDENT_WRITE])]),
            Guard::received("person.emergency_contact_list", &[scopes(&[crate::scope::COREHR_PERSON_EMERGENCY_CONTACT_READ]), scopes(&[crate::scope::COREHR_PERSON_EMERGENCY_CONTACT_WRITE])]),
            Guard::received("person.date_entered_workforce", &[scopes(&[crate::scope::COREHR_PERSON_DATE_ENTERED_WORKFORCE_READ]), scopes(&[crate::scope::COREHR_PERSON_DATE_ENTERED_WORKFORCE_WRITE])]),
            Guard::received("person.email_address", &[scopes(&[crate::scope::COREHR_PERSON_EMAIL_READ]), scopes(&[crate::scope::COREHR_PERSON_EMAIL_WRITE])]),
            Guard::received("person.age", &[scopes(&[crate::scope::COREHR_PERSON_DATE_OF_BIRTH_READ]), scopes(&[crate::scope::COREHR_PERSON_DATE_OF_BIRTH_WRITE])]),
            Guard::received("person.highest_level_of_education", &[scopes(&[crate::scope::COREHR_PERSON_EDUCATION_READ]), scopes(&[crate::scope::COREHR_PERSON_EDUCATION_WRITE])]),
            Guard::received("person.highest_degree_of_education", &[scopes(&[crate::scope::COREHR_PERSON_EDUCATION_READ]), scopes(&[crate::scope::COREHR_PERSON_EDUCATION_WRITE])]),
            Guard::received("person.personal_profile", &[scopes(&[crate::scope::COREHR_PERSON_PERSONAL_PROFILE_READ]), scopes(&[crate::scope::COREHR_PERSON_PERSONAL_PROFILE_WRITE])]),
            Guard::received("person.native_region", &[scopes(&[crate::scope::COREHR_PERSON_NATIVE_REGION_READ]), scopes(&[crate::scope::COREHR_PERSON_NATIVE_REGION_WRITE])]),
            Guard::received("person.hukou_type", &[scopes(&[crate::scope::COREHR_PERSON_HUKOU_READ]), scopes(&[crate::scope::COREHR_PERSON_HUKOU_WRITE])]),
            Guard::received("person.hukou_location", &[scopes(&[crate::scope::COREHR_PERSON_HUKOU_READ]), scopes(&[crate::scope::COREHR_PERSON_HUKOU_WRITE])]),
            Guard::received("person.custom_fields", &[scopes(&[crate::scope::COREHR_PERSON_CUSTOM_FIELD_READ]), scopes(&[crate::scope::COREHR_PERSON_CUSTOM_FIELD_WRITE])]),
            Guard::received("person.national_id_number", &[scopes(&[crate::scope::COREHR_PERSON_NATIONAL_ID_READ]), scopes(&[crate::scope::COREHR_PERSON_NATIONAL_ID_WRITE])]),
            Guard::received("person.family_address", &[scopes(&[crate::scope::COREHR_PERSON_ADDRESS_READ]), scopes(&[crate::scope::COREHR_PERSON_ADDRESS_WRITE])]),
            Guard::received("person.born_country_region", &[scopes(&[crate::scope::COREHR_PERSON_BORN_COUNTRY_REGION_READ]), scopes(&[crate::scope::COREHR_PERSON_BORN_COUNTRY_REGION_WRITE])]),
            Guard::received("person.is_disabled", &[scopes(&[crate::scope::COREHR_PERSON_IS_DISABLED_READ]), scopes(&[crate::scope::COREHR_PERSON_IS_DISABLED_WRITE])]),
            Guard::received("person.disable_card_number", &[scopes(&[crate::scope::COREHR_PERSON_IS_DISABLED_READ]), scopes(&[crate::scope::COREHR_PERSON_IS_DISABLED_WRITE])]),
            Guard::received("person.is_martyr_family", &[scopes(&[crate::scope::COREHR_PERSON_MARTYR_FAMILY_READ]), scopes(&[crate::scope::COREHR_PERSON_MARTYR_FAMILY_WRITE])]),
            Guard::received("person.martyr_card_number", &[scopes(&[crate::scope::COREHR_PERSON_MARTYR_FAMILY_READ]), scopes(&[crate::scope::COREHR_PERSON_MARTYR_FAMILY_WRITE])]),
            Guard::received("person.is_old_alone", &[scopes(&[crate::scope::COREHR_PERSON_IS_OLD_ALONE_READ]), scopes(&[crate::scope::COREHR_PERSON_IS_OLD_ALONE_WRITE])]),
            Guard::received("person.resident_taxes", &[scopes(&[crate::scope::COREHR_PERSON_RESIDENT_TAX_READ]), scopes(&[crate::scope::COREHR_PERSON_RESIDENT_TAX_WRITE])]),
            Guard::received("person.resident_taxes.custom_fields", &[scopes(&[crate::scope::COREHR_PERSON_RESIDENT_TAX_CUSTOM_FIELD_READ]), scopes(&[crate::scope::COREHR_PERSON_RESIDENT_TAX_CUSTOM_FIELD_WRITE])]),
            Guard::received("person.first_entry_time", &[scopes(&[crate::scope::COREHR_PERSON_ENTRY_LEAVE_TIME_READ]), scopes(&[crate::scope::COREHR_PERSON_ENTRY_LEAVE_TIME_WRITE])]),
            Guard::received("person.leave_time", &[scopes(&[crate::scope::COREHR_PERSON_ENTRY_LEAVE_TIME_READ]), scopes(&[crate::scope::COREHR_PERSON_ENTRY_LEAVE_TIME_WRITE])]),
            Guard::received("person.passport_number", &[scopes(&[crate::scope::COREHR_PERSON_PASSPORT_NUMBER_READ])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("client_token", String),
            body("name_list", Array),
            body("gender", Object),
            body("date_of_birth", String),
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
            body("personal_profile", Array),
            body("native_region", String),
            body("hukou_type", Object),
            body("hukou_location", String),
            body("political_affiliations", Array),
            body("talent_id", String),
            body("custom_fields", Array),
            body("born_country_region", String),
            body("is_disabled", Boolean),
            body("disable_card_number", String),
            body("is_martyr_family", Boolean),
            body("martyr_card_number", String),
            body("is_old_alone", Boolean),
            body("resident_taxes", Array),
            body("first_entry_time", String),
            body("leave_time", String),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The person. / 个人信息。
    pub person: CreatePerson,
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
    /// [`1160001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
    /// `1160021` (HTTP 400): param is invalid
    ///
    /// A parameter is invalid. Correct it as `msg` says and compare the request body with the fields of the operation.
    ///
    /// 请求参数不合法。请根据响应中的 `msg`，对照该接口的请求体字段修正。
    BalanceUnsupportedForLeaveType = &ErrorInfo {
        message: "param is invalid",
        fix: Text { zh: "请求参数不合法。请根据响应中的 `msg`，对照该接口的请求体字段修正。", en: "A parameter is invalid. Correct it as `msg` says and compare the request body with the fields of the operation." },
        ..*error::BALANCE_UNSUPPORTED_FOR_LEAVE_TYPE
    },
    /// `1160022` (HTTP 400): param is invalid
    ///
    /// A parameter is invalid. Correct it as `msg` says and compare the request body with the fields of the operation.
    ///
    /// 请求参数不合法。请根据响应中的 `msg`，对照该接口的请求体字段修正。
    InvalidLeavePlanVersion = &ErrorInfo {
        message: "param is invalid",
        fix: Text { zh: "请求参数不合法。请根据响应中的 `msg`，对照该接口的请求体字段修正。", en: "A parameter is invalid. Correct it as `msg` says and compare the request body with the fields of the operation." },
        ..*error::INVALID_LEAVE_PLAN_VERSION
    },
    /// `1160004` (HTTP 400): request ID repeat
    ///
    /// The `client_token` was used before, so the request may already be done. Check the result of the earlier request and look for concurrent retries; for a new operation, use a new `client_token`.
    ///
    /// `client_token` 与之前的请求重复，该请求可能已处理。请先确认上次请求的结果，并排查是否有并发重试；若是新的操作，请更换 `client_token`。
    RequestIdDuplicated = &ErrorInfo {
        fix: Text { zh: "`client_token` 与之前的请求重复，该请求可能已处理。请先确认上次请求的结果，并排查是否有并发重试；若是新的操作，请更换 `client_token`。", en: "The `client_token` was used before, so the request may already be done. Check the result of the earlier request and look for concurrent retries; for a new operation, use a new `client_token`." },
        ..*error::REQUEST_ID_DUPLICATED
    },
    /// `1160017` (HTTP 400): No permission to modify data
    ///
    /// The app may not modify this data. Give the app permission to edit the fields and the people concerned, then try again.
    ///
    /// 没有修改该数据的权限。请为应用配置相应字段和人员的编辑权限后重试。
    UserNotFound = &ErrorInfo {
        message: "No permission to modify data",
        fix: Text { zh: "没有修改该数据的权限。请为应用配置相应字段和人员的编辑权限后重试。", en: "The app may not modify this data. Give the app permission to edit the fields and the people concerned, then try again." },
        ..*error::USER_NOT_FOUND
    },
    /// `1160999` (HTTP 500): internal server error
    ///
    /// The service failed for an unknown reason. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务发生未知错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    UnknownError1160999 = &ErrorInfo {
        message: "internal server error",
        ..*error::UNKNOWN_ERROR1160999
    },
}
/// The person. / 个人信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePerson {
    /// The person ID of the employee. For details, call the batch query of employees.
    ///
    /// 员工的个人信息 ID，详情可用批量查询员工信息接口获取。
    pub person_id: String,
    /// The personal phone number. / 个人电话。
    /// - Present only with one of the scopes `corehr:person.phone:read`, `corehr:person.phone:write`
    pub phone_number: String,
    /// The legal name. / 法定姓名。
    /// - Present only with one of the scopes `corehr:person.legal_name:read`, `corehr:person.legal_name:write`
    pub legal_name: String,
    /// The preferred name. / 常用名。
    pub preferred_name: String,
    /// The preferred full name in the local language. / 常用的本地全名。
    pub preferred_local_full_name: String,
    /// The preferred full name in English. / 常用的英文全名。
    pub preferred_english_full_name: String,
    /// The names of the person. / 人员的各类姓名。
    /// - Present only with one of the scopes `corehr:person.legal_name:read`, `corehr:person.legal_name:write`
    pub name_list: Vec<v2::PersonName>,
    /// The gender; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person` and `custom_api_name` to `gender`.
    ///
    /// 性别，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person`，`custom_api_name` 为 `gender`）。
    /// - Present only with one of the scopes `corehr:person.gender:read`, `corehr:person.gender:write`
    pub gender: v2::Gender,
    /// The date of birth. / 出生日期。
    /// - Present only with one of the scopes `corehr:person.date_of_birth:read`, `corehr:person.date_of_birth:write`
    pub date_of_birth: String,
    /// The ethnicity or race; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person` and `custom_api_name` to `ethnicity_race`.
    ///
    /// 民族或种族，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person`，`custom_api_name` 为 `ethnicity_race`）。
    /// - Present only with one of the scopes `corehr:person.race:read`
    pub race: v2::Race,
    /// The marital status; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person` and `custom_api_name` to `marital_status`. Needs the scope `corehr:person.marital_status:read` or `corehr:person.marital_status:write`.
    ///
    /// 婚姻状况，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person`，`custom_api_name` 为 `marital_status`）。需要权限 `corehr:person.marital_status:read` 或 `corehr:person.marital_status:write`。
    /// - Present only with one of the scopes `corehr:person.marital_status:write`
    pub marital_status: v2::MaritalStatus,
    /// The phone numbers. / 电话号码。
    /// - Present only with one of the scopes `corehr:person.phone:read`, `corehr:person.phone:write`
    pub phone_list: Vec<v2::Phone>,
    /// The addresses of the person. / 个人的地址。
    /// - Present only with one of the scopes `corehr:person.address:read`, `corehr:person.address:write`
    pub address_list: Vec<v2::Address>,
    /// The email addresses. / 邮箱地址。
    /// - Present only with one of the scopes `corehr:person.email:read`, `corehr:person.email:write`
    pub email_list: Vec<v2::Email>,
    /// The work experience of the person. / 工作经历。
    /// - Present only with one of the scopes `corehr:person.work_experience:read`, `corehr:person.work_experience:write`
    pub work_experience_list: Vec<v2::WorkExperienceInfo>,
    /// The education. / 教育经历。
    /// - Present only with one of the scopes `corehr:person.education:read`, `corehr:person.education:write`
    pub education_list: Vec<v2::Education>,
    /// The bank accounts of the person. / 银行账户。
    /// - Present only with one of the scopes `corehr:person.bank_account:read`, `corehr:person.bank_account:write`
    pub bank_account_list: Vec<v2::BankAccount>,
    /// The identity documents of the person. / 证件。
    /// - Present only with one of the scopes `corehr:person.national_id:read`, `corehr:person.national_id:write`
    pub national_id_list: Vec<v2::NationalId>,
    /// The family members of the person. / 家庭成员。
    /// - Present only with one of the scopes `corehr:person.dependent:read`, `corehr:person.dependent:write`
    pub dependent_list: Vec<v2::Dependent>,
    /// The emergency contacts. / 紧急联系人。
    /// - Present only with one of the scopes `corehr:person.emergency_contact:read`, `corehr:person.emergency_contact:write`
    pub emergency_contact_list: Vec<v2::EmergencyContact>,
    /// The date the person started working. / 参加工作的日期。
    /// - Present only with one of the scopes `corehr:person.date_entered_workforce:read`, `corehr:person.date_entered_workforce:write`
    pub date_entered_workforce: String,
    /// For how many years the person has worked. / 工龄，单位为年。
    pub working_years: i64,
    /// The ID of the profile image. No longer used. / 头像资源的 ID。已废弃。
    pub profile_image_id: String,
    /// The email address. / 邮箱地址。
    /// - Present only with one of the scopes `corehr:person.email:read`, `corehr:person.email:write`
    pub email_address: String,
    /// The age of the person. / 年龄。
    /// - Present only with one of the scopes `corehr:person.date_of_birth:read`, `corehr:person.date_of_birth:write`
    pub age: i64,
    /// The education in which the highest level was reached. / 最高学历的教育经历。
    /// - Present only with one of the scopes `corehr:person.education:read`, `corehr:person.education:write`
    pub highest_level_of_education: v2::Education,
    /// The education that led to the highest degree. / 最高学位的教育经历。
    /// - Present only with one of the scopes `corehr:person.education:read`, `corehr:person.education:write`
    pub highest_degree_of_education: v2::Education,
    /// The documents attached to the person. / 个人资料的附件。
    /// - Present only with one of the scopes `corehr:person.personal_profile:read`, `corehr:person.personal_profile:write`
    pub personal_profile: Vec<v2::PersonalProfile>,
    /// The native place, as the ID of a province or other subdivision; `corehr.v2.basic_info_country_region_subdivision.search` returns the details.
    ///
    /// 籍贯，为省份或行政区的 ID，详情用 `corehr.v2.basic_info_country_region_subdivision.search` 查询。
    /// - Present only with one of the scopes `corehr:person.native_region:read`, `corehr:person.native_region:write`
    pub native_region: String,
    /// The type of household registration (hukou); `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person_info_chn` and `custom_api_name` to `hukou_type`.
    ///
    /// 户口的类型，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person_info_chn`，`custom_api_name` 为 `hukou_type`）。
    /// - Present only with one of the scopes `corehr:person.hukou:read`, `corehr:person.hukou:write`
    pub hukou_type: v2::HukouType,
    /// The place of household registration. / 户口所在地。
    /// - Present only with one of the scopes `corehr:person.hukou:read`, `corehr:person.hukou:write`
    pub hukou_location: String,
    /// The ID of the talent in recruitment. / 招聘中的人才 ID。
    pub talent_id: String,
    /// The values of custom fields, in the form given in the guide to custom fields. / 自定义字段的值，格式见自定义字段说明。
    /// - Present only with one of the scopes `corehr:person.custom_field:read`, `corehr:person.custom_field:write`
    pub custom_fields: Vec<v2::CustomFieldData>,
    /// The number of the resident identity document. / 居民身份证件的号码。
    /// - Present only with one of the scopes `corehr:person.national_id:read`, `corehr:person.national_id:write`
    pub national_id_number: String,
    /// The home address. / 家庭地址。
    /// - Present only with one of the scopes `corehr:person.address:read`, `corehr:person.address:write`
    pub family_address: String,
    /// The country or region of birth. / 出生的国家或地区。
    /// - Present only with one of the scopes `corehr:person.born_country_region:read`, `corehr:person.born_country_region:write`
    pub born_country_region: String,
    /// Whether the person has a disability. / 是否残疾。
    /// - Present only with one of the scopes `corehr:person.is_disabled:read`, `corehr:person.is_disabled:write`
    pub is_disabled: bool,
    /// The number of the disability certificate. / 残疾证的号码。
    /// - Present only with one of the scopes `corehr:person.is_disabled:read`, `corehr:person.is_disabled:write`
    pub disable_card_number: String,
    /// Whether the person belongs to the family of a martyr. / 是否为烈属。
    /// - Present only with one of the scopes `corehr:person.martyr_family:read`, `corehr:person.martyr_family:write`
    pub is_martyr_family: bool,
    /// The number of the martyr family certificate. / 烈属证的号码。
    /// - Present only with one of the scopes `corehr:person.martyr_family:read`, `corehr:person.martyr_family:write`
    pub martyr_card_number: String,
    /// Whether the person is elderly and without family. / 是否为孤老。
    /// - Present only with one of the scopes `corehr:person.is_old_alone:read`, `corehr:person.is_old_alone:write`
    pub is_old_alone: bool,
    /// The tax residency by year. / 各年度的税务居民身份。
    /// - Present only with one of the scopes `corehr:person.resident_tax:read`, `corehr:person.resident_tax:write`
    pub resident_taxes: Vec<v2::ResidentTax>,
    /// The date of the first entry into the country. / 首次入境的日期。
    /// - Present only with one of the scopes `corehr:person.entry_leave_time:read`, `corehr:person.entry_leave_time:write`
    pub first_entry_time: String,
    /// The date on which the person is expected to leave the country. / 预计离境的日期。
    /// - Present only with one of the scopes `corehr:person.entry_leave_time:read`, `corehr:person.entry_leave_time:write`
    pub leave_time: String,
    /// The passport number. / 护照号码。
    /// - Present only with one of the scopes `corehr:person.passport_number:read`
    pub passport_number: String,
}
impl wire::Object for CreatePerson {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("person_id", &mut self.person_id);
        f.field("phone_number", &mut self.phone_number);
        f.field("legal_name", &mut self.legal_name);
        f.field("preferred_name", &mut self.preferred_name);
        f.field("preferred_local_full_name", &mut self.preferred_local_full_name);
        f.field("preferred_english_full_name", &mut self.preferred_english_full_name);
        f.field("name_list", &mut self.name_list);
        f.field("gender", &mut self.gender);
        f.field("date_of_birth", &mut self.date_of_birth);
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
        f.field("working_years", &mut self.working_years);
        f.field("profile_image_id", &mut self.profile_image_id);
        f.field("email_address", &mut self.email_address);
        f.field("age", &mut self.age);
        f.field("highest_level_of_education", &mut self.highest_level_of_education);
        f.field("highest_degree_of_education", &mut self.highest_degree_of_education);
        f.field("personal_profile", &mut self.personal_profile);
        f.field("native_region", &mut self.native_region);
        f.field("hukou_type", &mut self.hukou_type);
        f.field("hukou_location", &mut self.hukou_location);
        f.field("talent_id", &mut self.talent_id);
        f.field("custom_fields", &mut self.custom_fields);
        f.field("national_id_number", &mut self.national_id_number);
        f.field("family_address", &mut self.family_address);
        f.field("born_country_region", &mut self.born_country_region);
        f.field("is_disabled", &mut self.is_disabled);
        f.field("disable_card_number", &mut self.disable_card_number);
        f.field("is_martyr_family", &mut self.is_martyr_family);
        f.field("martyr_card_number", &mut self.martyr_card_number);
        f.field("is_old_alone", &mut self.is_old_alone);
        f.field("resident_taxes", &mut self.resident_taxes);
        f.field("first_entry_time", &mut self.first_entry_time);
        f.field("leave_time", &mut self.leave_time);
        f.field("passport_number", &mut self.passport_number);
    }
}
crate::codegen::__impl_object! {
    CreatePerson
}
