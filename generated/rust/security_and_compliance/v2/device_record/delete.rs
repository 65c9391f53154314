// Generated from spec/security_and_compliance/v2/device_record/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::security_and_compliance::error;
impl super::Api<'_> {
    /// Delete a device / 删除设备: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        device_record_id: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(device_record_id))
    }
}
/// Delete a device / 删除设备.
///
/// Removes one device from device management by its record ID. / 按设备记录 ID 将一台设备从设备管理中移除。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.security_and_compliance().v2().device_record().delete("7089353870308032531").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/security_and_compliance/v2/device_records/:device_record_id`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `security_and_compliance:device_record:write`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_record/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the device record. / 设备认证编码，即设备记录的 ID。
    /// - Example: `"7089353870308032531"`
    pub device_record_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(device_record_id: impl Into<String>) -> Self {
        Self {
            device_record_id: device_record_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("device_record_id", &mut self.device_record_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("security_and_compliance.v2.device_record.delete", Delete, "/open-apis/security_and_compliance/v2/device_records/:device_record_id")
        .documented(text("删除设备", "Delete a device"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_record/delete")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::SECURITY_AND_COMPLIANCE_DEVICE_RECORD_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[path("device_record_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`1780001`](error::INTERNAL_ERROR): Internal server error.
    InternalError = error::INTERNAL_ERROR,
    /// [`1780101`](error::INVALID_PARAMETER): Request param error.
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1780102`](error::API_IN_BETA_TESTING): The API is in beta testing. Please contact customer support to request beta access.
    ApiInBetaTesting = error::API_IN_BETA_TESTING,
    /// [`1785008`](error::DEVICE_NOT_FOUND): The device is not found. Please check the parameter device_record_id.
    DeviceNotFound = error::DEVICE_NOT_FOUND,
}
