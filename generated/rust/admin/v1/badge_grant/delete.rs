// Generated from spec/admin/v1/badge_grant/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::admin::error;
impl super::Api<'_> {
    /// Delete a badge grant / 删除授予名单: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        badge_id: impl Into<String>,
        grant_id: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(badge_id, grant_id))
    }
}
/// Delete a badge grant / 删除授予名单.
///
/// Deletes one list of those who get a badge. / 删除一枚勋章的一份授予名单。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.admin().v1().badge_grant().delete("m_DjMzaK", "g_uS4yux").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/admin/v1/badges/:badge_id/grants/:grant_id`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `admin:badge.grant`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge-grant/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the badge. / 企业勋章的 ID。
    /// - Length: 1 to 64
    /// - Example: `"m_DjMzaK"`
    pub badge_id: String,
    /// The ID of the grant, made by the system and unique within the tenant. / 授予名单的 ID，由系统生成，租户内唯一。
    /// - Length: 1 to 64
    /// - Example: `"g_uS4yux"`
    pub grant_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(badge_id: impl Into<String>, grant_id: impl Into<String>) -> Self {
        Self {
            badge_id: badge_id.into(),
            grant_id: grant_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("badge_id", &mut self.badge_id);
        f.field("grant_id", &mut self.grant_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("admin.v1.badge_grant.delete", Delete, "/open-apis/admin/v1/badges/:badge_id/grants/:grant_id")
        .documented(text("删除授予名单", "Delete a badge grant"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge-grant/delete")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::ADMIN_BADGE_GRANT])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[path("badge_id", String).required(), path("grant_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`1051000`](error::UNKNOWN_INTERNAL_ERROR): unknown server error
    UnknownInternalError = error::UNKNOWN_INTERNAL_ERROR,
    /// [`1051001`](error::INVALID_BADGE_PARAMETER): request contain invalid param
    InvalidBadgeParameter = error::INVALID_BADGE_PARAMETER,
    /// [`1051002`](error::AUTHORITY_EXCEEDED): request to exceed authority
    AuthorityExceeded = error::AUTHORITY_EXCEEDED,
    /// [`1051113`](error::BADGE_NOT_FOUND): cannot find this badge
    BadgeNotFound = error::BADGE_NOT_FOUND,
    /// [`1051205`](error::GRANT_NOT_FOUND): cannot find this grant
    GrantNotFound = error::GRANT_NOT_FOUND,
}
