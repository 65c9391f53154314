// Generated from spec/directory/v1/employee/resurrect.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::directory::{error, v1};
impl super::Api<'_> {
    /// Restore a former employee / 恢复离职员工: [`Resurrect`](struct@Resurrect).
    ///
    /// Optional fields are set on the call: `.with(|request| request.employee_id_type(…))`.
    pub fn resurrect(
        &self,
        employee_id: impl Into<String>,
    ) -> crate::codegen::Call<Resurrect> {
        crate::codegen::Call::new(self.client, Resurrect::new(employee_id))
    }
}
/// Restore a former employee / 恢复离职员工.
///
/// Makes an employee who left within 30 days active again, in the business professional edition or above; some data is lost.
///
/// 将离职 30 天内的员工恢复为在职，需商业专业版及以上，部分数据不能恢复。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.directory().v1().employee().resurrect("eedasdas").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/directory/v1/employees/:employee_id/resurrect`
/// - Rate limit: 10 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `directory:employee.resurrect:write`, `directory:employee:write`
///
/// Errors: [`ResurrectError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/resurrect)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Resurrect {
    /// The ID of the employee, as an `employee_id_type` ID. / 员工 ID，类型由 `employee_id_type` 决定。
    /// - Example: `"eedasdas"`
    pub employee_id: String,
    /// The type of the employee IDs in the request and the reply. / 请求与返回中员工 ID 的类型。
    /// - Default: `"open_id"`
    pub employee_id_type: Option<v1::EmployeeIdType>,
    /// What kind of ID the departments in request and reply are given by / 请求和响应中的部门 ID 是哪一种
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<types::DepartmentIdType>,
    /// The departments the employee belongs to once restored, and their position in each.
    ///
    /// 员工恢复后所属的部门，及其在各部门中的排序。
    /// - Length: 0 to 10
    pub employee_order_in_departments: Option<Vec<v1::UpsertUserDepartmentSortInfo>>,
    /// Further options of restoring the employee. / 恢复员工的附加选项。
    pub options: Option<ResurrectResurrectEmployeeOptions>,
}
impl Resurrect {
    /// Creates the value from its required fields.
    pub fn new(employee_id: impl Into<String>) -> Self {
        Self {
            employee_id: employee_id.into(),
            employee_id_type: Default::default(),
            department_id_type: Default::default(),
            employee_order_in_departments: Default::default(),
            options: Default::default(),
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
    /// Sets `employee_order_in_departments`.
    #[must_use]
    pub fn employee_order_in_departments(
        mut self,
        value: impl Into<Vec<v1::UpsertUserDepartmentSortInfo>>,
    ) -> Self {
        self.employee_order_in_departments = Some(value.into());
        self
    }
    /// Sets `options`.
    #[must_use]
    pub fn options(mut self, value: ResurrectResurrectEmployeeOptions) -> Self {
        self.options = Some(value);
        self
    }
}
impl wire::Object for Resurrect {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employee_id", &mut self.employee_id);
        f.field("employee_id_type", &mut self.employee_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field(
            "employee_order_in_departments",
            &mut self.employee_order_in_departments,
        );
        f.field("options", &mut self.options);
    }
}
crate::codegen::__impl_object! {
    Resurrect
}
crate::codegen::__operation! {
    Resurrect => ResurrectResponse, ResurrectError:
    Endpoint::new("directory.v1.employee.resurrect", Post, "/open-apis/directory/v1/employees/:employee_id/resurrect")
        .documented(text("恢复离职员工", "Restore a former employee"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/resurrect")
        .access(&[Tenant, User], &[Custom], &[
            scopes(&[crate::scope::DIRECTORY_EMPLOYEE_RESURRECT_WRITE]),
            scopes(&[crate::scope::DIRECTORY_EMPLOYEE_WRITE]),
        ])
        .guards(&[
            Guard::sent("employee_id_type", &[scopes(&[crate::scope::DIRECTORY_EMPLOYEE_BASE_EXTERNAL_ID_READ])]).value("employee_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 60)]), &[])
        .request(Json, &[
            path("employee_id", String).required(),
            query("employee_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"open_department_id\""),
            body("employee_order_in_departments", Array),
            body("options", Object),
        ])
}
/// The reply to [`Resurrect`](struct@Resurrect).
pub type ResurrectResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Resurrect`](struct@Resurrect).
    ResurrectError:
    /// [`2221268`](error::TENANT_NOT_IN_ACCESS_LIST): Tenant not in the access list
    TenantNotInAccessList = error::TENANT_NOT_IN_ACCESS_LIST,
    /// [`2221269`](error::RESTORED_USER_INFO_CONFLICT): Resurrect user info duplicated
    RestoredUserInfoConflict = error::RESTORED_USER_INFO_CONFLICT,
    /// [`2221270`](error::CANNOT_RESURRECT_USER): Can't resurrect user in delete process
    CannotResurrectUser = error::CANNOT_RESURRECT_USER,
    /// [`2221271`](error::USER_BILLING_SEAT_LIMIT_EXCEEDED): User exceed billing seats limit
    UserBillingSeatLimitExceeded = error::USER_BILLING_SEAT_LIMIT_EXCEEDED,
    /// [`2221272`](error::USER_TENANT_LIMIT_EXCEEDED): User exceed tenant limit
    UserTenantLimitExceeded = error::USER_TENANT_LIMIT_EXCEEDED,
    /// [`2221273`](error::USER_CERTIFICATION_SEAT_LIMIT_EXCEEDED): User exceed certification seats limit
    UserCertificationSeatLimitExceeded = error::USER_CERTIFICATION_SEAT_LIMIT_EXCEEDED,
    /// [`2221274`](error::CONTACT_SEAT_LIMIT_EXCEEDED): User exceed feature contact seats limit
    ContactSeatLimitExceeded = error::CONTACT_SEAT_LIMIT_EXCEEDED,
    /// [`2221275`](error::RESURRECTION_NOT_ALLOWED): Tenant version not allow resurrection
    ResurrectionNotAllowed = error::RESURRECTION_NOT_ALLOWED,
    /// [`2221123`](error::USER_REFUSED_TO_JOIN_TENANT): The user refused to join the tenant and cannot be resurrect
    UserRefusedToJoinTenant = error::USER_REFUSED_TO_JOIN_TENANT,
    /// [`2221140`](error::DEPARTMENT_LIMIT_EXCEEDED): Department number exceeds limit
    DepartmentLimitExceeded = error::DEPARTMENT_LIMIT_EXCEEDED,
    /// [`2221252`](error::LICENSE_REQUIRED): Hybrid license tenant prohibits passing empty licenses to create users
    LicenseRequired = error::LICENSE_REQUIRED,
    /// [`2221253`](error::DESIGNATED_LICENSE_INSUFFICIENT): Designated licenseID is insufficient
    DesignatedLicenseInsufficient = error::DESIGNATED_LICENSE_INSUFFICIENT,
    /// [`2221254`](error::INVALID_DESIGNATED_LICENSE_ID): Designated licenseID is invalid
    InvalidDesignatedLicenseId = error::INVALID_DESIGNATED_LICENSE_ID,
    /// [`2224001`](error::OPERATION_DENIED): No permission to operate
    OperationDenied = error::OPERATION_DENIED,
    /// [`2224002`](error::RECORD_PERMISSION_DENIED): No permission to operate record
    RecordPermissionDenied = error::RECORD_PERMISSION_DENIED,
    /// [`2224003`](error::DEPENDENT_OBJECT_PERMISSION_DENIED): No permission to operate dependent object
    DependentObjectPermissionDenied = error::DEPENDENT_OBJECT_PERMISSION_DENIED,
    /// [`2221248`](error::RESURRECT_SEAT_LIMIT_EXCEEDED): Resurrect exceeds seat limit
    ResurrectSeatLimitExceeded = error::RESURRECT_SEAT_LIMIT_EXCEEDED,
    /// [`2221255`](error::MAIN_DEPARTMENT_NOT_FIRST): Main department must be the first
    MainDepartmentNotFirst = error::MAIN_DEPARTMENT_NOT_FIRST,
}
/// Further options of restoring the employee. / 恢复员工的附加选项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResurrectResurrectEmployeeOptions {
    /// The IDs of the seats to assign to the employee, found by querying the seats of the tenant; needed in mixed-license mode.
    ///
    /// 分配给员工的席位的 ID，从获取席位信息中选取；混合许可证模式下必须填写。
    /// - Length: 0 to 20
    /// - Example: `["435456345245"]`
    pub subscription_ids: Option<Vec<String>>,
}
impl ResurrectResurrectEmployeeOptions {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `subscription_ids`.
    #[must_use]
    pub fn subscription_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.subscription_ids = Some(value.into());
        self
    }
}
impl wire::Object for ResurrectResurrectEmployeeOptions {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("subscription_ids", &mut self.subscription_ids);
    }
}
crate::codegen::__impl_object! {
    ResurrectResurrectEmployeeOptions
}
