// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `directory.v1.collaboration_rule`
///
/// - [`Create`](struct@collaboration_rule::Create): Create a collaboration rule / 新增可搜可见规则
/// - [`Delete`](struct@collaboration_rule::Delete): Delete a collaboration rule / 删除可搜可见规则
/// - [`List`](struct@collaboration_rule::List): List collaboration rules / 查询可搜可见规则
/// - [`Update`](struct@collaboration_rule::Update): Update a collaboration rule / 更新可搜可见规则
pub mod collaboration_rule;
/// `directory.v1.collaboration_tenant`
///
/// - [`List`](struct@collaboration_tenant::List): List connected organizations / 管理员获取所有关联组织列表
pub mod collaboration_tenant;
/// `directory.v1.collboration_share_entity`
///
/// - [`List`](struct@collboration_share_entity::List): List the shared members of connected organizations / 获取关联组织双方共享成员范围
pub mod collboration_share_entity;
/// `directory.v1.department`
///
/// - [`Create`](struct@department::Create): Create a department / 创建部门
/// - [`Delete`](struct@department::Delete): Delete a department / 删除部门
/// - [`Filter`](struct@department::Filter): List departments / 获取部门列表
/// - [`Mget`](struct@department::Mget): Get departments in bulk / 批量获取部门信息
/// - [`Patch`](struct@department::Patch): Update a department / 更新部门
/// - [`Search`](struct@department::Search): Search departments / 搜索部门
pub mod department;
/// `directory.v1.employee`
///
/// - [`Create`](struct@employee::Create): Create an employee / 创建员工
/// - [`Delete`](struct@employee::Delete): Offboard an employee / 离职员工
/// - [`Filter`](struct@employee::Filter): List employees / 批量获取员工列表
/// - [`Mget`](struct@employee::Mget): Get employees in bulk / 批量获取员工信息
/// - [`Patch`](struct@employee::Patch): Update an employee / 更新员工信息
/// - [`Regular`](struct@employee::Regular): Cancel a pending resignation / 更新待离职成员为在职
/// - [`Resurrect`](struct@employee::Resurrect): Restore a former employee / 恢复离职员工
/// - [`Search`](struct@employee::Search): Search employees / 搜索员工信息
/// - [`ToBeResigned`](struct@employee::ToBeResigned): Mark an employee as resigning / 更新在职员工为待离职
pub mod employee;
mod types;
pub use types::*;
/// The operations of `directory.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `directory.v1.collaboration_rule`.
    pub fn collaboration_rule(&self) -> collaboration_rule::Api<'c> {
        collaboration_rule::Api::new(self.client)
    }
    /// The operations of `directory.v1.collaboration_tenant`.
    pub fn collaboration_tenant(&self) -> collaboration_tenant::Api<'c> {
        collaboration_tenant::Api::new(self.client)
    }
    /// The operations of `directory.v1.collboration_share_entity`.
    pub fn collboration_share_entity(&self) -> collboration_share_entity::Api<'c> {
        collboration_share_entity::Api::new(self.client)
    }
    /// The operations of `directory.v1.department`.
    pub fn department(&self) -> department::Api<'c> {
        department::Api::new(self.client)
    }
    /// The operations of `directory.v1.employee`.
    pub fn employee(&self) -> employee::Api<'c> {
        employee::Api::new(self.client)
    }
}
