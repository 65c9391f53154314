// Generated from spec/application/v6/application/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::application::{error, v6};
impl super::Api<'_> {
    /// Get an app / 获取应用信息: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn get(
        &self,
        app_id: impl Into<id::AppId>,
        lang: v6::Lang,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(app_id, lang))
    }
}
/// Get an app / 获取应用信息.
///
/// Returns the basics of an app by its App ID; a store app must have been released.
///
/// 按 App ID 返回一个应用的基础信息，商店应用须已正式发布。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::application::v6::Lang;
/// let reply = client.application().v6().application().get("cli_9b445f5258795107", Lang::ZhCn).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/application/v6/applications/:app_id`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `application:application:self_manage`, `admin:app.info:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the app. For the current app, pass `me` or its own ID; other apps need the scope to read app information.
    ///
    /// 应用 ID。查询当前应用可填 `me` 或其自身的 ID，查询其他应用须拥有获取应用信息的权限。
    /// - Example: `"cli_9b445f5258795107"`
    pub app_id: id::AppId,
    /// The language in which the information about the app is returned. / 应用信息的返回语言。
    /// - Length: at least 1
    pub lang: v6::Lang,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(app_id: impl Into<id::AppId>, lang: v6::Lang) -> Self {
        Self {
            app_id: app_id.into(),
            lang,
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
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("lang", &mut self.lang);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("application.v6.application.get", Get, "/open-apis/application/v6/applications/:app_id")
        .documented(text("获取应用信息", "Get an app"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application/get")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::APPLICATION_APPLICATION_SELF_MANAGE]),
            scopes(&[crate::scope::ADMIN_APP_INFO_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            path("app_id", String).required(),
            query("lang", String).required(),
            query("user_id_type", String).default("\"open_id\""),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The information about the app. / 应用的信息。
    pub app: v6::Application,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app", &mut self.app);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`210503`](error::INVALID_PATH_APP_ID): invalid app_id
    InvalidPathAppId = error::INVALID_PATH_APP_ID,
    /// [`210504`](error::NO_APP_IN_TENANT): no such app in tenant
    NoAppInTenant = error::NO_APP_IN_TENANT,
    /// [`210505`](error::TARGET_APP_NOT_CUSTOM_APP): target app not a custom app
    TargetAppNotCustomApp = error::TARGET_APP_NOT_CUSTOM_APP,
    /// [`210506`](error::APP_ID_NOT_FOUND): no such app
    AppIdNotFound = error::APP_ID_NOT_FOUND,
    /// [`210508`](error::PERMISSION_DENIED): insufficient permission level
    PermissionDenied = error::PERMISSION_DENIED,
}
