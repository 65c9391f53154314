// Generated from spec/directory/v1/employee/to_be_resigned.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::directory::{error, v1};
impl super::Api<'_> {
    /// Mark an employee as resigning / 更新在职员工为待离职: [`ToBeResigned`](struct@ToBeResigned).
    ///
    /// Optional fields are set on the call: `.with(|request| request.employee_id_type(…))`.
    pub fn to_be_resigned(
        &self,
        employee_id: impl Into<String>,
        employee: ToBeResignedSetEmployeePreResigned,
    ) -> crate::codegen::Call<ToBeResigned> {
        crate::codegen::Call::new(self.client, ToBeResigned::new(employee_id, employee))
    }
}
/// Mark an employee as resigning / 更新在职员工为待离职.
///
/// Marks an active employee as resigning without making them leave; users must be administrators in HR mode.
///
/// 将在职员工置为待离职，不会自动离职，以用户身份调用仅限人事管理模式的管理员。
///
/// - `PATCH /open-apis/directory/v1/employees/:employee_id/to_be_resigned`
/// - Rate limit: 10 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `directory:employee.to_be_resigned:write`
///
/// Errors: [`ToBeResignedError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/to_be_resigned)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToBeResigned {
    /// The ID of the employee, as an `employee_id_type` ID. / 员工 ID，类型由 `employee_id_type` 决定。
    /// - Length: 1 to 255
    /// - Example: `"cad2cafa"`
    pub employee_id: String,
    /// The type of the employee IDs in the request and the reply. / 请求与返回中员工 ID 的类型。
    /// - Default: `"open_id"`
    pub employee_id_type: Option<v1::EmployeeIdType>,
    /// What kind of ID the departments in request and reply are given by / 请求和响应中的部门 ID 是哪一种
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<types::DepartmentIdType>,
    /// How the employee is going to leave. / 员工待离职的安排。
    pub employee: ToBeResignedSetEmployeePreResigned,
}
impl ToBeResigned {
    /// Creates the value from its required fields.
    pub fn new(
        employee_id: impl Into<String>,
        employee: ToBeResignedSetEmployeePreResigned,
    ) -> Self {
        Self {
            employee_id: employee_id.into(),
            employee_id_type: Default::default(),
            department_id_type: Default::default(),
            employee,
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
impl wire::Object for ToBeResigned {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employee_id", &mut self.employee_id);
        f.field("employee_id_type", &mut self.employee_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("employee", &mut self.employee);
    }
}
crate::codegen::__impl_object! {
    ToBeResigned
}
crate::codegen::__operation! {
    ToBeResigned => ToBeResignedResponse, ToBeResignedError:
    Endpoint::new("directory.v1.employee.to_be_resigned", Patch, "/open-apis/directory/v1/employees/:employee_id/to_be_resigned")
        .documented(text("更新在职员工为待离职", "Mark an employee as resigning"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/to_be_resigned")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::DIRECTORY_EMPLOYEE_TO_BE_RESIGNED_WRITE])])
        .guards(&[
            Guard::sent("employee_id_type", &[scopes(&[crate::scope::DIRECTORY_EMPLOYEE_BASE_EXTERNAL_ID_READ])]).value("employee_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 60)]), &[])
        .request(Json, &[
            path("employee_id", String).required(),
            query("employee_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"open_department_id\""),
            body("employee", Object).required(),
        ])
}
/// The reply to [`ToBeResigned`](struct@ToBeResigned).
pub type ToBeResignedResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`ToBeResigned`](struct@ToBeResigned).
    ToBeResignedError:
    /// [`2221246`](error::EMPLOYEE_STATUS_UNCHANGED): User staff status not updated
    EmployeeStatusUnchanged = error::EMPLOYEE_STATUS_UNCHANGED,
    /// [`2221213`](error::INVALID_RESIGN_DATE): Resign date invalid or earlier than join date or empty
    InvalidResignDate = error::INVALID_RESIGN_DATE,
    /// [`2221214`](error::INVALID_RESIGN_REASON): Resign reason invalid or not match resign type
    InvalidResignReason = error::INVALID_RESIGN_REASON,
    /// [`2221231`](error::INVALID_RESIGN_TYPE): Resign type invalid or not match resign reason
    InvalidResignType = error::INVALID_RESIGN_TYPE,
}
/// How the employee is going to leave. / 员工待离职的安排。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToBeResignedSetEmployeePreResigned {
    /// The offboarding date, as `YYYY-MM-DD`. / 离职日期，格式为 `YYYY-MM-DD`。
    /// - Example: `"2024-06-21"`
    pub resign_date: String,
    /// Why the employee leaves. / 离职的原因。
    pub resign_reason: v1::ResignReason,
    /// Whether the employee leaves voluntarily. / 员工是主动还是被动离职。
    pub resign_type: v1::ResignType,
    /// The note on the employee's leaving. / 离职的备注。
    /// - Length: 0 to 255
    /// - Example: `"text"`
    pub resign_remark: Option<String>,
}
impl ToBeResignedSetEmployeePreResigned {
    /// Creates the value from its required fields.
    pub fn new(
        resign_date: impl Into<String>,
        resign_reason: v1::ResignReason,
        resign_type: v1::ResignType,
    ) -> Self {
        Self {
            resign_date: resign_date.into(),
            resign_reason,
            resign_type,
            resign_remark: Default::default(),
        }
    }
    /// Sets `resign_remark`.
    #[must_use]
    pub fn resign_remark(mut self, value: impl Into<String>) -> Self {
        self.resign_remark = Some(value.into());
        self
    }
}
impl wire::Object for ToBeResignedSetEmployeePreResigned {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("resign_date", &mut self.resign_date);
        f.field("resign_reason", &mut self.resign_reason);
        f.field("resign_type", &mut self.resign_type);
        f.field("resign_remark", &mut self.resign_remark);
    }
}
crate::codegen::__impl_object! {
    ToBeResignedSetEmployeePreResigned
}
