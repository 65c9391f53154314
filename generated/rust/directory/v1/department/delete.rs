// Generated from spec/directory/v1/department/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::directory::error;
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
/// Deletes a department, which takes the data permission for it and its parent.
///
/// 删除一个部门，须同时有该部门及其父部门的数据权限。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.directory().v1().department().delete("weasdqwe").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/directory/v1/departments/:department_id`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `directory:department.delete:write`, `directory:department:write`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/department/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the department, as a `department_id_type` ID. / 部门 ID，类型由 `department_id_type` 决定。
    /// - Length: at most 64
    /// - Example: `"weasdqwe"`
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
    Endpoint::new("directory.v1.department.delete", Delete, "/open-apis/directory/v1/departments/:department_id")
        .documented(text("删除部门", "Delete a department"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/department/delete")
        .access(&[Tenant, User], &[Custom], &[
            scopes(&[crate::scope::DIRECTORY_DEPARTMENT_DELETE_WRITE]),
            scopes(&[crate::scope::DIRECTORY_DEPARTMENT_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
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
    /// [`2221332`](error::DEPARTMENT_HAS_MEMBER): Department has members, can not delete department
    DepartmentHasMember = error::DEPARTMENT_HAS_MEMBER,
    /// [`2224001`](error::OPERATION_DENIED): No permission to operate
    OperationDenied = error::OPERATION_DENIED,
    /// [`2224002`](error::RECORD_PERMISSION_DENIED): No permission to operate record
    RecordPermissionDenied = error::RECORD_PERMISSION_DENIED,
    /// [`2224003`](error::DEPENDENT_OBJECT_PERMISSION_DENIED): No permission to operate dependent object
    DependentObjectPermissionDenied = error::DEPENDENT_OBJECT_PERMISSION_DENIED,
    /// [`2221348`](error::DEPARTMENT_HAS_CHILD): Department has child, can not delete department
    DepartmentHasChild = error::DEPARTMENT_HAS_CHILD,
}
