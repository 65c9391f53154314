// Generated from spec/mail/v1/user_mailbox_message/list_thread_message.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::{error, v1};
impl super::Api<'_> {
    /// List the messages of a thread / 查询会话邮件信息: [`ListThreadMessage`](struct@ListThreadMessage).
    ///
    /// Optional fields are set on the call: `.with(|request| request.format(…))`.
    pub fn list_thread_message(
        &self,
        user_mailbox_id: impl Into<String>,
        thread_id: impl Into<String>,
    ) -> crate::codegen::Call<ListThreadMessage> {
        crate::codegen::Call::new(
            self.client,
            ListThreadMessage::new(user_mailbox_id, thread_id),
        )
    }
}
/// List the messages of a thread / 查询会话邮件信息.
///
/// Returns all messages of a mail thread in a chosen level of detail; an app that calls as itself needs data permission.
///
/// 返回一个邮件会话的所有邮件，可选择内容的详细程度，以应用身份调用须有数据权限。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().user_mailbox_message().list_thread_message("text", "xxxxxxxxxxxx").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id/messages`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `mail:user_mailbox.message:readonly`
///
/// Errors: [`ListThreadMessageError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/list_thread_message)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListThreadMessage {
    /// The address of the user mailbox; when called as a user, `me` stands for that user.
    ///
    /// 用户邮箱的地址；以用户身份调用时，可填 `me` 表示当前用户。
    /// - Example: `"text"`
    pub user_mailbox_id: String,
    /// The ID of the thread, returned when a message is sent or replied to, and by `mail.v1.user_mailbox_message.get`.
    ///
    /// 邮件会话的 ID，发送或回复邮件时返回，也可由 `mail.v1.user_mailbox_message.get` 得到。
    /// - Example: `"xxxxxxxxxxxx"`
    pub thread_id: String,
    /// How much of the messages to return. / 返回邮件的哪些内容。
    pub format: Option<v1::Format>,
}
impl ListThreadMessage {
    /// Creates the value from its required fields.
    pub fn new(
        user_mailbox_id: impl Into<String>,
        thread_id: impl Into<String>,
    ) -> Self {
        Self {
            user_mailbox_id: user_mailbox_id.into(),
            thread_id: thread_id.into(),
            format: Default::default(),
        }
    }
    /// Sets `format`.
    #[must_use]
    pub fn format(mut self, value: v1::Format) -> Self {
        self.format = Some(value);
        self
    }
}
impl wire::Object for ListThreadMessage {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_mailbox_id", &mut self.user_mailbox_id);
        f.field("thread_id", &mut self.thread_id);
        f.field("format", &mut self.format);
    }
}
crate::codegen::__impl_object! {
    ListThreadMessage
}
crate::codegen::__operation! {
    ListThreadMessage => ListThreadMessageResponse, ListThreadMessageError:
    Endpoint::new("mail.v1.user_mailbox_message.list_thread_message", Get, "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id/messages")
        .documented(text("查询会话邮件信息", "List the messages of a thread"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/list_thread_message")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_READONLY])])
        .guards(&[
            Guard::received("items.message.subject", &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_SUBJECT_READ])]),
            Guard::received("items.message.to", &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_ADDRESS_READ])]),
            Guard::received("items.message.cc", &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_ADDRESS_READ])]),
            Guard::received("items.message.bcc", &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_ADDRESS_READ])]),
            Guard::received("items.message.head_from", &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_ADDRESS_READ])]),
            Guard::received("items.message.body_html", &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_BODY_READ])]),
            Guard::received("items.message.attachments", &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_BODY_READ])]),
            Guard::received("items.message.body_plain_text", &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_BODY_READ])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            path("user_mailbox_id", String).required(),
            path("thread_id", String).required(),
            query("format", String),
        ])
}
/// The reply to [`ListThreadMessage`](struct@ListThreadMessage).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListThreadMessageResponse {
    /// The messages of the thread. / 会话中的邮件。
    pub items: Vec<ListThreadMessageMessageMeta>,
}
impl wire::Object for ListThreadMessageResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    ListThreadMessageResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`ListThreadMessage`](struct@ListThreadMessage).
    ListThreadMessageError:
    /// `1234013` (HTTP 404): user mailbox not found or user mailbox not active
    ///
    /// The mail group does not exist. Check its ID or mail address. / 邮件组不存在。请检查邮件组的 ID 或邮件地址。
    MailGroupNotFound = &ErrorInfo {
        message: "user mailbox not found or user mailbox not active",
        ..*error::MAIL_GROUP_NOT_FOUND
    },
    /// [`1234017`](error::MAILBOX_PERMISSION_DENIED): permission deny
    MailboxPermissionDenied = error::MAILBOX_PERMISSION_DENIED,
    /// [`1234008`](error::INVALID_PARAMETER1234008): request parameter error
    InvalidParameter1234008 = error::INVALID_PARAMETER1234008,
    /// [`1236019`](error::SEND_INTERNAL_ERROR): internal server error
    SendInternalError = error::SEND_INTERNAL_ERROR,
    /// [`1236022`](error::THREAD_NOT_FOUND): mail thread not found
    ThreadNotFound = error::THREAD_NOT_FOUND,
}
/// The messages of the thread. / 会话中的邮件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListThreadMessageMessageMeta {
    /// The ID of the message. / 邮件的 ID。
    pub message_id: String,
    /// The ID of the thread that the message belongs to. / 邮件所属会话的 ID。
    pub thread_id: String,
    /// The ID of the folder that the message is in. / 邮件所在文件夹的 ID。
    pub folder_id: String,
    /// The Message-ID of the message in SMTP, as RFC 2822 defines it. / 邮件在 SMTP 中的 Message-ID，遵循 RFC 2822。
    pub smtp_message_id: String,
    /// When the message was created, received or sent, in milliseconds since 1970. / 邮件创建、收到或发出的时间，毫秒级时间戳。
    pub internal_date: String,
    /// Whether the message was received (`1`), was sent (`2`) or is a draft (`3`).
    ///
    /// 邮件是收到的（`1`）、发出的（`2`），还是草稿（`3`）。
    pub message_state: i64,
    /// The content of the message, as much of it as `format` in the request asks for.
    ///
    /// 邮件的内容，包含哪些由请求的 `format` 决定。
    pub message: v1::Message,
}
impl wire::Object for ListThreadMessageMessageMeta {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("message_id", &mut self.message_id);
        f.field("thread_id", &mut self.thread_id);
        f.field("folder_id", &mut self.folder_id);
        f.field("smtp_message_id", &mut self.smtp_message_id);
        f.field("internal_date", &mut self.internal_date);
        f.field("message_state", &mut self.message_state);
        f.field("message", &mut self.message);
    }
}
crate::codegen::__impl_object! {
    ListThreadMessageMessageMeta
}
