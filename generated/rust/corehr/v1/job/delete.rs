// Generated from spec/corehr/v1/job/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
impl super::Api<'_> {
    /// Delete a job / 删除职务: [`Delete`](struct@Delete).
    pub fn delete(&self, job_id: impl Into<String>) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(job_id))
    }
}
/// Delete a job / 删除职务.
///
/// Permanently deletes a job, which fails while employees, pre-hires, levels, families or positions refer to it.
///
/// 永久删除一个职务，仍被员工、待入职单据、职级、序列或岗位引用时会失败。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v1().job().delete("67163716371").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/corehr/v1/jobs/:job_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:corehr`, `corehr:job:write`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the job to delete, as returned when jobs are created or listed, or carried by the events for created and updated jobs.
    ///
    /// 要删除的职务的 ID，由创建职务、批量查询职务等接口返回，也可从创建职务、更新职务的事件中得到。
    /// - Example: `"67163716371"`
    pub job_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(job_id: impl Into<String>) -> Self {
        Self { job_id: job_id.into() }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_id", &mut self.job_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("corehr.v1.job.delete", Delete, "/open-apis/corehr/v1/jobs/:job_id")
        .documented(text("删除职务", "Delete a job"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/delete")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::COREHR_COREHR]),
            scopes(&[crate::scope::COREHR_JOB_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("job_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
/// The documented errors of [`Delete`](struct@Delete).
pub type DeleteError = crate::codegen::NoError;
