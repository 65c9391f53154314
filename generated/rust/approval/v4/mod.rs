// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `approval.v4.approval`
///
/// - [`Create`](struct@approval::Create): Create an approval definition / 创建审批定义
/// - [`Get`](struct@approval::Get): Get an approval definition / 查看指定审批定义
/// - [`Subscribe`](struct@approval::Subscribe): Subscribe to events of an approval definition / 订阅审批事件
/// - [`Unsubscribe`](struct@approval::Unsubscribe): Unsubscribe from events of an approval definition / 取消订阅审批事件
pub mod approval;
/// `approval.v4.district`
///
/// - [`List`](struct@district::List): List districts / 查询地理库信息
/// - [`Search`](struct@district::Search): Search districts / 搜索地理库信息
pub mod district;
/// `approval.v4.event`
///
/// - [`ApprovalCc`](struct@event::ApprovalCc): Approval copy created or read / 审批抄送状态变更
/// - [`ApprovalInstance`](struct@event::ApprovalInstance): Status of an approval instance changed / 审批实例状态变更
/// - [`ApprovalTask`](struct@event::ApprovalTask): Status of an approval task changed / 审批任务状态变更
/// - [`ApprovalUpdated`](struct@event::ApprovalUpdated): Approval definition updated / 审批定义更新
/// - [`InstanceRemedyGroupUpdate`](struct@event::InstanceRemedyGroupUpdate): Attendance correction approved / 补卡审批
/// - [`InstanceTripGroupUpdate`](struct@event::InstanceTripGroupUpdate): Business trip approved / 出差审批
/// - [`LeaveApproval`](struct@event::LeaveApproval): Leave approved / 请假审批通过
/// - [`LeaveApprovalRevert`](struct@event::LeaveApprovalRevert): Leave revoked / 请假审批撤销
/// - [`LeaveApprovalV2`](struct@event::LeaveApprovalV2): Leave approved, version 2 / 请假审批通过 V2
/// - [`OutApproval`](struct@event::OutApproval): Outing approved / 外出审批通过
/// - [`OutApprovalRevert`](struct@event::OutApprovalRevert): Outing revoked / 外出审批撤销
/// - [`ShiftApproval`](struct@event::ShiftApproval): Shift swap approved / 换班审批
/// - [`WorkApproval`](struct@event::WorkApproval): Overtime approved / 加班审批通过
/// - [`WorkApprovalRevert`](struct@event::WorkApprovalRevert): Overtime revoked / 加班审批撤销
#[cfg(feature = "events")]
pub mod event;
/// `approval.v4.external_approval`
///
/// - [`Create`](struct@external_approval::Create): Create a third-party approval definition / 创建三方审批定义
/// - [`Get`](struct@external_approval::Get): Get a third-party approval definition / 查看指定三方审批定义
pub mod external_approval;
/// `approval.v4.external_instance`
///
/// - [`Check`](struct@external_instance::Check): Check third-party approval instances / 校验三方审批实例
/// - [`Create`](struct@external_instance::Create): Sync a third-party approval instance / 同步三方审批实例
pub mod external_instance;
/// `approval.v4.external_task`
///
/// - [`List`](struct@external_task::List): List the status of third-party approval tasks / 获取三方审批任务状态
pub mod external_task;
/// `approval.v4.instance`
///
/// - [`AddSign`](struct@instance::AddSign): Add approvers to an approval task / 审批任务加签
/// - [`Cancel`](struct@instance::Cancel): Cancel an approval instance / 撤回审批实例
/// - [`Cc`](struct@instance::Cc): Send a copy of an approval instance / 抄送审批实例
/// - [`Create`](struct@instance::Create): Create an approval instance / 创建审批实例
/// - [`Get`](struct@instance::Get): Get an approval instance / 获取单个审批实例详情
/// - [`List`](struct@instance::List): List the instances of an approval definition / 批量获取审批实例 ID
/// - [`Preview`](struct@instance::Preview): Preview the process of an approval / 预览审批流程
/// - [`Query`](struct@instance::Query): Search approval instances / 查询实例列表
/// - [`SearchCc`](struct@instance::SearchCc): Search approval copies / 查询抄送列表
/// - [`SpecifiedRollback`](struct@instance::SpecifiedRollback): Return an approval task to earlier nodes / 退回审批任务
pub mod instance;
/// `approval.v4.instance_comment`
///
/// - [`Create`](struct@instance_comment::Create): Create or edit a comment on an approval / 创建评论
/// - [`Delete`](struct@instance_comment::Delete): Delete a comment on an approval / 删除评论
/// - [`List`](struct@instance_comment::List): List the comments on an approval / 获取评论
/// - [`Remove`](struct@instance_comment::Remove): Clear the comments on an approval / 清空评论
pub mod instance_comment;
/// `approval.v4.task`
///
/// - [`Approve`](struct@task::Approve): Approve an approval task / 同意审批任务
/// - [`Query`](struct@task::Query): List the approval tasks of a user / 查询用户的任务列表
/// - [`Reject`](struct@task::Reject): Reject an approval task / 拒绝审批任务
/// - [`Resubmit`](struct@task::Resubmit): Resubmit an approval task / 重新提交审批任务
/// - [`Search`](struct@task::Search): Search approval tasks / 查询任务列表
/// - [`Transfer`](struct@task::Transfer): Transfer an approval task / 转交审批任务
pub mod task;
mod types;
pub use types::*;
/// The operations of `approval.v4`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `approval.v4.approval`.
    pub fn approval(&self) -> approval::Api<'c> {
        approval::Api::new(self.client)
    }
    /// The operations of `approval.v4.district`.
    pub fn district(&self) -> district::Api<'c> {
        district::Api::new(self.client)
    }
    /// The operations of `approval.v4.external_approval`.
    pub fn external_approval(&self) -> external_approval::Api<'c> {
        external_approval::Api::new(self.client)
    }
    /// The operations of `approval.v4.external_instance`.
    pub fn external_instance(&self) -> external_instance::Api<'c> {
        external_instance::Api::new(self.client)
    }
    /// The operations of `approval.v4.external_task`.
    pub fn external_task(&self) -> external_task::Api<'c> {
        external_task::Api::new(self.client)
    }
    /// The operations of `approval.v4.instance`.
    pub fn instance(&self) -> instance::Api<'c> {
        instance::Api::new(self.client)
    }
    /// The operations of `approval.v4.instance_comment`.
    pub fn instance_comment(&self) -> instance_comment::Api<'c> {
        instance_comment::Api::new(self.client)
    }
    /// The operations of `approval.v4.task`.
    pub fn task(&self) -> task::Api<'c> {
        task::Api::new(self.client)
    }
}
