// Generated from spec/contact/v3/functional_role_member/batch_delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::contact::{error, v3};
impl super::Api<'_> {
    /// Remove members from a role / 删除角色下的成员: [`BatchDelete`](struct@BatchDelete).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn batch_delete(
        &self,
        role_id: impl Into<String>,
    ) -> crate::codegen::Call<BatchDelete> {
        crate::codegen::Call::new(self.client, BatchDelete::new(role_id))
    }
}
/// Remove members from a role / 删除角色下的成员.
///
/// Removes one or more members from a role and returns the result for each. / 把一个或多个成员移出一个角色，逐个返回结果。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.contact().v3().functional_role_member().batch_delete("7vrj3vk70xk7v5r").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/contact/v3/functional_roles/:role_id/members/batch_delete`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `contact:functional_role`
///
/// Errors: [`BatchDeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/batch_delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDelete {
    /// The ID of the role whose members are concerned, returned when it was created; administrators also find it on the "Role Management" page of the admin console.
    ///
    /// 成员所在角色的 ID，在创建角色时返回；管理员也可在管理后台的“角色管理”页查看。
    /// - Example: `"7vrj3vk70xk7v5r"`
    pub role_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The IDs of the users to remove from the role, as `user_id_type` IDs.
    ///
    /// 要从角色中移除的用户 ID，类型由 `user_id_type` 决定。
    /// - Length: 1 to 100
    /// - Example: `["ou-12832197382"]`
    pub members: Option<Vec<String>>,
}
impl BatchDelete {
    /// Creates the value from its required fields.
    pub fn new(role_id: impl Into<String>) -> Self {
        Self {
            role_id: role_id.into(),
            user_id_type: Default::default(),
            members: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `members`.
    #[must_use]
    pub fn members(mut self, value: impl Into<Vec<String>>) -> Self {
        self.members = Some(value.into());
        self
    }
}
impl wire::Object for BatchDelete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("role_id", &mut self.role_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("members", &mut self.members);
    }
}
crate::codegen::__impl_object! {
    BatchDelete
}
crate::codegen::__operation! {
    BatchDelete => BatchDeleteResponse, BatchDeleteError:
    Endpoint::new("contact.v3.functional_role_member.batch_delete", Patch, "/open-apis/contact/v3/functional_roles/:role_id/members/batch_delete")
        .documented(text("删除角色下的成员", "Remove members from a role"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/batch_delete")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::CONTACT_FUNCTIONAL_ROLE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("role_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("members", Array),
        ])
}
/// The reply to [`BatchDelete`](struct@BatchDelete).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteResponse {
    /// The result of the removal for each user. / 各用户的移除结果。
    pub result: Vec<v3::FunctionalRoleMemberResult>,
}
impl wire::Object for BatchDeleteResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("result", &mut self.result);
    }
}
crate::codegen::__impl_object! {
    BatchDeleteResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchDelete`](struct@BatchDelete).
    BatchDeleteError:
    /// [`41202`](error::ROLE_ID_NOT_FOUND): role id is not exist
    RoleIdNotFound = error::ROLE_ID_NOT_FOUND,
}
