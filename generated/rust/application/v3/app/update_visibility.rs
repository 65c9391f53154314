// Generated from spec/application/v3/app/update_visibility.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::application::error;
impl super::Api<'_> {
    /// Update the availability of an app (v3) / 更新应用可用范围: [`UpdateVisibility`](struct@UpdateVisibility).
    ///
    /// Optional fields are set on the call: `.with(|request| request.del_users(…))`.
    #[deprecated(note = "use `application.v6.application_visibility.patch` instead")]
    pub fn update_visibility(
        &self,
        app_id: impl Into<id::AppId>,
    ) -> crate::codegen::Call<UpdateVisibility> {
        crate::codegen::Call::new(self.client, UpdateVisibility::new(app_id))
    }
}
/// Update the availability of an app (v3) / 更新应用可用范围.
///
/// Adds to or removes from the lists of who may and who may not use an app, with immediate effect; the latter list prevails.
///
/// 增删一个应用的可用和禁用名单，立即生效，禁用名单优先。
///
/// **Deprecated**: use `application.v6.application_visibility.patch` instead.
///
/// - `POST /open-apis/application/v3/app/update_visibility`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `admin:app.visibility`
///
/// Errors: [`UpdateVisibilityError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/ucDN3UjL3QzN14yN0cTN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVisibility {
    /// The ID of the app whose availability to change. / 要修改可用范围的应用的 ID。
    pub app_id: id::AppId,
    /// The users to remove from the availability, at most 500; applied after the additions.
    ///
    /// 从可用范围移除的用户，最多 500 个，在增加操作之后执行。
    pub del_users: Option<Vec<UpdateVisibilityDelUsers>>,
    /// The users to add to the availability, at most 500; applied before the removals.
    ///
    /// 加入可用范围的用户，最多 500 个，先于移除操作执行。
    pub add_users: Option<Vec<UpdateVisibilityAddUsers>>,
    /// Whether everyone can see the app: 0 for no, 1 for yes; unchanged if omitted.
    ///
    /// 是否对全员可见：0 为否，1 为是，不填则保持现状。
    pub is_visiable_to_all: Option<i64>,
    /// The departments to add to the availability, at most 500; applied before the removals.
    ///
    /// 加入可用范围的部门，最多 500 个，先于移除操作执行。
    pub add_departments: Option<Vec<String>>,
    /// The departments to remove from the availability, at most 500; applied after the additions.
    ///
    /// 从可用范围移除的部门，最多 500 个，在增加操作之后执行。
    pub del_departments: Option<Vec<String>>,
}
impl UpdateVisibility {
    /// Creates the value from its required fields.
    pub fn new(app_id: impl Into<id::AppId>) -> Self {
        Self {
            app_id: app_id.into(),
            del_users: Default::default(),
            add_users: Default::default(),
            is_visiable_to_all: Default::default(),
            add_departments: Default::default(),
            del_departments: Default::default(),
        }
    }
    /// Sets `del_users`.
    #[must_use]
    pub fn del_users(mut self, value: impl Into<Vec<UpdateVisibilityDelUsers>>) -> Self {
        self.del_users = Some(value.into());
        self
    }
    /// Sets `add_users`.
    #[must_use]
    pub fn add_users(mut self, value: impl Into<Vec<UpdateVisibilityAddUsers>>) -> Self {
        self.add_users = Some(value.into());
        self
    }
    /// Sets `is_visiable_to_all`.
    #[must_use]
    pub fn is_visiable_to_all(mut self, value: i64) -> Self {
        self.is_visiable_to_all = Some(value);
        self
    }
    /// Sets `add_departments`.
    #[must_use]
    pub fn add_departments(mut self, value: impl Into<Vec<String>>) -> Self {
        self.add_departments = Some(value.into());
        self
    }
    /// Sets `del_departments`.
    #[must_use]
    pub fn del_departments(mut self, value: impl Into<Vec<String>>) -> Self {
        self.del_departments = Some(value.into());
        self
    }
}
impl wire::Object for UpdateVisibility {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("del_users", &mut self.del_users);
        f.field("add_users", &mut self.add_users);
        f.field("is_visiable_to_all", &mut self.is_visiable_to_all);
        f.field("add_departments", &mut self.add_departments);
        f.field("del_departments", &mut self.del_departments);
    }
}
crate::codegen::__impl_object! {
    UpdateVisibility
}
crate::codegen::__operation! {
    UpdateVisibility => UpdateVisibilityResponse, UpdateVisibilityError:
    Endpoint::new("application.v3.app.update_visibility", Post, "/open-apis/application/v3/app/update_visibility")
        .documented(text("更新应用可用范围", "Update the availability of an app (v3)"), "https://open.feishu.cn/document/ukTMukTMukTM/ucDN3UjL3QzN14yN0cTN")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::ADMIN_APP_VISIBILITY])])
        .request(Json, &[
            body("app_id", String).required(),
            body("del_users", Array),
            body("add_users", Array),
            body("is_visiable_to_all", Integer),
            body("add_departments", Array),
            body("del_departments", Array),
        ])
}
/// The reply to [`UpdateVisibility`](struct@UpdateVisibility).
pub type UpdateVisibilityResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`UpdateVisibility`](struct@UpdateVisibility).
    UpdateVisibilityError:
    /// [`50003`](error::INVALID_APP_ID): invalid app_id
    InvalidAppId = error::INVALID_APP_ID,
}
/// The users to add to the availability, at most 500; applied before the removals.
///
/// 加入可用范围的用户，最多 500 个，先于移除操作执行。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVisibilityAddUsers {
    /// The Open ID of the user. Give this or `user_id`; if both are given, `user_id` is used.
    ///
    /// 用户的 Open ID，与 `user_id` 至少填一个，两者都填时以 `user_id` 为准。
    pub open_id: Option<id::OpenId>,
    /// The user ID of the user. Give this or `open_id`; if both are given, this one is used.
    ///
    /// 用户的 User ID，与 `open_id` 至少填一个，两者都填时以它为准。
    pub user_id: Option<String>,
}
impl UpdateVisibilityAddUsers {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `open_id`.
    #[must_use]
    pub fn open_id(mut self, value: impl Into<id::OpenId>) -> Self {
        self.open_id = Some(value.into());
        self
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
}
impl wire::Object for UpdateVisibilityAddUsers {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("open_id", &mut self.open_id);
        f.field("user_id", &mut self.user_id);
    }
}
/// The users to remove from the availability, at most 500; applied after the additions.
///
/// 从可用范围移除的用户，最多 500 个，在增加操作之后执行。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVisibilityDelUsers {
    /// The Open ID of the user. Give this or `user_id`; if both are given, `user_id` is used.
    ///
    /// 用户的 Open ID，与 `user_id` 至少填一个，两者都填时以 `user_id` 为准。
    pub open_id: Option<id::OpenId>,
    /// The user ID of the user. Give this or `open_id`; if both are given, this one is used.
    ///
    /// 用户的 User ID，与 `open_id` 至少填一个，两者都填时以它为准。
    pub user_id: Option<String>,
}
impl UpdateVisibilityDelUsers {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `open_id`.
    #[must_use]
    pub fn open_id(mut self, value: impl Into<id::OpenId>) -> Self {
        self.open_id = Some(value.into());
        self
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
}
impl wire::Object for UpdateVisibilityDelUsers {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("open_id", &mut self.open_id);
        f.field("user_id", &mut self.user_id);
    }
}
crate::codegen::__impl_object! {
    UpdateVisibilityAddUsers UpdateVisibilityDelUsers
}
