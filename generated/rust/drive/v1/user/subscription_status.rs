// Generated from spec/drive/v1/user/subscription_status.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::error;
impl super::Api<'_> {
    /// Get the subscription to document events of a user / 查询用户云文档事件订阅状态: [`SubscriptionStatus`](struct@SubscriptionStatus).
    pub fn subscription_status(
        &self,
        event_type: impl Into<String>,
    ) -> crate::codegen::Call<SubscriptionStatus> {
        crate::codegen::Call::new(self.client, SubscriptionStatus::new(event_type))
    }
}
/// Get the subscription to document events of a user / 查询用户云文档事件订阅状态.
///
/// Returns whether the user is subscribed to a kind of document event; without a subscription the app is not sent any.
///
/// 返回当前用户是否已订阅某种云文档事件，未订阅时应用收不到推送。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.drive().v1().user().subscription_status("drive.notice.comment_add_v1").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/drive/v1/user/subscription_status`
/// - Rate limit: 10 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `docs:event:subscribe`
///
/// Errors: [`SubscriptionStatusError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/user/subscription_status)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionStatus {
    /// The type of document event; only `drive.notice.comment_add_v1`, about comments and replies added, is supported so far.
    ///
    /// 云文档事件的类型，目前只支持 `drive.notice.comment_add_v1`，即添加评论或回复的通知。
    /// - Example: `"drive.notice.comment_add_v1"`
    pub event_type: String,
}
impl SubscriptionStatus {
    /// Creates the value from its required fields.
    pub fn new(event_type: impl Into<String>) -> Self {
        Self {
            event_type: event_type.into(),
        }
    }
}
impl wire::Object for SubscriptionStatus {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("event_type", &mut self.event_type);
    }
}
crate::codegen::__impl_object! {
    SubscriptionStatus
}
crate::codegen::__operation! {
    SubscriptionStatus => SubscriptionStatusResponse, SubscriptionStatusError:
    Endpoint::new("drive.v1.user.subscription_status", Get, "/open-apis/drive/v1/user/subscription_status")
        .documented(text("查询用户云文档事件订阅状态", "Get the subscription to document events of a user"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/user/subscription_status")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::DOCS_EVENT_SUBSCRIBE])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 60)]), &[])
        .request(NoBody, &[query("event_type", String).required()])
}
/// The reply to [`SubscriptionStatus`](struct@SubscriptionStatus).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionStatusResponse {
    /// The state of the subscription. / 订阅状态。
    pub data: SubscriptionStatusData,
}
impl wire::Object for SubscriptionStatusResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("data", &mut self.data);
    }
}
crate::codegen::__impl_object! {
    SubscriptionStatusResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`SubscriptionStatus`](struct@SubscriptionStatus).
    SubscriptionStatusError:
    /// [`1069601`](error::DOCUMENT_REQUEST_FAILED): fail
    DocumentRequestFailed = error::DOCUMENT_REQUEST_FAILED,
    /// [`1069602`](error::INVALID_DOCUMENT_PARAMETER): param error
    InvalidDocumentParameter = error::INVALID_DOCUMENT_PARAMETER,
}
/// The state of the subscription. / 订阅状态。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionStatusData {
    /// The app receives the document events of the user only if it is true. / 为 true 时，应用才会收到用户云文档事件。
    pub is_subscribe: bool,
}
impl wire::Object for SubscriptionStatusData {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("is_subscribe", &mut self.is_subscribe);
    }
}
crate::codegen::__impl_object! {
    SubscriptionStatusData
}
