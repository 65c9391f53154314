// Generated from spec/application/v6/application_app_usage/message_push_overview.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::application::{error, v6};
impl super::Api<'_> {
    /// Get the message push overview of an app / 获取消息推送概览: [`MessagePushOverview`](struct@MessagePushOverview).
    ///
    /// Optional fields are set on the call: `.with(|request| request.department_id_type(…))`.
    pub fn message_push_overview(
        &self,
        app_id: impl Into<id::AppId>,
        date: impl Into<String>,
        cycle_type: i64,
    ) -> crate::codegen::Call<MessagePushOverview> {
        crate::codegen::Call::new(
            self.client,
            MessagePushOverview::new(app_id, date, cycle_type),
        )
    }
}
/// Get the message push overview of an app / 获取消息推送概览.
///
/// Returns how an app's bot messages were pushed and read in a day, week or month, for a department if wanted; only for the enterprise and flagship editions.
///
/// 返回一个应用的机器人消息在某日、某周或某月的推送和阅读情况，可以限定部门，仅限企业版和旗舰版。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.application().v6().application_app_usage().message_push_overview("cli_9f115af860f7901b", "2021-07-08", 1).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/application/v6/applications/:app_id/app_usage/message_push_overview`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `application:application.app_message_stats.overview:readonly`
///
/// Errors: [`MessagePushOverviewError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_usage/message_push_overview)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessagePushOverview {
    /// The ID of the app to query; custom apps are supported. / 要查询的应用的 ID，支持自建应用。
    /// - Example: `"cli_9f115af860f7901b"`
    pub app_id: id::AppId,
    /// What kind of ID the departments in request and reply are given by / 请求和响应中的部门 ID 是哪一种
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<types::DepartmentIdType>,
    /// The date to query; it must be a Monday when counting per week, and day 1 of a month when counting per month.
    ///
    /// 查询的日期，按自然周统计时须为周一，按自然月统计时须为每月 1 日。
    /// - Example: `"2021-07-08"`
    pub date: String,
    /// Whether to count per calendar day, week or month. If the period is not over, only the days up to the one before the query are counted.
    ///
    /// 按自然日、自然周还是自然月统计。周期未结束时，只统计从周期开始到查询前一日的数据。
    /// - `1`: Per day / 按日
    /// - `2`: Per week / 按周
    /// - `3`: Per month / 按月
    /// - Example: `1`
    pub cycle_type: i64,
    /// The department to query, as a `department_id_type` ID; the figures include the users of its subdepartments. If omitted, the figures are those of the whole tenant.
    ///
    /// 要查询的部门的 ID，类型由 `department_id_type` 决定，结果包含其子部门的用户。不填则返回整个租户的数据。
    /// - Example: `"od-4e6ac4d14bcd5071a37a39de902c7141"`
    pub department_id: Option<String>,
}
impl MessagePushOverview {
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
impl wire::Object for MessagePushOverview {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("date", &mut self.date);
        f.field("cycle_type", &mut self.cycle_type);
        f.field("department_id", &mut self.department_id);
    }
}
crate::codegen::__impl_object! {
    MessagePushOverview
}
crate::codegen::__operation! {
    MessagePushOverview => MessagePushOverviewResponse, MessagePushOverviewError:
    Endpoint::new("application.v6.application_app_usage.message_push_overview", Post, "/open-apis/application/v6/applications/:app_id/app_usage/message_push_overview")
        .documented(text("获取消息推送概览", "Get the message push overview of an app"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_usage/message_push_overview")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::APPLICATION_APPLICATION_APP_MESSAGE_STATS_OVERVIEW_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("app_id", String).required(),
            query("department_id_type", String).default("\"open_department_id\""),
            body("date", String).required(),
            body("cycle_type", Integer).required(),
            body("department_id", String),
        ])
}
/// The reply to [`MessagePushOverview`](struct@MessagePushOverview).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessagePushOverviewResponse {
    /// The metrics of pushed messages: `send_msg_count` messages pushed, `send_user_count` users reached, `read_in_1h_count` and `read_in_12h_count` reads within 1 and 12 hours. A message pushed to a chat counts once for every member.
    ///
    /// 消息推送的指标：`send_msg_count` 为推送数，`send_user_count` 为触达人数，`read_in_1h_count` 与 `read_in_12h_count` 为推送后 1 小时与 12 小时内的阅读量。推送到群聊的一条消息按群内人数计推送数。
    pub items: Vec<v6::ApplicationAppUsage>,
}
impl wire::Object for MessagePushOverviewResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    MessagePushOverviewResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`MessagePushOverview`](struct@MessagePushOverview).
    MessagePushOverviewError:
    /// [`211004`](error::TENANT_EDITION_REQUIRED): no authority for quota limit
    TenantEditionRequired = error::TENANT_EDITION_REQUIRED,
    /// `211010` (HTTP 403): invalid date range
    ///
    /// The date is outside the range that can be queried. Choose another one. / 日期超出可查询的范围。请调整日期。
    InvalidDateRange = &ErrorInfo {
        status: Some(403),
        ..*error::INVALID_DATE_RANGE
    },
    /// [`211011`](error::DATA_NOT_FOUND): data not found
    DataNotFound = error::DATA_NOT_FOUND,
    /// [`211007`](error::INVALID_DATE_FORMAT): invalid date format
    InvalidDateFormat = error::INVALID_DATE_FORMAT,
    /// [`211005`](error::APP_ID_INVALID): invalid app id
    AppIdInvalid = error::APP_ID_INVALID,
}
