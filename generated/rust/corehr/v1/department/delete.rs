// Generated from spec/corehr/v1/department/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::error;
impl super::Api<'_> {
    /// Delete a department (v1) / 删除部门: [`Delete`](struct@Delete).
    #[deprecated(note = "use `corehr.v2.department.delete` instead")]
    pub fn delete(
        &self,
        department_id: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(department_id))
    }
}
/// Delete a department (v1) / 删除部门.
///
/// Permanently deletes a department. Deprecated: use `corehr.v2.department.delete` instead.
///
/// 永久删除一个部门。已废弃，请改用 `corehr.v2.department.delete`。
///
/// **Deprecated**: use `corehr.v2.department.delete` instead.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v1().department().delete("341143141").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/corehr/v1/departments/:department_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:corehr`, `corehr:department:write`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the department to delete, as returned by the department search. / 要删除的部门的 ID，可用搜索部门信息接口获取。
    /// - Example: `"341143141"`
    pub department_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(department_id: impl Into<String>) -> Self {
        Self {
            department_id: department_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("department_id", &mut self.department_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("corehr.v1.department.delete", Delete, "/open-apis/corehr/v1/departments/:department_id")
        .documented(text("删除部门", "Delete a department (v1)"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/delete")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::COREHR_COREHR]),
            scopes(&[crate::scope::COREHR_DEPARTMENT_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("department_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`1160265`](error::RECORD_IN_USE): 正在被使用，无法删除
    RecordInUse = error::RECORD_IN_USE,
    /// `1160354` (HTTP 400): service rate limiting protection, please try again later
    ///
    /// Undoing failed because the record already exists. Query the present state of the department before you go on.
    ///
    /// 撤销失败，记录已存在。请确认该部门的当前状态后再操作。
    ServiceRateLimited = &ErrorInfo {
        fix: Text { zh: "撤销失败，记录已存在。请确认该部门的当前状态后再操作。", en: "Undoing failed because the record already exists. Query the present state of the department before you go on." },
        ..*error::SERVICE_RATE_LIMITED
    },
}
