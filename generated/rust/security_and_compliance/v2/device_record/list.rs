// Generated from spec/security_and_compliance/v2/device_record/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::security_and_compliance::{error, v2};
impl super::Api<'_> {
    /// List devices / 查询设备信息: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn list(&self, page_size: i64) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(page_size))
    }
}
/// List devices / 查询设备信息.
///
/// Returns the devices in device management that match page by page. / 按条件分页返回设备管理中的设备。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.security_and_compliance().v2().device_record().list(100).stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/security_and_compliance/v2/device_records`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `security_and_compliance:device_record:read`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_record/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `100`
    /// - From 1 to 100
    pub page_size: i64,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"7394463407091023892"`
    pub page_token: Option<String>,
    /// The ID of the device record. / 设备认证编码，即设备记录的 ID。
    /// - Example: `"7089353870308032531"`
    pub device_record_id: Option<String>,
    /// Only devices that this user is signed in on are returned, as a `user_id_type` ID.
    ///
    /// 只返回此用户当前登录的设备，类型由 `user_id_type` 决定。
    /// - Example: `"ou_b25e90585ef8c1adac4b379c2e257906"`
    pub current_user_id: Option<String>,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The name of the device; when querying, only devices of this name are returned. / 设备的名称；查询时只返回此名称的设备。
    /// - Example: `"Q9C6RYMFDK"`
    pub device_name: Option<String>,
    /// The serial number of the device. / 设备的生产序列号。
    /// - Example: `"C02DTHRMML7H"`
    pub serial_number: Option<String>,
    /// The serial number of the hard disk. / 硬盘的序列号。
    /// - Example: `"CC344362-5990-5A68-8DDD-64A23C99FA0C"`
    pub disk_serial_number: Option<String>,
    /// The MAC address of the device. / 设备的 MAC 地址。
    /// - Example: `"ac:de:48:00:11:21"`
    pub mac_address: Option<String>,
    /// The identifier of the Android device. / 安卓设备的标识符。
    /// - Example: `"02a11ac4a83b918e"`
    pub android_id: Option<String>,
    /// The UUID of the mainboard. / 主板的 UUID。
    /// - Example: `"4C4C4544-0052-5A10-804E-B6C04F324433"`
    pub uuid: Option<String>,
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
    pub device_ownership: Option<i64>,
    /// Whether the device is trusted. / 设备是否可信。
    /// - `0`: Unknown / 未知
    /// - `1`: Trusted / 可信
    /// - `2`: Not trusted / 不可信
    /// - Example: `0`
    pub device_status: Option<i64>,
    /// Whether the device is a mobile or desktop one. / 设备是移动端还是桌面端。
    /// - `0`: Unknown / 未知
    /// - `1`: Mobile / 移动端
    /// - `2`: Desktop / 桌面端
    /// - Example: `0`
    pub device_terminal_type: Option<i64>,
    /// Only devices with this operating system are returned. / 只返回此操作系统的设备。
    /// - `0`: Unknown / 未知
    /// - `1`: Windows / Windows 系统
    /// - `2`: macOS / macOS 系统
    /// - `3`: Linux / Linux 系统
    /// - `4`: Android / 安卓系统
    /// - `5`: iOS / iOS 系统
    /// - `6`: OpenHarmony / 鸿蒙系统
    /// - Example: `0`
    pub os: Option<i64>,
    /// Only devices that this user was the last to sign in on are returned, as a `user_id_type` ID.
    ///
    /// 只返回此用户最近登录过的设备，类型由 `user_id_type` 决定。
    /// - Example: `"ou_b25e90585ef8c1adac4b379c2e257906"`
    pub latest_user_id: Option<String>,
    /// Only the device with this fingerprint is returned. / 只返回此设备指纹的设备。
    /// - Example: `"7089353870308032531"`
    pub did: Option<String>,
    /// Whether the device is managed. / 设备是否受管控。
    pub is_managed: Option<bool>,
    /// The ID of the device in the MDM system. / 设备在 MDM 系统中的 ID。
    /// - Example: `"123abc"`
    pub mdm_device_id: Option<String>,
    /// The name of the MDM vendor. / MDM 厂商的名称。
    /// - Example: `"Workspace_ONE"`
    pub mdm_provider_name: Option<String>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(page_size: i64) -> Self {
        Self {
            page_size,
            page_token: Default::default(),
            device_record_id: Default::default(),
            current_user_id: Default::default(),
            user_id_type: Default::default(),
            device_name: Default::default(),
            serial_number: Default::default(),
            disk_serial_number: Default::default(),
            mac_address: Default::default(),
            android_id: Default::default(),
            uuid: Default::default(),
            idfv: Default::default(),
            aaid: Default::default(),
            device_ownership: Default::default(),
            device_status: Default::default(),
            device_terminal_type: Default::default(),
            os: Default::default(),
            latest_user_id: Default::default(),
            did: Default::default(),
            is_managed: Default::default(),
            mdm_device_id: Default::default(),
            mdm_provider_name: Default::default(),
        }
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `device_record_id`.
    #[must_use]
    pub fn device_record_id(mut self, value: impl Into<String>) -> Self {
        self.device_record_id = Some(value.into());
        self
    }
    /// Sets `current_user_id`.
    #[must_use]
    pub fn current_user_id(mut self, value: impl Into<String>) -> Self {
        self.current_user_id = Some(value.into());
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `device_name`.
    #[must_use]
    pub fn device_name(mut self, value: impl Into<String>) -> Self {
        self.device_name = Some(value.into());
        self
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
    /// Sets `uuid`.
    #[must_use]
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
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
    /// Sets `device_ownership`.
    #[must_use]
    pub fn device_ownership(mut self, value: i64) -> Self {
        self.device_ownership = Some(value);
        self
    }
    /// Sets `device_status`.
    #[must_use]
    pub fn device_status(mut self, value: i64) -> Self {
        self.device_status = Some(value);
        self
    }
    /// Sets `device_terminal_type`.
    #[must_use]
    pub fn device_terminal_type(mut self, value: i64) -> Self {
        self.device_terminal_type = Some(value);
        self
    }
    /// Sets `os`.
    #[must_use]
    pub fn os(mut self, value: i64) -> Self {
        self.os = Some(value);
        self
    }
    /// Sets `latest_user_id`.
    #[must_use]
    pub fn latest_user_id(mut self, value: impl Into<String>) -> Self {
        self.latest_user_id = Some(value.into());
        self
    }
    /// Sets `did`.
    #[must_use]
    pub fn did(mut self, value: impl Into<String>) -> Self {
        self.did = Some(value.into());
        self
    }
    /// Sets `is_managed`.
    #[must_use]
    pub fn is_managed(mut self, value: bool) -> Self {
        self.is_managed = Some(value);
        self
    }
    /// Sets `mdm_device_id`.
    #[must_use]
    pub fn mdm_device_id(mut self, value: impl Into<String>) -> Self {
        self.mdm_device_id = Some(value.into());
        self
    }
    /// Sets `mdm_provider_name`.
    #[must_use]
    pub fn mdm_provider_name(mut self, value: impl Into<String>) -> Self {
        self.mdm_provider_name = Some(value.into());
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("device_record_id", &mut self.device_record_id);
        f.field("current_user_id", &mut self.current_user_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("device_name", &mut self.device_name);
        f.field("serial_number", &mut self.serial_number);
        f.field("disk_serial_number", &mut self.disk_serial_number);
        f.field("mac_address", &mut self.mac_address);
        f.field("android_id", &mut self.android_id);
        f.field("uuid", &mut self.uuid);
        f.field("idfv", &mut self.idfv);
        f.field("aaid", &mut self.aaid);
        f.field("device_ownership", &mut self.device_ownership);
        f.field("device_status", &mut self.device_status);
        f.field("device_terminal_type", &mut self.device_terminal_type);
        f.field("os", &mut self.os);
        f.field("latest_user_id", &mut self.latest_user_id);
        f.field("did", &mut self.did);
        f.field("is_managed", &mut self.is_managed);
        f.field("mdm_device_id", &mut self.mdm_device_id);
        f.field("mdm_provider_name", &mut self.mdm_provider_name);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("security_and_compliance.v2.device_record.list", Get, "/open-apis/security_and_compliance/v2/device_records")
        .documented(text("查询设备信息", "List devices"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_record/list")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::SECURITY_AND_COMPLIANCE_DEVICE_RECORD_READ])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[
            query("page_size", Integer).required().between(Some(1), Some(100)).default("100"),
            query("page_token", String),
            query("device_record_id", String),
            query("current_user_id", String),
            query("user_id_type", String).default("\"open_id\""),
            query("device_name", String),
            query("serial_number", String),
            query("disk_serial_number", String),
            query("mac_address", String),
            query("android_id", String),
            query("uuid", String),
            query("idfv", String),
            query("aaid", String),
            query("device_ownership", Integer),
            query("device_status", Integer),
            query("device_terminal_type", Integer),
            query("os", Integer),
            query("latest_user_id", String),
            query("did", String),
            query("is_managed", Boolean),
            query("mdm_device_id", String),
            query("mdm_provider_name", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = v2::DeviceRecord;
    fn items(response: ListResponse) -> Vec<v2::DeviceRecord> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The devices of this page. / 本页的设备。
    pub items: Vec<v2::DeviceRecord>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// [`1780001`](error::INTERNAL_ERROR): Internal server error.
    InternalError = error::INTERNAL_ERROR,
    /// [`1780101`](error::INVALID_PARAMETER): Request param error.
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1780102`](error::API_IN_BETA_TESTING): The API is in beta testing. Please contact customer support to request beta access.
    ApiInBetaTesting = error::API_IN_BETA_TESTING,
}
