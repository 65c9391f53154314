// Generated from spec/directory/v1/collaboration_rule/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::directory::{error, v1};
impl super::Api<'_> {
    /// Update a collaboration rule / 更新可搜可见规则: [`Update`](struct@Update).
    pub fn update(
        &self,
        collaboration_rule_id: impl Into<String>,
        target_tenant_key: impl Into<id::TenantKey>,
        subjects: v1::CollaborationRuleEntitiesInput,
        objects: v1::CollaborationRuleEntitiesInput,
    ) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(
            self.client,
            Update::new(collaboration_rule_id, target_tenant_key, subjects, objects),
        )
    }
}
/// Update a collaboration rule / 更新可搜可见规则.
///
/// Updates a rule on who may find and see whom, on behalf of an administrator of connected organizations.
///
/// 由关联组织管理员更新一条可搜可见规则。
///
/// - `PUT /open-apis/directory/v1/collaboration_rules/:collaboration_rule_id`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `trust_party:collaboration_rule:write`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/collaboration_rule/update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The ID of the rule on who can search for and see whom, from the list of rules.
    ///
    /// 可搜可见规则 ID，由查询可搜可见规则接口获取。
    /// - Example: `"12121"`
    pub collaboration_rule_id: String,
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
impl Update {
    /// Creates the value from its required fields.
    pub fn new(
        collaboration_rule_id: impl Into<String>,
        target_tenant_key: impl Into<id::TenantKey>,
        subjects: v1::CollaborationRuleEntitiesInput,
        objects: v1::CollaborationRuleEntitiesInput,
    ) -> Self {
        Self {
            collaboration_rule_id: collaboration_rule_id.into(),
            target_tenant_key: target_tenant_key.into(),
            subjects,
            objects,
        }
    }
}
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("collaboration_rule_id", &mut self.collaboration_rule_id);
        f.field("target_tenant_key", &mut self.target_tenant_key);
        f.field("subjects", &mut self.subjects);
        f.field("objects", &mut self.objects);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("directory.v1.collaboration_rule.update", Put, "/open-apis/directory/v1/collaboration_rules/:collaboration_rule_id")
        .documented(text("更新可搜可见规则", "Update a collaboration rule"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/collaboration_rule/update")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::TRUST_PARTY_COLLABORATION_RULE_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("collaboration_rule_id", String).required(),
            query("target_tenant_key", String).required(),
            body("subjects", Object).required(),
            body("objects", Object).required(),
        ])
}
/// The reply to [`Update`](struct@Update).
pub type UpdateResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Update`](struct@Update).
    UpdateError:
    /// [`2223101`](error::TENANT_NOT_RELATED): This tenant has no relationship with the other tenant
    TenantNotRelated = error::TENANT_NOT_RELATED,
    /// [`2223103`](error::RULE_SUBJECT_OUT_OF_SHARE_SCOPE): The rule subject is not within the sharing scope
    RuleSubjectOutOfShareScope = error::RULE_SUBJECT_OUT_OF_SHARE_SCOPE,
    /// [`2223104`](error::RULE_OBJECT_OUT_OF_SHARE_SCOPE): The rule object is not within the sharing scope
    RuleObjectOutOfShareScope = error::RULE_OBJECT_OUT_OF_SHARE_SCOPE,
    /// [`2223106`](error::CANNOT_SET_EMPTY_ENTITY): can't set empty entity in subject or object
    CannotSetEmptyEntity = error::CANNOT_SET_EMPTY_ENTITY,
    /// [`2223108`](error::UPDATE_RATE_LIMITED): The update is too frequent. Please try again later
    UpdateRateLimited = error::UPDATE_RATE_LIMITED,
    /// [`2223107`](error::RULE_ID_NOT_FOUND): The rule id is not exist
    RuleIdNotFound = error::RULE_ID_NOT_FOUND,
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
