// Generated from spec/mail/v1/user_mailbox_draft/send.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::error;
impl super::Api<'_> {
    /// Send a draft / 发送草稿: [`Send`](struct@Send).
    pub fn send(
        &self,
        user_mailbox_id: impl Into<String>,
        draft_id: impl Into<String>,
    ) -> crate::codegen::Call<Send> {
        crate::codegen::Call::new(self.client, Send::new(user_mailbox_id, draft_id))
    }
}
/// Send a draft / 发送草稿.
///
/// Sends a draft of a user mailbox, and returns the IDs of the message sent and of its thread.
///
/// 发送用户邮箱的一封草稿，返回发出的邮件和会话的 ID。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().user_mailbox_draft().send("aba@aac.com", "268dce11-85f7-427d-8756-6be3abc850fd").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id/send`
/// - Rate limit: 20 calls a minute
/// - Token: `user_access_token`
/// - Scopes, any of: `mail:user_mailbox.message:send`
///
/// Errors: [`SendError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/send)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Send {
    /// The address of the user mailbox; when called as a user, `me` stands for that user.
    ///
    /// 用户邮箱的地址；以用户身份调用时，可填 `me` 表示当前用户。
    /// - Example: `"aba@aac.com"`
    pub user_mailbox_id: String,
    /// The ID of the draft to send, from `mail.v1.user_mailbox_draft.create`, `mail.v1.user_mailbox_draft.update` or `mail.v1.user_mailbox_draft.list`.
    ///
    /// 要发送的草稿的 ID，可由 `mail.v1.user_mailbox_draft.create`、`mail.v1.user_mailbox_draft.update` 或 `mail.v1.user_mailbox_draft.list` 得到。
    /// - Example: `"268dce11-85f7-427d-8756-6be3abc850fd"`
    pub draft_id: String,
}
impl Send {
    /// Creates the value from its required fields.
    pub fn new(user_mailbox_id: impl Into<String>, draft_id: impl Into<String>) -> Self {
        Self {
            user_mailbox_id: user_mailbox_id.into(),
            draft_id: draft_id.into(),
        }
    }
}
impl wire::Object for Send {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_mailbox_id", &mut self.user_mailbox_id);
        f.field("draft_id", &mut self.draft_id);
    }
}
crate::codegen::__impl_object! {
    Send
}
crate::codegen::__operation! {
    Send => SendResponse, SendError:
    Endpoint::new("mail.v1.user_mailbox_draft.send", Post, "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id/send")
        .documented(text("发送草稿", "Send a draft"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/send")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_SEND])])
        .limits(RateLimit::Fixed(&[Rate::new(20, 60)]), &[])
        .request(NoBody, &[path("user_mailbox_id", String).required(), path("draft_id", String).required()])
}
/// The reply to [`Send`](struct@Send).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendResponse {
    /// The ID of the message that was sent. / 由草稿发出的邮件的 ID。
    pub message_id: String,
    /// The ID of the thread that the sent message belongs to. / 所发邮件归入的会话的 ID。
    pub thread_id: String,
}
impl wire::Object for SendResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("message_id", &mut self.message_id);
        f.field("thread_id", &mut self.thread_id);
    }
}
crate::codegen::__impl_object! {
    SendResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Send`](struct@Send).
    SendError:
    /// [`1234008`](error::INVALID_PARAMETER1234008): request parameter error
    InvalidParameter1234008 = error::INVALID_PARAMETER1234008,
    /// [`1236003`](error::RECIPIENT_LIMIT_EXCEEDED): the number of recipients exceeds the limit
    RecipientLimitExceeded = error::RECIPIENT_LIMIT_EXCEEDED,
    /// [`1236004`](error::ATTACHMENT_LIMIT_EXCEEDED): the number of attachments exceeds the limit
    AttachmentLimitExceeded = error::ATTACHMENT_LIMIT_EXCEEDED,
    /// [`1236014`](error::CONTENT_RISK): content risk
    ContentRisk = error::CONTENT_RISK,
    /// `1236017` (HTTP 400): sender check fail
    ///
    /// The sender was rejected. Check the sender's address and the state of the mailbox.
    ///
    /// 发件人校验未通过。请检查发件人的地址和邮箱状态。
    SenderCheckFailed = &ErrorInfo {
        message: "sender check fail",
        ..*error::SENDER_CHECK_FAILED
    },
    /// `1236018` (HTTP 400): receiver check fail
    ///
    /// A recipient was rejected. Check the addresses of the recipients. / 收件人校验未通过。请检查收件人地址。
    RecipientCheckFailed = &ErrorInfo {
        message: "receiver check fail",
        ..*error::RECIPIENT_CHECK_FAILED
    },
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
    /// [`1236005`](error::DUPLICATE_MESSAGE): send mail repeatedly
    DuplicateMessage = error::DUPLICATE_MESSAGE,
    /// `1236006` (HTTP 429): Concurrent write conflict. Please retry later
    ///
    /// Mails of one user cannot be sent concurrently. Send them one after the other. / 同一用户的发信请求不能并发。请逐封串行发送。
    RateLimited = &ErrorInfo {
        message: "Concurrent write conflict. Please retry later",
        ..*error::RATE_LIMITED
    },
    /// [`1236007`](error::EMAIL_SENT_DAILY_LIMIT_EXCEEDED): the daily number of emails sent by the user exceeds the limit
    EmailSentDailyLimitExceeded = error::EMAIL_SENT_DAILY_LIMIT_EXCEEDED,
    /// [`1236008`](error::EXTERNAL_RECIPIENT_USER_SEND_LIMIT_EXCEEDED): the number of external recipients the user sends messages to each day exceeds the limit
    ExternalRecipientUserSendLimitExceeded = error::EXTERNAL_RECIPIENT_USER_SEND_LIMIT_EXCEEDED,
    /// [`1236009`](error::EXTERNAL_RECIPIENT_TENANT_SEND_LIMIT_EXCEEDED): the number of external recipients the tenant sends messages to each day exceeds the limit
    ExternalRecipientTenantSendLimitExceeded = error::EXTERNAL_RECIPIENT_TENANT_SEND_LIMIT_EXCEEDED,
    /// [`1236010`](error::SEND_RATE_LIMITED): mail quota limit
    SendRateLimited = error::SEND_RATE_LIMITED,
    /// [`1236013`](error::TENANT_STORAGE_FULL): tenant storage limit
    TenantStorageFull = error::TENANT_STORAGE_FULL,
    /// [`1236019`](error::SEND_INTERNAL_ERROR): internal server error
    SendInternalError = error::SEND_INTERNAL_ERROR,
}
