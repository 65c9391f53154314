// Generated from spec/corehr/v2/pre_hire/search.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Search pre-hires / 搜索待入职人员信息: [`Search`](struct@Search).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn search(&self, page_size: i64) -> crate::codegen::Call<Search> {
        crate::codegen::Call::new(self.client, Search::new(page_size))
    }
}
/// Search pre-hires / 搜索待入职人员信息.
///
/// Searches pre-hires by employee number, ID, onboarding location and more, page by page; a new one is found after about 5 seconds.
///
/// 按工号、ID、入职地点等条件分页搜索待入职人员，新建后约 5 秒可查到。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.corehr().v2().pre_hire().search(100).stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/pre_hires/search`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:pre_hire.search:read`, `corehr:pre_hire:read`, `corehr:pre_hire:write`
///
/// Errors: [`SearchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/search)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Search {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - From 1 to 100
    /// - Example: `100`
    pub page_size: i64,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"6891251722631890445"`
    pub page_token: Option<String>,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// The type of department ID used in this call. / 本次调用中部门 ID 采用的类型。
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<v2::CorehrDepartmentIdType>,
    /// The employee numbers of the pre-hires to return; without it, employee numbers do not matter.
    ///
    /// 按工号筛选：待入职人员的工号列表，不填则不按工号筛选。
    /// - Length: at most 100
    /// - Example: `["A55045"]`
    pub worker_ids: Option<Vec<String>>,
    /// The IDs of the pre-hires to return; without it, all are searched. / 按待入职筛选：待入职 ID 列表，不填则搜索全部待入职。
    /// - Length: at most 100
    /// - Example: `["7094136522860922112"]`
    pub pre_hire_ids: Option<Vec<String>>,
    /// The IDs of the personal records to return, as found in the event that announces updated personal data.
    ///
    /// 按个人信息筛选：个人信息 ID 列表，可从“更新个人信息”事件中取得。
    /// - Length: at most 100
    /// - Example: `["7094136522860922112"]`
    pub person_ids: Option<Vec<String>>,
    /// The start of the range of onboarding dates, given together with `onboarding_date_end`; without both, onboarding dates do not matter.
    ///
    /// 入职日期范围的起点，与 `onboarding_date_end` 一同填写；不填则不按入职日期筛选。
    /// - Example: `"2006-01-02"`
    pub onboarding_date_start: Option<String>,
    /// The end of the range of onboarding dates, given together with `onboarding_date_start`; without both, onboarding dates do not matter.
    ///
    /// 入职日期范围的终点，与 `onboarding_date_start` 一同填写；不填则不按入职日期筛选。
    /// - Example: `"2006-01-02"`
    pub onboarding_date_end: Option<String>,
    /// The start of the range of update times of the pre-hires, given together with `updated_date_end`; without both, update times do not matter.
    ///
    /// 待入职数据更新时间范围的起点，与 `updated_date_end` 一同填写；不填则不按更新时间筛选。
    /// - Example: `"2006-01-02"`
    pub updated_date_start: Option<String>,
    /// The end of the range of update times of the pre-hires, given together with `updated_date_start`; without both, update times do not matter.
    ///
    /// 待入职数据更新时间范围的终点，与 `updated_date_start` 一同填写；不填则不按更新时间筛选。
    /// - Example: `"2006-01-02"`
    pub updated_date_end: Option<String>,
    /// The IDs of the onboarding locations to search in; `corehr.v1.location.list` returns them.
    ///
    /// 按入职地点筛选：地点 ID 列表，可由 `corehr.v1.location.list` 获取。
    /// - Length: at most 100
    /// - Example: `["7094136522860922112"]`
    pub onboarding_location_ids: Option<Vec<String>>,
    /// The state of the onboarding; as a search condition, all states are searched without it.
    ///
    /// 入职状态；作为搜索条件时，不填则搜索全部状态。
    pub onboarding_status: Option<v2::OnboardingStatus>,
    /// The IDs of the departments to search in, as a `department_id_type` ID; `corehr.v2.department.search` returns them.
    ///
    /// 按部门筛选：部门 ID 列表，类型由 `department_id_type` 决定，可由 `corehr.v2.department.search` 获取。
    /// - Length: at most 100
    /// - Example: `["7094136522860922111"]`
    pub department_ids: Option<Vec<String>>,
    /// The IDs of the direct managers whose pre-hires to return, as a `user_id_type` ID; `corehr.v2.employee.batch_get` returns them.
    ///
    /// 按直属上级筛选：直属上级的雇佣 ID 列表，类型由 `user_id_type` 决定，可由 `corehr.v2.employee.batch_get` 获取。
    /// - Length: at most 100
    /// - Example: `["7094136522860922111"]`
    pub direct_manager_ids: Option<Vec<String>>,
    /// The IDs of the employee types to search for; `corehr.v1.employee_type.list` returns them.
    ///
    /// 按人员类型筛选：人员类型 ID 列表，可由 `corehr.v1.employee_type.list` 获取。
    /// - Length: at most 100
    /// - Example: `["7094136522860922111"]`
    pub employee_type_ids: Option<Vec<String>>,
    /// The IDs of the employee subtypes to search for. / 按人员子类型筛选：人员子类型 ID 列表。
    /// - Length: at most 100
    /// - Example: `["7094136522860922111"]`
    pub employee_subtype_ids: Option<Vec<String>>,
    /// The IDs of the job families to search for; `corehr.v1.job_family.list` returns them.
    ///
    /// 按序列筛选：序列 ID 列表，可由 `corehr.v1.job_family.list` 获取。
    /// - Length: at most 100
    /// - Example: `["7094136522860922111"]`
    pub job_family_ids: Option<Vec<String>>,
    /// What to search for, matched loosely against preferred names and exactly against employee numbers; without it, all data are searched.
    ///
    /// 搜索关键词，模糊匹配常用名、精确匹配工号；不填则搜索全部数据。
    /// - Example: `"text"`
    pub key_word: Option<String>,
    /// Whether the person is an external worker. / 是否为外部人员。
    pub condition_worker: Option<bool>,
    /// Whether to return people who left and were hired again or others; without it, both are searched.
    ///
    /// 按是否离职重聘筛选，不填则搜索全部数据。
    pub rehire: Option<v2::CorehrRehire>,
    /// The fields to return; without it, only `pre_hire_id`. Give paths such as `person_info.gender`, `employment_info.department`, `onboarding_info.onboarding_date`, `probation_info.probation_period` or `contract_info.contract_type`; the name of a group alone (such as `person_info`) returns all of it. The more fields, the slower the query.
    ///
    /// 要返回的字段，不填则只返回 `pre_hire_id`。填写路径，如 `person_info.gender`、`employment_info.department`、`onboarding_info.onboarding_date`、`probation_info.probation_period`、`contract_info.contract_type`；只填上级名称（如 `person_info`）则返回其全部下级。字段越多查询越慢，请按需填写。
    /// - Length: at most 100
    /// - Example: `["employment_info.department"]`
    pub fields: Option<Vec<String>>,
}
impl Search {
    /// Creates the value from its required fields.
    pub fn new(page_size: i64) -> Self {
        Self {
            page_size,
            page_token: Default::default(),
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            worker_ids: Default::default(),
            pre_hire_ids: Default::default(),
            person_ids: Default::default(),
            onboarding_date_start: Default::default(),
            onboarding_date_end: Default::default(),
            updated_date_start: Default::default(),
            updated_date_end: Default::default(),
            onboarding_location_ids: Default::default(),
            onboarding_status: Default::default(),
            department_ids: Default::default(),
            direct_manager_ids: Default::default(),
            employee_type_ids: Default::default(),
            employee_subtype_ids: Default::default(),
            job_family_ids: Default::default(),
            key_word: Default::default(),
            condition_worker: Default::default(),
            rehire: Default::default(),
            fields: Default::default(),
        }
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
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
    /// Sets `worker_ids`.
    #[must_use]
    pub fn worker_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.worker_ids = Some(value.into());
        self
    }
    /// Sets `pre_hire_ids`.
    #[must_use]
    pub fn pre_hire_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.pre_hire_ids = Some(value.into());
        self
    }
    /// Sets `person_ids`.
    #[must_use]
    pub fn person_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.person_ids = Some(value.into());
        self
    }
    /// Sets `onboarding_date_start`.
    #[must_use]
    pub fn onboarding_date_start(mut self, value: impl Into<String>) -> Self {
        self.onboarding_date_start = Some(value.into());
        self
    }
    /// Sets `onboarding_date_end`.
    #[must_use]
    pub fn onboarding_date_end(mut self, value: impl Into<String>) -> Self {
        self.onboarding_date_end = Some(value.into());
        self
    }
    /// Sets `updated_date_start`.
    #[must_use]
    pub fn updated_date_start(mut self, value: impl Into<String>) -> Self {
        self.updated_date_start = Some(value.into());
        self
    }
    /// Sets `updated_date_end`.
    #[must_use]
    pub fn updated_date_end(mut self, value: impl Into<String>) -> Self {
        self.updated_date_end = Some(value.into());
        self
    }
    /// Sets `onboarding_location_ids`.
    #[must_use]
    pub fn onboarding_location_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.onboarding_location_ids = Some(value.into());
        self
    }
    /// Sets `onboarding_status`.
    #[must_use]
    pub fn onboarding_status(mut self, value: v2::OnboardingStatus) -> Self {
        self.onboarding_status = Some(value);
        self
    }
    /// Sets `department_ids`.
    #[must_use]
    pub fn department_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.department_ids = Some(value.into());
        self
    }
    /// Sets `direct_manager_ids`.
    #[must_use]
    pub fn direct_manager_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.direct_manager_ids = Some(value.into());
        self
    }
    /// Sets `employee_type_ids`.
    #[must_use]
    pub fn employee_type_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.employee_type_ids = Some(value.into());
        self
    }
    /// Sets `employee_subtype_ids`.
    #[must_use]
    pub fn employee_subtype_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.employee_subtype_ids = Some(value.into());
        self
    }
    /// Sets `job_family_ids`.
    #[must_use]
    pub fn job_family_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.job_family_ids = Some(value.into());
        self
    }
    /// Sets `key_word`.
    #[must_use]
    pub fn key_word(mut self, value: impl Into<String>) -> Self {
        self.key_word = Some(value.into());
        self
    }
    /// Sets `condition_worker`.
    #[must_use]
    pub fn condition_worker(mut self, value: bool) -> Self {
        self.condition_worker = Some(value);
        self
    }
    /// Sets `rehire`.
    #[must_use]
    pub fn rehire(mut self, value: v2::CorehrRehire) -> Self {
        self.rehire = Some(value);
        self
    }
    /// Sets `fields`.
    #[must_use]
    pub fn fields(mut self, value: impl Into<Vec<String>>) -> Self {
        self.fields = Some(value.into());
        self
    }
}
impl wire::Object for Search {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("worker_ids", &mut self.worker_ids);
        f.field("pre_hire_ids", &mut self.pre_hire_ids);
        f.field("person_ids", &mut self.person_ids);
        f.field("onboarding_date_start", &mut self.onboarding_date_start);
        f.field("onboarding_date_end", &mut self.onboarding_date_end);
        f.field("updated_date_start", &mut self.updated_date_start);
        f.field("updated_date_end", &mut self.updated_date_end);
        f.field("onboarding_location_ids", &mut self.onboarding_location_ids);
        f.field("onboarding_status", &mut self.onboarding_status);
        f.field("department_ids", &mut self.department_ids);
        f.field("direct_manager_ids", &mut self.direct_manager_ids);
        f.field("employee_type_ids", &mut self.employee_type_ids);
        f.field("employee_subtype_ids", &mut self.employee_subtype_ids);
        f.field("job_family_ids", &mut self.job_family_ids);
        f.field("key_word", &mut self.key_word);
        f.field("condition_worker", &mut self.condition_worker);
        f.field("rehire", &mut self.rehire);
        f.field("fields", &mut self.fields);
    }
}
crate::codegen::__impl_object! {
    Search
}
crate::codegen::__operation! {
    Search => SearchResponse, SearchError:
    Endpoint::new("corehr.v2.pre_hire.search", Post, "/open-apis/corehr/v2/pre_hires/search")
        .documented(text("搜索待入职人员信息", "Search pre-hires"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/search")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_PRE_HIRE_SEARCH_READ]),
            scopes(&[crate::scope::COREHR_PRE_HIRE_READ]),
            scopes(&[crate::scope::COREHR_PRE_HIRE_WRITE]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
            Guard::received("items.person_info.phone_number", &[scopes(&[crate::scope::COREHR_PERSON_PHONE_READ]), scopes(&[crate::scope::COREHR_PERSON_PHONE_WRITE])]),
            Guard::received("items.person_info.legal_name", &[scopes(&[crate::scope::COREHR_PERSON_LEGAL_NAME_READ]), scopes(&[crate::scope::COREHR_PERSON_LEGAL_NAME_WRITE])]),
            Guard::received("items.person_info.name_list", &[scopes(&[crate::scope::COREHR_PERSON_LEGAL_NAME_READ]), scopes(&[crate::scope::COREHR_PERSON_LEGAL_NAME_WRITE])]),
            Guard::received("items.person_info.gender", &[scopes(&[crate::scope::COREHR_PERSON_GENDER_READ]), scopes(&[crate::scope::COREHR_PERSON_GENDER_WRITE])]),
            Guard::received("items.person_info.date_of_birth", &[scopes(&[crate::scope::COREHR_PERSON_DATE_OF_BIRTH_READ]), scopes(&[crate::scope::COREHR_PERSON_DATE_OF_BIRTH_WRITE])]),
            Guard::received("items.person_info.nationality_id_v2", &[scopes(&[crate::scope::COREHR_PERSON_NATIONALITY_READ]), scopes(&[crate::scope::COREHR_PERSON_NATIONALITY_WRITE])]),
            Guard::received("items.person_info.race", &[scopes(&[crate::scope::COREHR_PERSON_RACE_READ])]),
            Guard::received("items.person_info.marital_status", &[scopes(&[crate::scope::COREHR_PERSON_MARITAL_STATUS_READ]), scopes(&[crate::scope::COREHR_PERSON_MARITAL_STATUS_WRITE])]),
            Guard::received("items.person_info.phone_list", &[scopes(&[crate::scope::COREHR_PERSON_PHONE_READ]), scopes(&[crate::scope::COREHR_PERSON_PHONE_WRITE])]),
            Guard::received("items.person_info.address_list", &[scopes(&[crate::scope::COREHR_PERSON_ADDRESS_READ]), scopes(&[crate::scope::COREHR_PERSON_ADDRESS_WRITE])]),
            Guard::received("items.person_info.email_list", &[scopes(&[crate::scope::COREHR_PERSON_EMAIL_READ]), scopes(&[crate::scope::COREHR_PERSON_EMAIL_WRITE])]),
            Guard::received("items.person_info.work_experience_list", &[scopes(&[crate::scope::COREHR_PERSON_WORK_EXPERIENCE_READ]), scopes(&[crate::scope::COREHR_PERSON_WORK_EXPERIENCE_WRITE])]),
            Guard::received("items.person_info.education_list", &[scopes(&[crate::scope::COREHR_PERSON_EDUCATION_READ]), scopes(&[crate::scope::COREHR_PERSON_EDUCATION_WRITE])]),
            Guard::received("items.person_info.bank_account_list", &[scopes(&[crate::scope::COREHR_PERSON_BANK_ACCOUNT_READ]), scopes(&[crate::scope::COREHR_PERSON_BANK_ACCOUNT_WRITE])]),
            Guard::received("items.person_info.national_id_list", &[scopes(&[crate::scope::COREHR_PERSON_NATIONAL_ID_READ]), scopes(&[crate::scope::COREHR_PERSON_NATIONAL_ID_WRITE])]),
            Guard::received("items.person_info.dependent_list", &[scopes(&[crate::scope::COREHR_PERSON_DEPENDENT_READ]), scopes(&[crate::scope::COREHR_PERSON_DEPENDENT_WRITE])]),
            Guard::received("items.person_info.emergency_contact_list", &[scopes(&[crate::scope::COREHR_PERSON_EMERGENCY_CONTACT_READ]), scopes(&[crate::scope::COREHR_PERSON_EMERGENCY_CONTACT_WRITE])]),
            Guard::received("items.person_info.date_entered_workforce", &[scopes(&[crate::scope::COREHR_PERSON_DATE_ENTERED_WORKFORCE_READ]), scopes(&[crate::scope::COREHR_PERSON_DATE_ENTERED_WORKFORCE_WRITE])]),
            Guard::received("items.person_info.email_address", &[scopes(&[crate::scope::COREHR_PERSON_EMAIL_READ]), scopes(&[crate::scope::COREHR_PERSON_EMAIL_WRITE])]),
            Guard::received("items.person_info.age", &[scopes(&[crate::scope::COREHR_PERSON_DATE_OF_BIRTH_READ]), scopes(&[crate::scope::COREHR_PERSON_DATE_OF_BIRTH_WRITE])]),
            Guard::received("items.person_info.highest_level_of_education", &[scopes(&[crate::scope::COREHR_PERSON_EDUCATION_READ]), scopes(&[crate::scope::COREHR_PERSON_EDUCATION_WRITE])]),
            Guard::received("items.person_info.highest_degree_of_education", &[scopes(&[crate::scope::COREHR_PERSON_EDUCATION_READ]), scopes(&[crate::scope::COREHR_PERSON_EDUCATION_WRITE])]),
            Guard::received("items.person_info.personal_profile", &[scopes(&[crate::scope::COREHR_PERSON_PERSONAL_PROFILE_READ]), scopes(&[crate::scope::COREHR_PERSON_PERSONAL_PROFILE_WRITE])]),
            Guard::received("items.person_info.custom_fields", &[scopes(&[crate::scope::COREHR_PERSON_CUSTOM_FIELD_READ]), scopes(&[crate::scope::COREHR_PERSON_CUSTOM_FIELD_WRITE])]),
            Guard::received("items.person_info.national_id_number", &[scopes(&[crate::scope::COREHR_PERSON_NATIONAL_ID_READ]), scopes(&[crate::scope::COREHR_PERSON_NATIONAL_ID_WRITE])]),
            Guard::received("items.person_info.family_address", &[scopes(&[crate::scope::COREHR_PERSON_ADDRESS_READ]), scopes(&[crate::scope::COREHR_PERSON_ADDRESS_WRITE])]),
            Guard::received("items.person_info.person_info_chns.native_region", &[scopes(&[crate::scope::COREHR_PERSON_NATIVE_REGION_READ]), scopes(&[crate::scope::COREHR_PERSON_NATIVE_REGION_WRITE])]),
            Guard::received("items.person_info.person_info_chns.hukou_type", &[scopes(&[crate::scope::COREHR_PERSON_HUKOU_READ]), scopes(&[crate::scope::COREHR_PERSON_HUKOU_WRITE])]),
            Guard::received("items.person_info.person_info_chns.hukou_location", &[scopes(&[crate::scope::COREHR_PERSON_HUKOU_READ]), scopes(&[crate::scope::COREHR_PERSON_HUKOU_WRITE])]),
            Guard::received("items.person_info.person_info_chns.political_affiliations", &[scopes(&[crate::scope::COREHR_PERSON_POLITICAL_AFFILIATION_READ])]),
            Guard::received("items.person_info.born_country_region", &[scopes(&[crate::scope::COREHR_PERSON_BORN_COUNTRY_REGION_READ]), scopes(&[crate::scope::COREHR_PERSON_BORN_COUNTRY_REGION_WRITE])]),
            Guard::received("items.person_info.is_disabled", &[scopes(&[crate::scope::COREHR_PERSON_IS_DISABLED_READ]), scopes(&[crate::scope::COREHR_PERSON_IS_DISABLED_WRITE])]),
            Guard::received("items.person_info.disable_card_number", &[scopes(&[crate::scope::COREHR_PERSON_IS_DISABLED_READ]), scopes(&[crate::scope::COREHR_PERSON_IS_DISABLED_WRITE])]),
            Guard::received("items.person_info.is_martyr_family", &[scopes(&[crate::scope::COREHR_PERSON_MARTYR_FAMILY_READ]), scopes(&[crate::scope::COREHR_PERSON_MARTYR_FAMILY_WRITE])]),
            Guard::received("items.person_info.martyr_card_number", &[scopes(&[crate::scope::COREHR_PERSON_MARTYR_FAMILY_READ]), scopes(&[crate::scope::COREHR_PERSON_MARTYR_FAMILY_WRITE])]),
            Guard::received("items.person_info.is_old_alone", &[scopes(&[crate::scope::COREHR_PERSON_IS_OLD_ALONE_READ]), scopes(&[crate::scope::COREHR_PERSON_IS_OLD_ALONE_WRITE])]),
            Guard::received("items.person_info.resident_taxes", &[scopes(&[crate::scope::COREHR_PERSON_RESIDENT_TAX_READ]), scopes(&[crate::scope::COREHR_PERSON_RESIDENT_TAX_WRITE])]),
            Guard::received("items.person_info.resident_taxes.custom_fields", &[scopes(&[crate::scope::COREHR_PERSON_RESIDENT_TAX_CUSTOM_FIELD_READ]), scopes(&[crate::scope::COREHR_PERSON_RESIDENT_TAX_CUSTOM_FIELD_WRITE])]),
            Guard::received("items.person_info.religion", &[scopes(&[crate::scope::COREHR_PERSON_RELIGION_READ]), scopes(&[crate::scope::COREHR_PERSON_RELIGION_WRITE])]),
            Guard::received("items.person_info.bank_account_number", &[scopes(&[crate::scope::COREHR_PERSON_BANK_ACCOUNT_READ]), scopes(&[crate::scope::COREHR_PERSON_BANK_ACCOUNT_WRITE])]),
            Guard::received("items.person_info.passport_number", &[scopes(&[crate::scope::COREHR_PERSON_PASSPORT_NUMBER_READ])]),
            Guard::received("items.person_info.former_employer", &[scopes(&[crate::scope::COREHR_PERSON_WORK_EXPERIENCE_READ]), scopes(&[crate::scope::COREHR_PERSON_WORK_EXPERIENCE_WRITE])]),
            Guard::received("items.employment_info.compensation_type", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_COMPENSATION_TYPE_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_COMPENSATION_TYPE_WRITE])]),
            Guard::received("items.employment_info.dotted_line_manager_id", &[scopes(&[crate::scope::COREHR_PRE_HIRE_DOTTED_LINE_MANAGER_READ])]),
            Guard::received("items.employment_info.job_id", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_LEVEL_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_LEVEL_WRITE])]),
            Guard::received("items.employment_info.job_level_id", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_LEVEL_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_LEVEL_WRITE])]),
            Guard::received("items.employment_info.job_grade_id", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_GRADE_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_GRADE_WRITE])]),
            Guard::received("items.employment_info.job_title", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_LEVEL_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_LEVEL_WRITE])]),
            Guard::received("items.employment_info.company_id", &[scopes(&[crate::scope::COREHR_CONTRACT_COMPANY_READ]), scopes(&[crate::scope::COREHR_CONTRACT_COMPANY_WRITE])]),
            Guard::received("items.employment_info.non_compete_covenant", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_NON_COMPETE_COVENANT_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_NON_COMPETE_COVENANT_WRITE])]),
            Guard::received("items.employment_info.office_address", &[scopes(&[crate::scope::COREHR_PRE_HIRE_OFFICE_ADDRESS_READ])]),
            Guard::received("items.employment_info.working_calendar_id", &[scopes(&[crate::scope::COREHR_PRE_HIRE_WORKING_CALENDAR_READ])]),
            Guard::received("items.employment_info.suspected_rehiring", &[scopes(&[crate::scope::COREHR_PRE_HIRE_SUSPECTED_REHIRING_READ])]),
            Guard::received("items.employment_info.custom_fields", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_CUSTOM_FIELD_READ])]),
            Guard::received("items.employment_info.position_id", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_POSITION_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_POSITION_WRITE])]),
            Guard::received("items.employment_info.company_manual_updated", &[scopes(&[crate::scope::COREHR_PRE_HIRE_COMPANY_MANUAL_UPDATED_READ])]),
            Guard::received("items.employment_info.pay_group", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_PAY_GROUP_READ])]),
            Guard::received("items.employment_info.whether_the_information_is_abnormal", &[scopes(&[crate::scope::COREHR_PRE_HIRE_ABNORMAL_REASON_FIELD_READ])]),
            Guard::received("items.employment_info.abnormal_reason", &[scopes(&[crate::scope::COREHR_PRE_HIRE_ABNORMAL_REASON_FIELD_READ])]),
            Guard::received("items.employment_info.has_offer_salary", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_HAS_OFFER_SALARY_READ])]),
            Guard::received("items.employment_info.recruitment_project_id", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_RECRUITMENT_PROJECT_ID_READ])]),
            Guard::received("items.employment_info.work_shift", &[scopes(&[crate::scope::COREHR_JOB_DATA_WORK_SHIFT_READ])]),
            Guard::received("items.employment_info.background_check_order_id", &[scopes(&[crate::scope::COREHR_PRE_HIRE_BACKGROUND_CHECK_ORDER_ID_READ])]),
            Guard::received("items.employment_info.background_check_order_name", &[scopes(&[crate::scope::COREHR_PRE_HIRE_BACKGROUND_CHECK_ORDER_NAME_READ])]),
            Guard::received("items.employment_info.background_check_order_package_name", &[scopes(&[crate::scope::COREHR_PRE_HIRE_BACKGROUND_CHECK_ORDER_PACKAGE_NAME_READ])]),
            Guard::received("items.employment_info.background_check_order_result", &[scopes(&[crate::scope::COREHR_PRE_HIRE_BACKGROUND_CHECK_ORDER_RESULT_READ])]),
            Guard::received("items.employment_info.background_check_order_supplier_name", &[scopes(&[crate::scope::COREHR_PRE_HIRE_BACKGROUND_CHECK_ORDER_SUPPLIER_NAME_READ])]),
            Guard::received("items.employment_info.background_check_order_account_name", &[scopes(&[crate::scope::COREHR_PRE_HIRE_BACKGROUND_CHECK_ORDER_ACCOUNT_NAME_READ])]),
            Guard::received("items.employment_info.background_check_order_start_time", &[scopes(&[crate::scope::COREHR_PRE_HIRE_BACKGROUND_CHECK_ORDER_START_TIME_READ])]),
            Guard::received("items.employment_info.background_check_order_complete_time", &[scopes(&[crate::scope::COREHR_PRE_HIRE_BACKGROUND_CHECK_ORDER_COMPLETE_TIME_READ])]),
            Guard::received("items.employment_info.background_check_order_status", &[scopes(&[crate::scope::COREHR_PRE_HIRE_BACKGROUND_CHECK_ORDER_STATUS_READ])]),
            Guard::received("items.onboarding_info.company_sponsored_visa", &[scopes(&[crate::scope::COREHR_PRE_HIRE_COMPANY_SPONSORED_VISA_READ])]),
            Guard::received("items.onboarding_info.onboarding_address", &[scopes(&[crate::scope::COREHR_PRE_HIRE_ONBOARDING_ADDRESS_READ])]),
            Guard::received("items.onboarding_info.flow_name", &[scopes(&[crate::scope::COREHR_PRE_HIRE_FLOW_ID_READ])]),
            Guard::received("items.onboarding_info.flow_id", &[scopes(&[crate::scope::COREHR_PRE_HIRE_FLOW_ID_READ])]),
            Guard::received("items.onboarding_info.check_in_time", &[scopes(&[crate::scope::COREHR_PRE_HIRE_CHECK_IN_DATA_READ])]),
            Guard::received("items.onboarding_info.check_in_method", &[scopes(&[crate::scope::COREHR_PRE_HIRE_CHECK_IN_DATA_READ])]),
            Guard::received("items.onboarding_info.withdrawn_reason", &[scopes(&[crate::scope::COREHR_PRE_HIRE_WITHDRAWN_REASON_READ])]),
            Guard::received("items.contract_info.contract_start_date", &[scopes(&[crate::scope::COREHR_CONTRACT_PERIOD_READ]), scopes(&[crate::scope::COREHR_CONTRACT_PERIOD_WRITE])]),
            Guard::received("items.contract_info.contract_end_date", &[scopes(&[crate::scope::COREHR_CONTRACT_PERIOD_READ]), scopes(&[crate::scope::COREHR_CONTRACT_PERIOD_WRITE])]),
            Guard::received("items.contract_info.contract_file_ids", &[scopes(&[crate::scope::COREHR_PRE_HIRE_CONTRACT_FILE_ID_READ])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            query("page_size", Integer).required().between(Some(1), Some(100)),
            query("page_token", String),
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"open_department_id\""),
            body("worker_ids", Array),
            body("pre_hire_ids", Array),
            body("person_ids", Array),
            body("onboarding_date_start", String),
            body("onboarding_date_end", String),
            body("updated_date_start", String),
            body("updated_date_end", String),
            body("onboarding_location_ids", Array),
            body("onboarding_status", String),
            body("department_ids", Array),
            body("direct_manager_ids", Array),
            body("employee_type_ids", Array),
            body("employee_subtype_ids", Array),
            body("job_family_ids", Array),
            body("key_word", String),
            body("condition_worker", Boolean),
            body("rehire", String),
            body("fields", Array),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Search {
    type Item = v2::PreHire;
    fn items(response: SearchResponse) -> Vec<v2::PreHire> {
        response.items
    }
}
/// The reply to [`Search`](struct@Search).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResponse {
    /// The pre-hires found. / 查到的待入职信息。
    pub items: Vec<v2::PreHire>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for SearchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    SearchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Search`](struct@Search).
    SearchError:
    /// `1160102` (HTTP 400): Param is invalid
    ///
    /// A parameter is invalid. Compare the parameters with those of the operation. / 请求参数不合法。请对照该接口的字段说明修正参数。
    UnmarshalError = &ErrorInfo {
        status: Some(400),
        message: "Param is invalid",
        fix: Text { zh: "请求参数不合法。请对照该接口的字段说明修正参数。", en: "A parameter is invalid. Compare the parameters with those of the operation." },
        ..*error::UNMARSHAL_ERROR
    },
    /// `1160103` (HTTP 403): Parameter requires application scopes, please refer to[Configure app data permissions](https://open.feishu.cn/document/api-call-guide/calling-process/configure-app-data-permissions)
    ///
    /// A parameter needs further scopes. Apply for them as described in [configuring the data permissions of an app](https://open.larkoffice.com/document/api-call-guide/calling-process/configure-app-data-permissions).
    ///
    /// 所传参数需要额外的应用权限。请为应用申请相应权限，见[配置应用数据权限](https://open.larkoffice.com/document/api-call-guide/calling-process/configure-app-data-permissions)。
    RequestIdDuplicated1160103 = &ErrorInfo {
        status: Some(403),
        message: "Parameter requires application scopes, please refer to[Configure app data permissions](https://open.feishu.cn/document/api-call-guide/calling-process/configure-app-data-permissions)",
        fix: Text { zh: "所传参数需要额外的应用权限。请为应用申请相应权限，见[配置应用数据权限](https://open.larkoffice.com/document/api-call-guide/calling-process/configure-app-data-permissions)。", en: "A parameter needs further scopes. Apply for them as described in [configuring the data permissions of an app](https://open.larkoffice.com/document/api-call-guide/calling-process/configure-app-data-permissions)." },
        links: &[Link { text: "配置应用数据权限", url: "https://open.larkoffice.com/document/api-call-guide/calling-process/configure-app-data-permissions" }],
        ..*error::REQUEST_ID_DUPLICATED1160103
    },
    /// [`1161204`](error::REQUEST_TIMEOUT): Requset timeout
    RequestTimeout = error::REQUEST_TIMEOUT,
    /// [`1161604`](error::QPS_LIMIT_EXCEEDED): QPS over limit
    QpsLimitExceeded = error::QPS_LIMIT_EXCEEDED,
}
