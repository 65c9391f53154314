// Generated from spec/corehr/v1/job_level/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
impl super::Api<'_> {
    /// Delete a job level / 删除职级: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        job_level_id: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(job_level_id))
    }
}
/// Delete a job level / 删除职级.
///
/// Permanently deletes a job level, which fails while employees, pre-hires or jobs refer to it.
///
/// 永久删除一个职级，仍被员工、待入职单据或职务引用时会失败。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v1().job_level().delete("5423452542").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/corehr/v1/job_levels/:job_level_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:corehr`, `corehr:job_level:write`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_level/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the job level to delete, as returned when job levels are created or listed.
    ///
    /// 要删除的职级的 ID，由新建职级、查询租户的职级信息等接口返回。
    /// - Example: `"5423452542"`
    pub job_level_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(job_level_id: impl Into<String>) -> Self {
        Self {
            job_level_id: job_level_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_level_id", &mut self.job_level_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("corehr.v1.job_level.delete", Delete, "/open-apis/corehr/v1/job_levels/:job_level_id")
        .documented(text("删除职级", "Delete a job level"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_level/delete")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::COREHR_COREHR]),
            scopes(&[crate::scope::COREHR_JOB_LEVEL_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("job_level_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
/// The documented errors of [`Delete`](struct@Delete).
pub type DeleteError = crate::codegen::NoError;
