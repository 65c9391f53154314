// Generated from spec/bot/v3/info/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
impl super::Api<'_> {
    /// Get the bot of the app / 获取机器人信息: [`Get`](struct@Get).
    pub fn get(&self) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new())
    }
}
/// Get the bot of the app / 获取机器人信息.
///
/// Returns the name, status and other basics of the app's bot, which must be enabled first.
///
/// 返回应用机器人的名称、状态等基本信息，需先启用机器人能力。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.bot().v3().info().get().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/bot/v3/info`
/// - Token: `tenant_access_token`
/// - Needs no scope
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uAjMxEjLwITMx4CMyETM)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {}
impl Get {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, _: &mut wire::Fields<'_>) {}
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("bot.v3.info.get", Get, "/open-apis/bot/v3/info")
        .documented(text("获取机器人信息", "Get the bot of the app"), "https://open.feishu.cn/document/ukTMukTMukTM/uAjMxEjLwITMx4CMyETM")
        .access(&[Tenant], &[], &[])
        .request(NoBody, &[])
        .reply(TopLevel)
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The bot of the app. / 应用的机器人的信息。
    pub bot: GetBotInfo,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("bot", &mut self.bot);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
/// The documented errors of [`Get`](struct@Get).
pub type GetError = crate::codegen::NoError;
/// The bot of the app. / 应用的机器人的信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBotInfo {
    /// The state of the app in the tenant: `0` not installed yet, `1` disabled by the tenant, `2` enabled, `3` installed but not enabled yet, `4` upgraded but not enabled yet, `5` disabled as its license expired, `6` disabled as the Lark plan expired or was downgraded.
    ///
    /// 应用在租户中的状态：`0` 待安装，`1` 租户停用，`2` 租户启用，`3` 安装后待启用，`4` 升级待启用，`5` 许可过期停用，`6` 套餐到期或降级停用。
    pub activate_status: i64,
    /// The name of the app. / 应用的名称。
    pub app_name: String,
    /// The URL of the icon of the app. / 应用图标的地址。
    pub avatar_url: String,
    /// The IP allowlist of the app. / 应用设置的 IP 白名单。
    pub ip_white_list: Vec<String>,
    /// The open_id of the bot. / 机器人的 open_id。
    pub open_id: id::OpenId,
}
impl wire::Object for GetBotInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("activate_status", &mut self.activate_status);
        f.field("app_name", &mut self.app_name);
        f.field("avatar_url", &mut self.avatar_url);
        f.field("ip_white_list", &mut self.ip_white_list);
        f.field("open_id", &mut self.open_id);
    }
}
crate::codegen::__impl_object! {
    GetBotInfo
}
