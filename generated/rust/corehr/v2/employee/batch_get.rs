// Generated from spec/corehr/v2/employee/batch_get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Get employees in bulk / 批量查询员工信息: [`BatchGet`](struct@BatchGet).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn batch_get(&self) -> crate::codegen::Call<BatchGet> {
        crate::codegen::Call::new(self.client, BatchGet::new())
    }
}
/// Get employees in bulk / 批量查询员工信息.
///
/// Returns the work and personal data of up to 100 onboarded employees by employee ID, person ID or work email, 2 to 5 seconds after an update.
///
/// 按员工 ID、个人信息 ID 或工作邮箱返回最多 100 名已入职员工的工作和个人信息，更新后有 2～5 秒延迟。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().employee().batch_get().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/employees/batch_get`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:employee:read`, `corehr:employee:write`
///
/// Errors: [`BatchGetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee/batch_get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGet {
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// The type of department ID used in this call. / 本次调用中部门 ID 采用的类型。
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<v2::CorehrDepartmentIdType>,
    /// The fields to return, nested ones included, written as described in the [list of fields](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee/query-employment-fields); only `employment_id` if omitted.
    ///
    /// 要返回哪些字段，可用 `.` 逐级指定下级字段，写法见[字段下钻](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee/query-employment-fields)，不填只返回 `employment_id`。
    /// - Length: at most 100
    /// - Example: `["person_info.phone_number"]`
    pub fields: Option<Vec<String>>,
    /// The employment IDs to look up, as `user_id_type` IDs, as returned by `corehr.v1.employment.create`. One of this, `person_ids` and `work_emails` is needed; of several, only the first in this order counts.
    ///
    /// 按雇佣 ID 查询，类型由 `user_id_type` 决定，由 `corehr.v1.employment.create` 返回。与 `person_ids`、`work_emails` 至少填一个；填了多个时，按 `employment_ids`、`person_ids`、`work_emails` 的顺序只取第一个有值的。
    /// - Length: 0 to 100
    /// - Example: `["7140964208476371111"]`
    pub employment_ids: Option<Vec<String>>,
    /// The person IDs to look up, as returned by `corehr.v1.person.create`; ignored if `employment_ids` is given.
    ///
    /// 按个人信息 ID 查询，由 `corehr.v1.person.create` 返回，填了 `employment_ids` 时无效。
    /// - Length: 0 to 100
    /// - Example: `["7051837122449458732"]`
    pub person_ids: Option<Vec<String>>,
    /// The primary work emails to look up; ignored if `employment_ids` or `person_ids` is given.
    ///
    /// 按主工作邮箱查询，填了 `employment_ids` 或 `person_ids` 时无效。
    /// - Length: 0 to 100
    /// - Example: `["zhangsan@example.feishu.cn"]`
    pub work_emails: Option<Vec<String>>,
}
impl BatchGet {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
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
    /// Sets `fields`.
    #[must_use]
    pub fn fields(mut self, value: impl Into<Vec<String>>) -> Self {
        self.fields = Some(value.into());
        self
    }
    /// Sets `employment_ids`.
    #[must_use]
    pub fn employment_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.employment_ids = Some(value.into());
        self
    }
    /// Sets `person_ids`.
    #[must_use]
    pub fn person_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.person_ids = Some(value.into());
        self
    }
    /// Sets `work_emails`.
    #[must_use]
    pub fn work_emails(mut self, value: impl Into<Vec<String>>) -> Self {
        self.work_emails = Some(value.into());
        self
    }
}
impl wire::Object for BatchGet {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("fields", &mut self.fields);
        f.field("employment_ids", &mut self.employment_ids);
        f.field("person_ids", &mut self.person_ids);
        f.field("work_emails", &mut self.work_emails);
    }
}
crate::codegen::__impl_object! {
    BatchGet
}
crate::codegen::__operation! {
    BatchGet => BatchGetResponse, BatchGetError:
    Endpoint::new("corehr.v2.employee.batch_get", Post, "/open-apis/corehr/v2/employees/batch_get")
        .documented(text("批量查询员工信息", "Get employees in bulk"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee/batch_get")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::COREHR_EMPLOYEE_READ]),
            scopes(&[crate::scope::COREHR_EMPLOYEE_WRITE]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
            Guard::received("items.job_level_id", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_LEVEL_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_LEVEL_WRITE])]),
            Guard::received("items.job_level", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_LEVEL_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_LEVEL_WRITE])]),
            Guard::received("items.pathway_id", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_PATHWAY_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_PATHWAY_WRITE])]),
            Guard::received("items.pathway", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_PATHWAY_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_PATHWAY_WRITE])]),
            Guard::received("items.job_grade_id", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_GRADE_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_GRADE_WRITE])]),
            Guard::received("items.position_id", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_POSITION_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_POSITION_WRITE])]),
            Guard::received("items.position", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_POSITION_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_POSITION_WRITE])]),
            Guard::received("items.job_id", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_LEVEL_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_LEVEL_WRITE])]),
            Guard::received("items.job", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_LEVEL_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_LEVEL_WRITE])]),
            Guard::received("items.job.job_level_id_list", &[scopes(&[crate::scope::COREHR_JOB_JOB_LEVEL_READ])]),
            Guard::received("items.reason_for_offboarding", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_OFFBOARDING_REASON_READ])]),
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
            Guard::received("items.person_info.native_region", &[scopes(&[crate::scope::COREHR_PERSON_NATIVE_REGION_READ]), scopes(&[crate::scope::COREHR_PERSON_NATIVE_REGION_WRITE])]),
            Guard::received("items.person_info.hukou_type", &[scopes(&[crate::scope::COREHR_PERSON_HUKOU_READ]), scopes(&[crate::scope::COREHR_PERSON_HUKOU_WRITE])]),
            Guard::received("items.person_info.hukou_location", &[scopes(&[crate::scope::COREHR_PERSON_HUKOU_READ]), scopes(&[crate::scope::COREHR_PERSON_HUKOU_WRITE])]),
            Guard::received("items.person_info.political_affiliations", &[scopes(&[crate::scope::COREHR_PERSON_POLITICAL_AFFILIATION_READ]), scopes(&[crate::scope::COREHR_PERSON_POLITICAL_AFFILIATION_WRITE])]),
            Guard::received("items.person_info.custom_fields", &[scopes(&[crate::scope::COREHR_PERSON_CUSTOM_FIELD_READ]), scopes(&[crate::scope::COREHR_PERSON_CUSTOM_FIELD_WRITE])]),
            Guard::received("items.person_info.national_id_number", &[scopes(&[crate::scope::COREHR_PERSON_NATIONAL_ID_READ]), scopes(&[crate::scope::COREHR_PERSON_NATIONAL_ID_WRITE])]),
            Guard::received("items.person_info.family_address", &[scopes(&[crate::scope::COREHR_PERSON_ADDRESS_READ]), scopes(&[crate::scope::COREHR_PERSON_ADDRESS_WRITE])]),
            Guard::received("items.person_info.born_country_region", &[scopes(&[crate::scope::COREHR_PERSON_BORN_COUNTRY_REGION_READ]), scopes(&[crate::scope::COREHR_PERSON_BORN_COUNTRY_REGION_WRITE])]),
            Guard::received("items.person_info.is_disabled", &[scopes(&[crate::scope::COREHR_PERSON_IS_DISABLED_READ]), scopes(&[crate::scope::COREHR_PERSON_IS_DISABLED_WRITE])]),
            Guard::received("items.person_info.disable_card_number", &[scopes(&[crate::scope::COREHR_PERSON_IS_DISABLED_READ]), scopes(&[crate::scope::COREHR_PERSON_IS_DISABLED_WRITE])]),
            Guard::received("items.person_info.is_martyr_family", &[scopes(&[crate::scope::COREHR_PERSON_MARTYR_FAMILY_READ]), scopes(&[crate::scope::COREHR_PERSON_MARTYR_FAMILY_WRITE])]),
            Guard::received("items.person_info.martyr_card_number", &[scopes(&[crate::scope::COREHR_PERSON_MARTYR_FAMILY_READ]), scopes(&[crate::scope::COREHR_PERSON_MARTYR_FAMILY_WRITE])]),
            Guard::received("items.person_info.is_old_alone", &[scopes(&[crate::scope::COREHR_PERSON_IS_OLD_ALONE_READ]), scopes(&[crate::scope::COREHR_PERSON_IS_OLD_ALONE_WRITE])]),
            Guard::received("items.person_info.resident_taxes", &[scopes(&[crate::scope::COREHR_PERSON_RESIDENT_TAX_READ]), scopes(&[crate::scope::COREHR_PERSON_RESIDENT_TAX_WRITE])]),
            Guard::received("items.person_info.resident_taxes.custom_fields", &[scopes(&[crate::scope::COREHR_PERSON_RESIDENT_TAX_CUSTOM_FIELD_READ]), scopes(&[crate::scope::COREHR_PERSON_RESIDENT_TAX_CUSTOM_FIELD_WRITE])]),
            Guard::received("items.person_info.first_entry_time", &[scopes(&[crate::scope::COREHR_PERSON_ENTRY_LEAVE_TIME_READ]), scopes(&[crate::scope::COREHR_PERSON_ENTRY_LEAVE_TIME_WRITE])]),
            Guard::received("items.person_info.leave_time", &[scopes(&[crate::scope::COREHR_PERSON_ENTRY_LEAVE_TIME_READ]), scopes(&[crate::scope::COREHR_PERSON_ENTRY_LEAVE_TIME_WRITE])]),
            Guard::received("items.person_info.religion", &[scopes(&[crate::scope::COREHR_PERSON_RELIGION_READ]), scopes(&[crate::scope::COREHR_PERSON_RELIGION_WRITE])]),
            Guard::received("items.custom_fields", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_CUSTOM_FIELD_READ])]),
            Guard::received("items.contract_start_date", &[scopes(&[crate::scope::COREHR_CONTRACT_PERIOD_READ]), scopes(&[crate::scope::COREHR_CONTRACT_PERIOD_WRITE])]),
            Guard::received("items.contract_end_date", &[scopes(&[crate::scope::COREHR_CONTRACT_PERIOD_READ]), scopes(&[crate::scope::COREHR_CONTRACT_PERIOD_WRITE])]),
            Guard::received("items.contract_expected_end_date", &[scopes(&[crate::scope::COREHR_CONTRACT_PERIOD_READ]), scopes(&[crate::scope::COREHR_CONTRACT_PERIOD_WRITE])]),
            Guard::received("items.pay_group_id", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_PAY_GROUP_READ])]),
            Guard::received("items.assignment_pay_group_id", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_ASSIGNMENT_PAY_GROUP_READ])]),
            Guard::received("items.international_assignment", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_ASSIGNMENT_READ])]),
            Guard::received("items.service_company", &[scopes(&[crate::scope::COREHR_JOB_DATA_SERVICE_COMPANY_READ])]),
            Guard::received("items.compensation_type", &[scopes(&[crate::scope::COREHR_JOB_DATA_COMPENSATION_TYPE_READ])]),
            Guard::received("items.work_shift", &[scopes(&[crate::scope::COREHR_JOB_DATA_WORK_SHIFT_READ])]),
            Guard::received("items.custom_org", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_CUSTOM_ORG_FIELD_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_CUSTOM_ORG_FIELD_WRITE])]),
            Guard::received("items.seniority_adjust_information_list", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_SENIORITY_ADJUST_INFORMATION_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_SENIORITY_ADJUST_INFORMATION_WRITE])]),
            Guard::received("items.employment_direct_bps", &[scopes(&[crate::scope::COREHR_EMPLOYEE_BP_READ])]),
            Guard::received("items.employment_all_bps", &[scopes(&[crate::scope::COREHR_EMPLOYEE_ALL_BP_READ])]),
            Guard::received("items.contract_type", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_CONTRACT_TYPE_READ])]),
            Guard::received("items.archive_cpst_plan_id", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_ARCHIVE_CPST_PLAN_READ])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"open_department_id\""),
            body("fields", Array),
            body("employment_ids", Array),
            body("person_ids", Array),
            body("work_emails", Array),
        ])
}
/// The reply to [`BatchGet`](struct@BatchGet).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetResponse {
    /// The employees found. / 查到的员工。
    pub items: Vec<v2::Employee>,
}
impl wire::Object for BatchGetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    BatchGetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchGet`](struct@BatchGet).
    BatchGetError:
    /// `1160102` (HTTP 400): Param is invalid
    ///
    /// A parameter is invalid. Compare the parameters with those of the operation. / 请求参数不合法。请对照该接口的字段说明修正参数。
    UnmarshalError = &ErrorInfo {
        status: Some(400),
        message: "Param is invalid",
        fix: Text { zh: "请求参数不合法。请对照该接口的字段说明修正参数。", en: "A parameter is invalid. Compare the parameters with those of the operation." },
        ..*error::UNMARSHAL_ERROR
    },
    /// `1160104` (HTTP 403): No authority error: 无权限的id 列表
    ///
    /// The app may not query the employees that the reply lists. Add them to the employee data range of the app, or remove them from the request.
    ///
    /// 应用无权查询响应中列出的员工。请将这些员工加入应用的员工数据范围，或从请求中移除。
    CustomFieldFormatError = &ErrorInfo {
        status: Some(403),
        message: "No authority  error: 无权限的id 列表",
        fix: Text { zh: "应用无权查询响应中列出的员工。请将这些员工加入应用的员工数据范围，或从请求中移除。", en: "The app may not query the employees that the reply lists. Add them to the employee data range of the app, or remove them from the request." },
        ..*error::CUSTOM_FIELD_FORMAT_ERROR
    },
}
