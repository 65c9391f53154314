// Generated from spec/mail/v1/user_mailbox_message/batch_modify.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::error;
impl super::Api<'_> {
    /// Update messages in bulk / 批量修改邮件: [`BatchModify`](struct@BatchModify).
    ///
    /// Optional fields are set on the call: `.with(|request| request.message_ids(…))`.
    pub fn batch_modify(
        &self,
        user_mailbox_id: impl Into<String>,
    ) -> crate::codegen::Call<BatchModify> {
        crate::codegen::Call::new(self.client, BatchModify::new(user_mailbox_id))
    }
}
/// Update messages in bulk / 批量修改邮件.
///
/// Updates the labels of up to 20 messages or moves them to another folder, except to the trash.
///
/// 一次增删最多 20 封邮件的标签，或把它们移到其他文件夹，不能移入已删除。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().user_mailbox_message().batch_modify("adc@abc.com").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/batch_modify`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `mail:user_mailbox.message:modify`
///
/// Errors: [`BatchModifyError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/batch_modify)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchModify {
    /// The address of the user mailbox; when called as a user, `me` stands for that user.
    ///
    /// 用户邮箱的地址；以用户身份调用时，可填 `me` 表示当前用户。
    /// - Length: 0 to 300
    /// - Example: `"adc@abc.com"`
    pub user_mailbox_id: String,
    /// The IDs of the messages to modify, from `mail.v1.user_mailbox_message.list` or the event `mail.v1.event.user_mailbox_event_message_received`.
    ///
    /// 要修改的邮件的 ID，可由 `mail.v1.user_mailbox_message.list` 或收信事件 `mail.v1.event.user_mailbox_event_message_received` 得到。
    /// - Length: 0 to 20
    /// - Example: `["dXNCbmZydHpBOWNBOXNmTFU0NDdkYjlSRzlZPQ=="]`
    pub message_ids: Option<Vec<String>>,
    /// The labels to add: `UNREAD`, `IMPORTANT`, `OTHER`, `FLAGGED`, or the IDs of custom labels.
    ///
    /// 要添加的标签：`UNREAD`、`IMPORTANT`、`OTHER`、`FLAGGED`，或自定义标签的 ID。
    /// - Length: 0 to 20
    /// - Example: `["UNREAD"]`
    pub add_label_ids: Option<Vec<String>>,
    /// The labels to remove: `UNREAD`, `IMPORTANT`, `OTHER`, `FLAGGED`, or the IDs of custom labels.
    ///
    /// 要移除的标签：`UNREAD`、`IMPORTANT`、`OTHER`、`FLAGGED`，或自定义标签的 ID。
    /// - Length: 0 to 20
    /// - Example: `["UNREAD"]`
    pub remove_label_ids: Option<Vec<String>>,
    /// The folder to move to: `INBOX`, `SENT`, `SPAM`, `ARCHIVED`, or the ID of a custom folder. The trash is not possible here.
    ///
    /// 移入哪个文件夹：`INBOX`、`SENT`、`SPAM`、`ARCHIVED`，或自定义文件夹的 ID。不能移入已删除文件夹。
    /// - Length: 0 to 100
    /// - Example: `"INBOX"`
    pub add_folder: Option<String>,
}
impl BatchModify {
    /// Creates the value from its required fields.
    pub fn new(user_mailbox_id: impl Into<String>) -> Self {
        Self {
            user_mailbox_id: user_mailbox_id.into(),
            message_ids: Default::default(),
            add_label_ids: Default::default(),
            remove_label_ids: Default::default(),
            add_folder: Default::default(),
        }
    }
    /// Sets `message_ids`.
    #[must_use]
    pub fn message_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.message_ids = Some(value.into());
        self
    }
    /// Sets `add_label_ids`.
    #[must_use]
    pub fn add_label_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.add_label_ids = Some(value.into());
        self
    }
    /// Sets `remove_label_ids`.
    #[must_use]
    pub fn remove_label_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.remove_label_ids = Some(value.into());
        self
    }
    /// Sets `add_folder`.
    #[must_use]
    pub fn add_folder(mut self, value: impl Into<String>) -> Self {
        self.add_folder = Some(value.into());
        self
    }
}
impl wire::Object for BatchModify {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_mailbox_id", &mut self.user_mailbox_id);
        f.field("message_ids", &mut self.message_ids);
        f.field("add_label_ids", &mut self.add_label_ids);
        f.field("remove_label_ids", &mut self.remove_label_ids);
        f.field("add_folder", &mut self.add_folder);
    }
}
crate::codegen::__impl_object! {
    BatchModify
}
crate::codegen::__operation! {
    BatchModify => BatchModifyResponse, BatchModifyError:
    Endpoint::new("mail.v1.user_mailbox_message.batch_modify", Post, "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/batch_modify")
        .documented(text("批量修改邮件", "Update messages in bulk"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/batch_modify")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_MODIFY])])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[
            path("user_mailbox_id", String).required(),
            body("message_ids", Array),
            body("add_label_ids", Array),
            body("remove_label_ids", Array),
            body("add_folder", String),
        ])
}
/// The reply to [`BatchModify`](struct@BatchModify).
pub type BatchModifyResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchModify`](struct@BatchModify).
    BatchModifyError:
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
    /// `1236006` (HTTP 429): Concurrent write conflict. Please retry later
    ///
    /// Mails of one user cannot be sent concurrently. Send them one after the other. / 同一用户的发信请求不能并发。请逐封串行发送。
    RateLimited = &ErrorInfo {
        message: "Concurrent write conflict. Please retry later",
        ..*error::RATE_LIMITED
    },
    /// `1230007` (HTTP 400): message not exist
    ///
    /// The message or mail template of the request does not exist. Check the message IDs or the `template_id` against the list of messages or templates.
    ///
    /// 请求中的邮件或邮件模板不存在。请检查邮件 ID 或 `template_id`，可先列出邮件或模板进行确认。
    MessageOrTemplateNotFound = &ErrorInfo {
        status: Some(400),
        message: "message not exist",
        ..*error::MESSAGE_OR_TEMPLATE_NOT_FOUND
    },
    /// `1236008` (HTTP 400): label or folder not exist
    ///
    /// The user has reached the daily limit of external recipients. Send the rest the next day or reduce the external recipients.
    ///
    /// 用户当天的外部收件人数量已达上限。请次日再发，或减少外部收件人。
    ExternalRecipientUserSendLimitExceeded = &ErrorInfo {
        status: Some(400),
        message: "label or folder not exist",
        ..*error::EXTERNAL_RECIPIENT_USER_SEND_LIMIT_EXCEEDED
    },
    /// [`1230009`](error::MAIL_ACCESS_DENIED_OR_INVALID_TEMPLATE): permission denied
    MailAccessDeniedOrInvalidTemplate = error::MAIL_ACCESS_DENIED_OR_INVALID_TEMPLATE,
}
