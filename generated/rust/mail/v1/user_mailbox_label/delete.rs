// Generated from spec/mail/v1/user_mailbox_label/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::error;
impl super::Api<'_> {
    /// Delete a mail label / 删除标签: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        user_mailbox_id: impl Into<String>,
        label_id: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(user_mailbox_id, label_id))
    }
}
/// Delete a mail label / 删除标签.
///
/// Permanently deletes a label of a user mailbox. / 永久删除用户邮箱的一个标签，无法恢复。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().user_mailbox_label().delete("text", "7620003644728938013").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels/:label_id`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `mail:user_mailbox.message:modify`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-label/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The address of the user mailbox; with a `user_access_token`, `me` stands for the calling user.
    ///
    /// 用户邮箱的地址；以 `user_access_token` 调用时，可填 `me` 表示当前用户。
    /// - Example: `"text"`
    pub user_mailbox_id: String,
    /// The ID of the label, returned on its creation, and by `mail.v1.user_mailbox_label.list` and `mail.v1.user_mailbox_message.get`.
    ///
    /// 标签的 ID，创建标签时返回，也可由 `mail.v1.user_mailbox_label.list` 或 `mail.v1.user_mailbox_message.get` 得到。
    /// - Example: `"7620003644728938013"`
    pub label_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(user_mailbox_id: impl Into<String>, label_id: impl Into<String>) -> Self {
        Self {
            user_mailbox_id: user_mailbox_id.into(),
            label_id: label_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_mailbox_id", &mut self.user_mailbox_id);
        f.field("label_id", &mut self.label_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("mail.v1.user_mailbox_label.delete", Delete, "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels/:label_id")
        .documented(text("删除标签", "Delete a mail label"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-label/delete")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_MODIFY])])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(NoBody, &[path("user_mailbox_id", String).required(), path("label_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`1234000`](error::INVALID_LABEL_PARAMETER): invalid params
    InvalidLabelParameter = error::INVALID_LABEL_PARAMETER,
    /// `1234017` (HTTP 500): internal error
    ///
    /// The user may not use mail. Apply for permission to use the mailbox, then try again.
    ///
    /// 用户没有邮箱的使用权限。请为用户申请使用邮箱的权限后重试。
    MailboxPermissionDenied = &ErrorInfo {
        status: Some(500),
        message: "internal error",
        ..*error::MAILBOX_PERMISSION_DENIED
    },
    /// `1234030` (HTTP 403): permission deny
    ///
    /// The number of mail groups has reached its limit. Delete groups that are no longer needed, then try again.
    ///
    /// 邮件组数量已达上限。请删除不再使用的邮件组后重试。
    MailGroupLimitExceeded = &ErrorInfo {
        status: Some(403),
        message: "permission deny",
        ..*error::MAIL_GROUP_LIMIT_EXCEEDED
    },
    /// `1234013` (HTTP 400): user mailbox not found or user mailbox not active
    ///
    /// The mail group does not exist. Check its ID or mail address. / 邮件组不存在。请检查邮件组的 ID 或邮件地址。
    MailGroupNotFound = &ErrorInfo {
        status: Some(400),
        message: "user mailbox not found or user mailbox not active",
        ..*error::MAIL_GROUP_NOT_FOUND
    },
    /// [`1230100`](error::LABEL_NOT_FOUND): label not found
    LabelNotFound = error::LABEL_NOT_FOUND,
}
