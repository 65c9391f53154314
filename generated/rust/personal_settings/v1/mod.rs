// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `personal_settings.v1.system_status`
///
/// - [`BatchClose`](struct@system_status::BatchClose): Turn off a system status for users / 批量关闭系统状态
/// - [`BatchOpen`](struct@system_status::BatchOpen): Turn on a system status for users / 批量开启系统状态
/// - [`Create`](struct@system_status::Create): Create a system status / 创建系统状态
/// - [`Delete`](struct@system_status::Delete): Delete a system status / 删除系统状态
/// - [`List`](struct@system_status::List): List system statuses / 获取系统状态
/// - [`Patch`](struct@system_status::Patch): Update a system status / 修改系统状态
pub mod system_status;
mod types;
pub use types::*;
/// The operations of `personal_settings.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `personal_settings.v1.system_status`.
    pub fn system_status(&self) -> system_status::Api<'c> {
        system_status::Api::new(self.client)
    }
}
