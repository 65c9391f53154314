// Generated from spec/contact/v3/group/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::contact::error;
impl super::Api<'_> {
    /// Delete a user group / 删除用户组: [`Delete`](struct@Delete).
    pub fn delete(&self, group_id: impl Into<String>) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(group_id))
    }
}
/// Delete a user group / 删除用户组.
///
/// Deletes a user group by its ID. / 按 ID 删除一个用户组。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.contact().v3().group().delete("g1837191").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/contact/v3/group/:group_id`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `contact:group`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the user group to delete, returned when it was created or found by listing user groups.
    ///
    /// 要删除的用户组的 ID，可在创建时从返回值取得，或查询用户组列表取得。
    /// - Example: `"g1837191"`
    pub group_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(group_id: impl Into<String>) -> Self {
        Self { group_id: group_id.into() }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("group_id", &mut self.group_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("contact.v3.group.delete", Delete, "/open-apis/contact/v3/group/:group_id")
        .documented(text("删除用户组", "Delete a user group"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/delete")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::CONTACT_GROUP])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[path("group_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`40003`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`42002`](error::INVALID_GROUP_ID): invalid group_id
    InvalidGroupId = error::INVALID_GROUP_ID,
    /// `42009` (HTTP 403): no user group authority error
    ///
    /// The app has no access to all employees. Set the contact range of the app to all employees, and publish the app.
    ///
    /// 应用没有全部员工的权限。请将应用的通讯录权限范围设为全部员工，并发布应用。
    UserGroupPermissionDenied = &ErrorInfo {
        fix: Text { zh: "应用没有全部员工的权限。请将应用的通讯录权限范围设为全部员工，并发布应用。", en: "The app has no access to all employees. Set the contact range of the app to all employees, and publish the app." },
        ..*error::USER_GROUP_PERMISSION_DENIED
    },
    /// [`42017`](error::GROUP_HAS_MEMBERS): group has member not allow delete
    GroupHasMembers = error::GROUP_HAS_MEMBERS,
    /// [`42015`](error::USER_GROUP_DISABLED): user group disable
    UserGroupDisabled = error::USER_GROUP_DISABLED,
}
