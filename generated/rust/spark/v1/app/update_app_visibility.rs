// Generated from spec/spark/v1/app/update_app_visibility.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::spark::{error, v1};
impl super::Api<'_> {
    /// Update the availability of an app / 更新妙搭应用可用范围: [`UpdateAppVisibility`](struct@UpdateAppVisibility).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn update_app_visibility(
        &self,
        app_id: impl Into<String>,
        scope: impl Into<String>,
    ) -> crate::codegen::Call<UpdateAppVisibility> {
        crate::codegen::Call::new(self.client, UpdateAppVisibility::new(app_id, scope))
    }
}
/// Update the availability of an app / 更新妙搭应用可用范围.
///
/// Updates who can use a Miaoda app: anybody, the organization, or given users, departments and chats, and whether others can apply for access.
///
/// 设置妙搭应用对谁可用：互联网公开、组织内，或指定的用户、部门和群，还可设置访问申请。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.spark().v1().app().update_app_visibility("app_4k6af8utt2s0n", "Range").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PUT /open-apis/spark/v1/apps/:app_id/access-scope`
/// - Rate limit: special, see the page
/// - Token: `user_access_token`
/// - Scopes, any of: `spark:app.access_scope:write`
///
/// Errors: [`UpdateAppVisibilityError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/update_app_visibility)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppVisibility {
    /// The ID of the Miaoda app whose visibility to change, from `spark.v1.app.list` or the app's page in the Miaoda console.
    ///
    /// 要更新可见范围的妙搭应用的 ID，由 `spark.v1.app.list` 返回，也可在妙搭控制台的应用详情页查看。
    /// - Example: `"app_4k6af8utt2s0n"`
    pub app_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The `open_id` of each user who may see the app; it takes effect only if `scope` is `Range`.
    ///
    /// 可见该应用的用户的 `open_id`，仅当 `scope` 为 `Range` 时有效。
    /// - Example: `["ou_1234567890abcdef1234567890abcdef"]`
    pub users: Option<Vec<String>>,
    /// The `department_id` of each department that may see the app; it takes effect only if `scope` is `Range`.
    ///
    /// 可见该应用的部门的 `department_id`，仅当 `scope` 为 `Range` 时有效。
    /// - Length: 1 to 200
    /// - Example: `["od_1234567890abcdef1234567890abcdef"]`
    pub departments: Option<Vec<String>>,
    /// The `chat_id` of each chat that may see the app; it takes effect only if `scope` is `Range`.
    ///
    /// 可见该应用的群的 `chat_id`，仅当 `scope` 为 `Range` 时有效。
    /// - Example: `["oc_1234567890abcdef1234567890abcdef"]`
    pub chats: Option<Vec<String>>,
    /// How access to the app is requested, including the approver (one user only). / 如何申请访问该应用，包括审批人（仅限一个用户）。
    pub apply_config: Option<v1::ApplyConfigInput>,
    /// Whether one must sign in to open the app through its share URL. / 通过分享链接访问应用时是否须登录。
    pub require_login: Option<bool>,
    /// Who may see the app: `Public` (anyone on the internet), `Tenant` (the organization) or `Range` (only some people, departments and so on).
    ///
    /// 应用对谁可见：`Public`（互联网上所有人）、`Tenant`（组织内）或 `Range`（仅部分人员、部门等）。
    /// - Example: `"Range"`
    pub scope: String,
}
impl UpdateAppVisibility {
    /// Creates the value from its required fields.
    pub fn new(app_id: impl Into<String>, scope: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            user_id_type: Default::default(),
            users: Default::default(),
            departments: Default::default(),
            chats: Default::default(),
            apply_config: Default::default(),
            require_login: Default::default(),
            scope: scope.into(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `users`.
    #[must_use]
    pub fn users(mut self, value: impl Into<Vec<String>>) -> Self {
        self.users = Some(value.into());
        self
    }
    /// Sets `departments`.
    #[must_use]
    pub fn departments(mut self, value: impl Into<Vec<String>>) -> Self {
        self.departments = Some(value.into());
        self
    }
    /// Sets `chats`.
    #[must_use]
    pub fn chats(mut self, value: impl Into<Vec<String>>) -> Self {
        self.chats = Some(value.into());
        self
    }
    /// Sets `apply_config`.
    #[must_use]
    pub fn apply_config(mut self, value: v1::ApplyConfigInput) -> Self {
        self.apply_config = Some(value);
        self
    }
    /// Sets `require_login`.
    #[must_use]
    pub fn require_login(mut self, value: bool) -> Self {
        self.require_login = Some(value);
        self
    }
}
impl wire::Object for UpdateAppVisibility {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("users", &mut self.users);
        f.field("departments", &mut self.departments);
        f.field("chats", &mut self.chats);
        f.field("apply_config", &mut self.apply_config);
        f.field("require_login", &mut self.require_login);
        f.field("scope", &mut self.scope);
    }
}
crate::codegen::__impl_object! {
    UpdateAppVisibility
}
crate::codegen::__operation! {
    UpdateAppVisibility => UpdateAppVisibilityResponse, UpdateAppVisibilityError:
    Endpoint::new("spark.v1.app.update_app_visibility", Put, "/open-apis/spark/v1/apps/:app_id/access-scope")
        .documented(text("更新妙搭应用可用范围", "Update the availability of an app"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/update_app_visibility")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::SPARK_APP_ACCESS_SCOPE_WRITE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Special, &[])
        .request(Json, &[
            path("app_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("users", Array),
            body("departments", Array),
            body("chats", Array),
            body("apply_config", Object),
            body("require_login", Boolean),
            body("scope", String).required(),
        ])
}
/// The reply to [`UpdateAppVisibility`](struct@UpdateAppVisibility).
pub type UpdateAppVisibilityResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`UpdateAppVisibility`](struct@UpdateAppVisibility).
    UpdateAppVisibilityError:
    /// [`3340001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`3340002`](error::APP_NOT_PUBLISHED): app not published
    AppNotPublished = error::APP_NOT_PUBLISHED,
}
