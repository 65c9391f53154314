// Generated from spec/corehr/v1/authorization/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v1};
impl super::Api<'_> {
    /// List the role grants of users / 批量查询用户授权: [`Query`](struct@Query).
    ///
    /// Optional fields are set on the call: `.with(|request| request.employment_id_list(…))`.
    pub fn query(&self) -> crate::codegen::Call<Query> {
        crate::codegen::Call::new(self.client, Query::new())
    }
}
/// List the role grants of users / 批量查询用户授权.
///
/// Returns the roles that several users have been granted in the permission settings of Feishu People, page by page.
///
/// 分页返回多个用户在飞书人事权限设置中被授予的角色。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.corehr().v1().authorization().query().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/corehr/v1/authorizations/query`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:authorization:read`, `corehr:corehr:readonly`, `corehr:corehr`, `corehr:authorization:write`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/authorization/query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {
    /// The IDs of the employees whose authorizations are wanted, as `user_id_type` IDs (employment IDs by default). All employees are covered if it is omitted. Several IDs are passed by repeating the parameter, as in `employment_id_list=id1&employment_id_list=id2`.
    ///
    /// 要查询授权的员工的 ID，类型由 `user_id_type` 决定，默认为雇佣 ID，不传则查询全部员工。多个 ID 以重复参数传递，如 `employment_id_list=id1&employment_id_list=id2`。
    /// - Example: `["6969864184272078374"]`
    pub employment_id_list: Option<Vec<String>>,
    /// The IDs of roles. If given, only authorizations with these roles are returned. The IDs come from the operation that lists roles or the number at the end of the URL of a role's page; several are passed by repeating the parameter.
    ///
    /// 角色的 ID，传入后只返回含这些角色的授权。可由批量获取角色列表接口或角色详情页网址末尾的数字得到，多个 ID 以重复参数传递。
    /// - Example: `["6969864184272078374"]`
    pub role_id_list: Option<Vec<String>>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"6969864184272078374"`
    pub page_token: Option<String>,
    /// How many items to return per page. The default of 20 is also the maximum. / 每页返回的条数，不传时为 20，也是上限。
    /// - Example: `"20"`
    pub page_size: Option<i64>,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"people_corehr_id"`
    pub user_id_type: Option<v1::CorehrUserIdType>,
    /// Only authorizations updated after this time are returned, in seconds since 1970.
    ///
    /// 只返回授权更新时间晚于此时间的记录，秒级时间戳。
    /// - Example: `"1729773628"`
    pub updated_at_gte: Option<wire::TimestampSec>,
    /// Only authorizations updated before this time are returned, in seconds since 1970.
    ///
    /// 只返回授权更新时间早于此时间的记录，秒级时间戳。
    /// - Example: `"1729773628"`
    pub updated_at_lte: Option<wire::TimestampSec>,
}
impl Query {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `employment_id_list`.
    #[must_use]
    pub fn employment_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.employment_id_list = Some(value.into());
        self
    }
    /// Sets `role_id_list`.
    #[must_use]
    pub fn role_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.role_id_list = Some(value.into());
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `updated_at_gte`.
    #[must_use]
    pub fn updated_at_gte(mut self, value: impl Into<wire::TimestampSec>) -> Self {
        self.updated_at_gte = Some(value.into());
        self
    }
    /// Sets `updated_at_lte`.
    #[must_use]
    pub fn updated_at_lte(mut self, value: impl Into<wire::TimestampSec>) -> Self {
        self.updated_at_lte = Some(value.into());
        self
    }
}
impl wire::Object for Query {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employment_id_list", &mut self.employment_id_list);
        f.field("role_id_list", &mut self.role_id_list);
        f.field("page_token", &mut self.page_token);
        f.optional_integer_text("page_size", &mut self.page_size);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("updated_at_gte", &mut self.updated_at_gte);
        f.field("updated_at_lte", &mut self.updated_at_lte);
    }
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("corehr.v1.authorization.query", Get, "/open-apis/corehr/v1/authorizations/query")
        .documented(text("批量查询用户授权", "List the role grants of users"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/authorization/query")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_AUTHORIZATION_READ]),
            scopes(&[crate::scope::COREHR_COREHR_READONLY]),
            scopes(&[crate::scope::COREHR_COREHR]),
            scopes(&[crate::scope::COREHR_AUTHORIZATION_WRITE]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            query("employment_id_list", Array),
            query("role_id_list", Array),
            query("page_token", String),
            query("page_size", String),
            query("user_id_type", String).default("\"people_corehr_id\""),
            query("updated_at_gte", String),
            query("updated_at_lte", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").more("has_more"))
}
impl crate::codegen::Paged for Query {
    type Item = v1::RoleAuthorization;
    fn items(response: QueryResponse) -> Vec<v1::RoleAuthorization> {
        response.items
    }
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// The role authorizations found. / 查到的用户角色授权。
    pub items: Vec<v1::RoleAuthorization>,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
}
impl wire::Object for QueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    QueryResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Query`](struct@Query).
    QueryError:
    /// [`1161401`](error::INVALID_PARAMETER_TYPE): Incorrect parameter type
    InvalidParameterType = error::INVALID_PARAMETER_TYPE,
    /// [`1161402`](error::INVALID_PARAMETER_RANGE): Incorrect parameter range
    InvalidParameterRange = error::INVALID_PARAMETER_RANGE,
    /// [`1161403`](error::INVALID_PARAMETER_LENGTH): Incorrect parameter length
    InvalidParameterLength = error::INVALID_PARAMETER_LENGTH,
    /// [`1161501`](error::AUTHORIZATION_INTERNAL_ERROR): System internal error
    AuthorizationInternalError = error::AUTHORIZATION_INTERNAL_ERROR,
}
