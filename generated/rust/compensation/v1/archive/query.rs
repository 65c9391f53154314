// Generated from spec/compensation/v1/archive/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::compensation::{error, v1};
impl super::Api<'_> {
    /// Query pay archives / 批量查询员工薪资档案: [`Query`](struct@Query).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn query(
        &self,
        page_size: i64,
        user_id_type: v1::CompensationUserIdType,
        user_id_list: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<Query> {
        crate::codegen::Call::new(
            self.client,
            Query::new(page_size, user_id_type, user_id_list),
        )
    }
}
/// Query pay archives / 批量查询员工薪资档案.
///
/// Returns the pay archives of employees page by page, within the app's data permission.
///
/// 批量分页返回员工的薪资档案，受薪资档案数据权限限制。
///
/// - `POST /open-apis/compensation/v1/archives/query`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `corehr:compensation_archive_detail:read`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/archive/query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `100`
    /// - From 1 to 500
    pub page_size: i64,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"231432433"`
    pub page_token: Option<String>,
    /// The type of the user IDs in the request and the reply. / 请求与返回中用户 ID 的类型。
    /// - Default: `"open_id"`
    pub user_id_type: v1::CompensationUserIdType,
    /// The IDs of the employees to query, as `user_id_type` IDs. / 要查询的员工的 ID，类型由 `user_id_type` 决定。
    /// - Length: 1 to 100
    /// - Example: `["7117649868058789407"]`
    pub user_id_list: Vec<String>,
    /// The version IDs of the compensation archives to query. / 要查询的薪资档案的版本 ID。
    /// - Length: 1 to 100
    /// - Example: `["141541351"]`
    pub tid_list: Option<Vec<String>>,
    /// The start of the range the effective date must be in. / 生效日期范围的起点。
    /// - Example: `"2022-05-10"`
    pub effective_start_date: Option<String>,
    /// The end of the range the effective date must be in. / 生效日期范围的终点。
    /// - Example: `"2023-05-15"`
    pub effective_end_date: Option<String>,
}
impl Query {
    /// Creates the value from its required fields.
    pub fn new(
        page_size: i64,
        user_id_type: v1::CompensationUserIdType,
        user_id_list: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            page_size,
            page_token: Default::default(),
            user_id_type,
            user_id_list: user_id_list.into(),
            tid_list: Default::default(),
            effective_start_date: Default::default(),
            effective_end_date: Default::default(),
        }
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `tid_list`.
    #[must_use]
    pub fn tid_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.tid_list = Some(value.into());
        self
    }
    /// Sets `effective_start_date`.
    #[must_use]
    pub fn effective_start_date(mut self, value: impl Into<String>) -> Self {
        self.effective_start_date = Some(value.into());
        self
    }
    /// Sets `effective_end_date`.
    #[must_use]
    pub fn effective_end_date(mut self, value: impl Into<String>) -> Self {
        self.effective_end_date = Some(value.into());
        self
    }
}
impl wire::Object for Query {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("user_id_list", &mut self.user_id_list);
        f.field("tid_list", &mut self.tid_list);
        f.field("effective_start_date", &mut self.effective_start_date);
        f.field("effective_end_date", &mut self.effective_end_date);
    }
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("compensation.v1.archive.query", Post, "/open-apis/compensation/v1/archives/query")
        .documented(text("批量查询员工薪资档案", "Query pay archives"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/archive/query")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::COREHR_COMPENSATION_ARCHIVE_DETAIL_READ])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
            Guard::received("items.plan_id", &[scopes(&[crate::scope::COREHR_COMPENSATION_ARCHIVE_DETAIL_PLAN_READ])]),
            Guard::received("items.plan_tid", &[scopes(&[crate::scope::COREHR_COMPENSATION_ARCHIVE_DETAIL_PLAN_READ])]),
            Guard::received("items.change_description", &[scopes(&[crate::scope::COREHR_COMPENSATION_ARCHIVE_DETAIL_CHANGE_DESCRIPTION_READ])]),
            Guard::received("items.salary_level_id", &[scopes(&[crate::scope::COREHR_COMPENSATION_ARCHIVE_DETAIL_SALARY_LEVEL_READ])]),
            Guard::received("items.archive_items", &[scopes(&[crate::scope::COREHR_COMPENSATION_ARCHIVE_DETAIL_ITEMS_READ])]),
            Guard::received("items.archive_indicators", &[scopes(&[crate::scope::COREHR_COMPENSATION_ARCHIVE_DETAIL_INDICATORS_READ])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            query("page_size", Integer).required().between(Some(1), Some(500)).default("100"),
            query("page_token", String),
            query("user_id_type", String).required().default("\"open_id\""),
            body("user_id_list", Array).required(),
            body("tid_list", Array),
            body("effective_start_date", String),
            body("effective_end_date", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Query {
    type Item = QueryArchiveDetail;
    fn items(response: QueryResponse) -> Vec<QueryArchiveDetail> {
        response.items
    }
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// The compensation archives on this page. / 本页的薪资档案。
    pub items: Vec<QueryArchiveDetail>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for QueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    QueryResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Query`](struct@Query).
    QueryError:
    /// [`2290001`](error::INTERNAL_ERROR): server error
    InternalError = error::INTERNAL_ERROR,
    /// `2290002` (HTTP 400): tenantID param invalid
    ///
    /// The tenant is invalid. Check that the access token belongs to the right tenant; if it keeps failing, contact support with the log id.
    ///
    /// 租户不合法。请确认 access token 属于正确的租户；若持续失败，请联系技术支持并提供 log id。
    InvalidParameter = &ErrorInfo {
        status: Some(400),
        message: "tenantID param invalid",
        fix: Text { zh: "租户不合法。请确认 access token 属于正确的租户；若持续失败，请联系技术支持并提供 log id。", en: "The tenant is invalid. Check that the access token belongs to the right tenant; if it keeps failing, contact support with the log id." },
        ..*error::INVALID_PARAMETER
    },
    /// `2290003` (HTTP 500): server error
    ///
    /// A call to a downstream service failed. Retry; if it keeps failing, contact support with the log id.
    ///
    /// 下游服务调用失败。请重试；若持续失败，请联系技术支持并提供 log id。
    RpcFailed = &ErrorInfo {
        message: "server error",
        ..*error::RPC_FAILED
    },
    /// `2290004` (HTTP 400): the format of start_date not match, correct example: "2024-01-01"
    ///
    /// The start of the effective period is invalid. Write `start_date` like 2024-01-01.
    ///
    /// 生效开始日期不合法。请将 `start_date` 写成 2024-01-01 的形式。
    ServiceError = &ErrorInfo {
        status: Some(400),
        message: "the format of start_date not match, correct  example:  \"2024-01-01\"",
        fix: Text { zh: "生效开始日期不合法。请将 `start_date` 写成 2024-01-01 的形式。", en: "The start of the effective period is invalid. Write `start_date` like 2024-01-01." },
        ..*error::SERVICE_ERROR
    },
    /// `2290005` (HTTP 400): the format of end_date not match, correct example: "2024-01-01"
    ///
    /// The end of the effective period is invalid. Write `end_date` like 2024-01-01.
    ///
    /// 生效结束日期不合法。请将 `end_date` 写成 2024-01-01 的形式。
    AdjustDenied = &ErrorInfo {
        message: "the format of end_date not match, correct  example:  \"2024-01-01\"",
        fix: Text { zh: "生效结束日期不合法。请将 `end_date` 写成 2024-01-01 的形式。", en: "The end of the effective period is invalid. Write `end_date` like 2024-01-01." },
        ..*error::ADJUST_DENIED
    },
    /// `2290006` (HTTP 400): user_id_type invalid
    ///
    /// The `user_id_type` is invalid. Pass a value that the operation supports.
    ///
    /// `user_id_type` 不合法。请改为接口支持的取值。
    PlanNotFound = &ErrorInfo {
        message: "user_id_type invalid",
        fix: Text { zh: "`user_id_type` 不合法。请改为接口支持的取值。", en: "The `user_id_type` is invalid. Pass a value that the operation supports." },
        ..*error::PLAN_NOT_FOUND
    },
}
/// The compensation archives on this page. / 本页的薪资档案。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryArchiveDetail {
    /// The ID of the employee, as a `user_id_type` ID. / 员工 ID，类型由 `user_id_type` 决定。
    pub user_id: String,
    /// The ID of the compensation archive; `tid` tells its versions apart. / 薪资档案 ID，其各版本由 `tid` 区分。
    pub id: String,
    /// The version ID of the compensation archive, which identifies it uniquely. / 薪资档案的版本 ID，可唯一标识一份档案。
    pub tid: String,
    /// The ID of the compensation plan of the archive, to be looked up in the list of plans.
    ///
    /// 档案所用薪资方案的 ID，其内容可用批量查询薪资方案接口查到。
    /// - Present only with one of the scopes `corehr:compensation_archive_detail.plan:read`
    pub plan_id: String,
    /// The version ID of the compensation plan of the archive, which identifies the plan uniquely.
    ///
    /// 档案所用薪资方案的版本 ID，可唯一标识一份方案。
    /// - Present only with one of the scopes `corehr:compensation_archive_detail.plan:read`
    pub plan_tid: String,
    /// The ID of the currency of the archive, to be looked up in the currencies of Feishu People.
    ///
    /// 档案的币种 ID，可用飞书人事的查询货币信息接口查到。
    pub currency_id: String,
    /// The ID of the reason for the adjustment, to be looked up in the list of change reasons.
    ///
    /// 调薪原因 ID，可用批量查询定调薪原因接口查到。
    pub change_reason_id: String,
    /// The description of the adjustment. / 调薪说明。
    /// - Present only with one of the scopes `corehr:compensation_archive_detail.change_description:read`
    pub change_description: String,
    /// When the archive takes effect. / 档案的生效时间。
    pub effective_date: String,
    /// When the archive expires. / 档案的失效时间。
    pub expiration_date: String,
    /// The ID of the employee's salary level and grade. / 员工的薪级薪等 ID。
    /// - Present only with one of the scopes `corehr:compensation_archive_detail.salary_level:read`
    pub salary_level_id: String,
    /// When the archive was created. / 创建时间。
    pub created_time: String,
    /// When the archive was last updated. / 档案的最近更新时间。
    pub updated_time: String,
    /// The items of the archive with their values. / 档案中各薪资项的值。
    /// - Present only with one of the scopes `corehr:compensation_archive_detail.items:read`
    pub archive_items: Vec<QueryArchiveItem>,
    /// The indicators of the archive with their values. / 档案中各薪资统计指标的值。
    /// - Present only with one of the scopes `corehr:compensation_archive_detail.indicators:read`
    pub archive_indicators: Vec<QueryArchiveIndicator>,
}
impl wire::Object for QueryArchiveDetail {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("id", &mut self.id);
        f.field("tid", &mut self.tid);
        f.field("plan_id", &mut self.plan_id);
        f.field("plan_tid", &mut self.plan_tid);
        f.field("currency_id", &mut self.currency_id);
        f.field("change_reason_id", &mut self.change_reason_id);
        f.field("change_description", &mut self.change_description);
        f.field("effective_date", &mut self.effective_date);
        f.field("expiration_date", &mut self.expiration_date);
        f.field("salary_level_id", &mut self.salary_level_id);
        f.field("created_time", &mut self.created_time);
        f.field("updated_time", &mut self.updated_time);
        f.field("archive_items", &mut self.archive_items);
        f.field("archive_indicators", &mut self.archive_indicators);
    }
}
/// The indicators of the archive with their values. / 档案中各薪资统计指标的值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryArchiveIndicator {
    /// The ID of the indicator, to be looked up in the list of indicators. / 薪资统计指标 ID，其内容可用批量查询薪资统计指标接口查到。
    pub indicator_id: String,
    /// The value of the indicator in the archive. / 档案中该薪资统计指标的值。
    pub indicator_result: String,
    /// The value of the indicator in the archive after the probation. / 档案中该薪资统计指标在员工转正后的值。
    pub indicator_result_regular: String,
}
impl wire::Object for QueryArchiveIndicator {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("indicator_id", &mut self.indicator_id);
        f.field("indicator_result", &mut self.indicator_result);
        f.field("indicator_result_regular", &mut self.indicator_result_regular);
    }
}
/// The items of the archive with their values. / 档案中各薪资项的值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryArchiveItem {
    /// The ID of the item, to be looked up in the list of items. / 薪资项 ID，其内容可用批量查询薪资项接口查到。
    pub item_id: String,
    /// The value of the item in the archive. / 档案中该薪资项的值。
    pub item_result: String,
    /// The value of the item in the archive after the probation. / 档案中该薪资项在员工转正后的值。
    pub item_result_regular: String,
}
impl wire::Object for QueryArchiveItem {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("item_id", &mut self.item_id);
        f.field("item_result", &mut self.item_result);
        f.field("item_result_regular", &mut self.item_result_regular);
    }
}
crate::codegen::__impl_object! {
    QueryArchiveDetail QueryArchiveIndicator QueryArchiveItem
}
