// Generated from spec/approval/v1/message/send.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
impl super::Api<'_> {
    /// Send an approval bot message / 发送审批 Bot 消息: [`Send`](struct@Send).
    pub fn send(&self) -> crate::codegen::Call<Send> {
        crate::codegen::Call::new(self.client, Send::new())
    }
}
/// Send an approval bot message / 发送审批 Bot 消息.
///
/// Notifies a user through the approval bot of a new approval task or of a change of its status.
///
/// 通过审批机器人告知用户新的审批待办或状态变化。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.approval().v1().message().send().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/approval/v1/message/send`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `approval:approval:readonly`
///
/// Errors: [`SendError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/ugDNyYjL4QjM24CO0IjN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Send {}
impl Send {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
}
impl wire::Object for Send {
    #[inline(never)]
    fn fields(&mut self, _: &mut wire::Fields<'_>) {}
}
crate::codegen::__impl_object! {
    Send
}
crate::codegen::__operation! {
    Send => SendResponse, SendError:
    Endpoint::new("approval.v1.message.send", Post, "/open-apis/approval/v1/message/send")
        .documented(text("发送审批 Bot 消息", "Send an approval bot message"), "https://open.feishu.cn/document/ukTMukTMukTM/ugDNyYjL4QjM24CO0IjN")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::APPROVAL_APPROVAL_READONLY])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[])
}
/// The reply to [`Send`](struct@Send).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendResponse {
    /// The ID of the message sent, needed to update this approval bot message later.
    ///
    /// 所发消息的 ID，之后更新这条审批 Bot 消息时要用到。
    pub message_id: String,
}
impl wire::Object for SendResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("message_id", &mut self.message_id);
    }
}
crate::codegen::__impl_object! {
    SendResponse
}
/// The documented errors of [`Send`](struct@Send).
pub type SendError = crate::codegen::NoError;
