// Generated from spec/corehr/v2/cost_allocation/batch_query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Query cost allocations / 查询成本分摊: [`BatchQuery`](struct@BatchQuery).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn batch_query(
        &self,
        employment_ids: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<BatchQuery> {
        crate::codegen::Call::new(self.client, BatchQuery::new(employment_ids))
    }
}
/// Query cost allocations / 查询成本分摊.
///
/// Returns the cost allocations of employees in bulk. / 批量返回员工的成本分摊。
///
/// - `POST /open-apis/corehr/v2/cost_allocations/batch_query`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:cost_allocation:read`, `corehr:cost_allocation:write`
///
/// Errors: [`BatchQueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_allocation/batch_query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQuery {
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// The employment IDs of the employees whose cost allocations are queried, from `corehr.v2.employee.search`.
    ///
    /// 要查询成本分摊的员工的雇佣 ID，可由 `corehr.v2.employee.search` 得到。
    /// - Length: 1 to 100
    /// - Example: `["4692446793125560154"]`
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
    Endpoint::new("corehr.v2.cost_allocation.batch_query", Post, "/open-apis/corehr/v2/cost_allocations/batch_query")
        .documented(text("查询成本分摊", "Query cost allocations"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_allocation/batch_query")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_COST_ALLOCATION_READ]),
            scopes(&[crate::scope::COREHR_COST_ALLOCATION_WRITE]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("employment_ids", Array).required(),
        ])
}
/// The reply to [`BatchQuery`](struct@BatchQuery).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryResponse {
    /// The cost allocations found, one entry per employee. / 查到的成本分摊，每个员工一项。
    pub items: Vec<BatchQueryEmployeeCostAllocation>,
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
    /// [`1161604`](error::QPS_LIMIT_EXCEEDED): QPS over limit
    QpsLimitExceeded = error::QPS_LIMIT_EXCEEDED,
}
/// The cost allocations found, one entry per employee. / 查到的成本分摊，每个员工一项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryEmployeeCostAllocation {
    /// The employment ID of the employee. / 员工的雇佣 ID。
    pub employment_id: String,
    /// The cost allocations of the employee. / 该员工的各条成本分摊。
    pub cost_allocations: Vec<v2::EmploymentCostAllocation>,
}
impl wire::Object for BatchQueryEmployeeCostAllocation {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employment_id", &mut self.employment_id);
        f.field("cost_allocations", &mut self.cost_allocations);
    }
}
crate::codegen::__impl_object! {
    BatchQueryEmployeeCostAllocation
}
