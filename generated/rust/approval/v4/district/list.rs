// Generated from spec/approval/v4/district/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::approval::{error, v4};
impl super::Api<'_> {
    /// List districts / 查询地理库信息: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List districts / 查询地理库信息.
///
/// Returns the districts one level below a district, or all of its lowest ones, page by page, with the version of the data, for the address widget of an approval.
///
/// 分页返回审批地理库中某个区域的下一层区域或所有末级区域，以及地理库的版本，供填写地址控件。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.approval().v4().district().list().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/approval/v4/districts`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `approval:approval`, `approval:approval:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/district/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Example: `10`
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0="`
    pub page_token: Option<String>,
    /// The district to start from; only districts below it are returned, which of them depends on `list_type`. Starts at the root if omitted.
    ///
    /// 从哪个区域开始遍历，只返回它之下的区域，具体哪些由 `list_type` 决定；不填则从根节点开始。
    /// - Example: `"1816670"`
    pub root_district_id: Option<String>,
    /// Which districts below the starting one to return; the next level if omitted. / 返回起始区域之下的哪些区域，不填则为下一层。
    pub list_type: Option<ListListType>,
    /// The language of the names of the districts, English if omitted. / 区域名称使用的语言，不填则为英文。
    pub locale: Option<v4::Locale>,
}
impl List {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
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
    /// Sets `root_district_id`.
    #[must_use]
    pub fn root_district_id(mut self, value: impl Into<String>) -> Self {
        self.root_district_id = Some(value.into());
        self
    }
    /// Sets `list_type`.
    #[must_use]
    pub fn list_type(mut self, value: ListListType) -> Self {
        self.list_type = Some(value);
        self
    }
    /// Sets `locale`.
    #[must_use]
    pub fn locale(mut self, value: v4::Locale) -> Self {
        self.locale = Some(value);
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("root_district_id", &mut self.root_district_id);
        f.field("list_type", &mut self.list_type);
        f.field("locale", &mut self.locale);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("approval.v4.district.list", Get, "/open-apis/approval/v4/districts")
        .documented(text("查询地理库信息", "List districts"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/district/list")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::APPROVAL_APPROVAL]),
            scopes(&[crate::scope::APPROVAL_APPROVAL_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[
            query("page_size", Integer),
            query("page_token", String),
            query("root_district_id", String),
            query("list_type", String),
            query("locale", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = v4::District;
    fn items(response: ListResponse) -> Vec<v4::District> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The version of the district data, which changes whenever the data does. If you keep a copy, compare the version regularly and fetch the data anew when it differs.
    ///
    /// 地理库的版本，随地理库更新而变化。若在本地保存了区域数据，应定期比较版本，变化时重新获取。
    pub version: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// The districts returned. / 返回的区域。
    pub items: Vec<v4::District>,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("version", &mut self.version);
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// `1395001` (HTTP 500): system error
    ///
    /// Compare the request parameters, including the widgets of `form`, with the fields of the operation, then call less often and try again; if it still fails, contact support with the log id.
    ///
    /// 请先对照接口的字段检查请求参数（含表单 `form` 的控件数据），再降低调用频率重试；若仍失败，请联系技术支持并提供 log id。
    ServiceError = &ErrorInfo {
        status: Some(500),
        message: "system error",
        ..*error::SERVICE_ERROR
    },
    /// `1390001` (HTTP 400): invalid parameter
    ///
    /// Correct the request parameters by the fields of the operation. If the message names a widget ID of `form`, find the widget in the `form` that `approval.v4.approval.get` or `approval.v4.instance.get` returns, and correct its value or configuration.
    ///
    /// 请对照接口的字段修正请求参数。若涉及表单 `form` 且错误信息给出了控件 ID，请用 `approval.v4.approval.get` 或 `approval.v4.instance.get` 返回的 `form` 找到该控件，并检查其取值和配置。
    InvalidParameter = &ErrorInfo {
        message: "invalid parameter",
        ..*error::INVALID_PARAMETER
    },
    /// [`1395061`](error::DISTRICT_DATA_UPDATED): version updated
    DistrictDataUpdated = error::DISTRICT_DATA_UPDATED,
}
/// Which districts below the starting one to return; the next level if omitted. / 返回起始区域之下的哪些区域，不填则为下一层。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListListType {
    /// `sub_level`: Only those of the next level / 仅下一层的区域
    SubLevel,
    /// `leaf_level`: All those at the lowest level, along with their parents / 所有最末级的区域，并返回其上级
    LeafLevel,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ListListType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ListListType {
    fn as_str(&self) -> &str {
        match self {
            Self::SubLevel => "sub_level",
            Self::LeafLevel => "leaf_level",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "sub_level" => Self::SubLevel,
            "leaf_level" => Self::LeafLevel,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    ListListType
}
