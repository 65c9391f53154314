// Generated from spec/mail/v1/user_mailbox_message/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::{error, v1};
impl super::Api<'_> {
    /// Get a message / 获取邮件详情: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.format(…))`.
    pub fn get(
        &self,
        user_mailbox_id: impl Into<String>,
        message_id: impl Into<String>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(user_mailbox_id, message_id))
    }
}
/// Get a message / 获取邮件详情.
///
/// Returns one message of a user mailbox in detail; apps need the data permission for messages.
///
/// 返回用户邮箱中一封邮件的详情，以应用身份调用须有数据权限。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().user_mailbox_message().get("text", "TUlHc1NoWFhJMXgyUi9VZTNVL3h6UnlkRUdzPQ==").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `mail:user_mailbox.message:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The address of the user mailbox, or `me` for the calling user. / 用户邮箱的地址，或填 `me` 表示当前用户。
    /// - Example: `"text"`
    pub user_mailbox_id: String,
    /// The ID of the message, from `mail.v1.user_mailbox_message.list`.
    ///
    /// 邮件的 ID，可由 `mail.v1.user_mailbox_message.list` 得到。
    /// - Example: `"TUlHc1NoWFhJMXgyUi9VZTNVL3h6UnlkRUdzPQ=="`
    pub message_id: String,
    /// How much of the messages to return. / 返回邮件的哪些内容。
    pub format: Option<GetFormat>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(
        user_mailbox_id: impl Into<String>,
        message_id: impl Into<String>,
    ) -> Self {
        Self {
            user_mailbox_id: user_mailbox_id.into(),
            message_id: message_id.into(),
            format: Default::default(),
        }
    }
    /// Sets `format`.
    #[must_use]
    pub fn format(mut self, value: GetFormat) -> Self {
        self.format = Some(value);
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_mailbox_id", &mut self.user_mailbox_id);
        f.field("message_id", &mut self.message_id);
        f.field("format", &mut self.format);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("mail.v1.user_mailbox_message.get", Get, "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id")
        .documented(text("获取邮件详情", "Get a message"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/get")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_READONLY])])
        .guards(&[
            Guard::received("message.subject", &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_SUBJECT_READ])]),
            Guard::received("message.to", &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_ADDRESS_READ])]),
            Guard::received("message.cc", &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_ADDRESS_READ])]),
            Guard::received("message.bcc", &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_ADDRESS_READ])]),
            Guard::received("message.head_from", &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_ADDRESS_READ])]),
            Guard::received("message.body_html", &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_BODY_READ])]),
            Guard::received("message.attachments", &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_BODY_READ])]),
            Guard::received("message.body_plain_text", &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_BODY_READ])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            path("user_mailbox_id", String).required(),
            path("message_id", String).required(),
            query("format", String),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The message asked for. / 所查询的邮件。
    pub message: GetMessage,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("message", &mut self.message);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// `1235013` (HTTP 404): mailbox not found
    ///
    /// The mailbox of the user does not exist. Check the mail address or the user ID.
    ///
    /// 用户邮箱不存在。请检查邮箱地址或用户 ID。
    UserNotFound = &ErrorInfo {
        message: "mailbox not found",
        ..*error::USER_NOT_FOUND
    },
    /// `1234008` (HTTP 400): wrong parameters
    ///
    /// A request parameter is invalid. Compare required fields, formats and values with the request fields of the operation.
    ///
    /// 请求参数不合法。请对照接口的请求字段检查必填项、格式与取值。
    InvalidParameter1234008 = &ErrorInfo {
        message: "wrong parameters",
        ..*error::INVALID_PARAMETER1234008
    },
    /// [`1234034`](error::MESSAGE_NOT_FOUND): message not found
    MessageNotFound = error::MESSAGE_NOT_FOUND,
    /// `1234017` (HTTP 403): permission not granted
    ///
    /// The user may not use mail. Apply for permission to use the mailbox, then try again.
    ///
    /// 用户没有邮箱的使用权限。请为用户申请使用邮箱的权限后重试。
    MailboxPermissionDenied = &ErrorInfo {
        message: "permission not granted",
        ..*error::MAILBOX_PERMISSION_DENIED
    },
}
/// The attachments of the message. / 邮件的附件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAttachments {
    /// The file name of the attachment. / 附件的文件名。
    pub filename: String,
    /// The ID of the attachment, for `mail.v1.user_mailbox_message_attachment.download_url`.
    ///
    /// 附件的 ID，用于 `mail.v1.user_mailbox_message_attachment.download_url`。
    pub id: String,
    /// Whether the attachment is an ordinary or an oversize one. / 附件是普通附件还是超大附件。
    /// - `1`: Ordinary attachment / 普通附件
    /// - `2`: Oversize attachment / 超大附件
    pub attachment_type: i64,
    /// Whether the attachment is an image within the body. / 附件是否为嵌在正文中的图片。
    pub is_inline: bool,
    /// The content ID of an inline image, by which the HTML of the body refers to it after `cid:`.
    ///
    /// 内嵌图片的内容 ID，正文 HTML 以 `cid:` 加此 ID 引用它。
    pub cid: String,
}
impl wire::Object for GetAttachments {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("filename", &mut self.filename);
        f.field("id", &mut self.id);
        f.field("attachment_type", &mut self.attachment_type);
        f.field("is_inline", &mut self.is_inline);
        f.field("cid", &mut self.cid);
    }
}
/// How much of the messages to return. / 返回邮件的哪些内容。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GetFormat {
    /// `full`: Everything, with the body as plain text and HTML / 全部内容，含纯文本和 HTML 正文
    Full,
    /// `plain_text_full`: Everything, but the body only as plain text, without HTML / 全部内容，但正文只有纯文本，没有 HTML
    PlainTextFull,
    /// `metadata`
    ///
    /// Only metadata such as the subject, sender, recipients, labels and preview, without the body
    ///
    /// 仅元数据，如主题、收发件人、标签和摘要，没有正文
    Metadata,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for GetFormat {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for GetFormat {
    fn as_str(&self) -> &str {
        match self {
            Self::Full => "full",
            Self::PlainTextFull => "plain_text_full",
            Self::Metadata => "metadata",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "full" => Self::Full,
            "plain_text_full" => Self::PlainTextFull,
            "metadata" => Self::Metadata,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The message asked for. / 所查询的邮件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessage {
    /// The subject of the message. / 邮件的主题。
    /// - Present only with one of the scopes `mail:user_mailbox.message.subject:read`
    pub subject: String,
    /// The recipients of the message. / 邮件的收件人。
    /// - Present only with one of the scopes `mail:user_mailbox.message.address:read`
    pub to: Vec<v1::MailAddress>,
    /// The recipients of copies (Cc). / 邮件的抄送人。
    /// - Present only with one of the scopes `mail:user_mailbox.message.address:read`
    pub cc: Vec<v1::MailAddress>,
    /// The recipients of blind copies (Bcc). / 邮件的密送人。
    /// - Present only with one of the scopes `mail:user_mailbox.message.address:read`
    pub bcc: Vec<v1::MailAddress>,
    /// The sender of the message. / 邮件的发件人。
    /// - Present only with one of the scopes `mail:user_mailbox.message.address:read`
    pub head_from: v1::MailAddress,
    /// The body in HTML, base64url encoded. / HTML 格式的正文，以 base64url 编码。
    /// - Present only with one of the scopes `mail:user_mailbox.message.body:read`
    pub body_html: String,
    /// When the message was created, received or sent, in milliseconds since 1970. / 邮件创建、收到或发出的时间，毫秒级时间戳。
    pub internal_date: String,
    /// Whether the message was received (`1`), was sent (`2`) or is a draft (`3`).
    ///
    /// 邮件是收到的（`1`）、发出的（`2`），还是草稿（`3`）。
    pub message_state: i64,
    /// The Message-ID of the message as the mail RFCs define it. / 邮件在 RFC 协议中的 Message-ID。
    pub smtp_message_id: String,
    /// The ID of the message. / 邮件的 ID。
    pub message_id: String,
    /// The attachments of the message. / 邮件的附件。
    /// - Present only with one of the scopes `mail:user_mailbox.message.body:read`
    pub attachments: Vec<GetAttachments>,
    /// The body in plain text, base64url encoded. / 纯文本格式的正文，以 base64url 编码。
    /// - Present only with one of the scopes `mail:user_mailbox.message.body:read`
    pub body_plain_text: String,
    /// The ID of the thread that the message belongs to. / 邮件所属会话的 ID。
    pub thread_id: String,
    /// The first 100 characters of the plain text body, base64url encoded, for a preview.
    ///
    /// 正文纯文本的开头 100 个字符，以 base64url 编码，可用于预览。
    pub body_preview: String,
    /// The IDs of the labels on the message. / 邮件所带标签的 ID。
    pub label_ids: Vec<String>,
    /// The ID of the folder the message is in. / 邮件所在文件夹的 ID。
    pub folder_id: String,
    /// The `In-Reply-To` header of the message. / 邮件头 `In-Reply-To` 的值。
    pub in_reply_to: String,
    /// The `Reply-To` header of the message. / 邮件头 `Reply-To` 的值。
    pub reply_to: String,
    /// The priority of the message. / 邮件的优先级。
    pub priority_type: GetPriorityType,
    /// Whether and why the message is considered risky or spam. / 邮件的风险和垃圾邮件判定结果。
    pub security_level: v1::SecurityLevel,
    /// The `References` header of the message. / 邮件头 `References` 的值。
    pub references: String,
}
impl wire::Object for GetMessage {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("subject", &mut self.subject);
        f.field("to", &mut self.to);
        f.field("cc", &mut self.cc);
        f.field("bcc", &mut self.bcc);
        f.field("head_from", &mut self.head_from);
        f.field("body_html", &mut self.body_html);
        f.field("internal_date", &mut self.internal_date);
        f.field("message_state", &mut self.message_state);
        f.field("smtp_message_id", &mut self.smtp_message_id);
        f.field("message_id", &mut self.message_id);
        f.field("attachments", &mut self.attachments);
        f.field("body_plain_text", &mut self.body_plain_text);
        f.field("thread_id", &mut self.thread_id);
        f.field("body_preview", &mut self.body_preview);
        f.field("label_ids", &mut self.label_ids);
        f.field("folder_id", &mut self.folder_id);
        f.field("in_reply_to", &mut self.in_reply_to);
        f.field("reply_to", &mut self.reply_to);
        f.field("priority_type", &mut self.priority_type);
        f.field("security_level", &mut self.security_level);
        f.field("references", &mut self.references);
    }
}
/// The priority of the message. / 邮件的优先级。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GetPriorityType {
    /// `0`: No priority / 未设置优先级
    N0,
    /// `1`: High / 高
    N1,
    /// `3`: Normal / 普通
    N3,
    /// `5`: Low / 低
    N5,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for GetPriorityType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for GetPriorityType {
    fn as_str(&self) -> &str {
        match self {
            Self::N0 => "0",
            Self::N1 => "1",
            Self::N3 => "3",
            Self::N5 => "5",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "0" => Self::N0,
            "1" => Self::N1,
            "3" => Self::N3,
            "5" => Self::N5,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    GetAttachments GetMessage
}
crate::codegen::__impl_enum! {
    GetFormat GetPriorityType
}
