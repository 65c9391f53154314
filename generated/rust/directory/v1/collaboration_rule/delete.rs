// Generated from spec/directory/v1/collaboration_rule/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::directory::error;
impl super::Api<'_> {
    /// Delete a collaboration rule / 删除可搜可见规则: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        collaboration_rule_id: impl Into<String>,
        target_tenant_key: impl Into<id::TenantKey>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(
            self.client,
            Delete::new(collaboration_rule_id, target_tenant_key),
        )
    }
}
/// Delete a collaboration rule / 删除可搜可见规则.
///
/// Deletes a rule on who may find and see whom, on behalf of an administrator of connected organizations.
///
/// 由关联组织管理员删除一条可搜可见规则。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.directory().v1().collaboration_rule().delete("2121", "test_key").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/directory/v1/collaboration_rules/:collaboration_rule_id`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `trust_party:collaboration_rule:write`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/collaboration_rule/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the rule on who can search for and see whom, from the list of rules.
    ///
    /// 可搜可见规则 ID，由查询可搜可见规则接口获取。
    /// - Example: `"2121"`
    pub collaboration_rule_id: String,
    /// The `tenant_key` of the other organization, from the list of connected organizations.
    ///
    /// 对方组织的 `tenant_key`，由管理员获取所有关联组织列表接口获取。
    /// - Example: `"test_key"`
    pub target_tenant_key: id::TenantKey,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(
        collaboration_rule_id: impl Into<String>,
        target_tenant_key: impl Into<id::TenantKey>,
    ) -> Self {
        Self {
            collaboration_rule_id: collaboration_rule_id.into(),
            target_tenant_key: target_tenant_key.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("collaboration_rule_id", &mut self.collaboration_rule_id);
        f.field("target_tenant_key", &mut self.target_tenant_key);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("directory.v1.collaboration_rule.delete", Delete, "/open-apis/directory/v1/collaboration_rules/:collaboration_rule_id")
        .documented(text("删除可搜可见规则", "Delete a collaboration rule"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/collaboration_rule/delete")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::TRUST_PARTY_COLLABORATION_RULE_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            path("collaboration_rule_id", String).required(),
            query("target_tenant_key", String).required(),
        ])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`2223101`](error::TENANT_NOT_RELATED): This tenant has no relationship with the other tenant
    TenantNotRelated = error::TENANT_NOT_RELATED,
    /// [`2223107`](error::RULE_ID_NOT_FOUND): The rule id is not exist
    RuleIdNotFound = error::RULE_ID_NOT_FOUND,
    /// [`2223108`](error::UPDATE_RATE_LIMITED): The update is too frequent. Please try again later
    UpdateRateLimited = error::UPDATE_RATE_LIMITED,
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
