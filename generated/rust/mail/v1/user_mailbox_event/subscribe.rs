// Generated from spec/mail/v1/user_mailbox_event/subscribe.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::error;
impl super::Api<'_> {
    /// Subscribe to the events of a mailbox / 订阅事件: [`Subscribe`](struct@Subscribe).
    pub fn subscribe(
        &self,
        user_mailbox_id: impl Into<String>,
        event_type: i64,
    ) -> crate::codegen::Call<Subscribe> {
        crate::codegen::Call::new(
            self.client,
            Subscribe::new(user_mailbox_id, event_type),
        )
    }
}
/// Subscribe to the events of a mailbox / 订阅事件.
///
/// Subscribes to the events of a user mailbox, such as received mail. / 为一个用户邮箱订阅收信事件。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().user_mailbox_event().subscribe("text", 1).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/event/subscribe`
/// - Rate limit: 1 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `mail:event`
///
/// Errors: [`SubscribeError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-event/subscribe)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Subscribe {
    /// The address of the user mailbox; with a `user_access_token`, `me` stands for the calling user.
    ///
    /// 用户邮箱的地址；以 `user_access_token` 调用时，可填 `me` 表示当前用户。
    /// - Example: `"text"`
    pub user_mailbox_id: String,
    /// The kind of events to subscribe to or to unsubscribe from. / 订阅或取消订阅的是哪类事件。
    /// - From 1 to 1
    /// - `1`: Events about messages / 邮件相关事件
    /// - Example: `1`
    pub event_type: i64,
}
impl Subscribe {
    /// Creates the value from its required fields.
    pub fn new(user_mailbox_id: impl Into<String>, event_type: i64) -> Self {
        Self {
            user_mailbox_id: user_mailbox_id.into(),
            event_type,
        }
    }
}
impl wire::Object for Subscribe {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_mailbox_id", &mut self.user_mailbox_id);
        f.field("event_type", &mut self.event_type);
    }
}
crate::codegen::__impl_object! {
    Subscribe
}
crate::codegen::__operation! {
    Subscribe => SubscribeResponse, SubscribeError:
    Endpoint::new("mail.v1.user_mailbox_event.subscribe", Post, "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/event/subscribe")
        .documented(text("订阅事件", "Subscribe to the events of a mailbox"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-event/subscribe")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::MAIL_EVENT])])
        .limits(RateLimit::Fixed(&[Rate::new(1, 1)]), &[])
        .request(Json, &[
            path("user_mailbox_id", String).required(),
            body("event_type", Integer).required().between(Some(1), Some(1)),
        ])
}
/// The reply to [`Subscribe`](struct@Subscribe).
pub type SubscribeResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Subscribe`](struct@Subscribe).
    SubscribeError:
    /// [`1230001`](error::INVALID_PARAMETER): 参数错误
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1230003`](error::INTERNAL_ERROR): 内部错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1230002`](error::PERMISSION_DENIED): 无权限
    PermissionDenied = error::PERMISSION_DENIED,
}
