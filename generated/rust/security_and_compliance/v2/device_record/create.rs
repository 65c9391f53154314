// Generated from spec/security_and_compliance/v2/device_record/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::security_and_compliance::error;
impl super::Api<'_> {
    /// Create a device / 新增设备: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.serial_number(…))`.
    pub fn create(
        &self,
        device_system: i64,
        device_ownership: i64,
        device_status: i64,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(device_system, device_ownership, device_status),
        )
    }
}
/// Create a device / 新增设备.
///
/// Adds a device to device management, as imported by an administrator. / 在设备管理中新增一台设备，类型为管理员导入。
///
/// - `POST /open-apis/security_and_compliance/v2/device_records`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `security_and_compliance:device_record:write`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_record/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The operating system of the device. / 设备的操作系统。
    /// - `1`: Windows / Windows 系统
    /// - `2`: macOS / macOS 系统
    /// - `3`: Linux / Linux 系统
    /// - `4`: Android / 安卓系统
    /// - `5`: iOS / iOS 系统
    /// - `6`: OpenHarmony / 鸿蒙系统
    pub device_system: i64,
    /// The serial number of the device. / 设备的生产序列号。
    /// - Example: `"C02DTHRMML7H"`
    pub serial_number: Option<String>,
    /// The serial number of the hard disk. / 硬盘的序列号。
    /// - Example: `"CC344362-5990-5A68-8DDD-64A23C99FA0C"`
    pub disk_serial_number: Option<String>,
    /// The UUID of the mainboard. / 主板的 UUID。
    /// - Example: `"621CDFF0-13D0-5AB1-9ADC-5F560095F6ED"`
    pub uuid: Option<String>,
    /// The MAC address of the device. / 设备的 MAC 地址。
    /// - Example: `"ac:de:48:00:11:21"`
    pub mac_address: Option<String>,
    /// The identifier of the Android device. / 安卓设备的标识符。
    /// - Example: `"02a11ac4a83b918e"`
    pub android_id: Option<String>,
    /// The vendor identifier (IDFV) of the iOS device. / iOS 设备的供应商标识符（IDFV）。
    /// - Example: `"968F0E5C-C297-4122-ACB6-102494DEFD9A"`
    pub idfv: Option<String>,
    /// The vendor identifier of the Harmony device. / 鸿蒙设备的供应商标识符。
    /// - Example: `"ff3c2237-cd76-4331-9d72-0a4470854567"`
    pub aaid: Option<String>,
    /// Whether the device belongs to a person or the company. / 设备属于个人还是企业。
    /// - `0`: Unknown / 未知
    /// - `1`: Personal / 个人设备
    /// - `2`: Company / 企业设备
    /// - Example: `0`
    pub device_ownership: i64,
    /// Whether the device is trusted. / 设备是否可信。
    /// - `0`: Unknown / 未知
    /// - `1`: Trusted / 可信
    /// - `2`: Not trusted / 不可信
    /// - Example: `0`
    pub device_status: i64,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(device_system: i64, device_ownership: i64, device_status: i64) -> Self {
        Self {
            device_system,
            serial_number: Default::default(),
            disk_serial_number: Default::default(),
            uuid: Default::default(),
            mac_address: Default::default(),
            android_id: Default::default(),
            idfv: Default::default(),
            aaid: Default::default(),
            device_ownership,
            device_status,
        }
    }
    /// Sets `serial_number`.
    #[must_use]
    pub fn serial_number(mut self, value: impl Into<String>) -> Self {
        self.serial_number = Some(value.into());
        self
    }
    /// Sets `disk_serial_number`.
    #[must_use]
    pub fn disk_serial_number(mut self, value: impl Into<String>) -> Self {
        self.disk_serial_number = Some(value.into());
        self
    }
    /// Sets `uuid`.
    #[must_use]
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Sets `mac_address`.
    #[must_use]
    pub fn mac_address(mut self, value: impl Into<String>) -> Self {
        self.mac_address = Some(value.into());
        self
    }
    /// Sets `android_id`.
    #[must_use]
    pub fn android_id(mut self, value: impl Into<String>) -> Self {
        self.android_id = Some(value.into());
        self
    }
    /// Sets `idfv`.
    #[must_use]
    pub fn idfv(mut self, value: impl Into<String>) -> Self {
        self.idfv = Some(value.into());
        self
    }
    /// Sets `aaid`.
    #[must_use]
    pub fn aaid(mut self, value: impl Into<String>) -> Self {
        self.aaid = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
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
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("security_and_compliance.v2.device_record.create", Post, "/open-apis/security_and_compliance/v2/device_records")
        .documented(text("新增设备", "Create a device"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_record/create")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::SECURITY_AND_COMPLIANCE_DEVICE_RECORD_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            body("device_system", Integer).required(),
            body("serial_number", String),
            body("disk_serial_number", String),
            body("uuid", String),
            body("mac_address", String),
            body("android_id", String),
            body("idfv", String),
            body("aaid", String),
            body("device_ownership", Integer).required(),
            body("device_status", Integer).required(),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The ID of the device record. / 设备认证编码，即设备记录的 ID。
    pub device_record_id: String,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("device_record_id", &mut self.device_record_id);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`1780001`](error::INTERNAL_ERROR): Internal server error.
    InternalError = error::INTERNAL_ERROR,
    /// [`1780101`](error::INVALID_PARAMETER): Request param error.
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1780102`](error::API_IN_BETA_TESTING): The API is in beta testing. Please contact customer support to request beta access.
    ApiInBetaTesting = error::API_IN_BETA_TESTING,
    /// [`1785005`](error::INVALID_DEVICE_INFORMATION): The device information corresponding to the operating system is invalid. Please check the device information in the request.
    InvalidDeviceInformation = error::INVALID_DEVICE_INFORMATION,
    /// [`1785007`](error::INVALID_PARAMETER_DEVICE_SYSTEM): The parameter device_system is invalid.
    InvalidParameterDeviceSystem = error::INVALID_PARAMETER_DEVICE_SYSTEM,
    /// [`1785010`](error::DEVICE_ALREADY_EXISTS): The device already exists.
    DeviceAlreadyExists = error::DEVICE_ALREADY_EXISTS,
}
