// Generated from spec/mail/v1/user_mailbox_thread/modify.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::error;
impl super::Api<'_> {
    /// Update a mail thread / 修改邮件会话: [`Modify`](struct@Modify).
    ///
    /// Optional fields are set on the call: `.with(|request| request.add_label_ids(…))`.
    pub fn modify(
        &self,
        user_mailbox_id: impl Into<String>,
        thread_id: impl Into<String>,
    ) -> crate::codegen::Call<Modify> {
        crate::codegen::Call::new(self.client, Modify::new(user_mailbox_id, thread_id))
    }
}
/// Update a mail thread / 修改邮件会话.
///
/// Updates the labels of a mail thread or moves it to another folder, to mark it as read, flag or archive it; it cannot be moved to the trash.
///
/// 增删一个邮件会话的标签，或把它移到其他文件夹，以此标记已读、加旗标或归档；不能移入已删除。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().user_mailbox_thread().modify("me", "th_xxxxxxxxxxxx").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id/modify`
/// - Rate limit: 20 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `mail:user_mailbox.message:modify`
///
/// Errors: [`ModifyError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-thread/modify)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Modify {
    /// The address of the user mailbox; when called as a user, `me` stands for that user.
    ///
    /// 用户邮箱的地址；以用户身份调用时，可填 `me` 表示当前用户。
    /// - Example: `"me"`
    pub user_mailbox_id: String,
    /// The ID of the thread, returned when a message is sent or replied to, and by `mail.v1.user_mailbox_message.get`.
    ///
    /// 邮件会话的 ID，发送或回复邮件时返回，也可由 `mail.v1.user_mailbox_message.get` 得到。
    /// - Example: `"th_xxxxxxxxxxxx"`
    pub thread_id: String,
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
    /// - Example: `"INBOX"`
    pub add_folder: Option<String>,
}
impl Modify {
    /// Creates the value from its required fields.
    pub fn new(
        user_mailbox_id: impl Into<String>,
        thread_id: impl Into<String>,
    ) -> Self {
        Self {
            user_mailbox_id: user_mailbox_id.into(),
            thread_id: thread_id.into(),
            add_label_ids: Default::default(),
            remove_label_ids: Default::default(),
            add_folder: Default::default(),
        }
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
impl wire::Object for Modify {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_mailbox_id", &mut self.user_mailbox_id);
        f.field("thread_id", &mut self.thread_id);
        f.field("add_label_ids", &mut self.add_label_ids);
        f.field("remove_label_ids", &mut self.remove_label_ids);
        f.field("add_folder", &mut self.add_folder);
    }
}
crate::codegen::__impl_object! {
    Modify
}
crate::codegen::__operation! {
    Modify => ModifyResponse, ModifyError:
    Endpoint::new("mail.v1.user_mailbox_thread.modify", Post, "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id/modify")
        .documented(text("修改邮件会话", "Update a mail thread"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-thread/modify")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_MODIFY])])
        .limits(RateLimit::Fixed(&[Rate::new(20, 60)]), &[])
        .request(Json, &[
            path("user_mailbox_id", String).required(),
            path("thread_id", String).required(),
            body("add_label_ids", Array),
            body("remove_label_ids", Array),
            body("add_folder", String),
        ])
}
/// The reply to [`Modify`](struct@Modify).
pub type ModifyResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Modify`](struct@Modify).
    ModifyError:
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
    /// `1230008` (HTTP 400): label or folder or thread not exist
    ///
    /// What it means differs by operation. When updating a thread, a label, the folder or the thread does not exist: check their IDs. When creating or replacing a template, its total size exceeds the limit: shorten the body or the attachments.
    ///
    /// 含义因接口而异：修改邮件会话时，标签、文件夹或会话不存在，请检查它们的 ID；创建或更新模板时，模板总大小超过上限，请缩减正文或附件。
    ModifyTargetNotFoundOrTemplateTooLarge = &ErrorInfo {
        message: "label or folder or thread not exist",
        ..*error::MODIFY_TARGET_NOT_FOUND_OR_TEMPLATE_TOO_LARGE
    },
    /// [`1230009`](error::MAIL_ACCESS_DENIED_OR_INVALID_TEMPLATE): permission denied
    MailAccessDeniedOrInvalidTemplate = error::MAIL_ACCESS_DENIED_OR_INVALID_TEMPLATE,
}
