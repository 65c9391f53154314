// Generated from spec/corehr/v2/job/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// List jobs / 批量查询职务: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn list(&self, page_size: i64) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(page_size))
    }
}
/// List jobs / 批量查询职务.
///
/// Returns all jobs with their codes, names and more page by page; a new one appears after about 2 seconds.
///
/// 分页返回全部职务的编码、名称等信息，新建后约 2 秒可查到。
///
/// - `GET /open-apis/corehr/v2/jobs`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:corehr:readonly`, `corehr:job.only:read`, `corehr:job:read`, `corehr:corehr`, `corehr:job:write`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"1231231987"`
    pub page_token: Option<String>,
    /// How many items to return per page, at most 100. / 每页返回的条数，最大 100。
    /// - Example: `"100"`
    pub page_size: i64,
    /// The name of the job to search for. / 按职务名称查询。
    /// - Example: `"text"`
    pub name: Option<String>,
    /// The language to return, `zh-CN` or `en-US`; both if omitted.
    ///
    /// 返回哪种语言的内容，`zh-CN` 为中文，`en-US` 为英文，不填则都返回。
    /// - Example: `"zh-CN"`
    pub query_language: Option<String>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(page_size: i64) -> Self {
        Self {
            page_token: Default::default(),
            page_size,
            name: Default::default(),
            query_language: Default::default(),
        }
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `query_language`.
    #[must_use]
    pub fn query_language(mut self, value: impl Into<String>) -> Self {
        self.query_language = Some(value.into());
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_token", &mut self.page_token);
        f.integer_text("page_size", &mut self.page_size);
        f.field("name", &mut self.name);
        f.field("query_language", &mut self.query_language);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("corehr.v2.job.list", Get, "/open-apis/corehr/v2/jobs")
        .documented(text("批量查询职务", "List jobs"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job/list")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_COREHR_READONLY]),
            scopes(&[crate::scope::COREHR_JOB_ONLY_READ]),
            scopes(&[crate::scope::COREHR_JOB_READ]),
            scopes(&[crate::scope::COREHR_COREHR]),
            scopes(&[crate::scope::COREHR_JOB_WRITE]),
        ])
        .guards(&[Guard::received("items.job_level_id_list", &[scopes(&[crate::scope::COREHR_JOB_JOB_LEVEL_READ])])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            query("page_token", String),
            query("page_size", String).required(),
            query("name", String),
            query("query_language", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = v2::Job;
    fn items(response: ListResponse) -> Vec<v2::Job> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The jobs found. / 查到的职务。
    pub items: Vec<v2::Job>,
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
    /// `1161204` (HTTP 503): Interface timeout
    ///
    /// The request timed out. Try again later, and query fewer items at once (such as a smaller `page_size`); if it keeps failing, contact support with the log id.
    ///
    /// 请求超时。请稍后重试，批量查询时减少单次数量（如调小 `page_size`）；若持续失败，请联系技术支持并提供 log id。
    RequestTimeout = &ErrorInfo {
        message: "Interface timeout",
        ..*error::REQUEST_TIMEOUT
    },
    /// `1161604` (HTTP 429): Interface rate limit exceeded
    ///
    /// The rate limit of the operation is exceeded. Call less often; try again after a pause.
    ///
    /// 请求频率超过接口的限制。请降低调用频率，稍后重试。
    QpsLimitExceeded = &ErrorInfo {
        message: "Interface rate limit exceeded",
        ..*error::QPS_LIMIT_EXCEEDED
    },
}
