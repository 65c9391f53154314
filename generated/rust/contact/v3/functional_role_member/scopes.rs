// Generated from spec/contact/v3/functional_role_member/scopes.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::contact::{error, v3};
impl super::Api<'_> {
    /// Set the scopes of role members / 批量设置角色成员管理范围: [`Scopes`](struct@Scopes).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn scopes(
        &self,
        role_id: impl Into<String>,
        members: impl Into<Vec<String>>,
        departments: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<Scopes> {
        crate::codegen::Call::new(
            self.client,
            Scopes::new(role_id, members, departments),
        )
    }
}
/// Set the scopes of role members / 批量设置角色成员管理范围.
///
/// Sets the departments that one or more members of a role may manage. / 为一个角色中的一个或多个成员设置可以管理的部门。
///
/// - `PATCH /open-apis/contact/v3/functional_roles/:role_id/members/scopes`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `contact:functional_role`
///
/// Errors: [`ScopesError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/scopes)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Scopes {
    /// The ID of the role whose members are concerned, returned when it was created; administrators also find it on the "Role Management" page of the admin console.
    ///
    /// 成员所在角色的 ID，在创建角色时返回；管理员也可在管理后台的“角色管理”页查看。
    /// - Example: `"7vrj3vk70xk7v5r"`
    pub role_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// What kind of ID the departments in request and reply are given by / 请求和响应中的部门 ID 是哪一种
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<types::DepartmentIdType>,
    /// The IDs of the role members whose administrative scope is set, as `user_id_type` IDs.
    ///
    /// 要设置管理范围的角色成员的用户 ID，类型由 `user_id_type` 决定。
    /// - Length: 1 to 100
    /// - Example: `["ou-12832197382"]`
    pub members: Vec<String>,
    /// The IDs of the departments the role members may administer, as `department_id_type` IDs; the root department `0` is not allowed.
    ///
    /// 角色成员可管理的部门 ID，类型由 `department_id_type` 决定；不能设为根部门 `0`。
    /// - Length: 1 to 100
    /// - Example: `["ou-12343455"]`
    pub departments: Vec<String>,
}
impl Scopes {
    /// Creates the value from its required fields.
    pub fn new(
        role_id: impl Into<String>,
        members: impl Into<Vec<String>>,
        departments: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            role_id: role_id.into(),
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            members: members.into(),
            departments: departments.into(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn department_id_type(mut self, value: types::DepartmentIdType) -> Self {
        self.department_id_type = Some(value);
        self
    }
}
impl wire::Object for Scopes {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("role_id", &mut self.role_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("members", &mut self.members);
        f.field("departments", &mut self.departments);
    }
}
crate::codegen::__impl_object! {
    Scopes
}
crate::codegen::__operation! {
    Scopes => ScopesResponse, ScopesError:
    Endpoint::new("contact.v3.functional_role_member.scopes", Patch, "/open-apis/contact/v3/functional_roles/:role_id/members/scopes")
        .documented(text("批量设置角色成员管理范围", "Set the scopes of role members"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/scopes")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::CONTACT_FUNCTIONAL_ROLE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("role_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"open_department_id\""),
            body("members", Array).required(),
            body("departments", Array).required(),
        ])
}
/// The reply to [`Scopes`](struct@Scopes).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScopesResponse {
    /// The result of the setting for each member. / 各成员的设置结果。
    pub results: Vec<v3::FunctionalRoleMemberResult>,
}
impl wire::Object for ScopesResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("results", &mut self.results);
    }
}
crate::codegen::__impl_object! {
    ScopesResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Scopes`](struct@Scopes).
    ScopesError:
    /// [`41202`](error::ROLE_ID_NOT_FOUND): role id is not exist
    RoleIdNotFound = error::ROLE_ID_NOT_FOUND,
    /// [`41210`](error::INVALID_DEPT_ID): dept id is invalid
    InvalidDeptId = error::INVALID_DEPT_ID,
    /// [`41211`](error::DEPT_ID_PERMISSION_DENIED): dept id is not has perm
    DeptIdPermissionDenied = error::DEPT_ID_PERMISSION_DENIED,
}
