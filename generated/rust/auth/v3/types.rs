// Generated from spec/auth/v3/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// The `app_access_token` and how long it is valid. / `app_access_token` 及其有效期。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppAccessToken {
    /// The token that proves which app is calling / 证明应用自身身份的访问凭证
    pub app_access_token: crate::codegen::Secret,
    /// How many seconds are left until the token expires / 距离凭证到期还剩多少秒
    pub expire: i64,
    /// The token the app uses within its tenant; the [overview of access tokens](https://open.feishu.cn/document/ukTMukTMukTM/uMTNz4yM1MjLzUzM) tells the two apart.
    ///
    /// 应用在所属企业内使用的访问凭证，两种凭证的区别见[访问凭证概述](https://open.feishu.cn/document/ukTMukTMukTM/uMTNz4yM1MjLzUzM)。
    pub tenant_access_token: crate::codegen::Secret,
}
impl wire::Object for AppAccessToken {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_access_token", &mut self.app_access_token);
        f.field("expire", &mut self.expire);
        f.field("tenant_access_token", &mut self.tenant_access_token);
    }
}
/// The `tenant_access_token` and how long it is valid. / `tenant_access_token` 及其有效期。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TenantAccessToken {
    /// The token the app uses within the tenant / 应用在该企业内使用的访问凭证
    pub tenant_access_token: crate::codegen::Secret,
    /// How many seconds are left until the token expires / 距离凭证到期还剩多少秒
    pub expire: i64,
}
impl wire::Object for TenantAccessToken {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("tenant_access_token", &mut self.tenant_access_token);
        f.field("expire", &mut self.expire);
    }
}
crate::codegen::__impl_object! {
    AppAccessToken TenantAccessToken
}
