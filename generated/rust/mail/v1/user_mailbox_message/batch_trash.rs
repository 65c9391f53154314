// Generated from spec/mail/v1/user_mailbox_message/batch_trash.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::error;
impl super::Api<'_> {
    /// Move messages to the trash in bulk / 批量删除邮件: [`BatchTrash`](struct@BatchTrash).
    ///
    /// Optional fields are set on the call: `.with(|request| request.message_ids(…))`.
    pub fn batch_trash(
        &self,
        user_mailbox_id: impl Into<String>,
    ) -> crate::codegen::Call<BatchTrash> {
        crate::codegen::Call::new(self.client, BatchTrash::new(user_mailbox_id))
    }
}
/// Move messages to the trash in bulk / 批量删除邮件.
///
/// Moves up to 20 messages to the trash. / 一次把最多 20 封邮件移到已删除。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().user_mailbox_message().batch_trash("me").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/batch_trash`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `mail:user_mailbox.message:modify`
///
/// Errors: [`BatchTrashError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/batch_trash)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchTrash {
    /// The address of the user mailbox; when called as a user, `me` stands for that user.
    ///
    /// 用户邮箱的地址；以用户身份调用时，可填 `me` 表示当前用户。
    /// - Example: `"me"`
    pub user_mailbox_id: String,
    /// The IDs of the messages to trash, from `mail.v1.user_mailbox_message.list` or the event `mail.v1.event.user_mailbox_event_message_received`.
    ///
    /// 要移入已删除文件夹的邮件的 ID，可由 `mail.v1.user_mailbox_message.list` 或收信事件 `mail.v1.event.user_mailbox_event_message_received` 得到。
    /// - Length: 0 to 20
    /// - Example: `["NzR3Zkd5NGhBTS9NVkZnSklidDVGT3VoQmM4PQ=="]`
    pub message_ids: Option<Vec<String>>,
}
impl BatchTrash {
    /// Creates the value from its required fields.
    pub fn new(user_mailbox_id: impl Into<String>) -> Self {
        Self {
            user_mailbox_id: user_mailbox_id.into(),
            message_ids: Default::default(),
        }
    }
    /// Sets `message_ids`.
    #[must_use]
    pub fn message_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.message_ids = Some(value.into());
        self
    }
}
impl wire::Object for BatchTrash {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_mailbox_id", &mut self.user_mailbox_id);
        f.field("message_ids", &mut self.message_ids);
    }
}
crate::codegen::__impl_object! {
    BatchTrash
}
crate::codegen::__operation! {
    BatchTrash => BatchTrashResponse, BatchTrashError:
    Endpoint::new("mail.v1.user_mailbox_message.batch_trash", Post, "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/batch_trash")
        .documented(text("批量删除邮件", "Move messages to the trash in bulk"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/batch_trash")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_MODIFY])])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[path("user_mailbox_id", String).required(), body("message_ids", Array)])
}
/// The reply to [`BatchTrash`](struct@BatchTrash).
pub type BatchTrashResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchTrash`](struct@BatchTrash).
    BatchTrashError:
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
