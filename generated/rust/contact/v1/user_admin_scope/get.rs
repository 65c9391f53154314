// Generated from spec/contact/v1/user_admin_scope/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
impl super::Api<'_> {
    /// Get the scope of an app administrator / 获取应用管理员的管理范围: [`Get`](struct@Get).
    pub fn get(&self) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new())
    }
}
/// Get the scope of an app administrator / 获取应用管理员的管理范围.
///
/// Returns which departments an administrator of apps may manage. / 返回一个应用管理员可以管理哪些部门。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.contact().v1().user_admin_scope().get().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/contact/v1/user/admin_scope/get`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `admin:app.admin:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzN3QjLzczN04yM3cDN)
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
    Endpoint::new("contact.v1.user_admin_scope.get", Get, "/open-apis/contact/v1/user/admin_scope/get")
        .documented(text("获取应用管理员的管理范围", "Get the scope of an app administrator"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzN3QjLzczN04yM3cDN")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::ADMIN_APP_ADMIN_READONLY])])
        .request(NoBody, &[])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// Whether the user administers all departments. / 该用户是否管理所有部门。
    pub is_all: bool,
    /// The departments the user administers; absent if `is_all` is `true`. / 该用户管理的部门；`is_all` 为 `true` 时不返回。
    pub department_list: Vec<String>,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("is_all", &mut self.is_all);
        f.field("department_list", &mut self.department_list);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
/// The documented errors of [`Get`](struct@Get).
pub type GetError = crate::codegen::NoError;
