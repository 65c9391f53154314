// Generated from spec/mail/v1/user_mailbox_draft/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::{error, v1};
impl super::Api<'_> {
    /// Replace a draft / 更新草稿: [`Update`](struct@Update).
    pub fn update(
        &self,
        user_mailbox_id: impl Into<String>,
        draft_id: impl Into<String>,
        raw: impl Into<String>,
    ) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(
            self.client,
            Update::new(user_mailbox_id, draft_id, raw),
        )
    }
}
/// Replace a draft / 更新草稿.
///
/// Replaces the whole content of a draft with another EML message of at most 37.5 MB.
///
/// 用新的 EML 内容整体替换一封草稿，原文不超过 37.5 MB。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().user_mailbox_draft().update("text", "268dce11-85f7-427d-8756-6be3abc850fd", "text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PUT /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id`
/// - Rate limit: 5 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `mail:user_mailbox.message:modify`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The address of the user mailbox; when called as a user, `me` stands for that user.
    ///
    /// 用户邮箱的地址；以用户身份调用时，可填 `me` 表示当前用户。
    /// - Example: `"text"`
    pub user_mailbox_id: String,
    /// The ID of the draft to update, from `mail.v1.user_mailbox_draft.create` or `mail.v1.user_mailbox_draft.list`.
    ///
    /// 要更新的草稿的 ID，可由 `mail.v1.user_mailbox_draft.create` 或 `mail.v1.user_mailbox_draft.list` 得到。
    /// - Example: `"268dce11-85f7-427d-8756-6be3abc850fd"`
    pub draft_id: String,
    /// The new content of the draft, which replaces all of the old: the whole message as EML data (RFC 5822) with headers, body, inline images and attachments, base64url encoded and at most 37.5 MB before that.
    ///
    /// 草稿的新内容，会取代全部旧内容：整封邮件的 EML 数据（RFC 5822），含邮件头、正文、内联图片和附件，以 base64url 编码，编码前不超过 37.5 MB。
    /// - Example: `"text"`
    pub raw: String,
}
impl Update {
    /// Creates the value from its required fields.
    pub fn new(
        user_mailbox_id: impl Into<String>,
        draft_id: impl Into<String>,
        raw: impl Into<String>,
    ) -> Self {
        Self {
            user_mailbox_id: user_mailbox_id.into(),
            draft_id: draft_id.into(),
            raw: raw.into(),
        }
    }
}
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_mailbox_id", &mut self.user_mailbox_id);
        f.field("draft_id", &mut self.draft_id);
        f.field("raw", &mut self.raw);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("mail.v1.user_mailbox_draft.update", Put, "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id")
        .documented(text("更新草稿", "Replace a draft"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/update")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_MODIFY])])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[
            path("user_mailbox_id", String).required(),
            path("draft_id", String).required(),
            body("raw", String).required(),
        ])
}
/// The reply to [`Update`](struct@Update).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The draft after the update. / 更新后的草稿。
    pub draft: v1::Draft,
}
impl wire::Object for UpdateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("draft", &mut self.draft);
    }
}
crate::codegen::__impl_object! {
    UpdateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Update`](struct@Update).
    UpdateError:
    /// [`1234008`](error::INVALID_PARAMETER1234008): request parameter error
    InvalidParameter1234008 = error::INVALID_PARAMETER1234008,
    /// [`1236001`](error::RAW_TOO_LARGE): raw size over limit
    RawTooLarge = error::RAW_TOO_LARGE,
    /// `1236002` (HTTP 400): invalid mime format
    ///
    /// `raw` is not a valid MIME message. Correct its format and encode it as base64url (`-` and `_` instead of `+` and `/`).
    ///
    /// `raw` 不是合法的 MIME 邮件。请检查邮件格式，并用 base64url 编码（`-`、`_` 代替 `+`、`/`）。
    InvalidMimeFormat = &ErrorInfo {
        message: "invalid mime format",
        ..*error::INVALID_MIME_FORMAT
    },
    /// [`1236003`](error::RECIPIENT_LIMIT_EXCEEDED): the number of recipients exceeds the limit
    RecipientLimitExceeded = error::RECIPIENT_LIMIT_EXCEEDED,
    /// [`1236004`](error::ATTACHMENT_LIMIT_EXCEEDED): the number of attachments exceeds the limit
    AttachmentLimitExceeded = error::ATTACHMENT_LIMIT_EXCEEDED,
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
    /// `1236006` (HTTP 429): Concurrent write conflict. Please retry later
    ///
    /// Mails of one user cannot be sent concurrently. Send them one after the other. / 同一用户的发信请求不能并发。请逐封串行发送。
    RateLimited = &ErrorInfo {
        message: "Concurrent write conflict. Please retry later",
        ..*error::RATE_LIMITED
    },
    /// [`1236019`](error::SEND_INTERNAL_ERROR): internal server error
    SendInternalError = error::SEND_INTERNAL_ERROR,
    /// [`1236020`](error::ATTACHMENT_EXTENSION_NOT_ALLOWED): file extension is not allowed as a mail attachment
    AttachmentExtensionNotAllowed = error::ATTACHMENT_EXTENSION_NOT_ALLOWED,
    /// [`1236021`](error::INLINE_IMAGE_FORMAT_UNSUPPORTED): inline image content type does not match an allowed image format; supported: image/jpeg, image/png, image/gif, image/webp", detected
    InlineImageFormatUnsupported = error::INLINE_IMAGE_FORMAT_UNSUPPORTED,
}
