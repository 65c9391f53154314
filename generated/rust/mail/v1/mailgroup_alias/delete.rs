// Generated from spec/mail/v1/mailgroup_alias/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::error;
impl super::Api<'_> {
    /// Delete an alias of a mail group / 删除邮件组别名: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        mailgroup_id: impl Into<String>,
        alias_id: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(mailgroup_id, alias_id))
    }
}
/// Delete an alias of a mail group / 删除邮件组别名.
///
/// Deletes one alias address of a mail group. / 删除邮件组的一个别名地址。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().mailgroup_alias().delete("text", "xxx@xx.xxx").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id/aliases/:alias_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `mail:mailgroup`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-alias/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID or email address of the mail group. / 邮件组的 ID 或邮箱地址。
    /// - Example: `"text"`
    pub mailgroup_id: String,
    /// The alias of the mail group to delete, as an email address. / 要删除的邮件组别名，填别名的邮箱地址。
    /// - Example: `"xxx@xx.xxx"`
    pub alias_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(mailgroup_id: impl Into<String>, alias_id: impl Into<String>) -> Self {
        Self {
            mailgroup_id: mailgroup_id.into(),
            alias_id: alias_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("mailgroup_id", &mut self.mailgroup_id);
        f.field("alias_id", &mut self.alias_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("mail.v1.mailgroup_alias.delete", Delete, "/open-apis/mail/v1/mailgroups/:mailgroup_id/aliases/:alias_id")
        .documented(text("删除邮件组别名", "Delete an alias of a mail group"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-alias/delete")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::MAIL_MAILGROUP])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("mailgroup_id", String).required(), path("alias_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`1234013`](error::MAIL_GROUP_NOT_FOUND): mail group not found
    MailGroupNotFound = error::MAIL_GROUP_NOT_FOUND,
    /// [`1234012`](error::ALIAS_NOT_FOUND): alias not found
    AliasNotFound = error::ALIAS_NOT_FOUND,
    /// [`1234008`](error::INVALID_PARAMETER1234008): request parameter error
    InvalidParameter1234008 = error::INVALID_PARAMETER1234008,
}
