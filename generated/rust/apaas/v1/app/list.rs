// Generated from spec/apaas/v1/app/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::apaas::{error, v1};
impl super::Api<'_> {
    /// List apps / 查看应用基本信息: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List apps / 查看应用基本信息.
///
/// Returns the names, namespaces and other basics of the tenant's aPaaS apps page by page.
///
/// 分页返回企业下 aPaaS 应用的名称、命名空间等基本信息。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.apaas().v1().app().list().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/apaas/v1/apps`
/// - Rate limit: 10 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `app_engine:apps:read`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/app/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// How many apps to return per page, up to 50. / 每页返回的应用数，上限为 50。
    /// - Example: `"10"`
    pub page_size: Option<String>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0"`
    pub page_token: Option<String>,
}
impl List {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("apaas.v1.app.list", Get, "/open-apis/apaas/v1/apps")
        .documented(text("查看应用基本信息", "List apps"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/app/list")
        .access(&[User], &[Custom, Store], &[scopes(&[crate::scope::APP_ENGINE_APPS_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[query("page_size", String), query("page_token", String)])
        .paging(Paging::new("page_token", "page_token", "items").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListApp;
    fn items(response: ListResponse) -> Vec<ListApp> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The apps on this page. / 本页的应用。
    pub items: Vec<ListApp>,
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
    /// [`2320002`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`2320003`](error::TENANT_NOT_FOUND): tenant does not exist
    TenantNotFound = error::TENANT_NOT_FOUND,
    /// [`2320004`](error::USER_NOT_FOUND): user does not exist
    UserNotFound = error::USER_NOT_FOUND,
    /// [`2320005`](error::PERMISSION_DENIED): insufficient permissions
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`2320006`](error::BAD_REQUEST): bad request or invalid parameter
    BadRequest = error::BAD_REQUEST,
}
/// The apps on this page. / 本页的应用。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApp {
    /// The name of the app, one entry per language. / 应用的多语言名称。
    pub name: Vec<v1::I18n>,
    /// The namespace of the app, by which other operations address it in their path.
    ///
    /// 应用的命名空间，即其他接口路径中用于指定应用的 `namespace`。
    pub namespace: String,
    /// When the app was created, in milliseconds since 1970. / 应用的创建时间，毫秒级时间戳。
    pub created_at: i64,
    /// The Feishu aPaaS user ID of the person who created the app. / 应用创建者的飞书 aPaaS 用户 ID。
    pub creator: i64,
    /// The Feishu aPaaS user ID of the owner of the app. / 应用所有者的飞书 aPaaS 用户 ID。
    pub owner: i64,
    /// The state of the app. / 应用的状态。
    pub status: ListStatus,
    /// The members who manage and build the app, by role. / 应用的各类管理与开发成员。
    pub app_roles_info: ListAppRolesInfo,
    /// The icon of the app. / 应用的图标。
    pub icon: String,
    /// The description of the app, one entry per language. / 应用的多语言描述。
    pub description: Vec<v1::I18n>,
    /// Whether the app was built by the tenant or comes from a service provider. / 应用由租户自建，还是由服务商提供。
    pub r#type: ListType,
    /// Whether the app is enabled. / 应用是否启用。
    pub enable_status: ListEnableStatus,
    /// Whether the app has been released. / 应用是否已发布。
    pub release_status: ListReleaseStatus,
    /// Whether the app is in service; if not, `service_unavailable_reason` says why.
    ///
    /// 应用当前能否提供服务；不可用时原因见 `service_unavailable_reason`。
    pub service_status: ListServiceStatus,
    /// Why the app is out of service; only meaningful if `service_status` is `unavailable`.
    ///
    /// 应用停服的原因，仅在 `service_status` 为 `unavailable` 时有意义。
    pub service_unavailable_reason: ListServiceUnavailableReason,
    /// Whether the app is of the paid or the free edition. / 应用属于付费版还是免费版。
    pub feature_set: ListFeatureSet,
    /// How the app is charged. / 应用的计费方式。
    pub charge_mode: ListChargeMode,
    /// The service provider the app comes from. / 提供该应用的服务商。
    pub isv_tenant: ListClientIsvTenant,
}
impl wire::Object for ListApp {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("namespace", &mut self.namespace);
        f.field("created_at", &mut self.created_at);
        f.field("creator", &mut self.creator);
        f.field("owner", &mut self.owner);
        f.field("status", &mut self.status);
        f.field("app_roles_info", &mut self.app_roles_info);
        f.field("icon", &mut self.icon);
        f.field("description", &mut self.description);
        f.field("type", &mut self.r#type);
        f.field("enable_status", &mut self.enable_status);
        f.field("release_status", &mut self.release_status);
        f.field("service_status", &mut self.service_status);
        f.field("service_unavailable_reason", &mut self.service_unavailable_reason);
        f.field("feature_set", &mut self.feature_set);
        f.field("charge_mode", &mut self.charge_mode);
        f.field("isv_tenant", &mut self.isv_tenant);
    }
}
/// The members who manage and build the app, by role. / 应用的各类管理与开发成员。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppRolesInfo {
    /// The Feishu aPaaS user IDs of the admins of the app. / 应用管理员的飞书 aPaaS 用户 ID。
    pub admins: Vec<i64>,
    /// The Feishu aPaaS user IDs of the developers of the app. / 应用开发者的飞书 aPaaS 用户 ID。
    pub developers: Vec<i64>,
    /// The Feishu aPaaS user IDs of the testers of the app. / 应用测试人员的飞书 aPaaS 用户 ID。
    pub test_users: Vec<i64>,
    /// The Feishu aPaaS user IDs of the data admins of the app. / 应用数据管理员的飞书 aPaaS 用户 ID。
    pub data_admins: Vec<i64>,
}
impl wire::Object for ListAppRolesInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("admins", &mut self.admins);
        f.field("developers", &mut self.developers);
        f.field("test_users", &mut self.test_users);
        f.field("data_admins", &mut self.data_admins);
    }
}
/// How the app is charged. / 应用的计费方式。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListChargeMode {
    /// `per_user_per_app`: By seats of the app / 按应用席位计费
    PerUserPerApp,
    /// `per_user`: By seats valid for all apps / 按不限应用的席位计费
    PerUser,
    /// `independent`: On its own / 独立计费
    Independent,
    /// `free`: Free of charge / 免费
    Free,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ListChargeMode {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ListChargeMode {
    fn as_str(&self) -> &str {
        match self {
            Self::PerUserPerApp => "per_user_per_app",
            Self::PerUser => "per_user",
            Self::Independent => "independent",
            Self::Free => "free",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "per_user_per_app" => Self::PerUserPerApp,
            "per_user" => Self::PerUser,
            "independent" => Self::Independent,
            "free" => Self::Free,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The service provider the app comes from. / 提供该应用的服务商。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClientIsvTenant {
    /// The ID of the service provider. / 服务商 ID。
    pub id: String,
    /// The name of the service provider. / 服务商名称。
    pub name: String,
}
impl wire::Object for ListClientIsvTenant {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
    }
}
/// Whether the app is enabled. / 应用是否启用。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListEnableStatus {
    /// `enabled`: Enabled / 已启用
    Enabled,
    /// `disabled`: Disabled / 已停用
    Disabled,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ListEnableStatus {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ListEnableStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "enabled",
            Self::Disabled => "disabled",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "enabled" => Self::Enabled,
            "disabled" => Self::Disabled,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Whether the app is of the paid or the free edition. / 应用属于付费版还是免费版。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListFeatureSet {
    /// `paid`: Paid / 付费版
    Paid,
    /// `free`: Free / 免费版
    Free,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ListFeatureSet {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ListFeatureSet {
    fn as_str(&self) -> &str {
        match self {
            Self::Paid => "paid",
            Self::Free => "free",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "paid" => Self::Paid,
            "free" => Self::Free,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Whether the app has been released. / 应用是否已发布。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListReleaseStatus {
    /// `released`: Released / 已发布
    Released,
    /// `unreleased`: Not released / 未发布
    Unreleased,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ListReleaseStatus {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ListReleaseStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::Released => "released",
            Self::Unreleased => "unreleased",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "released" => Self::Released,
            "unreleased" => Self::Unreleased,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Whether the app is in service; if not, `service_unavailable_reason` says why.
///
/// 应用当前能否提供服务；不可用时原因见 `service_unavailable_reason`。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListServiceStatus {
    /// `available`: Available / 可用
    Available,
    /// `unavailable`: Unavailable / 不可用
    Unavailable,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ListServiceStatus {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ListServiceStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::Available => "available",
            Self::Unavailable => "unavailable",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "available" => Self::Available,
            "unavailable" => Self::Unavailable,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Why the app is out of service; only meaningful if `service_status` is `unavailable`.
///
/// 应用停服的原因，仅在 `service_status` 为 `unavailable` 时有意义。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListServiceUnavailableReason {
    /// `from_isv`: Stopped by the service provider / 服务商停服
    FromIsv,
    /// `entitlement_expire`: Tenant's entitlement expired / 企业权益到期
    EntitlementExpire,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ListServiceUnavailableReason {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ListServiceUnavailableReason {
    fn as_str(&self) -> &str {
        match self {
            Self::FromIsv => "from_isv",
            Self::EntitlementExpire => "entitlement_expire",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "from_isv" => Self::FromIsv,
            "entitlement_expire" => Self::EntitlementExpire,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The state of the app. / 应用的状态。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListStatus {
    /// `pending_launch`: Not released yet / 待发布
    PendingLaunch,
    /// `enabled`: Released / 已发布
    Enabled,
    /// `disabled`: Disabled / 已停用
    Disabled,
    /// `stopped`: Out of service / 已停服
    Stopped,
    /// `unspecified`: State not determined / 状态未确定
    Unspecified,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ListStatus {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ListStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::PendingLaunch => "pending_launch",
            Self::Enabled => "enabled",
            Self::Disabled => "disabled",
            Self::Stopped => "stopped",
            Self::Unspecified => "unspecified",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "pending_launch" => Self::PendingLaunch,
            "enabled" => Self::Enabled,
            "disabled" => Self::Disabled,
            "stopped" => Self::Stopped,
            "unspecified" => Self::Unspecified,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Whether the app was built by the tenant or comes from a service provider. / 应用由租户自建，还是由服务商提供。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListType {
    /// `custom`: Custom app / 自建应用
    Custom,
    /// `client_isv_saas`: SaaS app of a service provider / 服务商提供的 SaaS 应用
    ClientIsvSaas,
    /// `client_isv_project`: Project app of a service provider / 服务商提供的项目制应用
    ClientIsvProject,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ListType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ListType {
    fn as_str(&self) -> &str {
        match self {
            Self::Custom => "custom",
            Self::ClientIsvSaas => "client_isv_saas",
            Self::ClientIsvProject => "client_isv_project",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "custom" => Self::Custom,
            "client_isv_saas" => Self::ClientIsvSaas,
            "client_isv_project" => Self::ClientIsvProject,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    ListApp ListAppRolesInfo ListClientIsvTenant
}
crate::codegen::__impl_enum! {
    ListChargeMode ListEnableStatus ListFeatureSet ListReleaseStatus ListServiceStatus
    ListServiceUnavailableReason ListStatus ListType
}
