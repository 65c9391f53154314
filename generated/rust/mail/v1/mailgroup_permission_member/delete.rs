// Generated from spec/mail/v1/mailgroup_permission_member/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::error;
impl super::Api<'_> {
    /// Remove a permitted sender of a mail group / 删除邮件组权限成员: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        mailgroup_id: impl Into<String>,
        permission_member_id: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(
            self.client,
            Delete::new(mailgroup_id, permission_member_id),
        )
    }
}
/// Remove a permitted sender of a mail group / 删除邮件组权限成员.
///
/// Removes a permitted sender, who can no longer send mail to the mail group. / 移除邮件组的一个权限成员，使其不能再向该组发信。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().mailgroup_permission_member().delete("text", "xxxxxxxxxxxxxxx").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/:permission_member_id`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `mail:mailgroup`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-permission_member/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID or email address of the mail group. / 邮件组的 ID 或邮箱地址。
    /// - Example: `"text"`
    pub mailgroup_id: String,
    /// The unique ID within the permission group of the member to remove. / 要删除的成员在权限组内的唯一标识。
    /// - Example: `"xxxxxxxxxxxxxxx"`
    pub permission_member_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(
        mailgroup_id: impl Into<String>,
        permission_member_id: impl Into<String>,
    ) -> Self {
        Self {
            mailgroup_id: mailgroup_id.into(),
            permission_member_id: permission_member_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("mailgroup_id", &mut self.mailgroup_id);
        f.field("permission_member_id", &mut self.permission_member_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("mail.v1.mailgroup_permission_member.delete", Delete, "/open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/:permission_member_id")
        .documented(text("删除邮件组权限成员", "Remove a permitted sender of a mail group"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-permission_member/delete")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::MAIL_MAILGROUP])])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("mailgroup_id", String).required(), path("permission_member_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`1234013`](error::MAIL_GROUP_NOT_FOUND): mail group not found
    MailGroupNotFound = error::MAIL_GROUP_NOT_FOUND,
    /// [`1234015`](error::MAIL_GROUP_PERMISSION_MEMBER_NOT_FOUND): mail group permission member not found
    MailGroupPermissionMemberNotFound = error::MAIL_GROUP_PERMISSION_MEMBER_NOT_FOUND,
}
