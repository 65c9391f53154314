// Generated from spec/corehr/v2/pre_hire/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Query pre-hires / 查询待入职: [`Query`](struct@Query).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn query(&self, page_size: i64) -> crate::codegen::Call<Query> {
        crate::codegen::Call::new(self.client, Query::new(page_size))
    }
}
/// Query pre-hires / 查询待入职.
///
/// Returns the personal and job data of pre-hires by ID, page by page; fewer than 10 people and 50 fields per call are advised.
///
/// 按 ID 分页返回待入职人员的个人和任职信息，建议每批少于 10 人、50 个字段。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.corehr().v2().pre_hire().query(10).stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/pre_hires/query`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:pre_hire:read_only`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - From 1 to 10
    /// - Example: `10`
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
    /// The IDs of the pre-hires to return. / 要查询的待入职 ID 列表。
    /// - Length: 0 to 10
    /// - Example: `["7094136522860922112"]`
    pub pre_hire_ids: Option<Vec<String>>,
    /// The fields to return; without it, only `pre_hire_id`. Give paths in the structure of the reply, such as `person_info.gender`, `employment_info.department`, `onboarding_info.onboarding_date`, `probation_info.probation_period` or `contract_info.contract_type`; the name of a group alone (such as `person_info`) returns all of it. The more fields, the slower the query.
    ///
    /// 要返回的字段，不填则只返回 `pre_hire_id`。按返回结构填写路径，如 `person_info.gender`、`employment_info.department`、`onboarding_info.onboarding_date`、`probation_info.probation_period`、`contract_info.contract_type`；只填上级名称（如 `person_info`）则返回其全部下级。字段越多查询越慢，请按需填写。
    /// - Length: 0 to 100
    /// - Example: `["employment_info.department"]`
    pub fields: Option<Vec<String>>,
}
impl Query {
    /// Creates the value from its required fields.
    pub fn new(page_size: i64) -> Self {
        Self {
            page_size,
            page_token: Default::default(),
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            pre_hire_ids: Default::default(),
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
    /// Sets `pre_hire_ids`.
    #[must_use]
    pub fn pre_hire_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.pre_hire_ids = Some(value.into());
        self
    }
    /// Sets `fields`.
    #[must_use]
    pub fn fields(mut self, value: impl Into<Vec<String>>) -> Self {
        self.fields = Some(value.into());
        self
    }
}
impl wire::Object for Query {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("pre_hire_ids", &mut self.pre_hire_ids);
        f.field("fields", &mut self.fields);
    }
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("corehr.v2.pre_hire.query", Post, "/open-apis/corehr/v2/pre_hires/query")
        .documented(text("查询待入职", "Query pre-hires"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/query")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_PRE_HIRE_READ_ONLY])])
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
            query("page_size", Integer).required().between(Some(1), Some(10)),
            query("page_token", String),
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"open_department_id\""),
            body("pre_hire_ids", Array),
            body("fields", Array),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Query {
    type Item = v2::PreHire;
    fn items(response: QueryResponse) -> Vec<v2::PreHire> {
        response.items
    }
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// The pre-hires on this page. / 本页的待入职。
    pub items: Vec<v2::PreHire>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for QueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    QueryResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Query`](struct@Query).
    QueryError:
    /// [`1161204`](error::REQUEST_TIMEOUT): Requset timeout
    RequestTimeout = error::REQUEST_TIMEOUT,
    /// [`1161604`](error::QPS_LIMIT_EXCEEDED): QPS over limit
    QpsLimitExceeded = error::QPS_LIMIT_EXCEEDED,
}
