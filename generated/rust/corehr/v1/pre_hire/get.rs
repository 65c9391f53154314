// Generated from spec/corehr/v1/pre_hire/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::v1;
impl super::Api<'_> {
    /// Get a pre-hire / 查询单个待入职信息: [`Get`](struct@Get).
    #[deprecated(note = "use `corehr.v2.pre_hire.query` instead")]
    pub fn get(&self, pre_hire_id: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(pre_hire_id))
    }
}
/// Get a pre-hire / 查询单个待入职信息.
///
/// Returns one pre-hire by its ID, without complete personal information. Deprecated: use `corehr.v2.pre_hire.query` instead.
///
/// 按 ID 返回一名待入职人员，个人信息不完整。已废弃，请改用 `corehr.v2.pre_hire.query`。
///
/// **Deprecated**: use `corehr.v2.pre_hire.query` instead.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v1().pre_hire().get("121215").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/corehr/v1/pre_hires/:pre_hire_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:corehr:readonly`, `corehr:pre_hire:read`, `corehr:corehr`, `corehr:pre_hire:write`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the pre-hire to get, as returned by the pre-hire search. / 要查询的待入职信息的 ID，可用搜索待入职人员信息接口获取。
    /// - Example: `"121215"`
    pub pre_hire_id: String,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(pre_hire_id: impl Into<String>) -> Self {
        Self {
            pre_hire_id: pre_hire_id.into(),
        }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("pre_hire_id", &mut self.pre_hire_id);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("corehr.v1.pre_hire.get", Get, "/open-apis/corehr/v1/pre_hires/:pre_hire_id")
        .documented(text("查询单个待入职信息", "Get a pre-hire"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/get")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_COREHR_READONLY]),
            scopes(&[crate::scope::COREHR_PRE_HIRE_READ]),
            scopes(&[crate::scope::COREHR_COREHR]),
            scopes(&[crate::scope::COREHR_PRE_HIRE_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("pre_hire_id", String).required()])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The pre-hire found. / 查到的待入职信息。
    pub pre_hire: v1::PreHire,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("pre_hire", &mut self.pre_hire);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
/// The documented errors of [`Get`](struct@Get).
pub type GetError = crate::codegen::NoError;
