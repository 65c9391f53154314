// Generated from spec/helpdesk/v1/notification/execute_send.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::helpdesk::error;
impl super::Api<'_> {
    /// Send a broadcast / 执行推送: [`ExecuteSend`](struct@ExecuteSend).
    pub fn execute_send(
        &self,
        notification_id: impl Into<String>,
        send_at: impl Into<wire::TimestampMs>,
    ) -> crate::codegen::Call<ExecuteSend> {
        crate::codegen::Call::new(
            self.client,
            ExecuteSend::new(notification_id, send_at),
        )
    }
}
/// Send a broadcast / 执行推送.
///
/// Sets the time at which an approved broadcast is sent. / 为审核通过的推送设置发送时间，由系统按时发送。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.helpdesk().v1().notification().execute_send("6985032626234982420", "1624326025000").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/helpdesk/v1/notifications/:notification_id/execute_send`
/// - Rate limit: 10 calls a minute
/// - Token: `user_access_token`
/// - Scopes, any of: `helpdesk:all`
///
/// Errors: [`ExecuteSendError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/execute_send)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteSend {
    /// The ID of the notification, which `helpdesk.v1.notification.create` returned.
    ///
    /// 推送任务的 ID，由 `helpdesk.v1.notification.create` 返回。
    /// - Example: `"6985032626234982420"`
    pub notification_id: String,
    /// When to send the notification, in milliseconds since 1970. / 何时发送，毫秒级时间戳。
    /// - Example: `"1624326025000"`
    pub send_at: wire::TimestampMs,
}
impl ExecuteSend {
    /// Creates the value from its required fields.
    pub fn new(
        notification_id: impl Into<String>,
        send_at: impl Into<wire::TimestampMs>,
    ) -> Self {
        Self {
            notification_id: notification_id.into(),
            send_at: send_at.into(),
        }
    }
}
impl wire::Object for ExecuteSend {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("notification_id", &mut self.notification_id);
        f.field("send_at", &mut self.send_at);
    }
}
crate::codegen::__impl_object! {
    ExecuteSend
}
crate::codegen::__operation! {
    ExecuteSend => ExecuteSendResponse, ExecuteSendError:
    Endpoint::new("helpdesk.v1.notification.execute_send", Post, "/open-apis/helpdesk/v1/notifications/:notification_id/execute_send")
        .documented(text("执行推送", "Send a broadcast"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/execute_send")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::HELPDESK_ALL])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 60)]), &[])
        .request(Json, &[path("notification_id", String).required(), body("send_at", String).required()])
}
/// The reply to [`ExecuteSend`](struct@ExecuteSend).
pub type ExecuteSendResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`ExecuteSend`](struct@ExecuteSend).
    ExecuteSendError:
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
