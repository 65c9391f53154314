// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `ehr.v1.attachment`
///
/// - [`Get`](struct@attachment::Get): Download an attachment of an employee / 下载人员的附件
pub mod attachment;
/// `ehr.v1.employee`
///
/// - [`List`](struct@employee::List): List employees of the roster / 批量获取员工花名册信息
pub mod employee;
mod types;
pub use types::*;
/// The operations of `ehr.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `ehr.v1.attachment`.
    pub fn attachment(&self) -> attachment::Api<'c> {
        attachment::Api::new(self.client)
    }
    /// The operations of `ehr.v1.employee`.
    pub fn employee(&self) -> employee::Api<'c> {
        employee::Api::new(self.client)
    }
}
