// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `task.v2.attachment`
///
/// - [`Delete`](struct@attachment::Delete): Delete an attachment / 删除附件
/// - [`Get`](struct@attachment::Get): Get an attachment / 获取附件
/// - [`List`](struct@attachment::List): List attachments / 列取附件
/// - [`Upload`](struct@attachment::Upload): Upload attachments / 上传附件
pub mod attachment;
/// `task.v2.comment`
///
/// - [`Create`](struct@comment::Create): Create a comment / 创建评论
/// - [`Delete`](struct@comment::Delete): Delete a comment / 删除评论
/// - [`Get`](struct@comment::Get): Get a comment / 获取评论详情
/// - [`List`](struct@comment::List): List comments / 获取评论列表
/// - [`Patch`](struct@comment::Patch): Update a comment / 更新评论
pub mod comment;
/// `task.v2.custom_field`
///
/// - [`Add`](struct@custom_field::Add): Add a custom field to a resource / 将自定义字段加入资源
/// - [`Create`](struct@custom_field::Create): Create a custom field / 创建自定义字段
/// - [`Get`](struct@custom_field::Get): Get a custom field / 获取自定义字段
/// - [`List`](struct@custom_field::List): List custom fields / 列取自定义字段
/// - [`Patch`](struct@custom_field::Patch): Update a custom field / 更新自定义字段
/// - [`Remove`](struct@custom_field::Remove): Remove a custom field from a resource / 将自定义字段移出资源
pub mod custom_field;
/// `task.v2.custom_field_option`
///
/// - [`Create`](struct@custom_field_option::Create): Create an option of a custom field / 创建自定义字段选项
/// - [`Patch`](struct@custom_field_option::Patch): Update an option of a custom field / 更新自定义字段选项
pub mod custom_field_option;
/// `task.v2.section`
///
/// - [`Create`](struct@section::Create): Create a section / 创建自定义分组
/// - [`Delete`](struct@section::Delete): Delete a section / 删除自定义分组
/// - [`Get`](struct@section::Get): Get a section / 获取自定义分组详情
/// - [`List`](struct@section::List): List sections / 获取自定义分组列表
/// - [`Patch`](struct@section::Patch): Update a section / 更新自定义分组
/// - [`Tasks`](struct@section::Tasks): List the tasks in a section / 列取自定义分组中的任务
pub mod section;
/// `task.v2.task`
///
/// - [`AddDependencies`](struct@task::AddDependencies): Add dependencies to a task / 添加依赖
/// - [`AddMembers`](struct@task::AddMembers): Add members to a task / 添加任务成员
/// - [`AddReminders`](struct@task::AddReminders): Set the reminder of a task / 添加任务提醒
/// - [`AddTasklist`](struct@task::AddTasklist): Add a task to a tasklist / 任务加入清单
/// - [`Create`](struct@task::Create): Create a task / 创建任务
/// - [`Delete`](struct@task::Delete): Delete a task / 删除任务
/// - [`Get`](struct@task::Get): Get a task / 获取任务详情
/// - [`List`](struct@task::List): List the tasks of the user / 列取任务列表
/// - [`Patch`](struct@task::Patch): Update a task / 更新任务
/// - [`RemoveDependencies`](struct@task::RemoveDependencies): Remove dependencies from a task / 移除依赖
/// - [`RemoveMembers`](struct@task::RemoveMembers): Remove members from a task / 移除任务成员
/// - [`RemoveReminders`](struct@task::RemoveReminders): Remove the reminder of a task / 移除任务提醒
/// - [`RemoveTasklist`](struct@task::RemoveTasklist): Remove a task from a tasklist / 任务移出清单
/// - [`Tasklists`](struct@task::Tasklists): List the tasklists of a task / 列取任务所在清单
pub mod task;
/// `task.v2.task_subtask`
///
/// - [`Create`](struct@task_subtask::Create): Create a subtask / 创建子任务
/// - [`List`](struct@task_subtask::List): List the subtasks of a task / 获取任务的子任务列表
pub mod task_subtask;
/// `task.v2.tasklist`
///
/// - [`AddMembers`](struct@tasklist::AddMembers): Add members to a tasklist / 添加清单成员
/// - [`Create`](struct@tasklist::Create): Create a tasklist / 创建清单
/// - [`Delete`](struct@tasklist::Delete): Delete a tasklist / 删除清单
/// - [`Get`](struct@tasklist::Get): Get a tasklist / 获取清单详情
/// - [`List`](struct@tasklist::List): List tasklists / 获取清单列表
/// - [`Patch`](struct@tasklist::Patch): Update a tasklist / 更新清单
/// - [`RemoveMembers`](struct@tasklist::RemoveMembers): Remove members from a tasklist / 移除清单成员
/// - [`Tasks`](struct@tasklist::Tasks): List the tasks in a tasklist / 获取清单任务列表
pub mod tasklist;
/// `task.v2.tasklist_activity_subscription`
///
/// - [`Create`](struct@tasklist_activity_subscription::Create): Create an activity subscription of a tasklist / 创建动态订阅
/// - [`Delete`](struct@tasklist_activity_subscription::Delete): Delete an activity subscription of a tasklist / 删除动态订阅
/// - [`Get`](struct@tasklist_activity_subscription::Get): Get an activity subscription of a tasklist / 获取动态订阅
/// - [`List`](struct@tasklist_activity_subscription::List): List the activity subscriptions of a tasklist / 列取动态订阅
/// - [`Patch`](struct@tasklist_activity_subscription::Patch): Update an activity subscription of a tasklist / 更新动态订阅
pub mod tasklist_activity_subscription;
mod types;
pub use types::*;
/// The operations of `task.v2`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `task.v2.attachment`.
    pub fn attachment(&self) -> attachment::Api<'c> {
        attachment::Api::new(self.client)
    }
    /// The operations of `task.v2.comment`.
    pub fn comment(&self) -> comment::Api<'c> {
        comment::Api::new(self.client)
    }
    /// The operations of `task.v2.custom_field`.
    pub fn custom_field(&self) -> custom_field::Api<'c> {
        custom_field::Api::new(self.client)
    }
    /// The operations of `task.v2.custom_field_option`.
    pub fn custom_field_option(&self) -> custom_field_option::Api<'c> {
        custom_field_option::Api::new(self.client)
    }
    /// The operations of `task.v2.section`.
    pub fn section(&self) -> section::Api<'c> {
        section::Api::new(self.client)
    }
    /// The operations of `task.v2.task`.
    pub fn task(&self) -> task::Api<'c> {
        task::Api::new(self.client)
    }
    /// The operations of `task.v2.task_subtask`.
    pub fn task_subtask(&self) -> task_subtask::Api<'c> {
        task_subtask::Api::new(self.client)
    }
    /// The operations of `task.v2.tasklist`.
    pub fn tasklist(&self) -> tasklist::Api<'c> {
        tasklist::Api::new(self.client)
    }
    /// The operations of `task.v2.tasklist_activity_subscription`.
    pub fn tasklist_activity_subscription(
        &self,
    ) -> tasklist_activity_subscription::Api<'c> {
        tasklist_activity_subscription::Api::new(self.client)
    }
}
