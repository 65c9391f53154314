// Generated from spec/apaas/v1/user_task/cc.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::apaas::error;
impl super::Api<'_> {
    /// Copy people on a manual task / 人工任务 - 抄送任务: [`Cc`](struct@Cc).
    pub fn cc(
        &self,
        task_id: impl Into<String>,
        cc_user_ids: impl Into<Vec<String>>,
        operator_user_id: impl Into<String>,
    ) -> crate::codegen::Call<Cc> {
        crate::codegen::Call::new(
            self.client,
            Cc::new(task_id, cc_user_ids, operator_user_id),
        )
    }
}
/// Copy people on a manual task / 人工任务 - 抄送任务.
///
/// Sends a copy of the current manual task to other people. / 将当前的人工任务抄送给他人。
///
/// - `POST /open-apis/apaas/v1/user_tasks/:task_id/cc`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Needs no scope
///
/// Errors: [`CcError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/user_task/cc)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cc {
    /// The ID of the user task, found by querying user tasks. / 人工任务 ID，可从查询人工任务的结果中获取。
    /// - Example: `"1234"`
    pub task_id: String,
    /// The Feishu aPaaS user IDs (kunlunUserID) of the users to copy in, shown on the user management page of aPaaS.
    ///
    /// 抄送人的飞书 aPaaS 用户 ID（kunlunUserID），可在 aPaaS 用户管理页面查看。
    /// - Length: 1 to 10
    /// - Example: `["1234"]`
    pub cc_user_ids: Vec<String>,
    /// The Feishu aPaaS user ID (kunlunUserID) of the operator, shown on the user management page of aPaaS.
    ///
    /// 操作人的飞书 aPaaS 用户 ID（kunlunUserID），可在 aPaaS 用户管理页面查看。
    /// - Example: `"1234"`
    pub operator_user_id: String,
}
impl Cc {
    /// Creates the value from its required fields.
    pub fn new(
        task_id: impl Into<String>,
        cc_user_ids: impl Into<Vec<String>>,
        operator_user_id: impl Into<String>,
    ) -> Self {
        Self {
            task_id: task_id.into(),
            cc_user_ids: cc_user_ids.into(),
            operator_user_id: operator_user_id.into(),
        }
    }
}
impl wire::Object for Cc {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_id", &mut self.task_id);
        f.field("cc_user_ids", &mut self.cc_user_ids);
        f.field("operator_user_id", &mut self.operator_user_id);
    }
}
crate::codegen::__impl_object! {
    Cc
}
crate::codegen::__operation! {
    Cc => CcResponse, CcError:
    Endpoint::new("apaas.v1.user_task.cc", Post, "/open-apis/apaas/v1/user_tasks/:task_id/cc")
        .documented(text("人工任务 - 抄送任务", "Copy people on a manual task"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/user_task/cc")
        .access(&[Tenant], &[Custom], &[])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("task_id", String).required(),
            body("cc_user_ids", Array).required(),
            body("operator_user_id", String).required(),
        ])
}
/// The reply to [`Cc`](struct@Cc).
pub type CcResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Cc`](struct@Cc).
    CcError:
    /// [`2320001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
