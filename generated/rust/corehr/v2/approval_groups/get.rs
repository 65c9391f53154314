// Generated from spec/corehr/v2/approval_groups/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Get a reorganization by process / 根据流程 ID 查询组织架构调整记录: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn get(&self, process_id: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(process_id))
    }
}
/// Get a reorganization by process / 根据流程 ID 查询组织架构调整记录.
///
/// Returns the approval status of a reorganization by process ID, with the IDs of its department, personnel and position changes.
///
/// 按流程 ID 返回一次组织架构调整的审批状态，以及其中部门、人员和岗位变更记录的 ID。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().approval_groups().get("6893014062142064111").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/corehr/v2/approval_groups/:process_id`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:approval_groups:read`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/approval_groups/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The process ID of the reorganization, as given in the event `corehr.v2.event.approval_groups_updated`. When a reorganization is submitted, the rules set by the administrator turn it into one or more approval forms, each with its own process.
    ///
    /// 组织架构调整的流程 ID，可由组织架构调整状态变更事件 `corehr.v2.event.approval_groups_updated` 得到。调整提交审批后按管理员配置的规则生成一个或多个审批单，各对应一个流程。
    /// - Example: `"6893014062142064111"`
    pub process_id: String,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(process_id: impl Into<String>) -> Self {
        Self {
            process_id: process_id.into(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v2::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("process_id", &mut self.process_id);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("corehr.v2.approval_groups.get", Get, "/open-apis/corehr/v2/approval_groups/:process_id")
        .documented(text("根据流程 ID 查询组织架构调整记录", "Get a reorganization by process"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/approval_groups/get")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_APPROVAL_GROUPS_READ])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(NoBody, &[
            path("process_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The reorganization process found. / 查到的组织架构调整流程。
    pub approval_group: GetApprovalGroup,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approval_group", &mut self.approval_group);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`1162001`](error::APPROVAL_PROCESS_NOT_FOUND): Approval process not found
    ApprovalProcessNotFound = error::APPROVAL_PROCESS_NOT_FOUND,
    /// `1161000` (HTTP 200): Adjustment draft not found
    ///
    /// The organization adjustment does not exist. Correct the `process_id`; its adjustment must exist.
    ///
    /// 组织架构调整不存在。请确认流程 ID（`process_id`）正确，且其组织架构调整记录存在。
    UpstreamSystemError = &ErrorInfo {
        status: Some(200),
        message: "Adjustment draft not found",
        fix: Text { zh: "组织架构调整不存在。请确认流程 ID（`process_id`）正确，且其组织架构调整记录存在。", en: "The organization adjustment does not exist. Correct the `process_id`; its adjustment must exist." },
        ..*error::UPSTREAM_SYSTEM_ERROR
    },
}
/// The reorganization process found. / 查到的组织架构调整流程。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalGroup {
    /// The ID of the approval group of the reorganization, one for each `process_id`.
    ///
    /// 组织架构调整审批组的 ID，与 `process_id` 一一对应。
    pub approval_group_id: String,
    /// The process ID of the reorganization, the same as `process_id` in the request.
    ///
    /// 组织架构调整的流程 ID，与请求中的 `process_id` 相同。
    pub process_id: String,
    /// The state of the reorganization process. It cannot tell approved, failed and waiting for execution apart, so prefer `approval_group_status_v2`.
    ///
    /// 组织架构调整流程的状态。它分不清审批通过、执行失败和等待执行，建议改看 `approval_group_status_v2`。
    pub approval_group_status: v2::ApprovalGroupStatus,
    /// The state of the reorganization process: 0 not started, 1 waiting for approval, 2 approved and to be written, 3 completed, 4 rejected, 5 withdrawn, 6 failed or waiting for execution. Completed only means that the changes are written; they may take effect later, which the events about job changes, departments and positions report. A process that waits for execution later becomes completed or failed.
    ///
    /// 组织架构调整流程的状态：0 待发起，1 审批中，2 审批通过、等待写入，3 已完成，4 已拒绝，5 已撤销，6 执行失败或等待执行。已完成只表示记录均已写入，可能日后才生效，是否生效须看人员异动、部门和岗位的变更事件；等待执行的审批单执行后会再转为已完成或执行失败。
    /// - `0`:
    /// - `1`:
    /// - `2`:
    /// - `3`:
    pub approval_group_status_v2: i64,
    /// The subject of the reorganization, entered in Feishu People when it was started.
    ///
    /// 调整主题，由发起人在飞书人事中发起调整时填写。
    pub topic: String,
    /// The detailed reason for the reorganization, entered by the initiator for the approvers.
    ///
    /// 调整原因的详细说明，由发起人填写，供审批人参考。
    pub adjust_reason: String,
    /// The date on which the reorganization takes effect, as `YYYY-MM-DD`. / 调整的生效日期，格式为 `YYYY-MM-DD`。
    pub effective_date: String,
    /// The person who started the reorganization in Feishu People. / 在飞书人事中发起这次调整的人。
    pub created_by: String,
    /// The ID of the reorganization, assigned when it is started in Feishu People.
    ///
    /// 组织架构调整的 ID，用户在飞书人事中发起调整时生成。
    pub draft_id: String,
    /// The state of the whole reorganization that the process belongs to, not of the process itself.
    ///
    /// 流程所属的整个组织架构调整的状态；流程自身的状态另行给出。
    pub draft_status: v2::DraftStatus,
    /// The IDs of the department changes in the process; `corehr.v2.approval_group.open_query_department_change_list_by_ids` returns the details.
    ///
    /// 流程涉及的部门调整记录的 ID，详情用 `corehr.v2.approval_group.open_query_department_change_list_by_ids` 查询。
    pub department_changes: Vec<String>,
    /// The IDs of the job changes in the process, one created for each existing employee affected when the approval is submitted; `corehr.v2.approval_group.open_query_job_change_list_by_ids` returns the details.
    ///
    /// 流程涉及的人员异动记录的 ID；调整只涉及系统中已有的人员，提交审批后为每人生成一条异动记录，详情用 `corehr.v2.approval_group.open_query_job_change_list_by_ids` 查询。
    pub job_changes: Vec<String>,
    /// The IDs of the position changes in the process. Positions are in gradual rollout; once enabled, `corehr.v2.approval_group.open_query_position_change_list_by_ids` returns the details.
    ///
    /// 流程涉及的岗位调整记录的 ID。岗位功能灰度中，开通后可用 `corehr.v2.approval_group.open_query_position_change_list_by_ids` 查询详情。
    pub position_changes: Vec<String>,
}
impl wire::Object for GetApprovalGroup {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approval_group_id", &mut self.approval_group_id);
        f.field("process_id", &mut self.process_id);
        f.field("approval_group_status", &mut self.approval_group_status);
        f.field("approval_group_status_v2", &mut self.approval_group_status_v2);
        f.field("topic", &mut self.topic);
        f.field("adjust_reason", &mut self.adjust_reason);
        f.field("effective_date", &mut self.effective_date);
        f.field("created_by", &mut self.created_by);
        f.field("draft_id", &mut self.draft_id);
        f.field("draft_status", &mut self.draft_status);
        f.field("department_changes", &mut self.department_changes);
        f.field("job_changes", &mut self.job_changes);
        f.field("position_changes", &mut self.position_changes);
    }
}
crate::codegen::__impl_object! {
    GetApprovalGroup
}
