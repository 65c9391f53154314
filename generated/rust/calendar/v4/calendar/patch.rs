// Generated from spec/calendar/v4/calendar/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::calendar::{error, v4};
impl super::Api<'_> {
    /// Update a calendar / 更新日历信息: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.summary(…))`.
    pub fn patch(
        &self,
        calendar_id: impl Into<id::CalendarId>,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(calendar_id))
    }
}
/// Update a calendar / 更新日历信息.
///
/// Changes the title, description, visibility or other details of a calendar as the app or a user, whose role in it decides which can be changed.
///
/// 以应用或用户身份修改一个日历的标题、描述或公开范围等信息，能改哪些取决于其在日历中的权限。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.calendar().v4().calendar().patch("feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/calendar/v4/calendars/:calendar_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `calendar:calendar`, `calendar:calendar:update`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the calendar, returned on creation of a shared calendar, and by fetching the primary calendar, listing or searching calendars.
    ///
    /// 日历 ID，创建共享日历时返回，也可通过查询主日历、日历列表或搜索日历获得。
    /// - Example: `"feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn"`
    pub calendar_id: id::CalendarId,
    /// The new title of the calendar; unchanged if omitted. / 日历的新标题；不填则不变。
    /// - Length: 1 to 255
    /// - Example: `"text"`
    pub summary: Option<String>,
    /// The new description of the calendar; unchanged if omitted. / 日历的新描述；不填则不变。
    /// - Length: at most 255
    /// - Example: `"text"`
    pub description: Option<String>,
    /// How much of the calendar others may see from now on; unchanged if omitted. / 日历新的公开范围；不填则不变。
    pub permissions: Option<v4::Permissions>,
    /// The new color of the calendar for the current identity only, unchanged if omitted; clients show the nearest color of their palette. An ARGB value as an int32, 8 bits each for alpha, red, green and blue from the top; -11034625 is RGB (87, 159, 255).
    ///
    /// 日历的新颜色，仅对当前身份生效，不填则不变；客户端取色板上最接近的颜色展示。以 int32 表示的 ARGB 值，从高到低各 8 位依次为透明度、红、绿、蓝，例如 -11034625 即 RGB (87, 159, 255)。
    /// - Example: `-1`
    pub color: Option<i64>,
    /// The new name that the current identity gives the calendar, seen by no one else; unchanged if omitted.
    ///
    /// 当前身份给日历的新备注名，其他人看不到；不填则不变。
    /// - Length: at most 255
    /// - Example: `"text"`
    pub summary_alias: Option<String>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(calendar_id: impl Into<id::CalendarId>) -> Self {
        Self {
            calendar_id: calendar_id.into(),
            summary: Default::default(),
            description: Default::default(),
            permissions: Default::default(),
            color: Default::default(),
            summary_alias: Default::default(),
        }
    }
    /// Sets `summary`.
    #[must_use]
    pub fn summary(mut self, value: impl Into<String>) -> Self {
        self.summary = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `permissions`.
    #[must_use]
    pub fn permissions(mut self, value: v4::Permissions) -> Self {
        self.permissions = Some(value);
        self
    }
    /// Sets `color`.
    #[must_use]
    pub fn color(mut self, value: i64) -> Self {
        self.color = Some(value);
        self
    }
    /// Sets `summary_alias`.
    #[must_use]
    pub fn summary_alias(mut self, value: impl Into<String>) -> Self {
        self.summary_alias = Some(value.into());
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("calendar_id", &mut self.calendar_id);
        f.field("summary", &mut self.summary);
        f.field("description", &mut self.description);
        f.field("permissions", &mut self.permissions);
        f.field("color", &mut self.color);
        f.field("summary_alias", &mut self.summary_alias);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("calendar.v4.calendar.patch", Patch, "/open-apis/calendar/v4/calendars/:calendar_id")
        .documented(text("更新日历信息", "Update a calendar"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/patch")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::CALENDAR_CALENDAR]),
            scopes(&[crate::scope::CALENDAR_CALENDAR_UPDATE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("calendar_id", String).required(),
            body("summary", String),
            body("description", String),
            body("permissions", String),
            body("color", Integer),
            body("summary_alias", String),
        ])
}
/// The reply to [`Patch`](struct@Patch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// The calendar after the update. / 更新后的日历。
    pub calendar: v4::Calendar,
}
impl wire::Object for PatchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("calendar", &mut self.calendar);
    }
}
crate::codegen::__impl_object! {
    PatchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
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
    /// [`191000`](error::CALENDAR_NOT_FOUND): calendar not found
    CalendarNotFound = error::CALENDAR_NOT_FOUND,
    /// [`191001`](error::INVALID_CALENDAR_ID): invalid calendar_id
    InvalidCalendarId = error::INVALID_CALENDAR_ID,
    /// [`191002`](error::NO_CALENDAR_ACCESS_ROLE): no calendar access_role
    NoCalendarAccessRole = error::NO_CALENDAR_ACCESS_ROLE,
    /// [`191003`](error::CALENDAR_DELETED): calendar is deleted
    CalendarDeleted = error::CALENDAR_DELETED,
    /// [`191004`](error::INVALID_CALENDAR_TYPE): invalid calendar type
    InvalidCalendarType = error::INVALID_CALENDAR_TYPE,
    /// [`191009`](error::NON_SUBSCRIBER_CANNOT_MODIFY_CALENDAR): non-subscriber cannot modify the calendar
    NonSubscriberCannotModifyCalendar = error::NON_SUBSCRIBER_CANNOT_MODIFY_CALENDAR,
    /// [`195100`](error::USER_NOT_FOUND): user is dismiss or not exist in the tenant
    UserNotFound = error::USER_NOT_FOUND,
}
