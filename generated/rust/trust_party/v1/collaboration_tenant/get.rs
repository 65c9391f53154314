// Generated from spec/trust_party/v1/collaboration_tenant/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::trust_party::{error, v1};
impl super::Api<'_> {
    /// Get a connected organization / 获取关联组织详情: [`Get`](struct@Get).
    pub fn get(
        &self,
        target_tenant_key: impl Into<id::TenantKey>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(target_tenant_key))
    }
}
/// Get a connected organization / 获取关联组织详情.
///
/// Returns one visible connected organization in detail by its tenant key. / 按 tenant key 返回一个可见的关联组织的详情。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.trust_party().v1().collaboration_tenant().get("4e6ac4d14bcd5071a37a39de902c7141").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `trust_party:collaboration.tenant:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/trust_party-v1/collaboration_tenant/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The tenant key of the associated organization, from `trust_party.v1.collaboration_tenant.list`.
    ///
    /// 对方关联组织的 tenant_key，由 `trust_party.v1.collaboration_tenant.list` 返回。
    /// - Example: `"4e6ac4d14bcd5071a37a39de902c7141"`
    pub target_tenant_key: id::TenantKey,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(target_tenant_key: impl Into<id::TenantKey>) -> Self {
        Self {
            target_tenant_key: target_tenant_key.into(),
        }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("target_tenant_key", &mut self.target_tenant_key);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("trust_party.v1.collaboration_tenant.get", Get, "/open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key")
        .documented(text("获取关联组织详情", "Get a connected organization"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/trust_party-v1/collaboration_tenant/get")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::TRUST_PARTY_COLLABORATION_TENANT_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(NoBody, &[path("target_tenant_key", String).required()])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The associated organization that was read. / 所查询的关联组织。
    pub target_tenant: v1::CollaborationTenant,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("target_tenant", &mut self.target_tenant);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`1971001`](error::USER_NOT_VISIBLE_TO_TARGET_TENANT): User not visible to target tenant.
    UserNotVisibleToTargetTenant = error::USER_NOT_VISIBLE_TO_TARGET_TENANT,
    /// [`1971007`](error::APP_NOT_VISIBLE_TO_TARGET_TENANT): App not visible to target tenant.
    AppNotVisibleToTargetTenant = error::APP_NOT_VISIBLE_TO_TARGET_TENANT,
}
