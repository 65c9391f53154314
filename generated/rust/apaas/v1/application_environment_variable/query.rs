// Generated from spec/apaas/v1/application_environment_variable/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::apaas::{error, v1};
impl super::Api<'_> {
    /// Query environment variables / 查询环境变量列表: [`Query`](struct@Query).
    ///
    /// Optional fields are set on the call: `.with(|request| request.filter(…))`.
    pub fn query(&self, namespace: impl Into<String>) -> crate::codegen::Call<Query> {
        crate::codegen::Call::new(self.client, Query::new(namespace))
    }
}
/// Query environment variables / 查询环境变量列表.
///
/// Returns the environment variables of an app. / 返回一个应用的环境变量列表。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.apaas().v1().application_environment_variable().query("package_test__c").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/apaas/v1/applications/:namespace/environment_variables/query`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `app_engine:application.environment_variable:read`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-environment_variable/query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {
    /// The namespace of the app. / 应用的命名空间。
    /// - Example: `"package_test__c"`
    pub namespace: String,
    /// The conditions the environment variables must meet; without it, none is left out. / 环境变量须满足的条件；不填则不筛选。
    pub filter: Option<QueryEnvironmentVariableFilter>,
    /// How many environment variables to return at most; 500 if omitted, which is also the upper limit.
    ///
    /// 最多返回的环境变量数，默认 500，亦不可超过 500。
    /// - From 0 to 500
    /// - Example: `10`
    pub limit: Option<i64>,
    /// How many environment variables to skip; 0 if omitted, which starts with the first.
    ///
    /// 跳过的环境变量数；不填为 0，即从第一个开始返回。
    /// - From 0 to 9223372036854775807
    /// - Example: `0`
    pub offset: Option<i64>,
}
impl Query {
    /// Creates the value from its required fields.
    pub fn new(namespace: impl Into<String>) -> Self {
        Self {
            namespace: namespace.into(),
            filter: Default::default(),
            limit: Default::default(),
            offset: Default::default(),
        }
    }
    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: QueryEnvironmentVariableFilter) -> Self {
        self.filter = Some(value);
        self
    }
    /// Sets `limit`.
    #[must_use]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `offset`.
    #[must_use]
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }
}
impl wire::Object for Query {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("namespace", &mut self.namespace);
        f.field("filter", &mut self.filter);
        f.field("limit", &mut self.limit);
        f.field("offset", &mut self.offset);
    }
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("apaas.v1.application_environment_variable.query", Post, "/open-apis/apaas/v1/applications/:namespace/environment_variables/query")
        .documented(text("查询环境变量列表", "Query environment variables"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-environment_variable/query")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::APP_ENGINE_APPLICATION_ENVIRONMENT_VARIABLE_READ]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            path("namespace", String).required(),
            body("filter", Object),
            body("limit", Integer).between(Some(0), Some(500)),
            body("offset", Integer).between(Some(0), Some(9223372036854775807)),
        ])
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// The environment variables found. / 查询到的环境变量。
    pub items: Vec<v1::EnvironmentVariable>,
    /// How many environment variables match in total. / 符合条件的环境变量总数。
    pub total: i64,
}
impl wire::Object for QueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("total", &mut self.total);
    }
}
crate::codegen::__impl_object! {
    QueryResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Query`](struct@Query).
    QueryError:
    /// [`2320001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
/// The conditions the environment variables must meet; without it, none is left out. / 环境变量须满足的条件；不填则不筛选。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEnvironmentVariableFilter {
    /// The keywords to match the environment variables against, fuzzily. / 模糊匹配环境变量的关键词。
    /// - Example: `"text"`
    pub quick_query: Option<String>,
}
impl QueryEnvironmentVariableFilter {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `quick_query`.
    #[must_use]
    pub fn quick_query(mut self, value: impl Into<String>) -> Self {
        self.quick_query = Some(value.into());
        self
    }
}
impl wire::Object for QueryEnvironmentVariableFilter {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("quick_query", &mut self.quick_query);
    }
}
crate::codegen::__impl_object! {
    QueryEnvironmentVariableFilter
}
