// Generated from spec/calendar/v4/timeoff_event/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::calendar::error;
impl super::Api<'_> {
    /// Create a time-off event / 创建请假日程: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn create(
        &self,
        user_id: impl Into<String>,
        timezone: impl Into<String>,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(user_id, timezone, start_time, end_time),
        )
    }
}
/// Create a time-off event / 创建请假日程.
///
/// Creates a time-off event for a user, whose profile shows the absence while it lasts.
///
/// 为一个用户创建请假日程，请假期间其个人签名页会显示请假信息。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.calendar().v4().timeoff_event().create("ou_XXXXXXXXXX", "Asia/Shanghai", "2021-01-01", "2021-01-01").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/calendar/v4/timeoff_events`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `calendar:time_off:create`, `calendar:timeoff`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/timeoff_event/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The user that is on leave, as a `user_id_type` ID. / 请假的用户，类型由 `user_id_type` 决定。
    /// - Example: `"ou_XXXXXXXXXX"`
    pub user_id: String,
    /// The time zone of the leave. / 请假时间所用的时区。
    /// - Example: `"Asia/Shanghai"`
    pub timezone: String,
    /// When the leave starts: in seconds since 1970 for a leave of hours, or a date like 2021-01-01 for an all-day event. It must have the same form as `end_time`, or it is invalid.
    ///
    /// 请假的开始时间：秒级时间戳（普通日程，按小时请假）或 2021-01-01 形式的日期（全天日程）。必须与 `end_time` 格式相同，否则无效。
    /// - Example: `"2021-01-01"`
    pub start_time: String,
    /// When the leave ends: in seconds since 1970 for a leave of hours, or a date like 2021-01-01 for an all-day event. It must have the same form as `start_time`, or it is invalid.
    ///
    /// 请假的结束时间：秒级时间戳（普通日程，按小时请假）或 2021-01-01 形式的日期（全天日程）。必须与 `start_time` 格式相同，否则无效。
    /// - Example: `"2021-01-01"`
    pub end_time: String,
    /// The title to show for the leave in place of the standard one. / 请假日程的自定义标题。
    /// - Example: `"text"`
    pub title: Option<String>,
    /// The description to show for the leave in place of the standard one. / 请假日程的自定义描述。
    /// - Example: `"text"`
    pub description: Option<String>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        user_id: impl Into<String>,
        timezone: impl Into<String>,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
    ) -> Self {
        Self {
            user_id_type: Default::default(),
            user_id: user_id.into(),
            timezone: timezone.into(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            title: Default::default(),
            description: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("user_id", &mut self.user_id);
        f.field("timezone", &mut self.timezone);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("title", &mut self.title);
        f.field("description", &mut self.description);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("calendar.v4.timeoff_event.create", Post, "/open-apis/calendar/v4/timeoff_events")
        .documented(text("创建请假日程", "Create a time-off event"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/timeoff_event/create")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::CALENDAR_TIME_OFF_CREATE]),
            scopes(&[crate::scope::CALENDAR_TIMEOFF]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("user_id", String).required(),
            body("timezone", String).required(),
            body("start_time", String).required(),
            body("end_time", String).required(),
            body("title", String),
            body("description", String),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The ID of the leave event, needed to delete it. / 请假日程的 ID，删除请假日程时需要。
    pub timeoff_event_id: String,
    /// The user that is on leave, as a `user_id_type` ID. / 请假的用户的 ID，类型由 `user_id_type` 决定。
    pub user_id: String,
    /// The time zone of the leave. / 请假时间所用的时区。
    pub timezone: String,
    /// When the leave starts: in seconds since 1970, or a date like 2021-01-01 for an all-day event.
    ///
    /// 请假的开始时间：秒级时间戳，或 2021-01-01 形式的日期（全天请假）。
    pub start_time: String,
    /// When the leave ends: in seconds since 1970, or a date like 2021-01-01 for an all-day event.
    ///
    /// 请假的结束时间：秒级时间戳，或 2021-01-01 形式的日期（全天请假）。
    pub end_time: String,
    /// The title of the leave event. / 请假日程的标题。
    pub title: String,
    /// The description of the leave event. / 请假日程的描述。
    pub description: String,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("timeoff_event_id", &mut self.timeoff_event_id);
        f.field("user_id", &mut self.user_id);
        f.field("timezone", &mut self.timezone);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("title", &mut self.title);
        f.field("description", &mut self.description);
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
    /// [`190011`](error::TENANT_ENCRYPT_KEY_DELETED): tenant encrypt key has been deleted
    TenantEncryptKeyDeleted = error::TENANT_ENCRYPT_KEY_DELETED,
    /// [`190012`](error::TENANT_DECRYPT_KEY_DELETED): tenant decrypt key has been deleted
    TenantDecryptKeyDeleted = error::TENANT_DECRYPT_KEY_DELETED,
    /// [`195100`](error::USER_NOT_FOUND): user is dismiss or not exist in the tenant
    UserNotFound = error::USER_NOT_FOUND,
}
