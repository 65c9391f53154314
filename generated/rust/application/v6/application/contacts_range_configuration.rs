// Generated from spec/application/v6/application/contacts_range_configuration.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::application::{error, v6};
impl super::Api<'_> {
    /// Get the contact scope configuration of an app / 获取应用通讯录权限范围配置: [`ContactsRangeConfiguration`](struct@ContactsRangeConfiguration).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn contacts_range_configuration(
        &self,
        app_id: impl Into<id::AppId>,
    ) -> crate::codegen::Call<ContactsRangeConfiguration> {
        crate::codegen::Call::new(self.client, ContactsRangeConfiguration::new(app_id))
    }
}
/// Get the contact scope configuration of an app / 获取应用通讯录权限范围配置.
///
/// Returns the contact scope of a custom app that is now in effect, page by page, which may differ from what a version requested.
///
/// 分页返回一个自建应用当前生效的通讯录权限范围，可能与某个版本所申请的不同。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.application().v6().application().contacts_range_configuration("cli_9b445f5258795107").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/application/v6/applications/:app_id/contacts_range_configuration`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `admin:app.info:readonly`
///
/// Errors: [`ContactsRangeConfigurationError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application/contacts_range_configuration)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactsRangeConfiguration {
    /// The ID of the app, found in the [developer console](https://open.feishu.cn/app) under "Credentials & Basic Info".
    ///
    /// 应用 ID，可在[开发者后台](https://open.feishu.cn/app)的「凭证与基础信息」页查看。
    /// - Example: `"cli_9b445f5258795107"`
    pub app_id: id::AppId,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `50`
    /// - From 1 to 100
    /// - Example: `20`
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"new-e3c5a0627cdf0c2e057da7257b90376a"`
    pub page_token: Option<String>,
    /// What kind of ID the departments in request and reply are given by / 请求和响应中的部门 ID 是哪一种
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<types::DepartmentIdType>,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl ContactsRangeConfiguration {
    /// Creates the value from its required fields.
    pub fn new(app_id: impl Into<id::AppId>) -> Self {
        Self {
            app_id: app_id.into(),
            page_size: Default::default(),
            page_token: Default::default(),
            department_id_type: Default::default(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
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
impl wire::Object for ContactsRangeConfiguration {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    ContactsRangeConfiguration
}
crate::codegen::__operation! {
    ContactsRangeConfiguration => ContactsRangeConfigurationResponse, ContactsRangeConfigurationError:
    Endpoint::new("application.v6.application.contacts_range_configuration", Get, "/open-apis/application/v6/applications/:app_id/contacts_range_configuration")
        .documented(text("获取应用通讯录权限范围配置", "Get the contact scope configuration of an app"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application/contacts_range_configuration")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::ADMIN_APP_INFO_READONLY])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            path("app_id", String).required(),
            query("page_size", Integer).between(Some(1), Some(100)).default("50"),
            query("page_token", String),
            query("department_id_type", String).default("\"open_department_id\""),
            query("user_id_type", String).default("\"open_id\""),
        ])
}
/// The reply to [`ContactsRangeConfiguration`](struct@ContactsRangeConfiguration).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactsRangeConfigurationResponse {
    /// The range of contacts the app may access, as in effect online. / 线上已生效的通讯录权限范围。
    pub contacts_range: v6::ApplicationAppContactsRange,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
}
impl wire::Object for ContactsRangeConfigurationResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("contacts_range", &mut self.contacts_range);
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    ContactsRangeConfigurationResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`ContactsRangeConfiguration`](struct@ContactsRangeConfiguration).
    ContactsRangeConfigurationError:
    /// [`210503`](error::INVALID_PATH_APP_ID): invalid app_id
    InvalidPathAppId = error::INVALID_PATH_APP_ID,
    /// [`210504`](error::NO_APP_IN_TENANT): no such app in tenant
    NoAppInTenant = error::NO_APP_IN_TENANT,
    /// [`210505`](error::TARGET_APP_NOT_CUSTOM_APP): target app not a custom app
    TargetAppNotCustomApp = error::TARGET_APP_NOT_CUSTOM_APP,
    /// [`210506`](error::APP_ID_NOT_FOUND): no such app
    AppIdNotFound = error::APP_ID_NOT_FOUND,
    /// [`210501`](error::INVALID_PAGE_TOKEN): invalid page_token
    InvalidPageToken = error::INVALID_PAGE_TOKEN,
    /// [`210500`](error::PAGE_TOKEN_NOT_FOUND): page_token does not exist or has expired
    PageTokenNotFound = error::PAGE_TOKEN_NOT_FOUND,
}
