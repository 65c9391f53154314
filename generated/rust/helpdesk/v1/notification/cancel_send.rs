// Generated from spec/helpdesk/v1/notification/cancel_send.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::helpdesk::error;
impl super::Api<'_> {
    /// Cancel a broadcast / 取消推送: [`CancelSend`](struct@CancelSend).
    pub fn cancel_send(
        &self,
        notification_id: impl Into<String>,
        is_recall: bool,
    ) -> crate::codegen::Call<CancelSend> {
        crate::codegen::Call::new(
            self.client,
            CancelSend::new(notification_id, is_recall),
        )
    }
}
/// Cancel a broadcast / 取消推送.
///
/// Cancels a broadcast at any point after its approval and recalls the messages already sent.
///
/// 在审核通过后的任意阶段取消推送，已发送的消息会被撤回。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.helpdesk().v1().notification().cancel_send("6981801914270744596", true).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/helpdesk/v1/notifications/:notification_id/cancel_send`
/// - Rate limit: special, see the page
/// - Token: `user_access_token`
/// - Scopes, any of: `helpdesk:all`
///
/// Errors: [`CancelSendError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/cancel_send)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelSend {
    /// The ID of the notification. / 推送任务的 ID。
    /// - Example: `"6981801914270744596"`
    pub notification_id: String,
    /// Whether messages already sent are recalled as well, which also works for those to new employees.
    ///
    /// 是否同时撤回已发出的消息，新人入职推送的消息也可撤回。
    pub is_recall: bool,
}
impl CancelSend {
    /// Creates the value from its required fields.
    pub fn new(notification_id: impl Into<String>, is_recall: bool) -> Self {
        Self {
            notification_id: notification_id.into(),
            is_recall,
        }
    }
}
impl wire::Object for CancelSend {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("notification_id", &mut self.notification_id);
        f.field("is_recall", &mut self.is_recall);
    }
}
crate::codegen::__impl_object! {
    CancelSend
}
crate::codegen::__operation! {
    CancelSend => CancelSendResponse, CancelSendError:
    Endpoint::new("helpdesk.v1.notification.cancel_send", Post, "/open-apis/helpdesk/v1/notifications/:notification_id/cancel_send")
        .documented(text("取消推送", "Cancel a broadcast"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/cancel_send")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::HELPDESK_ALL])])
        .limits(RateLimit::Special, &[])
        .request(Json, &[path("notification_id", String).required(), body("is_recall", Boolean).required()])
}
/// The reply to [`CancelSend`](struct@CancelSend).
pub type CancelSendResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`CancelSend`](struct@CancelSend).
    CancelSendError:
    /// [`154000`](error::BAD_REQUEST): Bad request, please check your request body
    BadRequest = error::BAD_REQUEST,
    /// [`154001`](error::UNAUTHORIZED): Unauthorized, please check you have the correct access
    Unauthorized = error::UNAUTHORIZED,
    /// [`154003`](error::PERMISSION_DENIED): Please check you have the correct access
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`154004`](error::RESOURCE_NOT_FOUND): Resource not found
    ResourceNotFound = error::RESOURCE_NOT_FOUND,
    /// [`154005`](error::METHOD_FORBIDDEN): Method Forbidden
    MethodForbidden = error::METHOD_FORBIDDEN,
    /// [`155000`](error::INTERNAL_ERROR): Internal error
    InternalError = error::INTERNAL_ERROR,
}
