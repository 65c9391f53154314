// Generated from spec/approval/v4/instance/cancel.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::approval::error;
impl super::Api<'_> {
    /// Cancel an approval instance / 撤回审批实例: [`Cancel`](struct@Cancel).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn cancel(
        &self,
        approval_code: impl Into<id::ApprovalCode>,
        instance_code: impl Into<id::InstanceCode>,
        user_id: impl Into<String>,
    ) -> crate::codegen::Call<Cancel> {
        crate::codegen::Call::new(
            self.client,
            Cancel::new(approval_code, instance_code, user_id),
        )
    }
}
/// Cancel an approval instance / 撤回审批实例.
///
/// Cancels an approval instance on behalf of its submitter, if the definition allows that while it is pending or for some days after approval.
///
/// 撤回一个提交人的审批实例，须审批定义允许撤销审批中或近期已通过的申请。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.approval().v4().instance().cancel("7C468A54-8745-2245-9675-08B7C63E7A85", "81D31358-93AF-92D6-7425-01A5D67C4E71", "f7cb567e").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/approval/v4/instances/cancel`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `approval:approval`, `approval:approval:readonly`, `approval:instance`
///
/// Errors: [`CancelError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/cancel)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cancel {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The code of the approval definition, returned when it was created and also part of its URL in the admin console.
    ///
    /// 审批定义的 Code，创建审批定义时返回，也可在审批管理后台中该定义的 URL 里找到。
    /// - Example: `"7C468A54-8745-2245-9675-08B7C63E7A85"`
    pub approval_code: id::ApprovalCode,
    /// The code of the instance, returned when it was created. Listing instance IDs or querying instances also gives it.
    ///
    /// 审批实例的 Code，创建实例时返回，也可通过获取实例 ID 列表或查询实例列表得到。
    /// - Example: `"81D31358-93AF-92D6-7425-01A5D67C4E71"`
    pub instance_code: id::InstanceCode,
    /// The user who submitted the approval, as a `user_id_type` ID. / 审批提交人的用户 ID，类型由 `user_id_type` 决定。
    /// - Example: `"f7cb567e"`
    pub user_id: String,
}
impl Cancel {
    /// Creates the value from its required fields.
    pub fn new(
        approval_code: impl Into<id::ApprovalCode>,
        instance_code: impl Into<id::InstanceCode>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            user_id_type: Default::default(),
            approval_code: approval_code.into(),
            instance_code: instance_code.into(),
            user_id: user_id.into(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Cancel {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("approval_code", &mut self.approval_code);
        f.field("instance_code", &mut self.instance_code);
        f.field("user_id", &mut self.user_id);
    }
}
crate::codegen::__impl_object! {
    Cancel
}
crate::codegen::__operation! {
    Cancel => CancelResponse, CancelError:
    Endpoint::new("approval.v4.instance.cancel", Post, "/open-apis/approval/v4/instances/cancel")
        .documented(text("撤回审批实例", "Cancel an approval instance"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/cancel")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::APPROVAL_APPROVAL]),
            scopes(&[crate::scope::APPROVAL_APPROVAL_READONLY]),
            scopes(&[crate::scope::APPROVAL_INSTANCE]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("approval_code", String).required(),
            body("instance_code", String).required(),
            body("user_id", String).required(),
        ])
}
/// The reply to [`Cancel`](struct@Cancel).
pub type CancelResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Cancel`](struct@Cancel).
    CancelError:
    /// [`1390001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1390002`](error::APPROVAL_CODE_NOT_FOUND): approval code not found
    ApprovalCodeNotFound = error::APPROVAL_CODE_NOT_FOUND,
    /// [`1390003`](error::INSTANCE_CODE_NOT_FOUND): instance code not found
    InstanceCodeNotFound = error::INSTANCE_CODE_NOT_FOUND,
    /// [`1390018`](error::HANDWRITTEN_SIGNATURE_UNSUPPORTED): not support handwritten signature
    HandwrittenSignatureUnsupported = error::HANDWRITTEN_SIGNATURE_UNSUPPORTED,
    /// [`1395001`](error::SERVICE_ERROR): There have been some errors. Please try again later
    ServiceError = error::SERVICE_ERROR,
}
