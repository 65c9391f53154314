// Generated from spec/verification/v1/verification/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::verification::error;
impl super::Api<'_> {
    /// Get the verification of the tenant / 获取认证信息: [`Get`](struct@Get).
    pub fn get(&self) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new())
    }
}
/// Get the verification of the tenant / 获取认证信息.
///
/// Returns the legal name of the tenant and whether it is verified. / 返回企业主体的名称以及是否已认证。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.verification().v1().verification().get().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/verification/v1/verification`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `verification:verification_information:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/verification-v1/verification/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {}
impl Get {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, _: &mut wire::Fields<'_>) {}
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("verification.v1.verification.get", Get, "/open-apis/verification/v1/verification")
        .documented(text("获取认证信息", "Get the verification of the tenant"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/verification-v1/verification/get")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::VERIFICATION_VERIFICATION_INFORMATION_READONLY]),
        ])
        .request(NoBody, &[])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The verification of the tenant. / 企业的认证信息。
    pub verification: GetVerification,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("verification", &mut self.verification);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`2010001`](error::TENANT_NOT_FOUND): tenant not found
    TenantNotFound = error::TENANT_NOT_FOUND,
    /// [`2010002`](error::PERMISSION_DENIED): no permission
    PermissionDenied = error::PERMISSION_DENIED,
}
/// The verification of the tenant. / 企业的认证信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVerification {
    /// The name of the legal entity. / 企业主体的名称。
    pub name: String,
    /// Whether the tenant has been verified. / 企业是否已完成认证。
    pub has_verification: bool,
}
impl wire::Object for GetVerification {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("has_verification", &mut self.has_verification);
    }
}
crate::codegen::__impl_object! {
    GetVerification
}
