// Generated from spec/drive/v1/user/subscription.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::error;
impl super::Api<'_> {
    /// Subscribe to document events of a user / 订阅用户云文档事件: [`Subscription`](struct@Subscription).
    pub fn subscription(
        &self,
        event_type: impl Into<String>,
    ) -> crate::codegen::Call<Subscription> {
        crate::codegen::Call::new(self.client, Subscription::new(event_type))
    }
}
/// Subscribe to document events of a user / 订阅用户云文档事件.
///
/// Subscribes the user to document events, so far only notices of comments and replies; an app that receives events as itself need not call it.
///
/// 为当前用户订阅云文档事件，目前只有收到评论或回复的通知；以应用身份接收事件时无需调用。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.drive().v1().user().subscription("drive.notice.comment_add_v1").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/drive/v1/user/subscription`
/// - Rate limit: 10 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `docs:event:subscribe`
///
/// Errors: [`SubscriptionError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/user/subscription)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Subscription {
    /// The type of document event; only `drive.notice.comment_add_v1`, about comments and replies added, is supported so far.
    ///
    /// 云文档事件的类型，目前只支持 `drive.notice.comment_add_v1`，即添加评论或回复的通知。
    /// - Example: `"drive.notice.comment_add_v1"`
    pub event_type: String,
}
impl Subscription {
    /// Creates the value from its required fields.
    pub fn new(event_type: impl Into<String>) -> Self {
        Self {
            event_type: event_type.into(),
        }
    }
}
impl wire::Object for Subscription {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("event_type", &mut self.event_type);
    }
}
crate::codegen::__impl_object! {
    Subscription
}
crate::codegen::__operation! {
    Subscription => SubscriptionResponse, SubscriptionError:
    Endpoint::new("drive.v1.user.subscription", Post, "/open-apis/drive/v1/user/subscription")
        .documented(text("订阅用户云文档事件", "Subscribe to document events of a user"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/user/subscription")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::DOCS_EVENT_SUBSCRIBE])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 60)]), &[])
        .request(Json, &[body("event_type", String).required()])
}
/// The reply to [`Subscription`](struct@Subscription).
pub type SubscriptionResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Subscription`](struct@Subscription).
    SubscriptionError:
    /// [`1069601`](error::DOCUMENT_REQUEST_FAILED): fail
    DocumentRequestFailed = error::DOCUMENT_REQUEST_FAILED,
    /// [`1069602`](error::INVALID_DOCUMENT_PARAMETER): param error
    InvalidDocumentParameter = error::INVALID_DOCUMENT_PARAMETER,
}
