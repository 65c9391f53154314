// Generated from spec/security_and_compliance/v2/device_record/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::security_and_compliance::{error, v2};
impl super::Api<'_> {
    /// Get a device / 获取设备信息: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn get(&self, device_record_id: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(device_record_id))
    }
}
/// Get a device / 获取设备信息.
///
/// Returns the parameters, owner and status of one device. / 返回一台设备的参数、归属和状态。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.security_and_compliance().v2().device_record().get("7089353870308032531").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/security_and_compliance/v2/device_records/:device_record_id`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `security_and_compliance:device_record:read`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_record/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the device record, from `security_and_compliance.v2.device_record.list`.
    ///
    /// 设备认证编码，由 `security_and_compliance.v2.device_record.list` 返回。
    /// - Example: `"7089353870308032531"`
    pub device_record_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(device_record_id: impl Into<String>) -> Self {
        Self {
            device_record_id: device_record_id.into(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("device_record_id", &mut self.device_record_id);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("security_and_compliance.v2.device_record.get", Get, "/open-apis/security_and_compliance/v2/device_records/:device_record_id")
        .documented(text("获取设备信息", "Get a device"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_record/get")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::SECURITY_AND_COMPLIANCE_DEVICE_RECORD_READ])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            path("device_record_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The record of the device. / 设备的记录。
    pub device_record: v2::DeviceRecord,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("device_record", &mut self.device_record);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`1780001`](error::INTERNAL_ERROR): Internal server error.
    InternalError = error::INTERNAL_ERROR,
    /// [`1780101`](error::INVALID_PARAMETER): Request param error.
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1780102`](error::API_IN_BETA_TESTING): The API is in beta testing. Please contact customer support to request beta access.
    ApiInBetaTesting = error::API_IN_BETA_TESTING,
    /// [`1785008`](error::DEVICE_NOT_FOUND): The device is not found. Please check the parameter device_record_id.
    DeviceNotFound = error::DEVICE_NOT_FOUND,
}
