// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `mdm.v3.batch_country_region`
///
/// - [`Get`](struct@batch_country_region::Get): Get countries and regions in bulk / 通过mdmcode批量查询国家/地区信息
pub mod batch_country_region;
/// `mdm.v3.country_region`
///
/// - [`List`](struct@country_region::List): List countries and regions / 分页批量查询国家/地区
pub mod country_region;
mod types;
pub use types::*;
/// The operations of `mdm.v3`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `mdm.v3.batch_country_region`.
    pub fn batch_country_region(&self) -> batch_country_region::Api<'c> {
        batch_country_region::Api::new(self.client)
    }
    /// The operations of `mdm.v3.country_region`.
    pub fn country_region(&self) -> country_region::Api<'c> {
        country_region::Api::new(self.client)
    }
}
