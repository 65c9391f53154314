// Generated from spec/contact/v3/department/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::contact::error;
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
/// Deletes a department from the contacts by its ID. / 按 ID 从通讯录中删除一个部门。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.contact().v3().department().delete("D096").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/contact/v3/departments/:department_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `contact:contact`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the department to act on, as a `department_id_type` ID; returned when it was created, or found by searching departments or listing the children of one.
    ///
    /// 所操作部门的 ID，类型由 `department_id_type` 决定；可在创建时从返回值取得，也可搜索部门或列出子部门取得。
    /// - Length: at most 64
    /// - Matches `^[a-zA-Z0-9][a-zA-Z0-9_\-@.]{0,63}$`
    /// - Example: `"D096"`
    pub department_id: String,
    /// What kind of ID the departments in request and reply are given by / 请求和响应中的部门 ID 是哪一种
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<types::DepartmentIdType>,
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
    pub fn department_id_type(mut self, value: types::DepartmentIdType) -> Self {
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
    Endpoint::new("contact.v3.department.delete", Delete, "/open-apis/contact/v3/departments/:department_id")
        .documented(text("删除部门", "Delete a department"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/delete")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::CONTACT_CONTACT])])
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
    /// [`43011`](error::DEPT_HAS_MEMBERS): delete has member dept error
    DeptHasMembers = error::DEPT_HAS_MEMBERS,
    /// [`43012`](error::DEPT_HAS_SUB_DEPARTMENTS): delete has sub dept department error
    DeptHasSubDepartments = error::DEPT_HAS_SUB_DEPARTMENTS,
    /// [`40002`](error::ROOT_DEPT_NOT_ALLOWED): process root dept error
    RootDeptNotAllowed = error::ROOT_DEPT_NOT_ALLOWED,
    /// `40003` (HTTP 400): internal error
    ///
    /// The service failed internally. Contact support and tell them the `X-Request-Id` of the request.
    ///
    /// 服务端处理失败。请记下请求的 `X-Request-Id`，交由技术支持排查。
    InternalError = &ErrorInfo {
        status: Some(400),
        ..*error::INTERNAL_ERROR
    },
    /// [`40004`](error::DEPT_PERMISSION_DENIED): no dept authority error
    DeptPermissionDenied = error::DEPT_PERMISSION_DENIED,
    /// [`40014`](error::PARENT_DEPT_PERMISSION_DENIED): no parent dept authority error
    ParentDeptPermissionDenied = error::PARENT_DEPT_PERMISSION_DENIED,
    /// [`42008`](error::INVALID_TENANT_ID): tenant id is invalid error
    InvalidTenantId = error::INVALID_TENANT_ID,
}
