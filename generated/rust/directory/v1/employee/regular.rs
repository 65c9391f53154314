// Generated from spec/directory/v1/employee/regular.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::directory::{error, v1};
impl super::Api<'_> {
    /// Cancel a pending resignation / 更新待离职成员为在职: [`Regular`](struct@Regular).
    ///
    /// Optional fields are set on the call: `.with(|request| request.employee_id_type(…))`.
    pub fn regular(
        &self,
        employee_id: impl Into<String>,
    ) -> crate::codegen::Call<Regular> {
        crate::codegen::Call::new(self.client, Regular::new(employee_id))
    }
}
/// Cancel a pending resignation / 更新待离职成员为在职.
///
/// Makes a resigning employee active again and clears the resignation; users must be administrators in HR mode.
///
/// 将待离职员工恢复为在职并清空离职信息，以用户身份调用仅限人事管理模式的管理员。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.directory().v1().employee().regular("d2e1jas").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/directory/v1/employees/:employee_id/regular`
/// - Rate limit: 10 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `directory:employee.to_be_resigned:write`
///
/// Errors: [`RegularError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/regular)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Regular {
    /// The ID of the employee, as an `employee_id_type` ID. / 员工 ID，类型由 `employee_id_type` 决定。
    /// - Length: 1 to 255
    /// - Example: `"d2e1jas"`
    pub employee_id: String,
    /// The type of the employee IDs in the request and the reply. / 请求与返回中员工 ID 的类型。
    /// - Default: `"open_id"`
    pub employee_id_type: Option<v1::EmployeeIdType>,
    /// What kind of ID the departments in request and reply are given by / 请求和响应中的部门 ID 是哪一种
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<types::DepartmentIdType>,
}
impl Regular {
    /// Creates the value from its required fields.
    pub fn new(employee_id: impl Into<String>) -> Self {
        Self {
            employee_id: employee_id.into(),
            employee_id_type: Default::default(),
            department_id_type: Default::default(),
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
impl wire::Object for Regular {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employee_id", &mut self.employee_id);
        f.field("employee_id_type", &mut self.employee_id_type);
        f.field("department_id_type", &mut self.department_id_type);
    }
}
crate::codegen::__impl_object! {
    Regular
}
crate::codegen::__operation! {
    Regular => RegularResponse, RegularError:
    Endpoint::new("directory.v1.employee.regular", Patch, "/open-apis/directory/v1/employees/:employee_id/regular")
        .documented(text("更新待离职成员为在职", "Cancel a pending resignation"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/regular")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::DIRECTORY_EMPLOYEE_TO_BE_RESIGNED_WRITE])])
        .guards(&[
            Guard::sent("employee_id_type", &[scopes(&[crate::scope::DIRECTORY_EMPLOYEE_BASE_EXTERNAL_ID_READ])]).value("employee_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 60)]), &[])
        .request(NoBody, &[
            path("employee_id", String).required(),
            query("employee_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"open_department_id\""),
        ])
}
/// The reply to [`Regular`](struct@Regular).
pub type RegularResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Regular`](struct@Regular).
    RegularError:
    /// [`2221246`](error::EMPLOYEE_STATUS_UNCHANGED): User staff status not updated
    EmployeeStatusUnchanged = error::EMPLOYEE_STATUS_UNCHANGED,
}
