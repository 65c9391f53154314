// Generated from spec/mail/v1/user_mailbox_draft/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::{error, v1};
impl super::Api<'_> {
    /// Get a draft / 获取草稿内容: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.format(…))`.
    pub fn get(
        &self,
        user_mailbox_id: impl Into<String>,
        draft_id: impl Into<String>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(user_mailbox_id, draft_id))
    }
}
/// Get a draft / 获取草稿内容.
///
/// Returns a draft: only its metadata, in full or as EML. / 返回一封草稿，可选择只含元数据、含全文或为 EML 原文。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().user_mailbox_draft().get("aba@aac.com", "268dce11-85f7-427d-8756-6be3abc850fd").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id`
/// - Rate limit: 10 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `mail:user_mailbox.message:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The address of the user mailbox; when called as a user, `me` stands for that user.
    ///
    /// 用户邮箱的地址；以用户身份调用时，可填 `me` 表示当前用户。
    /// - Example: `"aba@aac.com"`
    pub user_mailbox_id: String,
    /// The ID of the draft, from `mail.v1.user_mailbox_draft.list`.
    ///
    /// 草稿的 ID，可由 `mail.v1.user_mailbox_draft.list` 得到。
    /// - Example: `"268dce11-85f7-427d-8756-6be3abc850fd"`
    pub draft_id: String,
    /// How much of the draft to return, `full` if omitted. / 返回草稿的哪些内容，不填则为 `full`。
    pub format: Option<GetFormat>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(user_mailbox_id: impl Into<String>, draft_id: impl Into<String>) -> Self {
        Self {
            user_mailbox_id: user_mailbox_id.into(),
            draft_id: draft_id.into(),
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
        f.field("draft_id", &mut self.draft_id);
        f.field("format", &mut self.format);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("mail.v1.user_mailbox_draft.get", Get, "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id")
        .documented(text("获取草稿内容", "Get a draft"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/get")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_READONLY])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[
            path("user_mailbox_id", String).required(),
            path("draft_id", String).required(),
            query("format", String),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The draft, with its ID and content. / 草稿的 ID 和内容。
    pub draft: v1::Draft,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("draft", &mut self.draft);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`1234008`](error::INVALID_PARAMETER1234008): request parameter error
    InvalidParameter1234008 = error::INVALID_PARAMETER1234008,
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
    /// `1236006` (HTTP 429): too many request
    ///
    /// Mails of one user cannot be sent concurrently. Send them one after the other. / 同一用户的发信请求不能并发。请逐封串行发送。
    RateLimited = &ErrorInfo {
        message: "too many request",
        ..*error::RATE_LIMITED
    },
    /// [`1236019`](error::SEND_INTERNAL_ERROR): internal server error
    SendInternalError = error::SEND_INTERNAL_ERROR,
}
/// How much of the draft to return, `full` if omitted. / 返回草稿的哪些内容，不填则为 `full`。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GetFormat {
    /// `metadata`: Only metadata such as the preview, subject, sender and recipients / 仅摘要、主题、收发件人等元数据
    Metadata,
    /// `raw`: The EML data / EML 数据
    Raw,
    /// `full`: Everything, with the body as plain text and HTML / 全部内容，含纯文本和 HTML 正文
    Full,
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
            Self::Metadata => "metadata",
            Self::Raw => "raw",
            Self::Full => "full",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "metadata" => Self::Metadata,
            "raw" => Self::Raw,
            "full" => Self::Full,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    GetFormat
}
