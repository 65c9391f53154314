// Generated from spec/mail/v1/user_mailbox_event/subscription.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::error;
impl super::Api<'_> {
    /// Get the event subscription of a mailbox / 获取订阅状态: [`Subscription`](struct@Subscription).
    pub fn subscription(
        &self,
        user_mailbox_id: impl Into<String>,
    ) -> crate::codegen::Call<Subscription> {
        crate::codegen::Call::new(self.client, Subscription::new(user_mailbox_id))
    }
}
/// Get the event subscription of a mailbox / 获取订阅状态.
///
/// Returns which events of a user mailbox are subscribed to. / 返回当前对一个用户邮箱事件的订阅状态。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().user_mailbox_event().subscription("text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/event/subscription`
/// - Rate limit: 1 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `mail:event`
///
/// Errors: [`SubscriptionError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-event/subscription)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Subscription {
    /// The address of the user mailbox; with a `user_access_token`, `me` stands for the calling user.
    ///
    /// 用户邮箱的地址；以 `user_access_token` 调用时，可填 `me` 表示当前用户。
    /// - Example: `"text"`
    pub user_mailbox_id: String,
}
impl Subscription {
    /// Creates the value from its required fields.
    pub fn new(user_mailbox_id: impl Into<String>) -> Self {
        Self {
            user_mailbox_id: user_mailbox_id.into(),
        }
    }
}
impl wire::Object for Subscription {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_mailbox_id", &mut self.user_mailbox_id);
    }
}
crate::codegen::__impl_object! {
    Subscription
}
crate::codegen::__operation! {
    Subscription => SubscriptionResponse, SubscriptionError:
    Endpoint::new("mail.v1.user_mailbox_event.subscription", Get, "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/event/subscription")
        .documented(text("获取订阅状态", "Get the event subscription of a mailbox"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-event/subscription")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::MAIL_EVENT])])
        .limits(RateLimit::Fixed(&[Rate::new(1, 1)]), &[])
        .request(NoBody, &[path("user_mailbox_id", String).required()])
}
/// The reply to [`Subscription`](struct@Subscription).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionResponse {
    /// The kinds of events subscribed to; `1` stands for events about messages. / 已订阅的事件类型，`1` 为邮件相关事件。
    pub event_types: Vec<i64>,
}
impl wire::Object for SubscriptionResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("event_types", &mut self.event_types);
    }
}
crate::codegen::__impl_object! {
    SubscriptionResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Subscription`](struct@Subscription).
    SubscriptionError:
    /// [`1230001`](error::INVALID_PARAMETER): 参数错误
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1230003`](error::INTERNAL_ERROR): 内部错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1230002`](error::PERMISSION_DENIED): 无权限
    PermissionDenied = error::PERMISSION_DENIED,
}
