// Generated from spec/directory/v1/department/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::directory::{error, v1};
impl super::Api<'_> {
    /// Update a department / 更新部门: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.employee_id_type(…))`.
    pub fn patch(
        &self,
        department_id: impl Into<String>,
        department: PatchUpdateDepartment,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(department_id, department))
    }
}
/// Update a department / 更新部门.
///
/// Updates the fields of a department that are given; a new parent takes permission for the old and the new one.
///
/// 更新部门中显式传入的字段，更换父部门须有变更前后的部门权限。
///
/// - `PATCH /open-apis/directory/v1/departments/:department_id`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `directory:department.update:write`, `directory:department:write`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/department/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the department, as a `department_id_type` ID. / 部门 ID，类型由 `department_id_type` 决定。
    /// - Length: at most 64
    /// - Example: `"h12921"`
    pub department_id: String,
    /// The type of the employee IDs in the request and the reply. / 请求与返回中员工 ID 的类型。
    /// - Default: `"open_id"`
    pub employee_id_type: Option<v1::EmployeeIdType>,
    /// What kind of ID the departments in request and reply are given by / 请求和响应中的部门 ID 是哪一种
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<types::DepartmentIdType>,
    /// What to change about the department. / 要更新的部门信息。
    pub department: PatchUpdateDepartment,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(
        department_id: impl Into<String>,
        department: PatchUpdateDepartment,
    ) -> Self {
        Self {
            department_id: department_id.into(),
            employee_id_type: Default::default(),
            department_id_type: Default::default(),
            department,
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
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("department_id", &mut self.department_id);
        f.field("employee_id_type", &mut self.employee_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("department", &mut self.department);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("directory.v1.department.patch", Patch, "/open-apis/directory/v1/departments/:department_id")
        .documented(text("更新部门", "Update a department"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/department/patch")
        .access(&[Tenant, User], &[Custom], &[
            scopes(&[crate::scope::DIRECTORY_DEPARTMENT_UPDATE_WRITE]),
            scopes(&[crate::scope::DIRECTORY_DEPARTMENT_WRITE]),
        ])
        .guards(&[
            Guard::sent("employee_id_type", &[scopes(&[crate::scope::DIRECTORY_EMPLOYEE_BASE_EXTERNAL_ID_READ])]).value("employee_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            path("department_id", String).required(),
            query("employee_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"open_department_id\""),
            body("department", Object).required(),
        ])
}
/// The reply to [`Patch`](struct@Patch).
pub type PatchResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// [`2221305`](error::INVALID_DEPARTMENT_PARAMETER): Request parameter error
    InvalidDepartmentParameter = error::INVALID_DEPARTMENT_PARAMETER,
    /// [`2221306`](error::EXTERNAL_ID_DUPLICATED): ExternalID repeat
    ExternalIdDuplicated = error::EXTERNAL_ID_DUPLICATED,
    /// [`2221307`](error::DEPARTMENT_COUNT_LIMIT_EXCEEDED): Exceed department limit
    DepartmentCountLimitExceeded = error::DEPARTMENT_COUNT_LIMIT_EXCEEDED,
    /// [`2221309`](error::DEPARTMENT_OR_PARENT_NOT_FOUND): Department does not exist
    DepartmentOrParentNotFound = error::DEPARTMENT_OR_PARENT_NOT_FOUND,
    /// [`2221311`](error::INTERNATIONALIZED_NAME_DUPLICATED): Internationalized name duplication
    InternationalizedNameDuplicated = error::INTERNATIONALIZED_NAME_DUPLICATED,
    /// [`2221312`](error::DEPARTMENT_LEVEL_LIMIT_EXCEEDED): Exceed department level depth
    DepartmentLevelLimitExceeded = error::DEPARTMENT_LEVEL_LIMIT_EXCEEDED,
    /// [`2221313`](error::CUSTOM_DEPARTMENT_ID_TOO_LONG): ExternalID invalid
    CustomDepartmentIdTooLong = error::CUSTOM_DEPARTMENT_ID_TOO_LONG,
    /// [`2221317`](error::DEPARTMENT_DIRECT_SUB_LIMIT_EXCEEDED): Department direct sub departments exceed limits
    DepartmentDirectSubLimitExceeded = error::DEPARTMENT_DIRECT_SUB_LIMIT_EXCEEDED,
    /// [`2221319`](error::DEPARTMENT_NAME_DUPLICATED): Department name duplicate when creating and updating
    DepartmentNameDuplicated = error::DEPARTMENT_NAME_DUPLICATED,
    /// [`2221328`](error::INVALID_DESCRIPTION): Description invalid
    InvalidDescription = error::INVALID_DESCRIPTION,
    /// [`2221329`](error::INVALID_DEPARTMENT_TYPE): Department type invalid
    InvalidDepartmentType = error::INVALID_DEPARTMENT_TYPE,
    /// [`2221330`](error::INVALID_HRBP): HRBP invalid
    InvalidHrbp = error::INVALID_HRBP,
    /// [`2221331`](error::INVALID_CUSTOM_FIELD_VALUE): Custom field value invalid
    InvalidCustomFieldValue = error::INVALID_CUSTOM_FIELD_VALUE,
    /// [`2221332`](error::DEPARTMENT_HAS_MEMBER): Department has members, can not delete department
    DepartmentHasMember = error::DEPARTMENT_HAS_MEMBER,
    /// [`2221333`](error::DEPARTMENT_NAME_CONTAINS_SLASH): Department name can not contain '/'
    DepartmentNameContainsSlash = error::DEPARTMENT_NAME_CONTAINS_SLASH,
    /// [`2221334`](error::DEPARTMENT_ID_DUPLICATED): Department ID duplicate
    DepartmentIdDuplicated = error::DEPARTMENT_ID_DUPLICATED,
    /// [`2224001`](error::OPERATION_DENIED): No permission to operate
    OperationDenied = error::OPERATION_DENIED,
    /// [`2224002`](error::RECORD_PERMISSION_DENIED): No permission to operate record
    RecordPermissionDenied = error::RECORD_PERMISSION_DENIED,
    /// [`2224003`](error::DEPENDENT_OBJECT_PERMISSION_DENIED): No permission to operate dependent object
    DependentObjectPermissionDenied = error::DEPENDENT_OBJECT_PERMISSION_DENIED,
    /// [`2221349`](error::CANNOT_DISABLE_DEPARTMENT_WITH_MEMBER): Department has member, can not disable department
    CannotDisableDepartmentWithMember = error::CANNOT_DISABLE_DEPARTMENT_WITH_MEMBER,
    /// [`2221350`](error::CANNOT_DISABLE_DEPARTMENT_WITH_CHILD): Department has child, can not disable department
    CannotDisableDepartmentWithChild = error::CANNOT_DISABLE_DEPARTMENT_WITH_CHILD,
    /// [`2221351`](error::DEPARTMENT_PARENT_DISABLED_CANNOT_ENABLE): Department parent is disabled, can not enable
    DepartmentParentDisabledCannotEnable = error::DEPARTMENT_PARENT_DISABLED_CANNOT_ENABLE,
    /// [`2221352`](error::DEPARTMENT_PARENT_DISABLED): Department parent is disabled
    DepartmentParentDisabled = error::DEPARTMENT_PARENT_DISABLED,
}
/// What to change about the department. / 要更新的部门信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchUpdateDepartment {
    /// The new custom ID of the department; it consists of 1 to 64 letters, digits and `_`, `-`, `@`, `.`, starts with a letter or digit, and must not start with `od-`.
    ///
    /// 新的自定义部门 ID，由 1 到 64 个字母、数字和 `_`、`-`、`@`、`.` 组成，以字母或数字开头，且不可以 `od-` 开头。
    /// - Example: `"eedasqwA"`
    pub custom_department_id: Option<String>,
    /// The name of the department. / 部门名称。
    pub name: Option<v1::I18nTextInput>,
    /// The ID of the parent department, as a `department_id_type` ID. / 父部门 ID，类型由 `department_id_type` 决定。
    /// - Example: `"100"`
    pub parent_department_id: Option<String>,
    /// The leaders of the department. / 部门的负责人。
    /// - Length: 0 to 20
    pub leaders: Option<Vec<v1::DepartmentLeaderInput>>,
    /// The sort weight of the department below its parent, which decides the order departments are returned in.
    ///
    /// 部门在父部门下的排序权重，决定部门列表的返回顺序。
    /// - Example: `"100"`
    pub order_weight: Option<String>,
    /// Whether the department is enabled. / 部门是否启用。
    pub enabled_status: Option<bool>,
    /// The values of the custom fields of the department. / 部门自定义字段的值。
    /// - Length: 0 to 100
    pub custom_field_values: Option<Vec<v1::CustomFieldValueInput>>,
}
impl PatchUpdateDepartment {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `custom_department_id`.
    #[must_use]
    pub fn custom_department_id(mut self, value: impl Into<String>) -> Self {
        self.custom_department_id = Some(value.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: v1::I18nTextInput) -> Self {
        self.name = Some(value);
        self
    }
    /// Sets `parent_department_id`.
    #[must_use]
    pub fn parent_department_id(mut self, value: impl Into<String>) -> Self {
        self.parent_department_id = Some(value.into());
        self
    }
    /// Sets `leaders`.
    #[must_use]
    pub fn leaders(mut self, value: impl Into<Vec<v1::DepartmentLeaderInput>>) -> Self {
        self.leaders = Some(value.into());
        self
    }
    /// Sets `order_weight`.
    #[must_use]
    pub fn order_weight(mut self, value: impl Into<String>) -> Self {
        self.order_weight = Some(value.into());
        self
    }
    /// Sets `enabled_status`.
    #[must_use]
    pub fn enabled_status(mut self, value: bool) -> Self {
        self.enabled_status = Some(value);
        self
    }
    /// Sets `custom_field_values`.
    #[must_use]
    pub fn custom_field_values(
        mut self,
        value: impl Into<Vec<v1::CustomFieldValueInput>>,
    ) -> Self {
        self.custom_field_values = Some(value.into());
        self
    }
}
impl wire::Object for PatchUpdateDepartment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("custom_department_id", &mut self.custom_department_id);
        f.field("name", &mut self.name);
        f.field("parent_department_id", &mut self.parent_department_id);
        f.field("leaders", &mut self.leaders);
        f.field("order_weight", &mut self.order_weight);
        f.field("enabled_status", &mut self.enabled_status);
        f.field("custom_field_values", &mut self.custom_field_values);
    }
}
crate::codegen::__impl_object! {
    PatchUpdateDepartment
}
