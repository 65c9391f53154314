// Generated from spec/mail/v1/public_mailbox_alias/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::error;
impl super::Api<'_> {
    /// Delete an alias of a public mailbox / 删除公共邮箱别名: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        public_mailbox_id: impl Into<String>,
        alias_id: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(public_mailbox_id, alias_id))
    }
}
/// Delete an alias of a public mailbox / 删除公共邮箱别名.
///
/// Deletes one alias address of a public mailbox. / 删除公共邮箱的一个别名地址。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().public_mailbox_alias().delete("text", "xxx@xx.xxx").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/aliases/:alias_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `mail:public_mailbox`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-alias/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID or address of the public mailbox. / 公共邮箱的 ID 或地址。
    /// - Example: `"text"`
    pub public_mailbox_id: String,
    /// The alias of the public mailbox to delete, as an email address. / 要删除的公共邮箱别名，填别名的邮箱地址。
    /// - Example: `"xxx@xx.xxx"`
    pub alias_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(
        public_mailbox_id: impl Into<String>,
        alias_id: impl Into<String>,
    ) -> Self {
        Self {
            public_mailbox_id: public_mailbox_id.into(),
            alias_id: alias_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("public_mailbox_id", &mut self.public_mailbox_id);
        f.field("alias_id", &mut self.alias_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("mail.v1.public_mailbox_alias.delete", Delete, "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/aliases/:alias_id")
        .documented(text("删除公共邮箱别名", "Delete an alias of a public mailbox"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-alias/delete")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::MAIL_PUBLIC_MAILBOX])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("public_mailbox_id", String).required(), path("alias_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`1234016`](error::PUBLIC_MAILBOX_NOT_FOUND): public mailbox not found
    PublicMailboxNotFound = error::PUBLIC_MAILBOX_NOT_FOUND,
    /// [`1234008`](error::INVALID_PARAMETER1234008): request parameter error
    InvalidParameter1234008 = error::INVALID_PARAMETER1234008,
    /// [`1234012`](error::ALIAS_NOT_FOUND): alias not found
    AliasNotFound = error::ALIAS_NOT_FOUND,
}
