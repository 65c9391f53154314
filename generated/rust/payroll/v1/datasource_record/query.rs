// Generated from spec/payroll/v1/datasource_record/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::payroll::{error, v1};
impl super::Api<'_> {
    /// Query external payroll records / 批量查询外部算薪数据记录: [`Query`](struct@Query).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn query(
        &self,
        page_size: i64,
        source_code: impl Into<String>,
    ) -> crate::codegen::Call<Query> {
        crate::codegen::Call::new(self.client, Query::new(page_size, source_code))
    }
}
/// Query external payroll records / 批量查询外部算薪数据记录.
///
/// Returns the records of an external data source by payroll period and employment, page by page.
///
/// 按算薪期间和雇佣 ID 分页返回一个外部数据源下的记录。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.payroll().v1().datasource_record().query(10, "test__c").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/payroll/v1/datasource_records/query`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `payroll:external_datasource_record:read`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/datasource_record/query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - From 1 to 100
    /// - Example: `10`
    pub page_size: i64,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0="`
    pub page_token: Option<String>,
    /// The code of the data source. / 数据源编码。
    /// - Example: `"test__c"`
    pub source_code: String,
    /// The codes of the fields to return, besides `employment_id` and `payroll_period`, which always are; all fields if omitted.
    ///
    /// 要返回的字段的编码，`employment_id` 与 `payroll_period` 总会返回；不填则返回所有字段。
    /// - Length: 1 to 200
    /// - Example: `["test__c"]`
    pub selected_fields: Option<Vec<String>>,
    /// The conditions the records must meet, all of them. Optional: `employment_id`, up to 100 employee IDs of Feishu People. Needed is a time, depending on the `data_period_type` of the source: `payroll_period` with one or two months such as `2024-01`, or a range of dates of up to 90 days in `occur_day`, or in both `custom_start` and `custom_end`.
    ///
    /// 查询条件，须全部满足。员工条件可选：`employment_id`，最多 100 个飞书人事员工 ID。时间条件必填，依数据源的 `data_period_type` 而定：`payroll_period` 列举年月（如 `2024-01`），最多 2 个；`occur_day` 或同时填写的 `custom_start` 与 `custom_end` 为日期范围，不超过 90 天。
    /// - Length: at most 100
    pub field_filters: Option<Vec<QueryDatasourceRecordFieldFilter>>,
}
impl Query {
    /// Creates the value from its required fields.
    pub fn new(page_size: i64, source_code: impl Into<String>) -> Self {
        Self {
            page_size,
            page_token: Default::default(),
            source_code: source_code.into(),
            selected_fields: Default::default(),
            field_filters: Default::default(),
        }
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `selected_fields`.
    #[must_use]
    pub fn selected_fields(mut self, value: impl Into<Vec<String>>) -> Self {
        self.selected_fields = Some(value.into());
        self
    }
    /// Sets `field_filters`.
    #[must_use]
    pub fn field_filters(
        mut self,
        value: impl Into<Vec<QueryDatasourceRecordFieldFilter>>,
    ) -> Self {
        self.field_filters = Some(value.into());
        self
    }
}
impl wire::Object for Query {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("source_code", &mut self.source_code);
        f.field("selected_fields", &mut self.selected_fields);
        f.field("field_filters", &mut self.field_filters);
    }
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("payroll.v1.datasource_record.query", Post, "/open-apis/payroll/v1/datasource_records/query")
        .documented(text("批量查询外部算薪数据记录", "Query external payroll records"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/datasource_record/query")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::PAYROLL_EXTERNAL_DATASOURCE_RECORD_READ]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            query("page_size", Integer).required().between(Some(1), Some(100)),
            query("page_token", String),
            body("source_code", String).required(),
            body("selected_fields", Array),
            body("field_filters", Array),
        ])
        .paging(Paging::new("page_token", "page_token", "records").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Query {
    type Item = v1::DatasourceRecord;
    fn items(response: QueryResponse) -> Vec<v1::DatasourceRecord> {
        response.records
    }
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// The records found. / 查询到的数据源记录。
    pub records: Vec<v1::DatasourceRecord>,
}
impl wire::Object for QueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
        f.field("records", &mut self.records);
    }
}
crate::codegen::__impl_object! {
    QueryResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Query`](struct@Query).
    QueryError:
    /// [`2500001`](error::UNKNOWN_ERROR): unknown error
    UnknownError = error::UNKNOWN_ERROR,
    /// `2500002` (HTTP 400): param invalid
    ///
    /// A parameter is invalid. Check types and values as the `msg` of the reply says.
    ///
    /// 请求参数不合法。请按响应中的 `msg` 检查参数的类型和取值。
    InvalidParameter = &ErrorInfo {
        message: "param invalid",
        ..*error::INVALID_PARAMETER
    },
    /// `2500004` (HTTP 200): datasource_code:{field_code} not exist
    ///
    /// The data source code does not exist. Check `source_code`. / 数据源编码不存在。请检查 `source_code`。
    GetPlanVersionFailed = &ErrorInfo {
        status: Some(200),
        message: "datasource_code:{field_code} not exist",
        fix: Text { zh: "数据源编码不存在。请检查 `source_code`。", en: "The data source code does not exist. Check `source_code`." },
        ..*error::GET_PLAN_VERSION_FAILED
    },
    /// `2500005` (HTTP 200): field_code:{field_code} not exist
    ///
    /// The field code does not exist. Check the code that the `msg` of the reply names.
    ///
    /// 字段编码不存在。请按响应中的 `msg` 检查相应字段的编码。
    ReportChanged = &ErrorInfo {
        message: "field_code:{field_code} not exist",
        fix: Text { zh: "字段编码不存在。请按响应中的 `msg` 检查相应字段的编码。", en: "The field code does not exist. Check the code that the `msg` of the reply names." },
        ..*error::REPORT_CHANGED
    },
    /// `2500006` (HTTP 200): lack required field_filter : {field_code}
    ///
    /// A required filter is missing. Add the field that the `msg` of the reply names to `field_filters`.
    ///
    /// 缺少必填的查询条件。请在 `field_filters` 中补上响应的 `msg` 列出的字段。
    ReportNotFound = &ErrorInfo {
        message: "lack required field_filter : {field_code}",
        fix: Text { zh: "缺少必填的查询条件。请在 `field_filters` 中补上响应的 `msg` 列出的字段。", en: "A required filter is missing. Add the field that the `msg` of the reply names to `field_filters`." },
        ..*error::REPORT_NOT_FOUND
    },
    /// `2500007` (HTTP 200): field_filter: {field code} values size is not valid
    ///
    /// A filter has too many values. Pass fewer values for the field in `field_filters`, in several calls.
    ///
    /// 查询条件的值过多。请减少 `field_filters` 中相应字段的值，分多次查询。
    ReportFetchFailed = &ErrorInfo {
        status: Some(200),
        message: "field_filter: {field code} values size is not valid",
        fix: Text { zh: "查询条件的值过多。请减少 `field_filters` 中相应字段的值，分多次查询。", en: "A filter has too many values. Pass fewer values for the field in `field_filters`, in several calls." },
        ..*error::REPORT_FETCH_FAILED
    },
    /// [`2500019`](error::INVALID_FIELD_FORMAT): {field_code} format not valid
    InvalidFieldFormat = error::INVALID_FIELD_FORMAT,
    /// [`2500010`](error::DUPLICATE_FILTER_FIELD): filter field_code:{field_code} duplicated
    DuplicateFilterField = error::DUPLICATE_FILTER_FIELD,
}
/// The conditions the records must meet, all of them. Optional: `employment_id`, up to 100 employee IDs of Feishu People. Needed is a time, depending on the `data_period_type` of the source: `payroll_period` with one or two months such as `2024-01`, or a range of dates of up to 90 days in `occur_day`, or in both `custom_start` and `custom_end`.
///
/// 查询条件，须全部满足。员工条件可选：`employment_id`，最多 100 个飞书人事员工 ID。时间条件必填，依数据源的 `data_period_type` 而定：`payroll_period` 列举年月（如 `2024-01`），最多 2 个；`occur_day` 或同时填写的 `custom_start` 与 `custom_end` 为日期范围，不超过 90 天。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDatasourceRecordFieldFilter {
    /// The code of the field the condition is about. / 条件所依据的字段的编码。
    /// - Example: `"employment_id"`
    pub field_code: String,
    /// The values to compare the field with, as `operator` says. / 与字段比较的值，含义由 `operator` 决定。
    /// - Length: 1 to 500
    /// - Example: `["123"]`
    pub field_values: Option<Vec<String>>,
    /// How the field is compared with the values; 1 if omitted. A date range includes its first and last day, spans up to 90 days, and is only for `occur_day`, `custom_start` and `custom_end`.
    ///
    /// 字段与值之间的比较方式，不填为 1。日期范围含起止两日，最长 90 天，仅可用于 `occur_day`、`custom_start` 和 `custom_end`。
    /// - From 1 to 2
    /// - `1`: Any of `field_values` / 字段值为 `field_values` 之一
    /// - `2`: Date range, from first to last of `field_values` / 日期范围，`field_values` 为起止日期
    /// - Example: `1`
    pub operator: Option<i64>,
}
impl QueryDatasourceRecordFieldFilter {
    /// Creates the value from its required fields.
    pub fn new(field_code: impl Into<String>) -> Self {
        Self {
            field_code: field_code.into(),
            field_values: Default::default(),
            operator: Default::default(),
        }
    }
    /// Sets `field_values`.
    #[must_use]
    pub fn field_values(mut self, value: impl Into<Vec<String>>) -> Self {
        self.field_values = Some(value.into());
        self
    }
    /// Sets `operator`.
    #[must_use]
    pub fn operator(mut self, value: i64) -> Self {
        self.operator = Some(value);
        self
    }
}
impl wire::Object for QueryDatasourceRecordFieldFilter {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("field_code", &mut self.field_code);
        f.field("field_values", &mut self.field_values);
        f.field("operator", &mut self.operator);
    }
}
crate::codegen::__impl_object! {
    QueryDatasourceRecordFieldFilter
}
