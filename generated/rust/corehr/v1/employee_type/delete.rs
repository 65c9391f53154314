// Generated from spec/corehr/v1/employee_type/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
impl super::Api<'_> {
    /// Delete an employee type / 删除人员类型: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        employee_type_id: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(employee_type_id))
    }
}
/// Delete an employee type / 删除人员类型.
///
/// Deletes an employee type, which can no longer be queried afterward. / 删除一个人员类型，之后不能再查到。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v1().employee_type().delete("434343434").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/corehr/v1/employee_types/:employee_type_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:common_data.preset_data:write`, `corehr:corehr`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employee_type/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the employee type to delete, as returned by the operation that lists employee types.
    ///
    /// 要删除的人员类型的 ID，可用批量查询人员类型接口获取。
    /// - Example: `"434343434"`
    pub employee_type_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(employee_type_id: impl Into<String>) -> Self {
        Self {
            employee_type_id: employee_type_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employee_type_id", &mut self.employee_type_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("corehr.v1.employee_type.delete", Delete, "/open-apis/corehr/v1/employee_types/:employee_type_id")
        .documented(text("删除人员类型", "Delete an employee type"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employee_type/delete")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::COREHR_COMMON_DATA_PRESET_DATA_WRITE]),
            scopes(&[crate::scope::COREHR_COREHR]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("employee_type_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
/// The documented errors of [`Delete`](struct@Delete).
pub type DeleteError = crate::codegen::NoError;
