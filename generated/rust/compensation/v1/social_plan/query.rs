// Generated from spec/compensation/v1/social_plan/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::compensation::{error, v1};
impl super::Api<'_> {
    /// Get social insurance plans in bulk / 根据方案ID和生效日期批量查询参保方案: [`Query`](struct@Query).
    pub fn query(
        &self,
        plan_ids: impl Into<Vec<String>>,
        effective_date: impl Into<String>,
    ) -> crate::codegen::Call<Query> {
        crate::codegen::Call::new(self.client, Query::new(plan_ids, effective_date))
    }
}
/// Get social insurance plans in bulk / 根据方案ID和生效日期批量查询参保方案.
///
/// Returns social insurance plans by plan ID and effective date. / 按方案 ID 和生效日期批量返回参保方案。
///
/// - `POST /open-apis/compensation/v1/social_plans/query`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:compensation.social_plan:read`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/social_plan/query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {
    /// The IDs of the insurance plans, between 1 and 200 at a time, found in insurance archives or records of joining and leaving.
    ///
    /// 参保方案 ID，一次 1 到 200 个，从员工的参保档案或社保增减员记录获取。
    /// - Length: 0 to 200
    /// - Example: `["10001"]`
    pub plan_ids: Vec<String>,
    /// The date on which the insurance plans must be in effect, as `YYYY-MM-DD`.
    ///
    /// 查询在此日期有效的参保方案，格式为 `YYYY-MM-DD`。
    /// - Example: `"2024-01-01"`
    pub effective_date: String,
}
impl Query {
    /// Creates the value from its required fields.
    pub fn new(
        plan_ids: impl Into<Vec<String>>,
        effective_date: impl Into<String>,
    ) -> Self {
        Self {
            plan_ids: plan_ids.into(),
            effective_date: effective_date.into(),
        }
    }
}
impl wire::Object for Query {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("plan_ids", &mut self.plan_ids);
        f.field("effective_date", &mut self.effective_date);
    }
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("compensation.v1.social_plan.query", Post, "/open-apis/compensation/v1/social_plans/query")
        .documented(text("根据方案ID和生效日期批量查询参保方案", "Get social insurance plans in bulk"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/social_plan/query")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::COREHR_COMPENSATION_SOCIAL_PLAN_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[body("plan_ids", Array).required(), body("effective_date", String).required()])
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// The insurance plans found. / 查询到的参保方案。
    pub plans: Vec<v1::SocialPlan>,
}
impl wire::Object for QueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("plans", &mut self.plans);
    }
}
crate::codegen::__impl_object! {
    QueryResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Query`](struct@Query).
    QueryError:
    /// [`2290001`](error::INTERNAL_ERROR): server error
    InternalError = error::INTERNAL_ERROR,
    /// `2290002` (HTTP 400): param is invalid
    ///
    /// A request parameter is invalid. Compare the values and types with the fields of the operation and correct them.
    ///
    /// 请求参数不合法。请对照接口的字段说明，修改取值或类型不符的参数。
    InvalidParameter = &ErrorInfo {
        status: Some(400),
        message: "param is invalid",
        fix: Text { zh: "请求参数不合法。请对照接口的字段说明，修改取值或类型不符的参数。", en: "A request parameter is invalid. Compare the values and types with the fields of the operation and correct them." },
        ..*error::INVALID_PARAMETER
    },
}
