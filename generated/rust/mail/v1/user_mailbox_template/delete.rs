// Generated from spec/mail/v1/user_mailbox_template/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::error;
impl super::Api<'_> {
    /// Delete a mail template / 删除邮件模板: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        user_mailbox_id: impl Into<String>,
        template_id: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(user_mailbox_id, template_id))
    }
}
/// Delete a mail template / 删除邮件模板.
///
/// Permanently deletes a mail template of a user mailbox. / 永久删除用户邮箱的一个邮件模板，无法恢复。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().user_mailbox_template().delete("user@example.com", "7281187859195772947").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `mail:user_mailbox.message:modify`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-template/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
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
impl Delete {
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
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_mailbox_id", &mut self.user_mailbox_id);
        f.field("template_id", &mut self.template_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("mail.v1.user_mailbox_template.delete", Delete, "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id")
        .documented(text("删除邮件模板", "Delete a mail template"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-template/delete")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_MODIFY])])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(NoBody, &[path("user_mailbox_id", String).required(), path("template_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
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
