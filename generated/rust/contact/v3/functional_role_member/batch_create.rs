// Generated from spec/contact/v3/functional_role_member/batch_create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::contact::{error, v3};
impl super::Api<'_> {
    /// Add members to a role / 批量添加角色成员: [`BatchCreate`](struct@BatchCreate).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn batch_create(
        &self,
        role_id: impl Into<String>,
        members: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<BatchCreate> {
        crate::codegen::Call::new(self.client, BatchCreate::new(role_id, members))
    }
}
/// Add members to a role / 批量添加角色成员.
///
/// Adds one or more users to a role and returns the result for each. / 把一个或多个用户加入一个角色，逐个返回结果。
///
/// - `POST /open-apis/contact/v3/functional_roles/:role_id/members/batch_create`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `contact:functional_role`
///
/// Errors: [`BatchCreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/batch_create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreate {
    /// The ID of the role whose members are concerned, returned when it was created; administrators also find it on the "Role Management" page of the admin console.
    ///
    /// 成员所在角色的 ID，在创建角色时返回；管理员也可在管理后台的“角色管理”页查看。
    /// - Example: `"7vrj3vk70xk7v5r"`
    pub role_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The IDs of the users to add to the role, as `user_id_type` IDs. / 要加入角色的用户 ID，类型由 `user_id_type` 决定。
    /// - Length: 1 to 100
    /// - Example: `["ou-12832197382"]`
    pub members: Vec<String>,
}
impl BatchCreate {
    /// Creates the value from its required fields.
    pub fn new(role_id: impl Into<String>, members: impl Into<Vec<String>>) -> Self {
        Self {
            role_id: role_id.into(),
            user_id_type: Default::default(),
            members: members.into(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for BatchCreate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("role_id", &mut self.role_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("members", &mut self.members);
    }
}
crate::codegen::__impl_object! {
    BatchCreate
}
crate::codegen::__operation! {
    BatchCreate => BatchCreateResponse, BatchCreateError:
    Endpoint::new("contact.v3.functional_role_member.batch_create", Post, "/open-apis/contact/v3/functional_roles/:role_id/members/batch_create")
        .documented(text("批量添加角色成员", "Add members to a role"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/batch_create")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::CONTACT_FUNCTIONAL_ROLE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("role_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("members", Array).required(),
        ])
}
/// The reply to [`BatchCreate`](struct@BatchCreate).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateResponse {
    /// The result of the addition for each user. / 各用户的添加结果。
    pub results: Vec<v3::FunctionalRoleMemberResult>,
}
impl wire::Object for BatchCreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("results", &mut self.results);
    }
}
crate::codegen::__impl_object! {
    BatchCreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchCreate`](struct@BatchCreate).
    BatchCreateError:
    /// [`41202`](error::ROLE_ID_NOT_FOUND): role id is not exist
    RoleIdNotFound = error::ROLE_ID_NOT_FOUND,
    /// [`41209`](error::ROLE_MEMBER_LIMIT_EXCEEDED): tenant role is not more 1000
    RoleMemberLimitExceeded = error::ROLE_MEMBER_LIMIT_EXCEEDED,
}
