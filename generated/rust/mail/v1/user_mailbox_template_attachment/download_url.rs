// Generated from spec/mail/v1/user_mailbox_template_attachment/download_url.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::error;
impl super::Api<'_> {
    /// Get the download URLs of template attachments / 获取模板附件下载链接: [`DownloadUrl`](struct@DownloadUrl).
    pub fn download_url(
        &self,
        user_mailbox_id: impl Into<String>,
        template_id: impl Into<String>,
        attachment_ids: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<DownloadUrl> {
        crate::codegen::Call::new(
            self.client,
            DownloadUrl::new(user_mailbox_id, template_id, attachment_ids),
        )
    }
}
/// Get the download URLs of template attachments / 获取模板附件下载链接.
///
/// Returns the download URLs of attachments of a mail template, and the reasons for those that have none.
///
/// 返回邮件模板中若干附件的下载链接，无法获取的附件另附原因。
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id/attachments/download_url`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `mail:user_mailbox.message:readonly`
///
/// Errors: [`DownloadUrlError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-template/download_url)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadUrl {
    /// The address of the user mailbox; with a `user_access_token`, `me` stands for the primary mailbox of that user.
    ///
    /// 用户邮箱的地址；以 `user_access_token` 调用时，可填 `me` 表示授权用户的主邮箱。
    /// - Example: `"user@example.com"`
    pub user_mailbox_id: String,
    /// The ID of the template, from `mail.v1.user_mailbox_template.list` or `mail.v1.user_mailbox_template.create`.
    ///
    /// 模板的 ID，可由 `mail.v1.user_mailbox_template.list` 或 `mail.v1.user_mailbox_template.create` 得到。
    /// - Example: `"7281187859195772947"`
    pub template_id: String,
    /// The IDs of the attachments to get download URLs of, from `id` in the `attachments` that `mail.v1.user_mailbox_template.get` returns.
    ///
    /// 要获取下载链接的附件的 ID，即 `mail.v1.user_mailbox_template.get` 所返回 `attachments` 中的 `id`。
    /// - Length: 1 to 20
    /// - Example: `["YQqYbQHoQoDqXjxWKhJbo8Gicjf"]`
    pub attachment_ids: Vec<String>,
}
impl DownloadUrl {
    /// Creates the value from its required fields.
    pub fn new(
        user_mailbox_id: impl Into<String>,
        template_id: impl Into<String>,
        attachment_ids: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            user_mailbox_id: user_mailbox_id.into(),
            template_id: template_id.into(),
            attachment_ids: attachment_ids.into(),
        }
    }
}
impl wire::Object for DownloadUrl {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_mailbox_id", &mut self.user_mailbox_id);
        f.field("template_id", &mut self.template_id);
        f.field("attachment_ids", &mut self.attachment_ids);
    }
}
crate::codegen::__impl_object! {
    DownloadUrl
}
crate::codegen::__operation! {
    DownloadUrl => DownloadUrlResponse, DownloadUrlError:
    Endpoint::new("mail.v1.user_mailbox_template_attachment.download_url", Get, "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id/attachments/download_url")
        .documented(text("获取模板附件下载链接", "Get the download URLs of template attachments"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-template/download_url")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_READONLY])])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(NoBody, &[
            path("user_mailbox_id", String).required(),
            path("template_id", String).required(),
            query("attachment_ids", Array).required(),
        ])
}
/// The reply to [`DownloadUrl`](struct@DownloadUrl).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadUrlResponse {
    /// The download links of the attachments. / 各附件的下载链接。
    pub download_urls: Vec<DownloadUrlAttachmentDownloadUrlItem>,
    /// The attachments no download URL could be obtained for, with the reasons. / 未能取得下载链接的附件及其原因。
    pub failed_reasons: Vec<DownloadUrlAttachmentDownloadFailedReason>,
}
impl wire::Object for DownloadUrlResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("download_urls", &mut self.download_urls);
        f.field("failed_reasons", &mut self.failed_reasons);
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
    /// `1230003` (HTTP 500): internal server error
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    InternalError = &ErrorInfo {
        message: "internal server error",
        ..*error::INTERNAL_ERROR
    },
    /// `1230002` (HTTP 403): permission deny
    ///
    /// The caller has no permission on the mailbox. Become a member of the public mailbox or apply for the data permission, then call again.
    ///
    /// 调用身份无权访问该邮箱。请成为公共邮箱的成员，或申请相应的数据权限后再调用。
    PermissionDenied = &ErrorInfo {
        message: "permission deny",
        ..*error::PERMISSION_DENIED
    },
    /// [`1230007`](error::MESSAGE_OR_TEMPLATE_NOT_FOUND): template not found
    MessageOrTemplateNotFound = error::MESSAGE_OR_TEMPLATE_NOT_FOUND,
    /// [`1230010`](error::TEMPLATE_ATTACHMENT_NOT_FOUND): template attachment not found
    TemplateAttachmentNotFound = error::TEMPLATE_ATTACHMENT_NOT_FOUND,
    /// [`1230011`](error::TEMPLATE_ATTACHMENT_DENIED): template attachment forbidden
    TemplateAttachmentDenied = error::TEMPLATE_ATTACHMENT_DENIED,
}
/// The attachments no download URL could be obtained for, with the reasons. / 未能取得下载链接的附件及其原因。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadUrlAttachmentDownloadFailedReason {
    /// The ID of the attachment. / 附件的 ID。
    pub attachment_id: String,
    /// Why no download URL could be obtained, such as `attachment_not_found`.
    ///
    /// 未能取得下载链接的原因，如 `attachment_not_found`。
    pub reason: String,
}
impl wire::Object for DownloadUrlAttachmentDownloadFailedReason {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("attachment_id", &mut self.attachment_id);
        f.field("reason", &mut self.reason);
    }
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
    DownloadUrlAttachmentDownloadFailedReason DownloadUrlAttachmentDownloadUrlItem
}
