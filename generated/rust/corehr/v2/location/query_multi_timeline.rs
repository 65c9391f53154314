// Generated from spec/corehr/v2/location/query_multi_timeline.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Query the versions of locations in a period / 查询指定时间范围地点版本: [`QueryMultiTimeline`](struct@QueryMultiTimeline).
    ///
    /// Optional fields are set on the call: `.with(|request| request.start_date(…))`.
    pub fn query_multi_timeline(
        &self,
        location_ids: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<QueryMultiTimeline> {
        crate::codegen::Call::new(self.client, QueryMultiTimeline::new(location_ids))
    }
}
/// Query the versions of locations in a period / 查询指定时间范围地点版本.
///
/// Returns the versions of locations that were in effect during a period, by default with their IDs and version IDs only.
///
/// 返回地点在指定时间段内生效过的版本，默认只含 ID 和版本 ID。
///
/// - `POST /open-apis/corehr/v2/locations/query_multi_timeline`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:locations:read`, `corehr:locations:write`
///
/// Errors: [`QueryMultiTimelineError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/query_multi_timeline)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMultiTimeline {
    /// The IDs of the locations to query, as returned by `corehr.v1.location.create` or `corehr.v1.location.list`.
    ///
    /// 要查询的地点的 ID，由 `corehr.v1.location.create` 或 `corehr.v1.location.list` 返回。
    /// - Length: 1 to 10
    /// - Example: `["7094136522860922111"]`
    pub location_ids: Vec<String>,
    /// The first date of the period to query. / 查询时段的开始日期，含当天。
    /// - Length: 10 to 10
    /// - Matches `^((([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]{1}|[0-9]{1}[1-9][0-9]{2}|[1-9][0-9]{3})-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|[1][0-9]|2[0-8]))))|((([0-9]{2})(0[48]|[2468][048]|[13579][26])|((0[48]|[2468][048]|[3579][26])00))-02-29))$`
    /// - Example: `"2024-01-01"`
    pub start_date: Option<String>,
    /// The date at which the period to query ends, itself not included. / 查询时段的结束日期，不含当天。
    /// - Length: 10 to 10
    /// - Matches `^((([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]{1}|[0-9]{1}[1-9][0-9]{2}|[1-9][0-9]{3})-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|[1][0-9]|2[0-8]))))|((([0-9]{2})(0[48]|[2468][048]|[13579][26])|((0[48]|[2468][048]|[3579][26])00))-02-29))$`
    /// - Example: `"2024-12-31"`
    pub end_date: Option<String>,
    /// The fields to return, out of `location_name`, `code`, `active`, `parent_location`, `description`, `effective_date`, `expiration_date`, `location_usage`, `working_hours_type`, `locale`, `time_zone`, `display_language` and `address`.
    ///
    /// 要返回哪些字段，可填 `location_name`、`code`、`active`、`parent_location`、`description`、`effective_date`、`expiration_date`、`location_usage`、`working_hours_type`、`locale`、`time_zone`、`display_language`、`address`。
    /// - Length: 0 to 100
    /// - Example: `["location_name"]`
    pub fields: Option<Vec<String>>,
}
impl QueryMultiTimeline {
    /// Creates the value from its required fields.
    pub fn new(location_ids: impl Into<Vec<String>>) -> Self {
        Self {
            location_ids: location_ids.into(),
            start_date: Default::default(),
            end_date: Default::default(),
            fields: Default::default(),
        }
    }
    /// Sets `start_date`.
    #[must_use]
    pub fn start_date(mut self, value: impl Into<String>) -> Self {
        self.start_date = Some(value.into());
        self
    }
    /// Sets `end_date`.
    #[must_use]
    pub fn end_date(mut self, value: impl Into<String>) -> Self {
        self.end_date = Some(value.into());
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
        f.field("location_ids", &mut self.location_ids);
        f.field("start_date", &mut self.start_date);
        f.field("end_date", &mut self.end_date);
        f.field("fields", &mut self.fields);
    }
}
crate::codegen::__impl_object! {
    QueryMultiTimeline
}
crate::codegen::__operation! {
    QueryMultiTimeline => QueryMultiTimelineResponse, QueryMultiTimelineError:
    Endpoint::new("corehr.v2.location.query_multi_timeline", Post, "/open-apis/corehr/v2/locations/query_multi_timeline")
        .documented(text("查询指定时间范围地点版本", "Query the versions of locations in a period"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/query_multi_timeline")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_LOCATIONS_READ]),
            scopes(&[crate::scope::COREHR_LOCATIONS_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[
            body("location_ids", Array).required(),
            body("start_date", String),
            body("end_date", String),
            body("fields", Array),
        ])
}
/// The reply to [`QueryMultiTimeline`](struct@QueryMultiTimeline).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMultiTimelineResponse {
    /// The locations found, with their versions. / 查到的地点及其各版本。
    pub items: Vec<QueryMultiTimelineLocationTimeline>,
}
impl wire::Object for QueryMultiTimelineResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
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
/// The locations found, with their versions. / 查到的地点及其各版本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMultiTimelineLocationTimeline {
    /// The versions of the location within the period. / 地点在查询时段内的各个版本。
    pub location_version_data: Vec<QueryMultiTimelineLocationVersionData>,
    /// The addresses of the location. / 地点的各个地址。
    pub address: Vec<v2::Address>,
}
impl wire::Object for QueryMultiTimelineLocationTimeline {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("location_version_data", &mut self.location_version_data);
        f.field("address", &mut self.address);
    }
}
/// The versions of the location within the period. / 地点在查询时段内的各个版本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMultiTimelineLocationVersionData {
    /// The ID of the location. / 地点 ID。
    pub location_id: String,
    /// The ID of the version of the location. / 地点版本的 ID。
    pub location_version_id: String,
    /// The name of the location in this version, by language. / 该版本的地点名称，按语言给出。
    pub location_names: Vec<v2::I18n>,
    /// The ID of the parent location. Absent at the top level. / 上级地点的 ID，一级地点没有此字段。
    pub parent_location_id: String,
    /// The date on which this version takes effect, as `YYYY-MM-DD`. / 该版本生效的日期，格式为 `YYYY-MM-DD`。
    pub effective_date: String,
    /// The date on which this version ceases to be in effect, as `YYYY-MM-DD`. / 该版本失效的日期，格式为 `YYYY-MM-DD`。
    pub expiration_date: String,
    /// Whether the location is active. / 地点是否启用。
    pub active: bool,
    /// The description in this version, by language. / 该版本的描述，按语言给出。
    pub descriptions: Vec<v2::I18n>,
    /// The code of the location. / 地点的编码。
    pub code: String,
    /// What the location is used for; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `location` and `custom_api_name` to `location_usage`.
    ///
    /// 地点的用途，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `location`，`custom_api_name` 为 `location_usage`）。
    pub location_usages: Vec<v2::LocationUsages>,
    /// The locale of the location; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `location` and `custom_api_name` to `locale`.
    ///
    /// 地点的区域设置，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `location`，`custom_api_name` 为 `locale`）。
    pub locale: v2::Locale,
    /// The ID of the time zone of the location; `corehr.v2.basic_info_time_zone.search` returns the details.
    ///
    /// 地点所在时区的 ID，详情用 `corehr.v2.basic_info_time_zone.search` 查询。
    pub time_zone_id: String,
    /// The ID of the default language; `corehr.v2.basic_info_language.search` returns the details.
    ///
    /// 默认语言的 ID，详情用 `corehr.v2.basic_info_language.search` 查询。
    pub display_language_id: String,
    /// The ID of the working hours type; `corehr.v1.working_hours_type.list` returns the details.
    ///
    /// 工时制度 ID，详情用 `corehr.v1.working_hours_type.list` 查询。
    pub working_hours_type_id: String,
}
impl wire::Object for QueryMultiTimelineLocationVersionData {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("location_id", &mut self.location_id);
        f.field("location_version_id", &mut self.location_version_id);
        f.field("location_names", &mut self.location_names);
        f.field("parent_location_id", &mut self.parent_location_id);
        f.field("effective_date", &mut self.effective_date);
        f.field("expiration_date", &mut self.expiration_date);
        f.field("active", &mut self.active);
        f.field("descriptions", &mut self.descriptions);
        f.field("code", &mut self.code);
        f.field("location_usages", &mut self.location_usages);
        f.field("locale", &mut self.locale);
        f.field("time_zone_id", &mut self.time_zone_id);
        f.field("display_language_id", &mut self.display_language_id);
        f.field("working_hours_type_id", &mut self.working_hours_type_id);
    }
}
crate::codegen::__impl_object! {
    QueryMultiTimelineLocationTimeline QueryMultiTimelineLocationVersionData
}
