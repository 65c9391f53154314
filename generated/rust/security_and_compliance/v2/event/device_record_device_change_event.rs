// Generated from spec/security_and_compliance/v2/event/device_record_device_change_event.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::security_and_compliance::v2;
/// Device changed / 设备信息变更事件.
///
/// Is pushed when a device is added or deleted, or its owner, trust status or features such as serial numbers change.
///
/// 设备新增、删除，或归属、可信状态、序列号等特征变更时推送。
///
/// - Type: `security_and_compliance.device_record.device_change_event_v2`
/// - Scopes, any of: `security_and_compliance:device_record:read`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_record/events/device_change_event)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceRecordDeviceChangeEvent {
    /// The ID of the device record. / 设备认证编码，即设备记录的 ID。
    pub device_record_id: String,
    /// The version of the record; when updating, pass the value that was read. / 设备记录的版本号，更新时传入查询到的值。
    pub version: String,
    /// What happened to the device record. / 设备记录的变更类型。
    /// - `1`: Added / 新增
    /// - `2`: Updated / 更新
    /// - `3`: Deleted / 删除
    pub change_type: i64,
    /// The device record before the change. / 变更前的设备记录。
    pub before: v2::DeviceChangeEvent,
    /// The device record after the change. / 变更后的设备记录。
    pub after: v2::DeviceChangeEvent,
}
impl wire::Object for DeviceRecordDeviceChangeEvent {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("device_record_id", &mut self.device_record_id);
        f.field("version", &mut self.version);
        f.field("change_type", &mut self.change_type);
        f.field("before", &mut self.before);
        f.field("after", &mut self.after);
    }
}
crate::codegen::__impl_object! {
    DeviceRecordDeviceChangeEvent
}
crate::codegen::__event! {
    DeviceRecordDeviceChangeEvent:
    Descriptor::new("security_and_compliance.v2.event.device_record_device_change_event", "security_and_compliance.device_record.device_change_event_v2")
        .documented(text("设备信息变更事件", "Device changed"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_record/events/device_change_event")
        .access(&[Custom, Store], &[scopes(&[crate::scope::SECURITY_AND_COMPLIANCE_DEVICE_RECORD_READ])])
        .guards(&[
            Guard::received("before.current_user_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
            Guard::received("after.current_user_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
        ])
}
