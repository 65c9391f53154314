// Generated from spec/corehr/v2/department/query_multi_timeline.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Query the versions of departments in a period / 批量查询部门版本信息: [`QueryMultiTimeline`](struct@QueryMultiTimeline).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn query_multi_timeline(
        &self,
        page_size: i64,
        department_ids: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<QueryMultiTimeline> {
        crate::codegen::Call::new(
            self.client,
            QueryMultiTimeline::new(page_size, department_ids),
        )
    }
}
/// Query the versions of departments in a period / 批量查询部门版本信息.
///
/// Returns all versions of given departments in a period page by page. / 分页返回一批部门在指定时间段内的全部版本。
///
/// - `POST /open-apis/corehr/v2/departments/query_multi_timeline`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:department:read`, `corehr:department:write`
///
/// Errors: [`QueryMultiTimelineError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/query_multi_timeline)
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
    /// The type of department ID used in this call. / 本次调用中部门 ID 采用的类型。
    /// - Default: `"people_corehr_department_id"`
    pub department_id_type: Option<v2::CorehrDepartmentIdType>,
    /// The IDs of the departments to query, from `corehr.v2.department.search`.
    ///
    /// 要查询的部门的 ID，可由 `corehr.v2.department.search` 得到。
    /// - Length: 1 to 10
    /// - Example: `["7094136522860922111"]`
    pub department_ids: Vec<String>,
    /// The earliest effective date of the versions to return, inclusive. / 只返回生效日期不早于此日期的版本，含当天。
    /// - Length: 10 to 10
    /// - Matches `^((([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]{1}|[0-9]{1}[1-9][0-9]{2}|[1-9][0-9]{3})-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|[1][0-9]|2[0-8]))))|((([0-9]{2})(0[48]|[2468][048]|[13579][26])|((0[48]|[2468][048]|[3579][26])00))-02-29))$`
    /// - Example: `"2024-01-01"`
    pub effective_date_start: Option<String>,
    /// The latest effective date of the versions to return, inclusive. / 只返回生效日期不晚于此日期的版本，含当天。
    /// - Length: 10 to 10
    /// - Matches `^((([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]{1}|[0-9]{1}[1-9][0-9]{2}|[1-9][0-9]{3})-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|[1][0-9]|2[0-8]))))|((([0-9]{2})(0[48]|[2468][048]|[13579][26])|((0[48]|[2468][048]|[3579][26])00))-02-29))$`
    /// - Example: `"2024-12-31"`
    pub effective_date_end: Option<String>,
    /// The fields to return, out of `department_name`, `sub_type`, `code`, `active`, `parent_department_id`, `manager`, `description`, `effective_date` and `expiration_date`, or the API names of custom fields, from `corehr.v1.custom_field.query`.
    ///
    /// 要返回哪些字段，可填 `department_name`、`sub_type`、`code`、`active`、`parent_department_id`、`manager`、`description`、`effective_date`、`expiration_date`，以及自定义字段的 API 名称，后者由 `corehr.v1.custom_field.query` 得到。
    /// - Length: 0 to 100
    /// - Example: `["department_name"]`
    pub fields: Option<Vec<String>>,
}
impl QueryMultiTimeline {
    /// Creates the value from its required fields.
    pub fn new(page_size: i64, department_ids: impl Into<Vec<String>>) -> Self {
        Self {
            page_size,
            page_token: Default::default(),
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            department_ids: department_ids.into(),
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
    /// Sets `department_id_type`.
    #[must_use]
    pub fn department_id_type(mut self, value: v2::CorehrDepartmentIdType) -> Self {
        self.department_id_type = Some(value);
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
        f.field("department_id_type", &mut self.department_id_type);
        f.field("department_ids", &mut self.department_ids);
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
    Endpoint::new("corehr.v2.department.query_multi_timeline", Post, "/open-apis/corehr/v2/departments/query_multi_timeline")
        .documented(text("批量查询部门版本信息", "Query the versions of departments in a period"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/query_multi_timeline")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_DEPARTMENT_READ]),
            scopes(&[crate::scope::COREHR_DEPARTMENT_WRITE]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
            Guard::received("items.parent_department_id", &[scopes(&[crate::scope::COREHR_DEPARTMENT_ORGANIZE_READ])]),
            Guard::received("items.manager", &[scopes(&[crate::scope::COREHR_DEPARTMENT_MANAGER_READ])]),
            Guard::received("items.custom_fields", &[scopes(&[crate::scope::COREHR_DEPARTMENT_CUSTOM_FIELDS_READ])]),
            Guard::received("items.cost_center_id", &[scopes(&[crate::scope::COREHR_DEPARTMENT_COST_CENTER_ID_READ])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            query("page_size", Integer).required().between(Some(1), Some(100)),
            query("page_token", String),
            query("user_id_type", String).default("\"people_corehr_id\""),
            query("department_id_type", String).default("\"people_corehr_department_id\""),
            body("department_ids", Array).required(),
            body("effective_date_start", String),
            body("effective_date_end", String),
            body("fields", Array),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for QueryMultiTimeline {
    type Item = v2::DepartmentTimeline;
    fn items(response: QueryMultiTimelineResponse) -> Vec<v2::DepartmentTimeline> {
        response.items
    }
}
/// The reply to [`QueryMultiTimeline`](struct@QueryMultiTimeline).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMultiTimelineResponse {
    /// The department versions found. / 查到的部门版本。
    pub items: Vec<v2::DepartmentTimeline>,
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
