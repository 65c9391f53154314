// Generated from spec/acs/v1/rule_external/device_bind.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::acs::error;
impl super::Api<'_> {
    /// Bind a device to access rules / 设备绑定权限组: [`DeviceBind`](struct@DeviceBind).
    pub fn device_bind(
        &self,
        device_id: impl Into<String>,
        rule_ids: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<DeviceBind> {
        crate::codegen::Call::new(self.client, DeviceBind::new(device_id, rule_ids))
    }
}
/// Bind a device to access rules / 设备绑定权限组.
///
/// Binds an access device to access rules. / 将一台门禁设备绑定到权限组。
///
/// - `POST /open-apis/acs/v1/rule_external/device_bind`
/// - Rate limit: 5 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `acs:device:write`, `acs:users`
///
/// Errors: [`DeviceBindError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/rule_external/device_bind)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceBind {
    /// The ID of the access control device. / 门禁设备的 ID。
    /// - Example: `"6939433228970082593"`
    pub device_id: String,
    /// The IDs of the permission groups to bind to the device. / 要与设备绑定的权限组的 ID。
    /// - Length: 0 to 10000
    /// - Example: `["7298933941867135276"]`
    pub rule_ids: Vec<String>,
}
impl DeviceBind {
    /// Creates the value from its required fields.
    pub fn new(device_id: impl Into<String>, rule_ids: impl Into<Vec<String>>) -> Self {
        Self {
            device_id: device_id.into(),
            rule_ids: rule_ids.into(),
        }
    }
}
impl wire::Object for DeviceBind {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("device_id", &mut self.device_id);
        f.field("rule_ids", &mut self.rule_ids);
    }
}
crate::codegen::__impl_object! {
    DeviceBind
}
crate::codegen::__operation! {
    DeviceBind => DeviceBindResponse, DeviceBindError:
    Endpoint::new("acs.v1.rule_external.device_bind", Post, "/open-apis/acs/v1/rule_external/device_bind")
        .documented(text("设备绑定权限组", "Bind a device to access rules"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/rule_external/device_bind")
        .access(&[User], &[Custom, Store], &[
            scopes(&[crate::scope::ACS_DEVICE_WRITE]),
            scopes(&[crate::scope::ACS_USERS]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[body("device_id", String).required(), body("rule_ids", Array).required()])
}
/// The reply to [`DeviceBind`](struct@DeviceBind).
pub type DeviceBindResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`DeviceBind`](struct@DeviceBind).
    DeviceBindError:
    /// [`1490030`](error::DEVICE_NOT_FOUND): device does not exist
    DeviceNotFound = error::DEVICE_NOT_FOUND,
    /// [`1490090`](error::INVALID_RULE_ID): rule id is invalid
    InvalidRuleId = error::INVALID_RULE_ID,
}
