// Generated from spec/hire/v1/talent/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// List talents / 获取人才列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.keyword(…))`.
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List talents / 获取人才列表.
///
/// Returns talents page by page as summaries with basics, education and career.
///
/// 分页返回人才的基本信息、教育经历、工作经历等摘要。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.hire().v1().talent().list().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/hire/v1/talents`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:talent:readonly`, `hire:talent`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The words to search talents for, which can be combined with and, or and not.
    ///
    /// 搜索人才的关键词，多个词可用 and、or、not 组合。
    /// - Example: `"text"`
    pub keyword: Option<String>,
    /// The start of the range of update times, in milliseconds since 1970; what was last updated before is left out.
    ///
    /// 更新时间范围的起点，毫秒级时间戳；早于此时更新的不返回。
    /// - Example: `"1618500278663"`
    pub update_start_time: Option<wire::TimestampMs>,
    /// The end of the range of update times, in milliseconds since 1970; what was updated later is left out.
    ///
    /// 更新时间范围的终点，毫秒级时间戳；晚于此时更新的不返回。
    /// - Example: `"1618500278663"`
    pub update_end_time: Option<wire::TimestampMs>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `10`
    /// - At most 20
    pub page_size: Option<i64>,
    /// The order of the talents returned. / 人才的排序方式。
    /// - Default: `1`
    /// - `1`: By time of update, latest first / 按更新时间，新的在前
    /// - `2`: By relevance, highest first / 按相关度，高的在前
    /// - `3`: By time of application, latest first / 按投递时间，新的在前
    /// - `4`: By time added, latest first / 按入库时间，新的在前
    pub sort_by: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ=="`
    pub page_token: Option<String>,
    /// The type of user ID used in this call. / 本次调用中用户 ID 的类型，请求和返回均适用。
    /// - Default: `"people_admin_id"`
    pub user_id_type: Option<v1::HireUserIdType>,
    /// An option that changes how the request behaves. Without it, a search that finds nothing is an error.
    ///
    /// 调整请求行为的选项；不填时，搜索无结果会报错。
    pub query_option: Option<ListQueryOption>,
}
impl List {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `keyword`.
    #[must_use]
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets `update_start_time`.
    #[must_use]
    pub fn update_start_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.update_start_time = Some(value.into());
        self
    }
    /// Sets `update_end_time`.
    #[must_use]
    pub fn update_end_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.update_end_time = Some(value.into());
        self
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `sort_by`.
    #[must_use]
    pub fn sort_by(mut self, value: i64) -> Self {
        self.sort_by = Some(value);
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
    pub fn user_id_type(mut self, value: v1::HireUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `query_option`.
    #[must_use]
    pub fn query_option(mut self, value: ListQueryOption) -> Self {
        self.query_option = Some(value);
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("keyword", &mut self.keyword);
        f.field("update_start_time", &mut self.update_start_time);
        f.field("update_end_time", &mut self.update_end_time);
        f.field("page_size", &mut self.page_size);
        f.field("sort_by", &mut self.sort_by);
        f.field("page_token", &mut self.page_token);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("query_option", &mut self.query_option);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("hire.v1.talent.list", Get, "/open-apis/hire/v1/talents")
        .documented(text("获取人才列表", "List talents"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/list")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::HIRE_TALENT_READONLY]),
            scopes(&[crate::scope::HIRE_TALENT]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(NoBody, &[
            query("keyword", String),
            query("update_start_time", String),
            query("update_end_time", String),
            query("page_size", Integer).between(None, Some(20)).default("10"),
            query("sort_by", Integer).default("1"),
            query("page_token", String),
            query("user_id_type", String).default("\"people_admin_id\""),
            query("query_option", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = v1::Talent;
    fn items(response: ListResponse) -> Vec<v1::Talent> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Summaries of the talents found. / 找到的人才的摘要。
    pub items: Vec<v1::Talent>,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
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
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
}
/// An option that changes how the request behaves. Without it, a search that finds nothing is an error.
///
/// 调整请求行为的选项；不填时，搜索无结果会报错。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListQueryOption {
    /// `ignore_empty_error`: Do not fail if nothing is found / 结果为空时不报错
    IgnoreEmptyError,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ListQueryOption {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ListQueryOption {
    fn as_str(&self) -> &str {
        match self {
            Self::IgnoreEmptyError => "ignore_empty_error",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "ignore_empty_error" => Self::IgnoreEmptyError,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    ListQueryOption
}
