// Generated from spec/acs/v1/rule_external/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::acs::error;
impl super::Api<'_> {
    /// Delete an access rule / 删除权限组: [`Delete`](struct@Delete).
    pub fn delete(&self, rule_id: impl Into<String>) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(rule_id))
    }
}
/// Delete an access rule / 删除权限组.
///
/// Deletes one access rule by its ID. / 按 ID 删除一个门禁权限组。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.acs().v1().rule_external().delete("7298933941867135276").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/acs/v1/rule_external`
/// - Rate limit: 5 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `acs:device:write`, `acs:users`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/rule_external/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the permission group. / 权限组的 ID。
    /// - Example: `"7298933941867135276"`
    pub rule_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(rule_id: impl Into<String>) -> Self {
        Self { rule_id: rule_id.into() }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("rule_id", &mut self.rule_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("acs.v1.rule_external.delete", Delete, "/open-apis/acs/v1/rule_external")
        .documented(text("删除权限组", "Delete an access rule"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/rule_external/delete")
        .access(&[User], &[Custom, Store], &[
            scopes(&[crate::scope::ACS_DEVICE_WRITE]),
            scopes(&[crate::scope::ACS_USERS]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(NoBody, &[query("rule_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`1490090`](error::INVALID_RULE_ID): rule id is invalid
    InvalidRuleId = error::INVALID_RULE_ID,
    /// [`1490012`](error::RULE_DELETED): rule id has deleted
    RuleDeleted = error::RULE_DELETED,
}
