// Generated from spec/apaas/v1/user_task/rollback_points.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::apaas::{error, v1};
impl super::Api<'_> {
    /// Get the rollback points of a manual task / 人工任务 - 查询可退回的位置: [`RollbackPoints`](struct@RollbackPoints).
    pub fn rollback_points(
        &self,
        task_id: impl Into<String>,
        operator_user_id: impl Into<String>,
    ) -> crate::codegen::Call<RollbackPoints> {
        crate::codegen::Call::new(
            self.client,
            RollbackPoints::new(task_id, operator_user_id),
        )
    }
}
/// Get the rollback points of a manual task / 人工任务 - 查询可退回的位置.
///
/// Returns the nodes to which the current manual task can be rolled back. / 返回当前人工任务可以退回到的节点。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.apaas().v1().user_task().rollback_points("1234", "1234").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/apaas/v1/user_tasks/:task_id/rollback_points`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Needs no scope
///
/// Errors: [`RollbackPointsError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/user_task/rollback_points)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackPoints {
    /// The ID of the user task, found by querying user tasks. / 人工任务 ID，可从查询人工任务的结果中获取。
    /// - Example: `"1234"`
    pub task_id: String,
    /// The Feishu aPaaS user ID (kunlunUserID) of the operator, shown on the user management page of aPaaS.
    ///
    /// 操作人的飞书 aPaaS 用户 ID（kunlunUserID），可在 aPaaS 用户管理页面查看。
    /// - Example: `"1234"`
    pub operator_user_id: String,
}
impl RollbackPoints {
    /// Creates the value from its required fields.
    pub fn new(task_id: impl Into<String>, operator_user_id: impl Into<String>) -> Self {
        Self {
            task_id: task_id.into(),
            operator_user_id: operator_user_id.into(),
        }
    }
}
impl wire::Object for RollbackPoints {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_id", &mut self.task_id);
        f.field("operator_user_id", &mut self.operator_user_id);
    }
}
crate::codegen::__impl_object! {
    RollbackPoints
}
crate::codegen::__operation! {
    RollbackPoints => RollbackPointsResponse, RollbackPointsError:
    Endpoint::new("apaas.v1.user_task.rollback_points", Post, "/open-apis/apaas/v1/user_tasks/:task_id/rollback_points")
        .documented(text("人工任务 - 查询可退回的位置", "Get the rollback points of a manual task"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/user_task/rollback_points")
        .access(&[Tenant], &[Custom], &[])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[path("task_id", String).required(), body("operator_user_id", String).required()])
}
/// The reply to [`RollbackPoints`](struct@RollbackPoints).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackPointsResponse {
    /// The tasks that can be rolled back to. / 可退回到的任务。
    pub tasks: Vec<RollbackPointsAllowedRollbaclkTaskItemType>,
}
impl wire::Object for RollbackPointsResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("tasks", &mut self.tasks);
    }
}
crate::codegen::__impl_object! {
    RollbackPointsResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`RollbackPoints`](struct@RollbackPoints).
    RollbackPointsError:
    /// [`2320001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
/// The tasks that can be rolled back to. / 可退回到的任务。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackPointsAllowedRollbaclkTaskItemType {
    /// The ID of the task, to be passed as `to_task_id` when rolling back. / 可退回到的任务的 ID，退回时填入 `to_task_id`。
    pub id: String,
    /// The name of the task, one entry per language. / 任务的多语言名称。
    pub activity_label: Vec<v1::I18n>,
    /// Whether the task is the start node of the flow. / 任务是否为流程的开始节点。
    pub is_start: bool,
}
impl wire::Object for RollbackPointsAllowedRollbaclkTaskItemType {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("activity_label", &mut self.activity_label);
        f.field("is_start", &mut self.is_start);
    }
}
crate::codegen::__impl_object! {
    RollbackPointsAllowedRollbaclkTaskItemType
}
