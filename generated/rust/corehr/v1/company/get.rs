// Generated from spec/corehr/v1/company/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::v1;
impl super::Api<'_> {
    /// Get a company / 查询单个公司: [`Get`](struct@Get).
    pub fn get(&self, company_id: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(company_id))
    }
}
/// Get a company / 查询单个公司.
///
/// Returns a company by its ID; a new one can be found after about 2 seconds.
///
/// 按 ID 返回一个公司的信息，新建后约 2 秒才可查到。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v1().company().get("151515").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/corehr/v1/companies/:company_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:company:read`, `corehr:corehr:readonly`, `corehr:corehr`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/company/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the company to get, as returned when companies are created or listed.
    ///
    /// 要查询的公司的 ID，由创建公司、批量查询公司等接口返回。
    /// - Example: `"151515"`
    pub company_id: String,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(company_id: impl Into<String>) -> Self {
        Self {
            company_id: company_id.into(),
        }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("company_id", &mut self.company_id);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("corehr.v1.company.get", Get, "/open-apis/corehr/v1/companies/:company_id")
        .documented(text("查询单个公司", "Get a company"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/company/get")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_COMPANY_READ]),
            scopes(&[crate::scope::COREHR_COREHR_READONLY]),
            scopes(&[crate::scope::COREHR_COREHR]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("company_id", String).required()])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The company found. / 查到的公司。
    pub company: v1::CompanyCompany,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("company", &mut self.company);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
/// The documented errors of [`Get`](struct@Get).
pub type GetError = crate::codegen::NoError;
