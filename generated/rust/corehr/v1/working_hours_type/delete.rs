// Generated from spec/corehr/v1/working_hours_type/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
impl super::Api<'_> {
    /// Delete a working hours type / 删除工时制度: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        working_hours_type_id: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(working_hours_type_id))
    }
}
/// Delete a working hours type / 删除工时制度.
///
/// Deletes a working hours type by its ID. / 按 ID 删除一个工时制度。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v1().working_hours_type().delete("325325254").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/corehr/v1/working_hours_types/:working_hours_type_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:common_data.preset_data:write`, `corehr:corehr`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/working_hours_type/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the working hours type to delete, from `corehr.v1.working_hours_type.list`.
    ///
    /// 要删除的工时制度的 ID，可由 `corehr.v1.working_hours_type.list` 得到。
    /// - Example: `"325325254"`
    pub working_hours_type_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(working_hours_type_id: impl Into<String>) -> Self {
        Self {
            working_hours_type_id: working_hours_type_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("working_hours_type_id", &mut self.working_hours_type_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("corehr.v1.working_hours_type.delete", Delete, "/open-apis/corehr/v1/working_hours_types/:working_hours_type_id")
        .documented(text("删除工时制度", "Delete a working hours type"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/working_hours_type/delete")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::COREHR_COMMON_DATA_PRESET_DATA_WRITE]),
            scopes(&[crate::scope::COREHR_COREHR]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("working_hours_type_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
/// The documented errors of [`Delete`](struct@Delete).
pub type DeleteError = crate::codegen::NoError;
