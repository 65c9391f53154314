// Generated from spec/mail/v1/mailgroup_member/batch_delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::error;
impl super::Api<'_> {
    /// Remove members of a mail group in bulk / 批量删除邮件组成员: [`BatchDelete`](struct@BatchDelete).
    ///
    /// Optional fields are set on the call: `.with(|request| request.member_id_list(…))`.
    pub fn batch_delete(
        &self,
        mailgroup_id: impl Into<String>,
    ) -> crate::codegen::Call<BatchDelete> {
        crate::codegen::Call::new(self.client, BatchDelete::new(mailgroup_id))
    }
}
/// Remove members of a mail group in bulk / 批量删除邮件组成员.
///
/// Removes several members from a mail group in one call. / 一次移除邮件组的多个成员。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().mailgroup_member().batch_delete("text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id/members/batch_delete`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `mail:mailgroup`
///
/// Errors: [`BatchDeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-member/batch_delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDelete {
    /// The ID or email address of the mail group. / 邮件组的 ID 或邮箱地址。
    /// - Example: `"text"`
    pub mailgroup_id: String,
    /// The IDs of the members to remove from the mail group, that is their `member_id`.
    ///
    /// 要删除的邮件组成员的 ID，即成员的 `member_id`。
    /// - Length: 1 to 200
    /// - Example: `["xxxxxxxxxxxxxxx"]`
    pub member_id_list: Option<Vec<String>>,
}
impl BatchDelete {
    /// Creates the value from its required fields.
    pub fn new(mailgroup_id: impl Into<String>) -> Self {
        Self {
            mailgroup_id: mailgroup_id.into(),
            member_id_list: Default::default(),
        }
    }
    /// Sets `member_id_list`.
    #[must_use]
    pub fn member_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.member_id_list = Some(value.into());
        self
    }
}
impl wire::Object for BatchDelete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("mailgroup_id", &mut self.mailgroup_id);
        f.field("member_id_list", &mut self.member_id_list);
    }
}
crate::codegen::__impl_object! {
    BatchDelete
}
crate::codegen::__operation! {
    BatchDelete => BatchDeleteResponse, BatchDeleteError:
    Endpoint::new("mail.v1.mailgroup_member.batch_delete", Delete, "/open-apis/mail/v1/mailgroups/:mailgroup_id/members/batch_delete")
        .documented(text("批量删除邮件组成员", "Remove members of a mail group in bulk"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-member/batch_delete")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::MAIL_MAILGROUP])])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(Json, &[path("mailgroup_id", String).required(), body("member_id_list", Array)])
}
/// The reply to [`BatchDelete`](struct@BatchDelete).
pub type BatchDeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchDelete`](struct@BatchDelete).
    BatchDeleteError:
    /// [`1234013`](error::MAIL_GROUP_NOT_FOUND): mail group not found
    MailGroupNotFound = error::MAIL_GROUP_NOT_FOUND,
    /// [`1234014`](error::MAIL_GROUP_MEMBER_NOT_FOUND): mail group member not found
    MailGroupMemberNotFound = error::MAIL_GROUP_MEMBER_NOT_FOUND,
}
