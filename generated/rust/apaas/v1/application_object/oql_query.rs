// Generated from spec/apaas/v1/application_object/oql_query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::apaas::error;
impl super::Api<'_> {
    /// Run an OQL query / 执行 OQL: [`OqlQuery`](struct@OqlQuery).
    ///
    /// Optional fields are set on the call: `.with(|request| request.args(…))`.
    pub fn oql_query(
        &self,
        namespace: impl Into<String>,
        query: impl Into<String>,
    ) -> crate::codegen::Call<OqlQuery> {
        crate::codegen::Call::new(self.client, OqlQuery::new(namespace, query))
    }
}
/// Run an OQL query / 执行 OQL.
///
/// Runs an OQL statement in an app and returns the result. / 在应用内执行一条 OQL 语句并返回结果。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.apaas().v1().application_object().oql_query("package_test__c", "text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/apaas/v1/applications/:namespace/objects/oql_query`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `app_engine:object.record:read`, `app_engine:object.record:write`
///
/// Errors: [`OqlQueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object/oql_query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OqlQuery {
    /// The namespace of the app. / 应用的命名空间。
    /// - Length: 0 to 256
    /// - Example: `"package_test__c"`
    pub namespace: String,
    /// The OQL statement to run; the values of its positional and named parameters are given in `args` and `named_args`.
    ///
    /// 要执行的 OQL 语句，可含匿名或具名参数，其值分别由 `args` 和 `named_args` 给出。
    /// - Example: `"text"`
    pub query: String,
    /// The values of the positional parameters of the OQL statement. / OQL 语句中匿名参数的值。
    /// - Example: `"[\"_employee\"]"`
    pub args: Option<String>,
    /// The values of the named parameters of the OQL statement. / OQL 语句中具名参数的值。
    /// - Example: `"text"`
    pub named_args: Option<String>,
}
impl OqlQuery {
    /// Creates the value from its required fields.
    pub fn new(namespace: impl Into<String>, query: impl Into<String>) -> Self {
        Self {
            namespace: namespace.into(),
            query: query.into(),
            args: Default::default(),
            named_args: Default::default(),
        }
    }
    /// Sets `args`.
    #[must_use]
    pub fn args(mut self, value: impl Into<String>) -> Self {
        self.args = Some(value.into());
        self
    }
    /// Sets `named_args`.
    #[must_use]
    pub fn named_args(mut self, value: impl Into<String>) -> Self {
        self.named_args = Some(value.into());
        self
    }
}
impl wire::Object for OqlQuery {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("namespace", &mut self.namespace);
        f.field("query", &mut self.query);
        f.field("args", &mut self.args);
        f.field("named_args", &mut self.named_args);
    }
}
crate::codegen::__impl_object! {
    OqlQuery
}
crate::codegen::__operation! {
    OqlQuery => OqlQueryResponse, OqlQueryError:
    Endpoint::new("apaas.v1.application_object.oql_query", Post, "/open-apis/apaas/v1/applications/:namespace/objects/oql_query")
        .documented(text("执行 OQL", "Run an OQL query"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object/oql_query")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::APP_ENGINE_OBJECT_RECORD_READ]),
            scopes(&[crate::scope::APP_ENGINE_OBJECT_RECORD_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("namespace", String).required(),
            body("query", String).required(),
            body("args", String),
            body("named_args", String),
        ])
}
/// The reply to [`OqlQuery`](struct@OqlQuery).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OqlQueryResponse {
    /// The titles of the columns of the result. / 查询结果各列的标题。
    pub columns: Vec<String>,
    /// The rows of the result, each mapping column titles to values. / 查询结果的各行，每行以列标题为键、单元格值为值。
    pub rows: String,
}
impl wire::Object for OqlQueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("columns", &mut self.columns);
        f.field("rows", &mut self.rows);
    }
}
crate::codegen::__impl_object! {
    OqlQueryResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`OqlQuery`](struct@OqlQuery).
    OqlQueryError:
    /// [`2320001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
