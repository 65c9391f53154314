// Generated from spec/calendar/v4/calendar/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::calendar::{error, v4};
impl super::Api<'_> {
    /// Create a shared calendar / 创建共享日历: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.summary(…))`.
    pub fn create(&self) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new())
    }
}
/// Create a shared calendar / 创建共享日历.
///
/// Creates a shared calendar as the app or a user, who is subscribed to it at once.
///
/// 以应用或用户身份创建一个共享日历，创建者自动订阅它。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.calendar().v4().calendar().create().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/calendar/v4/calendars`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `calendar:calendar`, `calendar:calendar:create`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The title of the calendar. / 日历的标题。
    /// - Length: at most 255
    /// - Example: `"text"`
    pub summary: Option<String>,
    /// The description of the calendar. / 日历的描述。
    /// - Length: at most 255
    /// - Example: `"text"`
    pub description: Option<String>,
    /// How much of the calendar others may see. / 日历的公开范围。
    pub permissions: Option<v4::Permissions>,
    /// The color of the calendar for the current identity only; clients show the nearest color of their palette. An ARGB value as an int32, 8 bits each for alpha, red, green and blue from the top; -11034625 is RGB (87, 159, 255).
    ///
    /// 日历的颜色，仅对当前身份生效，客户端取色板上最接近的颜色展示。以 int32 表示的 ARGB 值，从高到低各 8 位依次为透明度、红、绿、蓝，例如 -11034625 即 RGB (87, 159, 255)。
    /// - Example: `-1`
    pub color: Option<i64>,
    /// The name that the current identity gives the calendar; no one else sees it. / 当前身份给日历的备注名，其他人看不到。
    /// - Length: at most 255
    /// - Example: `"text"`
    pub summary_alias: Option<String>,
}
impl Create {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
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
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("summary", &mut self.summary);
        f.field("description", &mut self.description);
        f.field("permissions", &mut self.permissions);
        f.field("color", &mut self.color);
        f.field("summary_alias", &mut self.summary_alias);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("calendar.v4.calendar.create", Post, "/open-apis/calendar/v4/calendars")
        .documented(text("创建共享日历", "Create a shared calendar"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/create")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::CALENDAR_CALENDAR]),
            scopes(&[crate::scope::CALENDAR_CALENDAR_CREATE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            body("summary", String),
            body("description", String),
            body("permissions", String),
            body("color", Integer),
            body("summary_alias", String),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The calendar that was created. / 新建的日历。
    pub calendar: v4::Calendar,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("calendar", &mut self.calendar);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
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
    /// [`195100`](error::USER_NOT_FOUND): user is dismiss or not exist in the tenant
    UserNotFound = error::USER_NOT_FOUND,
}
