// Generated from spec/corehr/v2/cost_center/query_multi_timeline.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Get the versions of cost centers in bulk / 批量查询成本中心版本信息: [`QueryMultiTimeline`](struct@QueryMultiTimeline).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn query_multi_timeline(
        &self,
        page_size: i64,
        cost_center_ids: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<QueryMultiTimeline> {
        crate::codegen::Call::new(
            self.client,
            QueryMultiTimeline::new(page_size, cost_center_ids),
        )
    }
}
/// Get the versions of cost centers in bulk / 批量查询成本中心版本信息.
///
/// Returns the versions of several cost centers that take effect in a period, or the current ones if none is given, page by page.
///
/// 按 ID 分页返回多个成本中心在一段时间内生效的各个版本，不传时间则返回当前版本。
///
/// - `POST /open-apis/corehr/v2/cost_centers/query_multi_timeline`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:cost_center:read`
///
/// Errors: [`QueryMultiTimelineError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/query_multi_timeline)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMultiTimeline {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - From 1 to 100
    /// - Example: `100`
    pub page_size: i64,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"6891251722631890445"`
    pub page_token: Option<String>,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"people_corehr_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// The IDs of the cost centers to query, from `corehr.v2.cost_center.search`.
    ///
    /// 要查询的成本中心的 ID，可由 `corehr.v2.cost_center.search` 得到。
    /// - Length: 1 to 10
    /// - Example: `["7140964208476371111"]`
    pub cost_center_ids: Vec<String>,
    /// The earliest effective date of the versions to return, inclusive; it can be given alone. If `effective_date_end` is omitted as well, the version now in effect is returned.
    ///
    /// 只返回在此日期或之后生效的版本，可单独使用；与 `effective_date_end` 都不填时返回当前生效的版本。
    /// - Length: 10 to 10
    /// - Matches `^((([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]{1}|[0-9]{1}[1-9][0-9]{2}|[1-9][0-9]{3})-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|[1][0-9]|2[0-8]))))|((([0-9]{2})(0[48]|[2468][048]|[13579][26])|((0[48]|[2468][048]|[3579][26])00))-02-29))$`
    /// - Example: `"2024-01-01"`
    pub effective_date_start: Option<String>,
    /// The latest effective date of the versions to return, inclusive; it can be given alone. If `effective_date_start` is omitted as well, the version now in effect is returned.
    ///
    /// 只返回在此日期或之前生效的版本，可单独使用；与 `effective_date_start` 都不填时返回当前生效的版本。
    /// - Length: 10 to 10
    /// - Matches `^((([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]{1}|[0-9]{1}[1-9][0-9]{2}|[1-9][0-9]{3})-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|[1][0-9]|2[0-8]))))|((([0-9]{2})(0[48]|[2468][048]|[13579][26])|((0[48]|[2468][048]|[3579][26])00))-02-29))$`
    /// - Example: `"2024-12-31"`
    pub effective_date_end: Option<String>,
    /// The fields to return, out of `name`, `code`, `active`, `parent_cost_center_id`, `managers`, `description`, `effective_date` and `expiration_date`.
    ///
    /// 要返回的字段，可填 `name`、`code`、`active`（是否启用）、`parent_cost_center_id`（上级）、`managers`（负责人）、`description`、`effective_date`（生效日期）和 `expiration_date`（失效日期）。
    /// - Length: 0 to 100
    /// - Example: `["name"]`
    pub fields: Option<Vec<String>>,
}
impl QueryMultiTimeline {
    /// Creates the value from its required fields.
    pub fn new(page_size: i64, cost_center_ids: impl Into<Vec<String>>) -> Self {
        Self {
            page_size,
            page_token: Default::default(),
            user_id_type: Default::default(),
            cost_center_ids: cost_center_ids.into(),
            effective_date_start: Default::default(),
            effective_date_end: Default::default(),
            fields: Default::default(),
        }
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v2::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `effective_date_start`.
    #[must_use]
    pub fn effective_date_start(mut self, value: impl Into<String>) -> Self {
        self.effective_date_start = Some(value.into());
        self
    }
    /// Sets `effective_date_end`.
    #[must_use]
    pub fn effective_date_end(mut self, value: impl Into<String>) -> Self {
        self.effective_date_end = Some(value.into());
        self
    }
    /// Sets `fields`.
    #[must_use]
    pub fn fields(mut self, value: impl Into<Vec<String>>) -> Self {
        self.fields = Some(value.into());
        self
    }
}
impl wire::Object for QueryMultiTimeline {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("cost_center_ids", &mut self.cost_center_ids);
        f.field("effective_date_start", &mut self.effective_date_start);
        f.field("effective_date_end", &mut self.effective_date_end);
        f.field("fields", &mut self.fields);
    }
}
crate::codegen::__impl_object! {
    QueryMultiTimeline
}
crate::codegen::__operation! {
    QueryMultiTimeline => QueryMultiTimelineResponse, QueryMultiTimelineError:
    Endpoint::new("corehr.v2.cost_center.query_multi_timeline", Post, "/open-apis/corehr/v2/cost_centers/query_multi_timeline")
        .documented(text("批量查询成本中心版本信息", "Get the versions of cost centers in bulk"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/query_multi_timeline")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_COST_CENTER_READ])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            query("page_size", Integer).required().between(Some(1), Some(100)),
            query("page_token", String),
            query("user_id_type", String).default("\"people_corehr_id\""),
            body("cost_center_ids", Array).required(),
            body("effective_date_start", String),
            body("effective_date_end", String),
            body("fields", Array),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for QueryMultiTimeline {
    type Item = QueryMultiTimelineCostCenterTimeline;
    fn items(
        response: QueryMultiTimelineResponse,
    ) -> Vec<QueryMultiTimelineCostCenterTimeline> {
        response.items
    }
}
/// The reply to [`QueryMultiTimeline`](struct@QueryMultiTimeline).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMultiTimelineResponse {
    /// The cost centers found, or their versions. / 查到的成本中心或其版本。
    pub items: Vec<QueryMultiTimelineCostCenterTimeline>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for QueryMultiTimelineResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    QueryMultiTimelineResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`QueryMultiTimeline`](struct@QueryMultiTimeline).
    QueryMultiTimelineError:
    /// [`1160001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
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
/// The cost centers found, or their versions. / 查到的成本中心或其版本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMultiTimelineCostCenterTimeline {
    /// The ID of the cost center. For details, call the cost center search. / 成本中心的 ID，详情可用搜索成本中心信息接口获取。
    pub cost_center_id: String,
    /// The ID of the version of the cost center. / 成本中心版本的 ID。
    pub version_id: String,
    /// The name of the cost center, by language. / 成本中心的名称，按语言给出。
    pub name: Vec<v2::I18n>,
    /// The code of the cost center. / 成本中心的编码。
    pub code: String,
    /// The ID of the parent cost center. / 上级成本中心的 ID。
    pub parent_cost_center_id: String,
    /// The IDs of the managers of the cost center; `corehr.v2.employee.search` returns the details.
    ///
    /// 成本中心负责人的 ID，详情用 `corehr.v2.employee.search` 查询。
    pub managers: Vec<String>,
    /// The description of the cost center, by language. / 成本中心的描述，按语言给出。
    pub description: Vec<v2::I18n>,
    /// The date on which the version takes effect. / 该版本的生效日期。
    pub effective_date: String,
    /// The date on which the version ceases to be in effect. / 该版本的失效日期。
    pub expiration_date: String,
    /// Whether the cost center is enabled. / 成本中心当前是否启用。
    pub active: bool,
}
impl wire::Object for QueryMultiTimelineCostCenterTimeline {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("cost_center_id", &mut self.cost_center_id);
        f.field("version_id", &mut self.version_id);
        f.field("name", &mut self.name);
        f.field("code", &mut self.code);
        f.field("parent_cost_center_id", &mut self.parent_cost_center_id);
        f.field("managers", &mut self.managers);
        f.field("description", &mut self.description);
        f.field("effective_date", &mut self.effective_date);
        f.field("expiration_date", &mut self.expiration_date);
        f.field("active", &mut self.active);
    }
}
crate::codegen::__impl_object! {
    QueryMultiTimelineCostCenterTimeline
}
