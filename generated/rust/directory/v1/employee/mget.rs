// Generated from spec/directory/v1/employee/mget.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::directory::{error, v1};
impl super::Api<'_> {
    /// Get employees in bulk / 批量获取员工信息: [`Mget`](struct@Mget).
    ///
    /// Optional fields are set on the call: `.with(|request| request.employee_id_type(…))`.
    pub fn mget(
        &self,
        employee_ids: impl Into<Vec<String>>,
        required_fields: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<Mget> {
        crate::codegen::Call::new(self.client, Mget::new(employee_ids, required_fields))
    }
}
/// Get employees in bulk / 批量获取员工信息.
///
/// Returns the names, mobile numbers, emails, departments and more of several employees by ID, within the caller's scope.
///
/// 按员工 ID 批量返回姓名、手机号、邮箱、部门等信息，受权限范围限制。
///
/// - `POST /open-apis/directory/v1/employees/mget`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `directory:employee:read`
///
/// Errors: [`MgetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/mget)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mget {
    /// The type of the employee IDs in the request and the reply. / 请求与返回中员工 ID 的类型。
    /// - Default: `"open_id"`
    pub employee_id_type: Option<v1::EmployeeIdType>,
    /// What kind of ID the departments in request and reply are given by / 请求和响应中的部门 ID 是哪一种
    pub department_id_type: Option<types::DepartmentIdType>,
    /// The IDs of the employees to query, as `employee_id_type` IDs. / 要查询的员工的 ID，类型由 `employee_id_type` 决定。
    /// - Length: 1 to 100
    /// - Example: `["eefg22jdi"]`
    pub employee_ids: Vec<String>,
    /// Which [fields](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/field-enumeration) to return; without it, none is, and neither are rows and fields one has no permission for.
    ///
    /// 要返回的字段，从[字段枚举](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/field-enumeration)中选取；不填则不返回任何字段，无权限的行和字段也不返回。
    /// - Length: 0 to 100
    /// - Example: `["base_info.mobile"]`
    pub required_fields: Vec<String>,
}
impl Mget {
    /// Creates the value from its required fields.
    pub fn new(
        employee_ids: impl Into<Vec<String>>,
        required_fields: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            employee_id_type: Default::default(),
            department_id_type: Default::default(),
            employee_ids: employee_ids.into(),
            required_fields: required_fields.into(),
        }
    }
    /// Sets `employee_id_type`.
    #[must_use]
    pub fn employee_id_type(mut self, value: v1::EmployeeIdType) -> Self {
        self.employee_id_type = Some(value);
        self
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn department_id_type(mut self, value: types::DepartmentIdType) -> Self {
        self.department_id_type = Some(value);
        self
    }
}
impl wire::Object for Mget {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employee_id_type", &mut self.employee_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("employee_ids", &mut self.employee_ids);
        f.field("required_fields", &mut self.required_fields);
    }
}
crate::codegen::__impl_object! {
    Mget
}
crate::codegen::__operation! {
    Mget => MgetResponse, MgetError:
    Endpoint::new("directory.v1.employee.mget", Post, "/open-apis/directory/v1/employees/mget")
        .documented(text("批量获取员工信息", "Get employees in bulk"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/mget")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::DIRECTORY_EMPLOYEE_READ])])
        .guards(&[
            Guard::sent("employee_id_type", &[scopes(&[crate::scope::DIRECTORY_EMPLOYEE_BASE_EXTERNAL_ID_READ])]).value("employee_id"),
            Guard::received("employees.base_info.employee_id", &[scopes(&[crate::scope::DIRECTORY_EMPLOYEE_BASE_EXTERNAL_ID_READ])]),
            Guard::received("employees.base_info.name.name", &[scopes(&[crate::scope::DIRECTORY_EMPLOYEE_BASE_BASE_READ]), scopes(&[crate::scope::DIRECTORY_EMPLOYEE_BASE_NAME_NAME_READ])]),
            Guard::received("employees.base_info.name.another_name", &[scopes(&[crate::scope::DIRECTORY_EMPLOYEE_BASE_BASE_READ]), scopes(&[crate::scope::DIRECTORY_EMPLOYEE_BASE_NAME_ANOTHER_NAME_READ])]),
            Guard::received("employees.base_info.mobile", &[scopes(&[crate::scope::DIRECTORY_EMPLOYEE_BASE_MOBILE_READ])]),
            Guard::received("employees.base_info.email", &[scopes(&[crate::scope::DIRECTORY_EMPLOYEE_BASE_EMAIL_READ])]),
            Guard::received("employees.base_info.enterprise_email", &[scopes(&[crate::scope::DIRECTORY_EMPLOYEE_BASE_ENTERPRISE_EMAIL_READ])]),
            Guard::received("employees.base_info.gender", &[scopes(&[crate::scope::DIRECTORY_EMPLOYEE_BASE_GENDER_READ])]),
            Guard::received("employees.base_info.departments", &[scopes(&[crate::scope::DIRECTORY_EMPLOYEE_BASE_DEPARTMENT_READ])]),
            Guard::received("employees.base_info.departments.department_id", &[scopes(&[crate::scope::DIRECTORY_DEPARTMENT_BASE_READ]), scopes(&[crate::scope::DIRECTORY_DEPARTMENT_EXTERNAL_ID_READ])]),
            Guard::received("employees.base_info.departments.department_count", &[scopes(&[crate::scope::DIRECTORY_DEPARTMENT_COUNT_READ]), scopes(&[crate::scope::DIRECTORY_DEPARTMENT_ORGANIZATION_READ])]),
            Guard::received("employees.base_info.departments.has_child", &[scopes(&[crate::scope::DIRECTORY_DEPARTMENT_HAS_CHILD_READ]), scopes(&[crate::scope::DIRECTORY_DEPARTMENT_ORGANIZATION_READ])]),
            Guard::received("employees.base_info.departments.leaders", &[scopes(&[crate::scope::DIRECTORY_DEPARTMENT_LEADER_READ])]),
            Guard::received("employees.base_info.departments.parent_department_id", &[scopes(&[crate::scope::DIRECTORY_DEPARTMENT_ORGANIZATION_READ]), scopes(&[crate::scope::DIRECTORY_DEPARTMENT_PARENT_ID_READ])]),
            Guard::received("employees.base_info.departments.name", &[scopes(&[crate::scope::DIRECTORY_DEPARTMENT_BASE_READ]), scopes(&[crate::scope::DIRECTORY_DEPARTMENT_NAME_READ])]),
            Guard::received("employees.base_info.departments.enabled_status", &[scopes(&[crate::scope::DIRECTORY_DEPARTMENT_STATUS_READ])]),
            Guard::received("employees.base_info.departments.order_weight", &[scopes(&[crate::scope::DIRECTORY_DEPARTMENT_ORDER_WEIGHT_READ]), scopes(&[crate::scope::DIRECTORY_DEPARTMENT_ORGANIZATION_READ])]),
            Guard::received("employees.base_info.departments.custom_field_values", &[scopes(&[crate::scope::DIRECTORY_DEPARTMENT_CUSTOM_FIELD_READ])]),
            Guard::received("employees.base_info.departments.department_path_infos", &[scopes(&[crate::scope::DIRECTORY_DEPARTMENT_DEPARTMENT_PATH_READ])]),
            Guard::received("employees.base_info.departments.data_source", &[scopes(&[crate::scope::DIRECTORY_DEPARTMENT_BASE_READ]), scopes(&[crate::scope::DIRECTORY_DEPARTMENT_DATA_SOURCE_READ])]),
            Guard::received("employees.base_info.employee_order_in_departments", &[scopes(&[crate::scope::DIRECTORY_EMPLOYEE_BASE_DEPARTMENT_READ]), scopes(&[crate::scope::DIRECTORY_EMPLOYEE_BASE_DEPT_ORDER_READ])]),
            Guard::received("employees.base_info.description", &[scopes(&[crate::scope::DIRECTORY_EMPLOYEE_BASE_BASE_READ]), scopes(&[crate::scope::DIRECTORY_EMPLOYEE_BASE_DESCRIPTION_READ])]),
            Guard::received("employees.base_info.active_status", &[scopes(&[crate::scope::DIRECTORY_EMPLOYEE_BASE_ACTIVE_STATUS_READ]), scopes(&[crate::scope::DIRECTORY_EMPLOYEE_BASE_STATUS_READ])]),
            Guard::received("employees.base_info.is_resigned", &[scopes(&[crate::scope::DIRECTORY_EMPLOYEE_BASE_IS_RESIGNED_READ]), scopes(&[crate::scope::DIRECTORY_EMPLOYEE_BASE_STATUS_READ])]),
            Guard::received("employees.base_info.leader_id", &[scopes(&[crate::scope::DIRECTORY_EMPLOYEE_BASE_LEADER_READ]), scopes(&[crate::scope::DIRECTORY_EMPLOYEE_BASE_LEADER_ID_READ])]),
            Guard::received("employees.base_info.dotted_line_leader_ids", &[scopes(&[crate::scope::DIRECTORY_EMPLOYEE_BASE_DOTTED_LINE_LEADERS_READ]), scopes(&[crate::scope::DIRECTORY_EMPLOYEE_BASE_LEADER_READ])]),
            Guard::received("employees.base_info.is_primary_admin", &[scopes(&[crate::scope::DIRECTORY_EMPLOYEE_BASE_IS_PRIMARY_ADMIN_READ]), scopes(&[crate::scope::DIRECTORY_EMPLOYEE_BASE_ROLE_READ])]),
            Guard::received("employees.base_info.enterprise_email_aliases", &[scopes(&[crate::scope::DIRECTORY_EMPLOYEE_BASE_ENTERPRISE_EMAIL_READ]), scopes(&[crate::scope::DIRECTORY_EMPLOYEE_BASE_ENTERPRISE_EMAIL_ALIAS_READ])]),
            Guard::received("employees.base_info.custom_field_values", &[scopes(&[crate::scope::DIRECTORY_EMPLOYEE_BASE_CUSTOM_FIELD_READ])]),
            Guard::received("employees.base_info.department_path_infos", &[scopes(&[crate::scope::DIRECTORY_EMPLOYEE_BASE_DEPARTMENT_PATH_READ])]),
            Guard::received("employees.base_info.resign_time", &[scopes(&[crate::scope::DIRECTORY_EMPLOYEE_BASE_RESIGN_TIME_READ])]),
            Guard::received("employees.base_info.avatar", &[scopes(&[crate::scope::DIRECTORY_EMPLOYEE_BASE_AVATAR_READ]), scopes(&[crate::scope::DIRECTORY_EMPLOYEE_BASE_BASE_READ])]),
            Guard::received("employees.base_info.background_image", &[scopes(&[crate::scope::DIRECTORY_EMPLOYEE_BASE_BACKGROUND_IMAGE_READ]), scopes(&[crate::scope::DIRECTORY_EMPLOYEE_BASE_BASE_READ])]),
            Guard::received("employees.base_info.is_admin", &[scopes(&[crate::scope::DIRECTORY_EMPLOYEE_BASE_IS_ADMIN_READ]), scopes(&[crate::scope::DIRECTORY_EMPLOYEE_BASE_ROLE_READ])]),
            Guard::received("employees.base_info.data_source", &[scopes(&[crate::scope::DIRECTORY_EMPLOYEE_BASE_BASE_READ]), scopes(&[crate::scope::DIRECTORY_EMPLOYEE_BASE_DATA_SOURCE_READ])]),
            Guard::received("employees.base_info.geo_name", &[scopes(&[crate::scope::DIRECTORY_EMPLOYEE_BASE_BASE_READ]), scopes(&[crate::scope::DIRECTORY_EMPLOYEE_BASE_GEO_READ])]),
            Guard::received("employees.base_info.subscription_ids", &[scopes(&[crate::scope::DIRECTORY_EMPLOYEE_BASE_BASE_READ]), scopes(&[crate::scope::DIRECTORY_EMPLOYEE_BASE_SUBSCRIPTION_IDS_READ])]),
            Guard::received("employees.work_info.work_country_or_region", &[scopes(&[crate::scope::DIRECTORY_EMPLOYEE_WORK_BASE_WORK_READ]), scopes(&[crate::scope::DIRECTORY_EMPLOYEE_WORK_WORK_COUNTRY_OR_REGION_READ])]),
            Guard::received("employees.work_info.work_place", &[scopes(&[crate::scope::DIRECTORY_EMPLOYEE_WORK_BASE_WORK_READ]), scopes(&[crate::scope::DIRECTORY_EMPLOYEE_WORK_WORK_PLACE_READ])]),
            Guard::received("employees.work_info.work_place.place_name", &[scopes(&[crate::scope::DIRECTORY_PLACE_BASE_READ])]),
            Guard::received("employees.work_info.work_place.is_enabled", &[scopes(&[crate::scope::DIRECTORY_PLACE_STATUS_READ])]),
            Guard::received("employees.work_info.work_place.description", &[scopes(&[crate::scope::DIRECTORY_PLACE_BASE_READ])]),
            Guard::received("employees.work_info.work_station", &[scopes(&[crate::scope::DIRECTORY_EMPLOYEE_WORK_BASE_WORK_READ]), scopes(&[crate::scope::DIRECTORY_EMPLOYEE_WORK_WORK_STATION_READ])]),
            Guard::received("employees.work_info.job_number", &[scopes(&[crate::scope::DIRECTORY_EMPLOYEE_WORK_BASE_WORK_READ]), scopes(&[crate::scope::DIRECTORY_EMPLOYEE_WORK_JOB_NUMBER_READ])]),
            Guard::received("employees.work_info.extension_number", &[scopes(&[crate::scope::DIRECTORY_EMPLOYEE_WORK_BASE_WORK_READ]), scopes(&[crate::scope::DIRECTORY_EMPLOYEE_WORK_EXTENSION_NUMBER_READ])]),
            Guard::received("employees.work_info.join_date", &[scopes(&[crate::scope::DIRECTORY_EMPLOYEE_WORK_JOIN_DATE_READ]), scopes(&[crate::scope::DIRECTORY_EMPLOYEE_WORK_EMPLOYMENT_READ])]),
            Guard::received("employees.work_info.employment_type", &[scopes(&[crate::scope::DIRECTORY_EMPLOYEE_WORK_EMPLOYMENT_TYPE_READ]), scopes(&[crate::scope::DIRECTORY_EMPLOYEE_WORK_EMPLOYMENT_READ])]),
            Guard::received("employees.work_info.staff_status", &[scopes(&[crate::scope::DIRECTORY_EMPLOYEE_WORK_STAFF_STATUS_READ]), scopes(&[crate::scope::DIRECTORY_EMPLOYEE_WORK_EMPLOYMENT_READ])]),
            Guard::received("employees.work_info.job_title", &[scopes(&[crate::scope::DIRECTORY_EMPLOYEE_WORK_JOB_TITLE_READ])]),
            Guard::received("employees.work_info.job_title.job_title_name", &[scopes(&[crate::scope::DIRECTORY_JOB_TITLE_BASE_READ])]),
            Guard::received("employees.work_info.job_title.is_enabled", &[scopes(&[crate::scope::DIRECTORY_JOB_TITLE_STATUS_READ])]),
            Guard::received("employees.work_info.job_title.description", &[scopes(&[crate::scope::DIRECTORY_JOB_TITLE_BASE_READ])]),
            Guard::received("employees.work_info.job_level", &[scopes(&[crate::scope::DIRECTORY_EMPLOYEE_WORK_JOB_LEVEL_READ])]),
            Guard::received("employees.work_info.job_level.job_level_name", &[scopes(&[crate::scope::DIRECTORY_JOB_LEVEL_BASE_READ])]),
            Guard::received("employees.work_info.job_level.is_enabled", &[scopes(&[crate::scope::DIRECTORY_JOB_LEVEL_STATUS_READ])]),
            Guard::received("employees.work_info.job_level.is_deleted", &[scopes(&[crate::scope::DIRECTORY_JOB_LEVEL_STATUS_READ])]),
            Guard::received("employees.work_info.job_level.order", &[scopes(&[crate::scope::DIRECTORY_JOB_LEVEL_ORDER_READ])]),
            Guard::received("employees.work_info.job_level.description", &[scopes(&[crate::scope::DIRECTORY_JOB_LEVEL_BASE_READ])]),
            Guard::received("employees.work_info.job_family", &[scopes(&[crate::scope::DIRECTORY_EMPLOYEE_WORK_JOB_FAMILY_READ])]),
            Guard::received("employees.work_info.job_family.job_family_name", &[scopes(&[crate::scope::DIRECTORY_JOB_FAMILY_BASE_READ])]),
            Guard::received("employees.work_info.job_family.is_enabled", &[scopes(&[crate::scope::DIRECTORY_JOB_FAMILY_STATUS_READ])]),
            Guard::received("employees.work_info.job_family.parent_job_family_id", &[scopes(&[crate::scope::DIRECTORY_JOB_FAMILY_PATH_READ])]),
            Guard::received("employees.work_info.job_family.description", &[scopes(&[crate::scope::DIRECTORY_JOB_FAMILY_BASE_READ])]),
            Guard::received("employees.work_info.resign_date", &[scopes(&[crate::scope::DIRECTORY_EMPLOYEE_WORK_RESIGN_DATE_READ]), scopes(&[crate::scope::DIRECTORY_EMPLOYEE_WORK_EMPLOYMENT_READ])]),
            Guard::received("employees.work_info.resign_reason", &[scopes(&[crate::scope::DIRECTORY_EMPLOYEE_WORK_RESIGN_REASON_READ]), scopes(&[crate::scope::DIRECTORY_EMPLOYEE_WORK_EMPLOYMENT_READ])]),
            Guard::received("employees.work_info.resign_remark", &[scopes(&[crate::scope::DIRECTORY_EMPLOYEE_WORK_RESIGN_REMARK_READ]), scopes(&[crate::scope::DIRECTORY_EMPLOYEE_WORK_EMPLOYMENT_READ])]),
            Guard::received("employees.work_info.resign_type", &[scopes(&[crate::scope::DIRECTORY_EMPLOYEE_WORK_RESIGN_TYPE_READ]), scopes(&[crate::scope::DIRECTORY_EMPLOYEE_WORK_EMPLOYMENT_READ])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("employee_id_type", String).default("\"open_id\""),
            query("department_id_type", String),
            body("employee_ids", Array).required(),
            body("required_fields", Array).required(),
        ])
}
/// The reply to [`Mget`](struct@Mget).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MgetResponse {
    /// The employees found. / 查询到的员工。
    pub employees: Vec<v1::EmployeeEntity>,
    /// The fields that could not be returned, and why. / 未能返回的字段及其原因。
    pub abnormals: Vec<v1::AbnormalRecord>,
}
impl wire::Object for MgetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employees", &mut self.employees);
        f.field("abnormals", &mut self.abnormals);
    }
}
crate::codegen::__impl_object! {
    MgetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Mget`](struct@Mget).
    MgetError:
    /// [`2220001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
