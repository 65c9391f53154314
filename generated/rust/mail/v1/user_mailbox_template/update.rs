// Generated from spec/mail/v1/user_mailbox_template/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::{error, v1};
impl super::Api<'_> {
    /// Replace a mail template / 全量更新个人邮件模板: [`Update`](struct@Update).
    pub fn update(
        &self,
        user_mailbox_id: impl Into<String>,
        template_id: impl Into<String>,
        template: v1::TemplateInput,
    ) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(
            self.client,
            Update::new(user_mailbox_id, template_id, template),
        )
    }
}
/// Replace a mail template / 全量更新个人邮件模板.
///
/// Replaces a mail template as a whole; fields that are left out are cleared.
///
/// 以传入的内容整体替换一个邮件模板，没有传入的字段会被清空。
///
/// - `PUT /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `mail:user_mailbox.message:modify`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-template/update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
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
    /// The new template, which replaces the old one as a whole; fields left out are cleared.
    ///
    /// 新的模板，会取代原有的全部内容，未填的字段会被清空。
    pub template: v1::TemplateInput,
}
impl Update {
    /// Creates the value from its required fields.
    pub fn new(
        user_mailbox_id: impl Into<String>,
        template_id: impl Into<String>,
        template: v1::TemplateInput,
    ) -> Self {
        Self {
            user_mailbox_id: user_mailbox_id.into(),
            template_id: template_id.into(),
            template,
        }
    }
}
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_mailbox_id", &mut self.user_mailbox_id);
        f.field("template_id", &mut self.template_id);
        f.field("template", &mut self.template);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("mail.v1.user_mailbox_template.update", Put, "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id")
        .documented(text("全量更新个人邮件模板", "Replace a mail template"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-template/update")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_MODIFY])])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[
            path("user_mailbox_id", String).required(),
            path("template_id", String).required(),
            body("template", Object).required(),
        ])
}
/// The reply to [`Update`](struct@Update).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The whole template after the update. / 更新后的完整模板。
    pub template: v1::Template,
}
impl wire::Object for UpdateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("template", &mut self.template);
    }
}
crate::codegen::__impl_object! {
    UpdateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Update`](struct@Update).
    UpdateError:
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
    /// `1230004` (HTTP 400): invalid template name
    ///
    /// What it means differs by operation; see the `msg` of the reply. The name of a mail template is invalid: change `name`. The mailbox does not exist, is of an unsupported type or closed to the caller: check `user_mailbox_id` and the permissions. When getting messages in bulk, the service failed: try again later.
    ///
    /// 含义因接口而异，以返回的 `msg` 为准：邮件模板的名称不合法，请修改 `name`；邮箱不存在、类型不支持或无权访问，请检查 `user_mailbox_id` 和权限；批量获取邮件时为服务内部错误，请稍后重试。
    MailboxDeniedOrInvalidTemplateName = &ErrorInfo {
        status: Some(400),
        message: "invalid template name",
        ..*error::MAILBOX_DENIED_OR_INVALID_TEMPLATE_NAME
    },
    /// [`1230006`](error::MESSAGE_NOT_FOUND_OR_TEMPLATE_CONTENT_TOO_LARGE): template content size limit exceeded
    MessageNotFoundOrTemplateContentTooLarge = error::MESSAGE_NOT_FOUND_OR_TEMPLATE_CONTENT_TOO_LARGE,
    /// [`1230007`](error::MESSAGE_OR_TEMPLATE_NOT_FOUND): template not found
    MessageOrTemplateNotFound = error::MESSAGE_OR_TEMPLATE_NOT_FOUND,
    /// [`1230008`](error::MODIFY_TARGET_NOT_FOUND_OR_TEMPLATE_TOO_LARGE): template total size limit exceeded
    ModifyTargetNotFoundOrTemplateTooLarge = error::MODIFY_TARGET_NOT_FOUND_OR_TEMPLATE_TOO_LARGE,
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
    /// [`1230011`](error::TEMPLATE_ATTACHMENT_DENIED): template attachment forbidden
    TemplateAttachmentDenied = error::TEMPLATE_ATTACHMENT_DENIED,
}
