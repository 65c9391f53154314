// Generated from spec/okr/v1/period/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::okr::error;
impl super::Api<'_> {
    /// List OKR periods / 获取 OKR 周期列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List OKR periods / 获取 OKR 周期列表.
///
/// Returns the OKR periods of the tenant with their status page by page; access as the app needs its own permission.
///
/// 分页返回租户的 OKR 周期及其状态，须另申请以应用身份访问的权限。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.okr().v1().period().list().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/okr/v1/periods`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `okr:okr:readonly`, `okr:okr`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/period/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"xaasdasdax"`
    pub page_token: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `10`
    pub page_size: Option<i64>,
}
impl List {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("okr.v1.period.list", Get, "/open-apis/okr/v1/periods")
        .documented(text("获取 OKR 周期列表", "List OKR periods"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/period/list")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::OKR_OKR_READONLY]),
            scopes(&[crate::scope::OKR_OKR]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[query("page_token", String), query("page_size", Integer).default("10")])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListPeriod;
    fn items(response: ListResponse) -> Vec<ListPeriod> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// The OKR periods on this page. / 本页的 OKR 周期。
    pub items: Vec<ListPeriod>,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// [`1009999`](error::INTERNAL_SERVER_ERROR): internal server error
    InternalServerError = error::INTERNAL_SERVER_ERROR,
    /// [`1009998`](error::SYSTEM_EXCEPTION): system exception
    SystemException = error::SYSTEM_EXCEPTION,
    /// [`1001001`](error::INVALID_PARAMETER): invalid parameters
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1001002`](error::PERMISSION_DENIED): no permission
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`1001003`](error::USER_NOT_FOUND): user not found
    UserNotFound = error::USER_NOT_FOUND,
    /// [`1001004`](error::OKR_DATA_NOT_FOUND): okr data not found
    OkrDataNotFound = error::OKR_DATA_NOT_FOUND,
}
/// The OKR periods on this page. / 本页的 OKR 周期。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPeriod {
    /// The ID of the period. / 周期的 ID。
    pub id: String,
    /// The name of the period in Chinese. / 周期的中文名称。
    pub zh_name: String,
    /// The name of the period in English. / 周期的英文名称。
    pub en_name: String,
    /// Whether the period is in use. / 周期是否启用。
    /// - `0`: Normal / 正常
    /// - `1`: Set aside / 暂不处理
    /// - `2`: Marked as invalid / 标记失效
    /// - `3`: Hidden / 隐藏
    pub status: i64,
    /// When the period starts. / 周期的开始时间。
    pub period_start_time: wire::TimestampMs,
    /// When the period ends. / 周期的结束时间。
    pub period_end_time: wire::TimestampMs,
}
impl wire::Object for ListPeriod {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("zh_name", &mut self.zh_name);
        f.field("en_name", &mut self.en_name);
        f.field("status", &mut self.status);
        f.field("period_start_time", &mut self.period_start_time);
        f.field("period_end_time", &mut self.period_end_time);
    }
}
crate::codegen::__impl_object! {
    ListPeriod
}
