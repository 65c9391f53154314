// Generated from spec/spark/v1/app/get_app_visibility.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::spark::{error, v1};
impl super::Api<'_> {
    /// Get the availability of an app / 获取妙搭应用可用范围: [`GetAppVisibility`](struct@GetAppVisibility).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn get_app_visibility(
        &self,
        app_id: impl Into<String>,
    ) -> crate::codegen::Call<GetAppVisibility> {
        crate::codegen::Call::new(self.client, GetAppVisibility::new(app_id))
    }
}
/// Get the availability of an app / 获取妙搭应用可用范围.
///
/// Returns who can use a Miaoda app, whether they must log in, and how others apply for access.
///
/// 返回妙搭应用对谁可用、访问是否须登录，以及访问申请的设置。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.spark().v1().app().get_app_visibility("app_4k6af8utt2s0n").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/spark/v1/apps/:app_id/access-scope`
/// - Rate limit: 20 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `spark:app.access_scope:read`
///
/// Errors: [`GetAppVisibilityError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/get_app_visibility)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppVisibility {
    /// The ID of the Miaoda app, returned when the app is created and shown in the Miaoda admin console.
    ///
    /// 妙搭应用的 ID，创建应用时返回，也可在妙搭管理后台查看。
    /// - Example: `"app_4k6af8utt2s0n"`
    pub app_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl GetAppVisibility {
    /// Creates the value from its required fields.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for GetAppVisibility {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    GetAppVisibility
}
crate::codegen::__operation! {
    GetAppVisibility => GetAppVisibilityResponse, GetAppVisibilityError:
    Endpoint::new("spark.v1.app.get_app_visibility", Get, "/open-apis/spark/v1/apps/:app_id/access-scope")
        .documented(text("获取妙搭应用可用范围", "Get the availability of an app"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/get_app_visibility")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::SPARK_APP_ACCESS_SCOPE_READ])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(NoBody, &[path("app_id", String).required(), query("user_id_type", String).default("\"open_id\"")])
}
/// The reply to [`GetAppVisibility`](struct@GetAppVisibility).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppVisibilityResponse {
    /// Who can see the app now: `All` (everyone), `Tenant` (the organization) or `Range` (only those in `users`, `departments` and `chats`).
    ///
    /// 应用当前对谁可见：`All`（所有人）、`Tenant`（组织内）或 `Range`（仅 `users`、`departments` 和 `chats` 所列）。
    pub scope: String,
    /// The `open_id` of each user who can see the app, returned only if `scope` is `Range`.
    ///
    /// 可见该应用的用户的 `open_id`，仅当 `scope` 为 `Range` 时返回。
    pub users: Vec<String>,
    /// The `department_id` of each department that can see the app, returned only if `scope` is `Range`.
    ///
    /// 可见该应用的部门的 `department_id`，仅当 `scope` 为 `Range` 时返回。
    pub departments: Vec<String>,
    /// The `chat_id` of each chat that can see the app, returned only if `scope` is `Range`.
    ///
    /// 可见该应用的群的 `chat_id`，仅当 `scope` 为 `Range` 时返回。
    pub chats: Vec<String>,
    /// How access to the app is requested, including the approver; null if requests are not enabled.
    ///
    /// 如何申请访问该应用，包括审批人；未启用申请时为空。
    pub apply_config: v1::ApplyConfig,
    /// Whether users have to log in to use the app. / 访问该应用是否须登录。
    pub require_login: bool,
}
impl wire::Object for GetAppVisibilityResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("scope", &mut self.scope);
        f.field("users", &mut self.users);
        f.field("departments", &mut self.departments);
        f.field("chats", &mut self.chats);
        f.field("apply_config", &mut self.apply_config);
        f.field("require_login", &mut self.require_login);
    }
}
crate::codegen::__impl_object! {
    GetAppVisibilityResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`GetAppVisibility`](struct@GetAppVisibility).
    GetAppVisibilityError:
    /// [`3340001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`3340002`](error::APP_NOT_PUBLISHED): app not published
    AppNotPublished = error::APP_NOT_PUBLISHED,
}
