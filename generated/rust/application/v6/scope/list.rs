// Generated from spec/application/v6/scope/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::application::error;
impl super::Api<'_> {
    /// List the granted scopes of the app / 查询租户授权状态: [`List`](struct@List).
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List the granted scopes of the app / 查询租户授权状态.
///
/// Lists the scopes that the app requested from the tenant, and whether each was granted.
///
/// 列出应用向企业申请的各项权限及其授权状态。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.application().v6().scope().list().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/application/v6/scopes`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token`
/// - Needs no scope
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/scope/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {}
impl List {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, _: &mut wire::Fields<'_>) {}
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("application.v6.scope.list", Get, "/open-apis/application/v6/scopes")
        .documented(text("查询租户授权状态", "List the granted scopes of the app"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/scope/list")
        .access(&[Tenant], &[Custom, Store], &[])
        .limits(RateLimit::Special, &[])
        .request(NoBody, &[])
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The scopes the current app asks for, and whether the tenant granted them. / 当前应用所需的权限，及租户是否已授予。
    pub scopes: Vec<ListScope>,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("scopes", &mut self.scopes);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// [`212100`](error::APP_NOT_INSTALLED): app not install
    AppNotInstalled = error::APP_NOT_INSTALLED,
}
/// The scopes the current app asks for, and whether the tenant granted them. / 当前应用所需的权限，及租户是否已授予。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScope {
    /// The name of the scope, such as `user.phone:readonly`. / 权限的名称，例如 `user.phone:readonly`。
    pub scope_name: String,
    /// Whether the tenant granted the scope. / 租户是否已授予该权限。
    /// - `1`: Granted / 已授权
    /// - `2`: Not granted / 未授权
    pub grant_status: i64,
}
impl wire::Object for ListScope {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("scope_name", &mut self.scope_name);
        f.field("grant_status", &mut self.grant_status);
    }
}
crate::codegen::__impl_object! {
    ListScope
}
