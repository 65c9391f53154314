// Generated from spec/corehr/v1/job_level/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::v1;
impl super::Api<'_> {
    /// Get a job level / 查询单个职级: [`Get`](struct@Get).
    pub fn get(&self, job_level_id: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(job_level_id))
    }
}
/// Get a job level / 查询单个职级.
///
/// Returns the name, description, state and other details of a job level; a new one can be found after about 2 seconds.
///
/// 返回一个职级的名称、描述、启用状态等信息，新建后约 2 秒才可查到。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v1().job_level().get("1515").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/corehr/v1/job_levels/:job_level_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:corehr:readonly`, `corehr:job_level:read`, `corehr:corehr`, `corehr:job_level:write`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_level/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the job level, as returned when job levels are created or listed.
    ///
    /// 职级的 ID，由新建职级、查询租户的职级信息等接口返回。
    /// - Example: `"1515"`
    pub job_level_id: String,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(job_level_id: impl Into<String>) -> Self {
        Self {
            job_level_id: job_level_id.into(),
        }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_level_id", &mut self.job_level_id);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("corehr.v1.job_level.get", Get, "/open-apis/corehr/v1/job_levels/:job_level_id")
        .documented(text("查询单个职级", "Get a job level"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_level/get")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_COREHR_READONLY]),
            scopes(&[crate::scope::COREHR_JOB_LEVEL_READ]),
            scopes(&[crate::scope::COREHR_COREHR]),
            scopes(&[crate::scope::COREHR_JOB_LEVEL_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("job_level_id", String).required()])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The job level. / 职级。
    pub job_level: v1::JobLevel,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_level", &mut self.job_level);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
/// The documented errors of [`Get`](struct@Get).
pub type GetError = crate::codegen::NoError;
