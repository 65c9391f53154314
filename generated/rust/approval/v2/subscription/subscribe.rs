// Generated from spec/approval/v2/subscription/subscribe.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
impl super::Api<'_> {
    /// Subscribe to approval events (v2) / 订阅审批事件: [`Subscribe`](struct@Subscribe).
    #[deprecated(note = "use `approval.v4.approval.subscribe` instead")]
    pub fn subscribe(
        &self,
        approval_code: impl Into<id::ApprovalCode>,
    ) -> crate::codegen::Call<Subscribe> {
        crate::codegen::Call::new(self.client, Subscribe::new(approval_code))
    }
}
/// Subscribe to approval events (v2) / 订阅审批事件.
///
/// Has the app receive the events of an approval definition's instances; once is enough. Deprecated: use `approval.v4.approval.subscribe` instead.
///
/// 让应用接收一个审批定义的实例事件，只需订阅一次。已废弃，请改用 `approval.v4.approval.subscribe`。
///
/// **Deprecated**: use `approval.v4.approval.subscribe` instead.
///
/// - `POST /approval/openapi/v2/subscription/subscribe`
/// - Token: `tenant_access_token`
/// - Needs no scope
///
/// Errors: [`SubscribeError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/ucDOyUjL3gjM14yN4ITN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Subscribe {
    /// The code that identifies the approval definition. / 审批定义的 Code，是审批定义的唯一标识。
    pub approval_code: id::ApprovalCode,
}
impl Subscribe {
    /// Creates the value from its required fields.
    pub fn new(approval_code: impl Into<id::ApprovalCode>) -> Self {
        Self {
            approval_code: approval_code.into(),
        }
    }
}
impl wire::Object for Subscribe {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approval_code", &mut self.approval_code);
    }
}
crate::codegen::__impl_object! {
    Subscribe
}
crate::codegen::__operation! {
    Subscribe => SubscribeResponse, SubscribeError:
    Endpoint::new("approval.v2.subscription.subscribe", Post, "/approval/openapi/v2/subscription/subscribe")
        .documented(text("订阅审批事件", "Subscribe to approval events (v2)"), "https://open.feishu.cn/document/ukTMukTMukTM/ucDOyUjL3gjM14yN4ITN")
        .access(&[Tenant], &[], &[])
        .request(Json, &[body("approval_code", String).required()])
        .reply(TopLevel)
}
/// The reply to [`Subscribe`](struct@Subscribe).
pub type SubscribeResponse = wire::Empty;
/// The documented errors of [`Subscribe`](struct@Subscribe).
pub type SubscribeError = crate::codegen::NoError;
