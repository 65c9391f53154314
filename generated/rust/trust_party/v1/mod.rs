// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `trust_party.v1.collaboration_tenant`
///
/// - [`Get`](struct@collaboration_tenant::Get): Get a connected organization / 获取关联组织详情
/// - [`List`](struct@collaboration_tenant::List): List connected organizations / 获取可见关联组织的列表
/// - [`VisibleOrganization`](struct@collaboration_tenant::VisibleOrganization): List the members of a connected organization / 获取关联组织的成员信息
pub mod collaboration_tenant;
/// `trust_party.v1.collaboration_tenant_collaboration_department`
///
/// - [`Get`](struct@collaboration_tenant_collaboration_department::Get): Get a department of a connected organization / 获取关联组织部门详情
pub mod collaboration_tenant_collaboration_department;
/// `trust_party.v1.collaboration_tenant_collaboration_user`
///
/// - [`Get`](struct@collaboration_tenant_collaboration_user::Get): Get a user of a connected organization / 获取关联组织成员详情
pub mod collaboration_tenant_collaboration_user;
mod types;
pub use types::*;
/// The operations of `trust_party.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `trust_party.v1.collaboration_tenant`.
    pub fn collaboration_tenant(&self) -> collaboration_tenant::Api<'c> {
        collaboration_tenant::Api::new(self.client)
    }
    /// The operations of `trust_party.v1.collaboration_tenant_collaboration_department`.
    pub fn collaboration_tenant_collaboration_department(
        &self,
    ) -> collaboration_tenant_collaboration_department::Api<'c> {
        collaboration_tenant_collaboration_department::Api::new(self.client)
    }
    /// The operations of `trust_party.v1.collaboration_tenant_collaboration_user`.
    pub fn collaboration_tenant_collaboration_user(
        &self,
    ) -> collaboration_tenant_collaboration_user::Api<'c> {
        collaboration_tenant_collaboration_user::Api::new(self.client)
    }
}
