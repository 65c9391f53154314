// Generated from spec/hire/v1/external_interview/batch_query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Query external interviews / 查询外部面试列表: [`BatchQuery`](struct@BatchQuery).
    ///
    /// Optional fields are set on the call: `.with(|request| request.external_application_id(…))`.
    pub fn batch_query(&self) -> crate::codegen::Call<BatchQuery> {
        crate::codegen::Call::new(self.client, BatchQuery::new())
    }
}
/// Query external interviews / 查询外部面试列表.
///
/// Returns external interviews by external application or interview ID, page by page.
///
/// 按外部投递 ID 或外部面试 ID 分页返回外部面试。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.hire().v1().external_interview().batch_query().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/hire/v1/external_interviews/batch_query`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:external_application`, `hire:external_application:readonly`
///
/// Errors: [`BatchQueryError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview/batch_query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQuery {
    /// The ID of the external application, found in the list of external applications. / 外部投递 ID，可从外部投递列表中取得。
    /// - Example: `"6960663240925956660"`
    pub external_application_id: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `10`
    /// - From 1 to 20
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ=="`
    pub page_token: Option<String>,
    /// The IDs of the external interviews to look up. If given, every other search condition is ignored.
    ///
    /// 按外部面试 ID 查询；一旦填写，其他查询条件均不生效。
    /// - Length: 0 to 20
    /// - Example: `["6960663240925956660"]`
    pub external_interview_id_list: Option<Vec<String>>,
}
impl BatchQuery {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `external_application_id`.
    #[must_use]
    pub fn external_application_id(mut self, value: impl Into<String>) -> Self {
        self.external_application_id = Some(value.into());
        self
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
    /// Sets `external_interview_id_list`.
    #[must_use]
    pub fn external_interview_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.external_interview_id_list = Some(value.into());
        self
    }
}
impl wire::Object for BatchQuery {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("external_application_id", &mut self.external_application_id);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("external_interview_id_list", &mut self.external_interview_id_list);
    }
}
crate::codegen::__impl_object! {
    BatchQuery
}
crate::codegen::__operation! {
    BatchQuery => BatchQueryResponse, BatchQueryError:
    Endpoint::new("hire.v1.external_interview.batch_query", Post, "/open-apis/hire/v1/external_interviews/batch_query")
        .documented(text("查询外部面试列表", "Query external interviews"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview/batch_query")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::HIRE_EXTERNAL_APPLICATION]),
            scopes(&[crate::scope::HIRE_EXTERNAL_APPLICATION_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            query("external_application_id", String),
            query("page_size", Integer).between(Some(1), Some(20)).default("10"),
            query("page_token", String),
            body("external_interview_id_list", Array),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for BatchQuery {
    type Item = v1::ExternalInterview;
    fn items(response: BatchQueryResponse) -> Vec<v1::ExternalInterview> {
        response.items
    }
}
/// The reply to [`BatchQuery`](struct@BatchQuery).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryResponse {
    /// The external interviews. / 查询到的外部面试。
    pub items: Vec<v1::ExternalInterview>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for BatchQueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    BatchQueryResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchQuery`](struct@BatchQuery).
    BatchQueryError:
    /// `1002001` (HTTP 500): 系统异常
    ///
    /// Act on the `msg` of the response first; if it does not explain the failure or the failure persists, contact support with the log id.
    ///
    /// 请先根据响应中的 `msg` 排查请求；若原因不明或持续失败，请联系技术支持并提供 log id。
    InternalError = &ErrorInfo {
        message: "系统异常",
        ..*error::INTERNAL_ERROR
    },
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
}
