// Generated from spec/application/v2/app/visibility.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::application::error;
impl super::Api<'_> {
    /// Get the availability of an app / 获取应用在企业内的可用范围: [`Visibility`](struct@Visibility).
    pub fn visibility(&self) -> crate::codegen::Call<Visibility> {
        crate::codegen::Call::new(self.client, Visibility::new())
    }
}
/// Get the availability of an app / 获取应用在企业内的可用范围.
///
/// Returns who in the tenant can use an app; only custom apps can call it. / 返回一个应用在企业内的可用范围，只有自建应用可以调用。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.application().v2().app().visibility().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/application/v2/app/visibility`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `admin:app.info:readonly`
///
/// Errors: [`VisibilityError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIjM3UjLyIzN14iMycTN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Visibility {}
impl Visibility {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
}
impl wire::Object for Visibility {
    #[inline(never)]
    fn fields(&mut self, _: &mut wire::Fields<'_>) {}
}
crate::codegen::__impl_object! {
    Visibility
}
crate::codegen::__operation! {
    Visibility => VisibilityResponse, VisibilityError:
    Endpoint::new("application.v2.app.visibility", Get, "/open-apis/application/v2/app/visibility")
        .documented(text("获取应用在企业内的可用范围", "Get the availability of an app"), "https://open.feishu.cn/document/ukTMukTMukTM/uIjM3UjLyIzN14iMycTN")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::ADMIN_APP_INFO_READONLY])])
        .request(NoBody, &[])
}
/// The reply to [`Visibility`](struct@Visibility).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VisibilityResponse {
    /// The departments that may use the app. / 可以使用应用的部门。
    pub departments: Vec<VisibilityDepartments>,
    /// The departments that may not use the app. / 被禁止使用应用的部门。
    pub invisible_departments: Vec<VisibilityInvisibleDepartments>,
    /// The users who were individually allowed to use the app, without those allowed through a department or group.
    ///
    /// 单独设置为可以使用应用的用户，不含通过部门或用户组获得可用性的用户。
    pub users: Vec<VisibilityUsers>,
    /// The users who were individually barred from the app, without those barred through a department or group.
    ///
    /// 单独设置为禁止使用应用的用户，不含通过部门或用户组被禁用的用户。
    pub invisible_users: Vec<VisibilityInvisibleUsers>,
    /// The user groups that may use the app. / 可以使用应用的用户组。
    pub groups: Vec<VisibilityGroups>,
    /// The user groups that may not use the app. / 被禁止使用应用的用户组。
    pub invisible_groups: Vec<VisibilityInvisibleGroups>,
    /// Whether everyone can see the app: 1 for yes, 0 for no. / 应用是否对全员可见：1 为是，0 为否。
    pub is_visible_to_all: i64,
    /// Whether there are more users who may use the app: 1 for yes, 0 for no. / 是否还有更多可用用户：1 为是，0 为否。
    pub has_more_users: i64,
    /// The token of the next page of users, to be passed when requesting it. / 下一页用户的分页标记，请求下一页时传入。
    pub user_page_token: String,
}
impl wire::Object for VisibilityResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("departments", &mut self.departments);
        f.field("invisible_departments", &mut self.invisible_departments);
        f.field("users", &mut self.users);
        f.field("invisible_users", &mut self.invisible_users);
        f.field("groups", &mut self.groups);
        f.field("invisible_groups", &mut self.invisible_groups);
        f.field("is_visible_to_all", &mut self.is_visible_to_all);
        f.field("has_more_users", &mut self.has_more_users);
        f.field("user_page_token", &mut self.user_page_token);
    }
}
crate::codegen::__impl_object! {
    VisibilityResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Visibility`](struct@Visibility).
    VisibilityError:
    /// [`50003`](error::INVALID_APP_ID): invalid app_id
    InvalidAppId = error::INVALID_APP_ID,
}
/// The departments that may use the app. / 可以使用应用的部门。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VisibilityDepartments {
    /// The custom ID of the department, its `department_id`. / 自定义的部门 ID，即 `department_id`。
    pub id: String,
}
impl wire::Object for VisibilityDepartments {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
    }
}
/// The user groups that may use the app. / 可以使用应用的用户组。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VisibilityGroups {
    /// The ID of the user group. / 用户组 ID。
    pub id: String,
}
impl wire::Object for VisibilityGroups {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
    }
}
/// The departments that may not use the app. / 被禁止使用应用的部门。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VisibilityInvisibleDepartments {
    /// The custom ID of the department, its `department_id`. / 自定义的部门 ID，即 `department_id`。
    pub id: String,
}
impl wire::Object for VisibilityInvisibleDepartments {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
    }
}
/// The user groups that may not use the app. / 被禁止使用应用的用户组。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VisibilityInvisibleGroups {
    /// The ID of the user group. / 用户组 ID。
    pub id: String,
}
impl wire::Object for VisibilityInvisibleGroups {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
    }
}
/// The users who were individually barred from the app, without those barred through a department or group.
///
/// 单独设置为禁止使用应用的用户，不含通过部门或用户组被禁用的用户。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VisibilityInvisibleUsers {
    /// The User ID of the user, only returned to custom apps with the scope for User IDs.
    ///
    /// 用户的 User ID，仅返回给拥有 User ID 权限的企业自建应用。
    pub user_id: String,
    /// The Open ID of the user, different in every app. / 用户的 Open ID，同一用户在不同应用中各不相同。
    pub open_id: id::OpenId,
}
impl wire::Object for VisibilityInvisibleUsers {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("open_id", &mut self.open_id);
    }
}
/// The users who were individually allowed to use the app, without those allowed through a department or group.
///
/// 单独设置为可以使用应用的用户，不含通过部门或用户组获得可用性的用户。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VisibilityUsers {
    /// The User ID of the user, only returned to custom apps with the scope for User IDs.
    ///
    /// 用户的 User ID，仅返回给拥有 User ID 权限的企业自建应用。
    pub user_id: String,
    /// The Open ID of the user, different in every app. / 用户的 Open ID，同一用户在不同应用中各不相同。
    pub open_id: id::OpenId,
}
impl wire::Object for VisibilityUsers {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("open_id", &mut self.open_id);
    }
}
crate::codegen::__impl_object! {
    VisibilityDepartments VisibilityGroups VisibilityInvisibleDepartments
    VisibilityInvisibleGroups VisibilityInvisibleUsers VisibilityUsers
}
