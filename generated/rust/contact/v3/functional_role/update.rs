// Generated from spec/contact/v3/functional_role/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::contact::error;
impl super::Api<'_> {
    /// Rename a role / 修改角色名称: [`Update`](struct@Update).
    pub fn update(
        &self,
        role_id: impl Into<String>,
        role_name: impl Into<String>,
    ) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(self.client, Update::new(role_id, role_name))
    }
}
/// Rename a role / 修改角色名称.
///
/// Changes the name of a role. / 修改一个角色的名称。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.contact().v3().functional_role().update("7vrj3vk70xk7v5r", "text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PUT /open-apis/contact/v3/functional_roles/:role_id`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `contact:functional_role`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role/update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The ID of the role to act on, returned when it was created; administrators also find it on the "Role Management" page of the admin console.
    ///
    /// 所操作角色的 ID，在创建时返回；管理员也可在管理后台的“角色管理”页查看。
    /// - Example: `"7vrj3vk70xk7v5r"`
    pub role_id: String,
    /// The new name of the role, unique in the tenant. / 角色的新名称，在租户内不能重复。
    /// - Length: 1 to 50
    /// - Example: `"text"`
    pub role_name: String,
}
impl Update {
    /// Creates the value from its required fields.
    pub fn new(role_id: impl Into<String>, role_name: impl Into<String>) -> Self {
        Self {
            role_id: role_id.into(),
            role_name: role_name.into(),
        }
    }
}
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("role_id", &mut self.role_id);
        f.field("role_name", &mut self.role_name);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("contact.v3.functional_role.update", Put, "/open-apis/contact/v3/functional_roles/:role_id")
        .documented(text("修改角色名称", "Rename a role"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role/update")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::CONTACT_FUNCTIONAL_ROLE])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[path("role_id", String).required(), body("role_name", String).required()])
}
/// The reply to [`Update`](struct@Update).
pub type UpdateResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Update`](struct@Update).
    UpdateError:
    /// [`41202`](error::ROLE_ID_NOT_FOUND): role id is not exist
    RoleIdNotFound = error::ROLE_ID_NOT_FOUND,
    /// `41201` (HTTP 400): role name is existed
    ///
    /// The tenant already has a role with this name. Choose a different name. / 租户内已有同名的角色。请修改角色名称。
    RoleNameAlreadyExists = &ErrorInfo {
        message: "role name is existed",
        ..*error::ROLE_NAME_ALREADY_EXISTS
    },
    /// [`41213`](error::SYSTEM_ROLE_UPDATE_UNSUPPORTED): system role not support update
    SystemRoleUpdateUnsupported = error::SYSTEM_ROLE_UPDATE_UNSUPPORTED,
}
