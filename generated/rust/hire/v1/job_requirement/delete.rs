// Generated from spec/hire/v1/job_requirement/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::error;
impl super::Api<'_> {
    /// Delete a hiring requirement / 删除招聘需求: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        job_requirement_id: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(job_requirement_id))
    }
}
/// Delete a hiring requirement / 删除招聘需求.
///
/// Deletes a hiring requirement, which must be detached from its job first. / 删除一条招聘需求，已关联职位的须先解除关联。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().job_requirement().delete("6949805467799537964").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/hire/v1/job_requirements/:job_requirement_id`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:job_requirement`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the hiring requirement to act on, from the list of requirements. / 要操作的招聘需求的 ID，取自招聘需求列表。
    /// - Example: `"6949805467799537964"`
    pub job_requirement_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(job_requirement_id: impl Into<String>) -> Self {
        Self {
            job_requirement_id: job_requirement_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_requirement_id", &mut self.job_requirement_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("hire.v1.job_requirement.delete", Delete, "/open-apis/hire/v1/job_requirements/:job_requirement_id")
        .documented(text("删除招聘需求", "Delete a hiring requirement"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement/delete")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_JOB_REQUIREMENT])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[path("job_requirement_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
    /// `1002071` (HTTP 400): 【通过 API 新建、编辑、删除招聘需求】开关未开启
    ///
    /// Managing job requirements by API is off. Turn it on in Feishu Hire under Settings > Job requirements > Job requirement settings.
    ///
    /// 招聘需求的 API 管理未开启。请打开「飞书招聘」-「设置」-「招聘需求管理」-「招聘需求设置」，启用「通过 API 新建、编辑、删除招聘需求」。
    JobFamilyNotFound = &ErrorInfo {
        message: "【通过 API 新建、编辑、删除招聘需求】开关未开启",
        fix: Text { zh: "招聘需求的 API 管理未开启。请打开「飞书招聘」-「设置」-「招聘需求管理」-「招聘需求设置」，启用「通过 API 新建、编辑、删除招聘需求」。", en: "Managing job requirements by API is off. Turn it on in Feishu Hire under Settings > Job requirements > Job requirement settings." },
        ..*error::JOB_FAMILY_NOT_FOUND
    },
    /// [`1002704`](error::JOB_REQUIREMENT_CANNOT_BE_DELETED): 招聘需求不可被删除
    JobRequirementCannotBeDeleted = error::JOB_REQUIREMENT_CANNOT_BE_DELETED,
}
