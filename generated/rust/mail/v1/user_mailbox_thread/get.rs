// Generated from spec/mail/v1/user_mailbox_thread/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::{error, v1};
impl super::Api<'_> {
    /// Get a mail thread / 获取邮件会话详情: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.format(…))`.
    pub fn get(
        &self,
        user_mailbox_id: impl Into<String>,
        thread_id: impl Into<String>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(user_mailbox_id, thread_id))
    }
}
/// Get a mail thread / 获取邮件会话详情.
///
/// Returns a mail thread and its messages, in a chosen level of detail, with or without spam and trash.
///
/// 返回一个邮件会话及其中的邮件，可选择内容的详细程度，以及是否含垃圾邮件和已删除邮件。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().user_mailbox_thread().get("text", "th_xxxxxxxxxxxx").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `mail:user_mailbox.message:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-thread/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The address of the user mailbox; when called as a user, `me` stands for that user.
    ///
    /// 用户邮箱的地址；以用户身份调用时，可填 `me` 表示当前用户。
    /// - Example: `"text"`
    pub user_mailbox_id: String,
    /// The ID of the thread, returned when a message is sent or replied to, and by `mail.v1.user_mailbox_message.get`.
    ///
    /// 邮件会话的 ID，发送或回复邮件时返回，也可由 `mail.v1.user_mailbox_message.get` 得到。
    /// - Example: `"th_xxxxxxxxxxxx"`
    pub thread_id: String,
    /// How much of the messages to return. / 返回邮件的哪些内容。
    pub format: Option<v1::Format>,
    /// Whether to also return the messages of the thread that are in the `SPAM` and `TRASH` folders.
    ///
    /// 是否也返回会话中位于垃圾邮件（`SPAM`）和已删除（`TRASH`）文件夹的邮件。
    pub include_spam_trash: Option<bool>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(
        user_mailbox_id: impl Into<String>,
        thread_id: impl Into<String>,
    ) -> Self {
        Self {
            user_mailbox_id: user_mailbox_id.into(),
            thread_id: thread_id.into(),
            format: Default::default(),
            include_spam_trash: Default::default(),
        }
    }
    /// Sets `format`.
    #[must_use]
    pub fn format(mut self, value: v1::Format) -> Self {
        self.format = Some(value);
        self
    }
    /// Sets `include_spam_trash`.
    #[must_use]
    pub fn include_spam_trash(mut self, value: bool) -> Self {
        self.include_spam_trash = Some(value);
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_mailbox_id", &mut self.user_mailbox_id);
        f.field("thread_id", &mut self.thread_id);
        f.field("format", &mut self.format);
        f.field("include_spam_trash", &mut self.include_spam_trash);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("mail.v1.user_mailbox_thread.get", Get, "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id")
        .documented(text("获取邮件会话详情", "Get a mail thread"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-thread/get")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_READONLY])])
        .guards(&[
            Guard::received("thread.messages.subject", &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_SUBJECT_READ])]),
            Guard::received("thread.messages.to", &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_ADDRESS_READ])]),
            Guard::received("thread.messages.cc", &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_ADDRESS_READ])]),
            Guard::received("thread.messages.bcc", &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_ADDRESS_READ])]),
            Guard::received("thread.messages.head_from", &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_ADDRESS_READ])]),
            Guard::received("thread.messages.body_html", &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_BODY_READ])]),
            Guard::received("thread.messages.attachments", &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_BODY_READ])]),
            Guard::received("thread.messages.body_plain_text", &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_BODY_READ])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[
            path("user_mailbox_id", String).required(),
            path("thread_id", String).required(),
            query("format", String),
            query("include_spam_trash", Boolean),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The thread found. / 查到的邮件会话。
    pub thread: v1::Thread,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("thread", &mut self.thread);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// `1234013` (HTTP 404): user mailbox not found or user mailbox not active
    ///
    /// The mail group does not exist. Check its ID or mail address. / 邮件组不存在。请检查邮件组的 ID 或邮件地址。
    MailGroupNotFound = &ErrorInfo {
        message: "user mailbox not found or user mailbox not active",
        ..*error::MAIL_GROUP_NOT_FOUND
    },
    /// [`1234017`](error::MAILBOX_PERMISSION_DENIED): permission deny
    MailboxPermissionDenied = error::MAILBOX_PERMISSION_DENIED,
    /// `1234008` (HTTP 500): internal server error
    ///
    /// A request parameter is invalid. Compare required fields, formats and values with the request fields of the operation.
    ///
    /// 请求参数不合法。请对照接口的请求字段检查必填项、格式与取值。
    InvalidParameter1234008 = &ErrorInfo {
        status: Some(500),
        message: "internal server error",
        ..*error::INVALID_PARAMETER1234008
    },
    /// [`1236019`](error::SEND_INTERNAL_ERROR): internal server error
    SendInternalError = error::SEND_INTERNAL_ERROR,
    /// [`1236022`](error::THREAD_NOT_FOUND): mail thread not found
    ThreadNotFound = error::THREAD_NOT_FOUND,
}
