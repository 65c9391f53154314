// Generated from spec/application/v6/application_app_version_contacts_range_suggest/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::application::{error, v6};
impl super::Api<'_> {
    /// Get the contact scope an app version requests / 获取应用版本中开发者申请的通讯录权限范围: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.department_id_type(…))`.
    pub fn get(
        &self,
        app_id: impl Into<id::AppId>,
        version_id: impl Into<String>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(app_id, version_id))
    }
}
/// Get the contact scope an app version requests / 获取应用版本中开发者申请的通讯录权限范围.
///
/// Returns the contact scope that a version of a custom app requests, which may differ from the one in effect.
///
/// 返回自建应用某个版本申请的通讯录权限范围，可能与线上实际生效的不同。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.application().v6().application_app_version_contacts_range_suggest().get("cli_9f3ca975326b501b", "oav_d317f090b7258ad0372aa53963cda70d").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/application/v6/applications/:app_id/app_versions/:version_id/contacts_range_suggest`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `application:application:self_manage`, `application:application.app_version:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_version/contacts_range_suggest)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the app, found in the [developer console](https://open.feishu.cn/app) under "Credentials & Basic Info". For the current app, pass `me` or its own ID; other apps need the scope `admin:app.info:readonly`.
    ///
    /// 应用 ID，可在[开发者后台](https://open.feishu.cn/app)的「凭证与基础信息」页查看。查询当前应用可填 `me` 或其自身的 ID，查询其他应用须拥有 `admin:app.info:readonly` 权限。
    /// - Example: `"cli_9f3ca975326b501b"`
    pub app_id: id::AppId,
    /// The ID of the app version, as returned by the operation that lists the versions of an app.
    ///
    /// 应用版本的 ID，由获取应用版本列表的接口返回。
    /// - Example: `"oav_d317f090b7258ad0372aa53963cda70d"`
    pub version_id: String,
    /// What kind of ID the departments in request and reply are given by / 请求和响应中的部门 ID 是哪一种
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<types::DepartmentIdType>,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(app_id: impl Into<id::AppId>, version_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            version_id: version_id.into(),
            department_id_type: Default::default(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn department_id_type(mut self, value: types::DepartmentIdType) -> Self {
        self.department_id_type = Some(value);
        self
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
        f.field("department_id_type", &mut self.department_id_type);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("application.v6.application_app_version_contacts_range_suggest.get", Get, "/open-apis/application/v6/applications/:app_id/app_versions/:version_id/contacts_range_suggest")
        .documented(text("获取应用版本中开发者申请的通讯录权限范围", "Get the contact scope an app version requests"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_version/contacts_range_suggest")
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
            query("department_id_type", String).default("\"open_department_id\""),
            query("user_id_type", String).default("\"open_id\""),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The range of contacts applied for with this version, not the one that finally takes effect. Empty if it was not changed; a range that follows the availability of the app, as before, counts as unchanged.
    ///
    /// 该版本提交时申请的通讯录权限范围，并非最终生效的范围。未改动范围时为空；若本次与上次的配置均为与应用可用范围一致，也视为未改动。
    pub contacts_range: v6::ApplicationAppContactsRange,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("contacts_range", &mut self.contacts_range);
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
    /// [`211003`](error::VERSION_NOT_OF_APP): no such version of desired app
    VersionNotOfApp = error::VERSION_NOT_OF_APP,
}
