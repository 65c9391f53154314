// Generated from spec/application/v6/application_app_usage/department_overview.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::application::{error, v6};
impl super::Api<'_> {
    /// Get the usage of an app by department / 获取多部门应用使用概览: [`DepartmentOverview`](struct@DepartmentOverview).
    ///
    /// Optional fields are set on the call: `.with(|request| request.department_id_type(…))`.
    pub fn department_overview(
        &self,
        app_id: impl Into<id::AppId>,
        date: impl Into<String>,
        cycle_type: i64,
    ) -> crate::codegen::Call<DepartmentOverview> {
        crate::codegen::Call::new(
            self.client,
            DepartmentOverview::new(app_id, date, cycle_type),
        )
    }
}
/// Get the usage of an app by department / 获取多部门应用使用概览.
///
/// Returns how an app was used in a day, week or month by a department and those below it, page by page; only for the enterprise and flagship editions.
///
/// 按部门及其各级子部门分页返回一个应用某日、某周或某月的使用数据，仅限企业版和旗舰版。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.application().v6().application_app_usage().department_overview("cli_9f115af860f7901b", "2021-07-08", 1).stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/application/v6/applications/:app_id/app_usage/department_overview`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `application:application.app_usage_stats.overview:readonly`
///
/// Errors: [`DepartmentOverviewError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_usage/department_overview)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentOverview {
    /// The ID of the app whose usage to query. / 要查询使用数据的应用的 ID。
    /// - Example: `"cli_9f115af860f7901b"`
    pub app_id: id::AppId,
    /// What kind of ID the departments in request and reply are given by / 请求和响应中的部门 ID 是哪一种
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<types::DepartmentIdType>,
    /// The date to query, as `yyyy-mm-dd`. If `cycle_type` is 2, it must be a Monday, if 3, the first of a month; if 1, it can be any day.
    ///
    /// 查询的日期，格式为 `yyyy-mm-dd`。`cycle_type` 为 2 时须为周一，为 3 时须为每月 1 日，为 1 时不限。
    /// - Example: `"2021-07-08"`
    pub date: String,
    /// Whether to count per calendar day, week or month. If the period is not over, only the days up to the one before the query are counted.
    ///
    /// 按自然日、自然周还是自然月统计。周期未结束时，只统计从周期开始到查询前一日的数据。
    /// - `1`: Active per day / 日活
    /// - `2`: Active per week / 周活
    /// - `3`: Active per month / 月活
    /// - Example: `1`
    pub cycle_type: i64,
    /// The department to query, as a `department_id_type` ID. The figures include the users of its subdepartments, which can be listed with `recursion`. If omitted, the figures are those of the whole tenant.
    ///
    /// 要查询的部门的 ID，类型由 `department_id_type` 决定，结果包含其子部门的用户，并可用 `recursion` 列出各级子部门。不填则返回整个租户的数据。
    /// - Example: `"od-4e6ac4d14bcd5071a37a39de902c7141"`
    pub department_id: Option<String>,
    /// How many levels of subdepartments to return too. 0, or leaving it out, returns `department_id` alone; only effective if `department_id` is given.
    ///
    /// 另外返回几级子部门的数据，不填或为 0 则只返回 `department_id` 本身，仅当填写了 `department_id` 时有效。
    /// - Default: `0`
    /// - From 0 to 4
    pub recursion: Option<i64>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `10`
    /// - From 1 to 20
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"new-1a8f509162ca3c95405838d05ccded09"`
    pub page_token: Option<String>,
}
impl DepartmentOverview {
    /// Creates the value from its required fields.
    pub fn new(
        app_id: impl Into<id::AppId>,
        date: impl Into<String>,
        cycle_type: i64,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            department_id_type: Default::default(),
            date: date.into(),
            cycle_type,
            department_id: Default::default(),
            recursion: Default::default(),
            page_size: Default::default(),
            page_token: Default::default(),
        }
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn department_id_type(mut self, value: types::DepartmentIdType) -> Self {
        self.department_id_type = Some(value);
        self
    }
    /// Sets `department_id`.
    #[must_use]
    pub fn department_id(mut self, value: impl Into<String>) -> Self {
        self.department_id = Some(value.into());
        self
    }
    /// Sets `recursion`.
    #[must_use]
    pub fn recursion(mut self, value: i64) -> Self {
        self.recursion = Some(value);
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
impl wire::Object for DepartmentOverview {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("date", &mut self.date);
        f.field("cycle_type", &mut self.cycle_type);
        f.field("department_id", &mut self.department_id);
        f.field("recursion", &mut self.recursion);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    DepartmentOverview
}
crate::codegen::__operation! {
    DepartmentOverview => DepartmentOverviewResponse, DepartmentOverviewError:
    Endpoint::new("application.v6.application_app_usage.department_overview", Post, "/open-apis/application/v6/applications/:app_id/app_usage/department_overview")
        .documented(text("获取多部门应用使用概览", "Get the usage of an app by department"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_usage/department_overview")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::APPLICATION_APPLICATION_APP_USAGE_STATS_OVERVIEW_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("app_id", String).required(),
            query("department_id_type", String).default("\"open_department_id\""),
            body("date", String).required(),
            body("cycle_type", Integer).required(),
            body("department_id", String),
            body("recursion", Integer).between(Some(0), Some(4)).default("0"),
            body("page_size", Integer).between(Some(1), Some(20)).default("10"),
            body("page_token", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for DepartmentOverview {
    type Item = DepartmentOverviewApplicationDepartmentAppUsage;
    fn items(
        response: DepartmentOverviewResponse,
    ) -> Vec<DepartmentOverviewApplicationDepartmentAppUsage> {
        response.items
    }
}
/// The reply to [`DepartmentOverview`](struct@DepartmentOverview).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentOverviewResponse {
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// How the app is used, one item per department. / 各部门使用应用的概览，每项对应一个部门。
    pub items: Vec<DepartmentOverviewApplicationDepartmentAppUsage>,
}
impl wire::Object for DepartmentOverviewResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    DepartmentOverviewResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`DepartmentOverview`](struct@DepartmentOverview).
    DepartmentOverviewError:
    /// [`211004`](error::TENANT_EDITION_REQUIRED): no authority for quota limit
    TenantEditionRequired = error::TENANT_EDITION_REQUIRED,
    /// [`211005`](error::APP_ID_INVALID): invalid app id
    AppIdInvalid = error::APP_ID_INVALID,
    /// [`211007`](error::INVALID_DATE_FORMAT): invalid date format
    InvalidDateFormat = error::INVALID_DATE_FORMAT,
    /// [`211010`](error::INVALID_DATE_RANGE): invalid date range
    InvalidDateRange = error::INVALID_DATE_RANGE,
    /// [`211011`](error::DATA_NOT_FOUND): data not found
    DataNotFound = error::DATA_NOT_FOUND,
    /// [`210501`](error::INVALID_PAGE_TOKEN): invalid page_token
    InvalidPageToken = error::INVALID_PAGE_TOKEN,
    /// [`210500`](error::PAGE_TOKEN_NOT_FOUND): page_token does not exist or has expired
    PageTokenNotFound = error::PAGE_TOKEN_NOT_FOUND,
}
/// How the app is used, one item per department. / 各部门使用应用的概览，每项对应一个部门。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentOverviewApplicationDepartmentAppUsage {
    /// The department, as a `department_id_type` ID. / 部门 ID，类型由 `department_id_type` 决定。
    pub department_id: String,
    /// The metrics of the app as a whole: `uv` active users, `total_users` users so far, `new_users` new users, `pv` pages viewed in the mini program or web app, `lifecycle` how often these were opened.
    ///
    /// 应用整体的指标：`uv` 为活跃用户数，`total_users` 为累计用户数，`new_users` 为新增用户数，`pv` 为小程序或网页中访问的页面数，`lifecycle` 为小程序或网页的打开次数。
    pub app: Vec<v6::ApplicationAppUsage>,
    /// The metrics of the mini program, null if the app has none: `uv` active users, `pv` pages viewed, `lifecycle` how often it was opened.
    ///
    /// 小程序的指标，应用没有小程序时为 null：`uv` 为活跃用户数，`pv` 为访问的页面数，`lifecycle` 为打开次数。
    pub gadget: Vec<v6::ApplicationAppUsage>,
    /// The metrics of the web app, null if the app has none: `uv` active users, `pv` pages viewed, `lifecycle` how often it was opened.
    ///
    /// 网页应用的指标，应用没有网页时为 null：`uv` 为活跃用户数，`pv` 为访问的页面数，`lifecycle` 为打开次数。
    pub webapp: Vec<v6::ApplicationAppUsage>,
    /// The metrics of the bot, null if the app has none: `uv` active users.
    ///
    /// 机器人的指标，应用没有机器人时为 null：`uv` 为活跃用户数。
    pub bot: Vec<v6::ApplicationAppUsage>,
}
impl wire::Object for DepartmentOverviewApplicationDepartmentAppUsage {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("department_id", &mut self.department_id);
        f.field("app", &mut self.app);
        f.field("gadget", &mut self.gadget);
        f.field("webapp", &mut self.webapp);
        f.field("bot", &mut self.bot);
    }
}
crate::codegen::__impl_object! {
    DepartmentOverviewApplicationDepartmentAppUsage
}
