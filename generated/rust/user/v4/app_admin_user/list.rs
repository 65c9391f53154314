// Generated from spec/user/v4/app_admin_user/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
impl super::Api<'_> {
    /// List app administrators / 查询应用管理员列表: [`List`](struct@List).
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List app administrators / 查询应用管理员列表.
///
/// Returns the IDs of the latest 10 administrators who review apps. / 返回最新的 10 个可审核应用的管理员账户 ID。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.user().v4().app_admin_user().list().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/user/v4/app_admin_user/list`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `admin:app.admin_id:readonly`, `admin:app.admin:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/ucDOwYjL3gDM24yN4AjN)
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
    Endpoint::new("user.v4.app_admin_user.list", Get, "/open-apis/user/v4/app_admin_user/list")
        .documented(text("查询应用管理员列表", "List app administrators"), "https://open.feishu.cn/document/ukTMukTMukTM/ucDOwYjL3gDM24yN4AjN")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::ADMIN_APP_ADMIN_ID_READONLY]),
            scopes(&[crate::scope::ADMIN_APP_ADMIN_READONLY]),
        ])
        .request(NoBody, &[])
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The administrators of the app. / 应用的管理员。
    pub user_list: Vec<ListUserList>,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_list", &mut self.user_list);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
/// The documented errors of [`List`](struct@List).
pub type ListError = crate::codegen::NoError;
/// The administrators of the app. / 应用的管理员。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserList {
    /// The open_id of the administrator. / 管理员的 open_id。
    pub open_id: id::OpenId,
    /// The user_id of the administrator. / 管理员的 user_id。
    pub user_id: id::UserId,
    /// The union_id of the administrator. / 管理员的 union_id。
    pub union_id: id::UnionId,
}
impl wire::Object for ListUserList {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("open_id", &mut self.open_id);
        f.field("user_id", &mut self.user_id);
        f.field("union_id", &mut self.union_id);
    }
}
crate::codegen::__impl_object! {
    ListUserList
}
