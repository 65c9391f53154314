// Generated from spec/hire/v1/employee/get_by_application.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Get the onboarding of an application / 通过投递 ID 获取入职信息: [`GetByApplication`](struct@GetByApplication).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn get_by_application(
        &self,
        application_id: impl Into<String>,
    ) -> crate::codegen::Call<GetByApplication> {
        crate::codegen::Call::new(self.client, GetByApplication::new(application_id))
    }
}
/// Get the onboarding of an application / 通过投递 ID 获取入职信息.
///
/// Returns the onboarding information of an employee by application ID. / 按投递 ID 返回员工的入职信息。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().employee().get_by_application("7379910335417927975").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/hire/v1/employees/get_by_application`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:employee`, `hire:employee:readonly`
///
/// Errors: [`GetByApplicationError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/employee/get_by_application)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetByApplication {
    /// The ID of the application, found in the list of applications. / 投递 ID，可从投递列表中取得。
    /// - Example: `"7379910335417927975"`
    pub application_id: String,
    /// The type of user ID used in this call. / 本次调用中用户 ID 的类型，请求和返回均适用。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::HireUserIdType>,
    /// The type of department ID used in this call. / 本次调用中部门 ID 的类型。
    /// - Default: `"people_admin_department_id"`
    pub department_id_type: Option<v1::HireDepartmentIdType>,
    /// The type of job level ID used in this call. / 本次调用中职级 ID 的类型。
    /// - Default: `"people_admin_job_level_id"`
    pub job_level_id_type: Option<v1::JobLevelIdType>,
    /// The type of job family ID used in this call. / 本次调用中序列 ID 的类型。
    /// - Default: `"people_admin_job_category_id"`
    pub job_family_id_type: Option<v1::JobFamilyIdType>,
    /// The type of employee type ID used in this call. / 本次调用中人员类型 ID 的类型。
    /// - Default: `"people_admin_employee_type_id"`
    pub employee_type_id_type: Option<v1::EmployeeTypeIdType>,
}
impl GetByApplication {
    /// Creates the value from its required fields.
    pub fn new(application_id: impl Into<String>) -> Self {
        Self {
            application_id: application_id.into(),
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            job_level_id_type: Default::default(),
            job_family_id_type: Default::default(),
            employee_type_id_type: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::HireUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn department_id_type(mut self, value: v1::HireDepartmentIdType) -> Self {
        self.department_id_type = Some(value);
        self
    }
    /// Sets `job_level_id_type`.
    #[must_use]
    pub fn job_level_id_type(mut self, value: v1::JobLevelIdType) -> Self {
        self.job_level_id_type = Some(value);
        self
    }
    /// Sets `job_family_id_type`.
    #[must_use]
    pub fn job_family_id_type(mut self, value: v1::JobFamilyIdType) -> Self {
        self.job_family_id_type = Some(value);
        self
    }
    /// Sets `employee_type_id_type`.
    #[must_use]
    pub fn employee_type_id_type(mut self, value: v1::EmployeeTypeIdType) -> Self {
        self.employee_type_id_type = Some(value);
        self
    }
}
impl wire::Object for GetByApplication {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("application_id", &mut self.application_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("job_level_id_type", &mut self.job_level_id_type);
        f.field("job_family_id_type", &mut self.job_family_id_type);
        f.field("employee_type_id_type", &mut self.employee_type_id_type);
    }
}
crate::codegen::__impl_object! {
    GetByApplication
}
crate::codegen::__operation! {
    GetByApplication => GetByApplicationResponse, GetByApplicationError:
    Endpoint::new("hire.v1.employee.get_by_application", Get, "/open-apis/hire/v1/employees/get_by_application")
        .documented(text("通过投递 ID 获取入职信息", "Get the onboarding of an application"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/employee/get_by_application")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::HIRE_EMPLOYEE]),
            scopes(&[crate::scope::HIRE_EMPLOYEE_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            query("application_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"people_admin_department_id\""),
            query("job_level_id_type", String).default("\"people_admin_job_level_id\""),
            query("job_family_id_type", String).default("\"people_admin_job_category_id\""),
            query("employee_type_id_type", String).default("\"people_admin_employee_type_id\""),
        ])
}
/// The reply to [`GetByApplication`](struct@GetByApplication).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetByApplicationResponse {
    /// The employee. / 员工的入职信息。
    pub employee: v1::Employee,
}
impl wire::Object for GetByApplicationResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employee", &mut self.employee);
    }
}
crate::codegen::__impl_object! {
    GetByApplicationResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`GetByApplication`](struct@GetByApplication).
    GetByApplicationError:
    /// `1002001` (HTTP 500): System error
    ///
    /// Act on the `msg` of the response first; if it does not explain the failure or the failure persists, contact support with the log id.
    ///
    /// 请先根据响应中的 `msg` 排查请求；若原因不明或持续失败，请联系技术支持并提供 log id。
    InternalError = &ErrorInfo {
        message: "System error",
        ..*error::INTERNAL_ERROR
    },
    /// `1002002` (HTTP 400): Parameter error
    ///
    /// Correct the parameter that `msg` names: compare type, size and value of the request parameters with the fields of the operation.
    ///
    /// 请根据响应中的 `msg`，对照接口的字段核对请求参数的类型、长度和取值。
    InvalidRequestParameter = &ErrorInfo {
        message: "Parameter error",
        ..*error::INVALID_REQUEST_PARAMETER
    },
    /// [`1002903`](error::EMPLOYEE_NOT_FOUND): Employee does not exist
    EmployeeNotFound = error::EMPLOYEE_NOT_FOUND,
}
