// Generated from spec/mail/v1/user_mailbox_message/trash.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::error;
impl super::Api<'_> {
    /// Move a message to the trash / 删除邮件: [`Trash`](struct@Trash).
    pub fn trash(
        &self,
        user_mailbox_id: impl Into<String>,
        message_id: impl Into<String>,
    ) -> crate::codegen::Call<Trash> {
        crate::codegen::Call::new(self.client, Trash::new(user_mailbox_id, message_id))
    }
}
/// Move a message to the trash / 删除邮件.
///
/// Moves a message to the trash. / 把一封邮件移到已删除。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().user_mailbox_message().trash("me", "NzR3Zkd5NGhBTS9NVkZnSklidDVGT3VoQmM4PQ==").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/trash`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `mail:user_mailbox.message:modify`
///
/// Errors: [`TrashError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/trash)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Trash {
    /// The address of the user mailbox; when called as a user, `me` stands for that user.
    ///
    /// 用户邮箱的地址；以用户身份调用时，可填 `me` 表示当前用户。
    /// - Example: `"me"`
    pub user_mailbox_id: String,
    /// The ID of the message to trash, from `mail.v1.user_mailbox_message.list`.
    ///
    /// 要移入已删除文件夹的邮件的 ID，可由 `mail.v1.user_mailbox_message.list` 得到。
    /// - Example: `"NzR3Zkd5NGhBTS9NVkZnSklidDVGT3VoQmM4PQ=="`
    pub message_id: String,
}
impl Trash {
    /// Creates the value from its required fields.
    pub fn new(
        user_mailbox_id: impl Into<String>,
        message_id: impl Into<String>,
    ) -> Self {
        Self {
            user_mailbox_id: user_mailbox_id.into(),
            message_id: message_id.into(),
        }
    }
}
impl wire::Object for Trash {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_mailbox_id", &mut self.user_mailbox_id);
        f.field("message_id", &mut self.message_id);
    }
}
crate::codegen::__impl_object! {
    Trash
}
crate::codegen::__operation! {
    Trash => TrashResponse, TrashError:
    Endpoint::new("mail.v1.user_mailbox_message.trash", Post, "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/trash")
        .documented(text("删除邮件", "Move a message to the trash"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/trash")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_MODIFY])])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(NoBody, &[path("user_mailbox_id", String).required(), path("message_id", String).required()])
}
/// The reply to [`Trash`](struct@Trash).
pub type TrashResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Trash`](struct@Trash).
    TrashError:
    /// `1230001` (HTTP 400): param is invalid
    ///
    /// A request parameter is invalid. Correct it according to the request fields of the operation and check the mail address.
    ///
    /// 请求参数不合法。请对照接口的请求字段修正参数，并确认邮箱地址无误。
    InvalidParameter = &ErrorInfo {
        message: "param is invalid",
        ..*error::INVALID_PARAMETER
    },
    /// `1230002` (HTTP 500): Internal error
    ///
    /// The caller has no permission on the mailbox. Become a member of the public mailbox or apply for the data permission, then call again.
    ///
    /// 调用身份无权访问该邮箱。请成为公共邮箱的成员，或申请相应的数据权限后再调用。
    PermissionDenied = &ErrorInfo {
        status: Some(500),
        message: "Internal error",
        ..*error::PERMISSION_DENIED
    },
    /// [`1230009`](error::MAIL_ACCESS_DENIED_OR_INVALID_TEMPLATE): permission denied
    MailAccessDeniedOrInvalidTemplate = error::MAIL_ACCESS_DENIED_OR_INVALID_TEMPLATE,
    /// `1236006` (HTTP 429): Concurrent write conflict. Please retry later
    ///
    /// Mails of one user cannot be sent concurrently. Send them one after the other. / 同一用户的发信请求不能并发。请逐封串行发送。
    RateLimited = &ErrorInfo {
        message: "Concurrent write conflict. Please retry later",
        ..*error::RATE_LIMITED
    },
}
