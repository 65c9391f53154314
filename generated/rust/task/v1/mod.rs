// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `task.v1.event`
///
/// - [`TaskCommentUpdated`](struct@event::TaskCommentUpdated): Task comment changed / 任务评论信息变更
/// - [`TaskUpdateTenant`](struct@event::TaskUpdateTenant): Task of the tenant changed / 任务信息变更
/// - [`TaskUpdated`](struct@event::TaskUpdated): Task of the app changed / 任务信息变更
#[cfg(feature = "events")]
pub mod event;
/// `task.v1.task`
///
/// - [`BatchDeleteCollaborator`](struct@task::BatchDeleteCollaborator): Remove assignees from a task in bulk / 批量删除执行者
/// - [`BatchDeleteFollower`](struct@task::BatchDeleteFollower): Remove followers from a task in bulk / 批量删除关注人
/// - [`Complete`](struct@task::Complete): Complete a task / 完成任务
/// - [`Create`](struct@task::Create): Create a task (v1) / 创建任务
/// - [`Delete`](struct@task::Delete): Delete a task (v1) / 删除任务
/// - [`Get`](struct@task::Get): Get a task (v1) / 查询指定任务
/// - [`List`](struct@task::List): List tasks (v1) / 查询所有任务
/// - [`Patch`](struct@task::Patch): Update a task (v1) / 更新任务
/// - [`Uncomplete`](struct@task::Uncomplete): Reopen a completed task / 取消完成任务
pub mod task;
/// `task.v1.task_collaborator`
///
/// - [`Create`](struct@task_collaborator::Create): Add assignees to a task / 新增执行者
/// - [`Delete`](struct@task_collaborator::Delete): Remove an assignee from a task / 删除指定执行者
/// - [`List`](struct@task_collaborator::List): List the assignees of a task / 获取执行者列表
pub mod task_collaborator;
/// `task.v1.task_comment`
///
/// - [`Create`](struct@task_comment::Create): Create a comment (v1) / 创建评论
/// - [`Delete`](struct@task_comment::Delete): Delete a comment (v1) / 删除评论
/// - [`Get`](struct@task_comment::Get): Get a comment (v1) / 获取评论详情
/// - [`List`](struct@task_comment::List): List comments (v1) / 获取评论列表
/// - [`Update`](struct@task_comment::Update): Update a comment (v1) / 更新评论
pub mod task_comment;
/// `task.v1.task_follower`
///
/// - [`Create`](struct@task_follower::Create): Add followers to a task / 新增关注人
/// - [`Delete`](struct@task_follower::Delete): Remove a follower from a task / 删除指定关注人
/// - [`List`](struct@task_follower::List): List the followers of a task / 获取关注人列表
pub mod task_follower;
/// `task.v1.task_reminder`
///
/// - [`Create`](struct@task_reminder::Create): Add a reminder to a task / 新增提醒时间
/// - [`Delete`](struct@task_reminder::Delete): Delete a reminder of a task / 删除提醒时间
/// - [`List`](struct@task_reminder::List): List the reminders of a task / 查询提醒时间列表
pub mod task_reminder;
mod types;
pub use types::*;
/// The operations of `task.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `task.v1.task`.
    pub fn task(&self) -> task::Api<'c> {
        task::Api::new(self.client)
    }
    /// The operations of `task.v1.task_collaborator`.
    pub fn task_collaborator(&self) -> task_collaborator::Api<'c> {
        task_collaborator::Api::new(self.client)
    }
    /// The operations of `task.v1.task_comment`.
    pub fn task_comment(&self) -> task_comment::Api<'c> {
        task_comment::Api::new(self.client)
    }
    /// The operations of `task.v1.task_follower`.
    pub fn task_follower(&self) -> task_follower::Api<'c> {
        task_follower::Api::new(self.client)
    }
    /// The operations of `task.v1.task_reminder`.
    pub fn task_reminder(&self) -> task_reminder::Api<'c> {
        task_reminder::Api::new(self.client)
    }
}
