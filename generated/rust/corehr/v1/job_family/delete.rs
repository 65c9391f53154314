// Generated from spec/corehr/v1/job_family/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
impl super::Api<'_> {
    /// Delete a job family / 删除序列: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        job_family_id: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(job_family_id))
    }
}
/// Delete a job family / 删除序列.
///
/// Permanently deletes a job family, which fails while employees, pending forms, jobs, levels, grades or positions refer to it.
///
/// 永久删除一个序列，仍被员工、单据、职务、职级、职等或岗位引用时会失败。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v1().job_family().delete("5425424525").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/corehr/v1/job_families/:job_family_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:corehr`, `corehr:job_family:write`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_family/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the job family to delete, as returned when job families are created or listed.
    ///
    /// 要删除的序列的 ID，由新建序列、查询租户的序列信息等接口返回。
    /// - Example: `"5425424525"`
    pub job_family_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(job_family_id: impl Into<String>) -> Self {
        Self {
            job_family_id: job_family_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_family_id", &mut self.job_family_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("corehr.v1.job_family.delete", Delete, "/open-apis/corehr/v1/job_families/:job_family_id")
        .documented(text("删除序列", "Delete a job family"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_family/delete")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::COREHR_COREHR]),
            scopes(&[crate::scope::COREHR_JOB_FAMILY_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("job_family_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
/// The documented errors of [`Delete`](struct@Delete).
pub type DeleteError = crate::codegen::NoError;
