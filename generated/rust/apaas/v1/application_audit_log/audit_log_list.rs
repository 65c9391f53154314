// Generated from spec/apaas/v1/application_audit_log/audit_log_list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::apaas::{error, v1};
impl super::Api<'_> {
    /// List audit logs / 查询审计日志列表: [`AuditLogList`](struct@AuditLogList).
    ///
    /// Optional fields are set on the call: `.with(|request| request.quick_query(…))`.
    pub fn audit_log_list(
        &self,
        namespace: impl Into<String>,
        page_size: impl Into<String>,
        offset: i64,
        from: impl Into<wire::TimestampMs>,
        to: impl Into<wire::TimestampMs>,
        log_type: v1::LogType,
    ) -> crate::codegen::Call<AuditLogList> {
        crate::codegen::Call::new(
            self.client,
            AuditLogList::new(namespace, page_size, offset, from, to, log_type),
        )
    }
}
/// List audit logs / 查询审计日志列表.
///
/// Returns the audit logs of an app that match, at most 10,000 per query. / 按条件返回一个应用的审计日志，每次最多 10,000 条。
///
/// - `GET /open-apis/apaas/v1/applications/:namespace/audit_log/audit_log_list`
/// - Rate limit: 10 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `app_engine:security.audit_log:read`
///
/// Errors: [`AuditLogListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-audit_log/audit_log_list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditLogList {
    /// The namespace of the app. / 应用的命名空间。
    /// - Length: 0 to 30
    /// - Example: `"package_aa_bb"`
    pub namespace: String,
    /// How many log entries to return per page. / 每页返回的日志数。
    /// - Example: `"10"`
    pub page_size: String,
    /// How many log entries to skip before the page starts. / 翻页的偏移量，即从第几条日志之后开始返回。
    /// - Length: 0 to 100
    /// - Example: `"0"`
    pub offset: i64,
    /// The keywords to search the log entries for, matched fuzzily. / 模糊查询日志的关键词。
    /// - Length: 0 to 1000
    /// - Example: `"text"`
    pub quick_query: Option<String>,
    /// The start of the period the operations took place in, in milliseconds since 1970. / 操作时间范围的起点，毫秒级时间戳。
    /// - Length: 0 to 1000
    /// - Example: `"1723691857002"`
    pub from: wire::TimestampMs,
    /// The end of the period the operations took place in, in milliseconds since 1970. / 操作时间范围的终点，毫秒级时间戳。
    /// - Length: 0 to 1000
    /// - Example: `"1724296657002"`
    pub to: wire::TimestampMs,
    /// The category of the audit log. / 审计日志的类别。
    /// - Length: 0 to 1000
    pub log_type: v1::LogType,
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
    /// The direction to sort by time in: `asc` puts the oldest first; without it, the newest come first.
    ///
    /// 按时间排序的方向：`asc` 为由早到晚；不填则由晚到早。
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
impl AuditLogList {
    /// Creates the value from its required fields.
    pub fn new(
        namespace: impl Into<String>,
        page_size: impl Into<String>,
        offset: i64,
        from: impl Into<wire::TimestampMs>,
        to: impl Into<wire::TimestampMs>,
        log_type: v1::LogType,
    ) -> Self {
        Self {
            namespace: namespace.into(),
            page_size: page_size.into(),
            offset,
            quick_query: Default::default(),
            from: from.into(),
            to: to.into(),
            log_type,
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
impl wire::Object for AuditLogList {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("namespace", &mut self.namespace);
        f.field("page_size", &mut self.page_size);
        f.integer_text("offset", &mut self.offset);
        f.field("quick_query", &mut self.quick_query);
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
    AuditLogList
}
crate::codegen::__operation! {
    AuditLogList => AuditLogListResponse, AuditLogListError:
    Endpoint::new("apaas.v1.application_audit_log.audit_log_list", Get, "/open-apis/apaas/v1/applications/:namespace/audit_log/audit_log_list")
        .documented(text("查询审计日志列表", "List audit logs"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-audit_log/audit_log_list")
        .access(&[User], &[Custom, Store], &[scopes(&[crate::scope::APP_ENGINE_SECURITY_AUDIT_LOG_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[
            path("namespace", String).required(),
            query("page_size", String).required(),
            query("offset", String).required(),
            query("quick_query", String),
            query("from", String).required(),
            query("to", String).required(),
            query("log_type", String).required(),
            query("filter", String),
            query("columns", Array),
            query("sort_by", String),
            query("sort_order", String),
            query("app_type", String),
        ])
}
/// The reply to [`AuditLogList`](struct@AuditLogList).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditLogListResponse {
    /// The audit log entries on this page. / 本页的审计日志。
    pub items: Vec<v1::AuditLogEsField>,
    /// How many audit log entries match in total. / 符合条件的审计日志总数。
    pub total: String,
}
impl wire::Object for AuditLogListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("total", &mut self.total);
    }
}
crate::codegen::__impl_object! {
    AuditLogListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`AuditLogList`](struct@AuditLogList).
    AuditLogListError:
    /// [`2320001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
