// Generated from spec/apaas/v1/application_audit_log/data_change_logs_list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::apaas::{error, v1};
impl super::Api<'_> {
    /// List data change logs / 飞书低代码平台-查询数据变更日志列表: [`DataChangeLogsList`](struct@DataChangeLogsList).
    ///
    /// Optional fields are set on the call: `.with(|request| request.quick_query(…))`.
    pub fn data_change_logs_list(
        &self,
        namespace: impl Into<String>,
        page_size: impl Into<String>,
        offset: i64,
        log_type: impl Into<String>,
    ) -> crate::codegen::Call<DataChangeLogsList> {
        crate::codegen::Call::new(
            self.client,
            DataChangeLogsList::new(namespace, page_size, offset, log_type),
        )
    }
}
/// List data change logs / 飞书低代码平台-查询数据变更日志列表.
///
/// Returns the data change logs of an app that match, at most 10,000 per query.
///
/// 按条件返回一个应用的数据变更日志，每次最多 10,000 条。
///
/// - `GET /open-apis/apaas/v1/applications/:namespace/audit_log/data_change_logs_list`
/// - Rate limit: 10 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `app_engine:security.audit_log:read`
///
/// Errors: [`DataChangeLogsListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-audit_log/data_change_logs_list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataChangeLogsList {
    /// The namespace of the app. / 应用的命名空间。
    /// - Length: 0 to 30
    /// - Example: `"package_aa_bb"`
    pub namespace: String,
    /// The keywords to search the log entries for, matched fuzzily. / 模糊查询日志的关键词。
    /// - Length: 0 to 1000
    /// - Example: `"text"`
    pub quick_query: Option<String>,
    /// How many log entries to return per page. / 每页返回的日志数。
    /// - Length: 0 to 1000
    /// - Example: `"0"`
    pub page_size: String,
    /// How many log entries to skip before the page starts. / 翻页的偏移量，即从第几条日志之后开始返回。
    /// - Length: 0 to 1000
    /// - Example: `"0"`
    pub offset: i64,
    /// The start of the period the changes took place in, in milliseconds since 1970. / 数据变更时间范围的起点，毫秒级时间戳。
    /// - Length: 0 to 1000
    /// - Example: `"1723691857002"`
    pub from: Option<String>,
    /// The end of the period the changes took place in, in milliseconds since 1970. / 数据变更时间范围的终点，毫秒级时间戳。
    /// - Length: 0 to 1000
    /// - Example: `"1724296657002"`
    pub to: Option<String>,
    /// The category of the log; here `10007`, the data change log. / 日志的类别，此处为 `10007`，即数据变更日志。
    /// - Length: 0 to 1000
    /// - Example: `"10007"`
    pub log_type: String,
    /// The conditions the log entries must meet, a JSON string such as `{"items":[{"left":"eventName","operator":"=","right":[19001]}]}`.
    ///
    /// 筛选日志的条件，为 JSON 字符串，如 `{"items":[{"left":"eventName","operator":"=","right":[19001]}]}`。
    /// - Length: 0 to 1000
    /// - Example: `"{\"items\":[{\"left\":\"eventName\",\"operator\":\"=\",\"right\":[19001]}]}"`
    pub filter: Option<String>,
    /// Which columns of a log entry to show, such as `opTime`, `appName`, `eventName`, `clientIP`, `operator` or `status`.
    ///
    /// 每条日志要展示的列，如 `opTime`、`appName`、`eventName`、`clientIP`、`operator`、`status`。
    /// - Length: 0 to 1000
    /// - Example: `["operator"]`
    pub columns: Option<Vec<String>>,
    /// The column to sort by; only `opTime`, the time of the operation, is available.
    ///
    /// 排序所依据的列，目前只能是操作时间 `opTime`。
    /// - Length: 0 to 1000
    /// - Example: `"opTime"`
    pub sort_by: Option<String>,
    /// The direction to sort by time in: `asc` puts the oldest first. / 按时间排序的方向：`asc` 为由早到晚。
    /// - Length: 0 to 1000
    /// - Example: `"asc"`
    pub sort_order: Option<String>,
    /// The type of app the logs belong to: 0 for Feishu aPaaS, 1 for Aily.
    ///
    /// 日志所属应用的类型：0 为飞书 aPaaS 应用，1 为 Aily 应用。
    /// - Length: 0 to 1000
    /// - Example: `"0"`
    pub app_type: Option<String>,
}
impl DataChangeLogsList {
    /// Creates the value from its required fields.
    pub fn new(
        namespace: impl Into<String>,
        page_size: impl Into<String>,
        offset: i64,
        log_type: impl Into<String>,
    ) -> Self {
        Self {
            namespace: namespace.into(),
            quick_query: Default::default(),
            page_size: page_size.into(),
            offset,
            from: Default::default(),
            to: Default::default(),
            log_type: log_type.into(),
            filter: Default::default(),
            columns: Default::default(),
            sort_by: Default::default(),
            sort_order: Default::default(),
            app_type: Default::default(),
        }
    }
    /// Sets `quick_query`.
    #[must_use]
    pub fn quick_query(mut self, value: impl Into<String>) -> Self {
        self.quick_query = Some(value.into());
        self
    }
    /// Sets `from`.
    #[must_use]
    pub fn from(mut self, value: impl Into<String>) -> Self {
        self.from = Some(value.into());
        self
    }
    /// Sets `to`.
    #[must_use]
    pub fn to(mut self, value: impl Into<String>) -> Self {
        self.to = Some(value.into());
        self
    }
    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<String>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `columns`.
    #[must_use]
    pub fn columns(mut self, value: impl Into<Vec<String>>) -> Self {
        self.columns = Some(value.into());
        self
    }
    /// Sets `sort_by`.
    #[must_use]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.sort_by = Some(value.into());
        self
    }
    /// Sets `sort_order`.
    #[must_use]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.sort_order = Some(value.into());
        self
    }
    /// Sets `app_type`.
    #[must_use]
    pub fn app_type(mut self, value: impl Into<String>) -> Self {
        self.app_type = Some(value.into());
        self
    }
}
impl wire::Object for DataChangeLogsList {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("namespace", &mut self.namespace);
        f.field("quick_query", &mut self.quick_query);
        f.field("page_size", &mut self.page_size);
        f.integer_text("offset", &mut self.offset);
        f.field("from", &mut self.from);
        f.field("to", &mut self.to);
        f.field("log_type", &mut self.log_type);
        f.field("filter", &mut self.filter);
        f.field("columns", &mut self.columns);
        f.field("sort_by", &mut self.sort_by);
        f.field("sort_order", &mut self.sort_order);
        f.field("app_type", &mut self.app_type);
    }
}
crate::codegen::__impl_object! {
    DataChangeLogsList
}
crate::codegen::__operation! {
    DataChangeLogsList => DataChangeLogsListResponse, DataChangeLogsListError:
    Endpoint::new("apaas.v1.application_audit_log.data_change_logs_list", Get, "/open-apis/apaas/v1/applications/:namespace/audit_log/data_change_logs_list")
        .documented(text("飞书低代码平台-查询数据变更日志列表", "List data change logs"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-audit_log/data_change_logs_list")
        .access(&[User], &[Custom, Store], &[scopes(&[crate::scope::APP_ENGINE_SECURITY_AUDIT_LOG_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[
            path("namespace", String).required(),
            query("quick_query", String),
            query("page_size", String).required(),
            query("offset", String).required(),
            query("from", String),
            query("to", String),
            query("log_type", String).required(),
            query("filter", String),
            query("columns", Array),
            query("sort_by", String),
            query("sort_order", String),
            query("app_type", String),
        ])
}
/// The reply to [`DataChangeLogsList`](struct@DataChangeLogsList).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataChangeLogsListResponse {
    /// The data change log entries on this page. / 本页的数据变更日志。
    pub items: Vec<v1::AuditLogEsField>,
    /// How many data change log entries match in total. / 符合条件的数据变更日志总数。
    pub total: String,
}
impl wire::Object for DataChangeLogsListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("total", &mut self.total);
    }
}
crate::codegen::__impl_object! {
    DataChangeLogsListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`DataChangeLogsList`](struct@DataChangeLogsList).
    DataChangeLogsListError:
    /// [`2320001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
