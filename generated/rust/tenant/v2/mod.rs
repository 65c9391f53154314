// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `tenant.v2.tenant`
///
/// - [`Query`](struct@tenant::Query): Get the tenant / 获取企业信息
pub mod tenant;
/// `tenant.v2.tenant_product_assign_info`
///
/// - [`Query`](struct@tenant_product_assign_info::Query): Get the seats to assign / 获取企业席位信息
pub mod tenant_product_assign_info;
/// The operations of `tenant.v2`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `tenant.v2.tenant`.
    pub fn tenant(&self) -> tenant::Api<'c> {
        tenant::Api::new(self.client)
    }
    /// The operations of `tenant.v2.tenant_product_assign_info`.
    pub fn tenant_product_assign_info(&self) -> tenant_product_assign_info::Api<'c> {
        tenant_product_assign_info::Api::new(self.client)
    }
}
