// Generated from spec/compensation/v1/item/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::compensation::{error, v1};
impl super::Api<'_> {
    /// List pay items / 批量查询薪资项: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn list(&self, page_size: i64) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(page_size))
    }
}
/// List pay items / 批量查询薪资项.
///
/// Returns the items that pay consists of, page by page. / 分页返回薪资项。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.compensation().v1().item().list(100).stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/compensation/v1/items`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:compensation_item:read`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/item/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `100`
    /// - From 1 to 500
    pub page_size: i64,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"5234233214"`
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
    Endpoint::new("compensation.v1.item.list", Get, "/open-apis/compensation/v1/items")
        .documented(text("批量查询薪资项", "List pay items"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/item/list")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::COREHR_COMPENSATION_ITEM_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[
            query("page_size", Integer).required().between(Some(1), Some(500)).default("100"),
            query("page_token", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListItem;
    fn items(response: ListResponse) -> Vec<ListItem> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The items on this page. / 本页的薪资项。
    pub items: Vec<ListItem>,
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
/// The items on this page. / 本页的薪资项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItem {
    /// The ID of the item. / 薪资项 ID。
    pub id: String,
    /// The name of the item. / 薪资项的名称。
    pub name: String,
    /// The description of the item. / 薪资项的描述。
    pub description: String,
    /// The ID of the category of the item, to be looked up in the list of item categories.
    ///
    /// 薪资项所属分类的 ID，可用批量获取薪资项分类信息接口查到。
    pub category_id: String,
    /// The type of value the item has. / 薪资项的值的类型。
    pub value_type: v1::ValueType,
    /// How often the item is paid. / 薪资项多久发放一次。
    pub pay_off_frequency_type: ListPayOffFrequencyType,
    /// How many decimal places the value has. / 值保留的小数位数。
    pub decimal_places: i64,
    /// Whether it is enabled. / 是否启用。
    /// - `1`: Enabled / 启用
    /// - `0`: Disabled / 禁用
    pub active_status: i64,
    /// The name, one entry per language. / 多语言名称，每种语言一项。
    pub i18n_names: Vec<v1::I18nContent>,
    /// The description, one entry per language. / 多语言描述，每种语言一项。
    pub i18n_descriptions: Vec<v1::I18nContent>,
}
impl wire::Object for ListItem {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("category_id", &mut self.category_id);
        f.field("value_type", &mut self.value_type);
        f.field("pay_off_frequency_type", &mut self.pay_off_frequency_type);
        f.field("decimal_places", &mut self.decimal_places);
        f.field("active_status", &mut self.active_status);
        f.field("i18n_names", &mut self.i18n_names);
        f.field("i18n_descriptions", &mut self.i18n_descriptions);
    }
}
/// How often the item is paid. / 薪资项多久发放一次。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListPayOffFrequencyType {
    /// `year`: Every year / 每年
    Year,
    /// `half_year`: Every half year / 每半年
    HalfYear,
    /// `quarterly`: Every quarter / 每季度
    Quarterly,
    /// `bimonthly`: Every two months / 每两月
    Bimonthly,
    /// `month`: Every month / 每月
    Month,
    /// `biweekly`: Every two weeks / 每两周
    Biweekly,
    /// `week`: Every week / 每周
    Week,
    /// `day`: Every day / 每日
    Day,
    /// `hour`: Every hour / 每小时
    Hour,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ListPayOffFrequencyType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ListPayOffFrequencyType {
    fn as_str(&self) -> &str {
        match self {
            Self::Year => "year",
            Self::HalfYear => "half_year",
            Self::Quarterly => "quarterly",
            Self::Bimonthly => "bimonthly",
            Self::Month => "month",
            Self::Biweekly => "biweekly",
            Self::Week => "week",
            Self::Day => "day",
            Self::Hour => "hour",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "year" => Self::Year,
            "half_year" => Self::HalfYear,
            "quarterly" => Self::Quarterly,
            "bimonthly" => Self::Bimonthly,
            "month" => Self::Month,
            "biweekly" => Self::Biweekly,
            "week" => Self::Week,
            "day" => Self::Day,
            "hour" => Self::Hour,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    ListItem
}
crate::codegen::__impl_enum! {
    ListPayOffFrequencyType
}
