// Generated from spec/corehr/v2/department/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Delete a department / 删除部门: [`Delete`](struct@Delete).
    ///
    /// Optional fields are set on the call: `.with(|request| request.department_id_type(…))`.
    pub fn delete(
        &self,
        department_id: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(department_id))
    }
}
/// Delete a department / 删除部门.
///
/// Permanently deletes a department, subject to row-level data permissions. / 永久删除一个部门，并校验数据行权限。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().department().delete("1616161616").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/corehr/v2/departments/:department_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:corehr`, `corehr:department:write`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the department to delete, as returned by the department search. / 要删除的部门的 ID，可用搜索部门信息接口获取。
    /// - Example: `"1616161616"`
    pub department_id: String,
    /// The type of department ID used in this call. / 本次调用中部门 ID 采用的类型。
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<v2::CorehrDepartmentIdType>,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(department_id: impl Into<String>) -> Self {
        Self {
            department_id: department_id.into(),
            department_id_type: Default::default(),
        }
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn department_id_type(mut self, value: v2::CorehrDepartmentIdType) -> Self {
        self.department_id_type = Some(value);
        self
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("department_id", &mut self.department_id);
        f.field("department_id_type", &mut self.department_id_type);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("corehr.v2.department.delete", Delete, "/open-apis/corehr/v2/departments/:department_id")
        .documented(text("删除部门", "Delete a department"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/delete")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::COREHR_COREHR]),
            scopes(&[crate::scope::COREHR_DEPARTMENT_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            path("department_id", String).required(),
            query("department_id_type", String).default("\"open_department_id\""),
        ])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// `1160265` (HTTP 400): Unable to delete department as it's still in use
    ///
    /// The department is in use and cannot be deleted. Deactivate it first. / 部门正在被使用，无法删除。请先停用该部门，再删除。
    RecordInUse = &ErrorInfo {
        message: "Unable to delete department as it's still in use",
        fix: Text { zh: "部门正在被使用，无法删除。请先停用该部门，再删除。", en: "The department is in use and cannot be deleted. Deactivate it first." },
        ..*error::RECORD_IN_USE
    },
}
