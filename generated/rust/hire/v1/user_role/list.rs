// Generated from spec/hire/v1/user_role/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// List user roles / 获取用户角色列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List user roles / 获取用户角色列表.
///
/// Returns the roles of users with the business scopes they manage by user or role, page by page.
///
/// 按用户或角色分页返回用户的角色及其业务管理范围。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.hire().v1().user_role().list().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/hire/v1/user_roles`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:auth:readonly`, `hire:auth`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/user_role/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ=="`
    pub page_token: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `10`
    /// - At most 100
    pub page_size: Option<i64>,
    /// The ID of the user, as a `user_id_type` ID. / 用户 ID，类型由 `user_id_type` 决定。
    /// - Example: `"7326856229396906012"`
    pub user_id: Option<String>,
    /// The ID of the role in the hiring system, from `hire.v1.role.list`.
    ///
    /// 招聘系统中角色的 ID，可从 `hire.v1.role.list` 获取。
    /// - Example: `"101"`
    pub role_id: Option<String>,
    /// The start of the range of update times, in milliseconds since 1970; what was last updated before is left out.
    ///
    /// 更新时间范围的起点，毫秒级时间戳；早于此时更新的不返回。
    /// - Example: `"1618500278663"`
    pub update_start_time: Option<wire::TimestampMs>,
    /// The end of the range of update times, in milliseconds since 1970; what was updated later is left out.
    ///
    /// 更新时间范围的终点，毫秒级时间戳；晚于此时更新的不返回。
    /// - Example: `"1618500278663"`
    pub update_end_time: Option<wire::TimestampMs>,
    /// The type of user ID used in this call. / 本次调用中用户 ID 的类型，请求和返回均适用。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::HireUserIdType>,
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
    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `role_id`.
    #[must_use]
    pub fn role_id(mut self, value: impl Into<String>) -> Self {
        self.role_id = Some(value.into());
        self
    }
    /// Sets `update_start_time`.
    #[must_use]
    pub fn update_start_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.update_start_time = Some(value.into());
        self
    }
    /// Sets `update_end_time`.
    #[must_use]
    pub fn update_end_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.update_end_time = Some(value.into());
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::HireUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
        f.field("user_id", &mut self.user_id);
        f.field("role_id", &mut self.role_id);
        f.field("update_start_time", &mut self.update_start_time);
        f.field("update_end_time", &mut self.update_end_time);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("hire.v1.user_role.list", Get, "/open-apis/hire/v1/user_roles")
        .documented(text("获取用户角色列表", "List user roles"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/user_role/list")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::HIRE_AUTH_READONLY]),
            scopes(&[crate::scope::HIRE_AUTH]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            query("page_token", String),
            query("page_size", Integer).between(None, Some(100)).default("10"),
            query("user_id", String),
            query("role_id", String),
            query("update_start_time", String),
            query("update_end_time", String),
            query("user_id_type", String).default("\"open_id\""),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListUserRole;
    fn items(response: ListResponse) -> Vec<ListUserRole> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The roles of users, one entry for each role of each user. / 用户拥有的角色，一个用户的一个角色为一项。
    pub items: Vec<ListUserRole>,
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
/// Which objects of each kind the role manages. / 角色在各业务对象上的管理范围。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserBusinessManagementScope {
    /// The kind of object the permissions are for. / 权限所针对的业务对象。
    pub entity: v1::EntityInfo,
    /// Which data the permissions apply to. / 该分组的权限适用于哪些数据。
    pub scope_rule: v1::PermissionScopeRule,
}
impl wire::Object for ListUserBusinessManagementScope {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("entity", &mut self.entity);
        f.field("scope_rule", &mut self.scope_rule);
    }
}
/// The roles of users, one entry for each role of each user. / 用户拥有的角色，一个用户的一个角色为一项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserRole {
    /// The ID of the user, as a `user_id_type` ID. / 用户 ID，类型由 `user_id_type` 决定。
    pub user_id: String,
    /// The ID of the role in the hiring system, from `hire.v1.role.list`.
    ///
    /// 招聘系统中角色的 ID，可从 `hire.v1.role.list` 获取。
    pub role_id: String,
    /// When it was last changed, in milliseconds since 1970. / 最近一次修改的时间，毫秒级时间戳。
    pub modify_time: wire::TimestampMs,
    /// The name of the role in Chinese and English. / 角色的中英文名称。
    pub role_name: v1::I18n,
    /// The description of the role in Chinese and English. / 角色的中英文说明。
    pub role_description: v1::I18n,
    /// Which objects of each kind the role manages. / 角色在各业务对象上的管理范围。
    pub business_management_scopes: Vec<ListUserBusinessManagementScope>,
}
impl wire::Object for ListUserRole {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("role_id", &mut self.role_id);
        f.field("modify_time", &mut self.modify_time);
        f.field("role_name", &mut self.role_name);
        f.field("role_description", &mut self.role_description);
        f.field("business_management_scopes", &mut self.business_management_scopes);
    }
}
crate::codegen::__impl_object! {
    ListUserBusinessManagementScope ListUserRole
}
