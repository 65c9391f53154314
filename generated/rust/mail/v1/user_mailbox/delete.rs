// Generated from spec/mail/v1/user_mailbox/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::error;
impl super::Api<'_> {
    /// Delete a user mailbox permanently / 从回收站删除用户邮箱地址: [`Delete`](struct@Delete).
    ///
    /// Optional fields are set on the call: `.with(|request| request.transfer_mailbox(…))`.
    pub fn delete(
        &self,
        user_mailbox_id: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(user_mailbox_id))
    }
}
/// Delete a user mailbox permanently / 从回收站删除用户邮箱地址.
///
/// Permanently deletes a user mailbox in the recycle bin, optionally moving its mail to another mailbox.
///
/// 永久删除回收站中的用户邮箱地址，可将其邮件转移到另一个可用邮箱。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().user_mailbox().delete("111111@abc.com").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id`
/// - Rate limit: 20 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `mail:user_mailbox`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The address of the user mailbox to release permanently. / 要永久释放的用户邮箱的地址。
    /// - Example: `"111111@abc.com"`
    pub user_mailbox_id: String,
    /// The address of the mailbox to move the messages of the released one to. / 由哪个邮箱接收被释放邮箱的邮件。
    /// - Example: `"888888@abc.com"`
    pub transfer_mailbox: Option<String>,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(user_mailbox_id: impl Into<String>) -> Self {
        Self {
            user_mailbox_id: user_mailbox_id.into(),
            transfer_mailbox: Default::default(),
        }
    }
    /// Sets `transfer_mailbox`.
    #[must_use]
    pub fn transfer_mailbox(mut self, value: impl Into<String>) -> Self {
        self.transfer_mailbox = Some(value.into());
        self
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_mailbox_id", &mut self.user_mailbox_id);
        f.field("transfer_mailbox", &mut self.transfer_mailbox);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("mail.v1.user_mailbox.delete", Delete, "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id")
        .documented(text("从回收站删除用户邮箱地址", "Delete a user mailbox permanently"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox/delete")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::MAIL_USER_MAILBOX])])
        .limits(RateLimit::Fixed(&[Rate::new(20, 60)]), &[])
        .request(NoBody, &[path("user_mailbox_id", String).required(), query("transfer_mailbox", String)])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// `1230001` (HTTP 400): parameter is invalid
    ///
    /// A request parameter is invalid. Correct it according to the request fields of the operation and check the mail address.
    ///
    /// 请求参数不合法。请对照接口的请求字段修正参数，并确认邮箱地址无误。
    InvalidParameter = &ErrorInfo {
        message: "parameter is invalid",
        ..*error::INVALID_PARAMETER
    },
}
