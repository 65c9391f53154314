// Generated from spec/directory/v1/department/mget.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::directory::{error, v1};
impl super::Api<'_> {
    /// Get departments in bulk / 批量获取部门信息: [`Mget`](struct@Mget).
    ///
    /// Optional fields are set on the call: `.with(|request| request.employee_id_type(…))`.
    pub fn mget(
        &self,
        department_ids: impl Into<Vec<String>>,
        required_fields: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<Mget> {
        crate::codegen::Call::new(
            self.client,
            Mget::new(department_ids, required_fields),
        )
    }
}
/// Get departments in bulk / 批量获取部门信息.
///
/// Returns the names, leaders and more of several departments by ID, within the caller's scope.
///
/// 按部门 ID 批量返回部门的名称、负责人等信息，受权限范围限制。
///
/// - `POST /open-apis/directory/v1/departments/mget`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `directory:department:read`
///
/// Errors: [`MgetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/department/mget)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mget {
    /// The type of the employee IDs in the request and the reply. / 请求与返回中员工 ID 的类型。
    /// - Default: `"open_id"`
    pub employee_id_type: Option<v1::EmployeeIdType>,
    /// What kind of ID the departments in request and reply are given by / 请求和响应中的部门 ID 是哪一种
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<types::DepartmentIdType>,
    /// The IDs of the departments to query, as `department_id_type` IDs; shown in the admin console.
    ///
    /// 要查询的部门的 ID，类型由 `department_id_type` 决定；可在管理后台查看。
    /// - Length: 1 to 100
    /// - Example: `["adqwea"]`
    pub department_ids: Vec<String>,
    /// Which [fields](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/field-enumeration) to return; without it, none is, and neither are rows and fields one has no permission for.
    ///
    /// 要返回的字段，从[字段枚举](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/field-enumeration)中选取；不填则不返回任何字段，无权限的行和字段也不返回。
    /// - Length: 0 to 100
    /// - Example: `["name"]`
    pub required_fields: Vec<String>,
}
impl Mget {
    /// Creates the value from its required fields.
    pub fn new(
        department_ids: impl Into<Vec<String>>,
        required_fields: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            employee_id_type: Default::default(),
            department_id_type: Default::default(),
            department_ids: department_ids.into(),
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
        f.field("department_ids", &mut self.department_ids);
        f.field("required_fields", &mut self.required_fields);
    }
}
crate::codegen::__impl_object! {
    Mget
}
crate::codegen::__operation! {
    Mget => MgetResponse, MgetError:
    Endpoint::new("directory.v1.department.mget", Post, "/open-apis/directory/v1/departments/mget")
        .documented(text("批量获取部门信息", "Get departments in bulk"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/department/mget")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::DIRECTORY_DEPARTMENT_READ])])
        .guards(&[
            Guard::sent("employee_id_type", &[scopes(&[crate::scope::DIRECTORY_EMPLOYEE_BASE_EXTERNAL_ID_READ])]).value("employee_id"),
            Guard::received("departments.department_id", &[scopes(&[crate::scope::DIRECTORY_DEPARTMENT_BASE_READ]), scopes(&[crate::scope::DIRECTORY_DEPARTMENT_EXTERNAL_ID_READ])]),
            Guard::received("departments.department_count", &[scopes(&[crate::scope::DIRECTORY_DEPARTMENT_COUNT_READ]), scopes(&[crate::scope::DIRECTORY_DEPARTMENT_ORGANIZATION_READ])]),
            Guard::received("departments.has_child", &[scopes(&[crate::scope::DIRECTORY_DEPARTMENT_HAS_CHILD_READ]), scopes(&[crate::scope::DIRECTORY_DEPARTMENT_ORGANIZATION_READ])]),
            Guard::received("departments.leaders", &[scopes(&[crate::scope::DIRECTORY_DEPARTMENT_LEADER_READ])]),
            Guard::received("departments.parent_department_id", &[scopes(&[crate::scope::DIRECTORY_DEPARTMENT_ORGANIZATION_READ]), scopes(&[crate::scope::DIRECTORY_DEPARTMENT_PARENT_ID_READ])]),
            Guard::received("departments.name", &[scopes(&[crate::scope::DIRECTORY_DEPARTMENT_BASE_READ]), scopes(&[crate::scope::DIRECTORY_DEPARTMENT_NAME_READ])]),
            Guard::received("departments.enabled_status", &[scopes(&[crate::scope::DIRECTORY_DEPARTMENT_STATUS_READ])]),
            Guard::received("departments.order_weight", &[scopes(&[crate::scope::DIRECTORY_DEPARTMENT_ORDER_WEIGHT_READ]), scopes(&[crate::scope::DIRECTORY_DEPARTMENT_ORGANIZATION_READ])]),
            Guard::received("departments.custom_field_values", &[scopes(&[crate::scope::DIRECTORY_DEPARTMENT_CUSTOM_FIELD_READ])]),
            Guard::received("departments.department_path_infos", &[scopes(&[crate::scope::DIRECTORY_DEPARTMENT_DEPARTMENT_PATH_READ])]),
            Guard::received("departments.data_source", &[scopes(&[crate::scope::DIRECTORY_DEPARTMENT_BASE_READ]), scopes(&[crate::scope::DIRECTORY_DEPARTMENT_DATA_SOURCE_READ])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("employee_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"open_department_id\""),
            body("department_ids", Array).required(),
            body("required_fields", Array).required(),
        ])
}
/// The reply to [`Mget`](struct@Mget).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MgetResponse {
    /// The departments found. / 查询到的部门。
    pub departments: Vec<v1::Department>,
    /// The fields that could not be returned, and why. / 未能返回的字段及其原因。
    pub abnormals: Vec<v1::AbnormalRecord>,
}
impl wire::Object for MgetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("departments", &mut self.departments);
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
