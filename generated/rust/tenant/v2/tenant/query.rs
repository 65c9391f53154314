// Generated from spec/tenant/v2/tenant/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::tenant::error;
impl super::Api<'_> {
    /// Get the tenant / 获取企业信息: [`Query`](struct@Query).
    pub fn query(&self) -> crate::codegen::Call<Query> {
        crate::codegen::Call::new(self.client, Query::new())
    }
}
/// Get the tenant / 获取企业信息.
///
/// Returns the name, number and other data of the app's tenant. / 返回应用所在企业的名称、编号等信息。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.tenant().v2().tenant().query().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/tenant/v2/tenant/query`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `tenant:tenant:readonly`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/tenant-v2/tenant/query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {}
impl Query {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
}
impl wire::Object for Query {
    #[inline(never)]
    fn fields(&mut self, _: &mut wire::Fields<'_>) {}
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("tenant.v2.tenant.query", Get, "/open-apis/tenant/v2/tenant/query")
        .documented(text("获取企业信息", "Get the tenant"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/tenant-v2/tenant/query")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::TENANT_TENANT_READONLY])])
        .guards(&[Guard::received("tenant.domain", &[scopes(&[crate::scope::TENANT_TENANT_DOMAIN_READ])])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[])
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// The tenant that was read. / 企业的信息。
    pub tenant: QueryTenant,
}
impl wire::Object for QueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("tenant", &mut self.tenant);
    }
}
crate::codegen::__impl_object! {
    QueryResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Query`](struct@Query).
    QueryError:
    /// [`1184000`](error::TENANT_NOT_FOUND): 企业不存在
    TenantNotFound = error::TENANT_NOT_FOUND,
    /// [`1184001`](error::PERMISSION_DENIED): 无权限获取企业信息
    PermissionDenied = error::PERMISSION_DENIED,
}
/// The avatar of the tenant in several sizes. / 企业头像的各尺寸链接。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAvatar {
    /// The URL of the avatar in its original size. / 原始尺寸头像的链接。
    pub avatar_origin: String,
    /// The URL of the avatar at 72×72 pixels. / 72×72 像素头像的链接。
    pub avatar_72: String,
    /// The URL of the avatar at 240×240 pixels. / 240×240 像素头像的链接。
    pub avatar_240: String,
    /// The URL of the avatar at 640×640 pixels. / 640×640 像素头像的链接。
    pub avatar_640: String,
}
impl wire::Object for QueryAvatar {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("avatar_origin", &mut self.avatar_origin);
        f.field("avatar_72", &mut self.avatar_72);
        f.field("avatar_240", &mut self.avatar_240);
        f.field("avatar_640", &mut self.avatar_640);
    }
}
/// The tenant that was read. / 企业的信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTenant {
    /// The name of the tenant. / 企业的名称。
    pub name: String,
    /// The number of the tenant, unique on the platform. / 企业的编号，在平台内唯一。
    pub display_id: String,
    /// Whether it is a team or a personal tenant. / 企业是团队版还是个人版。
    /// - `0`: Team / 团队版
    /// - `2`: Personal / 个人版
    pub tenant_tag: i64,
    /// The unique key of the tenant. / 企业的唯一标识。
    pub tenant_key: id::TenantKey,
    /// The avatar of the tenant in several sizes. / 企业头像的各尺寸链接。
    pub avatar: QueryAvatar,
    /// The full domain of the tenant, where its members find the admin console, documents and other pages.
    ///
    /// 企业的完整域名，成员用它访问管理后台、云文档等网页。
    /// - Present only with one of the scopes `tenant:tenant.domain:read`
    pub domain: String,
}
impl wire::Object for QueryTenant {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("display_id", &mut self.display_id);
        f.field("tenant_tag", &mut self.tenant_tag);
        f.field("tenant_key", &mut self.tenant_key);
        f.field("avatar", &mut self.avatar);
        f.field("domain", &mut self.domain);
    }
}
crate::codegen::__impl_object! {
    QueryAvatar QueryTenant
}
