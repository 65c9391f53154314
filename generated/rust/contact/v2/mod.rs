// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `contact.v2.department`
///
/// - [`BatchAdd`](struct@department::BatchAdd): Add departments in bulk / 批量新增部门
pub mod department;
/// `contact.v2.event`
///
/// - [`ContactScopeChange`](struct@event::ContactScopeChange): Contact scope of the app changed (legacy) / 通讯录权限范围变更（旧版）
/// - [`DeptAdd`](struct@event::DeptAdd): Department created (legacy) / 新建部门（旧版）
/// - [`DeptDelete`](struct@event::DeptDelete): Department deleted (legacy) / 删除部门（旧版）
/// - [`DeptUpdate`](struct@event::DeptUpdate): Department updated (legacy) / 修改部门（旧版）
/// - [`UserAdd`](struct@event::UserAdd): Employee joined (legacy) / 员工加入（旧版）
/// - [`UserLeave`](struct@event::UserLeave): Employee left (legacy) / 员工离职（旧版）
/// - [`UserStatusChange`](struct@event::UserStatusChange): Employee status changed (legacy) / 员工状态变更（旧版）
/// - [`UserUpdate`](struct@event::UserUpdate): Employee updated (legacy) / 员工信息变更（旧版）
#[cfg(feature = "events")]
pub mod event;
/// `contact.v2.role`
///
/// - [`List`](struct@role::List): List user roles / 获取角色列表
pub mod role;
/// `contact.v2.task`
///
/// - [`Get`](struct@task::Get): Get the status of a bulk task / 查询批量任务执行状态
pub mod task;
mod types;
pub use types::*;
/// `contact.v2.user`
///
/// - [`BatchAdd`](struct@user::BatchAdd): Add users in bulk / 批量新增用户
pub mod user;
/// The operations of `contact.v2`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `contact.v2.department`.
    pub fn department(&self) -> department::Api<'c> {
        department::Api::new(self.client)
    }
    /// The operations of `contact.v2.role`.
    pub fn role(&self) -> role::Api<'c> {
        role::Api::new(self.client)
    }
    /// The operations of `contact.v2.task`.
    pub fn task(&self) -> task::Api<'c> {
        task::Api::new(self.client)
    }
    /// The operations of `contact.v2.user`.
    pub fn user(&self) -> user::Api<'c> {
        user::Api::new(self.client)
    }
}
