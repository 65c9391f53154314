// Generated from spec/mail/v1/user_mailbox_template/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::{error, v1};
impl super::Api<'_> {
    /// Get a mail template / 获取个人邮件模板详情: [`Get`](struct@Get).
    pub fn get(
        &self,
        user_mailbox_id: impl Into<String>,
        template_id: impl Into<String>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(user_mailbox_id, template_id))
    }
}
/// Get a mail template / 获取个人邮件模板详情.
///
/// Returns a mail template in full, with its subject, body, recipients and attachments.
///
/// 返回一个邮件模板的全部内容，含主题、正文、收件人和附件。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().user_mailbox_template().get("user@example.com", "7281187859195772947").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `mail:user_mailbox.message:modify`, `mail:user_mailbox.message:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-template/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
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
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(
        user_mailbox_id: impl Into<String>,
        template_id: impl Into<String>,
    ) -> Self {
        Self {
            user_mailbox_id: user_mailbox_id.into(),
            template_id: template_id.into(),
        }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_mailbox_id", &mut self.user_mailbox_id);
        f.field("template_id", &mut self.template_id);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("mail.v1.user_mailbox_template.get", Get, "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id")
        .documented(text("获取个人邮件模板详情", "Get a mail template"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-template/get")
        .access(&[Tenant, User], &[Custom], &[
            scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_MODIFY]),
            scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(NoBody, &[path("user_mailbox_id", String).required(), path("template_id", String).required()])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The template found. / 查到的模板。
    pub template: v1::Template,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("template", &mut self.template);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
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
    /// `1230009` (HTTP 400): invalid template param
    ///
    /// What it means differs by operation. For messages and threads, the caller has no permission: apply for it, then try again. For mail templates, a parameter is invalid: correct it according to the request fields of the operation.
    ///
    /// 含义因接口而异：对于邮件和邮件会话，调用身份没有权限，请申请相应权限后重试；对于邮件模板，请求参数不合法，请对照接口的请求字段修正。
    MailAccessDeniedOrInvalidTemplate = &ErrorInfo {
        status: Some(400),
        message: "invalid template param",
        ..*error::MAIL_ACCESS_DENIED_OR_INVALID_TEMPLATE
    },
}
