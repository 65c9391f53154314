// Generated from spec/corehr/v2/person/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Update a person / 更新个人信息: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.client_token(…))`.
    pub fn patch(&self, person_id: impl Into<String>) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(person_id))
    }
}
/// Update a person / 更新个人信息.
///
/// Updates a person; fields left out stay as they are and groups of several values are replaced as a whole; not for pre-hires.
///
/// 更新一名人员的个人信息，未传的字段不变，多值分组整体覆盖，不用于待入职人员。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().person().patch("12454646").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/corehr/v2/persons/:person_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:person:write`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/person/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the person to update, as returned by `corehr.v2.person.create`, or the `person_id` that `corehr.v2.employee.search` returns for an employee.
    ///
    /// 要更新的个人信息的 ID，由 `corehr.v2.person.create` 返回，也可用 `corehr.v2.employee.search` 查询员工的 `person_id`。
    /// - Example: `"12454646"`
    pub person_id: String,
    /// An idempotency key, written as a standard UUID v4. Requests with the same key count as one; each call is a new request if it is omitted.
    ///
    /// 幂等标识，格式为标准的 UUID v4，相同的请求视为同一请求，不传则每次都是新请求。
    /// - Example: `"\"fe599b60-450f-46ff-b2ef-9f6675625b97\""`
    pub client_token: Option<String>,
    /// Whether to leave out the updated person from the reply. With true, `data` is empty.
    ///
    /// 更新后是否不返回个人信息，为 true 时 `data` 为空。
    pub no_need_query: Option<bool>,
    /// The names of the person. They replace all existing ones. / 各类姓名，整体覆盖原有内容。
    pub name_list: Option<Vec<v2::PersonNameInput>>,
    /// The gender; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person` and `custom_api_name` to `gender`.
    ///
    /// 性别，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person`，`custom_api_name` 为 `gender`）。
    pub gender: Option<v2::GenderInput>,
    /// The date of birth. / 出生日期。
    /// - Example: `"2020-01-01"`
    pub date_of_birth: Option<String>,
    /// The ethnicity or race; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person` and `custom_api_name` to `ethnicity_race`.
    ///
    /// 民族或种族，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person`，`custom_api_name` 为 `ethnicity_race`）。
    pub race: Option<v2::RaceInput>,
    /// The marital status; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person` and `custom_api_name` to `marital_status`.
    ///
    /// 婚姻状况，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person`，`custom_api_name` 为 `marital_status`）。
    pub marital_status: Option<v2::MaritalStatusInput>,
    /// The phone numbers. / 电话号码。
    pub phone_list: Option<Vec<v2::PhoneInput>>,
    /// The addresses of the person. They replace all existing ones. / 地址，整体覆盖原有内容。
    pub address_list: Option<Vec<v2::AddressInput>>,
    /// The email addresses. / 邮箱地址。
    pub email_list: Option<Vec<v2::EmailInput>>,
    /// The work experience of the person. It replaces all existing entries. / 工作经历，整体覆盖原有内容。
    pub work_experience_list: Option<Vec<v2::WorkExperienceInfoInput>>,
    /// The education of the person. It replaces all existing entries. / 教育经历，整体覆盖原有内容。
    pub education_list: Option<Vec<v2::EducationInput>>,
    /// The bank accounts of the person. They replace all existing ones. / 银行账户，整体覆盖原有内容。
    pub bank_account_list: Option<Vec<v2::BankAccountInput>>,
    /// The identity documents of the person. They replace all existing ones. / 证件，整体覆盖原有内容。
    pub national_id_list: Option<Vec<v2::NationalIdInput>>,
    /// The family members of the person. They replace all existing ones. / 家庭成员，整体覆盖原有内容。
    pub dependent_list: Option<Vec<v2::DependentInput>>,
    /// The emergency contacts of the person. They replace all existing ones. / 紧急联系人，整体覆盖原有内容。
    pub emergency_contact_list: Option<Vec<v2::EmergencyContactInput>>,
    /// The date the person started working. / 参加工作的日期。
    /// - Example: `"2020-10-01"`
    pub date_entered_workforce: Option<String>,
    /// The ID of the profile image. No longer used. / 头像资源的 ID。已废弃。
    /// - Example: `"dfysuc8x76dsfsw"`
    pub profile_image_id: Option<String>,
    /// The documents attached to the person. They replace all existing ones, so take care.
    ///
    /// 个人资料的附件，整体覆盖原有内容，请谨慎操作。
    pub personal_profile: Option<Vec<v2::PersonalProfileInput>>,
    /// The native place, as the ID of a province or other main subdivision, from `corehr.v2.basic_info_country_region_subdivision.search`.
    ///
    /// 籍贯，填省份或主要行政区的 ID，可由 `corehr.v2.basic_info_country_region_subdivision.search` 得到。
    /// - Example: `"6863326262618752111"`
    pub native_region: Option<String>,
    /// The type of household registration (hukou); `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person_info_chn` and `custom_api_name` to `hukou_type`.
    ///
    /// 户口的类型，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person_info_chn`，`custom_api_name` 为 `hukou_type`）。
    pub hukou_type: Option<v2::HukouTypeInput>,
    /// The place of household registration. / 户口所在地。
    /// - Example: `"text"`
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
    /// The ID of the country or region of birth, from `corehr.v2.basic_info_country_region.search`.
    ///
    /// 出生国家或地区的 ID，可由 `corehr.v2.basic_info_country_region.search` 得到。
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
    /// The tax residency by year. It replaces all existing entries. / 各年度的税务居民身份，整体覆盖原有内容。
    pub resident_taxes: Option<Vec<v2::ResidentTaxInput>>,
    /// The date of the first entry into the country. / 首次入境的日期。
    /// - Example: `"2021-01-02"`
    pub first_entry_time: Option<String>,
    /// The date on which the person is expected to leave the country. / 预计离境的日期。
    /// - Example: `"2022-01-02"`
    pub leave_time: Option<String>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(person_id: impl Into<String>) -> Self {
        Self {
            person_id: person_id.into(),
            client_token: Default::default(),
            no_need_query: Default::default(),
            name_list: Default::default(),
            gender: Default::default(),
            date_of_birth: Default::default(),
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
            personal_profile: Default::default(),
            native_region: Default::default(),
            hukou_type: Default::default(),
            hukou_location: Default::default(),
            political_affiliations: Default::default(),
            talent_id: Default::default(),
            custom_fields: Default::default(),
            born_country_region: Default::default(),
            is_disabled: Default::default(),
            disable_card_number: Default::default(),
            is_martyr_family: Default::default(),
            martyr_card_number: Default::default(),
            is_old_alone: Default::default(),
            resident_taxes: Default::default(),
            first_entry_time: Default::default(),
            leave_time: Default::default(),
        }
    }
    /// Sets `client_token`.
    #[must_use]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `no_need_query`.
    #[must_use]
    pub fn no_need_query(mut self, value: bool) -> Self {
        self.no_need_query = Some(value);
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
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("person_id", &mut self.person_id);
        f.field("client_token", &mut self.client_token);
        f.field("no_need_query", &mut self.no_need_query);
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
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("corehr.v2.person.patch", Patch, "/open-apis/corehr/v2/persons/:person_id")
        .documented(text("更新个人信息", "Update a person"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/person/patch")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::COREHR_PERSON_WRITE])])
        .guards(&[
            Guard::received("person.phone_number", &[scopes(&[crate::scope::COREHR_PERSON_PHONE_READ]), scopes(&[crate::scope::COREHR_PERSON_PHONE_WRITE])]),
            Guard::received("person.legal_name", &[scopes(&[crate::scope::COREHR_PERSON_LEGAL_NAME_READ]), scopes(&[crate::scope::COREHR_PERSON_LEGAL_NAME_WRITE])]),
            Guard::received("person.name_list", &[scopes(&[crate::scope::COREHR_PERSON_LEGAL_NAME_READ]), scopes(&[crate::scope::COREHR_PERSON_LEGAL_NAME_WRITE])]),
            Guard::received("person.gender", &[scopes(&[crate::scope::COREHR_PERSON_GENDER_READ]), scopes(&[crate::scope::COREHR_PERSON_GENDER_WRITE])]),
            Guard::received("person.date_of_birth", &[scopes(&[crate::scope::COREHR_PERSON_DATE_OF_BIRTH_READ]), scopes(&[crate::scope::COREHR_PERSON_DATE_OF_BIRTH_WRITE])]),
            Guard::received("person.race", &[scopes(&[crate::scope::COREHR_PERSON_RACE_READ])]),
            Guard::received("person.marital_status", &[scopes(&[crate::scope::COREHR_PERSON_MARITAL_STATUS_READ]), scopes(&[crate::scope::COREHR_PERSON_MARITAL_STATUS_WRITE])]),
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
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("person_id", String).required(),
            query("client_token", String),
            query("no_need_query", Boolean),
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
/// The reply to [`Patch`](struct@Patch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// The person. / 个人信息。
    pub person: v2::PersonInfo,
}
impl wire::Object for PatchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("person", &mut self.person);
    }
}
crate::codegen::__impl_object! {
    PatchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
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
