// Generated from spec/mail/v1/user_mailbox_draft/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::error;
impl super::Api<'_> {
    /// Delete a draft / 删除草稿: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        user_mailbox_id: impl Into<String>,
        draft_id: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(user_mailbox_id, draft_id))
    }
}
/// Delete a draft / 删除草稿.
///
/// Permanently deletes a draft of a user mailbox; the operations that trash messages do not apply to drafts.
///
/// 永久删除用户邮箱的一封草稿，无法恢复；删除邮件的接口不适用于草稿。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().user_mailbox_draft().delete("text", "268dce11-85f7-427d-8756-6be3abc850fd").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id`
/// - Rate limit: 5 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `mail:user_mailbox.message:modify`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The address of the user mailbox that the draft is in; the mailbox has to exist and be active.
    ///
    /// 草稿所在的用户邮箱的地址，该邮箱须存在且状态正常。
    /// - Example: `"text"`
    pub user_mailbox_id: String,
    /// The ID of the draft, from `mail.v1.user_mailbox_draft.list`.
    ///
    /// 草稿的 ID，可由 `mail.v1.user_mailbox_draft.list` 得到。
    /// - Example: `"268dce11-85f7-427d-8756-6be3abc850fd"`
    pub draft_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(user_mailbox_id: impl Into<String>, draft_id: impl Into<String>) -> Self {
        Self {
            user_mailbox_id: user_mailbox_id.into(),
            draft_id: draft_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_mailbox_id", &mut self.user_mailbox_id);
        f.field("draft_id", &mut self.draft_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("mail.v1.user_mailbox_draft.delete", Delete, "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id")
        .documented(text("删除草稿", "Delete a draft"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/delete")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_MODIFY])])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(NoBody, &[path("user_mailbox_id", String).required(), path("draft_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`1234017`](error::MAILBOX_PERMISSION_DENIED): permission deny
    MailboxPermissionDenied = error::MAILBOX_PERMISSION_DENIED,
    /// [`1234050`](error::DRAFT_NOT_FOUND): draft not found
    DraftNotFound = error::DRAFT_NOT_FOUND,
    /// `1234013` (HTTP 404): user mailbox not found or user mailbox not active
    ///
    /// The mail group does not exist. Check its ID or mail address. / 邮件组不存在。请检查邮件组的 ID 或邮件地址。
    MailGroupNotFound = &ErrorInfo {
        message: "user mailbox not found or user mailbox not active",
        ..*error::MAIL_GROUP_NOT_FOUND
    },
    /// `1236006` (HTTP 429): Concurrent write conflict. Please retry later
    ///
    /// Mails of one user cannot be sent concurrently. Send them one after the other. / 同一用户的发信请求不能并发。请逐封串行发送。
    RateLimited = &ErrorInfo {
        message: "Concurrent write conflict. Please retry later",
        ..*error::RATE_LIMITED
    },
    /// [`1236019`](error::SEND_INTERNAL_ERROR): internal server error
    SendInternalError = error::SEND_INTERNAL_ERROR,
}
