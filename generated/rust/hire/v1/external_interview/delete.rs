// Generated from spec/hire/v1/external_interview/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::error;
impl super::Api<'_> {
    /// Delete an external interview / 删除外部面试: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        external_interview_id: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(external_interview_id))
    }
}
/// Delete an external interview / 删除外部面试.
///
/// Deletes one external interview by its ID. / 按 ID 删除一场外部面试。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().external_interview().delete("6960663240925956660").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/hire/v1/external_interviews/:external_interview_id`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:external_application`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the external interview to act on, found in the list of external interviews.
    ///
    /// 要操作的外部面试的 ID，可从外部面试列表中取得。
    /// - Example: `"6960663240925956660"`
    pub external_interview_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(external_interview_id: impl Into<String>) -> Self {
        Self {
            external_interview_id: external_interview_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("external_interview_id", &mut self.external_interview_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("hire.v1.external_interview.delete", Delete, "/open-apis/hire/v1/external_interviews/:external_interview_id")
        .documented(text("删除外部面试", "Delete an external interview"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview/delete")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_EXTERNAL_APPLICATION])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[path("external_interview_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// `1002001` (HTTP 500): 系统异常
    ///
    /// Act on the `msg` of the response first; if it does not explain the failure or the failure persists, contact support with the log id.
    ///
    /// 请先根据响应中的 `msg` 排查请求；若原因不明或持续失败，请联系技术支持并提供 log id。
    InternalError = &ErrorInfo {
        message: "系统异常",
        ..*error::INTERNAL_ERROR
    },
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
}
