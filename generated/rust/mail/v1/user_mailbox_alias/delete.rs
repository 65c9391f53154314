// Generated from spec/mail/v1/user_mailbox_alias/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::error;
impl super::Api<'_> {
    /// Delete an alias of a user mailbox / 删除用户邮箱别名: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        user_mailbox_id: impl Into<String>,
        alias_id: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(user_mailbox_id, alias_id))
    }
}
/// Delete an alias of a user mailbox / 删除用户邮箱别名.
///
/// Deletes one alias address of a user mailbox. / 删除用户邮箱的一个别名地址。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().user_mailbox_alias().delete("user@xxx.xx", "user_alias@xxx.xx").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/aliases/:alias_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `mail:user_mailbox`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-alias/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The address of the user mailbox. / 用户邮箱的地址。
    /// - Example: `"user@xxx.xx"`
    pub user_mailbox_id: String,
    /// The alias to delete, as an email address. / 要删除的别名，填别名的邮箱地址。
    /// - Example: `"user_alias@xxx.xx"`
    pub alias_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(user_mailbox_id: impl Into<String>, alias_id: impl Into<String>) -> Self {
        Self {
            user_mailbox_id: user_mailbox_id.into(),
            alias_id: alias_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_mailbox_id", &mut self.user_mailbox_id);
        f.field("alias_id", &mut self.alias_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("mail.v1.user_mailbox_alias.delete", Delete, "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/aliases/:alias_id")
        .documented(text("删除用户邮箱别名", "Delete an alias of a user mailbox"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-alias/delete")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::MAIL_USER_MAILBOX])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("user_mailbox_id", String).required(), path("alias_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`1234008`](error::INVALID_PARAMETER1234008): request parameter error
    InvalidParameter1234008 = error::INVALID_PARAMETER1234008,
    /// [`1235013`](error::USER_NOT_FOUND): user not found
    UserNotFound = error::USER_NOT_FOUND,
    /// [`1234012`](error::ALIAS_NOT_FOUND): alias not found
    AliasNotFound = error::ALIAS_NOT_FOUND,
}
