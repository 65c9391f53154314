// Generated from spec/hire/v1/role/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// List roles / 获取角色列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List roles / 获取角色列表.
///
/// Returns the roles with their names and descriptions page by page, without their permissions.
///
/// 分页返回权限角色的名称和描述，不含权限明细。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.hire().v1().role().list().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/hire/v1/roles`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:auth:readonly`, `hire:auth`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/role/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ=="`
    pub page_token: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `10`
    /// - At most 200
    /// - Example: `100`
    pub page_size: Option<i64>,
}
impl List {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
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
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("hire.v1.role.list", Get, "/open-apis/hire/v1/roles")
        .documented(text("获取角色列表", "List roles"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/role/list")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::HIRE_AUTH_READONLY]),
            scopes(&[crate::scope::HIRE_AUTH]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            query("page_token", String),
            query("page_size", Integer).between(None, Some(200)).default("10"),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListRole;
    fn items(response: ListResponse) -> Vec<ListRole> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The roles on this page. / 招聘系统中的角色，按页返回。
    pub items: Vec<ListRole>,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
}
/// The roles on this page. / 招聘系统中的角色，按页返回。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRole {
    /// The ID of the role in the hiring system. / 招聘系统中角色的 ID。
    pub id: String,
    /// The name of the role in Chinese and English. / 角色的中英文名称。
    pub name: v1::I18n,
    /// The description of the role in Chinese and English. / 角色的中英文说明。
    pub description: v1::I18n,
    /// Which kind of recruitment the role covers. / 角色适用于社招还是校招。
    /// - `1`: Experienced hires / 社招
    /// - `2`: Campus recruitment / 校招
    /// - `3`: Both, with the new permissions only / 社招和校招，仅用于新版权限
    pub scope_of_application: i64,
    /// When the role was last changed, in milliseconds since 1970. / 角色最近一次修改的时间，毫秒级时间戳。
    pub modify_time: wire::TimestampMs,
    /// Whether the role is enabled or disabled. / 角色处于启用还是停用状态。
    /// - `1`: Enabled / 启用
    /// - `2`: Disabled / 停用
    pub role_status: i64,
    /// Where the role comes from, the system or the tenant. / 角色的来历，区分系统内置与企业自定义。
    /// - `1`: Built-in role / 系统内置角色
    /// - `2`: Regular user / 普通用户
    /// - `5`: Custom role / 自定义角色
    pub role_type: i64,
}
impl wire::Object for ListRole {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("scope_of_application", &mut self.scope_of_application);
        f.field("modify_time", &mut self.modify_time);
        f.field("role_status", &mut self.role_status);
        f.field("role_type", &mut self.role_type);
    }
}
crate::codegen::__impl_object! {
    ListRole
}
