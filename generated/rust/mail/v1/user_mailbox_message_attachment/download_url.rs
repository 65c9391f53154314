// Generated from spec/mail/v1/user_mailbox_message_attachment/download_url.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::error;
impl super::Api<'_> {
    /// Get the download URLs of attachments / 获取附件下载链接: [`DownloadUrl`](struct@DownloadUrl).
    pub fn download_url(
        &self,
        user_mailbox_id: impl Into<String>,
        message_id: impl Into<String>,
        attachment_ids: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<DownloadUrl> {
        crate::codegen::Call::new(
            self.client,
            DownloadUrl::new(user_mailbox_id, message_id, attachment_ids),
        )
    }
}
/// Get the download URLs of attachments / 获取附件下载链接.
///
/// Returns URLs for the attachments of a message, each valid for two hours and two downloads.
///
/// 返回邮件附件的下载链接，每个链接两小时内有效且只能用两次。
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/attachments/download_url`
/// - Rate limit: 1 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `mail:user_mailbox.message.body:read`
///
/// Errors: [`DownloadUrlError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message-attachment/download_url)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadUrl {
    /// The address of the user mailbox, or `me` for the calling user. / 用户邮箱的地址，或填 `me` 表示当前用户。
    /// - Example: `"text"`
    pub user_mailbox_id: String,
    /// The ID of the message, from `mail.v1.user_mailbox_message.list`.
    ///
    /// 邮件的 ID，可由 `mail.v1.user_mailbox_message.list` 得到。
    /// - Example: `"TUlHc1NoWFhJMXgyUi9VZTNVL3h6UnlkRUdzPQ=="`
    pub message_id: String,
    /// The IDs of the attachments to get download links for. / 要获取下载链接的附件的 ID。
    /// - Length: 1 to 20
    /// - Example: `["YQqYbQHoQoDqXjxWKhJbo8Gicjf"]`
    pub attachment_ids: Vec<String>,
}
impl DownloadUrl {
    /// Creates the value from its required fields.
    pub fn new(
        user_mailbox_id: impl Into<String>,
        message_id: impl Into<String>,
        attachment_ids: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            user_mailbox_id: user_mailbox_id.into(),
            message_id: message_id.into(),
            attachment_ids: attachment_ids.into(),
        }
    }
}
impl wire::Object for DownloadUrl {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_mailbox_id", &mut self.user_mailbox_id);
        f.field("message_id", &mut self.message_id);
        f.field("attachment_ids", &mut self.attachment_ids);
    }
}
crate::codegen::__impl_object! {
    DownloadUrl
}
crate::codegen::__operation! {
    DownloadUrl => DownloadUrlResponse, DownloadUrlError:
    Endpoint::new("mail.v1.user_mailbox_message_attachment.download_url", Get, "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/attachments/download_url")
        .documented(text("获取附件下载链接", "Get the download URLs of attachments"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message-attachment/download_url")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_BODY_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(1, 1)]), &[])
        .request(NoBody, &[
            path("user_mailbox_id", String).required(),
            path("message_id", String).required(),
            query("attachment_ids", Array).required(),
        ])
}
/// The reply to [`DownloadUrl`](struct@DownloadUrl).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadUrlResponse {
    /// The download links of the attachments. / 各附件的下载链接。
    pub download_urls: Vec<DownloadUrlAttachmentDownloadUrlItem>,
    /// The IDs of the attachments that no link could be made for. / 未能获取下载链接的附件的 ID。
    pub failed_ids: Vec<String>,
}
impl wire::Object for DownloadUrlResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("download_urls", &mut self.download_urls);
        f.field("failed_ids", &mut self.failed_ids);
    }
}
crate::codegen::__impl_object! {
    DownloadUrlResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`DownloadUrl`](struct@DownloadUrl).
    DownloadUrlError:
    /// `1230001` (HTTP 400): param invalid
    ///
    /// A request parameter is invalid. Correct it according to the request fields of the operation and check the mail address.
    ///
    /// 请求参数不合法。请对照接口的请求字段修正参数，并确认邮箱地址无误。
    InvalidParameter = &ErrorInfo {
        message: "param invalid",
        ..*error::INVALID_PARAMETER
    },
    /// `1230003` (HTTP 500): no permission
    ///
    /// The page of this operation lists the code as a missing permission. Become a member of the public mailbox or apply for the data permission; if the `msg` of the reply reports an internal error, try again later.
    ///
    /// 该接口的文档将此错误码标为无权限。请成为公共邮箱的成员，或申请相应的数据权限；若返回的 `msg` 提示内部错误，请稍后重试。
    InternalError = &ErrorInfo {
        message: "no permission",
        fix: Text { zh: "该接口的文档将此错误码标为无权限。请成为公共邮箱的成员，或申请相应的数据权限；若返回的 `msg` 提示内部错误，请稍后重试。", en: "The page of this operation lists the code as a missing permission. Become a member of the public mailbox or apply for the data permission; if the `msg` of the reply reports an internal error, try again later." },
        ..*error::INTERNAL_ERROR
    },
    /// `1230002` (HTTP 403): internal server error
    ///
    /// The page of this operation lists the code as an internal error. Try again later; if the `msg` of the reply reports a missing permission, become a member of the public mailbox or apply for the data permission.
    ///
    /// 该接口的文档将此错误码标为内部错误。请稍后重试；若返回的 `msg` 提示无权限，请成为公共邮箱成员或申请相应的数据权限。
    PermissionDenied = &ErrorInfo {
        message: "internal server error",
        fix: Text { zh: "该接口的文档将此错误码标为内部错误。请稍后重试；若返回的 `msg` 提示无权限，请成为公共邮箱成员或申请相应的数据权限。", en: "The page of this operation lists the code as an internal error. Try again later; if the `msg` of the reply reports a missing permission, become a member of the public mailbox or apply for the data permission." },
        ..*error::PERMISSION_DENIED
    },
}
/// The download links of the attachments. / 各附件的下载链接。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadUrlAttachmentDownloadUrlItem {
    /// The ID of the attachment. / 附件的 ID。
    pub attachment_id: String,
    /// The link to download the attachment, which works twice within two hours. / 附件的下载链接，两小时内有效，只能使用两次。
    pub download_url: String,
}
impl wire::Object for DownloadUrlAttachmentDownloadUrlItem {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("attachment_id", &mut self.attachment_id);
        f.field("download_url", &mut self.download_url);
    }
}
crate::codegen::__impl_object! {
    DownloadUrlAttachmentDownloadUrlItem
}
