// Generated from spec/performance/v2/indicator/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::performance::{error, v2};
impl super::Api<'_> {
    /// Query review items / 获取评估项列表: [`Query`](struct@Query).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn query(&self) -> crate::codegen::Call<Query> {
        crate::codegen::Call::new(self.client, Query::new())
    }
}
/// Query review items / 获取评估项列表.
///
/// Returns the names, types and levels of review items page by page. / 分页返回评估项的名称、类型和等级配置。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.performance().v2().indicator().query().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/performance/v2/indicators/query`
/// - Rate limit: 10 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `performance:performance`, `performance:performance:readonly`, `performance:review_template:read`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/indicator/query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0="`
    pub page_token: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `20`
    /// - From 0 to 50
    /// - Example: `30`
    pub page_size: Option<i64>,
    /// The IDs of the review items to return; all of them without it. / 要查询的评估项 ID，不填为全部评估项。
    /// - Length: 0 to 50
    /// - Example: `["7343513161666707459"]`
    pub indicator_ids: Option<Vec<String>>,
}
impl Query {
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
    /// Sets `indicator_ids`.
    #[must_use]
    pub fn indicator_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.indicator_ids = Some(value.into());
        self
    }
}
impl wire::Object for Query {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
        f.field("indicator_ids", &mut self.indicator_ids);
    }
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("performance.v2.indicator.query", Post, "/open-apis/performance/v2/indicators/query")
        .documented(text("获取评估项列表", "Query review items"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/indicator/query")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::PERFORMANCE_PERFORMANCE]),
            scopes(&[crate::scope::PERFORMANCE_PERFORMANCE_READONLY]),
            scopes(&[crate::scope::PERFORMANCE_REVIEW_TEMPLATE_READ]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 60)]), &[])
        .request(Json, &[
            query("page_token", String),
            query("page_size", Integer).between(Some(0), Some(50)).default("20"),
            body("indicator_ids", Array),
        ])
        .paging(Paging::new("page_token", "page_token", "indicators").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Query {
    type Item = QueryIndicator;
    fn items(response: QueryResponse) -> Vec<QueryIndicator> {
        response.indicators
    }
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// The review items with their grades. / 评估项及其等级。
    pub indicators: Vec<QueryIndicator>,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
}
impl wire::Object for QueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("indicators", &mut self.indicators);
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    QueryResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Query`](struct@Query).
    QueryError:
    /// [`1580102`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1580101`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
}
/// The review items with their grades. / 评估项及其等级。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryIndicator {
    /// The ID of the review item. / 评估项 ID。
    pub id: String,
    /// The name of the review item. / 评估项名称。
    pub name: v2::I18n,
    /// The type of review item. / 评估项的种类。
    pub r#type: QueryType,
    /// The grades that the review item can get. / 评估项可选的等级。
    pub options: Vec<QueryIndicatorOption>,
}
impl wire::Object for QueryIndicator {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("type", &mut self.r#type);
        f.field("options", &mut self.options);
    }
}
/// The grades that the review item can get. / 评估项可选的等级。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryIndicatorOption {
    /// The ID of the grade. / 等级 ID。
    pub id: String,
    /// The name of the grade. / 等级名称。
    pub name: v2::I18n,
    /// The short label of the grade (the name is spelled this way). / 等级代号（字段名即如此拼写）。
    pub lable: String,
}
impl wire::Object for QueryIndicatorOption {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("lable", &mut self.lable);
    }
}
/// The type of review item. / 评估项的种类。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QueryType {
    /// `general_review_item`: General item / 常规评估项
    GeneralReviewItem,
    /// `review_item_based_on_key_metric`: Item based on key metrics / 关键指标评估项
    ReviewItemBasedOnKeyMetric,
    /// `okr_review_item`: OKR item / OKR 评估项
    OkrReviewItem,
    /// `plus`: Item that adds points / 加分项
    Plus,
    /// `minus`: Item that deducts points / 减分项
    Minus,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for QueryType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for QueryType {
    fn as_str(&self) -> &str {
        match self {
            Self::GeneralReviewItem => "general_review_item",
            Self::ReviewItemBasedOnKeyMetric => "review_item_based_on_key_metric",
            Self::OkrReviewItem => "okr_review_item",
            Self::Plus => "plus",
            Self::Minus => "minus",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "general_review_item" => Self::GeneralReviewItem,
            "review_item_based_on_key_metric" => Self::ReviewItemBasedOnKeyMetric,
            "okr_review_item" => Self::OkrReviewItem,
            "plus" => Self::Plus,
            "minus" => Self::Minus,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    QueryIndicator QueryIndicatorOption
}
crate::codegen::__impl_enum! {
    QueryType
}
