// Generated from spec/corehr/v1/assigned_user/search.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v1};
impl super::Api<'_> {
    /// List the grants of organizational roles / 获取组织类角色授权列表: [`Search`](struct@Search).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn search(
        &self,
        role_id: impl Into<String>,
        management_scope_list: impl Into<Vec<v1::ManagementScopeInput>>,
        search_method: SearchSearchMethod,
        page_size: impl Into<String>,
    ) -> crate::codegen::Call<Search> {
        crate::codegen::Call::new(
            self.client,
            Search::new(role_id, management_scope_list, search_method, page_size),
        )
    }
}
/// List the grants of organizational roles / 获取组织类角色授权列表.
///
/// Returns the grants of organizational roles page by page, with the users they were given to and the dimensions they cover.
///
/// 分页返回组织类角色的授权列表，含被授权人和授权的管理维度。
///
/// - `POST /open-apis/corehr/v1/assigned_users/search`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:authorization:read`, `corehr:corehr:readonly`, `corehr:corehr`
///
/// Errors: [`SearchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/assigned_user/search)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Search {
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"people_corehr_id"`
    pub user_id_type: Option<v1::CorehrUserIdType>,
    /// The ID of the role whose holders are searched for. Only organizational roles work; the IDs come from the operation that lists roles.
    ///
    /// 要查找被授权人的角色的 ID，只支持组织类角色，可由批量获取角色列表接口获取。
    /// - Example: `"100"`
    pub role_id: String,
    /// The management scope of the role, one entry per management dimension. / 角色的管理范围，按管理维度逐项给出。
    pub management_scope_list: Vec<v1::ManagementScopeInput>,
    /// Whether the search moves up to parent organizations when the given scope has no authorization.
    ///
    /// 按管理范围查找授权时，找不到授权记录是否向上级组织查找。
    pub search_method: SearchSearchMethod,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9"`
    pub page_token: Option<String>,
    /// How many items to return per page. / 每页返回的条数。
    /// - Example: `"100"`
    pub page_size: String,
}
impl Search {
    /// Creates the value from its required fields.
    pub fn new(
        role_id: impl Into<String>,
        management_scope_list: impl Into<Vec<v1::ManagementScopeInput>>,
        search_method: SearchSearchMethod,
        page_size: impl Into<String>,
    ) -> Self {
        Self {
            user_id_type: Default::default(),
            role_id: role_id.into(),
            management_scope_list: management_scope_list.into(),
            search_method,
            page_token: Default::default(),
            page_size: page_size.into(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
}
impl wire::Object for Search {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("role_id", &mut self.role_id);
        f.field("management_scope_list", &mut self.management_scope_list);
        f.field("search_method", &mut self.search_method);
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
    }
}
crate::codegen::__impl_object! {
    Search
}
crate::codegen::__operation! {
    Search => SearchResponse, SearchError:
    Endpoint::new("corehr.v1.assigned_user.search", Post, "/open-apis/corehr/v1/assigned_users/search")
        .documented(text("获取组织类角色授权列表", "List the grants of organizational roles"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/assigned_user/search")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_AUTHORIZATION_READ]),
            scopes(&[crate::scope::COREHR_COREHR_READONLY]),
            scopes(&[crate::scope::COREHR_COREHR]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"people_corehr_id\""),
            body("role_id", String).required(),
            body("management_scope_list", Array).required(),
            body("search_method", String).required(),
            body("page_token", String),
            body("page_size", String).required(),
        ])
        .paging(Paging::new("page_token", "page_token", "items").more("has_more"))
}
impl crate::codegen::Paged for Search {
    type Item = SearchItems;
    fn items(response: SearchResponse) -> Vec<SearchItems> {
        response.items
    }
}
/// The reply to [`Search`](struct@Search).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResponse {
    /// The employees found to hold the role, with their management scopes. / 查到的被授权员工及其管理范围。
    pub items: Vec<SearchItems>,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
}
impl wire::Object for SearchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    SearchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Search`](struct@Search).
    SearchError:
    /// [`1161401`](error::INVALID_PARAMETER_TYPE): Incorrect parameter type
    InvalidParameterType = error::INVALID_PARAMETER_TYPE,
    /// [`1161402`](error::INVALID_PARAMETER_RANGE): Incorrect parameter range
    InvalidParameterRange = error::INVALID_PARAMETER_RANGE,
    /// [`1161403`](error::INVALID_PARAMETER_LENGTH): Incorrect parameter length
    InvalidParameterLength = error::INVALID_PARAMETER_LENGTH,
    /// [`1161404`](error::MISSING_OR_INVALID_PARAMETER): Missing or invalid parameter
    MissingOrInvalidParameter = error::MISSING_OR_INVALID_PARAMETER,
    /// [`1161406`](error::PARAMETER_EXCEED_OPTIONAL_RANGE): Parameter exceeds the optional range
    ParameterExceedOptionalRange = error::PARAMETER_EXCEED_OPTIONAL_RANGE,
    /// [`1161501`](error::AUTHORIZATION_INTERNAL_ERROR): System internal error
    AuthorizationInternalError = error::AUTHORIZATION_INTERNAL_ERROR,
}
/// The employees found to hold the role, with their management scopes. / 查到的被授权员工及其管理范围。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchItems {
    /// The employment ID of the employee who holds the role. Look up the employee with the employee search.
    ///
    /// 被授权员工的雇佣 ID，员工详情可用搜索员工信息接口查询。
    pub employment_id: String,
    /// The management scope the employee is actually authorized for. / 该员工实际获得授权的管理范围。
    pub management_scope_list: Vec<v1::ManagementScope>,
}
impl wire::Object for SearchItems {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employment_id", &mut self.employment_id);
        f.field("management_scope_list", &mut self.management_scope_list);
    }
}
/// Whether the search moves up to parent organizations when the given scope has no authorization.
///
/// 按管理范围查找授权时，找不到授权记录是否向上级组织查找。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SearchSearchMethod {
    /// `1`
    ///
    /// Only the given department, work location, company or social insurance city; empty if not authorized
    ///
    /// 只查指定的部门、工作地点、公司或社保城市，无授权时返回空
    N1,
    /// `2`: Move up until the first authorization is found and return it / 无授权时逐级向上，返回找到的第一条授权记录
    N2,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for SearchSearchMethod {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for SearchSearchMethod {
    fn as_str(&self) -> &str {
        match self {
            Self::N1 => "1",
            Self::N2 => "2",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "1" => Self::N1,
            "2" => Self::N2,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    SearchItems
}
crate::codegen::__impl_enum! {
    SearchSearchMethod
}
