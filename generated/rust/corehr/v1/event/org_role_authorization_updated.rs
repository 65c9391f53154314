// Generated from spec/corehr/v1/event/org_role_authorization_updated.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::v1;
/// Organizational role grant changed / 组织角色授权变更.
///
/// Is pushed when a change of the role grants of an organization takes effect; what it means for lower organizations is queried separately.
///
/// 组织上的角色授权变更生效时推送，不含对下级组织的影响，后者需另行查询。
///
/// - Type: `corehr.org_role_authorization.updated_v1`
/// - Scopes, any of: `corehr:authorization:read`, `corehr:corehr:readonly`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/org_role_authorization/events/updated)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrgRoleAuthorizationUpdated {
    /// The ID of the role. / 角色的 ID。
    pub role_id: String,
    /// The management scope of the role, one entry per management dimension. / 角色的管理范围，按管理维度逐项给出。
    pub management_scope_list: Vec<v1::ManagementScope>,
    /// The employment IDs of the employees whose authorization changed. / 授权发生变更的员工的雇佣 ID。
    pub employment_id_list: Vec<String>,
}
impl wire::Object for OrgRoleAuthorizationUpdated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("role_id", &mut self.role_id);
        f.field("management_scope_list", &mut self.management_scope_list);
        f.field("employment_id_list", &mut self.employment_id_list);
    }
}
crate::codegen::__impl_object! {
    OrgRoleAuthorizationUpdated
}
crate::codegen::__event! {
    OrgRoleAuthorizationUpdated:
    Descriptor::new("corehr.v1.event.org_role_authorization_updated", "corehr.org_role_authorization.updated_v1")
        .documented(text("组织角色授权变更", "Organizational role grant changed"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/org_role_authorization/events/updated")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::COREHR_AUTHORIZATION_READ]),
            scopes(&[crate::scope::COREHR_COREHR_READONLY]),
        ])
}
