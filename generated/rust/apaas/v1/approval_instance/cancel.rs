// Generated from spec/apaas/v1/approval_instance/cancel.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::apaas::error;
impl super::Api<'_> {
    /// Cancel a manual task instance / 人工任务 - 撤销: [`Cancel`](struct@Cancel).
    pub fn cancel(
        &self,
        approval_instance_id: impl Into<String>,
        user_id: impl Into<String>,
        opinion: impl Into<String>,
    ) -> crate::codegen::Call<Cancel> {
        crate::codegen::Call::new(
            self.client,
            Cancel::new(approval_instance_id, user_id, opinion),
        )
    }
}
/// Cancel a manual task instance / 人工任务 - 撤销.
///
/// Cancels a manual task, be it an approval or a form to fill in. / 撤销一个人工任务，审批任务和填写任务均可。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.apaas().v1().approval_instance().cancel("1788173550023689", "1234", "text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/apaas/v1/approval_instances/:approval_instance_id/cancel`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Needs no scope
///
/// Errors: [`CancelError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/approval_instance/cancel)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cancel {
    /// The ID of the approval instance, found by querying user tasks. / 审批实例 ID，可从查询人工任务的结果中获取。
    /// - Example: `"1788173550023689"`
    pub approval_instance_id: String,
    /// The Feishu aPaaS user ID (kunlunUserID) of the person who cancels the approval, shown on the user management page of aPaaS.
    ///
    /// 撤销审批的用户的飞书 aPaaS 用户 ID（kunlunUserID），可在 aPaaS 用户管理页面查看。
    /// - Example: `"1234"`
    pub user_id: String,
    /// Why the approval is canceled. / 撤销审批的原因。
    /// - Example: `"text"`
    pub opinion: String,
}
impl Cancel {
    /// Creates the value from its required fields.
    pub fn new(
        approval_instance_id: impl Into<String>,
        user_id: impl Into<String>,
        opinion: impl Into<String>,
    ) -> Self {
        Self {
            approval_instance_id: approval_instance_id.into(),
            user_id: user_id.into(),
            opinion: opinion.into(),
        }
    }
}
impl wire::Object for Cancel {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approval_instance_id", &mut self.approval_instance_id);
        f.field("user_id", &mut self.user_id);
        f.field("opinion", &mut self.opinion);
    }
}
crate::codegen::__impl_object! {
    Cancel
}
crate::codegen::__operation! {
    Cancel => CancelResponse, CancelError:
    Endpoint::new("apaas.v1.approval_instance.cancel", Post, "/open-apis/apaas/v1/approval_instances/:approval_instance_id/cancel")
        .documented(text("人工任务 - 撤销", "Cancel a manual task instance"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/approval_instance/cancel")
        .access(&[Tenant], &[Custom], &[])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("approval_instance_id", String).required(),
            body("user_id", String).required(),
            body("opinion", String).required(),
        ])
}
/// The reply to [`Cancel`](struct@Cancel).
pub type CancelResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Cancel`](struct@Cancel).
    CancelError:
    /// [`2320001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
