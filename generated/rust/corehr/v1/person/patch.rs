// Generated from spec/corehr/v1/person/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::v1;
impl super::Api<'_> {
    /// Update a person (v1) / 更新个人信息: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.client_token(…))`.
    #[deprecated(note = "use `corehr.v2.person.patch` instead")]
    pub fn patch(&self, person_id: impl Into<String>) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(person_id))
    }
}
/// Update a person (v1) / 更新个人信息.
///
/// Updates the personal information of a person. Deprecated: use `corehr.v2.person.patch` instead.
///
/// 更新一名人员的个人信息。已废弃，请改用 `corehr.v2.person.patch`。
///
/// **Deprecated**: use `corehr.v2.person.patch` instead.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v1().person().patch("6969828847931885087").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/corehr/v1/persons/:person_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:corehr`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/person/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the person to update. / 要更新的个人信息的 ID。
    /// - Example: `"6969828847931885087"`
    pub person_id: String,
    /// An idempotency key: requests with the same `client_token` count as one.
    ///
    /// 幂等标识，`client_token` 相同的请求视为同一请求。
    /// - Example: `"12454646"`
    pub client_token: Option<String>,
    /// The names of the person. / 个人的姓名。
    pub name_list: Option<Vec<v1::PersonNameInput>>,
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
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(person_id: impl Into<String>) -> Self {
        Self {
            person_id: person_id.into(),
            client_token: Default::default(),
            name_list: Default::default(),
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
    /// Sets `name_list`.
    #[must_use]
    pub fn name_list(mut self, value: impl Into<Vec<v1::PersonNameInput>>) -> Self {
        self.name_list = Some(value.into());
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
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("person_id", &mut self.person_id);
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
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("corehr.v1.person.patch", Patch, "/open-apis/corehr/v1/persons/:person_id")
        .documented(text("更新个人信息", "Update a person (v1)"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/person/patch")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::COREHR_COREHR])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("person_id", String).required(),
            query("client_token", String),
            body("name_list", Array),
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
/// The reply to [`Patch`](struct@Patch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// The person. / 个人信息。
    pub person: v1::Person,
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
/// The documented errors of [`Patch`](struct@Patch).
pub type PatchError = crate::codegen::NoError;
