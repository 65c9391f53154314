// Generated from spec/corehr/v2/employees_additional_job/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::error;
impl super::Api<'_> {
    /// Delete an additional job / 删除兼职: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        additional_job_id: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(additional_job_id))
    }
}
/// Delete an additional job / 删除兼职.
///
/// Deletes one additional job of an employee by its ID. / 按 ID 删除员工的一条兼职记录。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().employees_additional_job().delete("654637829201").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/corehr/v2/employees/additional_jobs/:additional_job_id`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:additional_job:write`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-additional_job/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the additional job. / 兼职记录的 ID。
    /// - Example: `"654637829201"`
    pub additional_job_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(additional_job_id: impl Into<String>) -> Self {
        Self {
            additional_job_id: additional_job_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("additional_job_id", &mut self.additional_job_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("corehr.v2.employees_additional_job.delete", Delete, "/open-apis/corehr/v2/employees/additional_jobs/:additional_job_id")
        .documented(text("删除兼职", "Delete an additional job"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-additional_job/delete")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::COREHR_ADDITIONAL_JOB_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[path("additional_job_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// `1160001` (HTTP 200): 参数错误
    ///
    /// A parameter is missing, has the wrong type or the wrong format. Correct the parameter that `msg` names; if the parameters are right and the call still fails, contact support with the log id.
    ///
    /// 请求参数缺失、类型不符或格式错误。请根据响应中的 `msg`，对照该接口的字段说明修正参数；若参数无误仍失败，请联系技术支持并提供 log id。
    InvalidParameter = &ErrorInfo {
        status: Some(200),
        message: "参数错误",
        ..*error::INVALID_PARAMETER
    },
    /// `1160002` (HTTP 400): 未知错误
    ///
    /// The service failed for an unknown reason. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 系统发生未知错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    InvalidGrantingUnit = &ErrorInfo {
        message: "未知错误",
        fix: Text { zh: "系统发生未知错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed for an unknown reason. Try again later; if it keeps failing, contact support with the log id." },
        ..*error::INVALID_GRANTING_UNIT
    },
}
