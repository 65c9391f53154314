// Generated from spec/corehr/v1/national_id_type/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
impl super::Api<'_> {
    /// Delete a national ID type / 删除国家证件类型: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        national_id_type_id: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(national_id_type_id))
    }
}
/// Delete a national ID type / 删除国家证件类型.
///
/// Deletes a type of identity document, which can no longer be queried afterward. / 删除一种国家证件类型，之后不能再查到。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v1().national_id_type().delete("27837817381").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/corehr/v1/national_id_types/:national_id_type_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:common_data.preset_data:write`, `corehr:corehr`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/national_id_type/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the ID document type to delete. / 要删除的国家证件类型的 ID。
    /// - Example: `"27837817381"`
    pub national_id_type_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(national_id_type_id: impl Into<String>) -> Self {
        Self {
            national_id_type_id: national_id_type_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("national_id_type_id", &mut self.national_id_type_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("corehr.v1.national_id_type.delete", Delete, "/open-apis/corehr/v1/national_id_types/:national_id_type_id")
        .documented(text("删除国家证件类型", "Delete a national ID type"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/national_id_type/delete")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::COREHR_COMMON_DATA_PRESET_DATA_WRITE]),
            scopes(&[crate::scope::COREHR_COREHR]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("national_id_type_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
/// The documented errors of [`Delete`](struct@Delete).
pub type DeleteError = crate::codegen::NoError;
