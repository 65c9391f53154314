// Generated from spec/admin/v1/badge/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::admin::{error, v1};
impl super::Api<'_> {
    /// Get a badge / 获取勋章详情: [`Get`](struct@Get).
    pub fn get(&self, badge_id: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(badge_id))
    }
}
/// Get a badge / 获取勋章详情.
///
/// Returns one badge in detail by its ID. / 按 ID 返回一枚勋章的详情。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.admin().v1().badge().get("m_DjMzaK").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/admin/v1/badges/:badge_id`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `admin:badge`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the badge, from `admin.v1.badge.create` or `admin.v1.badge.list`.
    ///
    /// 勋章的 ID，由 `admin.v1.badge.create` 或 `admin.v1.badge.list` 返回。
    /// - Length: 1 to 64
    /// - Example: `"m_DjMzaK"`
    pub badge_id: String,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(badge_id: impl Into<String>) -> Self {
        Self { badge_id: badge_id.into() }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("badge_id", &mut self.badge_id);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("admin.v1.badge.get", Get, "/open-apis/admin/v1/badges/:badge_id")
        .documented(text("获取勋章详情", "Get a badge"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge/get")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::ADMIN_BADGE])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[path("badge_id", String).required()])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The badge that was read. / 所查询的勋章。
    pub badge: v1::Badge,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("badge", &mut self.badge);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`1051000`](error::UNKNOWN_INTERNAL_ERROR): unknown server error
    UnknownInternalError = error::UNKNOWN_INTERNAL_ERROR,
    /// [`1051001`](error::INVALID_BADGE_PARAMETER): request contain invalid param
    InvalidBadgeParameter = error::INVALID_BADGE_PARAMETER,
    /// [`1051002`](error::AUTHORITY_EXCEEDED): request to exceed authority
    AuthorityExceeded = error::AUTHORITY_EXCEEDED,
    /// [`1051113`](error::BADGE_NOT_FOUND): cannot find this badge
    BadgeNotFound = error::BADGE_NOT_FOUND,
    /// [`1051003`](error::FEATURE_NOT_IN_PLAN): the tenant's current payment plan does not support the use of this function
    FeatureNotInPlan = error::FEATURE_NOT_IN_PLAN,
}
