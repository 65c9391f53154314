// Generated from spec/mail/v1/user_mailbox_setting/send_as.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::{error, v1};
impl super::Api<'_> {
    /// List the addresses to send from / 列出可发信邮箱: [`SendAs`](struct@SendAs).
    pub fn send_as(
        &self,
        user_mailbox_id: impl Into<String>,
    ) -> crate::codegen::Call<SendAs> {
        crate::codegen::Call::new(self.client, SendAs::new(user_mailbox_id))
    }
}
/// List the addresses to send from / 列出可发信邮箱.
///
/// Returns the addresses that a mailbox can send from: its primary address, aliases and mail groups.
///
/// 返回一个邮箱可用来发信的地址，包括主地址、别名和邮件组。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().user_mailbox_setting().send_as("abc@abc.com").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/settings/send_as`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `mail:user_mailbox`, `mail:user_mailbox:readonly`
///
/// Errors: [`SendAsError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-setting/send_as)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendAs {
    /// The address of the mailbox; when called as a user, `me` stands for that user.
    ///
    /// 邮箱的地址；以用户身份调用时，可填 `me` 表示当前用户。
    /// - Example: `"abc@abc.com"`
    pub user_mailbox_id: String,
}
impl SendAs {
    /// Creates the value from its required fields.
    pub fn new(user_mailbox_id: impl Into<String>) -> Self {
        Self {
            user_mailbox_id: user_mailbox_id.into(),
        }
    }
}
impl wire::Object for SendAs {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_mailbox_id", &mut self.user_mailbox_id);
    }
}
crate::codegen::__impl_object! {
    SendAs
}
crate::codegen::__operation! {
    SendAs => SendAsResponse, SendAsError:
    Endpoint::new("mail.v1.user_mailbox_setting.send_as", Get, "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/settings/send_as")
        .documented(text("列出可发信邮箱", "List the addresses to send from"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-setting/send_as")
        .access(&[Tenant, User], &[Custom], &[
            scopes(&[crate::scope::MAIL_USER_MAILBOX]),
            scopes(&[crate::scope::MAIL_USER_MAILBOX_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[path("user_mailbox_id", String).required()])
}
/// The reply to [`SendAs`](struct@SendAs).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendAsResponse {
    /// The addresses that can be sent from: the primary address, aliases and mail groups.
    ///
    /// 可用来发信的地址，包括主地址、别名和邮件组。
    pub sendable_addresses: Vec<v1::EmailInfo>,
}
impl wire::Object for SendAsResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("sendable_addresses", &mut self.sendable_addresses);
    }
}
crate::codegen::__impl_object! {
    SendAsResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`SendAs`](struct@SendAs).
    SendAsError:
    /// `1230001` (HTTP 400): param is invalid, check user_mailbox_id
    ///
    /// A request parameter is invalid. Correct it according to the request fields of the operation and check the mail address.
    ///
    /// 请求参数不合法。请对照接口的请求字段修正参数，并确认邮箱地址无误。
    InvalidParameter = &ErrorInfo {
        message: "param is invalid, check user_mailbox_id",
        ..*error::INVALID_PARAMETER
    },
    /// [`1230004`](error::MAILBOX_DENIED_OR_INVALID_TEMPLATE_NAME): permission denied: mailbox not found, unsupported mailbox type, or no access to this mailbox
    MailboxDeniedOrInvalidTemplateName = error::MAILBOX_DENIED_OR_INVALID_TEMPLATE_NAME,
    /// `1230003` (HTTP 500): internal server error, please retry later
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    InternalError = &ErrorInfo {
        message: "internal server error, please retry later",
        ..*error::INTERNAL_ERROR
    },
    /// [`1230005`](error::CALLER_DENIED_OR_TEMPLATE_LIMIT_EXCEEDED): tenant access token not support me
    CallerDeniedOrTemplateLimitExceeded = error::CALLER_DENIED_OR_TEMPLATE_LIMIT_EXCEEDED,
}
