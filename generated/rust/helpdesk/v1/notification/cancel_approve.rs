// Generated from spec/helpdesk/v1/notification/cancel_approve.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::helpdesk::error;
impl super::Api<'_> {
    /// Cancel the review of a broadcast / 取消审核: [`CancelApprove`](struct@CancelApprove).
    pub fn cancel_approve(
        &self,
        notification_id: impl Into<String>,
    ) -> crate::codegen::Call<CancelApprove> {
        crate::codegen::Call::new(self.client, CancelApprove::new(notification_id))
    }
}
/// Cancel the review of a broadcast / 取消审核.
///
/// Takes back a broadcast that was submitted for review. / 取消一条已提交审核的推送。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.helpdesk().v1().notification().cancel_approve("6981801914270744596").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/helpdesk/v1/notifications/:notification_id/cancel_approve`
/// - Rate limit: 10 calls a minute
/// - Token: `user_access_token`
/// - Scopes, any of: `helpdesk:all`
///
/// Errors: [`CancelApproveError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/cancel_approve)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelApprove {
    /// The ID of the notification. / 推送任务的 ID。
    /// - Example: `"6981801914270744596"`
    pub notification_id: String,
}
impl CancelApprove {
    /// Creates the value from its required fields.
    pub fn new(notification_id: impl Into<String>) -> Self {
        Self {
            notification_id: notification_id.into(),
        }
    }
}
impl wire::Object for CancelApprove {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("notification_id", &mut self.notification_id);
    }
}
crate::codegen::__impl_object! {
    CancelApprove
}
crate::codegen::__operation! {
    CancelApprove => CancelApproveResponse, CancelApproveError:
    Endpoint::new("helpdesk.v1.notification.cancel_approve", Post, "/open-apis/helpdesk/v1/notifications/:notification_id/cancel_approve")
        .documented(text("取消审核", "Cancel the review of a broadcast"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/cancel_approve")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::HELPDESK_ALL])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 60)]), &[])
        .request(NoBody, &[path("notification_id", String).required()])
}
/// The reply to [`CancelApprove`](struct@CancelApprove).
pub type CancelApproveResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`CancelApprove`](struct@CancelApprove).
    CancelApproveError:
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
