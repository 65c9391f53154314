// Generated from spec/approval/v2/instance/cancel.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
impl super::Api<'_> {
    /// Cancel an approval instance (v2) / 审批实例撤回: [`Cancel`](struct@Cancel).
    #[deprecated(note = "use `approval.v4.instance.cancel` instead")]
    pub fn cancel(
        &self,
        approval_code: impl Into<id::ApprovalCode>,
        instance_code: impl Into<id::InstanceCode>,
        user_id: impl Into<String>,
        open_id: impl Into<id::OpenId>,
    ) -> crate::codegen::Call<Cancel> {
        crate::codegen::Call::new(
            self.client,
            Cancel::new(approval_code, instance_code, user_id, open_id),
        )
    }
}
/// Cancel an approval instance (v2) / 审批实例撤回.
///
/// Cancels an instance that is still being approved, which ends it. Deprecated: use `approval.v4.instance.cancel` instead.
///
/// 撤销一个审批中的实例，流程就此结束。已废弃，请改用 `approval.v4.instance.cancel`。
///
/// **Deprecated**: use `approval.v4.instance.cancel` instead.
///
/// - `POST /approval/openapi/v2/instance/cancel`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `approval:approval:readonly`
///
/// Errors: [`CancelError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uYDNyUjL2QjM14iN0ITN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cancel {
    /// The code of the approval definition. / 审批定义的 Code。
    pub approval_code: id::ApprovalCode,
    /// The code of the approval instance. / 审批实例的 Code。
    pub instance_code: id::InstanceCode,
    /// The user ID of the user who acts. / 执行操作的用户的 user_id。
    pub user_id: String,
    /// The open ID of the user who acts, specific to the app. / 操作用户在应用中的 open_id。
    pub open_id: id::OpenId,
}
impl Cancel {
    /// Creates the value from its required fields.
    pub fn new(
        approval_code: impl Into<id::ApprovalCode>,
        instance_code: impl Into<id::InstanceCode>,
        user_id: impl Into<String>,
        open_id: impl Into<id::OpenId>,
    ) -> Self {
        Self {
            approval_code: approval_code.into(),
            instance_code: instance_code.into(),
            user_id: user_id.into(),
            open_id: open_id.into(),
        }
    }
}
impl wire::Object for Cancel {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approval_code", &mut self.approval_code);
        f.field("instance_code", &mut self.instance_code);
        f.field("user_id", &mut self.user_id);
        f.field("open_id", &mut self.open_id);
    }
}
crate::codegen::__impl_object! {
    Cancel
}
crate::codegen::__operation! {
    Cancel => CancelResponse, CancelError:
    Endpoint::new("approval.v2.instance.cancel", Post, "/approval/openapi/v2/instance/cancel")
        .documented(text("审批实例撤回", "Cancel an approval instance (v2)"), "https://open.feishu.cn/document/ukTMukTMukTM/uYDNyUjL2QjM14iN0ITN")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::APPROVAL_APPROVAL_READONLY])])
        .request(Json, &[
            body("approval_code", String).required(),
            body("instance_code", String).required(),
            body("user_id", String).required(),
            body("open_id", String).required(),
        ])
        .reply(TopLevel)
}
/// The reply to [`Cancel`](struct@Cancel).
pub type CancelResponse = wire::Empty;
/// The documented errors of [`Cancel`](struct@Cancel).
pub type CancelError = crate::codegen::NoError;
