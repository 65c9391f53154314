// Generated from spec/application/v6/application_app_version/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::application::{error, v6};
impl super::Api<'_> {
    /// Get a version of an app / 获取应用版本信息: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn get(
        &self,
        app_id: impl Into<id::AppId>,
        version_id: impl Into<String>,
        lang: v6::Lang,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(app_id, version_id, lang))
    }
}
/// Get a version of an app / 获取应用版本信息.
///
/// Returns one version of an app in the tenant by the ID of the version. / 按版本 ID 返回本企业内一个应用的某个版本的信息。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::application::v6::Lang;
/// let reply = client.application().v6().application_app_version().get("cli_9f3ca975326b501b", "oav_d317f090b7258ad0372aa53963cda70d", Lang::ZhCn).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/application/v6/applications/:app_id/app_versions/:version_id`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `application:application:self_manage`, `application:application.app_version:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_version/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the app. For the versions of the current app, pass `me` or its own ID; other apps need the scope to read app version information.
    ///
    /// 应用 ID。查询当前应用的版本可填 `me` 或其自身的 ID，查询其他应用须拥有获取应用版本信息的权限。
    /// - Example: `"cli_9f3ca975326b501b"`
    pub app_id: id::AppId,
    /// The ID of the app version. / 应用版本的 ID。
    /// - Example: `"oav_d317f090b7258ad0372aa53963cda70d"`
    pub version_id: String,
    /// The language in which the information about the version is returned. / 应用版本信息的返回语言。
    pub lang: v6::Lang,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(
        app_id: impl Into<id::AppId>,
        version_id: impl Into<String>,
        lang: v6::Lang,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            version_id: version_id.into(),
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
        f.field("version_id", &mut self.version_id);
        f.field("lang", &mut self.lang);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("application.v6.application_app_version.get", Get, "/open-apis/application/v6/applications/:app_id/app_versions/:version_id")
        .documented(text("获取应用版本信息", "Get a version of an app"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_version/get")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::APPLICATION_APPLICATION_SELF_MANAGE]),
            scopes(&[crate::scope::APPLICATION_APPLICATION_APP_VERSION_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            path("app_id", String).required(),
            path("version_id", String).required(),
            query("lang", String).required(),
            query("user_id_type", String).default("\"open_id\""),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The information about the app version. / 应用版本的信息。
    pub app_version: v6::ApplicationAppVersion,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_version", &mut self.app_version);
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
    /// [`211002`](error::VERSION_NOT_FOUND): no such version_id
    VersionNotFound = error::VERSION_NOT_FOUND,
    /// [`211003`](error::VERSION_NOT_OF_APP): no such version of desired app
    VersionNotOfApp = error::VERSION_NOT_OF_APP,
}
