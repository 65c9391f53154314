// Generated from spec/hire/v1/role/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Get a role / 获取角色详情: [`Get`](struct@Get).
    pub fn get(&self, role_id: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(role_id))
    }
}
/// Get a role / 获取角色详情.
///
/// Returns the name, the description and the permissions of a role by its ID. / 按 ID 返回角色的名称、描述和权限列表。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().role().get("7350589232462807068").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/hire/v1/roles/:role_id`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:auth:readonly`, `hire:auth`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/role/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the role in the hiring system, from `hire.v1.role.list`.
    ///
    /// 招聘系统中角色的 ID，可从 `hire.v1.role.list` 获取。
    /// - Example: `"7350589232462807068"`
    pub role_id: String,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(role_id: impl Into<String>) -> Self {
        Self { role_id: role_id.into() }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("role_id", &mut self.role_id);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("hire.v1.role.get", Get, "/open-apis/hire/v1/roles/:role_id")
        .documented(text("获取角色详情", "Get a role"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/role/get")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::HIRE_AUTH_READONLY]),
            scopes(&[crate::scope::HIRE_AUTH]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[path("role_id", String).required()])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The role with its permissions. / 角色及其权限配置。
    pub role: GetRoleDetail,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("role", &mut self.role);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
    /// [`1002352`](error::ROLE_NOT_FOUND): 角色不存在
    RoleNotFound = error::ROLE_NOT_FOUND,
}
/// The role with its permissions. / 角色及其权限配置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoleDetail {
    /// The ID of the role in the hiring system. / 招聘系统中角色的 ID。
    pub id: String,
    /// The name of the role in Chinese and English. / 角色的中英文名称。
    pub name: v1::I18n,
    /// The description of the role in Chinese and English. / 角色的中英文说明。
    pub description: v1::I18n,
    /// When it was last changed, in milliseconds since 1970. / 最近一次修改的时间，毫秒级时间戳。
    pub modify_time: wire::TimestampMs,
    /// Whether the role is enabled. / 角色当前是否启用。
    /// - `1`: Enabled / 启用
    /// - `2`: Disabled / 停用
    pub role_status: i64,
    /// Where the role comes from, the system or the tenant. / 角色的来历，区分系统内置与企业自定义。
    /// - `1`: Built-in role / 系统内置角色
    /// - `2`: Regular user / 普通用户
    /// - `5`: Custom role / 自定义角色
    pub role_type: i64,
    /// Which kind of recruitment the role covers, which decides which of the permission collections below are present.
    ///
    /// 角色适用于社招还是校招，决定下面哪几组权限配置有值。
    /// - `1`: Experienced hires / 社招
    /// - `2`: Campus recruitment / 校招
    /// - `3`: Both / 社招和校招
    pub scope_of_application: i64,
    /// Whether the role has a business management scope. / 角色上是否配置了业务管理范围。
    pub has_business_management_scope: bool,
    /// The permissions of the role for experienced hires, present only if `scope_of_application` includes them. The name is misspelled in the API.
    ///
    /// 角色在社招中的权限，仅当 `scope_of_application` 包含社招时有值；字段名的拼写以接口为准。
    pub socail_permission_collection: v1::PermissionCollection,
    /// The permissions of the role for campus recruitment, present only if `scope_of_application` includes it.
    ///
    /// 角色在校招中的权限，仅当 `scope_of_application` 包含校招时有值。
    pub campus_permission_collection: v1::PermissionCollection,
}
impl wire::Object for GetRoleDetail {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("modify_time", &mut self.modify_time);
        f.field("role_status", &mut self.role_status);
        f.field("role_type", &mut self.role_type);
        f.field("scope_of_application", &mut self.scope_of_application);
        f.field(
            "has_business_management_scope",
            &mut self.has_business_management_scope,
        );
        f.field("socail_permission_collection", &mut self.socail_permission_collection);
        f.field("campus_permission_collection", &mut self.campus_permission_collection);
    }
}
crate::codegen::__impl_object! {
    GetRoleDetail
}
