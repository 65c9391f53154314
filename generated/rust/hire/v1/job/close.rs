// Generated from spec/hire/v1/job/close.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::error;
impl super::Api<'_> {
    /// Close a job / 关闭职位: [`Close`](struct@Close).
    pub fn close(&self, job_id: impl Into<String>) -> crate::codegen::Call<Close> {
        crate::codegen::Call::new(self.client, Close::new(job_id))
    }
}
/// Close a job / 关闭职位.
///
/// Closes a job and takes its advertisements off the careers site, the referral platform and the headhunters' channel.
///
/// 关闭一个职位，其广告同时从官网、内推和猎头渠道下线。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().job().close("6960663240925956555").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/hire/v1/jobs/:job_id/close`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:job`
///
/// Errors: [`CloseError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/close)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Close {
    /// The ID of the job, found in the list of jobs. / 职位 ID，可从职位列表中取得。
    /// - Example: `"6960663240925956555"`
    pub job_id: String,
}
impl Close {
    /// Creates the value from its required fields.
    pub fn new(job_id: impl Into<String>) -> Self {
        Self { job_id: job_id.into() }
    }
}
impl wire::Object for Close {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_id", &mut self.job_id);
    }
}
crate::codegen::__impl_object! {
    Close
}
crate::codegen::__operation! {
    Close => CloseResponse, CloseError:
    Endpoint::new("hire.v1.job.close", Post, "/open-apis/hire/v1/jobs/:job_id/close")
        .documented(text("关闭职位", "Close a job"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/close")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_JOB])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[path("job_id", String).required()])
}
/// The reply to [`Close`](struct@Close).
pub type CloseResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Close`](struct@Close).
    CloseError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
    /// [`1002609`](error::JOB_CLOSED): 职位已关闭
    JobClosed = error::JOB_CLOSED,
}
