// Generated from spec/corehr/v1/leave/work_calendar.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::corehr::error;
impl super::Api<'_> {
    /// Query work calendars / 获取工作日历信息: [`WorkCalendar`](struct@WorkCalendar).
    ///
    /// Optional fields are set on the call: `.with(|request| request.wk_calendar_id_gt(…))`.
    pub fn work_calendar(
        &self,
        wk_calendar_ids: impl Into<Vec<id::CalendarId>>,
    ) -> crate::codegen::Call<WorkCalendar> {
        crate::codegen::Call::new(self.client, WorkCalendar::new(wk_calendar_ids))
    }
}
/// Query work calendars / 获取工作日历信息.
///
/// Returns the names, states and other details of the work calendars that match. / 按条件返回工作日历的名称、状态等信息。
///
/// - `POST /open-apis/corehr/v1/leaves/work_calendar`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:common_data.basic_data:read`, `corehr:corehr:readonly`, `corehr:work_calendar:read`, `corehr:employee:read`
///
/// Errors: [`WorkCalendarError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/work_calendar)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkCalendar {
    /// The IDs of the work calendars to query. The first query may pass an empty array.
    ///
    /// 要查询的工作日历的 ID，首次查询可传空数组。
    /// - Example: `["71369144159575915967136914415957591596"]`
    pub wk_calendar_ids: Vec<id::CalendarId>,
    /// Only work calendars with an ID greater than this are returned. / 只查询 ID 大于此值的工作日历。
    /// - Example: `"7136914415957591596"`
    pub wk_calendar_id_gt: Option<String>,
    /// Paging, sorting and other options, with defaults for what is left out. / 分页、排序等选项，未填的项取默认值。
    pub wk_option: Option<WorkCalendarWkOption>,
    /// Whether only enabled work calendars are returned. Not supported yet; at present only enabled ones are returned in any case.
    ///
    /// 是否排除未启用的工作日历；尚不支持，目前无论如何都只返回启用的。
    /// - Default: `true`
    pub only_enable: Option<bool>,
}
impl WorkCalendar {
    /// Creates the value from its required fields.
    pub fn new(wk_calendar_ids: impl Into<Vec<id::CalendarId>>) -> Self {
        Self {
            wk_calendar_ids: wk_calendar_ids.into(),
            wk_calendar_id_gt: Default::default(),
            wk_option: Default::default(),
            only_enable: Default::default(),
        }
    }
    /// Sets `wk_calendar_id_gt`.
    #[must_use]
    pub fn wk_calendar_id_gt(mut self, value: impl Into<String>) -> Self {
        self.wk_calendar_id_gt = Some(value.into());
        self
    }
    /// Sets `wk_option`.
    #[must_use]
    pub fn wk_option(mut self, value: WorkCalendarWkOption) -> Self {
        self.wk_option = Some(value);
        self
    }
    /// Sets `only_enable`.
    #[must_use]
    pub fn only_enable(mut self, value: bool) -> Self {
        self.only_enable = Some(value);
        self
    }
}
impl wire::Object for WorkCalendar {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("wk_calendar_ids", &mut self.wk_calendar_ids);
        f.field("wk_calendar_id_gt", &mut self.wk_calendar_id_gt);
        f.field("wk_option", &mut self.wk_option);
        f.field("only_enable", &mut self.only_enable);
    }
}
crate::codegen::__impl_object! {
    WorkCalendar
}
crate::codegen::__operation! {
    WorkCalendar => WorkCalendarResponse, WorkCalendarError:
    Endpoint::new("corehr.v1.leave.work_calendar", Post, "/open-apis/corehr/v1/leaves/work_calendar")
        .documented(text("获取工作日历信息", "Query work calendars"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/work_calendar")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_COMMON_DATA_BASIC_DATA_READ]),
            scopes(&[crate::scope::COREHR_COREHR_READONLY]),
            scopes(&[crate::scope::COREHR_WORK_CALENDAR_READ]),
            scopes(&[crate::scope::COREHR_EMPLOYEE_READ]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            body("wk_calendar_ids", Array).required(),
            body("wk_calendar_id_gt", String),
            body("wk_option", Object),
            body("only_enable", Boolean).default("true"),
        ])
}
/// The reply to [`WorkCalendar`](struct@WorkCalendar).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkCalendarResponse {
    /// The work calendars found, matching `wk_calendar_ids` in the request.
    ///
    /// 查到的工作日历，与请求中的 `wk_calendar_ids` 对应。
    pub work_calendars: Vec<WorkCalendarWorkCalendarDetail>,
    /// The total of matching work calendars, returned only if `count` was true in the request.
    ///
    /// 符合条件的工作日历总数，仅当请求的 `count` 为 true 时返回。
    pub count: i64,
}
impl wire::Object for WorkCalendarResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("work_calendars", &mut self.work_calendars);
        f.field("count", &mut self.count);
    }
}
crate::codegen::__impl_object! {
    WorkCalendarResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`WorkCalendar`](struct@WorkCalendar).
    WorkCalendarError:
    /// `1160501` (HTTP 200): 内部错误
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 系统内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    JobChangeBeforeOnboarding = &ErrorInfo {
        status: Some(200),
        message: "内部错误",
        fix: Text { zh: "系统内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Try again later; if it keeps failing, contact support with the log id." },
        ..*error::JOB_CHANGE_BEFORE_ONBOARDING
    },
}
/// How the results are sorted. / 排序条件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkCalendarSortOption {
    /// The field to sort by. / 用于排序的字段。
    /// - Example: `"wk_id"`
    pub sort_field: Option<String>,
    /// The direction of the sorting. / 排序的方向。
    /// - From 0 to 1
    /// - `0`: Ascending / 升序
    /// - `1`: Descending / 降序
    /// - Example: `0`
    pub sort_order: Option<i64>,
    /// Which text a multilingual field is sorted by. / 多语言字段按哪种文字排序。
    /// - From 0 to 2
    /// - `0`: Chinese keyword / 中文关键字
    /// - `1`: English keyword / 英文关键字
    /// - `2`: Pinyin / 拼音
    /// - Example: `1`
    pub sort_i18n: Option<i64>,
    /// Whether to sort by the depth of the field in its hierarchy. / 是否按字段的层级深度排序。
    pub sort_by_strand_length: Option<bool>,
    /// Whether to sort by pinyin. / 是否按拼音排序。
    pub sort_by_pinyin: Option<bool>,
    /// Whether to sort by the `value_order` of the enum. / 是否按枚举类型的 `value_order` 排序。
    pub sort_by_enum_value_order: Option<bool>,
}
impl WorkCalendarSortOption {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `sort_field`.
    #[must_use]
    pub fn sort_field(mut self, value: impl Into<String>) -> Self {
        self.sort_field = Some(value.into());
        self
    }
    /// Sets `sort_order`.
    #[must_use]
    pub fn sort_order(mut self, value: i64) -> Self {
        self.sort_order = Some(value);
        self
    }
    /// Sets `sort_i18n`.
    #[must_use]
    pub fn sort_i18n(mut self, value: i64) -> Self {
        self.sort_i18n = Some(value);
        self
    }
    /// Sets `sort_by_strand_length`.
    #[must_use]
    pub fn sort_by_strand_length(mut self, value: bool) -> Self {
        self.sort_by_strand_length = Some(value);
        self
    }
    /// Sets `sort_by_pinyin`.
    #[must_use]
    pub fn sort_by_pinyin(mut self, value: bool) -> Self {
        self.sort_by_pinyin = Some(value);
        self
    }
    /// Sets `sort_by_enum_value_order`.
    #[must_use]
    pub fn sort_by_enum_value_order(mut self, value: bool) -> Self {
        self.sort_by_enum_value_order = Some(value);
        self
    }
}
impl wire::Object for WorkCalendarSortOption {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("sort_field", &mut self.sort_field);
        f.field("sort_order", &mut self.sort_order);
        f.field("sort_i18n", &mut self.sort_i18n);
        f.field("sort_by_strand_length", &mut self.sort_by_strand_length);
        f.field("sort_by_pinyin", &mut self.sort_by_pinyin);
        f.field("sort_by_enum_value_order", &mut self.sort_by_enum_value_order);
    }
}
/// The name of the work calendar. / 工作日历的名称。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkCalendarWkCalendarI18n {
    /// The Chinese text. / 中文内容。
    pub zh_cn: String,
    /// The English text. / 英文内容。
    pub en_us: String,
}
impl wire::Object for WorkCalendarWkCalendarI18n {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("zh_cn", &mut self.zh_cn);
        f.field("en_us", &mut self.en_us);
    }
}
/// Paging, sorting and other options, with defaults for what is left out. / 分页、排序等选项，未填的项取默认值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkCalendarWkOption {
    /// Whether the total of matching work calendars is returned, true by default.
    ///
    /// 响应中是否带上满足条件的工作日历有多少个，不填则带上。
    pub count: Option<bool>,
    /// How many items to skip, 0 by default. / 分页的偏移量，从 0 开始，默认为 0。
    /// - Example: `0`
    pub offset: Option<i64>,
    /// How many items to return, 2000 by default. / 一次返回的条数，默认为 2000。
    /// - From 1 to 2000
    /// - Example: `20`
    pub limit: i64,
    /// How the results are sorted. / 排序条件。
    /// - Length: 0 to 50
    pub sort_options: Option<Vec<WorkCalendarSortOption>>,
}
impl WorkCalendarWkOption {
    /// Creates the value from its required fields.
    pub fn new(limit: i64) -> Self {
        Self {
            count: Default::default(),
            offset: Default::default(),
            limit,
            sort_options: Default::default(),
        }
    }
    /// Sets `count`.
    #[must_use]
    pub fn count(mut self, value: bool) -> Self {
        self.count = Some(value);
        self
    }
    /// Sets `offset`.
    #[must_use]
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }
    /// Sets `sort_options`.
    #[must_use]
    pub fn sort_options(
        mut self,
        value: impl Into<Vec<WorkCalendarSortOption>>,
    ) -> Self {
        self.sort_options = Some(value.into());
        self
    }
}
impl wire::Object for WorkCalendarWkOption {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("count", &mut self.count);
        f.field("offset", &mut self.offset);
        f.field("limit", &mut self.limit);
        f.field("sort_options", &mut self.sort_options);
    }
}
/// The work calendars found, matching `wk_calendar_ids` in the request.
///
/// 查到的工作日历，与请求中的 `wk_calendar_ids` 对应。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkCalendarWorkCalendarDetail {
    /// The ID of the work calendar. / 工作日历的 ID。
    pub calendar_id: id::CalendarId,
    /// The name of the work calendar. / 工作日历的名称。
    pub calendar_name: WorkCalendarWkCalendarI18n,
    /// Whether the work calendar is enabled. / 工作日历是否启用。
    pub enable: bool,
}
impl wire::Object for WorkCalendarWorkCalendarDetail {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("calendar_id", &mut self.calendar_id);
        f.field("calendar_name", &mut self.calendar_name);
        f.field("enable", &mut self.enable);
    }
}
crate::codegen::__impl_object! {
    WorkCalendarSortOption WorkCalendarWkCalendarI18n WorkCalendarWkOption
    WorkCalendarWorkCalendarDetail
}
