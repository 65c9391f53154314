// Generated from spec/corehr/v2/event/pre_hire_onboarding_task_changed.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::v2;
/// Onboarding process status changed / 入职流程状态变更.
///
/// Is pushed when the onboarding process of a pre-hire moves on, for instance through the API.
///
/// 待入职员工的入职流程流转时推送，例如调用接口流转入职任务。
///
/// - Type: `corehr.pre_hire.onboarding_task_changed_v2`
/// - Scopes, any of: `corehr:pre_hire:read`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/events/onboarding_task_changed)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreHireOnboardingTaskChanged {
    /// The ID of the tenant in Feishu People. / 飞书人事的租户 ID。
    pub tenant_id: String,
    /// The ID of the pre-hire. / 待入职 ID。
    pub pre_hire_id: String,
    /// The onboarding tasks whose state changed. / 状态发生变更的各个入职任务。
    /// - Length: 0 to 1000
    pub onboarding_task_changes: Vec<PreHireOnboardingTaskChangedOnboardingTaskChange>,
    /// The change of the state of the onboarding flow, empty if only tasks changed. / 入职流程状态的变更，只有任务状态变更时为空。
    pub onboarding_flow_change: PreHireOnboardingTaskChangedOnboardingFlowChange,
    /// The ID of the onboarding flow. / 待入职流程的 ID。
    pub onboarding_flow_id: String,
    /// The onboarding flow. / 入职流程的信息。
    pub flow_info: v2::OnboardingFlow,
}
impl wire::Object for PreHireOnboardingTaskChanged {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("tenant_id", &mut self.tenant_id);
        f.field("pre_hire_id", &mut self.pre_hire_id);
        f.field("onboarding_task_changes", &mut self.onboarding_task_changes);
        f.field("onboarding_flow_change", &mut self.onboarding_flow_change);
        f.field("onboarding_flow_id", &mut self.onboarding_flow_id);
        f.field("flow_info", &mut self.flow_info);
    }
}
crate::codegen::__impl_object! {
    PreHireOnboardingTaskChanged
}
crate::codegen::__event! {
    PreHireOnboardingTaskChanged:
    Descriptor::new("corehr.v2.event.pre_hire_onboarding_task_changed", "corehr.pre_hire.onboarding_task_changed_v2")
        .documented(text("入职流程状态变更", "Onboarding process status changed"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/events/onboarding_task_changed")
        .access(&[Custom, Store], &[scopes(&[crate::scope::COREHR_PRE_HIRE_READ])])
}
/// The change of the state of the onboarding flow, empty if only tasks changed. / 入职流程状态的变更，只有任务状态变更时为空。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreHireOnboardingTaskChangedOnboardingFlowChange {
    /// The state of the onboarding flow after the change. / 变更后的入职流程状态。
    pub after_status: PreHireOnboardingTaskChangedOnboardingFlowChangeAfterStatus,
}
impl wire::Object for PreHireOnboardingTaskChangedOnboardingFlowChange {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("after_status", &mut self.after_status);
    }
}
/// The state of the onboarding flow after the change. / 变更后的入职流程状态。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PreHireOnboardingTaskChangedOnboardingFlowChangeAfterStatus {
    /// `not_started`: Not started / 未开始
    NotStarted,
    /// `in_progress`: In progress / 进行中
    InProgress,
    /// `completed`: Onboarding completed / 已完成入职
    Completed,
    /// `withdrawn`: Withdrawn / 已撤销待入职
    Withdrawn,
    /// `others`: Other, an exception / 其他异常情况
    Others,
    /// `expired`: Expired, back to the offer stage / 已失效，回退至 Offer 沟通阶段
    Expired,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for PreHireOnboardingTaskChangedOnboardingFlowChangeAfterStatus {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for PreHireOnboardingTaskChangedOnboardingFlowChangeAfterStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::NotStarted => "not_started",
            Self::InProgress => "in_progress",
            Self::Completed => "completed",
            Self::Withdrawn => "withdrawn",
            Self::Others => "others",
            Self::Expired => "expired",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "not_started" => Self::NotStarted,
            "in_progress" => Self::InProgress,
            "completed" => Self::Completed,
            "withdrawn" => Self::Withdrawn,
            "others" => Self::Others,
            "expired" => Self::Expired,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The onboarding tasks whose state changed. / 状态发生变更的各个入职任务。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreHireOnboardingTaskChangedOnboardingTaskChange {
    /// The state of the task after the change. / 变更后的任务状态。
    pub after_status: PreHireOnboardingTaskChangedOnboardingTaskChangeAfterStatus,
    /// The code of the task. Built-in tasks are 1 job data, 2 personal data, 3 creation of the SSO account (hidden, done before the personal data), 4 check-in and 9 signing of onboarding documents. Others are custom tasks, whose names `corehr.v2.pre_hire.search` and `corehr.v2.pre_hire.query` return for `onboarding_info.onboarding_task_list` in `fields`.
    ///
    /// 任务的标识码。内置任务为 1 职位信息、2 个人信息、3 创建账户 SSO（隐藏，在个人信息前自动执行）、4 签到、9 签署入职文件，其余为自定义任务；其名称可用 `corehr.v2.pre_hire.search` 或 `corehr.v2.pre_hire.query` 查询，`fields` 填 `onboarding_info.onboarding_task_list`。
    pub task_code: String,
}
impl wire::Object for PreHireOnboardingTaskChangedOnboardingTaskChange {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("after_status", &mut self.after_status);
        f.field("task_code", &mut self.task_code);
    }
}
/// The state of the task after the change. / 变更后的任务状态。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PreHireOnboardingTaskChangedOnboardingTaskChangeAfterStatus {
    /// `uninitialized`: Not initialized, an internal state / 未初始化，内部状态
    Uninitialized,
    /// `not_started`: Not started / 未开始
    NotStarted,
    /// `in_progress`: In progress / 进行中
    InProgress,
    /// `in_review`: In review / 审核中
    InReview,
    /// `rejected`: Rejected / 已拒绝
    Rejected,
    /// `failed`: Failed / 失败
    Failed,
    /// `skipped`: Skipped automatically / 自动跳过
    Skipped,
    /// `completed`: Completed / 已完成
    Completed,
    /// `terminated`: Terminated / 已终止
    Terminated,
    /// `initiating`: Initializing / 初始化中
    Initiating,
    /// `exception`: Exception / 异常
    Exception,
    /// `manual_skipped`: Skipped manually / 手动跳过
    ManualSkipped,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for PreHireOnboardingTaskChangedOnboardingTaskChangeAfterStatus {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for PreHireOnboardingTaskChangedOnboardingTaskChangeAfterStatus {
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
            Self::Terminated => "terminated",
            Self::Initiating => "initiating",
            Self::Exception => "exception",
            Self::ManualSkipped => "manual_skipped",
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
            "terminated" => Self::Terminated,
            "initiating" => Self::Initiating,
            "exception" => Self::Exception,
            "manual_skipped" => Self::ManualSkipped,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    PreHireOnboardingTaskChangedOnboardingFlowChange
    PreHireOnboardingTaskChangedOnboardingTaskChange
}
crate::codegen::__impl_enum! {
    PreHireOnboardingTaskChangedOnboardingFlowChangeAfterStatus
    PreHireOnboardingTaskChangedOnboardingTaskChangeAfterStatus
}
