// Generated from spec/directory/v1/collaboration_rule/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::directory::{error, v1};
impl super::Api<'_> {
    /// Create a collaboration rule / 新增可搜可见规则: [`Create`](struct@Create).
    pub fn create(
        &self,
        target_tenant_key: impl Into<id::TenantKey>,
        subjects: v1::CollaborationRuleEntitiesInput,
        objects: v1::CollaborationRuleEntitiesInput,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(target_tenant_key, subjects, objects),
        )
    }
}
/// Create a collaboration rule / 新增可搜可见规则.
///
/// Creates a rule on who may find and see whom, on behalf of an administrator of connected organizations.
///
/// 由关联组织管理员新增一条可搜可见规则。
///
/// - `POST /open-apis/directory/v1/collaboration_rules`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `trust_party:collaboration_rule:write`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/collaboration_rule/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The `tenant_key` of the other organization, from the list of connected organizations.
    ///
    /// 对方组织的 `tenant_key`，由管理员获取所有关联组织列表接口获取。
    /// - Example: `"test_key"`
    pub target_tenant_key: id::TenantKey,
    /// The subjects of the rule, that is, the users, departments and groups on one's own side who can search for and see the others; fewer than 100 in total.
    ///
    /// 规则的主体，即己方可搜索、可看见对方的用户、部门和用户组；三类合计须少于 100 个。
    pub subjects: v1::CollaborationRuleEntitiesInput,
    /// The objects of the rule, that is, the users, departments and groups of the other organization who can be searched for and seen; fewer than 100 in total.
    ///
    /// 规则的客体，即对方组织中可被搜索、被看见的用户、部门和用户组；三类合计须少于 100 个。
    pub objects: v1::CollaborationRuleEntitiesInput,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        target_tenant_key: impl Into<id::TenantKey>,
        subjects: v1::CollaborationRuleEntitiesInput,
        objects: v1::CollaborationRuleEntitiesInput,
    ) -> Self {
        Self {
            target_tenant_key: target_tenant_key.into(),
            subjects,
            objects,
        }
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("target_tenant_key", &mut self.target_tenant_key);
        f.field("subjects", &mut self.subjects);
        f.field("objects", &mut self.objects);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("directory.v1.collaboration_rule.create", Post, "/open-apis/directory/v1/collaboration_rules")
        .documented(text("新增可搜可见规则", "Create a collaboration rule"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/collaboration_rule/create")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::TRUST_PARTY_COLLABORATION_RULE_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            query("target_tenant_key", String).required(),
            body("subjects", Object).required(),
            body("objects", Object).required(),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The ID of the rule added. / 新增的可搜可见规则的 ID。
    pub add_rule_id: String,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("add_rule_id", &mut self.add_rule_id);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// `2223101` (HTTP 400): This tenant has no relationship with the other tenant
    ///
    /// The two tenants are not related. Set `target_tenant_key` to that of a related tenant; `directory.v1.collaboration_tenant.list` returns them.
    ///
    /// 两个组织之间没有关联关系。请将 `target_tenant_key` 改为已关联组织的 key，可通过 `directory.v1.collaboration_tenant.list` 获取。
    TenantNotRelated = &ErrorInfo {
        message: "This tenant has no relationship with the other tenant",
        ..*error::TENANT_NOT_RELATED
    },
    /// [`2223102`](error::RULE_LIMIT_EXCEEDED): The number of rule is over limit
    RuleLimitExceeded = error::RULE_LIMIT_EXCEEDED,
    /// [`2223103`](error::RULE_SUBJECT_OUT_OF_SHARE_SCOPE): The rule subject is not within the sharing scope
    RuleSubjectOutOfShareScope = error::RULE_SUBJECT_OUT_OF_SHARE_SCOPE,
    /// [`2223104`](error::RULE_OBJECT_OUT_OF_SHARE_SCOPE): The rule object is not within the sharing scope
    RuleObjectOutOfShareScope = error::RULE_OBJECT_OUT_OF_SHARE_SCOPE,
    /// [`2223106`](error::CANNOT_SET_EMPTY_ENTITY): can't set empty entity in subject or object
    CannotSetEmptyEntity = error::CANNOT_SET_EMPTY_ENTITY,
    /// [`2223108`](error::UPDATE_RATE_LIMITED): The update is too frequent. Please try again later
    UpdateRateLimited = error::UPDATE_RATE_LIMITED,
    /// [`2223110`](error::ENTITY_BESIDE_ALL_MEMBERS): can't set other entity when department is 0
    EntityBesideAllMembers = error::ENTITY_BESIDE_ALL_MEMBERS,
    /// `2224001` (HTTP 400): No permission to operate
    ///
    /// The operation needs an administrator of related organizations. Have a super administrator of the tenant make the calling user one.
    ///
    /// 该操作需要关联组织管理员权限。请由本租户的超级管理员将调用的用户设为关联组织管理员。
    OperationDenied = &ErrorInfo {
        fix: Text { zh: "该操作需要关联组织管理员权限。请由本租户的超级管理员将调用的用户设为关联组织管理员。", en: "The operation needs an administrator of related organizations. Have a super administrator of the tenant make the calling user one." },
        ..*error::OPERATION_DENIED
    },
}
