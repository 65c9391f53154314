// Generated from spec/corehr/v1/person/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::v1;
impl super::Api<'_> {
    /// Get a person / 查询单个个人信息: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    #[deprecated(note = "use `corehr.v2.employee.search` instead")]
    pub fn get(&self, person_id: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(person_id))
    }
}
/// Get a person / 查询单个个人信息.
///
/// Returns the personal information of one person by its ID. / 按 ID 返回一名人员的个人信息。
///
/// **Deprecated**: use `corehr.v2.employee.search` instead.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v1().person().get("1616161616").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/corehr/v1/persons/:person_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:corehr:readonly`, `corehr:person:read`, `corehr:corehr`, `corehr:person:write`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/person/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the person to get. / 要查询的个人信息的 ID。
    /// - Example: `"1616161616"`
    pub person_id: String,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    pub user_id_type: Option<GetUserIdType>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(person_id: impl Into<String>) -> Self {
        Self {
            person_id: person_id.into(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: GetUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("person_id", &mut self.person_id);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("corehr.v1.person.get", Get, "/open-apis/corehr/v1/persons/:person_id")
        .documented(text("查询单个个人信息", "Get a person"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/person/get")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_COREHR_READONLY]),
            scopes(&[crate::scope::COREHR_PERSON_READ]),
            scopes(&[crate::scope::COREHR_COREHR]),
            scopes(&[crate::scope::COREHR_PERSON_WRITE]),
        ])
        .guards(&[
            Guard::received("person.marital_status", &[scopes(&[crate::scope::COREHR_PERSON_MARITAL_STATUS_WRITE])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("person_id", String).required(), query("user_id_type", String)])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The person. / 个人信息。
    pub person: GetPerson,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("person", &mut self.person);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
/// The documented errors of [`Get`](struct@Get).
pub type GetError = crate::codegen::NoError;
/// The family members. / 亲属。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDependentList {
    /// The name of the family member. / 亲属的姓名。
    pub name: v1::PersonName,
    /// The relationship to the employee. / 与员工的关系。
    pub relationship: v1::Relationship,
    /// The gender. / 性别。
    pub gender: v1::Gender,
    /// The date of birth of the family member. / 亲属的出生日期。
    pub date_of_birth: String,
    /// The ID of the family member's nationality. Deprecated in favor of `nationality_id_v2`.
    ///
    /// 亲属国籍的 ID，已废弃，请改用 `nationality_id_v2`。
    pub nationality_id: String,
    /// The identification documents. / 身份证件。
    pub national_id_list: Vec<v1::NationalId>,
    /// The working status of the spouse. / 配偶的工作状态。
    pub spouses_working_status: v1::SpousesWorkingStatus,
    /// Whether the family member is covered by health insurance. / 是否有家属医疗保险。
    pub is_this_person_covered_by_health_insurance: bool,
    /// Whether the family member may be claimed for a tax deduction. / 是否允许以该家属抵扣税款。
    pub is_this_person_allowed_for_tax_deduction: bool,
    /// The values of custom fields. / 自定义字段的值。
    pub custom_fields: Vec<v1::ObjectFieldData>,
    /// The name of the family member. / 家庭成员的姓名。
    pub dependent_name: String,
    /// The employer of the family member. / 亲属的工作单位。
    pub employer: String,
    /// The job held. / 所任岗位。
    pub job: String,
    /// The phone number of the family member. / 亲属的电话号码。
    pub phone: v1::Phone,
    /// The contact address of the family member. / 亲属的联系地址。
    pub address: v1::Address,
    /// The birth certificate of the child. / 子女的出生证明。
    pub birth_certificate_of_child: Vec<v1::BirthCertificateOfChild>,
}
impl wire::Object for GetDependentList {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("relationship", &mut self.relationship);
        f.field("gender", &mut self.gender);
        f.field("date_of_birth", &mut self.date_of_birth);
        f.field("nationality_id", &mut self.nationality_id);
        f.field("national_id_list", &mut self.national_id_list);
        f.field("spouses_working_status", &mut self.spouses_working_status);
        f.field(
            "is_this_person_covered_by_health_insurance",
            &mut self.is_this_person_covered_by_health_insurance,
        );
        f.field(
            "is_this_person_allowed_for_tax_deduction",
            &mut self.is_this_person_allowed_for_tax_deduction,
        );
        f.field("custom_fields", &mut self.custom_fields);
        f.field("dependent_name", &mut self.dependent_name);
        f.field("employer", &mut self.employer);
        f.field("job", &mut self.job);
        f.field("phone", &mut self.phone);
        f.field("address", &mut self.address);
        f.field("birth_certificate_of_child", &mut self.birth_certificate_of_child);
    }
}
/// The person. / 个人信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPerson {
    /// The mobile phone number of the person. / 个人的手机号。
    pub phone_number: String,
    /// The legal name. / 法定姓名。
    pub legal_name: String,
    /// The preferred name. / 常用名。
    pub preferred_name: String,
    /// The ID of the person, unique within Feishu People. / 个人信息的 ID，在飞书人事内唯一。
    pub id: String,
    /// The names of the person. / 个人的姓名。
    pub name_list: Vec<v1::PersonName>,
    /// The gender. / 性别。
    pub gender: v1::Gender,
    /// The date of birth. / 出生日期。
    pub date_of_birth: String,
    /// The ID of the nationality. / 国籍的 ID。
    pub nationality_id: String,
    /// The ethnic group or race. The options come from the operation that gets a field, with `person` as `object_api_name` and `race` as `custom_api_name`.
    ///
    /// 民族或种族。可选项用获取字段详情接口查询，`object_api_name` 填 `person`，`custom_api_name` 填 `race`。
    pub race: v1::Race,
    /// The marital status. The options come from the operation that gets a field, with `person` as `object_api_name` and `marital_status` as `custom_api_name`.
    ///
    /// 婚姻状况。可选项用获取字段详情接口查询，`object_api_name` 填 `person`，`custom_api_name` 填 `marital_status`。
    /// - Present only with one of the scopes `corehr:person.marital_status:write`
    pub marital_status: v1::MaritalStatus,
    /// The phone numbers. / 电话号码。
    pub phone_list: Vec<v1::Phone>,
    /// The addresses of the person. / 个人的地址。
    pub address_list: Vec<v1::Address>,
    /// The email addresses. / 邮箱地址。
    pub email_list: Vec<v1::Email>,
    /// The work experience. / 工作履历。
    pub work_experience_list: Vec<v1::WorkExperience>,
    /// The education. / 教育经历。
    pub education_list: Vec<v1::Education>,
    /// The bank accounts. / 银行账户。
    pub bank_account_list: Vec<v1::BankAccount>,
    /// The identification documents. / 身份证件。
    pub national_id_list: Vec<v1::NationalId>,
    /// The family members. / 亲属。
    pub dependent_list: Vec<GetDependentList>,
    /// The emergency contacts. / 紧急联系人。
    pub emergency_contact_list: Vec<v1::EmergencyContact>,
    /// The date the person started working. / 参加工作的日期。
    pub date_entered_workforce: String,
    /// The resource ID of the profile image. / 头像图片的资源 ID。
    pub profile_image_id: String,
    /// The values of custom fields. / 自定义字段的值。
    pub custom_fields: Vec<v1::ObjectFieldData>,
    /// The email address. / 邮箱地址。
    pub email_address: String,
    /// The tax residency information. / 纳税身份信息。
    pub resident_tax_id_list: Vec<String>,
    /// The age of the person. / 年龄。
    pub age: i64,
    /// The education that led to the highest level. / 最高学历的教育经历。
    pub highest_level_of_education: v1::Education,
    /// The education that led to the highest degree. / 最高学位的教育经历。
    pub highest_degree_of_education: v1::Education,
    /// The personal documents. / 个人资料文件。
    pub personal_profile: Vec<v1::PersonalProfile>,
}
impl wire::Object for GetPerson {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("phone_number", &mut self.phone_number);
        f.field("legal_name", &mut self.legal_name);
        f.field("preferred_name", &mut self.preferred_name);
        f.field("id", &mut self.id);
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
        f.field("email_address", &mut self.email_address);
        f.field("resident_tax_id_list", &mut self.resident_tax_id_list);
        f.field("age", &mut self.age);
        f.field("highest_level_of_education", &mut self.highest_level_of_education);
        f.field("highest_degree_of_education", &mut self.highest_degree_of_education);
        f.field("personal_profile", &mut self.personal_profile);
    }
}
/// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GetUserIdType {
    /// `people_employee_id`: Employee ID of the user in People / People 的员工 ID
    PeopleEmployeeId,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for GetUserIdType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for GetUserIdType {
    fn as_str(&self) -> &str {
        match self {
            Self::PeopleEmployeeId => "people_employee_id",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "people_employee_id" => Self::PeopleEmployeeId,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    GetDependentList GetPerson
}
crate::codegen::__impl_enum! {
    GetUserIdType
}
