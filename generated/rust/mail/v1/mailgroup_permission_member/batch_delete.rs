// Generated from spec/mail/v1/mailgroup_permission_member/batch_delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::error;
impl super::Api<'_> {
    /// Remove permitted senders of a mail group in bulk / 批量删除邮件组权限成员: [`BatchDelete`](struct@BatchDelete).
    pub fn batch_delete(
        &self,
        mailgroup_id: impl Into<String>,
        permission_member_id_list: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<BatchDelete> {
        crate::codegen::Call::new(
            self.client,
            BatchDelete::new(mailgroup_id, permission_member_id_list),
        )
    }
}
/// Remove permitted senders of a mail group in bulk / 批量删除邮件组权限成员.
///
/// Removes several permitted senders from a mail group in one call. / 一次移除邮件组的多个权限成员。
///
/// - `DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/batch_delete`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `mail:mailgroup`
///
/// Errors: [`BatchDeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-permission_member/batch_delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDelete {
    /// The ID or email address of the mail group. / 邮件组的 ID 或邮箱地址。
    /// - Example: `"text"`
    pub mailgroup_id: String,
    /// The IDs of the permission members to remove, that is their `permission_member_id`.
    ///
    /// 要删除的权限成员的 ID，即成员的 `permission_member_id`。
    /// - Length: 1 to 200
    /// - Example: `["xxxxxxxxxxxxxxx"]`
    pub permission_member_id_list: Vec<String>,
}
impl BatchDelete {
    /// Creates the value from its required fields.
    pub fn new(
        mailgroup_id: impl Into<String>,
        permission_member_id_list: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            mailgroup_id: mailgroup_id.into(),
            permission_member_id_list: permission_member_id_list.into(),
        }
    }
}
impl wire::Object for BatchDelete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("mailgroup_id", &mut self.mailgroup_id);
        f.field("permission_member_id_list", &mut self.permission_member_id_list);
    }
}
crate::codegen::__impl_object! {
    BatchDelete
}
crate::codegen::__operation! {
    BatchDelete => BatchDeleteResponse, BatchDeleteError:
    Endpoint::new("mail.v1.mailgroup_permission_member.batch_delete", Delete, "/open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/batch_delete")
        .documented(text("批量删除邮件组权限成员", "Remove permitted senders of a mail group in bulk"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-permission_member/batch_delete")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::MAIL_MAILGROUP])])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(Json, &[
            path("mailgroup_id", String).required(),
            body("permission_member_id_list", Array).required(),
        ])
}
/// The reply to [`BatchDelete`](struct@BatchDelete).
pub type BatchDeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchDelete`](struct@BatchDelete).
    BatchDeleteError:
    /// [`1234013`](error::MAIL_GROUP_NOT_FOUND): mail group not found
    MailGroupNotFound = error::MAIL_GROUP_NOT_FOUND,
    /// [`1234015`](error::MAIL_GROUP_PERMISSION_MEMBER_NOT_FOUND): mail group permission member not found
    MailGroupPermissionMemberNotFound = error::MAIL_GROUP_PERMISSION_MEMBER_NOT_FOUND,
}
