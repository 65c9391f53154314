// Generated from spec/mail/v1/user_mailbox_message/batch_get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::{error, v1};
impl super::Api<'_> {
    /// Get messages in bulk / 批量获取邮件详情: [`BatchGet`](struct@BatchGet).
    ///
    /// Optional fields are set on the call: `.with(|request| request.format(…))`.
    pub fn batch_get(
        &self,
        user_mailbox_id: impl Into<String>,
    ) -> crate::codegen::Call<BatchGet> {
        crate::codegen::Call::new(self.client, BatchGet::new(user_mailbox_id))
    }
}
/// Get messages in bulk / 批量获取邮件详情.
///
/// Returns up to 20 messages by ID with labels, folder, body and attachments; body, subject and addresses need scopes of their own.
///
/// 按 ID 返回最多 20 封邮件的标签、文件夹、正文和附件等，正文、主题和地址须有字段权限。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().user_mailbox_message().batch_get("me").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/batch_get`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `mail:user_mailbox.message:readonly`
///
/// Errors: [`BatchGetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/batch_get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGet {
    /// The address of the user mailbox; when called as a user, `me` stands for that user.
    ///
    /// 用户邮箱的地址；以用户身份调用时，可填 `me` 表示当前用户。
    /// - Example: `"me"`
    pub user_mailbox_id: String,
    /// How much of the messages to return. / 返回邮件的哪些内容。
    pub format: Option<v1::Format>,
    /// The IDs of the messages to get, from `mail.v1.user_mailbox_message.list` or the event `mail.v1.event.user_mailbox_event_message_received`.
    ///
    /// 要获取的邮件的 ID，可由 `mail.v1.user_mailbox_message.list` 或收信事件 `mail.v1.event.user_mailbox_event_message_received` 得到。
    /// - Length: 0 to 20
    /// - Example: `["xxx"]`
    pub message_ids: Option<Vec<String>>,
}
impl BatchGet {
    /// Creates the value from its required fields.
    pub fn new(user_mailbox_id: impl Into<String>) -> Self {
        Self {
            user_mailbox_id: user_mailbox_id.into(),
            format: Default::default(),
            message_ids: Default::default(),
        }
    }
    /// Sets `format`.
    #[must_use]
    pub fn format(mut self, value: v1::Format) -> Self {
        self.format = Some(value);
        self
    }
    /// Sets `message_ids`.
    #[must_use]
    pub fn message_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.message_ids = Some(value.into());
        self
    }
}
impl wire::Object for BatchGet {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_mailbox_id", &mut self.user_mailbox_id);
        f.field("format", &mut self.format);
        f.field("message_ids", &mut self.message_ids);
    }
}
crate::codegen::__impl_object! {
    BatchGet
}
crate::codegen::__operation! {
    BatchGet => BatchGetResponse, BatchGetError:
    Endpoint::new("mail.v1.user_mailbox_message.batch_get", Post, "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/batch_get")
        .documented(text("批量获取邮件详情", "Get messages in bulk"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/batch_get")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_READONLY])])
        .guards(&[
            Guard::received("messages.subject", &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_SUBJECT_READ])]),
            Guard::received("messages.to", &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_ADDRESS_READ])]),
            Guard::received("messages.cc", &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_ADDRESS_READ])]),
            Guard::received("messages.bcc", &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_ADDRESS_READ])]),
            Guard::received("messages.head_from", &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_ADDRESS_READ])]),
            Guard::received("messages.body_html", &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_BODY_READ])]),
            Guard::received("messages.attachments", &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_BODY_READ])]),
            Guard::received("messages.body_plain_text", &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_BODY_READ])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            path("user_mailbox_id", String).required(),
            body("format", String),
            body("message_ids", Array),
        ])
}
/// The reply to [`BatchGet`](struct@BatchGet).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetResponse {
    /// The messages found. / 查到的邮件。
    pub messages: Vec<v1::Message>,
}
impl wire::Object for BatchGetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("messages", &mut self.messages);
    }
}
crate::codegen::__impl_object! {
    BatchGetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchGet`](struct@BatchGet).
    BatchGetError:
    /// `1230001` (HTTP 400): param is invalid
    ///
    /// A request parameter is invalid. Correct it according to the request fields of the operation and check the mail address.
    ///
    /// 请求参数不合法。请对照接口的请求字段修正参数，并确认邮箱地址无误。
    InvalidParameter = &ErrorInfo {
        message: "param is invalid",
        ..*error::INVALID_PARAMETER
    },
    /// `1230003` (HTTP 400): user mailbox not found
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    InternalError = &ErrorInfo {
        status: Some(400),
        message: "user mailbox not found",
        ..*error::INTERNAL_ERROR
    },
    /// `1230004` (HTTP 500): internal error
    ///
    /// What it means differs by operation; see the `msg` of the reply. The name of a mail template is invalid: change `name`. The mailbox does not exist, is of an unsupported type or closed to the caller: check `user_mailbox_id` and the permissions. When getting messages in bulk, the service failed: try again later.
    ///
    /// 含义因接口而异，以返回的 `msg` 为准：邮件模板的名称不合法，请修改 `name`；邮箱不存在、类型不支持或无权访问，请检查 `user_mailbox_id` 和权限；批量获取邮件时为服务内部错误，请稍后重试。
    MailboxDeniedOrInvalidTemplateName = &ErrorInfo {
        status: Some(500),
        message: "internal error",
        ..*error::MAILBOX_DENIED_OR_INVALID_TEMPLATE_NAME
    },
    /// `1230005` (HTTP 403): permission not granted
    ///
    /// What it means differs by operation; see the `msg` of the reply. The caller may not access the messages: call as a user who may, or apply for the data permission. An app that calls as itself passed `me`: set `user_mailbox_id` to a mail address. The mailbox has the maximum number of templates: delete some first.
    ///
    /// 含义因接口而异，以返回的 `msg` 为准：没有访问邮件的权限，请以有权的用户调用，或为应用申请数据权限；以应用身份调用时用了 `me`，请将 `user_mailbox_id` 改为邮箱地址；邮件模板数量已达上限，请先删除不用的模板。
    CallerDeniedOrTemplateLimitExceeded = &ErrorInfo {
        status: Some(403),
        message: "permission not granted",
        ..*error::CALLER_DENIED_OR_TEMPLATE_LIMIT_EXCEEDED
    },
    /// `1230006` (HTTP 400): message not found
    ///
    /// What it means differs by operation. When getting messages in bulk, a message does not exist: take the IDs from the list of messages. When creating or replacing a template, its body exceeds 3 MB: shorten `template_content`.
    ///
    /// 含义因接口而异：批量获取邮件时，某封邮件不存在，请从列出邮件的接口获取邮件 ID；创建或更新模板时，正文超过 3 MB，请缩短 `template_content`。
    MessageNotFoundOrTemplateContentTooLarge = &ErrorInfo {
        message: "message not found",
        ..*error::MESSAGE_NOT_FOUND_OR_TEMPLATE_CONTENT_TOO_LARGE
    },
}
