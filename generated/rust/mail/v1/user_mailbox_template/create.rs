// Generated from spec/mail/v1/user_mailbox_template/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::{error, v1};
impl super::Api<'_> {
    /// Create a mail template / 创建个人邮件模板: [`Create`](struct@Create).
    pub fn create(
        &self,
        user_mailbox_id: impl Into<String>,
        template: v1::TemplateInput,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(user_mailbox_id, template))
    }
}
/// Create a mail template / 创建个人邮件模板.
///
/// Creates a mail template in a user mailbox, with its name, subject, body, recipients and attachments, and returns it in full with its ID.
///
/// 在用户邮箱中创建一个邮件模板，含名称、主题、正文、收件人和附件，返回完整的模板及其 ID。
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `mail:user_mailbox.message:modify`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-template/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The address of the user mailbox; with a `user_access_token`, `me` stands for the primary mailbox of that user.
    ///
    /// 用户邮箱的地址；以 `user_access_token` 调用时，可填 `me` 表示授权用户的主邮箱。
    /// - Example: `"user@example.com"`
    pub user_mailbox_id: String,
    /// The template to create. / 要创建的模板。
    pub template: v1::TemplateInput,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(user_mailbox_id: impl Into<String>, template: v1::TemplateInput) -> Self {
        Self {
            user_mailbox_id: user_mailbox_id.into(),
            template,
        }
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_mailbox_id", &mut self.user_mailbox_id);
        f.field("template", &mut self.template);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("mail.v1.user_mailbox_template.create", Post, "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates")
        .documented(text("创建个人邮件模板", "Create a mail template"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-template/create")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_MODIFY])])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[path("user_mailbox_id", String).required(), body("template", Object).required()])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The template that was created. / 创建好的模板。
    pub template: v1::Template,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("template", &mut self.template);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
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
    /// `1230005` (HTTP 400): template number limit exceeded
    ///
    /// What it means differs by operation; see the `msg` of the reply. The caller may not access the messages: call as a user who may, or apply for the data permission. An app that calls as itself passed `me`: set `user_mailbox_id` to a mail address. The mailbox has the maximum number of templates: delete some first.
    ///
    /// 含义因接口而异，以返回的 `msg` 为准：没有访问邮件的权限，请以有权的用户调用，或为应用申请数据权限；以应用身份调用时用了 `me`，请将 `user_mailbox_id` 改为邮箱地址；邮件模板数量已达上限，请先删除不用的模板。
    CallerDeniedOrTemplateLimitExceeded = &ErrorInfo {
        message: "template number limit exceeded",
        ..*error::CALLER_DENIED_OR_TEMPLATE_LIMIT_EXCEEDED
    },
    /// [`1230006`](error::MESSAGE_NOT_FOUND_OR_TEMPLATE_CONTENT_TOO_LARGE): template content size limit exceeded
    MessageNotFoundOrTemplateContentTooLarge = error::MESSAGE_NOT_FOUND_OR_TEMPLATE_CONTENT_TOO_LARGE,
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
