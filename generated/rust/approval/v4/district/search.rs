// Generated from spec/approval/v4/district/search.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::approval::{error, v4};
impl super::Api<'_> {
    /// Search districts / 搜索地理库信息: [`Search`](struct@Search).
    ///
    /// Optional fields are set on the call: `.with(|request| request.locale(…))`.
    pub fn search(&self) -> crate::codegen::Call<Search> {
        crate::codegen::Call::new(self.client, Search::new())
    }
}
/// Search districts / 搜索地理库信息.
///
/// Searches the districts known to approval by ID or keyword, for the address widget of an approval.
///
/// 按 ID 或关键字搜索审批地理库中的区域，供发起审批时填写地址控件。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.approval().v4().district().search().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/approval/v4/districts/search`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `approval:approval`, `approval:approval:readonly`
///
/// Errors: [`SearchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/district/search)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Search {
    /// The language of the names of the districts. Only some of the data has Chinese so far; the rest is returned in English.
    ///
    /// 区域名称使用的语言。目前仅一部分数据有中文，其余以英文返回。
    pub locale: Option<SearchLocale>,
    /// The IDs of the districts to look up in the district data; if given, it is the only filter that counts.
    ///
    /// 要查询的区域在地理库中的 ID；填写后其他筛选条件不再起作用。
    /// - Length: 0 to 30
    /// - Example: `["1816670"]`
    pub district_ids: Option<Vec<String>>,
    /// The keyword to search districts for by fuzzy match. / 按此关键字模糊搜索区域。
    /// - Example: `"text"`
    pub keyword: Option<String>,
}
impl Search {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `locale`.
    #[must_use]
    pub fn locale(mut self, value: SearchLocale) -> Self {
        self.locale = Some(value);
        self
    }
    /// Sets `district_ids`.
    #[must_use]
    pub fn district_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.district_ids = Some(value.into());
        self
    }
    /// Sets `keyword`.
    #[must_use]
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
}
impl wire::Object for Search {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("locale", &mut self.locale);
        f.field("district_ids", &mut self.district_ids);
        f.field("keyword", &mut self.keyword);
    }
}
crate::codegen::__impl_object! {
    Search
}
crate::codegen::__operation! {
    Search => SearchResponse, SearchError:
    Endpoint::new("approval.v4.district.search", Post, "/open-apis/approval/v4/districts/search")
        .documented(text("搜索地理库信息", "Search districts"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/district/search")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::APPROVAL_APPROVAL]),
            scopes(&[crate::scope::APPROVAL_APPROVAL_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[query("locale", String), body("district_ids", Array), body("keyword", String)])
}
/// The reply to [`Search`](struct@Search).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResponse {
    /// The districts returned. / 返回的区域。
    pub items: Vec<v4::District>,
}
impl wire::Object for SearchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    SearchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Search`](struct@Search).
    SearchError:
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
}
/// The language of the names of the districts. Only some of the data has Chinese so far; the rest is returned in English.
///
/// 区域名称使用的语言。目前仅一部分数据有中文，其余以英文返回。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SearchLocale {
    /// `zh-CN`: Chinese / 中文
    ZhCn,
    /// `en-us`: English / 英文
    EnUs,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for SearchLocale {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for SearchLocale {
    fn as_str(&self) -> &str {
        match self {
            Self::ZhCn => "zh-CN",
            Self::EnUs => "en-us",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "zh-CN" => Self::ZhCn,
            "en-us" => Self::EnUs,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    SearchLocale
}
