// Generated from spec/corehr/v2/job_grade/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Query job grades / 查询职等信息: [`Query`](struct@Query).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn query(&self, page_size: i64) -> crate::codegen::Call<Query> {
        crate::codegen::Call::new(self.client, Query::new(page_size))
    }
}
/// Query job grades / 查询职等信息.
///
/// Returns job grades by up to 100 IDs and codes, or all of them without a filter, page by page.
///
/// 按 ID 或编码（各最多 100 个）分页返回职等，不传条件时返回全部。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.corehr().v2().job_grade().query(100).stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/job_grades/query`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:corehr:readonly`, `corehr:job_grade:read`, `corehr:job_grade:write`, `corehr:corehr`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - From 1 to 100
    /// - Example: `100`
    pub page_size: i64,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"6891251722631890445"`
    pub page_token: Option<String>,
    /// The IDs of the job grades to return; all of them if omitted. / 按职等 ID 查询，不填则返回全部。
    /// - Length: 0 to 100
    /// - Example: `["7140964208476371111"]`
    pub ids: Option<Vec<String>>,
    /// The codes of the job grades to return; all of them if omitted. / 按职等编码查询，不填则返回全部。
    /// - Length: 0 to 100
    /// - Example: `["A1234"]`
    pub codes: Option<Vec<String>>,
    /// Whether to return only active (true) or only inactive (false) job grades; both if omitted.
    ///
    /// 只返回启用（true）或停用（false）的职等，不填则都返回。
    pub active: Option<bool>,
}
impl Query {
    /// Creates the value from its required fields.
    pub fn new(page_size: i64) -> Self {
        Self {
            page_size,
            page_token: Default::default(),
            ids: Default::default(),
            codes: Default::default(),
            active: Default::default(),
        }
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `ids`.
    #[must_use]
    pub fn ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.ids = Some(value.into());
        self
    }
    /// Sets `codes`.
    #[must_use]
    pub fn codes(mut self, value: impl Into<Vec<String>>) -> Self {
        self.codes = Some(value.into());
        self
    }
    /// Sets `active`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
}
impl wire::Object for Query {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("ids", &mut self.ids);
        f.field("codes", &mut self.codes);
        f.field("active", &mut self.active);
    }
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("corehr.v2.job_grade.query", Post, "/open-apis/corehr/v2/job_grades/query")
        .documented(text("查询职等信息", "Query job grades"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/query")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_COREHR_READONLY]),
            scopes(&[crate::scope::COREHR_JOB_GRADE_READ]),
            scopes(&[crate::scope::COREHR_JOB_GRADE_WRITE]),
            scopes(&[crate::scope::COREHR_COREHR]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[
            query("page_size", Integer).required().between(Some(1), Some(100)),
            query("page_token", String),
            body("ids", Array),
            body("codes", Array),
            body("active", Boolean),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Query {
    type Item = QueryJobGrade;
    fn items(response: QueryResponse) -> Vec<QueryJobGrade> {
        response.items
    }
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// The job grades found. / 查到的职等。
    pub items: Vec<QueryJobGrade>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for QueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    QueryResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Query`](struct@Query).
    QueryError:
    /// `1161204` (HTTP 503): Request timeout
    ///
    /// The request timed out. Try again later, and query fewer items at once (such as a smaller `page_size`); if it keeps failing, contact support with the log id.
    ///
    /// 请求超时。请稍后重试，批量查询时减少单次数量（如调小 `page_size`）；若持续失败，请联系技术支持并提供 log id。
    RequestTimeout = &ErrorInfo {
        message: "Request timeout",
        ..*error::REQUEST_TIMEOUT
    },
    /// [`1161604`](error::QPS_LIMIT_EXCEEDED): QPS over limit
    QpsLimitExceeded = error::QPS_LIMIT_EXCEEDED,
}
/// The job grades found. / 查到的职等。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobGrade {
    /// The ID of the job grade. / 职等 ID。
    pub job_grade_id: String,
    /// The number of the job grade; the higher it is, the higher the grade. / 职等的数值，越大职等越高。
    pub grade_order: i64,
    /// The code of the job grade. / 职等的编码。
    pub code: String,
    /// The name of the job grade, by language. / 职等的名称，按语言给出。
    pub names: Vec<v2::I18n>,
    /// The description in this version, by language. / 该版本的描述，按语言给出。
    pub descriptions: Vec<v2::I18n>,
    /// Whether the job grade is active. / 职等是否启用。
    pub active: bool,
}
impl wire::Object for QueryJobGrade {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_grade_id", &mut self.job_grade_id);
        f.field("grade_order", &mut self.grade_order);
        f.field("code", &mut self.code);
        f.field("names", &mut self.names);
        f.field("descriptions", &mut self.descriptions);
        f.field("active", &mut self.active);
    }
}
crate::codegen::__impl_object! {
    QueryJobGrade
}
