// Generated from spec/performance/v2/question/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::performance::{error, v2};
impl super::Api<'_> {
    /// Query tag questions / 获取标签填写题配置: [`Query`](struct@Query).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn query(&self) -> crate::codegen::Call<Query> {
        crate::codegen::Call::new(self.client, Query::new())
    }
}
/// Query tag questions / 获取标签填写题配置.
///
/// Returns the names and the tags of tag questions page by page. / 分页返回标签填写题的名称和标签列表。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.performance().v2().question().query().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/performance/v2/questions/query`
/// - Rate limit: 10 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `performance:performance`, `performance:performance:readonly`, `performance:review_template:read`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/question/query)
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
    /// The IDs of the tag-based questions to return; all of them without it. / 要查询的标签填写题 ID，不填为全部。
    /// - Length: 0 to 50
    /// - Example: `["7343513161666707459"]`
    pub tag_based_question_ids: Option<Vec<String>>,
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
    /// Sets `tag_based_question_ids`.
    #[must_use]
    pub fn tag_based_question_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.tag_based_question_ids = Some(value.into());
        self
    }
}
impl wire::Object for Query {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
        f.field("tag_based_question_ids", &mut self.tag_based_question_ids);
    }
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("performance.v2.question.query", Post, "/open-apis/performance/v2/questions/query")
        .documented(text("获取标签填写题配置", "Query tag questions"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/question/query")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::PERFORMANCE_PERFORMANCE]),
            scopes(&[crate::scope::PERFORMANCE_PERFORMANCE_READONLY]),
            scopes(&[crate::scope::PERFORMANCE_REVIEW_TEMPLATE_READ]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 60)]), &[])
        .request(Json, &[
            query("page_token", String),
            query("page_size", Integer).between(Some(0), Some(50)).default("20"),
            body("tag_based_question_ids", Array),
        ])
        .paging(Paging::new("page_token", "page_token", "tag_based_questions").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Query {
    type Item = QueryQuestion;
    fn items(response: QueryResponse) -> Vec<QueryQuestion> {
        response.tag_based_questions
    }
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// The tag-based questions. / 标签填写题的配置。
    pub tag_based_questions: Vec<QueryQuestion>,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
}
impl wire::Object for QueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("tag_based_questions", &mut self.tag_based_questions);
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
/// The tag-based questions. / 标签填写题的配置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryQuestion {
    /// The ID of the question. / 填写题 ID。
    pub question_id: String,
    /// The name of the question. / 填写题名称。
    pub name: v2::I18n,
    /// The tags that the question offers. / 题目下可选的标签。
    pub tag_items: Vec<QueryTagItem>,
}
impl wire::Object for QueryQuestion {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("question_id", &mut self.question_id);
        f.field("name", &mut self.name);
        f.field("tag_items", &mut self.tag_items);
    }
}
/// The tags that the question offers. / 题目下可选的标签。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTagItem {
    /// The ID of the tag. / 标签 ID。
    pub id: String,
    /// The name of the tag. / 标签名称。
    pub name: v2::I18n,
}
impl wire::Object for QueryTagItem {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
    }
}
crate::codegen::__impl_object! {
    QueryQuestion QueryTagItem
}
