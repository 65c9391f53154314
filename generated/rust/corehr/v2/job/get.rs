// Generated from spec/corehr/v2/job/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Get a job / 查询单个职务: [`Get`](struct@Get).
    pub fn get(&self, job_id: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(job_id))
    }
}
/// Get a job / 查询单个职务.
///
/// Returns one job with its name, description and more by ID; a new one can be found after about 2 seconds.
///
/// 按 ID 返回一个职务的名称、描述等详情，新建后约 2 秒可查到。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().job().get("151515").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/corehr/v2/jobs/:job_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:corehr:readonly`, `corehr:job.only:read`, `corehr:job:read`, `corehr:corehr`, `corehr:job:write`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the job, as returned by `corehr.v1.job.create` or `corehr.v1.job.list` or given in the events about created and updated jobs.
    ///
    /// 职务 ID，由 `corehr.v1.job.create` 或 `corehr.v1.job.list` 返回，也可由职务的创建和更新事件得到。
    /// - Example: `"151515"`
    pub job_id: String,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(job_id: impl Into<String>) -> Self {
        Self { job_id: job_id.into() }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_id", &mut self.job_id);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("corehr.v2.job.get", Get, "/open-apis/corehr/v2/jobs/:job_id")
        .documented(text("查询单个职务", "Get a job"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job/get")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_COREHR_READONLY]),
            scopes(&[crate::scope::COREHR_JOB_ONLY_READ]),
            scopes(&[crate::scope::COREHR_JOB_READ]),
            scopes(&[crate::scope::COREHR_COREHR]),
            scopes(&[crate::scope::COREHR_JOB_WRITE]),
        ])
        .guards(&[Guard::received("job.job_level_id_list", &[scopes(&[crate::scope::COREHR_JOB_JOB_LEVEL_READ])])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("job_id", String).required()])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The job found. / 查到的职务。
    pub job: v2::Job,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job", &mut self.job);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// `1161204` (HTTP 503): Interface timeout
    ///
    /// The request timed out. Try again later, and query fewer items at once (such as a smaller `page_size`); if it keeps failing, contact support with the log id.
    ///
    /// 请求超时。请稍后重试，批量查询时减少单次数量（如调小 `page_size`）；若持续失败，请联系技术支持并提供 log id。
    RequestTimeout = &ErrorInfo {
        message: "Interface timeout",
        ..*error::REQUEST_TIMEOUT
    },
    /// `1161604` (HTTP 429): Interface rate limited
    ///
    /// The rate limit of the operation is exceeded. Call less often; try again after a pause.
    ///
    /// 请求频率超过接口的限制。请降低调用频率，稍后重试。
    QpsLimitExceeded = &ErrorInfo {
        message: "Interface rate limited",
        ..*error::QPS_LIMIT_EXCEEDED
    },
}
