// Generated from spec/approval/v2/subscription/unsubscribe.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
impl super::Api<'_> {
    /// Unsubscribe from approval events (v2) / 取消订阅审批事件: [`Unsubscribe`](struct@Unsubscribe).
    #[deprecated(note = "use `approval.v4.approval.unsubscribe` instead")]
    pub fn unsubscribe(
        &self,
        approval_code: impl Into<id::ApprovalCode>,
    ) -> crate::codegen::Call<Unsubscribe> {
        crate::codegen::Call::new(self.client, Unsubscribe::new(approval_code))
    }
}
/// Unsubscribe from approval events (v2) / 取消订阅审批事件.
///
/// Stops the events of an approval definition's instances for the app. Deprecated: use `approval.v4.approval.unsubscribe` instead.
///
/// 让应用不再接收一个审批定义的实例事件。已废弃，请改用 `approval.v4.approval.unsubscribe`。
///
/// **Deprecated**: use `approval.v4.approval.unsubscribe` instead.
///
/// - `POST /approval/openapi/v2/subscription/unsubscribe`
/// - Token: `tenant_access_token`
/// - Needs no scope
///
/// Errors: [`UnsubscribeError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/ugDOyUjL4gjM14CO4ITN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Unsubscribe {
    /// The code that identifies the approval definition. / 审批定义的 Code，是审批定义的唯一标识。
    pub approval_code: id::ApprovalCode,
}
impl Unsubscribe {
    /// Creates the value from its required fields.
    pub fn new(approval_code: impl Into<id::ApprovalCode>) -> Self {
        Self {
            approval_code: approval_code.into(),
        }
    }
}
impl wire::Object for Unsubscribe {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approval_code", &mut self.approval_code);
    }
}
crate::codegen::__impl_object! {
    Unsubscribe
}
crate::codegen::__operation! {
    Unsubscribe => UnsubscribeResponse, UnsubscribeError:
    Endpoint::new("approval.v2.subscription.unsubscribe", Post, "/approval/openapi/v2/subscription/unsubscribe")
        .documented(text("取消订阅审批事件", "Unsubscribe from approval events (v2)"), "https://open.feishu.cn/document/ukTMukTMukTM/ugDOyUjL4gjM14CO4ITN")
        .access(&[Tenant], &[], &[])
        .request(Json, &[body("approval_code", String).required()])
        .reply(TopLevel)
}
/// The reply to [`Unsubscribe`](struct@Unsubscribe).
pub type UnsubscribeResponse = wire::Empty;
/// The documented errors of [`Unsubscribe`](struct@Unsubscribe).
pub type UnsubscribeError = crate::codegen::NoError;
