// Generated from spec/corehr/v2/bp/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// List HR partners / 获取 HRBP 列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn list(&self, page_size: i64) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(page_size))
    }
}
/// List HR partners / 获取 HRBP 列表.
///
/// Returns all HR business partners with the IDs of their departments, page by page.
///
/// 分页返回所有 HRBP 及其负责的部门 ID。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.corehr().v2().bp().list(500).stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/corehr/v2/bps`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:bp.list:read`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/bp/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - From 1 to 500
    /// - Example: `500`
    pub page_size: i64,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"6891251722631890445"`
    pub page_token: Option<String>,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// The type of department ID used in this call. / 本次调用中部门 ID 采用的类型。
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<v2::CorehrDepartmentIdType>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(page_size: i64) -> Self {
        Self {
            page_size,
            page_token: Default::default(),
            user_id_type: Default::default(),
            department_id_type: Default::default(),
        }
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
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
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("corehr.v2.bp.list", Get, "/open-apis/corehr/v2/bps")
        .documented(text("获取 HRBP 列表", "List HR partners"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/bp/list")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_BP_LIST_READ])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            query("page_size", Integer).required().between(Some(1), Some(500)),
            query("page_token", String),
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"open_department_id\""),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListBp;
    fn items(response: ListResponse) -> Vec<ListBp> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The HR business partners and their departments. / 部门与 HRBP 的对应关系。
    pub items: Vec<ListBp>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
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
/// The HR business partners and their departments. / 部门与 HRBP 的对应关系。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBp {
    /// The ID of the department. For details, call the department search. / 部门的 ID，详情可用搜索部门信息接口获取。
    pub department_id: String,
    /// The employment ID of the HR business partner of the department itself; those of parent departments are not included; `corehr.v2.employee.search` returns the details.
    ///
    /// 部门 HRBP 的雇佣 ID，不含上级部门的 HRBP，详情用 `corehr.v2.employee.search` 查询。
    pub hrbp_id: String,
}
impl wire::Object for ListBp {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("department_id", &mut self.department_id);
        f.field("hrbp_id", &mut self.hrbp_id);
    }
}
crate::codegen::__impl_object! {
    ListBp
}
