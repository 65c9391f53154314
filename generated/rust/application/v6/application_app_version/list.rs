// Generated from spec/application/v6/application_app_version/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::application::{error, v6};
impl super::Api<'_> {
    /// List the versions of an app / 获取应用版本列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn list(
        &self,
        app_id: impl Into<id::AppId>,
        lang: v6::Lang,
    ) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(app_id, lang))
    }
}
/// List the versions of an app / 获取应用版本列表.
///
/// Lists all versions of an app, page by page. / 分页列出一个应用的全部版本。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::application::v6::Lang;
/// let mut items = client.application().v6().application_app_version().list("cli_9b445f5258795107", Lang::ZhCn).stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/application/v6/applications/:app_id/app_versions`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `application:application:self_manage`, `application:application.app_version:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_version/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The ID of the app. For the versions of the current app, pass `me` or its own ID; other apps need the scope to read app version information.
    ///
    /// 应用 ID。查询当前应用的版本可填 `me` 或其自身的 ID，查询其他应用须拥有获取应用版本信息的权限。
    /// - Example: `"cli_9b445f5258795107"`
    pub app_id: id::AppId,
    /// The language in which the information about the version is returned. / 应用版本信息的返回语言。
    /// - Length: at least 1
    pub lang: v6::Lang,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `20`
    /// - From 1 to 50
    /// - Example: `10`
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"new-e3c5a0627cdf0c2e057da7257b90376a"`
    pub page_token: Option<String>,
    /// How the versions are sorted by time: 0 for newest first, 1 for oldest first. / 版本按时间排序的方向：0 为倒序，1 为正序。
    /// - Default: `0`
    pub order: Option<i64>,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(app_id: impl Into<id::AppId>, lang: v6::Lang) -> Self {
        Self {
            app_id: app_id.into(),
            lang,
            page_size: Default::default(),
            page_token: Default::default(),
            order: Default::default(),
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
    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, value: i64) -> Self {
        self.order = Some(value);
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("lang", &mut self.lang);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("order", &mut self.order);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("application.v6.application_app_version.list", Get, "/open-apis/application/v6/applications/:app_id/app_versions")
        .documented(text("获取应用版本列表", "List the versions of an app"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_version/list")
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
            query("lang", String).required(),
            query("page_size", Integer).between(Some(1), Some(50)).default("20"),
            query("page_token", String),
            query("order", Integer).default("0"),
            query("user_id_type", String).default("\"open_id\""),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = v6::ApplicationAppVersion;
    fn items(response: ListResponse) -> Vec<v6::ApplicationAppVersion> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The app versions on this page. / 本页的应用版本。
    pub items: Vec<v6::ApplicationAppVersion>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// [`210500`](error::PAGE_TOKEN_NOT_FOUND): page_token does not exist or has expired
    PageTokenNotFound = error::PAGE_TOKEN_NOT_FOUND,
    /// [`210501`](error::INVALID_PAGE_TOKEN): invalid page_token
    InvalidPageToken = error::INVALID_PAGE_TOKEN,
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
    /// [`210514`](error::INVALID_ORDER): invalid order
    InvalidOrder = error::INVALID_ORDER,
}
