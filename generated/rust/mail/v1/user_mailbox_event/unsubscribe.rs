// Generated from spec/mail/v1/user_mailbox_event/unsubscribe.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::error;
impl super::Api<'_> {
    /// Unsubscribe from the events of a mailbox / 取消订阅: [`Unsubscribe`](struct@Unsubscribe).
    pub fn unsubscribe(
        &self,
        user_mailbox_id: impl Into<String>,
        event_type: i64,
    ) -> crate::codegen::Call<Unsubscribe> {
        crate::codegen::Call::new(
            self.client,
            Unsubscribe::new(user_mailbox_id, event_type),
        )
    }
}
/// Unsubscribe from the events of a mailbox / 取消订阅.
///
/// Cancels the subscription to the events of a user mailbox. / 取消订阅一个用户邮箱的收信事件。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().user_mailbox_event().unsubscribe("text", 1).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/event/unsubscribe`
/// - Rate limit: 1 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `mail:event`
///
/// Errors: [`UnsubscribeError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-event/unsubscribe)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Unsubscribe {
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
impl Unsubscribe {
    /// Creates the value from its required fields.
    pub fn new(user_mailbox_id: impl Into<String>, event_type: i64) -> Self {
        Self {
            user_mailbox_id: user_mailbox_id.into(),
            event_type,
        }
    }
}
impl wire::Object for Unsubscribe {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_mailbox_id", &mut self.user_mailbox_id);
        f.field("event_type", &mut self.event_type);
    }
}
crate::codegen::__impl_object! {
    Unsubscribe
}
crate::codegen::__operation! {
    Unsubscribe => UnsubscribeResponse, UnsubscribeError:
    Endpoint::new("mail.v1.user_mailbox_event.unsubscribe", Post, "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/event/unsubscribe")
        .documented(text("取消订阅", "Unsubscribe from the events of a mailbox"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-event/unsubscribe")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::MAIL_EVENT])])
        .limits(RateLimit::Fixed(&[Rate::new(1, 1)]), &[])
        .request(Json, &[
            path("user_mailbox_id", String).required(),
            body("event_type", Integer).required().between(Some(1), Some(1)),
        ])
}
/// The reply to [`Unsubscribe`](struct@Unsubscribe).
pub type UnsubscribeResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Unsubscribe`](struct@Unsubscribe).
    UnsubscribeError:
    /// [`1230001`](error::INVALID_PARAMETER): 参数错误
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1230003`](error::INTERNAL_ERROR): 内部错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1230002`](error::PERMISSION_DENIED): 无权限
    PermissionDenied = error::PERMISSION_DENIED,
}
