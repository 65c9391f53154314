// Generated from spec/hire/v1/agency/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Find a headhunting agency by name / 查询猎头供应商信息: [`Query`](struct@Query).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn query(&self, name: impl Into<String>) -> crate::codegen::Call<Query> {
        crate::codegen::Call::new(self.client, Query::new(name))
    }
}
/// Find a headhunting agency by name / 查询猎头供应商信息.
///
/// Returns the partner agencies that have a given name. / 按名称返回有合作关系的猎头供应商。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().agency().query("text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/hire/v1/agencies/query`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:agency:readonly`, `hire:agency`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {
    /// The name of the headhunting agency to find, matched exactly and case-sensitively.
    ///
    /// 要查找的猎头供应商名称，须完全一致并区分大小写。
    /// - Example: `"text"`
    pub name: String,
    /// The type of user ID used in this call. / 本次调用中用户 ID 的类型，请求和返回均适用。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::HireUserIdType>,
}
impl Query {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::HireUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Query {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("hire.v1.agency.query", Get, "/open-apis/hire/v1/agencies/query")
        .documented(text("查询猎头供应商信息", "Find a headhunting agency by name"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/query")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::HIRE_AGENCY_READONLY]),
            scopes(&[crate::scope::HIRE_AGENCY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[query("name", String).required(), query("user_id_type", String).default("\"open_id\"")])
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// The headhunting agencies with that name. / 名称匹配的猎头供应商。
    pub items: Vec<v1::Agency>,
}
impl wire::Object for QueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    QueryResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Query`](struct@Query).
    QueryError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
    /// `1002409` (HTTP 400): 合作关系不存在
    ///
    /// The tenant has no cooperation with this agency. Correct `name`. / 企业与该猎头供应商没有合作关系。请检查 `name` 是否正确。
    AgencyCooperationNotFound = &ErrorInfo {
        message: "合作关系不存在",
        fix: Text { zh: "企业与该猎头供应商没有合作关系。请检查 `name` 是否正确。", en: "The tenant has no cooperation with this agency. Correct `name`." },
        ..*error::AGENCY_COOPERATION_NOT_FOUND
    },
}
