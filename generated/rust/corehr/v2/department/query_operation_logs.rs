// Generated from spec/corehr/v2/department/query_operation_logs.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Query the operation logs of departments / 批量查询部门操作日志: [`QueryOperationLogs`](struct@QueryOperationLogs).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn query_operation_logs(
        &self,
        page_size: i64,
        department_ids: impl Into<Vec<String>>,
        start_date: impl Into<String>,
        end_date: impl Into<String>,
    ) -> crate::codegen::Call<QueryOperationLogs> {
        crate::codegen::Call::new(
            self.client,
            QueryOperationLogs::new(page_size, department_ids, start_date, end_date),
        )
    }
}
/// Query the operation logs of departments / 批量查询部门操作日志.
///
/// Returns the operation logs of up to 100 departments over at most 366 days, latest first and page by page, for changes of basic fields only.
///
/// 按操作时间倒序分页返回最多 100 个部门在 366 天以内的操作日志，只含基础字段的变更。
///
/// - `POST /open-apis/corehr/v2/departments/query_operation_logs`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:department.operation_log:read`
///
/// Errors: [`QueryOperationLogsError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/query_operation_logs)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOperationLogs {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - From 1 to 1000
    /// - Example: `100`
    pub page_size: i64,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"2"`
    pub page_token: Option<String>,
    /// The type of department ID used in this call. / 本次调用中部门 ID 采用的类型。
    /// - Default: `"people_corehr_department_id"`
    pub department_id_type: Option<v2::CorehrDepartmentIdType>,
    /// The IDs of the departments whose logs are queried, from `corehr.v1.department.create`, `corehr.v2.department.search` or the events about created and updated departments.
    ///
    /// 要查询操作日志的部门的 ID，由 `corehr.v1.department.create`、`corehr.v2.department.search` 或部门创建、更新事件得到。
    /// - Length: 1 to 100
    /// - Example: `["7094136522860922222"]`
    pub department_ids: Vec<String>,
    /// The first date of the operations to return, as `YYYY-MM-DD`, from 00:00:00.
    ///
    /// 操作日期的起始日，格式为 `YYYY-MM-DD`，从当天 00:00:00 算起。
    /// - Example: `"2023-01-01"`
    pub start_date: String,
    /// The last date of the operations to return, as `YYYY-MM-DD`, up to 23:59:59. It must be later than `start_date`, by at most 366 days.
    ///
    /// 操作日期的截止日，格式为 `YYYY-MM-DD`，算到当天 23:59:59；须晚于 `start_date`，跨度不超过 366 天。
    /// - Example: `"2024-01-01"`
    pub end_date: String,
}
impl QueryOperationLogs {
    /// Creates the value from its required fields.
    pub fn new(
        page_size: i64,
        department_ids: impl Into<Vec<String>>,
        start_date: impl Into<String>,
        end_date: impl Into<String>,
    ) -> Self {
        Self {
            page_size,
            page_token: Default::default(),
            department_id_type: Default::default(),
            department_ids: department_ids.into(),
            start_date: start_date.into(),
            end_date: end_date.into(),
        }
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn department_id_type(mut self, value: v2::CorehrDepartmentIdType) -> Self {
        self.department_id_type = Some(value);
        self
    }
}
impl wire::Object for QueryOperationLogs {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("department_ids", &mut self.department_ids);
        f.field("start_date", &mut self.start_date);
        f.field("end_date", &mut self.end_date);
    }
}
crate::codegen::__impl_object! {
    QueryOperationLogs
}
crate::codegen::__operation! {
    QueryOperationLogs => QueryOperationLogsResponse, QueryOperationLogsError:
    Endpoint::new("corehr.v2.department.query_operation_logs", Post, "/open-apis/corehr/v2/departments/query_operation_logs")
        .documented(text("批量查询部门操作日志", "Query the operation logs of departments"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/query_operation_logs")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_DEPARTMENT_OPERATION_LOG_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[
            query("page_size", Integer).required().between(Some(1), Some(1000)),
            query("page_token", String),
            query("department_id_type", String).default("\"people_corehr_department_id\""),
            body("department_ids", Array).required(),
            body("start_date", String).required(),
            body("end_date", String).required(),
        ])
        .paging(Paging::new("page_token", "next_page_token", "op_logs").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for QueryOperationLogs {
    type Item = QueryOperationLogsOrganizationOpLog;
    fn items(
        response: QueryOperationLogsResponse,
    ) -> Vec<QueryOperationLogsOrganizationOpLog> {
        response.op_logs
    }
}
/// The reply to [`QueryOperationLogs`](struct@QueryOperationLogs).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOperationLogsResponse {
    /// The log entries found. / 查到的操作日志。
    pub op_logs: Vec<QueryOperationLogsOrganizationOpLog>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub next_page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for QueryOperationLogsResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("op_logs", &mut self.op_logs);
        f.field("next_page_token", &mut self.next_page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    QueryOperationLogsResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`QueryOperationLogs`](struct@QueryOperationLogs).
    QueryOperationLogsError:
    /// `1160101` (HTTP 400): date interval exceeds 366
    ///
    /// The dates of the query are more than 366 days apart. Shorten the range to at most 366 days and query in several steps.
    ///
    /// 查询的起止日期间隔超过 366 天。请将日期范围缩短到 366 天以内，分段查询。
    MarshalError = &ErrorInfo {
        status: Some(400),
        message: "date interval exceeds 366",
        fix: Text { zh: "查询的起止日期间隔超过 366 天。请将日期范围缩短到 366 天以内，分段查询。", en: "The dates of the query are more than 366 days apart. Shorten the range to at most 366 days and query in several steps." },
        ..*error::MARSHAL_ERROR
    },
}
/// The fields changed by the operation. / 操作改变了哪些字段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOperationLogsOperationLogEntityField {
    /// The field that was changed. / 被改变的字段。
    pub field: String,
    /// The value before the change. / 改变前的值。
    pub before: String,
    /// The value after the change. / 改变后的值。
    pub after: String,
}
impl wire::Object for QueryOperationLogsOperationLogEntityField {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("field", &mut self.field);
        f.field("before", &mut self.before);
        f.field("after", &mut self.after);
    }
}
/// The log entries found. / 查到的操作日志。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOperationLogsOrganizationOpLog {
    /// The ID of the department operated on. / 被操作的部门的 ID。
    pub object_id: String,
    /// The fields changed by the operation. / 操作改变了哪些字段。
    pub changes: Vec<QueryOperationLogsOperationLogEntityField>,
    /// The employee number of the operator; `corehr.v2.employee.search` returns the details.
    ///
    /// 操作人的工号，详情用 `corehr.v2.employee.search` 查询。
    pub operator: String,
    /// The kind of operation: 10 create department, 20 create or copy version, 50 edit version, 60 revoke version, 70 deactivate department, 80 activate department, 90 delete department, 100 reorder departments, 110 update department, 120 edit association rules.
    ///
    /// 操作类型：10 新建部门记录，20 新建或复制部门版本，50 编辑部门版本，60 撤销部门版本，70 停用部门，80 启用部门，90 删除部门记录，100 自定义部门排序，110 更新部门，120 编辑部门关联规则。
    /// - `10`:
    /// - `20`:
    /// - `50`:
    /// - `60`:
    /// - `70`:
    /// - `80`:
    /// - `90`:
    /// - `100`:
    /// - `110`:
    /// - `120`:
    pub operation_type: i64,
    /// When the operation was made, precise to the second, such as `2023-11-15 19:25:45`.
    ///
    /// 操作时间，精确到秒，如 `2023-11-15 19:25:45`。
    pub operation_time: String,
    /// The date on which the department version concerned takes effect, such as `2023-10-28`.
    ///
    /// 被操作的部门版本的生效日期，如 `2023-10-28`。
    pub effective_time: String,
    /// The explanation given for the operation. / 操作原因的说明。
    pub operation_reason: String,
    /// The reasons for the change. / 调整原因。
    pub change_reasons: Vec<String>,
}
impl wire::Object for QueryOperationLogsOrganizationOpLog {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("object_id", &mut self.object_id);
        f.field("changes", &mut self.changes);
        f.field("operator", &mut self.operator);
        f.field("operation_type", &mut self.operation_type);
        f.field("operation_time", &mut self.operation_time);
        f.field("effective_time", &mut self.effective_time);
        f.field("operation_reason", &mut self.operation_reason);
        f.field("change_reasons", &mut self.change_reasons);
    }
}
crate::codegen::__impl_object! {
    QueryOperationLogsOperationLogEntityField QueryOperationLogsOrganizationOpLog
}
