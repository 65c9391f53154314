// Generated from spec/helpdesk/v1/notification/preview.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
impl super::Api<'_> {
    /// Preview a broadcast / 预览推送: [`Preview`](struct@Preview).
    pub fn preview(
        &self,
        notification_id: impl Into<String>,
    ) -> crate::codegen::Call<Preview> {
        crate::codegen::Call::new(self.client, Preview::new(notification_id))
    }
}
/// Preview a broadcast / 预览推送.
///
/// Previews the content of a broadcast before it is sent. / 在正式发送前预览推送的内容。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.helpdesk().v1().notification().preview("6985032626234982420").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/helpdesk/v1/notifications/:notification_id/preview`
/// - Rate limit: 20 calls a minute
/// - Token: `user_access_token`
/// - Scopes, any of: `helpdesk:all:readonly`
///
/// Errors: [`PreviewError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/preview)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Preview {
    /// The ID of the notification to preview, which `helpdesk.v1.notification.create` returned.
    ///
    /// 要预览的推送任务的 ID，由 `helpdesk.v1.notification.create` 返回。
    /// - Example: `"6985032626234982420"`
    pub notification_id: String,
}
impl Preview {
    /// Creates the value from its required fields.
    pub fn new(notification_id: impl Into<String>) -> Self {
        Self {
            notification_id: notification_id.into(),
        }
    }
}
impl wire::Object for Preview {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("notification_id", &mut self.notification_id);
    }
}
crate::codegen::__impl_object! {
    Preview
}
crate::codegen::__operation! {
    Preview => PreviewResponse, PreviewError:
    Endpoint::new("helpdesk.v1.notification.preview", Post, "/open-apis/helpdesk/v1/notifications/:notification_id/preview")
        .documented(text("预览推送", "Preview a broadcast"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/preview")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::HELPDESK_ALL_READONLY])])
        .limits(RateLimit::Fixed(&[Rate::new(20, 60)]), &[])
        .request(NoBody, &[path("notification_id", String).required()])
}
/// The reply to [`Preview`](struct@Preview).
pub type PreviewResponse = wire::Empty;
/// The documented errors of [`Preview`](struct@Preview).
pub type PreviewError = crate::codegen::NoError;
