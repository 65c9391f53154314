// Generated from spec/corehr/v2/probation_assessment/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
impl super::Api<'_> {
    /// Delete a probation assessment / 删除试用期考核信息: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        assessment_id: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(assessment_id))
    }
}
/// Delete a probation assessment / 删除试用期考核信息.
///
/// Deletes one result of a probation assessment by its ID. / 按 ID 删除一条试用期考核结果。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().probation_assessment().delete("7140964208476371331").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/corehr/v2/probation/assessments/:assessment_id`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:probation.assessment:write`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation-assessment/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the assessment result. / 考核结果的 ID。
    /// - Example: `"7140964208476371331"`
    pub assessment_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(assessment_id: impl Into<String>) -> Self {
        Self {
            assessment_id: assessment_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("assessment_id", &mut self.assessment_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("corehr.v2.probation_assessment.delete", Delete, "/open-apis/corehr/v2/probation/assessments/:assessment_id")
        .documented(text("删除试用期考核信息", "Delete a probation assessment"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation-assessment/delete")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_PROBATION_ASSESSMENT_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[path("assessment_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
/// The documented errors of [`Delete`](struct@Delete).
pub type DeleteError = crate::codegen::NoError;
