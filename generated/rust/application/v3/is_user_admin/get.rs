// Generated from spec/application/v3/is_user_admin/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
impl super::Api<'_> {
    /// Check whether a user administers apps / 获取某个用户是否有应用管理权限: [`Get`](struct@Get).
    pub fn get(&self) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new())
    }
}
/// Check whether a user administers apps / 获取某个用户是否有应用管理权限.
///
/// Tells whether a user is a tenant administrator who reviews and manages apps in the admin console, not a developer of an app.
///
/// 判断一个用户是否为应用管理员，即能在管理后台审核和管理应用的企业管理员，而非应用的开发者。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.application().v3().is_user_admin().get().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/application/v3/is_user_admin`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `admin:app.admin:check`, `admin:app.admin:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uITN1EjLyUTNx4iM1UTM)
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
    Endpoint::new("application.v3.is_user_admin.get", Get, "/open-apis/application/v3/is_user_admin")
        .documented(text("获取某个用户是否有应用管理权限", "Check whether a user administers apps"), "https://open.feishu.cn/document/ukTMukTMukTM/uITN1EjLyUTNx4iM1UTM")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::ADMIN_APP_ADMIN_CHECK]),
            scopes(&[crate::scope::ADMIN_APP_ADMIN_READONLY]),
        ])
        .request(NoBody, &[])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// Whether the user is an administrator of the app. / 该用户是否为应用的管理员。
    pub is_app_admin: bool,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("is_app_admin", &mut self.is_app_admin);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
/// The documented errors of [`Get`](struct@Get).
pub type GetError = crate::codegen::NoError;
