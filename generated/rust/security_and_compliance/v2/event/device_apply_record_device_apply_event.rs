// Generated from spec/security_and_compliance/v2/event/device_apply_record_device_apply_event.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::security_and_compliance::v2;
/// Device application submitted / 设备申报事件.
///
/// Is pushed when a member has applied to register a device, with its parameters and the applicant.
///
/// 成员提交设备自主申报后推送，含设备参数和申报人。
///
/// - Type: `security_and_compliance.device_apply_record.device_apply_event_v2`
/// - Scopes, any of: `security_and_compliance:device_apply_record:read`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_apply_record/events/device_apply_event)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceApplyRecordDeviceApplyEvent {
    /// The ID of the device application, which the event of the application carries. / 设备申报记录的 ID，由设备申报事件携带。
    pub device_apply_record_id: String,
    /// The record of the device. / 设备的记录。
    pub device_record: DeviceApplyRecordDeviceApplyEventDeviceRecordEvent,
    /// When the device was applied for. / 设备申报的时间。
    pub apply_time: String,
    /// The state of the application. / 申报处于什么状态。
    /// - `0`: Unknown / 未知
    /// - `1`: To be reviewed / 待审核
    /// - `2`: Approved / 审核通过
    /// - `3`: Rejected / 已驳回
    pub apply_status: i64,
    /// The IDs of the user who acted. / 操作者的用户 ID。
    pub operator: v2::UserId,
    /// The ownership of the device as stated in the application. / 申报时填写的设备归属。
    /// - `0`: Unknown / 未知
    /// - `1`: Personal / 个人设备
    /// - `2`: Company / 企业设备
    pub apply_device_ownership: i64,
}
impl wire::Object for DeviceApplyRecordDeviceApplyEvent {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("device_apply_record_id", &mut self.device_apply_record_id);
        f.field("device_record", &mut self.device_record);
        f.field("apply_time", &mut self.apply_time);
        f.field("apply_status", &mut self.apply_status);
        f.field("operator", &mut self.operator);
        f.field("apply_device_ownership", &mut self.apply_device_ownership);
    }
}
crate::codegen::__impl_object! {
    DeviceApplyRecordDeviceApplyEvent
}
crate::codegen::__event! {
    DeviceApplyRecordDeviceApplyEvent:
    Descriptor::new("security_and_compliance.v2.event.device_apply_record_device_apply_event", "security_and_compliance.device_apply_record.device_apply_event_v2")
        .documented(text("设备申报事件", "Device application submitted"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_apply_record/events/device_apply_event")
        .access(&[Custom], &[scopes(&[crate::scope::SECURITY_AND_COMPLIANCE_DEVICE_APPLY_RECORD_READ])])
        .guards(&[
            Guard::received("device_record.current_user_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
            Guard::received("operator.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
        ])
}
/// The record of the device. / 设备的记录。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceApplyRecordDeviceApplyEventDeviceRecordEvent {
    /// The ID of the device record. / 设备认证编码，即设备记录的 ID。
    pub device_record_id: String,
    /// The version of the record; when updating, pass the value that was read. / 设备记录的版本号，更新时传入查询到的值。
    pub version: String,
    /// The IDs of the user who is signed in on the device. / 当前登录设备的用户的 ID。
    pub current_user_id: v2::UserId,
    /// The name of the device; when querying, only devices of this name are returned. / 设备的名称；查询时只返回此名称的设备。
    pub device_name: String,
    /// The model of the device. / 设备的型号。
    pub model: String,
    /// The operating system of the device. / 设备的操作系统。
    /// - `1`: Windows / Windows 系统
    /// - `2`: macOS / macOS 系统
    /// - `3`: Linux / Linux 系统
    /// - `4`: Android / 安卓系统
    /// - `5`: iOS / iOS 系统
    /// - `6`: OpenHarmony / 鸿蒙系统
    pub device_system: i64,
    /// The serial number of the device. / 设备的生产序列号。
    pub serial_number: String,
    /// The serial number of the hard disk. / 硬盘的序列号。
    pub disk_serial_number: String,
    /// The UUID of the mainboard. / 主板的 UUID。
    pub uuid: String,
    /// The MAC address of the device. / 设备的 MAC 地址。
    pub mac_address: String,
    /// The identifier of the Android device. / 安卓设备的标识符。
    pub android_id: String,
    /// The vendor identifier (IDFV) of the iOS device. / iOS 设备的供应商标识符（IDFV）。
    pub idfv: String,
    /// The vendor identifier of the Harmony device. / 鸿蒙设备的供应商标识符。
    pub aaid: String,
    /// Whether the device belongs to a person or the company. / 设备属于个人还是企业。
    /// - `0`: Unknown / 未知
    /// - `1`: Personal / 个人设备
    /// - `2`: Company / 企业设备
    pub device_ownership: i64,
    /// Whether the device is trusted. / 设备是否可信。
    /// - `0`: Unknown / 未知
    /// - `1`: Trusted / 可信
    /// - `2`: Not trusted / 不可信
    pub device_status: i64,
    /// How the device was certified. / 设备通过认证的方式。
    /// - `0`: Unknown / 未知
    /// - `1`: By Feishu / 飞书认证
    /// - `2`: By device management / 终端管理认证
    pub certification_level: i64,
    /// Whether the device is a mobile or desktop one. / 设备是移动端还是桌面端。
    /// - `0`: Unknown / 未知
    /// - `1`: Mobile / 移动端
    /// - `2`: Desktop / 桌面端
    pub device_terminal_type: i64,
}
impl wire::Object for DeviceApplyRecordDeviceApplyEventDeviceRecordEvent {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("device_record_id", &mut self.device_record_id);
        f.field("version", &mut self.version);
        f.field("current_user_id", &mut self.current_user_id);
        f.field("device_name", &mut self.device_name);
        f.field("model", &mut self.model);
        f.field("device_system", &mut self.device_system);
        f.field("serial_number", &mut self.serial_number);
        f.field("disk_serial_number", &mut self.disk_serial_number);
        f.field("uuid", &mut self.uuid);
        f.field("mac_address", &mut self.mac_address);
        f.field("android_id", &mut self.android_id);
        f.field("idfv", &mut self.idfv);
        f.field("aaid", &mut self.aaid);
        f.field("device_ownership", &mut self.device_ownership);
        f.field("device_status", &mut self.device_status);
        f.field("certification_level", &mut self.certification_level);
        f.field("device_terminal_type", &mut self.device_terminal_type);
    }
}
crate::codegen::__impl_object! {
    DeviceApplyRecordDeviceApplyEventDeviceRecordEvent
}
