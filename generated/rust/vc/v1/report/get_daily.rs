// Generated from spec/vc/v1/report/get_daily.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::vc::error;
impl super::Api<'_> {
    /// Get the daily meeting report / 获取会议报告: [`GetDaily`](struct@GetDaily).
    ///
    /// Optional fields are set on the call: `.with(|request| request.unit(…))`.
    pub fn get_daily(
        &self,
        start_time: impl Into<wire::TimestampSec>,
        end_time: impl Into<wire::TimestampSec>,
    ) -> crate::codegen::Call<GetDaily> {
        crate::codegen::Call::new(self.client, GetDaily::new(start_time, end_time))
    }
}
/// Get the daily meeting report / 获取会议报告.
///
/// Returns the organization's meeting usage per day in a period of the last 90 days.
///
/// 返回组织在最近 90 天内某段时间的每日会议使用报告。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.vc().v1().report().get_daily("1608888867", "1608888966").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/vc/v1/reports/get_daily`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token`
/// - Scopes, any of: `vc:report:readonly`
///
/// Errors: [`GetDailyError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/report/get_daily)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDaily {
    /// The start of the period to report on, in seconds since 1970. / 报告所覆盖时间段的起点，秒级时间戳。
    /// - Example: `"1608888867"`
    pub start_time: wire::TimestampSec,
    /// The end of the period to report on, in seconds since 1970. / 报告所覆盖时间段的终点，秒级时间戳。
    /// - Example: `"1608888966"`
    pub end_time: wire::TimestampSec,
    /// Where the data to report on is kept; only usable if the tenant has data in several places and this kind of query is enabled for it.
    ///
    /// 只查存放在该地的数据；仅当租户的数据分布在多地且开通了此项查询时才可使用。
    /// - `0`: Mainland China / 中国大陆
    /// - `1`: United States / 美国
    /// - `2`: Singapore / 新加坡
    /// - `3`: Japan / 日本
    /// - Example: `0`
    pub unit: Option<i64>,
}
impl GetDaily {
    /// Creates the value from its required fields.
    pub fn new(
        start_time: impl Into<wire::TimestampSec>,
        end_time: impl Into<wire::TimestampSec>,
    ) -> Self {
        Self {
            start_time: start_time.into(),
            end_time: end_time.into(),
            unit: Default::default(),
        }
    }
    /// Sets `unit`.
    #[must_use]
    pub fn unit(mut self, value: i64) -> Self {
        self.unit = Some(value);
        self
    }
}
impl wire::Object for GetDaily {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("unit", &mut self.unit);
    }
}
crate::codegen::__impl_object! {
    GetDaily
}
crate::codegen::__operation! {
    GetDaily => GetDailyResponse, GetDailyError:
    Endpoint::new("vc.v1.report.get_daily", Get, "/open-apis/vc/v1/reports/get_daily")
        .documented(text("获取会议报告", "Get the daily meeting report"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/report/get_daily")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::VC_REPORT_READONLY])])
        .limits(RateLimit::Special, &[])
        .request(NoBody, &[
            query("start_time", String).required(),
            query("end_time", String).required(),
            query("unit", Integer),
        ])
}
/// The reply to [`GetDaily`](struct@GetDaily).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDailyResponse {
    /// The report on the meetings of the period. / 该时间段的会议使用报告。
    pub meeting_report: GetDailyReport,
}
impl wire::Object for GetDailyResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("meeting_report", &mut self.meeting_report);
    }
}
crate::codegen::__impl_object! {
    GetDailyResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`GetDaily`](struct@GetDaily).
    GetDailyError:
    /// [`121001`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`121002`](error::OPERATION_UNSUPPORTED): not support
    OperationUnsupported = error::OPERATION_UNSUPPORTED,
    /// [`121003`](error::INVALID_PARAMETER): param error
    InvalidParameter = error::INVALID_PARAMETER,
}
/// The report on the meetings of the period. / 该时间段的会议使用报告。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDailyReport {
    /// How many meetings there were in the period. / 该时间段内的会议总数。
    pub total_meeting_count: i64,
    /// How long the meetings of the period lasted in total, in seconds. / 该时间段内会议的总时长，单位为秒。
    pub total_meeting_duration: String,
    /// How many people took part in the meetings of the period in total. / 该时间段内的参会总人数。
    pub total_participant_count: String,
    /// The figures of each day. / 按天统计的会议数据。
    pub daily_report: Vec<GetDailyReportMeetingDaily>,
}
impl wire::Object for GetDailyReport {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.integer_text("total_meeting_count", &mut self.total_meeting_count);
        f.field("total_meeting_duration", &mut self.total_meeting_duration);
        f.field("total_participant_count", &mut self.total_participant_count);
        f.field("daily_report", &mut self.daily_report);
    }
}
/// The figures of each day. / 按天统计的会议数据。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDailyReportMeetingDaily {
    /// The day, in seconds since 1970. / 这一天，秒级时间戳。
    pub date: String,
    /// How many meetings there were. / 会议的数量。
    pub meeting_count: i64,
    /// How long the meetings of the day lasted, in seconds. / 当天会议的时长，单位为秒。
    pub meeting_duration: String,
    /// How many people took part in the meetings of the day. / 当天的参会人数。
    pub participant_count: String,
}
impl wire::Object for GetDailyReportMeetingDaily {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("date", &mut self.date);
        f.integer_text("meeting_count", &mut self.meeting_count);
        f.field("meeting_duration", &mut self.meeting_duration);
        f.field("participant_count", &mut self.participant_count);
    }
}
crate::codegen::__impl_object! {
    GetDailyReport GetDailyReportMeetingDaily
}
