// Generated from spec/contact/v3/employee_type_enum/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
impl super::Api<'_> {
    /// Delete an employee type / 删除人员类型: [`Delete`](struct@Delete).
    pub fn delete(&self, enum_id: impl Into<String>) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(enum_id))
    }
}
/// Delete an employee type / 删除人员类型.
///
/// Deletes an employee type, which must be a custom one. / 删除一个人员类型，仅限自定义的。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.contact().v3().employee_type_enum().delete("exGeIjow7zIqWMy+ONkFxA==").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/contact/v3/employee_type_enums/:enum_id`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token`
/// - Scopes, any of: `contact:contact`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the custom employee type to act on, returned when it was created or found by listing employee types.
    ///
    /// 所操作的自定义人员类型的 ID，可在新建时从返回值取得，或查询人员类型取得。
    /// - Example: `"exGeIjow7zIqWMy+ONkFxA=="`
    pub enum_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(enum_id: impl Into<String>) -> Self {
        Self { enum_id: enum_id.into() }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_id", &mut self.enum_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("contact.v3.employee_type_enum.delete", Delete, "/open-apis/contact/v3/employee_type_enums/:enum_id")
        .documented(text("删除人员类型", "Delete an employee type"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/delete")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::CONTACT_CONTACT])])
        .limits(RateLimit::Special, &[])
        .request(NoBody, &[path("enum_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
/// The documented errors of [`Delete`](struct@Delete).
pub type DeleteError = crate::codegen::NoError;
