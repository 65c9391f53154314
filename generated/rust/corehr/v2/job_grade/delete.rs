// Generated from spec/corehr/v2/job_grade/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::error;
impl super::Api<'_> {
    /// Delete a job grade / 删除职等: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        job_grade_id: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(job_grade_id))
    }
}
/// Delete a job grade / 删除职等.
///
/// Deletes a job grade by its ID. / 按 ID 删除一个职等。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().job_grade().delete("1616161616").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/corehr/v2/job_grades/:job_grade_id`
/// - Rate limit: 3 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:job_grade:write`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the job grade to delete, as returned by `corehr.v2.job_grade.create` or `corehr.v2.job_grade.query`.
    ///
    /// 要删除的职等的 ID，由 `corehr.v2.job_grade.create` 或 `corehr.v2.job_grade.query` 返回。
    /// - Example: `"1616161616"`
    pub job_grade_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(job_grade_id: impl Into<String>) -> Self {
        Self {
            job_grade_id: job_grade_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_grade_id", &mut self.job_grade_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("corehr.v2.job_grade.delete", Delete, "/open-apis/corehr/v2/job_grades/:job_grade_id")
        .documented(text("删除职等", "Delete a job grade"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/delete")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_JOB_GRADE_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(3, 1)]), &[])
        .request(NoBody, &[path("job_grade_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`1160001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
