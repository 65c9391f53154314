// Generated from spec/attendance/v1/archive_rule/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::attendance::{error, v1};
impl super::Api<'_> {
    /// List archive rules / 查询所有归档规则: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List archive rules / 查询所有归档规则.
///
/// Returns the archive report rules of the attendance statistics page by page. / 分页返回考勤统计中的归档报表规则。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.attendance().v1().archive_rule().list().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/attendance/v1/archive_rule`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `attendance:task:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/archive_rule/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - From 1 to 50
    /// - Example: `10`
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"xxx"`
    pub page_token: Option<String>,
}
impl List {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
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
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("attendance.v1.archive_rule.list", Get, "/open-apis/attendance/v1/archive_rule")
        .documented(text("查询所有归档规则", "List archive rules"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/archive_rule/list")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::ATTENDANCE_TASK_READONLY])])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(NoBody, &[query("page_size", Integer).between(Some(1), Some(50)), query("page_token", String)])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListArchiveReportMeta;
    fn items(response: ListResponse) -> Vec<ListArchiveReportMeta> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The archive rules on this page. / 本页的归档规则。
    pub items: Vec<ListArchiveReportMeta>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// [`1220600`](error::GENERAL_ERROR): 通用错误信息
    GeneralError = error::GENERAL_ERROR,
    /// `1220001` (HTTP 400): "%v"
    ///
    /// A request parameter failed validation. Correct the one that the `msg` of the reply names; "employee_type invalid", for example, means a wrong employee ID type.
    ///
    /// 请求参数未通过校验。请根据响应中的 `msg` 修正参数，例如“employee_type invalid”表示员工 ID 类型有误。
    InvalidParameter = &ErrorInfo {
        message: "\"%v\"",
        ..*error::INVALID_PARAMETER
    },
    /// `1225000` (HTTP 500): "%v"
    ///
    /// The attendance service failed, for example with the `msg` "internal server error". Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 考勤服务异常，例如 `msg` 为“internal server error”。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    SystemError = &ErrorInfo {
        message: "\"%v\"",
        ..*error::SYSTEM_ERROR
    },
}
/// The archive rules on this page. / 本页的归档规则。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArchiveReportMeta {
    /// The ID of the report that the rule refers to, which serves no purpose yet. / 规则引用的报表 ID，目前没有用途。
    pub report_id: String,
    /// The name of the report that the rule refers to, by language. / 规则引用的报表的多语言名称。
    pub report_name: v1::I18nMap,
    /// The ID of the archive rule, with which `attendance.v1.archive_rule.user_stats_fields_query` gives the columns.
    ///
    /// 归档规则 ID，可传给 `attendance.v1.archive_rule.user_stats_fields_query` 查询表头。
    pub archive_rule_id: String,
    /// The name of the archive report, by language. / 归档报表的多语言名称。
    pub archive_rule_name: v1::I18nMap,
}
impl wire::Object for ListArchiveReportMeta {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("report_id", &mut self.report_id);
        f.field("report_name", &mut self.report_name);
        f.field("archive_rule_id", &mut self.archive_rule_id);
        f.field("archive_rule_name", &mut self.archive_rule_name);
    }
}
crate::codegen::__impl_object! {
    ListArchiveReportMeta
}
