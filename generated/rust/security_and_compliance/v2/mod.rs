// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `security_and_compliance.v2.device_apply_record`
///
/// - [`Update`](struct@device_apply_record::Update): Review a device application / 审批设备申报
pub mod device_apply_record;
/// `security_and_compliance.v2.device_record`
///
/// - [`Create`](struct@device_record::Create): Create a device / 新增设备
/// - [`Delete`](struct@device_record::Delete): Delete a device / 删除设备
/// - [`Get`](struct@device_record::Get): Get a device / 获取设备信息
/// - [`List`](struct@device_record::List): List devices / 查询设备信息
/// - [`Mine`](struct@device_record::Mine): Get the device of the current client / 获取设备认证信息
/// - [`Update`](struct@device_record::Update): Update a device / 更新设备
pub mod device_record;
/// `security_and_compliance.v2.event`
///
/// - [`DeviceApplyRecordDeviceApplyEvent`](struct@event::DeviceApplyRecordDeviceApplyEvent): Device application submitted / 设备申报事件
/// - [`DeviceRecordDeviceChangeEvent`](struct@event::DeviceRecordDeviceChangeEvent): Device changed / 设备信息变更事件
#[cfg(feature = "events")]
pub mod event;
mod types;
pub use types::*;
/// The operations of `security_and_compliance.v2`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `security_and_compliance.v2.device_apply_record`.
    pub fn device_apply_record(&self) -> device_apply_record::Api<'c> {
        device_apply_record::Api::new(self.client)
    }
    /// The operations of `security_and_compliance.v2.device_record`.
    pub fn device_record(&self) -> device_record::Api<'c> {
        device_record::Api::new(self.client)
    }
}
