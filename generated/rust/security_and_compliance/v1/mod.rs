// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `security_and_compliance.v1.multi_geo_entity_tenant`
///
/// - [`Get`](struct@multi_geo_entity_tenant::Get): List the data residency locations / 获取数据驻留地理位置列表
pub mod multi_geo_entity_tenant;
/// `security_and_compliance.v1.openapi_log`
///
/// - [`ListData`](struct@openapi_log::ListData): List OpenAPI audit logs / 获取OpenAPI审计日志数据
pub mod openapi_log;
mod types;
pub use types::*;
/// `security_and_compliance.v1.user_migration`
///
/// - [`Cancel`](struct@user_migration::Cancel): Cancel user migrations / 取消用户迁移任务
/// - [`Create`](struct@user_migration::Create): Migrate the data of users / 迁移用户数据驻留位置
/// - [`Get`](struct@user_migration::Get): Get the migration of a user / 获取单个用户迁移状态
/// - [`Search`](struct@user_migration::Search): Get user migrations in bulk / 批量获取用户迁移状态
pub mod user_migration;
/// The operations of `security_and_compliance.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `security_and_compliance.v1.multi_geo_entity_tenant`.
    pub fn multi_geo_entity_tenant(&self) -> multi_geo_entity_tenant::Api<'c> {
        multi_geo_entity_tenant::Api::new(self.client)
    }
    /// The operations of `security_and_compliance.v1.openapi_log`.
    pub fn openapi_log(&self) -> openapi_log::Api<'c> {
        openapi_log::Api::new(self.client)
    }
    /// The operations of `security_and_compliance.v1.user_migration`.
    pub fn user_migration(&self) -> user_migration::Api<'c> {
        user_migration::Api::new(self.client)
    }
}
