// Generated from spec/helpdesk/v1/notification/submit_approve.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
impl super::Api<'_> {
    /// Submit a broadcast for review / 提交审核: [`SubmitApprove`](struct@SubmitApprove).
    pub fn submit_approve(
        &self,
        notification_id: impl Into<String>,
        reason: impl Into<String>,
    ) -> crate::codegen::Call<SubmitApprove> {
        crate::codegen::Call::new(
            self.client,
            SubmitApprove::new(notification_id, reason),
        )
    }
}
/// Submit a broadcast for review / 提交审核.
///
/// Submits a broadcast for review, which the owner of the help desk passes at once while others wait for the owner.
///
/// 提交推送审核，由服务台所有者创建的自动通过，否则通知所有者审核。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.helpdesk().v1().notification().submit_approve("6985032626234982420", "text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/helpdesk/v1/notifications/:notification_id/submit_approve`
/// - Rate limit: 10 calls a minute
/// - Token: `user_access_token`
/// - Scopes, any of: `helpdesk:all`
///
/// Errors: [`SubmitApproveError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/submit_approve)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitApprove {
    /// The ID of the notification, which `helpdesk.v1.notification.create` returned.
    ///
    /// 推送任务的 ID，由 `helpdesk.v1.notification.create` 返回。
    /// - Example: `"6985032626234982420"`
    pub notification_id: String,
    /// Why approval is asked for. / 提交审批的理由。
    /// - Example: `"text"`
    pub reason: String,
}
impl SubmitApprove {
    /// Creates the value from its required fields.
    pub fn new(notification_id: impl Into<String>, reason: impl Into<String>) -> Self {
        Self {
            notification_id: notification_id.into(),
            reason: reason.into(),
        }
    }
}
impl wire::Object for SubmitApprove {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("notification_id", &mut self.notification_id);
        f.field("reason", &mut self.reason);
    }
}
crate::codegen::__impl_object! {
    SubmitApprove
}
crate::codegen::__operation! {
    SubmitApprove => SubmitApproveResponse, SubmitApproveError:
    Endpoint::new("helpdesk.v1.notification.submit_approve", Post, "/open-apis/helpdesk/v1/notifications/:notification_id/submit_approve")
        .documented(text("提交审核", "Submit a broadcast for review"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/submit_approve")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::HELPDESK_ALL])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 60)]), &[])
        .request(Json, &[path("notification_id", String).required(), body("reason", String).required()])
}
/// The reply to [`SubmitApprove`](struct@SubmitApprove).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitApproveResponse {
    /// Whether the user can create or manage the approval process; if false, the user lacks the [help desk mini program](https://app.feishu.cn/app/cli_9f9f8825d53b900d) or has too old a version.
    ///
    /// 是否有权创建或管理审批流程；为 false 时，可能是用户没有安装[服务台小程序](https://app.feishu.cn/app/cli_9f9f8825d53b900d)，或所装版本过低。
    pub has_access: bool,
}
impl wire::Object for SubmitApproveResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("has_access", &mut self.has_access);
    }
}
crate::codegen::__impl_object! {
    SubmitApproveResponse
}
/// The documented errors of [`SubmitApprove`](struct@SubmitApprove).
pub type SubmitApproveError = crate::codegen::NoError;
