// Generated from spec/contact/v3/department/unbind_department_chat.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::contact::error;
impl super::Api<'_> {
    /// Turn a department chat into an ordinary chat / 部门群转为普通群: [`UnbindDepartmentChat`](struct@UnbindDepartmentChat).
    ///
    /// Optional fields are set on the call: `.with(|request| request.department_id_type(…))`.
    pub fn unbind_department_chat(
        &self,
        department_id: impl Into<String>,
    ) -> crate::codegen::Call<UnbindDepartmentChat> {
        crate::codegen::Call::new(self.client, UnbindDepartmentChat::new(department_id))
    }
}
/// Turn a department chat into an ordinary chat / 部门群转为普通群.
///
/// Turns the chat of a department into an ordinary group chat that is no longer tied to it.
///
/// 把一个部门的部门群转为普通群，群与部门不再关联。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.contact().v3().department().unbind_department_chat("D096").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/contact/v3/departments/unbind_department_chat`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `contact:contact`
///
/// Errors: [`UnbindDepartmentChatError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/unbind_department_chat)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindDepartmentChat {
    /// What kind of ID the departments in request and reply are given by / 请求和响应中的部门 ID 是哪一种
    pub department_id_type: Option<types::DepartmentIdType>,
    /// The ID of the department to act on, as a `department_id_type` ID; returned when it was created, or found by searching departments or listing the children of one.
    ///
    /// 所操作部门的 ID，类型由 `department_id_type` 决定；可在创建时从返回值取得，也可搜索部门或列出子部门取得。
    /// - Example: `"D096"`
    pub department_id: String,
}
impl UnbindDepartmentChat {
    /// Creates the value from its required fields.
    pub fn new(department_id: impl Into<String>) -> Self {
        Self {
            department_id_type: Default::default(),
            department_id: department_id.into(),
        }
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn department_id_type(mut self, value: types::DepartmentIdType) -> Self {
        self.department_id_type = Some(value);
        self
    }
}
impl wire::Object for UnbindDepartmentChat {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("department_id_type", &mut self.department_id_type);
        f.field("department_id", &mut self.department_id);
    }
}
crate::codegen::__impl_object! {
    UnbindDepartmentChat
}
crate::codegen::__operation! {
    UnbindDepartmentChat => UnbindDepartmentChatResponse, UnbindDepartmentChatError:
    Endpoint::new("contact.v3.department.unbind_department_chat", Post, "/open-apis/contact/v3/departments/unbind_department_chat")
        .documented(text("部门群转为普通群", "Turn a department chat into an ordinary chat"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/unbind_department_chat")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::CONTACT_CONTACT])])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(Json, &[query("department_id_type", String), body("department_id", String).required()])
}
/// The reply to [`UnbindDepartmentChat`](struct@UnbindDepartmentChat).
pub type UnbindDepartmentChatResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`UnbindDepartmentChat`](struct@UnbindDepartmentChat).
    UnbindDepartmentChatError:
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
    /// [`40020`](error::DEPARTMENT_HAS_NO_CHAT): department does not have a chat error
    DepartmentHasNoChat = error::DEPARTMENT_HAS_NO_CHAT,
}
