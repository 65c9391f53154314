// Generated from spec/contact/v3/functional_role_member/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::contact::{error, v3};
impl super::Api<'_> {
    /// Get the scope of a role member / 查询角色下某个成员的管理范围: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn get(
        &self,
        role_id: impl Into<String>,
        member_id: impl Into<String>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(role_id, member_id))
    }
}
/// Get the scope of a role member / 查询角色下某个成员的管理范围.
///
/// Returns the scope of one member of a role: the departments that the member may manage.
///
/// 返回一个角色中某个成员的管理范围，即其可以管理的部门。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.contact().v3().functional_role_member().get("7vrj3vk70xk7v5r", "od-123456").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/contact/v3/functional_roles/:role_id/members/:member_id`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `contact:functional_role`, `contact:functional_role:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the role whose members are concerned, returned when it was created; administrators also find it on the "Role Management" page of the admin console.
    ///
    /// 成员所在角色的 ID，在创建角色时返回；管理员也可在管理后台的“角色管理”页查看。
    /// - Example: `"7vrj3vk70xk7v5r"`
    pub role_id: String,
    /// The ID of the role member whose administrative scope is queried, as a `user_id_type` ID.
    ///
    /// 要查询管理范围的角色成员的用户 ID，类型由 `user_id_type` 决定。
    /// - Example: `"od-123456"`
    pub member_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// What kind of ID the departments in request and reply are given by / 请求和响应中的部门 ID 是哪一种
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<types::DepartmentIdType>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(role_id: impl Into<String>, member_id: impl Into<String>) -> Self {
        Self {
            role_id: role_id.into(),
            member_id: member_id.into(),
            user_id_type: Default::default(),
            department_id_type: Default::default(),
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
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("role_id", &mut self.role_id);
        f.field("member_id", &mut self.member_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("contact.v3.functional_role_member.get", Get, "/open-apis/contact/v3/functional_roles/:role_id/members/:member_id")
        .documented(text("查询角色下某个成员的管理范围", "Get the scope of a role member"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/get")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::CONTACT_FUNCTIONAL_ROLE]),
            scopes(&[crate::scope::CONTACT_FUNCTIONAL_ROLE_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            path("role_id", String).required(),
            path("member_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"open_department_id\""),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The role member with its administrative scope. / 角色成员及其管理范围。
    pub member: v3::FunctionalRoleMember,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("member", &mut self.member);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`41202`](error::ROLE_ID_NOT_FOUND): role id is not exist
    RoleIdNotFound = error::ROLE_ID_NOT_FOUND,
    /// [`41203`](error::MEMBER_ID_NOT_FOUND): member id is not exist
    MemberIdNotFound = error::MEMBER_ID_NOT_FOUND,
}
