// Generated from spec/apaas/v1/user_task/expediting.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::apaas::error;
impl super::Api<'_> {
    /// Urge a manual task / 人工任务 - 催办任务: [`Expediting`](struct@Expediting).
    ///
    /// Optional fields are set on the call: `.with(|request| request.opinion(…))`.
    pub fn expediting(
        &self,
        task_id: impl Into<String>,
        operator_user_id: impl Into<String>,
        expediting_user_ids: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<Expediting> {
        crate::codegen::Call::new(
            self.client,
            Expediting::new(task_id, operator_user_id, expediting_user_ids),
        )
    }
}
/// Urge a manual task / 人工任务 - 催办任务.
///
/// Urges the current assignees of a manual task. / 催办人工任务当前的处理人。
///
/// - `POST /open-apis/apaas/v1/user_tasks/:task_id/expediting`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Needs no scope
///
/// Errors: [`ExpeditingError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/user_task/expediting)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Expediting {
    /// The ID of the user task, found by querying user tasks. / 人工任务 ID，可从查询人工任务的结果中获取。
    /// - Example: `"1234"`
    pub task_id: String,
    /// The Feishu aPaaS user ID (kunlunUserID) of the operator, shown on the user management page of aPaaS.
    ///
    /// 操作人的飞书 aPaaS 用户 ID（kunlunUserID），可在 aPaaS 用户管理页面查看。
    /// - Example: `"123"`
    pub operator_user_id: String,
    /// The Feishu aPaaS user IDs (kunlunUserID) of the users to remind, shown on the user management page of aPaaS.
    ///
    /// 要催办的用户的飞书 aPaaS 用户 ID（kunlunUserID），可在 aPaaS 用户管理页面查看。
    /// - Length: 1 to 20
    /// - Example: `["1234"]`
    pub expediting_user_ids: Vec<String>,
    /// The reason for the reminder. / 催办的理由。
    /// - Example: `"text"`
    pub opinion: Option<String>,
}
impl Expediting {
    /// Creates the value from its required fields.
    pub fn new(
        task_id: impl Into<String>,
        operator_user_id: impl Into<String>,
        expediting_user_ids: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            task_id: task_id.into(),
            operator_user_id: operator_user_id.into(),
            expediting_user_ids: expediting_user_ids.into(),
            opinion: Default::default(),
        }
    }
    /// Sets `opinion`.
    #[must_use]
    pub fn opinion(mut self, value: impl Into<String>) -> Self {
        self.opinion = Some(value.into());
        self
    }
}
impl wire::Object for Expediting {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_id", &mut self.task_id);
        f.field("operator_user_id", &mut self.operator_user_id);
        f.field("expediting_user_ids", &mut self.expediting_user_ids);
        f.field("opinion", &mut self.opinion);
    }
}
crate::codegen::__impl_object! {
    Expediting
}
crate::codegen::__operation! {
    Expediting => ExpeditingResponse, ExpeditingError:
    Endpoint::new("apaas.v1.user_task.expediting", Post, "/open-apis/apaas/v1/user_tasks/:task_id/expediting")
        .documented(text("人工任务 - 催办任务", "Urge a manual task"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/user_task/expediting")
        .access(&[Tenant], &[Custom], &[])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("task_id", String).required(),
            body("operator_user_id", String).required(),
            body("expediting_user_ids", Array).required(),
            body("opinion", String),
        ])
}
/// The reply to [`Expediting`](struct@Expediting).
pub type ExpeditingResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Expediting`](struct@Expediting).
    ExpeditingError:
    /// [`2320001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
