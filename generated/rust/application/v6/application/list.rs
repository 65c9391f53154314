// Generated from spec/application/v6/application/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::application::{error, v6};
impl super::Api<'_> {
    /// List installed apps / 获取企业安装的应用: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn list(&self, lang: impl Into<String>) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(lang))
    }
}
/// List installed apps / 获取企业安装的应用.
///
/// Lists the apps that the tenant has installed, page by page; only custom apps can call it.
///
/// 分页列出企业安装的应用，只有自建应用可以调用。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.application().v6().application().list("zh_cn").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/application/v6/applications`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `admin:app.info:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `50`
    /// - At most 50
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"AQD9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS+JKiSIkdexPw="`
    pub page_token: Option<String>,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<String>,
    /// The language of scopes, categories and the like: `zh_cn`, `en_us` or `ja_jp`; the primary language of the app if omitted. Icons, descriptions and help links always come in the primary language.
    ///
    /// 应用权限、分类等内容以哪种语言返回：`zh_cn`、`en_us` 或 `ja_jp`，不填则用应用的主语言。图标、描述与帮助文档链接始终采用应用的主语言。
    /// - Example: `"zh_cn"`
    pub lang: String,
    /// Only return apps in this state; any state if omitted. / 只返回处于此状态的应用，不填则不限。
    /// - `0`: Disabled / 停用
    /// - `1`: Enabled / 启用
    /// - `2`: Not yet enabled / 未启用
    /// - Example: `0`
    pub status: Option<i64>,
    /// Only return apps that are free or paid; both if omitted. / 只返回此付费类型的应用，不填则不限。
    /// - `0`: Free / 免费
    /// - `1`: Paid / 付费
    /// - Example: `0`
    pub payment_type: Option<i64>,
    /// Only return apps with this kind of owner; any owner if omitted. / 只返回所有者属于此类的应用，不填则不限。
    /// - `0`: Feishu / 飞书科技
    /// - `1`: Feishu partner / 飞书合作伙伴
    /// - `2`: Member of the tenant / 企业内成员
    /// - Example: `0`
    pub owner_type: Option<i64>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(lang: impl Into<String>) -> Self {
        Self {
            page_size: Default::default(),
            page_token: Default::default(),
            user_id_type: Default::default(),
            lang: lang.into(),
            status: Default::default(),
            payment_type: Default::default(),
            owner_type: Default::default(),
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
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: impl Into<String>) -> Self {
        self.user_id_type = Some(value.into());
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, value: i64) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `payment_type`.
    #[must_use]
    pub fn payment_type(mut self, value: i64) -> Self {
        self.payment_type = Some(value);
        self
    }
    /// Sets `owner_type`.
    #[must_use]
    pub fn owner_type(mut self, value: i64) -> Self {
        self.owner_type = Some(value);
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("lang", &mut self.lang);
        f.field("status", &mut self.status);
        f.field("payment_type", &mut self.payment_type);
        f.field("owner_type", &mut self.owner_type);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("application.v6.application.list", Get, "/open-apis/application/v6/applications")
        .documented(text("获取企业安装的应用", "List installed apps"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application/list")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::ADMIN_APP_INFO_READONLY])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            query("page_size", Integer).between(None, Some(50)).default("50"),
            query("page_token", String),
            query("user_id_type", String).default("\"open_id\""),
            query("lang", String).required(),
            query("status", Integer),
            query("payment_type", Integer),
            query("owner_type", Integer),
        ])
        .paging(Paging::new("page_token", "page_token", "app_list").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = v6::Application;
    fn items(response: ListResponse) -> Vec<v6::Application> {
        response.app_list
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The apps on this page. / 本页的应用。
    pub app_list: Vec<v6::Application>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// How many apps on this page are enabled. / 本页中状态为启用的应用数。
    pub total_count: i64,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_list", &mut self.app_list);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
        f.field("total_count", &mut self.total_count);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// `211005` (HTTP 404): invalid app id
    ///
    /// Correct the `app_id` of the request. / 请检查请求中的 `app_id`。
    AppIdInvalid = &ErrorInfo {
        status: Some(404),
        ..*error::APP_ID_INVALID
    },
    /// `211002` (HTTP 500): internal error
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部出错。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    VersionNotFound = &ErrorInfo {
        status: Some(500),
        message: "internal error",
        fix: Text { zh: "服务内部出错。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Try again later; if it keeps failing, contact support with the log id." },
        ..*error::VERSION_NOT_FOUND
    },
    /// [`211001`](error::PARAMETER_ERROR): invalid param
    ParameterError = error::PARAMETER_ERROR,
    /// `211003` (HTTP 400): page token 错误
    ///
    /// Pass the `page_token` exactly as the previous response gave it. / 请原样传入上一次响应返回的 `page_token`。
    VersionNotOfApp = &ErrorInfo {
        message: "page token 错误",
        fix: Text { zh: "请原样传入上一次响应返回的 `page_token`。", en: "Pass the `page_token` exactly as the previous response gave it." },
        ..*error::VERSION_NOT_OF_APP
    },
    /// `211004` (HTTP 400): page size 错误
    ///
    /// The `page_size` exceeds the limit of the operation. Lower `page_size`.
    ///
    /// `page_size` 超出接口允许的范围。请调小 `page_size`。
    TenantEditionRequired = &ErrorInfo {
        status: Some(400),
        message: "page size 错误",
        fix: Text { zh: "`page_size` 超出接口允许的范围。请调小 `page_size`。", en: "The `page_size` exceeds the limit of the operation. Lower `page_size`." },
        ..*error::TENANT_EDITION_REQUIRED
    },
    /// `211006` (HTTP 403): 权限缺失
    ///
    /// The app lacks a scope. Apply for the scopes of the operation in the developer console.
    ///
    /// 应用缺少所需权限。请在开发者后台申请该接口要求的权限。
    InvalidDepartmentId = &ErrorInfo {
        status: Some(403),
        message: "权限缺失",
        fix: Text { zh: "应用缺少所需权限。请在开发者后台申请该接口要求的权限。", en: "The app lacks a scope. Apply for the scopes of the operation in the developer console." },
        ..*error::INVALID_DEPARTMENT_ID
    },
}
