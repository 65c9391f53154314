// Generated from spec/contact/v3/job_family/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::contact::error;
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
/// Deletes a job family by its ID. / 按 ID 删除一个序列。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.contact().v3().job_family().delete("mga5oa8ayjlp9rb").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/contact/v3/job_families/:job_family_id`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `contact:contact`, `contact:job_family`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the job family to act on, returned when it was created or found by listing job families.
    ///
    /// 所操作序列的 ID，可在创建时从返回值取得，或查询租户序列列表取得。
    /// - Example: `"mga5oa8ayjlp9rb"`
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
    Endpoint::new("contact.v3.job_family.delete", Delete, "/open-apis/contact/v3/job_families/:job_family_id")
        .documented(text("删除序列", "Delete a job family"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/delete")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::CONTACT_CONTACT]),
            scopes(&[crate::scope::CONTACT_JOB_FAMILY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[path("job_family_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`42411`](error::JOB_FAMILY_HAS_CHILD_CANNOT_DELETE): job family has child can not delete
    JobFamilyHasChildCannotDelete = error::JOB_FAMILY_HAS_CHILD_CANNOT_DELETE,
    /// [`42403`](error::JOB_FAMILY_TENANT_LOCK_FAILED): job family tenant lock fail
    JobFamilyTenantLockFailed = error::JOB_FAMILY_TENANT_LOCK_FAILED,
    /// [`42402`](error::JOB_FAMILY_NOT_FOUND): job family not exist
    JobFamilyNotFound = error::JOB_FAMILY_NOT_FOUND,
}
