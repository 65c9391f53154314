// Generated from spec/apaas/v1/user_task/rollback.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::apaas::error;
impl super::Api<'_> {
    /// Roll back a manual task / 人工任务 - 退回: [`Rollback`](struct@Rollback).
    pub fn rollback(
        &self,
        task_id: impl Into<String>,
        operator_user_id: impl Into<String>,
        to_task_id: impl Into<String>,
        opinion: impl Into<String>,
    ) -> crate::codegen::Call<Rollback> {
        crate::codegen::Call::new(
            self.client,
            Rollback::new(task_id, operator_user_id, to_task_id, opinion),
        )
    }
}
/// Roll back a manual task / 人工任务 - 退回.
///
/// Returns the current manual task to an earlier node. / 将当前人工任务退回到之前的节点。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.apaas().v1().user_task().rollback("1234", "1234", "1234", "text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/apaas/v1/user_tasks/:task_id/rollback`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Needs no scope
///
/// Errors: [`RollbackError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/user_task/rollback)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Rollback {
    /// The ID of the user task, found by querying user tasks. / 人工任务 ID，可从查询人工任务的结果中获取。
    /// - Example: `"1234"`
    pub task_id: String,
    /// The Feishu aPaaS user ID (kunlunUserID) of the operator, shown on the user management page of aPaaS.
    ///
    /// 操作人的飞书 aPaaS 用户 ID（kunlunUserID），可在 aPaaS 用户管理页面查看。
    /// - Example: `"1234"`
    pub operator_user_id: String,
    /// The ID of the task to roll back to, one of those listed as rollback points.
    ///
    /// 要退回到的任务的 ID，从查询可退回任务的结果中获取。
    /// - Example: `"1234"`
    pub to_task_id: String,
    /// Why the task is rolled back. / 退回的原因。
    /// - Example: `"text"`
    pub opinion: String,
}
impl Rollback {
    /// Creates the value from its required fields.
    pub fn new(
        task_id: impl Into<String>,
        operator_user_id: impl Into<String>,
        to_task_id: impl Into<String>,
        opinion: impl Into<String>,
    ) -> Self {
        Self {
            task_id: task_id.into(),
            operator_user_id: operator_user_id.into(),
            to_task_id: to_task_id.into(),
            opinion: opinion.into(),
        }
    }
}
impl wire::Object for Rollback {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_id", &mut self.task_id);
        f.field("operator_user_id", &mut self.operator_user_id);
        f.field("to_task_id", &mut self.to_task_id);
        f.field("opinion", &mut self.opinion);
    }
}
crate::codegen::__impl_object! {
    Rollback
}
crate::codegen::__operation! {
    Rollback => RollbackResponse, RollbackError:
    Endpoint::new("apaas.v1.user_task.rollback", Post, "/open-apis/apaas/v1/user_tasks/:task_id/rollback")
        .documented(text("人工任务 - 退回", "Roll back a manual task"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/user_task/rollback")
        .access(&[Tenant], &[Custom], &[])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("task_id", String).required(),
            body("operator_user_id", String).required(),
            body("to_task_id", String).required(),
            body("opinion", String).required(),
        ])
}
/// The reply to [`Rollback`](struct@Rollback).
pub type RollbackResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Rollback`](struct@Rollback).
    RollbackError:
    /// [`2320001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
