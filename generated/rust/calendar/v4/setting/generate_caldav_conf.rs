// Generated from spec/calendar/v4/setting/generate_caldav_conf.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::calendar::error;
impl super::Api<'_> {
    /// Generate a CalDAV configuration / 生成 CalDAV 配置: [`GenerateCaldavConf`](struct@GenerateCaldavConf).
    ///
    /// Optional fields are set on the call: `.with(|request| request.device_name(…))`.
    pub fn generate_caldav_conf(&self) -> crate::codegen::Call<GenerateCaldavConf> {
        crate::codegen::Call::new(self.client, GenerateCaldavConf::new())
    }
}
/// Generate a CalDAV configuration / 生成 CalDAV 配置.
///
/// Generates a CalDAV server address, user name and password for the current user, to sync Feishu calendars to a device.
///
/// 为当前用户生成 CalDAV 的服务器地址、用户名和密码，用来把飞书日历同步到设备。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.calendar().v4().setting().generate_caldav_conf().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/calendar/v4/settings/generate_caldav_conf`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `calendar:calendar`, `calendar:settings.caldav:create`
///
/// Errors: [`GenerateCaldavConfError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/setting/generate_caldav_conf)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateCaldavConf {
    /// The name of the device to sync the calendar to, shown in the calendar. / 要同步日历的设备的名称，展示在日历中。
    /// - Length: at most 100
    /// - Example: `"iPhone"`
    pub device_name: Option<String>,
}
impl GenerateCaldavConf {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `device_name`.
    #[must_use]
    pub fn device_name(mut self, value: impl Into<String>) -> Self {
        self.device_name = Some(value.into());
        self
    }
}
impl wire::Object for GenerateCaldavConf {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("device_name", &mut self.device_name);
    }
}
crate::codegen::__impl_object! {
    GenerateCaldavConf
}
crate::codegen::__operation! {
    GenerateCaldavConf => GenerateCaldavConfResponse, GenerateCaldavConfError:
    Endpoint::new("calendar.v4.setting.generate_caldav_conf", Post, "/open-apis/calendar/v4/settings/generate_caldav_conf")
        .documented(text("生成 CalDAV 配置", "Generate a CalDAV configuration"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/setting/generate_caldav_conf")
        .access(&[User], &[Custom, Store], &[
            scopes(&[crate::scope::CALENDAR_CALENDAR]),
            scopes(&[crate::scope::CALENDAR_SETTINGS_CALDAV_CREATE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[body("device_name", String)])
}
/// The reply to [`GenerateCaldavConf`](struct@GenerateCaldavConf).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateCaldavConfResponse {
    /// The password for the CalDAV server. / 登录 CalDAV 服务器的密码。
    pub password: String,
    /// The user name for the CalDAV server. / 登录 CalDAV 服务器的用户名。
    pub user_name: String,
    /// The address of the CalDAV server. / CalDAV 服务器的地址。
    pub server_address: String,
    /// The name of the device, as in the request. / 设备的名称，与请求中的相同。
    pub device_name: String,
}
impl wire::Object for GenerateCaldavConfResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("password", &mut self.password);
        f.field("user_name", &mut self.user_name);
        f.field("server_address", &mut self.server_address);
        f.field("device_name", &mut self.device_name);
    }
}
crate::codegen::__impl_object! {
    GenerateCaldavConfResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`GenerateCaldavConf`](struct@GenerateCaldavConf).
    GenerateCaldavConfError:
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
