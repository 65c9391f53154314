// Generated from spec/contact/v3/job_level/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::contact::error;
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
/// Deletes a job level by its ID. / 按 ID 删除一个职级。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.contact().v3().job_level().delete("mga5oa8ayjlp9rb").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/contact/v3/job_levels/:job_level_id`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `contact:contact`, `contact:job_level`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_level/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the job level to act on, returned when it was created or found by listing job levels.
    ///
    /// 所操作职级的 ID，可在创建时从返回值取得，或查询租户职级列表取得。
    /// - Example: `"mga5oa8ayjlp9rb"`
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
    Endpoint::new("contact.v3.job_level.delete", Delete, "/open-apis/contact/v3/job_levels/:job_level_id")
        .documented(text("删除职级", "Delete a job level"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_level/delete")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::CONTACT_CONTACT]),
            scopes(&[crate::scope::CONTACT_JOB_LEVEL]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[path("job_level_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`42301`](error::JOB_LEVEL_NOT_FOUND): job level not exist
    JobLevelNotFound = error::JOB_LEVEL_NOT_FOUND,
    /// [`42302`](error::JOB_LEVEL_TENANT_LOCK_FAILED): job level tenant lock fail
    JobLevelTenantLockFailed = error::JOB_LEVEL_TENANT_LOCK_FAILED,
}
