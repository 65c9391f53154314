// Generated from spec/compensation/v1/indicator/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::compensation::{error, v1};
impl super::Api<'_> {
    /// List pay indicators / 批量查询薪资统计指标: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn list(&self, page_size: i64) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(page_size))
    }
}
/// List pay indicators / 批量查询薪资统计指标.
///
/// Returns the statistical indicators of pay page by page. / 分页返回薪资统计指标。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.compensation().v1().indicator().list(100).stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/compensation/v1/indicators`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:compensation_indicator:read`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/indicator/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `100`
    /// - From 1 to 500
    pub page_size: i64,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"123423321"`
    pub page_token: Option<String>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(page_size: i64) -> Self {
        Self {
            page_size,
            page_token: Default::default(),
        }
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
    Endpoint::new("compensation.v1.indicator.list", Get, "/open-apis/compensation/v1/indicators")
        .documented(text("批量查询薪资统计指标", "List pay indicators"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/indicator/list")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::COREHR_COMPENSATION_INDICATOR_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[
            query("page_size", Integer).required().between(Some(1), Some(500)).default("100"),
            query("page_token", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListIndicator;
    fn items(response: ListResponse) -> Vec<ListIndicator> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The indicators on this page. / 本页的薪资统计指标。
    pub items: Vec<ListIndicator>,
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
    /// [`2290001`](error::INTERNAL_ERROR): server error
    InternalError = error::INTERNAL_ERROR,
    /// `2290002` (HTTP 400): param invalid
    ///
    /// A request parameter is invalid. Compare the values and types with the fields of the operation and correct them.
    ///
    /// 请求参数不合法。请对照接口的字段说明，修改取值或类型不符的参数。
    InvalidParameter = &ErrorInfo {
        status: Some(400),
        message: "param invalid",
        fix: Text { zh: "请求参数不合法。请对照接口的字段说明，修改取值或类型不符的参数。", en: "A request parameter is invalid. Compare the values and types with the fields of the operation and correct them." },
        ..*error::INVALID_PARAMETER
    },
    /// [`2290003`](error::RPC_FAILED): rpc fail
    RpcFailed = error::RPC_FAILED,
}
/// The indicators on this page. / 本页的薪资统计指标。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndicator {
    /// The ID of the indicator. / 薪资统计指标 ID。
    pub id: String,
    /// The name of the indicator. / 薪资统计指标的名称。
    pub name: String,
    /// Whether the value of an item or indicator is an amount of money, a number or a percentage.
    ///
    /// 薪资项或薪资统计指标的值是金额、数值还是百分比。
    pub value_type: v1::ValueType,
    /// Whether it is enabled. / 是否启用。
    /// - `1`: Enabled / 启用
    /// - `0`: Disabled / 禁用
    pub active_status: i64,
    /// The name, one entry per language. / 多语言名称，每种语言一项。
    pub i18n_names: Vec<v1::I18nContent>,
}
impl wire::Object for ListIndicator {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("value_type", &mut self.value_type);
        f.field("active_status", &mut self.active_status);
        f.field("i18n_names", &mut self.i18n_names);
    }
}
crate::codegen::__impl_object! {
    ListIndicator
}
