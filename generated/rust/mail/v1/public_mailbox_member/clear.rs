// Generated from spec/mail/v1/public_mailbox_member/clear.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::error;
impl super::Api<'_> {
    /// Remove all members of a public mailbox / 删除公共邮箱所有成员: [`Clear`](struct@Clear).
    pub fn clear(
        &self,
        public_mailbox_id: impl Into<String>,
    ) -> crate::codegen::Call<Clear> {
        crate::codegen::Call::new(self.client, Clear::new(public_mailbox_id))
    }
}
/// Remove all members of a public mailbox / 删除公共邮箱所有成员.
///
/// Removes every member of a public mailbox in one call. / 清空公共邮箱的全部成员。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().public_mailbox_member().clear("text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/clear`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token`
/// - Scopes, any of: `mail:public_mailbox`
///
/// Errors: [`ClearError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-member/clear)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Clear {
    /// The ID or address of the public mailbox. / 公共邮箱的 ID 或地址。
    /// - Example: `"text"`
    pub public_mailbox_id: String,
}
impl Clear {
    /// Creates the value from its required fields.
    pub fn new(public_mailbox_id: impl Into<String>) -> Self {
        Self {
            public_mailbox_id: public_mailbox_id.into(),
        }
    }
}
impl wire::Object for Clear {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("public_mailbox_id", &mut self.public_mailbox_id);
    }
}
crate::codegen::__impl_object! {
    Clear
}
crate::codegen::__operation! {
    Clear => ClearResponse, ClearError:
    Endpoint::new("mail.v1.public_mailbox_member.clear", Post, "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/clear")
        .documented(text("删除公共邮箱所有成员", "Remove all members of a public mailbox"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-member/clear")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::MAIL_PUBLIC_MAILBOX])])
        .limits(RateLimit::Special, &[])
        .request(NoBody, &[path("public_mailbox_id", String).required()])
}
/// The reply to [`Clear`](struct@Clear).
pub type ClearResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Clear`](struct@Clear).
    ClearError:
    /// [`1234016`](error::PUBLIC_MAILBOX_NOT_FOUND): public mailbox not found
    PublicMailboxNotFound = error::PUBLIC_MAILBOX_NOT_FOUND,
}
