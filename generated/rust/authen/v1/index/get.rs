// Generated from spec/authen/v1/index/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
impl super::Api<'_> {
    /// Get a login code / 获取登录预授权码: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.state(…))`.
    #[deprecated(note = "use `authen.v1.authorize.get` instead")]
    pub fn get(
        &self,
        redirect_uri: impl Into<String>,
        app_id: impl Into<String>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(redirect_uri, app_id))
    }
}
/// Get a login code / 获取登录预授权码.
///
/// Opens the login page and redirects back to the web app with a login code, valid for 5 minutes and for one use. Deprecated: use `authen.v1.authorize.get` instead.
///
/// 打开登录授权页面，跳转回网页应用并带上登录预授权码，5 分钟内有效，只能使用一次。已废弃，请改用 `authen.v1.authorize.get`。
///
/// **Deprecated**: use `authen.v1.authorize.get` instead.
///
/// - `GET /open-apis/authen/v1/index`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Takes no token
/// - Needs no scope
///
/// # Notes / 注意事项
///
/// This address is opened in a browser and does not answer in JSON. Afterwards the browser opens `redirect_uri` with the result in the query parameters `code` and `state`.
///
/// 这是在浏览器中打开的地址，不返回 JSON。登录后，浏览器以查询参数 `code` 和 `state` 把结果带到 `redirect_uri`。
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/ukzN4UjL5cDO14SO3gTN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The address to which the user is sent after logging in, URL-encoded and listed among the redirect URLs under "Security Settings" in the developer console. The app needs its web app feature enabled, with desktop and mobile home pages set.
    ///
    /// 登录后跳转的地址，须经 URL 编码，并已登记在开发者后台“安全设置”页的重定向 URL 列表中；应用须启用网页功能并配置桌面端和移动端主页。
    pub redirect_uri: String,
    /// The App ID of the app the user logs in to, shown on the "Credentials & Basic Info" page of the developer console.
    ///
    /// 用户所登录应用的 App ID，可在开发者后台的“凭证与基础信息”页查看。
    pub app_id: String,
    /// A string of your own that is appended to the callback after login, to match the callback to the request that led to it.
    ///
    /// 自定义字符串，登录完成后附在回调地址上，用于把回调与发起的请求对应起来。
    pub state: Option<String>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(redirect_uri: impl Into<String>, app_id: impl Into<String>) -> Self {
        Self {
            redirect_uri: redirect_uri.into(),
            app_id: app_id.into(),
            state: Default::default(),
        }
    }
    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("redirect_uri", &mut self.redirect_uri);
        f.field("app_id", &mut self.app_id);
        f.field("state", &mut self.state);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("authen.v1.index.get", Get, "/open-apis/authen/v1/index")
        .documented(text("获取登录预授权码", "Get a login code"), "https://open.feishu.cn/document/ukTMukTMukTM/ukzN4UjL5cDO14SO3gTN")
        .access(&[], &[Custom, Store], &[])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            query("redirect_uri", String).required(),
            query("app_id", String).required(),
            query("state", String),
        ])
}
/// The reply to [`Get`](struct@Get).
pub type GetResponse = wire::Empty;
/// The documented errors of [`Get`](struct@Get).
pub type GetError = crate::codegen::NoError;
