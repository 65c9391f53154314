// Generated from spec/hire/v1/location/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// List addresses / 获取地址列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn list(&self, usage: ListUsage) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(usage))
    }
}
/// List addresses / 获取地址列表.
///
/// Returns the addresses available for jobs, interviews and preferred cities, page by page.
///
/// 分页返回职位、面试、意向城市等场景可用的地址。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::hire::v1::location::ListUsage;
/// let mut items = client.hire().v1().location().list(ListUsage::InterviewLocation).stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/hire/v1/locations`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:location:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/location/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ=="`
    pub page_token: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `10`
    /// - At most 100
    /// - Example: `100`
    pub page_size: Option<i64>,
    /// What the addresses to list are used for. / 要查询哪种用途的地址。
    pub usage: ListUsage,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(usage: ListUsage) -> Self {
        Self {
            page_token: Default::default(),
            page_size: Default::default(),
            usage,
        }
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
        f.field("usage", &mut self.usage);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("hire.v1.location.list", Get, "/open-apis/hire/v1/locations")
        .documented(text("获取地址列表", "List addresses"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/location/list")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::HIRE_LOCATION_READONLY])])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(NoBody, &[
            query("page_token", String),
            query("page_size", Integer).between(None, Some(100)).default("10"),
            query("usage", String).required(),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListLocation;
    fn items(response: ListResponse) -> Vec<ListLocation> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The addresses for that use. / 该用途下的地址。
    pub items: Vec<ListLocation>,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
}
/// The addresses for that use. / 该用途下的地址。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLocation {
    /// The ID of the address. / 地址 ID。
    pub id: String,
    /// The name of the address, in Chinese and English. / 地址的中英文名称。
    pub name: v1::I18n,
    /// The district of the address. / 地址所在的区。
    pub district: v1::CodeNameObject,
    /// The city of the address. / 地址所在的市。
    pub city: v1::CodeNameObject,
    /// The province or state of the address. / 地址所在的省、州。
    pub state: v1::CodeNameObject,
    /// The country or region of the address. / 地址所在的国家或地区。
    pub country: v1::CodeNameObject,
    /// Whether the address is enabled. / 地址是否启用。
    /// - `1`: Enabled / 已启用
    /// - `2`: Disabled / 已禁用
    pub active_status: i64,
}
impl wire::Object for ListLocation {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("district", &mut self.district);
        f.field("city", &mut self.city);
        f.field("state", &mut self.state);
        f.field("country", &mut self.country);
        f.field("active_status", &mut self.active_status);
    }
}
/// What the addresses to list are used for. / 要查询哪种用途的地址。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListUsage {
    /// `position_location`: Job address / 职位地址
    PositionLocation,
    /// `interview_location`: Interview address / 面试地址
    InterviewLocation,
    /// `store_location`: Store address, only for tenants without Feishu People / 门店地址，仅未接入飞书人事的租户可用
    StoreLocation,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ListUsage {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ListUsage {
    fn as_str(&self) -> &str {
        match self {
            Self::PositionLocation => "position_location",
            Self::InterviewLocation => "interview_location",
            Self::StoreLocation => "store_location",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "position_location" => Self::PositionLocation,
            "interview_location" => Self::InterviewLocation,
            "store_location" => Self::StoreLocation,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    ListLocation
}
crate::codegen::__impl_enum! {
    ListUsage
}
