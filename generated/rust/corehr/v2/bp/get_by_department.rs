// Generated from spec/corehr/v2/bp/get_by_department.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Get the HR partners of a department / 查询部门 HRBP: [`GetByDepartment`](struct@GetByDepartment).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn get_by_department(
        &self,
        department_id: impl Into<String>,
    ) -> crate::codegen::Call<GetByDepartment> {
        crate::codegen::Call::new(self.client, GetByDepartment::new(department_id))
    }
}
/// Get the HR partners of a department / 查询部门 HRBP.
///
/// Returns the HR business partners of a department, including those that come from the departments above.
///
/// 返回一个部门的 HRBP，可包括来自上级部门的。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().bp().get_by_department("6893014062142064111").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/bps/get_by_department`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:bp.get_by_department:read`
///
/// Errors: [`GetByDepartmentError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/bp/get_by_department)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetByDepartment {
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// The type of department ID used in this call. / 本次调用中部门 ID 采用的类型。
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<v2::CorehrDepartmentIdType>,
    /// The department whose HR business partners are queried, as a `department_id_type` ID, from `corehr.v2.department.search` or converted by `corehr.v1.common_data_id.convert`.
    ///
    /// 要查询 HRBP 的部门，类型由 `department_id_type` 决定，可由 `corehr.v2.department.search` 得到，或用 `corehr.v1.common_data_id.convert` 转换得到。
    /// - Example: `"6893014062142064111"`
    pub department_id: String,
}
impl GetByDepartment {
    /// Creates the value from its required fields.
    pub fn new(department_id: impl Into<String>) -> Self {
        Self {
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            department_id: department_id.into(),
        }
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
}
impl wire::Object for GetByDepartment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("department_id", &mut self.department_id);
    }
}
crate::codegen::__impl_object! {
    GetByDepartment
}
crate::codegen::__operation! {
    GetByDepartment => GetByDepartmentResponse, GetByDepartmentError:
    Endpoint::new("corehr.v2.bp.get_by_department", Post, "/open-apis/corehr/v2/bps/get_by_department")
        .documented(text("查询部门 HRBP", "Get the HR partners of a department"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/bp/get_by_department")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_BP_GET_BY_DEPARTMENT_READ])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"open_department_id\""),
            body("department_id", String).required(),
        ])
}
/// The reply to [`GetByDepartment`](struct@GetByDepartment).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetByDepartmentResponse {
    /// The HR business partners by department: first the department itself, then its parents level by level.
    ///
    /// 各部门的 HRBP，先是该部门，然后逐级为其上级部门。
    pub items: Vec<GetByDepartmentDepartmentHrbp>,
}
impl wire::Object for GetByDepartmentResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    GetByDepartmentResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`GetByDepartment`](struct@GetByDepartment).
    GetByDepartmentError:
    /// [`1161401`](error::INVALID_PARAMETER_TYPE): Incorrect parameter type
    InvalidParameterType = error::INVALID_PARAMETER_TYPE,
    /// [`1161402`](error::INVALID_PARAMETER_RANGE): Incorrect parameter range
    InvalidParameterRange = error::INVALID_PARAMETER_RANGE,
    /// [`1161403`](error::INVALID_PARAMETER_LENGTH): Incorrect parameter length
    InvalidParameterLength = error::INVALID_PARAMETER_LENGTH,
    /// [`1161404`](error::MISSING_OR_INVALID_PARAMETER): Missing or invalid parameter
    MissingOrInvalidParameter = error::MISSING_OR_INVALID_PARAMETER,
    /// [`1161405`](error::PARAMETER_PARSING_ERROR): Parameter parsing error
    ParameterParsingError = error::PARAMETER_PARSING_ERROR,
    /// [`1161406`](error::PARAMETER_EXCEED_OPTIONAL_RANGE): Parameter exceeds the optional range
    ParameterExceedOptionalRange = error::PARAMETER_EXCEED_OPTIONAL_RANGE,
    /// [`1161501`](error::AUTHORIZATION_INTERNAL_ERROR): System internal error
    AuthorizationInternalError = error::AUTHORIZATION_INTERNAL_ERROR,
}
/// The HR business partners by department: first the department itself, then its parents level by level.
///
/// 各部门的 HRBP，先是该部门，然后逐级为其上级部门。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetByDepartmentDepartmentHrbp {
    /// The ID of the department, as a `department_id_type` ID; `corehr.v2.department.search` returns the details.
    ///
    /// 部门 ID，类型由 `department_id_type` 决定，详情用 `corehr.v2.department.search` 查询。
    pub department_id: String,
    /// The IDs of the HR business partners of the department, as `user_id_type` IDs; `corehr.v2.employee.search` returns the details.
    ///
    /// 部门 HRBP 的员工 ID，类型由 `user_id_type` 决定，详情用 `corehr.v2.employee.search` 查询。
    pub hrbp_ids: Vec<String>,
}
impl wire::Object for GetByDepartmentDepartmentHrbp {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("department_id", &mut self.department_id);
        f.field("hrbp_ids", &mut self.hrbp_ids);
    }
}
crate::codegen::__impl_object! {
    GetByDepartmentDepartmentHrbp
}
