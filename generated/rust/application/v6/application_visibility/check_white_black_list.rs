// Generated from spec/application/v6/application_visibility/check_white_black_list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::application::error;
impl super::Api<'_> {
    /// Check the availability lists of an app / 查询用户或部门是否在应用的可用或禁用名单: [`CheckWhiteBlackList`](struct@CheckWhiteBlackList).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn check_white_black_list(
        &self,
        app_id: impl Into<id::AppId>,
    ) -> crate::codegen::Call<CheckWhiteBlackList> {
        crate::codegen::Call::new(self.client, CheckWhiteBlackList::new(app_id))
    }
}
/// Check the availability lists of an app / 查询用户或部门是否在应用的可用或禁用名单.
///
/// Tells whether users, departments and user groups are on the lists of who may or may not use an app.
///
/// 查询用户、部门和用户组是否在一个应用的可用或禁用名单中。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.application().v6().application_visibility().check_white_black_list("cli_a3axxx01b").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/application/v6/applications/:app_id/visibility/check_white_black_list`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `application:application:self_manage`, `admin:app.info:readonly`
///
/// Errors: [`CheckWhiteBlackListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-visibility/check_white_black_list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckWhiteBlackList {
    /// The ID of the app, found in the [developer console](https://open.feishu.cn/app) under "Credentials & Basic Info". Apps other than the current one need the scope `admin:app.info:readonly`.
    ///
    /// 应用 ID，可在[开发者后台](https://open.feishu.cn/app)的「凭证与基础信息」页查看。查询其他应用须拥有 `admin:app.info:readonly` 权限。
    /// - Example: `"cli_a3axxx01b"`
    pub app_id: id::AppId,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// What kind of ID the departments in request and reply are given by / 请求和响应中的部门 ID 是哪一种
    /// - Default: `"department_id"`
    pub department_id_type: Option<types::DepartmentIdType>,
    /// The users to query, as `user_id_type` IDs, at most 100. / 要查询的用户，类型由 `user_id_type` 决定，最多 100 个。
    /// - Length: at most 100
    /// - Example: `["ou_d317f090b7258ad0372aa53963cda70d"]`
    pub user_ids: Option<Vec<String>>,
    /// The departments to query, as `department_id_type` IDs, at most 100.
    ///
    /// 要查询的部门，类型由 `department_id_type` 决定，最多 100 个。
    /// - Length: at most 100
    /// - Example: `["od-aa2c50a04769feefededb7a05b7525a8"]`
    pub department_ids: Option<Vec<String>>,
    /// The IDs of the user groups to query, at most 100. / 要查询的用户组的 ID，最多 100 个。
    /// - Length: at most 100
    /// - Example: `["96815a9cd9beg8g4"]`
    pub group_ids: Option<Vec<String>>,
}
impl CheckWhiteBlackList {
    /// Creates the value from its required fields.
    pub fn new(app_id: impl Into<id::AppId>) -> Self {
        Self {
            app_id: app_id.into(),
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            user_ids: Default::default(),
            department_ids: Default::default(),
            group_ids: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn department_id_type(mut self, value: types::DepartmentIdType) -> Self {
        self.department_id_type = Some(value);
        self
    }
    /// Sets `user_ids`.
    #[must_use]
    pub fn user_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.user_ids = Some(value.into());
        self
    }
    /// Sets `department_ids`.
    #[must_use]
    pub fn department_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.department_ids = Some(value.into());
        self
    }
    /// Sets `group_ids`.
    #[must_use]
    pub fn group_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.group_ids = Some(value.into());
        self
    }
}
impl wire::Object for CheckWhiteBlackList {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("user_ids", &mut self.user_ids);
        f.field("department_ids", &mut self.department_ids);
        f.field("group_ids", &mut self.group_ids);
    }
}
crate::codegen::__impl_object! {
    CheckWhiteBlackList
}
crate::codegen::__operation! {
    CheckWhiteBlackList => CheckWhiteBlackListResponse, CheckWhiteBlackListError:
    Endpoint::new("application.v6.application_visibility.check_white_black_list", Post, "/open-apis/application/v6/applications/:app_id/visibility/check_white_black_list")
        .documented(text("查询用户或部门是否在应用的可用或禁用名单", "Check the availability lists of an app"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-visibility/check_white_black_list")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::APPLICATION_APPLICATION_SELF_MANAGE]),
            scopes(&[crate::scope::ADMIN_APP_INFO_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("app_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"department_id\""),
            body("user_ids", Array),
            body("department_ids", Array),
            body("group_ids", Array),
        ])
}
/// The reply to [`CheckWhiteBlackList`](struct@CheckWhiteBlackList).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckWhiteBlackListResponse {
    /// The results for the users. Users see the app if they are on the allowlist or paid list and not on the blocklist.
    ///
    /// 各用户的查询结果。用户在白名单或付费名单中且不在黑名单中时，可以看到应用。
    pub user_visibility_list: Vec<
        CheckWhiteBlackListApplicationVisibilityUserWhiteBlackInfo,
    >,
    /// The results for the departments. If a department is on the allowlist and not on the blocklist, its users see the app.
    ///
    /// 各部门的查询结果。部门在白名单中且不在黑名单中时，其下的用户可以看到应用。
    pub department_visibility_list: Vec<
        CheckWhiteBlackListApplicationVisibilityDepartmentWhiteBlackInfo,
    >,
    /// The results for the user groups. If a group is on the allowlist and not on the blocklist, its users see the app.
    ///
    /// 各用户组的查询结果。用户组在白名单中且不在黑名单中时，其下的用户可以看到应用。
    pub group_visibility_list: Vec<
        CheckWhiteBlackListApplicationVisibilityGroupWhiteBlackInfo,
    >,
}
impl wire::Object for CheckWhiteBlackListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_visibility_list", &mut self.user_visibility_list);
        f.field("department_visibility_list", &mut self.department_visibility_list);
        f.field("group_visibility_list", &mut self.group_visibility_list);
    }
}
crate::codegen::__impl_object! {
    CheckWhiteBlackListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`CheckWhiteBlackList`](struct@CheckWhiteBlackList).
    CheckWhiteBlackListError:
    /// [`210001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
/// The results for the departments. If a department is on the allowlist and not on the blocklist, its users see the app.
///
/// 各部门的查询结果。部门在白名单中且不在黑名单中时，其下的用户可以看到应用。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckWhiteBlackListApplicationVisibilityDepartmentWhiteBlackInfo {
    /// The department, as a `department_id_type` ID. / 部门 ID，类型由 `department_id_type` 决定。
    pub department_id: String,
    /// Whether it is on the allowlist of the app. / 是否在应用的白名单中。
    pub in_white_list: bool,
    /// Whether it is on the blocklist of the app, which hides the app and takes precedence over the allowlist.
    ///
    /// 是否在应用的黑名单中，在则不可见，优先于白名单。
    pub in_black_list: bool,
}
impl wire::Object for CheckWhiteBlackListApplicationVisibilityDepartmentWhiteBlackInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("department_id", &mut self.department_id);
        f.field("in_white_list", &mut self.in_white_list);
        f.field("in_black_list", &mut self.in_black_list);
    }
}
/// The results for the user groups. If a group is on the allowlist and not on the blocklist, its users see the app.
///
/// 各用户组的查询结果。用户组在白名单中且不在黑名单中时，其下的用户可以看到应用。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckWhiteBlackListApplicationVisibilityGroupWhiteBlackInfo {
    /// The ID of the user group. / 用户组 ID。
    pub group_id: String,
    /// Whether it is on the allowlist of the app. / 是否在应用的白名单中。
    pub in_white_list: bool,
    /// Whether it is on the blocklist of the app, which hides the app and takes precedence over the allowlist.
    ///
    /// 是否在应用的黑名单中，在则不可见，优先于白名单。
    pub in_black_list: bool,
}
impl wire::Object for CheckWhiteBlackListApplicationVisibilityGroupWhiteBlackInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("group_id", &mut self.group_id);
        f.field("in_white_list", &mut self.in_white_list);
        f.field("in_black_list", &mut self.in_black_list);
    }
}
/// The results for the users. Users see the app if they are on the allowlist or paid list and not on the blocklist.
///
/// 各用户的查询结果。用户在白名单或付费名单中且不在黑名单中时，可以看到应用。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckWhiteBlackListApplicationVisibilityUserWhiteBlackInfo {
    /// The user, as a `user_id_type` ID. / 用户 ID，类型由 `user_id_type` 决定。
    pub user_id: String,
    /// Whether it is on the allowlist of the app. / 是否在应用的白名单中。
    pub in_white_list: bool,
    /// Whether it is on the blocklist of the app, which hides the app and takes precedence over the allowlist.
    ///
    /// 是否在应用的黑名单中，在则不可见，优先于白名单。
    pub in_black_list: bool,
    /// Whether the user is on the paid list of the app. / 用户是否在应用的付费名单中。
    pub in_paid_list: bool,
}
impl wire::Object for CheckWhiteBlackListApplicationVisibilityUserWhiteBlackInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("in_white_list", &mut self.in_white_list);
        f.field("in_black_list", &mut self.in_black_list);
        f.field("in_paid_list", &mut self.in_paid_list);
    }
}
crate::codegen::__impl_object! {
    CheckWhiteBlackListApplicationVisibilityDepartmentWhiteBlackInfo
    CheckWhiteBlackListApplicationVisibilityGroupWhiteBlackInfo
    CheckWhiteBlackListApplicationVisibilityUserWhiteBlackInfo
}
