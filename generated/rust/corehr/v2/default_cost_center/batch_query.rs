// Generated from spec/corehr/v2/default_cost_center/batch_query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Query default cost centers / 查询默认成本中心: [`BatchQuery`](struct@BatchQuery).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn batch_query(
        &self,
        employment_ids: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<BatchQuery> {
        crate::codegen::Call::new(self.client, BatchQuery::new(employment_ids))
    }
}
/// Query default cost centers / 查询默认成本中心.
///
/// Returns the default cost centers of employees in bulk. / 批量返回员工的默认成本中心。
///
/// - `POST /open-apis/corehr/v2/default_cost_centers/batch_query`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:default_cost_center:read`, `corehr:default_cost_center:write`
///
/// Errors: [`BatchQueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/default_cost_center/batch_query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQuery {
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// The employment IDs of the employees whose default cost centers are queried, from `corehr.v2.employee.search`.
    ///
    /// 要查询默认成本中心的员工的雇佣 ID，可由 `corehr.v2.employee.search` 得到。
    /// - Length: 1 to 100
    /// - Example: `["7140964208476371111"]`
    pub employment_ids: Vec<String>,
}
impl BatchQuery {
    /// Creates the value from its required fields.
    pub fn new(employment_ids: impl Into<Vec<String>>) -> Self {
        Self {
            user_id_type: Default::default(),
            employment_ids: employment_ids.into(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v2::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for BatchQuery {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("employment_ids", &mut self.employment_ids);
    }
}
crate::codegen::__impl_object! {
    BatchQuery
}
crate::codegen::__operation! {
    BatchQuery => BatchQueryResponse, BatchQueryError:
    Endpoint::new("corehr.v2.default_cost_center.batch_query", Post, "/open-apis/corehr/v2/default_cost_centers/batch_query")
        .documented(text("查询默认成本中心", "Query default cost centers"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/default_cost_center/batch_query")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_DEFAULT_COST_CENTER_READ]),
            scopes(&[crate::scope::COREHR_DEFAULT_COST_CENTER_WRITE]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("employment_ids", Array).required(),
        ])
}
/// The reply to [`BatchQuery`](struct@BatchQuery).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryResponse {
    /// The default cost centers found, one entry per employee. / 查到的默认成本中心，每个员工一项。
    pub items: Vec<BatchQueryEmployeeDefaultCostCenter>,
}
impl wire::Object for BatchQueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    BatchQueryResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchQuery`](struct@BatchQuery).
    BatchQueryError:
    /// [`1160400`](error::INVALID_PARAMETER1160400): param is invalid
    InvalidParameter1160400 = error::INVALID_PARAMETER1160400,
    /// `1160403` (HTTP 403): no permission
    ///
    /// The app may not do this. Apply for the scope of the operation under the permissions of the app in the developer console.
    ///
    /// 应用没有执行该操作的权限。请在开发者后台的「权限管理」中开通该接口所需的权限。
    CostCenterCodeAlreadyExists = &ErrorInfo {
        status: Some(403),
        message: "no permission",
        fix: Text { zh: "应用没有执行该操作的权限。请在开发者后台的「权限管理」中开通该接口所需的权限。", en: "The app may not do this. Apply for the scope of the operation under the permissions of the app in the developer console." },
        ..*error::COST_CENTER_CODE_ALREADY_EXISTS
    },
}
/// The default cost centers found, one entry per employee. / 查到的默认成本中心，每个员工一项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryEmployeeDefaultCostCenter {
    /// The employment ID of the employee. / 员工的雇佣 ID。
    pub employment_id: String,
    /// The default cost center records of the employee. / 该员工的各条默认成本中心记录。
    pub default_cost_centers: Vec<v2::EmploymentDefaultCostCenter>,
}
impl wire::Object for BatchQueryEmployeeDefaultCostCenter {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employment_id", &mut self.employment_id);
        f.field("default_cost_centers", &mut self.default_cost_centers);
    }
}
crate::codegen::__impl_object! {
    BatchQueryEmployeeDefaultCostCenter
}
