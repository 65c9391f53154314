// Generated from spec/payroll/v1/acct_item/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::payroll::{error, v1};
impl super::Api<'_> {
    /// List payroll items / 批量查询算薪项: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn list(&self, page_size: i64) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(page_size))
    }
}
/// List payroll items / 批量查询算薪项.
///
/// Returns the items that payroll is calculated from, page by page. / 分页返回算薪项。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.payroll().v1().acct_item().list(50).stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/payroll/v1/acct_items`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `payroll:payroll_calculation_item:read`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/acct_item/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - From 1 to 100
    /// - Example: `50`
    pub page_size: i64,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"7169773973790425132"`
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
    Endpoint::new("payroll.v1.acct_item.list", Get, "/open-apis/payroll/v1/acct_items")
        .documented(text("批量查询算薪项", "List payroll items"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/acct_item/list")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::PAYROLL_PAYROLL_CALCULATION_ITEM_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(NoBody, &[
            query("page_size", Integer).required().between(Some(1), Some(100)),
            query("page_token", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListAcctItem;
    fn items(response: ListResponse) -> Vec<ListAcctItem> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The payroll items on this page. / 本页的算薪项。
    pub items: Vec<ListAcctItem>,
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
    /// [`2500001`](error::UNKNOWN_ERROR): unknown error
    UnknownError = error::UNKNOWN_ERROR,
    /// `2500002` (HTTP 400): param invalid
    ///
    /// A parameter is invalid. Check types and values as the `msg` of the reply says.
    ///
    /// 请求参数不合法。请按响应中的 `msg` 检查参数的类型和取值。
    InvalidParameter = &ErrorInfo {
        message: "param invalid",
        ..*error::INVALID_PARAMETER
    },
    /// [`2500003`](error::RPC_FAILED): rpc fail
    RpcFailed = error::RPC_FAILED,
}
/// The payroll items on this page. / 本页的算薪项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAcctItem {
    /// The ID of the payroll item. / 算薪项 ID。
    pub id: String,
    /// The name of the payroll item, one entry per language. / 算薪项的多语言名称，每种语言一项。
    pub i18n_names: Vec<v1::I18nContent>,
    /// The ID of the category of the payroll item. / 算薪项所属分类的 ID。
    pub category_id: String,
    /// The type of value the payroll item has: 1 for text, 2 for money, 3 for number, 4 for percentage, 5 for date, 6 for reference.
    ///
    /// 算薪项的值的类型：1 为文本，2 为金额，3 为数值，4 为百分数，5 为日期，6 为引用项。
    pub data_type: i64,
    /// How many decimal places the value has. / 值保留的小数位数。
    pub decimal_places: i64,
    /// Whether the payroll item is enabled: 1 for enabled, 2 for disabled. / 算薪项是否启用：1 为已启用，2 为已停用。
    pub active_status: i64,
}
impl wire::Object for ListAcctItem {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("i18n_names", &mut self.i18n_names);
        f.field("category_id", &mut self.category_id);
        f.field("data_type", &mut self.data_type);
        f.field("decimal_places", &mut self.decimal_places);
        f.field("active_status", &mut self.active_status);
    }
}
crate::codegen::__impl_object! {
    ListAcctItem
}
