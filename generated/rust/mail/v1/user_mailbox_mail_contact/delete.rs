// Generated from spec/mail/v1/user_mailbox_mail_contact/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::error;
impl super::Api<'_> {
    /// Delete a mail contact / 删除邮箱联系人: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        user_mailbox_id: impl Into<String>,
        mail_contact_id: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(
            self.client,
            Delete::new(user_mailbox_id, mail_contact_id),
        )
    }
}
/// Delete a mail contact / 删除邮箱联系人.
///
/// Deletes a contact of a user mailbox; apps need the data permission for contacts.
///
/// 删除用户邮箱的一个联系人，以应用身份调用须有数据权限。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().user_mailbox_mail_contact().delete("text", "123").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts/:mail_contact_id`
/// - Rate limit: 20 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `mail:user_mailbox.mail_contact:write`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-mail_contact/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The address of the user mailbox, or `me` for the calling user. / 用户邮箱的地址，或填 `me` 表示当前用户。
    /// - Example: `"text"`
    pub user_mailbox_id: String,
    /// The ID of the contact, from `mail.v1.user_mailbox_mail_contact.list`.
    ///
    /// 联系人的 ID，可由 `mail.v1.user_mailbox_mail_contact.list` 得到。
    /// - Example: `"123"`
    pub mail_contact_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(
        user_mailbox_id: impl Into<String>,
        mail_contact_id: impl Into<String>,
    ) -> Self {
        Self {
            user_mailbox_id: user_mailbox_id.into(),
            mail_contact_id: mail_contact_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_mailbox_id", &mut self.user_mailbox_id);
        f.field("mail_contact_id", &mut self.mail_contact_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("mail.v1.user_mailbox_mail_contact.delete", Delete, "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts/:mail_contact_id")
        .documented(text("删除邮箱联系人", "Delete a mail contact"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-mail_contact/delete")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MAIL_CONTACT_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(20, 60)]), &[])
        .request(NoBody, &[path("user_mailbox_id", String).required(), path("mail_contact_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`1230001`](error::INVALID_PARAMETER): 参数错误
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1230003`](error::INTERNAL_ERROR): 内部错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1230002`](error::PERMISSION_DENIED): 无权限
    PermissionDenied = error::PERMISSION_DENIED,
}
