// Generated from spec/security_and_compliance/v1/openapi_log/list_data.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::security_and_compliance::error;
impl super::Api<'_> {
    /// List OpenAPI audit logs / 获取OpenAPI审计日志数据: [`ListData`](struct@ListData).
    ///
    /// Optional fields are set on the call: `.with(|request| request.api_keys(…))`.
    pub fn list_data(&self) -> crate::codegen::Call<ListData> {
        crate::codegen::Call::new(self.client, ListData::new())
    }
}
/// List OpenAPI audit logs / 获取OpenAPI审计日志数据.
///
/// Returns the audit logs of OpenAPI calls of the tenant page by page. / 分页返回租户的 OpenAPI 调用审计日志。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.security_and_compliance().v1().openapi_log().list_data().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/security_and_compliance/v1/openapi_logs/list_data`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `security_and_compliance:audit_log.openapi_log:readonly`
///
/// Errors: [`ListDataError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v1/openapi_log/list_data)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListData {
    /// Only calls of these APIs are returned, as the [list of APIs](https://open.feishu.cn/document/server-docs/api-call-guide/server-api-list) names them.
    ///
    /// 只返回对这些接口的调用，取 [API 列表](https://open.feishu.cn/document/server-docs/api-call-guide/server-api-list)中的接口。
    /// - Length: at most 100
    /// - Example: `["POST/open-apis/authen/v1/access_token"]`
    pub api_keys: Option<Vec<String>>,
    /// Only logs from this time on are returned, in seconds since 1970. / 只返回此时间之后的日志，秒级时间戳。
    /// - Example: `1610613336`
    pub start_time: Option<i64>,
    /// Only logs up to this time are returned, in seconds since 1970. / 只返回此时间之前的日志，秒级时间戳。
    /// - Example: `1610613336`
    pub end_time: Option<i64>,
    /// Only calls of this app are returned; the developer console shows its app_id with the credentials.
    ///
    /// 只返回由此应用发起的调用，app_id 见开发者后台的凭证与基础信息。
    /// - Example: `"cli_xxx"`
    pub app_id: Option<id::AppId>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - From 1 to 100
    /// - Example: `20`
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"xxx"`
    pub page_token: Option<String>,
}
impl ListData {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `api_keys`.
    #[must_use]
    pub fn api_keys(mut self, value: impl Into<Vec<String>>) -> Self {
        self.api_keys = Some(value.into());
        self
    }
    /// Sets `start_time`.
    #[must_use]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `end_time`.
    #[must_use]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `app_id`.
    #[must_use]
    pub fn app_id(mut self, value: impl Into<id::AppId>) -> Self {
        self.app_id = Some(value.into());
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
}
impl wire::Object for ListData {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("api_keys", &mut self.api_keys);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("app_id", &mut self.app_id);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    ListData
}
crate::codegen::__operation! {
    ListData => ListDataResponse, ListDataError:
    Endpoint::new("security_and_compliance.v1.openapi_log.list_data", Post, "/open-apis/security_and_compliance/v1/openapi_logs/list_data")
        .documented(text("获取OpenAPI审计日志数据", "List OpenAPI audit logs"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v1/openapi_log/list_data")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::SECURITY_AND_COMPLIANCE_AUDIT_LOG_OPENAPI_LOG_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            body("api_keys", Array),
            body("start_time", Integer),
            body("end_time", Integer),
            body("app_id", String),
            body("page_size", Integer).between(Some(1), Some(100)),
            body("page_token", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for ListData {
    type Item = ListDataOpenapiLog;
    fn items(response: ListDataResponse) -> Vec<ListDataOpenapiLog> {
        response.items
    }
}
/// The reply to [`ListData`](struct@ListData).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataResponse {
    /// The API call logs of this page. / 本页的接口调用日志。
    pub items: Vec<ListDataOpenapiLog>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for ListDataResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    ListDataResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`ListData`](struct@ListData).
    ListDataError:
    /// `1780001` (HTTP 500): Internal Server Error
    ///
    /// The service failed internally. Retry; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请重试；若持续失败，请联系技术支持并提供 log id。
    InternalError = &ErrorInfo {
        message: "Internal Server Error",
        ..*error::INTERNAL_ERROR
    },
    /// [`1780103`](error::INVALID_LOG_QUERY): Request Param Error
    InvalidLogQuery = error::INVALID_LOG_QUERY,
}
/// The API call logs of this page. / 本页的接口调用日志。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataOpenapiLog {
    /// The unique ID of the log. / 日志的唯一 ID。
    pub id: String,
    /// The key of the API that was called. / 所调用接口的标识。
    pub api_key: String,
    /// When the log was made, in seconds since 1970. / 日志产生的时间，秒级时间戳。
    pub event_time: i64,
    /// The app_id of the app that called. / 发起调用的应用的 app_id。
    pub app_id: id::AppId,
    /// The IP address that the call came from. / 发起调用的 IP 地址。
    pub ip: String,
    /// The request and response of the call. / 调用的请求与响应详情。
    pub log_detail: ListDataOpenapiLogDetail,
}
impl wire::Object for ListDataOpenapiLog {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("api_key", &mut self.api_key);
        f.field("event_time", &mut self.event_time);
        f.field("app_id", &mut self.app_id);
        f.field("ip", &mut self.ip);
        f.field("log_detail", &mut self.log_detail);
    }
}
/// The request and response of the call. / 调用的请求与响应详情。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataOpenapiLogDetail {
    /// The path of the HTTP request. / HTTP 请求的路径。
    pub path: String,
    /// The method of the HTTP request. / HTTP 请求的方法。
    pub method: String,
    /// The query parameters of the HTTP request. / HTTP 请求的查询参数。
    pub query_param: String,
    /// The body of the HTTP request. / HTTP 请求的正文。
    pub payload: String,
    /// The status code of the HTTP response. / HTTP 响应的状态码。
    pub status_code: i64,
    /// The body of the HTTP response, with just the code, message, error and the like.
    ///
    /// HTTP 响应的正文，只含返回码、说明和错误等。
    pub response: String,
}
impl wire::Object for ListDataOpenapiLogDetail {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("path", &mut self.path);
        f.field("method", &mut self.method);
        f.field("query_param", &mut self.query_param);
        f.field("payload", &mut self.payload);
        f.field("status_code", &mut self.status_code);
        f.field("response", &mut self.response);
    }
}
crate::codegen::__impl_object! {
    ListDataOpenapiLog ListDataOpenapiLogDetail
}
