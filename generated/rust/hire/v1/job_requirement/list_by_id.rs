// Generated from spec/hire/v1/job_requirement/list_by_id.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Get hiring requirements in bulk / 获取招聘需求信息: [`ListById`](struct@ListById).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn list_by_id(&self) -> crate::codegen::Call<ListById> {
        crate::codegen::Call::new(self.client, ListById::new())
    }
}
/// Get hiring requirements in bulk / 获取招聘需求信息.
///
/// Returns several hiring requirements by ID, without those under approval. / 按 ID 批量返回招聘需求，不含审批中的。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().job_requirement().list_by_id().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/hire/v1/job_requirements/search`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:job_requirement:readonly`, `hire:job_requirement`
///
/// Errors: [`ListByIdError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement/list_by_id)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListById {
    /// The type of user ID used in this call. / 本次调用中用户 ID 的类型，请求和返回均适用。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::HireUserIdType>,
    /// The type of department ID used in this call. / 本次调用中部门 ID 的类型。
    /// - Default: `"open_department_id"`
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
    /// The IDs of the requirements to get, at most 100. Cannot be combined with `short_code_list` (error 1002725); with neither, the result is empty.
    ///
    /// 按 ID 查询招聘需求，一次最多 100 个。不能与 `short_code_list` 同时填写（否则报错 1002725），都不填则返回空。
    /// - Example: `["6952811314255265796"]`
    pub id_list: Option<Vec<String>>,
    /// The codes of the requirements to get, at most 100. Cannot be combined with `id_list` (error 1002725); with neither, the result is empty.
    ///
    /// 按编号查询招聘需求，一次最多 100 个。不能与 `id_list` 同时填写（否则报错 1002725），都不填则返回空。
    /// - Example: `["R00407"]`
    pub short_code_list: Option<Vec<String>>,
}
impl ListById {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
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
    /// Sets `id_list`.
    #[must_use]
    pub fn id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.id_list = Some(value.into());
        self
    }
    /// Sets `short_code_list`.
    #[must_use]
    pub fn short_code_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.short_code_list = Some(value.into());
        self
    }
}
impl wire::Object for ListById {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("job_level_id_type", &mut self.job_level_id_type);
        f.field("job_family_id_type", &mut self.job_family_id_type);
        f.field("employee_type_id_type", &mut self.employee_type_id_type);
        f.field("id_list", &mut self.id_list);
        f.field("short_code_list", &mut self.short_code_list);
    }
}
crate::codegen::__impl_object! {
    ListById
}
crate::codegen::__operation! {
    ListById => ListByIdResponse, ListByIdError:
    Endpoint::new("hire.v1.job_requirement.list_by_id", Post, "/open-apis/hire/v1/job_requirements/search")
        .documented(text("获取招聘需求信息", "Get hiring requirements in bulk"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement/list_by_id")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::HIRE_JOB_REQUIREMENT_READONLY]),
            scopes(&[crate::scope::HIRE_JOB_REQUIREMENT]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"open_department_id\""),
            query("job_level_id_type", String).default("\"people_admin_job_level_id\""),
            query("job_family_id_type", String).default("\"people_admin_job_category_id\""),
            query("employee_type_id_type", String).default("\"people_admin_employee_type_id\""),
            body("id_list", Array),
            body("short_code_list", Array),
        ])
}
/// The reply to [`ListById`](struct@ListById).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListByIdResponse {
    /// The hiring requirements found. / 查询到的招聘需求。
    pub items: Vec<v1::JobRequirementDto>,
}
impl wire::Object for ListByIdResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    ListByIdResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`ListById`](struct@ListById).
    ListByIdError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// `1002002` (HTTP 400): ID list 长度不合法
    ///
    /// The length of the ID list is invalid: a query takes at most 100 IDs. Pass fewer.
    ///
    /// ID 列表的长度不合法，单次最多查询 100 条。请减少 ID 数量。
    InvalidRequestParameter = &ErrorInfo {
        message: "ID list 长度不合法",
        fix: Text { zh: "ID 列表的长度不合法，单次最多查询 100 条。请减少 ID 数量。", en: "The length of the ID list is invalid: a query takes at most 100 IDs. Pass fewer." },
        ..*error::INVALID_REQUEST_PARAMETER
    },
    /// [`1002725`](error::ID_AND_CODE_LISTS_EXCLUSIVE): 不能同时使用ID列表与编号列表进行查询
    IdAndCodeListsExclusive = error::ID_AND_CODE_LISTS_EXCLUSIVE,
}
