// Generated from spec/mail/v1/public_mailbox/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::error;
impl super::Api<'_> {
    /// Delete a public mailbox permanently / 永久删除公共邮箱: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        public_mailbox_id: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(public_mailbox_id))
    }
}
/// Delete a public mailbox permanently / 永久删除公共邮箱.
///
/// Permanently deletes the address of a public mailbox, for instance to free one in the recycle bin.
///
/// 永久删除公共邮箱地址，可用于释放回收站中的地址，不可恢复。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().public_mailbox().delete("xxxxxx@abc.com").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/mail/v1/public_mailboxes/:public_mailbox_id`
/// - Rate limit: 20 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `mail:public_mailbox`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The address of the public mailbox to release. / 要释放的公共邮箱的地址。
    /// - Example: `"xxxxxx@abc.com"`
    pub public_mailbox_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(public_mailbox_id: impl Into<String>) -> Self {
        Self {
            public_mailbox_id: public_mailbox_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("public_mailbox_id", &mut self.public_mailbox_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("mail.v1.public_mailbox.delete", Delete, "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id")
        .documented(text("永久删除公共邮箱", "Delete a public mailbox permanently"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox/delete")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::MAIL_PUBLIC_MAILBOX])])
        .limits(RateLimit::Fixed(&[Rate::new(20, 60)]), &[])
        .request(NoBody, &[path("public_mailbox_id", String).required()])
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
