// Generated from spec/corehr/v2/employees_bp/batch_get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Get the HR partners of employees / 查询员工 HRBP / 属地 BP: [`BatchGet`](struct@BatchGet).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn batch_get(
        &self,
        employment_ids: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<BatchGet> {
        crate::codegen::Call::new(self.client, BatchGet::new(employment_ids))
    }
}
/// Get the HR partners of employees / 查询员工 HRBP / 属地 BP.
///
/// Returns the HR and location partners of employees, including those of the departments above, within the app's data permission.
///
/// 批量返回员工的 HRBP 和属地 BP（含上级部门的），受员工数据权限限制。
///
/// - `POST /open-apis/corehr/v2/employees/bps/batch_get`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:employee.bp:read`
///
/// Errors: [`BatchGetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-bp/batch_get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGet {
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// The employment IDs of the employees whose BPs are queried, as `user_id_type` IDs; `corehr.v1.common_data_id.convert` converts between the types.
    ///
    /// 要查询 BP 的员工的雇佣 ID，类型由 `user_id_type` 决定，可用 `corehr.v1.common_data_id.convert` 转换。
    /// - Length: 1 to 100
    /// - Example: `["7140964208476371111"]`
    pub employment_ids: Vec<String>,
    /// Whether to return all HRBPs and local BPs, including those of parent departments. By default only the direct ones are returned, or the nearest above if there are none.
    ///
    /// true 返回所在部门及各上级部门的全部 HRBP 和属地 BP；默认为 false，只返回直属的 HRBP 和属地 BP，没有则逐级向上取最近的。
    /// - Default: `false`
    pub get_all: Option<bool>,
}
impl BatchGet {
    /// Creates the value from its required fields.
    pub fn new(employment_ids: impl Into<Vec<String>>) -> Self {
        Self {
            user_id_type: Default::default(),
            employment_ids: employment_ids.into(),
            get_all: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v2::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `get_all`.
    #[must_use]
    pub fn get_all(mut self, value: bool) -> Self {
        self.get_all = Some(value);
        self
    }
}
impl wire::Object for BatchGet {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("employment_ids", &mut self.employment_ids);
        f.field("get_all", &mut self.get_all);
    }
}
crate::codegen::__impl_object! {
    BatchGet
}
crate::codegen::__operation! {
    BatchGet => BatchGetResponse, BatchGetError:
    Endpoint::new("corehr.v2.employees_bp.batch_get", Post, "/open-apis/corehr/v2/employees/bps/batch_get")
        .documented(text("查询员工 HRBP / 属地 BP", "Get the HR partners of employees"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-bp/batch_get")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_EMPLOYEE_BP_READ])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
            Guard::received("employment_all_bps", &[scopes(&[crate::scope::COREHR_EMPLOYEE_ALL_BP_READ])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("employment_ids", Array).required(),
            body("get_all", Boolean).default("false"),
        ])
}
/// The reply to [`BatchGet`](struct@BatchGet).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetResponse {
    /// The direct BPs of the employees. Where the department or location has none, the nearest above.
    ///
    /// 员工直属的 BP，所在部门或属地没有 BP 时为向上最近的 BP。
    pub employment_direct_bps: Vec<v2::EmploymentBp>,
    /// All BPs of the employees, including those of parent departments. / 员工的全部 BP，包括上级部门的。
    /// - Present only with one of the scopes `corehr:employee.all_bp:read`
    pub employment_all_bps: Vec<v2::EmploymentBp>,
}
impl wire::Object for BatchGetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employment_direct_bps", &mut self.employment_direct_bps);
        f.field("employment_all_bps", &mut self.employment_all_bps);
    }
}
crate::codegen::__impl_object! {
    BatchGetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchGet`](struct@BatchGet).
    BatchGetError:
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
