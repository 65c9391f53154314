// Generated from spec/security_and_compliance/v2/device_record/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::security_and_compliance::error;
impl super::Api<'_> {
    /// Update a device / 更新设备: [`Update`](struct@Update).
    pub fn update(
        &self,
        device_record_id: impl Into<String>,
        version: impl Into<String>,
        device_ownership: i64,
        device_status: i64,
    ) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(
            self.client,
            Update::new(device_record_id, version, device_ownership, device_status),
        )
    }
}
/// Update a device / 更新设备.
///
/// Changes the owner, status and other data of a device. / 修改一台设备的归属、状态等信息。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.security_and_compliance().v2().device_record().update("7089353870308032531", "0", 0, 0).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PUT /open-apis/security_and_compliance/v2/device_records/:device_record_id`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `security_and_compliance:device_record:write`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_record/update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The ID of the device record. / 设备认证编码，即设备记录的 ID。
    /// - Example: `"7089353870308032531"`
    pub device_record_id: String,
    /// The version of the record; when updating, pass the value that was read. / 设备记录的版本号，更新时传入查询到的值。
    /// - Example: `"0"`
    pub version: String,
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
impl Update {
    /// Creates the value from its required fields.
    pub fn new(
        device_record_id: impl Into<String>,
        version: impl Into<String>,
        device_ownership: i64,
        device_status: i64,
    ) -> Self {
        Self {
            device_record_id: device_record_id.into(),
            version: version.into(),
            device_ownership,
            device_status,
        }
    }
}
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("device_record_id", &mut self.device_record_id);
        f.field("version", &mut self.version);
        f.field("device_ownership", &mut self.device_ownership);
        f.field("device_status", &mut self.device_status);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("security_and_compliance.v2.device_record.update", Put, "/open-apis/security_and_compliance/v2/device_records/:device_record_id")
        .documented(text("更新设备", "Update a device"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_record/update")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::SECURITY_AND_COMPLIANCE_DEVICE_RECORD_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            path("device_record_id", String).required(),
            query("version", String).required(),
            body("device_ownership", Integer).required(),
            body("device_status", Integer).required(),
        ])
}
/// The reply to [`Update`](struct@Update).
pub type UpdateResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Update`](struct@Update).
    UpdateError:
    /// [`1780001`](error::INTERNAL_ERROR): Internal server error.
    InternalError = error::INTERNAL_ERROR,
    /// [`1780101`](error::INVALID_PARAMETER): Request param error.
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1780102`](error::API_IN_BETA_TESTING): The API is in beta testing. Please contact customer support to request beta access.
    ApiInBetaTesting = error::API_IN_BETA_TESTING,
    /// `1785008` (HTTP 400): The device is not found. Please check the parameter device_record_id and version.
    ///
    /// The device or this version of it does not exist. Query the device and pass its `device_record_id` and `version`.
    ///
    /// 设备或其版本不存在。请查询设备，传入正确的 `device_record_id` 与 `version`。
    DeviceNotFound = &ErrorInfo {
        message: "The device is not found. Please check the parameter device_record_id and version.",
        fix: Text { zh: "设备或其版本不存在。请查询设备，传入正确的 `device_record_id` 与 `version`。", en: "The device or this version of it does not exist. Query the device and pass its `device_record_id` and `version`." },
        ..*error::DEVICE_NOT_FOUND
    },
}
