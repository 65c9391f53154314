// Generated from spec/corehr/v1/job_family/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::v1;
impl super::Api<'_> {
    /// Get a job family / 查询单个序列详情: [`Get`](struct@Get).
    pub fn get(&self, job_family_id: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(job_family_id))
    }
}
/// Get a job family / 查询单个序列详情.
///
/// Returns the name, description, state and other details of a job family; a new one can be found after about 2 seconds.
///
/// 返回一个序列的名称、描述、状态等信息，新建后约 2 秒才可查到。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v1().job_family().get("1554548").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/corehr/v1/job_families/:job_family_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:corehr:readonly`, `corehr:job_family:read`, `corehr:corehr`, `corehr:job_family:write`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_family/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the job family, as returned when job families are created or listed.
    ///
    /// 序列的 ID，由新建序列、查询租户的序列信息等接口返回。
    /// - Example: `"1554548"`
    pub job_family_id: String,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(job_family_id: impl Into<String>) -> Self {
        Self {
            job_family_id: job_family_id.into(),
        }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_family_id", &mut self.job_family_id);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("corehr.v1.job_family.get", Get, "/open-apis/corehr/v1/job_families/:job_family_id")
        .documented(text("查询单个序列详情", "Get a job family"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_family/get")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_COREHR_READONLY]),
            scopes(&[crate::scope::COREHR_JOB_FAMILY_READ]),
            scopes(&[crate::scope::COREHR_COREHR]),
            scopes(&[crate::scope::COREHR_JOB_FAMILY_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("job_family_id", String).required()])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The job family. / 序列。
    pub job_family: v1::JobFamily,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_family", &mut self.job_family);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
/// The documented errors of [`Get`](struct@Get).
pub type GetError = crate::codegen::NoError;
