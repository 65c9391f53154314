// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `approval.v2.approval`
///
/// - [`Create`](struct@approval::Create): Create an approval definition (v2) / 创建审批定义
/// - [`Get`](struct@approval::Get): Get an approval definition (v2) / 查看审批定义
pub mod approval;
/// `approval.v2.cc`
///
/// - [`Search`](struct@cc::Search): Search approval copies (v2) / 抄送列表查询接口
pub mod cc;
/// `approval.v2.external`
///
/// - [`List`](struct@external::List): Get the status of third-party approvals (v2) / 获取三方审批任务状态
pub mod external;
/// `approval.v2.external_instance`
///
/// - [`Create`](struct@external_instance::Create): Sync a third-party approval instance (v2) / 三方审批实例同步
pub mod external_instance;
/// `approval.v2.file`
///
/// - [`Upload`](struct@file::Upload): Upload a file for an approval / 上传文件
pub mod file;
/// `approval.v2.instance`
///
/// - [`Approve`](struct@instance::Approve): Approve an approval task (v2) / 审批任务同意
/// - [`Cancel`](struct@instance::Cancel): Cancel an approval instance (v2) / 审批实例撤回
/// - [`Cc`](struct@instance::Cc): Send a copy of an approval instance (v2) / 审批实例抄送
/// - [`Create`](struct@instance::Create): Create an approval instance (v2) / 创建审批实例
/// - [`Get`](struct@instance::Get): Get an approval instance (v2) / 获取单个审批实例详情
/// - [`List`](struct@instance::List): List approval instances (v2) / 批量获取审批实例
/// - [`Reject`](struct@instance::Reject): Reject an approval task (v2) / 审批任务拒绝
/// - [`Search`](struct@instance::Search): Search approval instances (v2) / 实例列表查询
/// - [`Transfer`](struct@instance::Transfer): Transfer an approval task (v2) / 审批任务转交
pub mod instance;
/// `approval.v2.subscription`
///
/// - [`Subscribe`](struct@subscription::Subscribe): Subscribe to approval events (v2) / 订阅审批事件
/// - [`Unsubscribe`](struct@subscription::Unsubscribe): Unsubscribe from approval events (v2) / 取消订阅审批事件
pub mod subscription;
/// `approval.v2.task`
///
/// - [`Search`](struct@task::Search): Search approval tasks (v2) / 任务列表查询
pub mod task;
mod types;
pub use types::*;
/// The operations of `approval.v2`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `approval.v2.approval`.
    pub fn approval(&self) -> approval::Api<'c> {
        approval::Api::new(self.client)
    }
    /// The operations of `approval.v2.cc`.
    pub fn cc(&self) -> cc::Api<'c> {
        cc::Api::new(self.client)
    }
    /// The operations of `approval.v2.external`.
    pub fn external(&self) -> external::Api<'c> {
        external::Api::new(self.client)
    }
    /// The operations of `approval.v2.external_instance`.
    pub fn external_instance(&self) -> external_instance::Api<'c> {
        external_instance::Api::new(self.client)
    }
    /// The operations of `approval.v2.file`.
    pub fn file(&self) -> file::Api<'c> {
        file::Api::new(self.client)
    }
    /// The operations of `approval.v2.instance`.
    pub fn instance(&self) -> instance::Api<'c> {
        instance::Api::new(self.client)
    }
    /// The operations of `approval.v2.subscription`.
    pub fn subscription(&self) -> subscription::Api<'c> {
        subscription::Api::new(self.client)
    }
    /// The operations of `approval.v2.task`.
    pub fn task(&self) -> task::Api<'c> {
        task::Api::new(self.client)
    }
}
