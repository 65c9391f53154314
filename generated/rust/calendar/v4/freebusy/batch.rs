// Generated from spec/calendar/v4/freebusy/batch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::calendar::{error, v4};
impl super::Api<'_> {
    /// Get the busy times of users in bulk / 批量查询主日历日程忙闲信息: [`Batch`](struct@Batch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn batch(
        &self,
        time_min: impl Into<String>,
        time_max: impl Into<String>,
        user_ids: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<Batch> {
        crate::codegen::Call::new(self.client, Batch::new(time_min, time_max, user_ids))
    }
}
/// Get the busy times of users in bulk / 批量查询主日历日程忙闲信息.
///
/// Returns when several users are busy within a time range, according to their primary calendars.
///
/// 批量返回多个用户的主日历在一段时间内的忙碌时段。
///
/// - `POST /open-apis/calendar/v4/freebusy/batch`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `calendar:calendar`, `calendar:calendar.free_busy:read`, `calendar:calendar:readonly`
///
/// Errors: [`BatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/freebusy/batch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Batch {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The start of the time range, in the [RFC 3339](https://datatracker.ietf.org/doc/html/rfc3339) format; at most 2 weeks before `time_max`.
    ///
    /// 查询时段的开始时间，[RFC 3339](https://datatracker.ietf.org/doc/html/rfc3339) 格式；与 `time_max` 的间隔不能超过 2 周。
    /// - Example: `"2020-10-28T12:00:00+08:00"`
    pub time_min: String,
    /// The end of the time range, in the [RFC 3339](https://datatracker.ietf.org/doc/html/rfc3339) format; at most 2 weeks after `time_min`.
    ///
    /// 查询时段的结束时间，[RFC 3339](https://datatracker.ietf.org/doc/html/rfc3339) 格式；与 `time_min` 的间隔不能超过 2 周。
    /// - Example: `"2020-10-29T12:00:00+08:00"`
    pub time_max: String,
    /// The users whose busy times to query, as `user_id_type` IDs. / 要查询其忙闲的用户，类型由 `user_id_type` 决定。
    /// - Length: 1 to 10
    /// - Example: `["ou_c186b6833e2d5faf2bc587e71ddabcef"]`
    pub user_ids: Vec<String>,
    /// Whether events of third-party calendars that the user bound count too; true if omitted.
    ///
    /// 是否计入用户绑定的第三方日历中的日程；不填则计入。
    pub include_external_calendar: Option<bool>,
    /// Whether to return only busy times, which is so if omitted; if false, events marked as free are returned too.
    ///
    /// 是否只返回忙碌的时段；不填则只返回忙碌，false 则连空闲日程的时段一并返回。
    pub only_busy: Option<bool>,
    /// Whether to return the answer of the user to the event (`rsvp_status`) with each time.
    ///
    /// 是否在每个时段附带用户对日程的答复（`rsvp_status`）。
    pub need_rsvp_status: Option<bool>,
}
impl Batch {
    /// Creates the value from its required fields.
    pub fn new(
        time_min: impl Into<String>,
        time_max: impl Into<String>,
        user_ids: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            user_id_type: Default::default(),
            time_min: time_min.into(),
            time_max: time_max.into(),
            user_ids: user_ids.into(),
            include_external_calendar: Default::default(),
            only_busy: Default::default(),
            need_rsvp_status: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `include_external_calendar`.
    #[must_use]
    pub fn include_external_calendar(mut self, value: bool) -> Self {
        self.include_external_calendar = Some(value);
        self
    }
    /// Sets `only_busy`.
    #[must_use]
    pub fn only_busy(mut self, value: bool) -> Self {
        self.only_busy = Some(value);
        self
    }
    /// Sets `need_rsvp_status`.
    #[must_use]
    pub fn need_rsvp_status(mut self, value: bool) -> Self {
        self.need_rsvp_status = Some(value);
        self
    }
}
impl wire::Object for Batch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("time_min", &mut self.time_min);
        f.field("time_max", &mut self.time_max);
        f.field("user_ids", &mut self.user_ids);
        f.field("include_external_calendar", &mut self.include_external_calendar);
        f.field("only_busy", &mut self.only_busy);
        f.field("need_rsvp_status", &mut self.need_rsvp_status);
    }
}
crate::codegen::__impl_object! {
    Batch
}
crate::codegen::__operation! {
    Batch => BatchResponse, BatchError:
    Endpoint::new("calendar.v4.freebusy.batch", Post, "/open-apis/calendar/v4/freebusy/batch")
        .documented(text("批量查询主日历日程忙闲信息", "Get the busy times of users in bulk"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/freebusy/batch")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::CALENDAR_CALENDAR]),
            scopes(&[crate::scope::CALENDAR_CALENDAR_FREE_BUSY_READ]),
            scopes(&[crate::scope::CALENDAR_CALENDAR_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("time_min", String).required(),
            body("time_max", String).required(),
            body("user_ids", Array).required(),
            body("include_external_calendar", Boolean),
            body("only_busy", Boolean),
            body("need_rsvp_status", Boolean),
        ])
}
/// The reply to [`Batch`](struct@Batch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchResponse {
    /// The busy and free times of each user. / 各用户的忙闲时段。
    pub freebusy_lists: Vec<BatchUserFreebusy>,
}
impl wire::Object for BatchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("freebusy_lists", &mut self.freebusy_lists);
    }
}
crate::codegen::__impl_object! {
    BatchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Batch`](struct@Batch).
    BatchError:
    /// [`190002`](error::INVALID_PARAMETER): invalid parameters in request
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`190003`](error::INTERNAL_ERROR): internal service error
    InternalError = error::INTERNAL_ERROR,
    /// [`190004`](error::METHOD_RATE_LIMITED): method rate limited
    MethodRateLimited = error::METHOD_RATE_LIMITED,
    /// [`190005`](error::APP_RATE_LIMITED): app rate limited
    AppRateLimited = error::APP_RATE_LIMITED,
    /// [`190006`](error::WRONG_TENANT_UNIT): wrong unit for app tenant
    WrongTenantUnit = error::WRONG_TENANT_UNIT,
    /// [`190007`](error::APP_BOT_ID_NOT_FOUND): app bot_id not found
    AppBotIdNotFound = error::APP_BOT_ID_NOT_FOUND,
    /// [`190010`](error::RATE_LIMITED): current operation rate limited
    RateLimited = error::RATE_LIMITED,
    /// [`190014`](error::INVALID_REQUEST_PARAMETER): invalid request parameters. check details for more info.
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
    /// [`195100`](error::USER_NOT_FOUND): user is dismiss or not exist in the tenant
    UserNotFound = error::USER_NOT_FOUND,
    /// [`198001`](error::USER_ID_LIMIT_EXCEEDED): the number of user IDs exceeds the limit
    UserIdLimitExceeded = error::USER_ID_LIMIT_EXCEEDED,
    /// [`198002`](error::INVALID_TIME_FORMAT): the time format is illegal
    InvalidTimeFormat = error::INVALID_TIME_FORMAT,
    /// [`198003`](error::INVALID_TIME_RANGE): the time range is illegal
    InvalidTimeRange = error::INVALID_TIME_RANGE,
    /// [`198004`](error::INVALID_TIME_ZONE_FORMAT): the time zone format is illegal
    InvalidTimeZoneFormat = error::INVALID_TIME_ZONE_FORMAT,
}
/// The busy and free times of each user. / 各用户的忙闲时段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUserFreebusy {
    /// The busy and free times of the user within the time range. / 该用户在所查时段内的忙闲时间。
    pub freebusy_items: Vec<v4::Freebusy>,
    /// The user that the times belong to, as a `user_id_type` ID. / 该忙闲信息所属用户的 ID，类型由 `user_id_type` 决定。
    pub user_id: String,
}
impl wire::Object for BatchUserFreebusy {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("freebusy_items", &mut self.freebusy_items);
        f.field("user_id", &mut self.user_id);
    }
}
crate::codegen::__impl_object! {
    BatchUserFreebusy
}
