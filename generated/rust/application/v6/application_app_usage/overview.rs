// Generated from spec/application/v6/application_app_usage/overview.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::application::{error, v6};
impl super::Api<'_> {
    /// Get the usage overview of an app / 获取应用使用概览: [`Overview`](struct@Overview).
    ///
    /// Optional fields are set on the call: `.with(|request| request.department_id_type(…))`.
    pub fn overview(
        &self,
        app_id: impl Into<id::AppId>,
        date: impl Into<String>,
        cycle_type: i64,
        ability: OverviewAbility,
    ) -> crate::codegen::Call<Overview> {
        crate::codegen::Call::new(
            self.client,
            Overview::new(app_id, date, cycle_type, ability),
        )
    }
}
/// Get the usage overview of an app / 获取应用使用概览.
///
/// Returns how an app was used in a day, week or month in the whole tenant or a department; only for the enterprise and flagship editions.
///
/// 返回一个应用某日、某周或某月在整个企业或某部门的使用数据，仅限企业版和旗舰版。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::application::v6::application_app_usage::OverviewAbility;
/// let reply = client.application().v6().application_app_usage().overview("cli_9f115af860f7901b", "2021-07-08", 1, OverviewAbility::App).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/application/v6/applications/:app_id/app_usage/overview`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `application:application.app_usage_stats.overview:readonly`
///
/// Errors: [`OverviewError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_usage/overview)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Overview {
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
    /// The department to query, as a `department_id_type` ID; the figures include the users of its subdepartments. If omitted, the figures are those of the whole tenant.
    ///
    /// 要查询的部门的 ID，类型由 `department_id_type` 决定，结果包含其子部门的用户。不填则返回整个租户的数据。
    /// - Example: `"od-4e6ac4d14bcd5071a37a39de902c7141"`
    pub department_id: Option<String>,
    /// Whether to query the app as a whole or one of its features, which decides the metrics returned.
    ///
    /// 查询应用整体还是某一项功能的数据，可得到的指标因此不同。
    pub ability: OverviewAbility,
}
impl Overview {
    /// Creates the value from its required fields.
    pub fn new(
        app_id: impl Into<id::AppId>,
        date: impl Into<String>,
        cycle_type: i64,
        ability: OverviewAbility,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            department_id_type: Default::default(),
            date: date.into(),
            cycle_type,
            department_id: Default::default(),
            ability,
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
}
impl wire::Object for Overview {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("date", &mut self.date);
        f.field("cycle_type", &mut self.cycle_type);
        f.field("department_id", &mut self.department_id);
        f.field("ability", &mut self.ability);
    }
}
crate::codegen::__impl_object! {
    Overview
}
crate::codegen::__operation! {
    Overview => OverviewResponse, OverviewError:
    Endpoint::new("application.v6.application_app_usage.overview", Post, "/open-apis/application/v6/applications/:app_id/app_usage/overview")
        .documented(text("获取应用使用概览", "Get the usage overview of an app"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_usage/overview")
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
            body("ability", String).required(),
        ])
}
/// The reply to [`Overview`](struct@Overview).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OverviewResponse {
    /// The usage metrics of the app: `uv` active users, `total_users` users so far, `new_users` new users, `pv` pages viewed, `lifecycle` how often it was opened. `ability` decides which of them are included.
    ///
    /// 应用的各项使用指标：`uv` 为活跃用户数，`total_users` 为累计用户数，`new_users` 为新增用户数，`pv` 为访问的页面数，`lifecycle` 为打开次数。含哪些指标由 `ability` 决定。
    pub items: Vec<v6::ApplicationAppUsage>,
}
impl wire::Object for OverviewResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    OverviewResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Overview`](struct@Overview).
    OverviewError:
    /// [`211004`](error::TENANT_EDITION_REQUIRED): no authority for quota limit
    TenantEditionRequired = error::TENANT_EDITION_REQUIRED,
    /// [`211005`](error::APP_ID_INVALID): invalid app id
    AppIdInvalid = error::APP_ID_INVALID,
    /// [`211006`](error::INVALID_DEPARTMENT_ID): invalid department id
    InvalidDepartmentId = error::INVALID_DEPARTMENT_ID,
    /// [`211007`](error::INVALID_DATE_FORMAT): invalid date format
    InvalidDateFormat = error::INVALID_DATE_FORMAT,
    /// [`211008`](error::INVALID_ABILITY): invalid ability
    InvalidAbility = error::INVALID_ABILITY,
    /// [`211009`](error::INVALID_CYCLE_TYPE): invalid cycle type
    InvalidCycleType = error::INVALID_CYCLE_TYPE,
    /// [`211010`](error::INVALID_DATE_RANGE): invalid date range
    InvalidDateRange = error::INVALID_DATE_RANGE,
    /// `211011` (HTTP 200): data not found
    ///
    /// The app may have no data for the queried dates. Correct the request parameters or choose other dates.
    ///
    /// 该应用在所查日期范围内可能没有数据。请检查请求参数或更换日期。
    DataNotFound = &ErrorInfo {
        status: Some(200),
        ..*error::DATA_NOT_FOUND
    },
}
/// Whether to query the app as a whole or one of its features, which decides the metrics returned.
///
/// 查询应用整体还是某一项功能的数据，可得到的指标因此不同。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OverviewAbility {
    /// `app`
    ///
    /// App as a whole: `uv`, `total_users`, `new_users`, `pv`, `lifecycle`
    ///
    /// 应用整体：`uv`、`total_users`、`new_users`、`pv`、`lifecycle`
    App,
    /// `mp`: Mini program: `uv`, `pv`, `lifecycle` / 小程序：`uv`、`pv`、`lifecycle`
    Mp,
    /// `h5`: Web app: `uv`, `pv`, `lifecycle` / 网页应用：`uv`、`pv`、`lifecycle`
    H5,
    /// `bot`: Bot: `uv` / 机器人：`uv`
    Bot,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for OverviewAbility {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for OverviewAbility {
    fn as_str(&self) -> &str {
        match self {
            Self::App => "app",
            Self::Mp => "mp",
            Self::H5 => "h5",
            Self::Bot => "bot",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "app" => Self::App,
            "mp" => Self::Mp,
            "h5" => Self::H5,
            "bot" => Self::Bot,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    OverviewAbility
}
