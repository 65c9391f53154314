// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `contact.v2.department`
///
/// - [`BatchAdd`](struct@department::BatchAdd): Add departments in bulk / 批量新增部门
pub mod department;
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
