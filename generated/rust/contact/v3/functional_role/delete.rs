// Generated from spec/contact/v3/functional_role/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::contact::error;
impl super::Api<'_> {
    /// Delete a role / 删除角色: [`Delete`](struct@Delete).
    pub fn delete(&self, role_id: impl Into<String>) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(role_id))
    }
}
/// Delete a role / 删除角色.
///
/// Deletes a role by its ID. / 按 ID 删除一个角色。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.contact().v3().functional_role().delete("7vrj3vk70xk7v5r").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/contact/v3/functional_roles/:role_id`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `contact:functional_role`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the role to act on, returned when it was created; administrators also find it on the "Role Management" page of the admin console.
    ///
    /// 所操作角色的 ID，在创建时返回；管理员也可在管理后台的“角色管理”页查看。
    /// - Example: `"7vrj3vk70xk7v5r"`
    pub role_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(role_id: impl Into<String>) -> Self {
        Self { role_id: role_id.into() }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("role_id", &mut self.role_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("contact.v3.functional_role.delete", Delete, "/open-apis/contact/v3/functional_roles/:role_id")
        .documented(text("删除角色", "Delete a role"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role/delete")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::CONTACT_FUNCTIONAL_ROLE])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[path("role_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`41202`](error::ROLE_ID_NOT_FOUND): role id is not exist
    RoleIdNotFound = error::ROLE_ID_NOT_FOUND,
    /// [`41206`](error::FUNCTIONAL_ROLE_HAS_MEMBER): functional role has members, can not delete
    FunctionalRoleHasMember = error::FUNCTIONAL_ROLE_HAS_MEMBER,
}
