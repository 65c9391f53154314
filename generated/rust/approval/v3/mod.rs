// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `approval.v3.external_approval`
///
/// - [`Create`](struct@external_approval::Create): Create a third-party approval definition (v3) / 三方审批定义创建
pub mod external_approval;
/// `approval.v3.external_instance`
///
/// - [`Check`](struct@external_instance::Check): Check third-party approval instances (v3) / 三方审批实例校验
pub mod external_instance;
mod types;
pub use types::*;
/// The operations of `approval.v3`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `approval.v3.external_approval`.
    pub fn external_approval(&self) -> external_approval::Api<'c> {
        external_approval::Api::new(self.client)
    }
    /// The operations of `approval.v3.external_instance`.
    pub fn external_instance(&self) -> external_instance::Api<'c> {
        external_instance::Api::new(self.client)
    }
}
