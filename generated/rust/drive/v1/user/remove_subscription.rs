// Generated from spec/drive/v1/user/remove_subscription.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::error;
impl super::Api<'_> {
    /// Unsubscribe from document events of a user / 取消用户云文档事件订阅: [`RemoveSubscription`](struct@RemoveSubscription).
    pub fn remove_subscription(
        &self,
        event_type: impl Into<String>,
    ) -> crate::codegen::Call<RemoveSubscription> {
        crate::codegen::Call::new(self.client, RemoveSubscription::new(event_type))
    }
}
/// Unsubscribe from document events of a user / 取消用户云文档事件订阅.
///
/// Ends the user's subscription to document events; notices of comments and replies are no longer pushed.
///
/// 取消当前用户对云文档事件的订阅，此后不再推送评论和回复的通知。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.drive().v1().user().remove_subscription("drive.notice.comment_add_v1").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/drive/v1/user/remove_subscription`
/// - Rate limit: 10 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `docs:event:subscribe`
///
/// Errors: [`RemoveSubscriptionError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/user/remove_subscription)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveSubscription {
    /// The type of document event; only `drive.notice.comment_add_v1`, about comments and replies added, is supported so far.
    ///
    /// 云文档事件的类型，目前只支持 `drive.notice.comment_add_v1`，即添加评论或回复的通知。
    /// - Example: `"drive.notice.comment_add_v1"`
    pub event_type: String,
}
impl RemoveSubscription {
    /// Creates the value from its required fields.
    pub fn new(event_type: impl Into<String>) -> Self {
        Self {
            event_type: event_type.into(),
        }
    }
}
impl wire::Object for RemoveSubscription {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("event_type", &mut self.event_type);
    }
}
crate::codegen::__impl_object! {
    RemoveSubscription
}
crate::codegen::__operation! {
    RemoveSubscription => RemoveSubscriptionResponse, RemoveSubscriptionError:
    Endpoint::new("drive.v1.user.remove_subscription", Delete, "/open-apis/drive/v1/user/remove_subscription")
        .documented(text("取消用户云文档事件订阅", "Unsubscribe from document events of a user"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/user/remove_subscription")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::DOCS_EVENT_SUBSCRIBE])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 60)]), &[])
        .request(NoBody, &[query("event_type", String).required()])
}
/// The reply to [`RemoveSubscription`](struct@RemoveSubscription).
pub type RemoveSubscriptionResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`RemoveSubscription`](struct@RemoveSubscription).
    RemoveSubscriptionError:
    /// [`1069601`](error::DOCUMENT_REQUEST_FAILED): fail
    DocumentRequestFailed = error::DOCUMENT_REQUEST_FAILED,
    /// [`1069602`](error::INVALID_DOCUMENT_PARAMETER): param error
    InvalidDocumentParameter = error::INVALID_DOCUMENT_PARAMETER,
}
