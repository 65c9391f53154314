// Generated from spec/jssdk/v1/ticket/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
impl super::Api<'_> {
    /// Get a JSAPI ticket / 获取 JSAPI 临时调用凭证: [`Get`](struct@Get).
    pub fn get(&self) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new())
    }
}
/// Get a JSAPI ticket / 获取 JSAPI 临时调用凭证.
///
/// Returns the temporary ticket that is needed to call the JSAPI. / 返回调用 JSAPI 所需的临时凭证。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.jssdk().v1().ticket().get().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/jssdk/ticket/get`
/// - Token: `tenant_access_token`
/// - Needs no scope
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uYTM5UjL2ETO14iNxkTN/h5_js_sdk/authorization)
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
    Endpoint::new("jssdk.v1.ticket.get", Post, "/open-apis/jssdk/ticket/get")
        .documented(text("获取 JSAPI 临时调用凭证", "Get a JSAPI ticket"), "https://open.feishu.cn/document/ukTMukTMukTM/uYTM5UjL2ETO14iNxkTN/h5_js_sdk/authorization")
        .access(&[Tenant], &[], &[])
        .request(NoBody, &[])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The `jsapi_ticket`, the temporary ticket that web pages need to call JSAPIs.
    ///
    /// `jsapi_ticket`，网页调用 JSAPI 时鉴权所用的临时票据。
    pub ticket: String,
    /// How many seconds the ticket is valid for. / 票据还有多少秒有效。
    pub expire_in: i64,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("ticket", &mut self.ticket);
        f.field("expire_in", &mut self.expire_in);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
/// The documented errors of [`Get`](struct@Get).
pub type GetError = crate::codegen::NoError;
