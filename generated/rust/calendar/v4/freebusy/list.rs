// Generated from spec/calendar/v4/freebusy/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::calendar::{error, v4};
impl super::Api<'_> {
    /// Get the busy times of a user or a meeting room / 查询主日历日程忙闲信息: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn list(
        &self,
        time_min: impl Into<String>,
        time_max: impl Into<String>,
    ) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(time_min, time_max))
    }
}
/// Get the busy times of a user or a meeting room / 查询主日历日程忙闲信息.
///
/// Returns when a user, according to the primary calendar, or a meeting room is busy within a time range.
///
/// 返回一个用户的主日历或一间会议室在一段时间内的忙碌时段。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.calendar().v4().freebusy().list("2020-10-28T12:00:00+08:00", "2020-12-28T12:00:00+08:00").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/calendar/v4/freebusy/list`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `calendar:calendar`, `calendar:calendar.free_busy:read`, `calendar:calendar:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/freebusy/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The start of the time range, in the [RFC 3339](https://datatracker.ietf.org/doc/html/rfc3339) format; at most 90 days before `time_max`.
    ///
    /// 查询时段的开始时间，[RFC 3339](https://datatracker.ietf.org/doc/html/rfc3339) 格式；与 `time_max` 的间隔不能超过 90 天。
    /// - Example: `"2020-10-28T12:00:00+08:00"`
    pub time_min: String,
    /// The end of the time range, in the [RFC 3339](https://datatracker.ietf.org/doc/html/rfc3339) format; at most 90 days after `time_min`.
    ///
    /// 查询时段的结束时间，[RFC 3339](https://datatracker.ietf.org/doc/html/rfc3339) 格式；与 `time_min` 的间隔不能超过 90 天。
    /// - Example: `"2020-12-28T12:00:00+08:00"`
    pub time_max: String,
    /// The user to query, as a `user_id_type` ID. Give this or `room_id`; this one wins if both are given.
    ///
    /// 要查询其忙闲的用户，类型由 `user_id_type` 决定。与 `room_id` 二选一，同时填写时以此字段为准。
    /// - Example: `"ou_xxxxxxxxxx"`
    pub user_id: Option<String>,
    /// The ID of the meeting room to query, found by listing or searching meeting rooms. Give this or `user_id`; this one is ignored if both are given.
    ///
    /// 要查询其忙闲的会议室的 ID，可通过查询会议室列表或搜索会议室获得。与 `user_id` 二选一，同时填写时被忽略。
    /// - Example: `"omm_xxxxxxxxxx"`
    pub room_id: Option<id::RoomId>,
    /// Whether events of bound third-party calendars count too; true if omitted. / 是否计入绑定的第三方日历中的日程；不填则计入。
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
impl List {
    /// Creates the value from its required fields.
    pub fn new(time_min: impl Into<String>, time_max: impl Into<String>) -> Self {
        Self {
            user_id_type: Default::default(),
            time_min: time_min.into(),
            time_max: time_max.into(),
            user_id: Default::default(),
            room_id: Default::default(),
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
    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `room_id`.
    #[must_use]
    pub fn room_id(mut self, value: impl Into<id::RoomId>) -> Self {
        self.room_id = Some(value.into());
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
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("time_min", &mut self.time_min);
        f.field("time_max", &mut self.time_max);
        f.field("user_id", &mut self.user_id);
        f.field("room_id", &mut self.room_id);
        f.field("include_external_calendar", &mut self.include_external_calendar);
        f.field("only_busy", &mut self.only_busy);
        f.field("need_rsvp_status", &mut self.need_rsvp_status);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("calendar.v4.freebusy.list", Post, "/open-apis/calendar/v4/freebusy/list")
        .documented(text("查询主日历日程忙闲信息", "Get the busy times of a user or a meeting room"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/freebusy/list")
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
            body("user_id", String),
            body("room_id", String),
            body("include_external_calendar", Boolean),
            body("only_busy", Boolean),
            body("need_rsvp_status", Boolean),
        ])
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The busy times within the time range. / 所查时段内的忙碌时间。
    pub freebusy_list: Vec<v4::Freebusy>,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("freebusy_list", &mut self.freebusy_list);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
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
}
