// Generated from spec/mail/v1/user_mailbox/accessible_mailboxes.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::{error, v1};
impl super::Api<'_> {
    /// List the mailboxes a user can access / 列出可访问的邮箱: [`AccessibleMailboxes`](struct@AccessibleMailboxes).
    pub fn accessible_mailboxes(
        &self,
        user_mailbox_id: impl Into<String>,
    ) -> crate::codegen::Call<AccessibleMailboxes> {
        crate::codegen::Call::new(self.client, AccessibleMailboxes::new(user_mailbox_id))
    }
}
/// List the mailboxes a user can access / 列出可访问的邮箱.
///
/// Returns the mailboxes in which a user can read and send, that is the primary one and public ones; a public mailbox cannot be the caller.
///
/// 返回用户可以收发邮件的邮箱，即主邮箱和公共邮箱，不能以公共邮箱调用。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().user_mailbox().accessible_mailboxes("abc@abc.com").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/accessible_mailboxes`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `mail:user_mailbox`, `mail:user_mailbox:readonly`
///
/// Errors: [`AccessibleMailboxesError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox/accessible_mailboxes)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessibleMailboxes {
    /// The address of the user mailbox, which cannot be a public mailbox; `me` is accepted when called as a user.
    ///
    /// 用户邮箱的地址，不能是公共邮箱；以用户身份调用时，可填 `me`。
    /// - Example: `"abc@abc.com"`
    pub user_mailbox_id: String,
}
impl AccessibleMailboxes {
    /// Creates the value from its required fields.
    pub fn new(user_mailbox_id: impl Into<String>) -> Self {
        Self {
            user_mailbox_id: user_mailbox_id.into(),
        }
    }
}
impl wire::Object for AccessibleMailboxes {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_mailbox_id", &mut self.user_mailbox_id);
    }
}
crate::codegen::__impl_object! {
    AccessibleMailboxes
}
crate::codegen::__operation! {
    AccessibleMailboxes => AccessibleMailboxesResponse, AccessibleMailboxesError:
    Endpoint::new("mail.v1.user_mailbox.accessible_mailboxes", Get, "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/accessible_mailboxes")
        .documented(text("列出可访问的邮箱", "List the mailboxes a user can access"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox/accessible_mailboxes")
        .access(&[Tenant, User], &[Custom], &[
            scopes(&[crate::scope::MAIL_USER_MAILBOX]),
            scopes(&[crate::scope::MAIL_USER_MAILBOX_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[path("user_mailbox_id", String).required()])
}
/// The reply to [`AccessibleMailboxes`](struct@AccessibleMailboxes).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessibleMailboxesResponse {
    /// The mailboxes that the user can access: the primary one and public mailboxes. / 用户能访问的邮箱，包括其主邮箱和公共邮箱。
    pub accessible_mailboxes: Vec<v1::EmailInfo>,
}
impl wire::Object for AccessibleMailboxesResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("accessible_mailboxes", &mut self.accessible_mailboxes);
    }
}
crate::codegen::__impl_object! {
    AccessibleMailboxesResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`AccessibleMailboxes`](struct@AccessibleMailboxes).
    AccessibleMailboxesError:
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
