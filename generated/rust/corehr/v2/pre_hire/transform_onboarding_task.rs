// Generated from spec/corehr/v2/pre_hire/transform_onboarding_task.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::error;
impl super::Api<'_> {
    /// Start, submit or review an onboarding task / 流转入职任务: [`TransformOnboardingTask`](struct@TransformOnboardingTask).
    ///
    /// Optional fields are set on the call: `.with(|request| request.review_decision(…))`.
    pub fn transform_onboarding_task(
        &self,
        pre_hire_id: impl Into<String>,
        task_code: impl Into<String>,
        transform_type: TransformOnboardingTaskTransformType,
    ) -> crate::codegen::Call<TransformOnboardingTask> {
        crate::codegen::Call::new(
            self.client,
            TransformOnboardingTask::new(pre_hire_id, task_code, transform_type),
        )
    }
}
/// Start, submit or review an onboarding task / 流转入职任务.
///
/// Starts, submits or reviews a task of an onboarding process under way, which moves it to its next state.
///
/// 手动开启、提交或审批进行中入职流程的任务，使其进入下一状态。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::corehr::v2::pre_hire::TransformOnboardingTaskTransformType;
/// let reply = client.corehr().v2().pre_hire().transform_onboarding_task("7345005664477775407", "27691344-699b-47fb-a352-7b41e992a536", TransformOnboardingTaskTransformType::ReviewTask).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/pre_hires/transform_onboarding_task`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:pre_hire:transform_onboarding_task`
///
/// Errors: [`TransformOnboardingTaskError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/transform_onboarding_task)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransformOnboardingTask {
    /// The ID of the pre-hire to act on; `corehr.v2.pre_hire.search` returns it.
    ///
    /// 要操作的待入职 ID，可由 `corehr.v2.pre_hire.search` 获取。
    /// - Example: `"7345005664477775407"`
    pub pre_hire_id: String,
    /// The code of the onboarding task to move on. System tasks: `1` job information, `2` personal information, `3` creating the SSO account (hidden, run automatically before personal information), `4` checking in, `9` signing onboarding documents. For custom tasks, see `onboarding_task_list` from `corehr.v2.pre_hire.search` or `corehr.v2.pre_hire.query` with `onboarding_info.onboarding_task_list` in `fields`.
    ///
    /// 要流转的入职任务的标识码。系统任务：`1` 职位信息、`2` 个人信息、`3` 创建账户 SSO（隐藏任务，在个人信息之前自动执行）、`4` 签到、`9` 签署入职文件；自定义任务的标识码见 `corehr.v2.pre_hire.search` 或 `corehr.v2.pre_hire.query` 返回的 `onboarding_task_list`（`fields` 中须含 `onboarding_info.onboarding_task_list`）。
    /// - Example: `"27691344-699b-47fb-a352-7b41e992a536"`
    pub task_code: String,
    /// How to move the task on: `manual_start_task` starts one that is `not_started`; `submit_task` submits one that is `in_progress` or `rejected`, except the tasks for creating the account (`3`), checking in (`4`) and signing (`9`); `review_task` reviews one that is `in_review`, regardless of any further reviewers.
    ///
    /// 流转方式：`manual_start_task` 手动开启，用于未开始（`not_started`）的任务；`submit_task` 提交，用于进行中（`in_progress`）或已拒绝（`rejected`）的任务，创建账户（`3`）、签到（`4`）和电子签（`9`）任务不支持；`review_task` 审批，用于审批中（`in_review`）的任务，有多个审批人时不再等待其他人。
    pub transform_type: TransformOnboardingTaskTransformType,
    /// The outcome of the review, without which `review_task` as `transform_type` fails.
    ///
    /// 审批结果，`transform_type` 为 `review_task` 时不能缺少，否则报错。
    pub review_decision: Option<TransformOnboardingTaskReviewDecision>,
    /// The reason for the decision, below 3000 bytes; needed if `review_decision` is `reject`, optional for `approve`.
    ///
    /// 审批原因，少于 3000 字节；`review_decision` 为 `reject` 时必须填写，为 `approve` 时可不填。
    /// - Example: `"text"`
    pub reason: Option<String>,
}
impl TransformOnboardingTask {
    /// Creates the value from its required fields.
    pub fn new(
        pre_hire_id: impl Into<String>,
        task_code: impl Into<String>,
        transform_type: TransformOnboardingTaskTransformType,
    ) -> Self {
        Self {
            pre_hire_id: pre_hire_id.into(),
            task_code: task_code.into(),
            transform_type,
            review_decision: Default::default(),
            reason: Default::default(),
        }
    }
    /// Sets `review_decision`.
    #[must_use]
    pub fn review_decision(
        mut self,
        value: TransformOnboardingTaskReviewDecision,
    ) -> Self {
        self.review_decision = Some(value);
        self
    }
    /// Sets `reason`.
    #[must_use]
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }
}
impl wire::Object for TransformOnboardingTask {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("pre_hire_id", &mut self.pre_hire_id);
        f.field("task_code", &mut self.task_code);
        f.field("transform_type", &mut self.transform_type);
        f.field("review_decision", &mut self.review_decision);
        f.field("reason", &mut self.reason);
    }
}
crate::codegen::__impl_object! {
    TransformOnboardingTask
}
crate::codegen::__operation! {
    TransformOnboardingTask => TransformOnboardingTaskResponse, TransformOnboardingTaskError:
    Endpoint::new("corehr.v2.pre_hire.transform_onboarding_task", Post, "/open-apis/corehr/v2/pre_hires/transform_onboarding_task")
        .documented(text("流转入职任务", "Start, submit or review an onboarding task"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/transform_onboarding_task")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::COREHR_PRE_HIRE_TRANSFORM_ONBOARDING_TASK])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            body("pre_hire_id", String).required(),
            body("task_code", String).required(),
            body("transform_type", String).required(),
            body("review_decision", String),
            body("reason", String),
        ])
}
/// The reply to [`TransformOnboardingTask`](struct@TransformOnboardingTask).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransformOnboardingTaskResponse {
    /// Whether the task was moved on. / 任务是否流转成功。
    pub success: bool,
}
impl wire::Object for TransformOnboardingTaskResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("success", &mut self.success);
    }
}
crate::codegen::__impl_object! {
    TransformOnboardingTaskResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`TransformOnboardingTask`](struct@TransformOnboardingTask).
    TransformOnboardingTaskError:
    /// [`1161093`](error::TRANSIT_TASK_FAILED): Transit task failed.
    TransitTaskFailed = error::TRANSIT_TASK_FAILED,
    /// [`1161095`](error::TASK_NOT_FOUND): The task was not found, unable to operate.
    TaskNotFound = error::TASK_NOT_FOUND,
    /// [`1161096`](error::TASK_STATUS_ERROR): Task status error, unable to operate.
    TaskStatusError = error::TASK_STATUS_ERROR,
    /// `1161097` (HTTP 400): Permission denied, please contact the administrator.
    ///
    /// The app may not move on onboarding tasks. Apply for the scope for the general transition of onboarding tasks in the developer console.
    ///
    /// 应用没有流转入职任务的权限。请在开发者后台为应用申请「入职常规任务的通用流转」权限。
    PreHirePermissionDenied = &ErrorInfo {
        fix: Text { zh: "应用没有流转入职任务的权限。请在开发者后台为应用申请「入职常规任务的通用流转」权限。", en: "The app may not move on onboarding tasks. Apply for the scope for the general transition of onboarding tasks in the developer console." },
        ..*error::PRE_HIRE_PERMISSION_DENIED
    },
    /// [`1161098`](error::REQUIRED_FORM_FIELD_MISSING): The values of the required fields in the form are missing, and the task can not be submitted.
    RequiredFormFieldMissing = error::REQUIRED_FORM_FIELD_MISSING,
    /// [`1161116`](error::CONCURRENT_OPERATION): A conflict occurred as multiple people are operating at the same time. Please refresh the page and try again later.
    ConcurrentOperation = error::CONCURRENT_OPERATION,
    /// `1161129` (HTTP 400): Unable to perform this action as this pre-hire isn't in the "To be onboarded" stage.
    ///
    /// The stage of the pre-hire does not allow this. Query its onboarding status and act only while the pre-hire is to be onboarded and its flow is running.
    ///
    /// 待入职人员当前所处的阶段不允许该操作。请查询其入职状态，只对处于待入职阶段、流程进行中的人员操作。
    PreHireStageNotAllowed = &ErrorInfo {
        message: "Unable to perform this action as this pre-hire isn't in the \"To be onboarded\" stage.",
        ..*error::PRE_HIRE_STAGE_NOT_ALLOWED
    },
    /// `1161142` (HTTP 400): Current task not support to submit.
    ///
    /// This task cannot be submitted. Use another `task_code`: 3 (create SSO account), 4 (check-in) and 9 (sign documents) are not supported.
    ///
    /// 该任务不支持提交。请更换 `task_code`：3（创建 SSO 账户）、4（签到）和 9（签署入职文件）不能提交。
    InvalidNoticePeriod = &ErrorInfo {
        message: "Current task not support to submit.",
        fix: Text { zh: "该任务不支持提交。请更换 `task_code`：3（创建 SSO 账户）、4（签到）和 9（签署入职文件）不能提交。", en: "This task cannot be submitted. Use another `task_code`: 3 (create SSO account), 4 (check-in) and 9 (sign documents) are not supported." },
        ..*error::INVALID_NOTICE_PERIOD
    },
}
/// The outcome of the review, without which `review_task` as `transform_type` fails.
///
/// 审批结果，`transform_type` 为 `review_task` 时不能缺少，否则报错。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TransformOnboardingTaskReviewDecision {
    /// `approve`: Approve / 通过
    Approve,
    /// `reject`: Reject / 拒绝
    Reject,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for TransformOnboardingTaskReviewDecision {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for TransformOnboardingTaskReviewDecision {
    fn as_str(&self) -> &str {
        match self {
            Self::Approve => "approve",
            Self::Reject => "reject",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "approve" => Self::Approve,
            "reject" => Self::Reject,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// How to move the task on: `manual_start_task` starts one that is `not_started`; `submit_task` submits one that is `in_progress` or `rejected`, except the tasks for creating the account (`3`), checking in (`4`) and signing (`9`); `review_task` reviews one that is `in_review`, regardless of any further reviewers.
///
/// 流转方式：`manual_start_task` 手动开启，用于未开始（`not_started`）的任务；`submit_task` 提交，用于进行中（`in_progress`）或已拒绝（`rejected`）的任务，创建账户（`3`）、签到（`4`）和电子签（`9`）任务不支持；`review_task` 审批，用于审批中（`in_review`）的任务，有多个审批人时不再等待其他人。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TransformOnboardingTaskTransformType {
    /// `uninitialized`
    Uninitialized,
    /// `not_started`
    NotStarted,
    /// `in_progress`
    InProgress,
    /// `in_review`
    InReview,
    /// `rejected`
    Rejected,
    /// `failed`
    Failed,
    /// `skipped`
    Skipped,
    /// `completed`
    Completed,
    /// `exception`
    Exception,
    /// `terminated`
    Terminated,
    /// `initiating`
    Initiating,
    /// `manual_skipped`
    ManualSkipped,
    /// `manual_start_task`
    ManualStartTask,
    /// `submit_task`
    SubmitTask,
    /// `review_task`
    ReviewTask,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for TransformOnboardingTaskTransformType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for TransformOnboardingTaskTransformType {
    fn as_str(&self) -> &str {
        match self {
            Self::Uninitialized => "uninitialized",
            Self::NotStarted => "not_started",
            Self::InProgress => "in_progress",
            Self::InReview => "in_review",
            Self::Rejected => "rejected",
            Self::Failed => "failed",
            Self::Skipped => "skipped",
            Self::Completed => "completed",
            Self::Exception => "exception",
            Self::Terminated => "terminated",
            Self::Initiating => "initiating",
            Self::ManualSkipped => "manual_skipped",
            Self::ManualStartTask => "manual_start_task",
            Self::SubmitTask => "submit_task",
            Self::ReviewTask => "review_task",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "uninitialized" => Self::Uninitialized,
            "not_started" => Self::NotStarted,
            "in_progress" => Self::InProgress,
            "in_review" => Self::InReview,
            "rejected" => Self::Rejected,
            "failed" => Self::Failed,
            "skipped" => Self::Skipped,
            "completed" => Self::Completed,
            "exception" => Self::Exception,
            "terminated" => Self::Terminated,
            "initiating" => Self::Initiating,
            "manual_skipped" => Self::ManualSkipped,
            "manual_start_task" => Self::ManualStartTask,
            "submit_task" => Self::SubmitTask,
            "review_task" => Self::ReviewTask,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    TransformOnboardingTaskReviewDecision TransformOnboardingTaskTransformType
}
