// Generated from spec/security_and_compliance/v2/device_record/mine.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::security_and_compliance::{error, v2};
impl super::Api<'_> {
    /// Get the device of the current client / 获取设备认证信息: [`Mine`](struct@Mine).
    pub fn mine(&self) -> crate::codegen::Call<Mine> {
        crate::codegen::Call::new(self.client, Mine::new())
    }
}
/// Get the device of the current client / 获取设备认证信息.
///
/// Returns the owner and trust status of the device behind the current client authorization.
///
/// 返回当前客户端登录所用设备的归属和可信状态。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.security_and_compliance().v2().device_record().mine().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/security_and_compliance/v2/device_records/mine`
/// - Rate limit: 50 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `security_and_compliance:device_record:read`
///
/// Errors: [`MineError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_record/mine)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mine {}
impl Mine {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
}
impl wire::Object for Mine {
    #[inline(never)]
    fn fields(&mut self, _: &mut wire::Fields<'_>) {}
}
crate::codegen::__impl_object! {
    Mine
}
crate::codegen::__operation! {
    Mine => MineResponse, MineError:
    Endpoint::new("security_and_compliance.v2.device_record.mine", Get, "/open-apis/security_and_compliance/v2/device_records/mine")
        .documented(text("获取设备认证信息", "Get the device of the current client"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_record/mine")
        .access(&[User], &[Custom, Store], &[scopes(&[crate::scope::SECURITY_AND_COMPLIANCE_DEVICE_RECORD_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(NoBody, &[])
}
/// The reply to [`Mine`](struct@Mine).
pub type MineResponse = v2::DeviceRecord;
crate::codegen::__error_enum! {
    /// The documented errors of [`Mine`](struct@Mine).
    MineError:
    /// [`1780001`](error::INTERNAL_ERROR): Internal server error.
    InternalError = error::INTERNAL_ERROR,
    /// [`1780101`](error::INVALID_PARAMETER): Request param error.
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1780102`](error::API_IN_BETA_TESTING): The API is in beta testing. Please contact customer support to request beta access.
    ApiInBetaTesting = error::API_IN_BETA_TESTING,
    /// [`1785011`](error::DEVICE_NOT_AUTHENTICATED): The current user identity has not completed device authentication.
    DeviceNotAuthenticated = error::DEVICE_NOT_AUTHENTICATED,
    /// [`1785012`](error::DEVICE_INTEGRATION_DISABLED): The third-party device integration is not enabled.
    DeviceIntegrationDisabled = error::DEVICE_INTEGRATION_DISABLED,
}
