// Generated from spec/security_and_compliance/v2/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
/// A device, in an event. / 设备记录，用于事件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceChangeEvent {
    /// The ID of the device record. / 设备认证编码，即设备记录的 ID。
    pub device_record_id: String,
    /// The version of the record; when updating, pass the value that was read. / 设备记录的版本号，更新时传入查询到的值。
    pub version: String,
    /// The IDs of the user who is signed in on the device. / 当前登录设备的用户的 ID。
    pub current_user_id: UserId,
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
    /// Whether the device is managed. / 设备是否受管控。
    pub is_managed: bool,
    /// The ID of the device in the MDM system. / 设备在 MDM 系统中的 ID。
    pub mdm_device_id: String,
    /// The name of the MDM vendor. / MDM 厂商的名称。
    pub mdm_provider_name: String,
}
impl wire::Object for DeviceChangeEvent {
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
        f.field("is_managed", &mut self.is_managed);
        f.field("mdm_device_id", &mut self.mdm_device_id);
        f.field("mdm_provider_name", &mut self.mdm_provider_name);
    }
}
/// A device. / 设备。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceRecord {
    /// The ID of the device record. / 设备认证编码，即设备记录的 ID。
    pub device_record_id: String,
    /// The version of the record; when updating, pass the value that was read. / 设备记录的版本号，更新时传入查询到的值。
    pub version: String,
    /// The IDs of the user who is signed in on the device. / 当前登录设备的用户的 ID。
    pub current_user_id: String,
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
    /// The ID of the user who last signed in on the device. / 最近登录设备的用户的 ID。
    pub latest_user_id: String,
    /// The fingerprints of the device. / 设备的各个指纹。
    pub dids: Vec<String>,
    /// Whether the device is managed. / 设备是否受管控。
    pub is_managed: bool,
    /// The ID of the device in the MDM system. / 设备在 MDM 系统中的 ID。
    pub mdm_device_id: String,
    /// The name of the MDM vendor. / MDM 厂商的名称。
    pub mdm_provider_name: String,
}
impl wire::Object for DeviceRecord {
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
        f.field("latest_user_id", &mut self.latest_user_id);
        f.field("dids", &mut self.dids);
        f.field("is_managed", &mut self.is_managed);
        f.field("mdm_device_id", &mut self.mdm_device_id);
        f.field("mdm_provider_name", &mut self.mdm_provider_name);
    }
}
/// The IDs of a user, one of each type. / 用户的各类 ID。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserId {
    /// The `union_id` of the user. / 用户的 `union_id`。
    pub union_id: id::UnionId,
    /// The `user_id` of the user. / 用户的 `user_id`。
    /// - Present only with one of the scopes `contact:user.employee_id:readonly`
    pub user_id: id::UserId,
    /// The `open_id` of the user. / 用户的 `open_id`。
    pub open_id: id::OpenId,
}
impl wire::Object for UserId {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("union_id", &mut self.union_id);
        f.field("user_id", &mut self.user_id);
        f.field("open_id", &mut self.open_id);
    }
}
crate::codegen::__impl_object! {
    DeviceChangeEvent DeviceRecord UserId
}
