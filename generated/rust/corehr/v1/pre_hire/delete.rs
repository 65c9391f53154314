// Generated from spec/corehr/v1/pre_hire/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
impl super::Api<'_> {
    /// Delete a pre-hire (v1) / 删除待入职人员（不推荐）: [`Delete`](struct@Delete).
    #[deprecated(note = "use `corehr.v2.pre_hire.delete` instead")]
    pub fn delete(
        &self,
        pre_hire_id: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(pre_hire_id))
    }
}
/// Delete a pre-hire (v1) / 删除待入职人员（不推荐）.
///
/// Deletes a pre-hire at once without looking at the onboarding process. Deprecated: use `corehr.v2.pre_hire.delete` instead.
///
/// 直接删除待入职数据，不检查入职流程。已废弃，请改用 `corehr.v2.pre_hire.delete`。
///
/// **Deprecated**: use `corehr.v2.pre_hire.delete` instead.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v1().pre_hire().delete("76534545454").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/corehr/v1/pre_hires/:pre_hire_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:corehr`, `corehr:pre_hire:write`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the pre-hire to delete. / 要删除的待入职信息的 ID。
    /// - Example: `"76534545454"`
    pub pre_hire_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(pre_hire_id: impl Into<String>) -> Self {
        Self {
            pre_hire_id: pre_hire_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("pre_hire_id", &mut self.pre_hire_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("corehr.v1.pre_hire.delete", Delete, "/open-apis/corehr/v1/pre_hires/:pre_hire_id")
        .documented(text("删除待入职人员（不推荐）", "Delete a pre-hire (v1)"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/delete")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::COREHR_COREHR]),
            scopes(&[crate::scope::COREHR_PRE_HIRE_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("pre_hire_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
/// The documented errors of [`Delete`](struct@Delete).
pub type DeleteError = crate::codegen::NoError;
