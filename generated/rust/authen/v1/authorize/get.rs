// Generated from spec/authen/v1/authorize/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
impl super::Api<'_> {
    /// Get an authorization code / 获取授权码: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.scope(…))`.
    pub fn get(
        &self,
        client_id: impl Into<String>,
        response_type: impl Into<String>,
        redirect_uri: impl Into<String>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(
            self.client,
            Get::new(client_id, response_type, redirect_uri),
        )
    }
}
/// Get an authorization code / 获取授权码.
///
/// Opens the page where a user authorizes the app and then redirects back with an authorization code, valid for 5 minutes and for one use.
///
/// 打开授权页面请用户授权，用户同意后跳转回应用并带上授权码，授权码 5 分钟内有效，只能使用一次。
///
/// - `GET /open-apis/authen/v1/authorize`
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
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The App ID of the app that asks for authorization, shown on the "Credentials & Basic Info" page of the developer console.
    ///
    /// 请求授权的应用的 App ID，可在开发者后台的“凭证与基础信息”页查看。
    pub client_id: String,
    /// What the authorization page hands back; always `code` in the authorization code flow.
    ///
    /// 希望授权页返回的凭据类型；授权码流程固定为 `code`。
    pub response_type: String,
    /// The address to which the user is sent after consenting, with `code` and any given `state` appended. It must be URL-encoded and be listed among the redirect URLs under "Security Settings" of the app.
    ///
    /// 用户同意授权后跳转的地址，会附上 `code` 以及传入的 `state`。该地址须经 URL 编码，且已登记在应用“安全设置”页的重定向 URL 列表中。
    pub redirect_uri: String,
    /// The scopes the user is asked to grant in addition, separated by spaces, case-sensitive and at most 50 at a time. The app must already hold each of them, or the user gets error 20027; include `offline_access` to receive a `refresh_token` later.
    ///
    /// 请用户追加授予的权限，以空格分隔、区分大小写，一次最多 50 个，且都须已为应用开通，否则用户会看到错误 20027。如需 `refresh_token`，要包含 `offline_access`。
    pub scope: Option<String>,
    /// A string of your own that comes back unchanged in the callback and ties it to the request; compare it on return to guard against CSRF.
    ///
    /// 自定义字符串，回调时原样带回，用于关联请求与回调；收到后应核对是否一致，以防 CSRF 攻击。
    pub state: Option<String>,
    /// The PKCE challenge, derived from `code_verifier` as `code_challenge_method` says; once given, the token request has to present the `code_verifier`.
    ///
    /// PKCE 流程的校验串，由 `code_verifier` 按 `code_challenge_method` 生成；传入后，换取凭证时须提供 `code_verifier`。
    pub code_challenge: Option<String>,
    /// How `code_challenge` is derived from `code_verifier`, the random string generated locally beforehand: `S256` (recommended) takes the Base64URL form of its SHA-256 hash, and `plain`, which applies if omitted, takes it as is.
    ///
    /// 由 `code_verifier`（授权前在本地生成的随机串）得出 `code_challenge` 的方法：`S256` 为 SHA-256 后作 Base64URL 编码，建议使用；`plain` 为直接使用原值，不传时即为此方法。
    pub code_challenge_method: Option<String>,
    /// The interaction required of the user when authorizing; with `consent`, the user is shown the authorization page and confirms on it.
    ///
    /// 授权时要求用户进行何种交互；填 `consent` 则一定向用户展示授权页，由其确认。
    pub prompt: Option<String>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(
        client_id: impl Into<String>,
        response_type: impl Into<String>,
        redirect_uri: impl Into<String>,
    ) -> Self {
        Self {
            client_id: client_id.into(),
            response_type: response_type.into(),
            redirect_uri: redirect_uri.into(),
            scope: Default::default(),
            state: Default::default(),
            code_challenge: Default::default(),
            code_challenge_method: Default::default(),
            prompt: Default::default(),
        }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<String>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
    /// Sets `code_challenge`.
    #[must_use]
    pub fn code_challenge(mut self, value: impl Into<String>) -> Self {
        self.code_challenge = Some(value.into());
        self
    }
    /// Sets `code_challenge_method`.
    #[must_use]
    pub fn code_challenge_method(mut self, value: impl Into<String>) -> Self {
        self.code_challenge_method = Some(value.into());
        self
    }
    /// Sets `prompt`.
    #[must_use]
    pub fn prompt(mut self, value: impl Into<String>) -> Self {
        self.prompt = Some(value.into());
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("client_id", &mut self.client_id);
        f.field("response_type", &mut self.response_type);
        f.field("redirect_uri", &mut self.redirect_uri);
        f.field("scope", &mut self.scope);
        f.field("state", &mut self.state);
        f.field("code_challenge", &mut self.code_challenge);
        f.field("code_challenge_method", &mut self.code_challenge_method);
        f.field("prompt", &mut self.prompt);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("authen.v1.authorize.get", Get, "/open-apis/authen/v1/authorize")
        .documented(text("获取授权码", "Get an authorization code"), "https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code")
        .access(&[], &[Custom, Store], &[])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            query("client_id", String).required(),
            query("response_type", String).required(),
            query("redirect_uri", String).required(),
            query("scope", String),
            query("state", String),
            query("code_challenge", String),
            query("code_challenge_method", String),
            query("prompt", String),
        ])
}
/// The reply to [`Get`](struct@Get).
pub type GetResponse = wire::Empty;
/// The documented errors of [`Get`](struct@Get).
pub type GetError = crate::codegen::NoError;
