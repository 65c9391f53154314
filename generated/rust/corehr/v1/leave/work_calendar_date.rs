// Generated from spec/corehr/v1/leave/work_calendar_date.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::corehr::error;
impl super::Api<'_> {
    /// Query the days of a work calendar / 获取工作日历日期详情: [`WorkCalendarDate`](struct@WorkCalendarDate).
    ///
    /// Optional fields are set on the call: `.with(|request| request.dates(…))`.
    pub fn work_calendar_date(
        &self,
        wk_calendar_ids: impl Into<Vec<id::CalendarId>>,
    ) -> crate::codegen::Call<WorkCalendarDate> {
        crate::codegen::Call::new(self.client, WorkCalendarDate::new(wk_calendar_ids))
    }
}
/// Query the days of a work calendar / 获取工作日历日期详情.
///
/// Returns the date and the type of every day of a work calendar. / 返回工作日历中每一天的日期和日期类型。
///
/// - `POST /open-apis/corehr/v1/leaves/work_calendar_date`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `corehr:corehr:readonly`, `corehr:work_calendar:read`, `corehr:corehr`
///
/// Errors: [`WorkCalendarDateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/work_calendar_date)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkCalendarDate {
    /// The IDs of the work calendars to query, as returned by the work calendar query.
    ///
    /// 要查询的工作日历的 ID，可用获取工作日历接口获取。
    /// - Length: 1 to 100
    /// - Example: `["7390282135276635692"]`
    pub wk_calendar_ids: Vec<id::CalendarId>,
    /// The dates to query, written `2006-01-02`. Without `ids`, either `dates` or both `begin_date` and `end_date` are needed; with `ids`, only `ids` counts.
    ///
    /// 要查询的日期，格式为 `2006-01-02`。未传 `ids` 时，须传 `dates` 或 `begin_date` 和 `end_date`；传了 `ids` 则只按 `ids` 查询。
    /// - Length: 1 to 50
    /// - Example: `["2006-01-02"]`
    pub dates: Option<Vec<String>>,
    /// The first date of the range, written `2006-01-02`, used together with `end_date`. Without `ids`, either `dates` or this range is needed; with `ids`, only `ids` counts.
    ///
    /// 日期范围的起始日期，格式为 `2006-01-02`，与 `end_date` 一起使用。未传 `ids` 时，须传 `dates` 或此范围；传了 `ids` 则只按 `ids` 查询。
    /// - Example: `"2006-01-02"`
    pub begin_date: Option<String>,
    /// The last date of the range, inclusive, written `2006-01-02`, used together with `begin_date`.
    ///
    /// 日期范围的结束日期（含），格式为 `2006-01-02`，与 `begin_date` 一起使用。
    /// - Example: `"2006-01-02"`
    pub end_date: Option<String>,
    /// How many items to skip. / 分页的偏移量。
    /// - Example: `0`
    pub offset: Option<i64>,
    /// How many items to return. / 一次返回的条数。
    /// - Example: `10`
    pub limit: Option<i64>,
    /// The IDs of the dates to query, which are the `id` values in `calendar_dates` of a reply. If given, only `ids` counts; if not, either `dates` or both `begin_date` and `end_date` are needed.
    ///
    /// 要查询的日期的 ID，即响应中 `calendar_dates` 的 `id`。传了则只按 `ids` 查询，未传须给出 `dates` 或 `begin_date` 和 `end_date`。
    /// - Length: 0 to 1000
    /// - Example: `["7390282135276635692"]`
    pub ids: Option<Vec<String>>,
}
impl WorkCalendarDate {
    /// Creates the value from its required fields.
    pub fn new(wk_calendar_ids: impl Into<Vec<id::CalendarId>>) -> Self {
        Self {
            wk_calendar_ids: wk_calendar_ids.into(),
            dates: Default::default(),
            begin_date: Default::default(),
            end_date: Default::default(),
            offset: Default::default(),
            limit: Default::default(),
            ids: Default::default(),
        }
    }
    /// Sets `dates`.
    #[must_use]
    pub fn dates(mut self, value: impl Into<Vec<String>>) -> Self {
        self.dates = Some(value.into());
        self
    }
    /// Sets `begin_date`.
    #[must_use]
    pub fn begin_date(mut self, value: impl Into<String>) -> Self {
        self.begin_date = Some(value.into());
        self
    }
    /// Sets `end_date`.
    #[must_use]
    pub fn end_date(mut self, value: impl Into<String>) -> Self {
        self.end_date = Some(value.into());
        self
    }
    /// Sets `offset`.
    #[must_use]
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }
    /// Sets `limit`.
    #[must_use]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `ids`.
    #[must_use]
    pub fn ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.ids = Some(value.into());
        self
    }
}
impl wire::Object for WorkCalendarDate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("wk_calendar_ids", &mut self.wk_calendar_ids);
        f.field("dates", &mut self.dates);
        f.field("begin_date", &mut self.begin_date);
        f.field("end_date", &mut self.end_date);
        f.field("offset", &mut self.offset);
        f.field("limit", &mut self.limit);
        f.field("ids", &mut self.ids);
    }
}
crate::codegen::__impl_object! {
    WorkCalendarDate
}
crate::codegen::__operation! {
    WorkCalendarDate => WorkCalendarDateResponse, WorkCalendarDateError:
    Endpoint::new("corehr.v1.leave.work_calendar_date", Post, "/open-apis/corehr/v1/leaves/work_calendar_date")
        .documented(text("获取工作日历日期详情", "Query the days of a work calendar"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/work_calendar_date")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_COREHR_READONLY]),
            scopes(&[crate::scope::COREHR_WORK_CALENDAR_READ]),
            scopes(&[crate::scope::COREHR_COREHR]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            body("wk_calendar_ids", Array).required(),
            body("dates", Array),
            body("begin_date", String),
            body("end_date", String),
            body("offset", Integer),
            body("limit", Integer),
            body("ids", Array),
        ])
}
/// The reply to [`WorkCalendarDate`](struct@WorkCalendarDate).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkCalendarDateResponse {
    /// The calendar dates found. / 查到的工作日历日期。
    pub calendar_dates: Vec<WorkCalendarDateWkCalendarDate>,
}
impl wire::Object for WorkCalendarDateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("calendar_dates", &mut self.calendar_dates);
    }
}
crate::codegen::__impl_object! {
    WorkCalendarDateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`WorkCalendarDate`](struct@WorkCalendarDate).
    WorkCalendarDateError:
    /// `1160501` (HTTP 500): tenant id is invalid
    ///
    /// The tenant ID is empty or invalid. Call with a valid access token of the tenant; if it still fails, contact support with the log id.
    ///
    /// 租户 ID 为空或无效。请使用目标租户的有效 access token 调用；若仍失败，请联系技术支持并提供 log id。
    JobChangeBeforeOnboarding = &ErrorInfo {
        status: Some(500),
        message: "tenant id is invalid",
        fix: Text { zh: "租户 ID 为空或无效。请使用目标租户的有效 access token 调用；若仍失败，请联系技术支持并提供 log id。", en: "The tenant ID is empty or invalid. Call with a valid access token of the tenant; if it still fails, contact support with the log id." },
        ..*error::JOB_CHANGE_BEFORE_ONBOARDING
    },
    /// `1160502` (HTTP 400): param is invalid
    ///
    /// A parameter is invalid. Compare the parameters with those of the operation. / 请求参数不合法。请对照该接口的字段说明修正参数。
    JobChangeAfterOffboarding = &ErrorInfo {
        message: "param is invalid",
        fix: Text { zh: "请求参数不合法。请对照该接口的字段说明修正参数。", en: "A parameter is invalid. Compare the parameters with those of the operation." },
        ..*error::JOB_CHANGE_AFTER_OFFBOARDING
    },
    /// [`1160503`](error::UNKNOWN_ERROR): unknown error
    UnknownError = error::UNKNOWN_ERROR,
}
/// Whether the date is a working day, a day off or a public holiday. / 这一天是工作日、休息日还是公共假日。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkCalendarDateDateType {
    /// `day_off`: Day off / 休息日
    DayOff,
    /// `public_holiday`: Public holiday / 公共假日
    PublicHoliday,
    /// `workday`: Working day / 工作日
    Workday,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for WorkCalendarDateDateType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for WorkCalendarDateDateType {
    fn as_str(&self) -> &str {
        match self {
            Self::DayOff => "day_off",
            Self::PublicHoliday => "public_holiday",
            Self::Workday => "workday",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "day_off" => Self::DayOff,
            "public_holiday" => Self::PublicHoliday,
            "workday" => Self::Workday,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The calendar dates found. / 查到的工作日历日期。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkCalendarDateWkCalendarDate {
    /// The ID of the work calendar. / 工作日历的 ID。
    pub calendar_id: id::CalendarId,
    /// The date, written `2006-01-02`. / 日期，格式为 `2006-01-02`。
    pub date: String,
    /// Whether the date is a working day, a day off or a public holiday. / 这一天是工作日、休息日还是公共假日。
    pub date_type: WorkCalendarDateDateType,
    /// The ID of the date. / 日期的 ID。
    pub id: String,
}
impl wire::Object for WorkCalendarDateWkCalendarDate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("calendar_id", &mut self.calendar_id);
        f.field("date", &mut self.date);
        f.field("date_type", &mut self.date_type);
        f.field("id", &mut self.id);
    }
}
crate::codegen::__impl_object! {
    WorkCalendarDateWkCalendarDate
}
crate::codegen::__impl_enum! {
    WorkCalendarDateDateType
}
