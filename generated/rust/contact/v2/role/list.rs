// Generated from spec/contact/v2/role/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
impl super::Api<'_> {
    /// List user roles / 获取角色列表: [`List`](struct@List).
    #[deprecated(
        note = "the platform no longer recommends it, and there is no replacement"
    )]
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List user roles / 获取角色列表.
///
/// Lists all roles that the tenant has for its users. / 列出企业为用户设置的全部角色。
///
/// **Deprecated**: the platform no longer recommends it, and there is no replacement.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.contact().v2().role().list().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/contact/v2/role/list`
/// - Token: `tenant_access_token`
/// - Needs no scope
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uYzMwUjL2MDM14iNzATN)
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
    Endpoint::new("contact.v2.role.list", Get, "/open-apis/contact/v2/role/list")
        .documented(text("获取角色列表", "List user roles"), "https://open.feishu.cn/document/ukTMukTMukTM/uYzMwUjL2MDM14iNzATN")
        .access(&[Tenant], &[], &[])
        .request(NoBody, &[])
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The roles in the tenant. / 租户内的角色。
    pub role_list: Vec<ListRoleList>,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("role_list", &mut self.role_list);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
/// The documented errors of [`List`](struct@List).
pub type ListError = crate::codegen::NoError;
/// The roles in the tenant. / 租户内的角色。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoleList {
    /// The ID of the role. / 角色 ID。
    pub id: String,
    /// The name of the role. / 角色名称。
    pub name: String,
}
impl wire::Object for ListRoleList {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
    }
}
crate::codegen::__impl_object! {
    ListRoleList
}
