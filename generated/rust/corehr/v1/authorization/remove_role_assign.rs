// Generated from spec/corehr/v1/authorization/remove_role_assign.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v1};
impl super::Api<'_> {
    /// Revoke a role from a user / 移除用户被授权的角色: [`RemoveRoleAssign`](struct@RemoveRoleAssign).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn remove_role_assign(
        &self,
        employment_id: impl Into<String>,
        role_id: impl Into<String>,
    ) -> crate::codegen::Call<RemoveRoleAssign> {
        crate::codegen::Call::new(
            self.client,
            RemoveRoleAssign::new(employment_id, role_id),
        )
    }
}
/// Revoke a role from a user / 移除用户被授权的角色.
///
/// Removes a given role and its scope from a user; roles granted by rule cannot be removed.
///
/// 移除用户的指定角色及其管理范围，按规则授予的角色不能移除。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v1().authorization().remove_role_assign("7303877149017292801", "7358732070333613619").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v1/authorizations/remove_role_assign`
/// - Rate limit: 20 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:authorization:write`
///
/// Errors: [`RemoveRoleAssignError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/authorization/remove_role_assign)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveRoleAssign {
    /// The ID of the user to take the role from, as a `user_id_type` ID. The default kind is the employment ID of Feishu People.
    ///
    /// 要移除角色的用户的 ID，类型由 `user_id_type` 决定，默认为飞书人事的雇佣 ID。
    /// - Example: `"7303877149017292801"`
    pub employment_id: String,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"people_corehr_id"`
    pub user_id_type: Option<v1::CorehrUserIdType>,
    /// The ID of the role to remove, one per call. It comes from the operation that lists roles and is also the number at the end of the URL of the role's page.
    ///
    /// 要移除的角色的 ID，一次只能指定一个。可由批量获取角色列表接口获取，也是角色详情页网址末尾的数字。
    /// - Example: `"7358732070333613619"`
    pub role_id: String,
}
impl RemoveRoleAssign {
    /// Creates the value from its required fields.
    pub fn new(employment_id: impl Into<String>, role_id: impl Into<String>) -> Self {
        Self {
            employment_id: employment_id.into(),
            user_id_type: Default::default(),
            role_id: role_id.into(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for RemoveRoleAssign {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employment_id", &mut self.employment_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("role_id", &mut self.role_id);
    }
}
crate::codegen::__impl_object! {
    RemoveRoleAssign
}
crate::codegen::__operation! {
    RemoveRoleAssign => RemoveRoleAssignResponse, RemoveRoleAssignError:
    Endpoint::new("corehr.v1.authorization.remove_role_assign", Post, "/open-apis/corehr/v1/authorizations/remove_role_assign")
        .documented(text("移除用户被授权的角色", "Revoke a role from a user"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/authorization/remove_role_assign")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::COREHR_AUTHORIZATION_WRITE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 60)]), &[])
        .request(NoBody, &[
            query("employment_id", String).required(),
            query("user_id_type", String).default("\"people_corehr_id\""),
            query("role_id", String).required(),
        ])
}
/// The reply to [`RemoveRoleAssign`](struct@RemoveRoleAssign).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveRoleAssignResponse {
    /// The ID of the authorization. / 授权记录的 ID。
    pub assign_id: String,
}
impl wire::Object for RemoveRoleAssignResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("assign_id", &mut self.assign_id);
    }
}
crate::codegen::__impl_object! {
    RemoveRoleAssignResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`RemoveRoleAssign`](struct@RemoveRoleAssign).
    RemoveRoleAssignError:
    /// [`1161401`](error::INVALID_PARAMETER_TYPE): Incorrect parameter type
    InvalidParameterType = error::INVALID_PARAMETER_TYPE,
    /// [`1161404`](error::MISSING_OR_INVALID_PARAMETER): Missing or invalid parameter
    MissingOrInvalidParameter = error::MISSING_OR_INVALID_PARAMETER,
    /// [`1161501`](error::AUTHORIZATION_INTERNAL_ERROR): System internal error
    AuthorizationInternalError = error::AUTHORIZATION_INTERNAL_ERROR,
}
