// Generated from spec/corehr/v1/authorization/update_role_assign.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v1};
impl super::Api<'_> {
    /// Replace the scope of a user's role / 更新用户被授权的数据范围: [`UpdateRoleAssign`](struct@UpdateRoleAssign).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn update_role_assign(
        &self,
        employment_id: impl Into<String>,
        role_id: impl Into<String>,
        assigned_organization_items: impl Into<
            Vec<Vec<v1::AssignedOrganizationWithCode>>,
        >,
    ) -> crate::codegen::Call<UpdateRoleAssign> {
        crate::codegen::Call::new(
            self.client,
            UpdateRoleAssign::new(employment_id, role_id, assigned_organization_items),
        )
    }
}
/// Replace the scope of a user's role / 更新用户被授权的数据范围.
///
/// Replaces the whole scope of a user's role with the one submitted; only roles managed by organizational structure are supported.
///
/// 用本次提交的管理范围整体替换用户角色的原范围，目前仅支持按组织架构管理的角色。
///
/// - `POST /open-apis/corehr/v1/authorizations/update_role_assign`
/// - Rate limit: 20 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:authorization:write`
///
/// Errors: [`UpdateRoleAssignError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/authorization/update_role_assign)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRoleAssign {
    /// The ID of the user who is granted the role, as a `user_id_type` ID. The default kind is the employment ID of Feishu People.
    ///
    /// 被授权用户的 ID，类型由 `user_id_type` 决定，默认为飞书人事的雇佣 ID。
    /// - Example: `"7303877149017292801"`
    pub employment_id: String,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"people_corehr_id"`
    pub user_id_type: Option<v1::CorehrUserIdType>,
    /// The ID of the role granted to the user, one per call. It comes from the operation that lists roles and is also the number at the end of the URL of the role's page.
    ///
    /// 授予用户的角色的 ID，一次只能指定一个。可由批量获取角色列表接口获取，也是角色详情页网址末尾的数字。
    /// - Example: `"7358732070333613619"`
    pub role_id: String,
    /// The scope of the role as a two-dimensional array, so that a role with several management dimensions (such as a local HRBP) can be given all of them. In each item `org_key` names the dimension: `department`, `work_location`, `company`, `organization_id_strand` (cost center), `social_security_location` (social insurance city), `onboarding_location`, `pay_group`, `talent_pool`, or the code of a custom organization such as `custom_org_01` to `custom_org_05` (shown in the organization settings of Feishu People). The organizations are given in either `org_ids` or `org_codes`.
    ///
    /// 角色的授权范围，为二维数组，有多个管理维度的角色（如属地 HRBP）可同时给出各维度。每项以 `org_key` 指明管理维度：`department`（部门）、`work_location`（工作地点）、`company`（公司）、`organization_id_strand`（成本中心）、`social_security_location`（社保城市）、`onboarding_location`（入职地点）、`pay_group`（薪资组）、`talent_pool`（人才池）或 `custom_org_01` 至 `custom_org_05` 等自定义组织编码（见飞书人事的组织设置）；组织用 `org_ids` 或 `org_codes` 给出，二选一。
    /// - Length: 0 to 300
    pub assigned_organization_items: Vec<Vec<v1::AssignedOrganizationWithCode>>,
}
impl UpdateRoleAssign {
    /// Creates the value from its required fields.
    pub fn new(
        employment_id: impl Into<String>,
        role_id: impl Into<String>,
        assigned_organization_items: impl Into<
            Vec<Vec<v1::AssignedOrganizationWithCode>>,
        >,
    ) -> Self {
        Self {
            employment_id: employment_id.into(),
            user_id_type: Default::default(),
            role_id: role_id.into(),
            assigned_organization_items: assigned_organization_items.into(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for UpdateRoleAssign {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employment_id", &mut self.employment_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("role_id", &mut self.role_id);
        f.field("assigned_organization_items", &mut self.assigned_organization_items);
    }
}
crate::codegen::__impl_object! {
    UpdateRoleAssign
}
crate::codegen::__operation! {
    UpdateRoleAssign => UpdateRoleAssignResponse, UpdateRoleAssignError:
    Endpoint::new("corehr.v1.authorization.update_role_assign", Post, "/open-apis/corehr/v1/authorizations/update_role_assign")
        .documented(text("更新用户被授权的数据范围", "Replace the scope of a user's role"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/authorization/update_role_assign")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::COREHR_AUTHORIZATION_WRITE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 60)]), &[])
        .request(Json, &[
            query("employment_id", String).required(),
            query("user_id_type", String).default("\"people_corehr_id\""),
            query("role_id", String).required(),
            body("assigned_organization_items", Array).required(),
        ])
}
/// The reply to [`UpdateRoleAssign`](struct@UpdateRoleAssign).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRoleAssignResponse {
    /// The ID of the authorization. / 授权记录的 ID。
    pub assign_id: String,
}
impl wire::Object for UpdateRoleAssignResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("assign_id", &mut self.assign_id);
    }
}
crate::codegen::__impl_object! {
    UpdateRoleAssignResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`UpdateRoleAssign`](struct@UpdateRoleAssign).
    UpdateRoleAssignError:
    /// [`1161401`](error::INVALID_PARAMETER_TYPE): Incorrect parameter type
    InvalidParameterType = error::INVALID_PARAMETER_TYPE,
    /// [`1161404`](error::MISSING_OR_INVALID_PARAMETER): Missing or invalid parameter
    MissingOrInvalidParameter = error::MISSING_OR_INVALID_PARAMETER,
    /// [`1161405`](error::PARAMETER_PARSING_ERROR): Parameter parsing error
    ParameterParsingError = error::PARAMETER_PARSING_ERROR,
    /// [`1161501`](error::AUTHORIZATION_INTERNAL_ERROR): System internal error
    AuthorizationInternalError = error::AUTHORIZATION_INTERNAL_ERROR,
}
