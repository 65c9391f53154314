// Generated from spec/corehr/v2/pre_hire/transit_task.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::error;
impl super::Api<'_> {
    /// Move an onboarding task on / 流转入职任务: [`TransitTask`](struct@TransitTask).
    pub fn transit_task(
        &self,
        pre_hire_id: impl Into<String>,
        task_id: impl Into<String>,
    ) -> crate::codegen::Call<TransitTask> {
        crate::codegen::Call::new(self.client, TransitTask::new(pre_hire_id, task_id))
    }
}
/// Move an onboarding task on / 流转入职任务.
///
/// Moves the current task in the onboarding process of a pre-hire on, within the app's data permission for pre-hires.
///
/// 流转待入职人员入职流程中进行中的任务，受待入职数据权限限制。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().pre_hire().transit_task("7345005664477775407", "1").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/pre_hires/:pre_hire_id/transit_task`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:pre_hire:transit_tasks`
///
/// Errors: [`TransitTaskError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/transit_task)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransitTask {
    /// The ID of the pre-hire; `corehr.v2.pre_hire.search` returns it.
    ///
    /// 待入职 ID，可由 `corehr.v2.pre_hire.search` 获取。
    /// - Example: `"7345005664477775407"`
    pub pre_hire_id: String,
    /// The code of the onboarding task to move on. System tasks: `1` job information, `2` personal information, `3` creating the SSO account (hidden, run automatically before personal information), `4` checking in, `9` signing onboarding documents. For custom tasks, see `onboarding_task_list` from `corehr.v2.pre_hire.search` or `corehr.v2.pre_hire.query` with `onboarding_info.onboarding_task_list` in `fields`.
    ///
    /// 要流转的入职任务的标识码。系统任务：`1` 职位信息、`2` 个人信息、`3` 创建账户 SSO（隐藏任务，在个人信息之前自动执行）、`4` 签到、`9` 签署入职文件；自定义任务的标识码见 `corehr.v2.pre_hire.search` 或 `corehr.v2.pre_hire.query` 返回的 `onboarding_task_list`（`fields` 中须含 `onboarding_info.onboarding_task_list`）。
    /// - Example: `"1"`
    pub task_id: String,
}
impl TransitTask {
    /// Creates the value from its required fields.
    pub fn new(pre_hire_id: impl Into<String>, task_id: impl Into<String>) -> Self {
        Self {
            pre_hire_id: pre_hire_id.into(),
            task_id: task_id.into(),
        }
    }
}
impl wire::Object for TransitTask {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("pre_hire_id", &mut self.pre_hire_id);
        f.field("task_id", &mut self.task_id);
    }
}
crate::codegen::__impl_object! {
    TransitTask
}
crate::codegen::__operation! {
    TransitTask => TransitTaskResponse, TransitTaskError:
    Endpoint::new("corehr.v2.pre_hire.transit_task", Post, "/open-apis/corehr/v2/pre_hires/:pre_hire_id/transit_task")
        .documented(text("流转入职任务", "Move an onboarding task on"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/transit_task")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::COREHR_PRE_HIRE_TRANSIT_TASKS])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[path("pre_hire_id", String).required(), body("task_id", String).required()])
}
/// The reply to [`TransitTask`](struct@TransitTask).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransitTaskResponse {
    /// Whether the task was moved on. / 任务是否流转成功。
    pub success: bool,
}
impl wire::Object for TransitTaskResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("success", &mut self.success);
    }
}
crate::codegen::__impl_object! {
    TransitTaskResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`TransitTask`](struct@TransitTask).
    TransitTaskError:
    /// `1161093` (HTTP 400): Transit task failed
    ///
    /// The task could not be moved on. Try again later; if it keeps failing, ask the administrator.
    ///
    /// 任务流转失败。请稍后重试；若持续失败，请联系管理员。
    TransitTaskFailed = &ErrorInfo {
        message: "Transit task failed",
        ..*error::TRANSIT_TASK_FAILED
    },
    /// [`1161094`](error::INVALID_WORKFLOW_OPERATION): Invalid workflow operation
    InvalidWorkflowOperation = error::INVALID_WORKFLOW_OPERATION,
    /// `1161095` (HTTP 400): The task was not found, unable to operate
    ///
    /// There is no such task. Correct `pre_hire_id` and the task code.
    ///
    /// 找不到需要流转的任务。请确认 `pre_hire_id` 和任务标识码正确。
    TaskNotFound = &ErrorInfo {
        message: "The task was not found, unable to operate",
        ..*error::TASK_NOT_FOUND
    },
    /// `1161096` (HTTP 400): Task status error, unable to operate
    ///
    /// The status of the task does not allow this. Move on only tasks in progress, with an action that fits their status.
    ///
    /// 任务的状态不允许该操作。请只流转进行中的任务，并确认流转类型与任务状态相符。
    TaskStatusError = &ErrorInfo {
        message: "Task status error, unable to operate",
        ..*error::TASK_STATUS_ERROR
    },
    /// `1161097` (HTTP 400): Permission denied, please contact the administrator
    ///
    /// The app may not do this to the pre-hire. Ask the administrator to give the app the permission and the data range.
    ///
    /// 没有操作该待入职人员的权限。请联系管理员为应用开通权限和数据范围。
    PreHirePermissionDenied = &ErrorInfo {
        message: "Permission denied, please contact the administrator",
        ..*error::PRE_HIRE_PERMISSION_DENIED
    },
    /// `1161098` (HTTP 400): Form required field is lack, please check the form config
    ///
    /// Required fields of the task form are empty, so the task cannot be submitted. Fill them in as the form is set up and move on the task again.
    ///
    /// 任务表单中有必填字段未填写，不能提交任务。请根据表单配置补齐必填字段后再流转。
    RequiredFormFieldMissing = &ErrorInfo {
        message: "Form required field is lack, please check the form config",
        ..*error::REQUIRED_FORM_FIELD_MISSING
    },
}
