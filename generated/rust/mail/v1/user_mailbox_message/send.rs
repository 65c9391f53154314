// Generated from spec/mail/v1/user_mailbox_message/send.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::{error, v1};
impl super::Api<'_> {
    /// Send a message / 发送邮件: [`Send`](struct@Send).
    ///
    /// Optional fields are set on the call: `.with(|request| request.subject(…))`.
    pub fn send(
        &self,
        user_mailbox_id: impl Into<String>,
    ) -> crate::codegen::Call<Send> {
        crate::codegen::Call::new(self.client, Send::new(user_mailbox_id))
    }
}
/// Send a message / 发送邮件.
///
/// Sends mail from a user mailbox, encoded as base64url; calls for one user must not overlap.
///
/// 以用户邮箱发送邮件，内容用 base64url 编码，同一用户只能串行调用。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().user_mailbox_message().send("text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/send`
/// - Rate limit: 100 calls a minute
/// - Token: `user_access_token`
/// - Scopes, any of: `mail:user_mailbox.message:send`
///
/// Errors: [`SendError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/send)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Send {
    /// The address of the user mailbox, or `me` for the calling user. / 用户邮箱的地址，或填 `me` 表示当前用户。
    /// - Example: `"text"`
    pub user_mailbox_id: String,
    /// The subject of the message. / 邮件的主题。
    /// - Example: `"text"`
    pub subject: Option<String>,
    /// The recipients of the message. / 邮件的收件人。
    pub to: Option<Vec<v1::MailAddressInput>>,
    /// The whole message as EML data, base64url encoded. / 整封邮件的 EML 数据，以 base64url 编码。
    /// - Example: `"text"`
    pub raw: Option<String>,
    /// The recipients of copies (Cc). / 邮件的抄送人。
    pub cc: Option<Vec<v1::MailAddressInput>>,
    /// The recipients of blind copies (Bcc). / 邮件的密送人。
    pub bcc: Option<Vec<v1::MailAddressInput>>,
    /// The body in HTML. / HTML 格式的正文。
    /// - Example: `"xxxx"`
    pub body_html: Option<String>,
    /// The body in plain text. / 纯文本格式的正文。
    /// - Example: `"xxxx"`
    pub body_plain_text: Option<String>,
    /// The attachments to send with the message. / 随邮件发送的附件。
    pub attachments: Option<Vec<SendAttachments>>,
    /// A unique string of the caller's own that keeps the same message from being sent twice.
    ///
    /// 调用方生成的唯一字符串，用来避免同一封邮件重复发送。
    /// - Example: `"abc-ddd-eee-fff-ggg"`
    pub dedupe_key: Option<String>,
    /// The sender as stated in the EML of the message, which can set the name shown for the sender.
    ///
    /// 邮件 EML 中的发件人信息，可用来设置发件人的显示名称。
    pub head_from: Option<v1::MailAddressInput>,
}
impl Send {
    /// Creates the value from its required fields.
    pub fn new(user_mailbox_id: impl Into<String>) -> Self {
        Self {
            user_mailbox_id: user_mailbox_id.into(),
            subject: Default::default(),
            to: Default::default(),
            raw: Default::default(),
            cc: Default::default(),
            bcc: Default::default(),
            body_html: Default::default(),
            body_plain_text: Default::default(),
            attachments: Default::default(),
            dedupe_key: Default::default(),
            head_from: Default::default(),
        }
    }
    /// Sets `subject`.
    #[must_use]
    pub fn subject(mut self, value: impl Into<String>) -> Self {
        self.subject = Some(value.into());
        self
    }
    /// Sets `to`.
    #[must_use]
    pub fn to(mut self, value: impl Into<Vec<v1::MailAddressInput>>) -> Self {
        self.to = Some(value.into());
        self
    }
    /// Sets `raw`.
    #[must_use]
    pub fn raw(mut self, value: impl Into<String>) -> Self {
        self.raw = Some(value.into());
        self
    }
    /// Sets `cc`.
    #[must_use]
    pub fn cc(mut self, value: impl Into<Vec<v1::MailAddressInput>>) -> Self {
        self.cc = Some(value.into());
        self
    }
    /// Sets `bcc`.
    #[must_use]
    pub fn bcc(mut self, value: impl Into<Vec<v1::MailAddressInput>>) -> Self {
        self.bcc = Some(value.into());
        self
    }
    /// Sets `body_html`.
    #[must_use]
    pub fn body_html(mut self, value: impl Into<String>) -> Self {
        self.body_html = Some(value.into());
        self
    }
    /// Sets `body_plain_text`.
    #[must_use]
    pub fn body_plain_text(mut self, value: impl Into<String>) -> Self {
        self.body_plain_text = Some(value.into());
        self
    }
    /// Sets `attachments`.
    #[must_use]
    pub fn attachments(mut self, value: impl Into<Vec<SendAttachments>>) -> Self {
        self.attachments = Some(value.into());
        self
    }
    /// Sets `dedupe_key`.
    #[must_use]
    pub fn dedupe_key(mut self, value: impl Into<String>) -> Self {
        self.dedupe_key = Some(value.into());
        self
    }
    /// Sets `head_from`.
    #[must_use]
    pub fn head_from(mut self, value: v1::MailAddressInput) -> Self {
        self.head_from = Some(value);
        self
    }
}
impl wire::Object for Send {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_mailbox_id", &mut self.user_mailbox_id);
        f.field("subject", &mut self.subject);
        f.field("to", &mut self.to);
        f.field("raw", &mut self.raw);
        f.field("cc", &mut self.cc);
        f.field("bcc", &mut self.bcc);
        f.field("body_html", &mut self.body_html);
        f.field("body_plain_text", &mut self.body_plain_text);
        f.field("attachments", &mut self.attachments);
        f.field("dedupe_key", &mut self.dedupe_key);
        f.field("head_from", &mut self.head_from);
    }
}
crate::codegen::__impl_object! {
    Send
}
crate::codegen::__operation! {
    Send => SendResponse, SendError:
    Endpoint::new("mail.v1.user_mailbox_message.send", Post, "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/send")
        .documented(text("发送邮件", "Send a message"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/send")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_SEND])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("user_mailbox_id", String).required(),
            body("subject", String),
            body("to", Array),
            body("raw", String),
            body("cc", Array),
            body("bcc", Array),
            body("body_html", String),
            body("body_plain_text", String),
            body("attachments", Array),
            body("dedupe_key", String),
            body("head_from", Object),
        ])
}
/// The reply to [`Send`](struct@Send).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendResponse {
    /// The ID of the message. / 邮件的 ID。
    pub message_id: String,
    /// The ID of the thread that the message belongs to. / 邮件所属会话的 ID。
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
    /// `1234013` (HTTP 404): user mailbox not found or user mailbox not active
    ///
    /// The sending mailbox does not exist or is not active. Use another mail address.
    ///
    /// 发件邮箱不存在或未启用。请改用可用的邮箱地址。
    MailGroupNotFound = &ErrorInfo {
        message: "user mailbox not found or user mailbox not active",
        fix: Text { zh: "发件邮箱不存在或未启用。请改用可用的邮箱地址。", en: "The sending mailbox does not exist or is not active. Use another mail address." },
        ..*error::MAIL_GROUP_NOT_FOUND
    },
    /// `1234017` (HTTP 403): permission denied
    ///
    /// The user may not use mail. Apply for permission to use the mailbox, then try again.
    ///
    /// 用户没有邮箱的使用权限。请为用户申请使用邮箱的权限后重试。
    MailboxPermissionDenied = &ErrorInfo {
        message: "permission denied",
        ..*error::MAILBOX_PERMISSION_DENIED
    },
    /// [`1234008`](error::INVALID_PARAMETER1234008): request parameter error
    InvalidParameter1234008 = error::INVALID_PARAMETER1234008,
    /// [`1236001`](error::RAW_TOO_LARGE): raw size over limit
    RawTooLarge = error::RAW_TOO_LARGE,
    /// [`1236006`](error::RATE_LIMITED): too many requests
    RateLimited = error::RATE_LIMITED,
    /// [`1236002`](error::INVALID_MIME_FORMAT): invalid MIME format
    InvalidMimeFormat = error::INVALID_MIME_FORMAT,
    /// [`1236003`](error::RECIPIENT_LIMIT_EXCEEDED): the number of recipients exceeds the limit
    RecipientLimitExceeded = error::RECIPIENT_LIMIT_EXCEEDED,
    /// [`1236004`](error::ATTACHMENT_LIMIT_EXCEEDED): the number of attachments exceeds the limit
    AttachmentLimitExceeded = error::ATTACHMENT_LIMIT_EXCEEDED,
    /// [`1236005`](error::DUPLICATE_MESSAGE): send mail repeatedly
    DuplicateMessage = error::DUPLICATE_MESSAGE,
    /// [`1236007`](error::EMAIL_SENT_DAILY_LIMIT_EXCEEDED): the daily number of emails sent by the user exceeds the limit
    EmailSentDailyLimitExceeded = error::EMAIL_SENT_DAILY_LIMIT_EXCEEDED,
    /// [`1236008`](error::EXTERNAL_RECIPIENT_USER_SEND_LIMIT_EXCEEDED): the number of external recipients the user sends messages to each day exceeds the limit
    ExternalRecipientUserSendLimitExceeded = error::EXTERNAL_RECIPIENT_USER_SEND_LIMIT_EXCEEDED,
    /// [`1236009`](error::EXTERNAL_RECIPIENT_TENANT_SEND_LIMIT_EXCEEDED): the number of external recipients the tenant sends messages to each day exceeds the limit
    ExternalRecipientTenantSendLimitExceeded = error::EXTERNAL_RECIPIENT_TENANT_SEND_LIMIT_EXCEEDED,
    /// [`1236010`](error::SEND_RATE_LIMITED): mail quota limit
    SendRateLimited = error::SEND_RATE_LIMITED,
    /// [`1236012`](error::SEND_THRESHOLD_REACHED): reach send mail restriction
    SendThresholdReached = error::SEND_THRESHOLD_REACHED,
    /// [`1236013`](error::TENANT_STORAGE_FULL): tenant storage limit
    TenantStorageFull = error::TENANT_STORAGE_FULL,
    /// [`1236014`](error::CONTENT_RISK): content risk
    ContentRisk = error::CONTENT_RISK,
    /// [`1236017`](error::SENDER_CHECK_FAILED): sender check failed
    SenderCheckFailed = error::SENDER_CHECK_FAILED,
    /// [`1236018`](error::RECIPIENT_CHECK_FAILED): receiver check failed
    RecipientCheckFailed = error::RECIPIENT_CHECK_FAILED,
    /// [`1236019`](error::SEND_INTERNAL_ERROR): internal server error
    SendInternalError = error::SEND_INTERNAL_ERROR,
}
/// The attachments to send with the message. / 随邮件发送的附件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendAttachments {
    /// The content of the attached file, base64url encoded; the file can be up to 37 MB.
    ///
    /// 附件文件的内容，以 base64url 编码；文件最大 37 MB。
    /// - Length: at most 51729750
    /// - Example: `"aGVsbG8gd29ybGQK"`
    pub body: String,
    /// The file name of the attachment. / 附件的文件名。
    /// - Example: `"helloworld.txt"`
    pub filename: String,
    /// Whether the attachment is an image within the body. / 附件是否为嵌在正文中的图片。
    /// - Default: `false`
    pub is_inline: Option<bool>,
    /// The content ID of an inline image, by which the HTML of the body refers to it after `cid:`.
    ///
    /// 内嵌图片的内容 ID，正文 HTML 以 `cid:` 加此 ID 引用它。
    /// - Example: `"image1@example.com"`
    pub cid: Option<String>,
}
impl SendAttachments {
    /// Creates the value from its required fields.
    pub fn new(body: impl Into<String>, filename: impl Into<String>) -> Self {
        Self {
            body: body.into(),
            filename: filename.into(),
            is_inline: Default::default(),
            cid: Default::default(),
        }
    }
    /// Sets `is_inline`.
    #[must_use]
    pub fn is_inline(mut self, value: bool) -> Self {
        self.is_inline = Some(value);
        self
    }
    /// Sets `cid`.
    #[must_use]
    pub fn cid(mut self, value: impl Into<String>) -> Self {
        self.cid = Some(value.into());
        self
    }
}
impl wire::Object for SendAttachments {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("body", &mut self.body);
        f.field("filename", &mut self.filename);
        f.field("is_inline", &mut self.is_inline);
        f.field("cid", &mut self.cid);
    }
}
crate::codegen::__impl_object! {
    SendAttachments
}
