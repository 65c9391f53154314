// Generated from spec/mail/v1/public_mailbox_member/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::error;
impl super::Api<'_> {
    /// Remove a member of a public mailbox / 删除公共邮箱单个成员: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        public_mailbox_id: impl Into<String>,
        member_id: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(public_mailbox_id, member_id))
    }
}
/// Remove a member of a public mailbox / 删除公共邮箱单个成员.
///
/// Removes one member from a public mailbox. / 移除公共邮箱的单个成员。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().public_mailbox_member().delete("text", "xxxxxxxxxxxxxxx").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/:member_id`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `mail:public_mailbox`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-member/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID or address of the public mailbox. / 公共邮箱的 ID 或地址。
    /// - Example: `"text"`
    pub public_mailbox_id: String,
    /// The unique ID of the member within the public mailbox. / 成员在公共邮箱内的唯一标识。
    /// - Example: `"xxxxxxxxxxxxxxx"`
    pub member_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(
        public_mailbox_id: impl Into<String>,
        member_id: impl Into<String>,
    ) -> Self {
        Self {
            public_mailbox_id: public_mailbox_id.into(),
            member_id: member_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("public_mailbox_id", &mut self.public_mailbox_id);
        f.field("member_id", &mut self.member_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("mail.v1.public_mailbox_member.delete", Delete, "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/:member_id")
        .documented(text("删除公共邮箱单个成员", "Remove a member of a public mailbox"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-member/delete")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::MAIL_PUBLIC_MAILBOX])])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("public_mailbox_id", String).required(), path("member_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`1234016`](error::PUBLIC_MAILBOX_NOT_FOUND): public mailbox not found
    PublicMailboxNotFound = error::PUBLIC_MAILBOX_NOT_FOUND,
    /// [`1234040`](error::PUBLIC_MAILBOX_MEMBER_NOT_FOUND): public mailbox member not found
    PublicMailboxMemberNotFound = error::PUBLIC_MAILBOX_MEMBER_NOT_FOUND,
}
