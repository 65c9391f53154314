// Generated from spec/mail/v1/public_mailbox_member/batch_delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::error;
impl super::Api<'_> {
    /// Remove members of a public mailbox in bulk / 批量删除公共邮箱成员: [`BatchDelete`](struct@BatchDelete).
    pub fn batch_delete(
        &self,
        public_mailbox_id: impl Into<String>,
        member_id_list: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<BatchDelete> {
        crate::codegen::Call::new(
            self.client,
            BatchDelete::new(public_mailbox_id, member_id_list),
        )
    }
}
/// Remove members of a public mailbox in bulk / 批量删除公共邮箱成员.
///
/// Removes several members from a public mailbox in one call. / 一次移除公共邮箱的多个成员。
///
/// - `DELETE /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/batch_delete`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `mail:public_mailbox`
///
/// Errors: [`BatchDeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-member/batch_delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDelete {
    /// The ID or address of the public mailbox. / 公共邮箱的 ID 或地址。
    /// - Example: `"text"`
    pub public_mailbox_id: String,
    /// The IDs of the members to remove from the public mailbox, that is their `member_id`.
    ///
    /// 要删除的公共邮箱成员的 ID，即成员的 `member_id`。
    /// - Length: 1 to 200
    /// - Example: `["xxxxxxxxxxxxxxx"]`
    pub member_id_list: Vec<String>,
}
impl BatchDelete {
    /// Creates the value from its required fields.
    pub fn new(
        public_mailbox_id: impl Into<String>,
        member_id_list: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            public_mailbox_id: public_mailbox_id.into(),
            member_id_list: member_id_list.into(),
        }
    }
}
impl wire::Object for BatchDelete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("public_mailbox_id", &mut self.public_mailbox_id);
        f.field("member_id_list", &mut self.member_id_list);
    }
}
crate::codegen::__impl_object! {
    BatchDelete
}
crate::codegen::__operation! {
    BatchDelete => BatchDeleteResponse, BatchDeleteError:
    Endpoint::new("mail.v1.public_mailbox_member.batch_delete", Delete, "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/batch_delete")
        .documented(text("批量删除公共邮箱成员", "Remove members of a public mailbox in bulk"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-member/batch_delete")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::MAIL_PUBLIC_MAILBOX])])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(Json, &[path("public_mailbox_id", String).required(), body("member_id_list", Array).required()])
}
/// The reply to [`BatchDelete`](struct@BatchDelete).
pub type BatchDeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchDelete`](struct@BatchDelete).
    BatchDeleteError:
    /// [`1234016`](error::PUBLIC_MAILBOX_NOT_FOUND): public mailbox not found
    PublicMailboxNotFound = error::PUBLIC_MAILBOX_NOT_FOUND,
    /// [`1234040`](error::PUBLIC_MAILBOX_MEMBER_NOT_FOUND): public mailbox member not found
    PublicMailboxMemberNotFound = error::PUBLIC_MAILBOX_MEMBER_NOT_FOUND,
}
