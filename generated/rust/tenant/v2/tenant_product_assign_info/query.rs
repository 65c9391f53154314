// Generated from spec/tenant/v2/tenant_product_assign_info/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::tenant::error;
impl super::Api<'_> {
    /// Get the seats to assign / 获取企业席位信息: [`Query`](struct@Query).
    pub fn query(&self) -> crate::codegen::Call<Query> {
        crate::codegen::Call::new(self.client, Query::new())
    }
}
/// Get the seats to assign / 获取企业席位信息.
///
/// Returns the seats of the tenant left to assign with names, numbers and validity, without additional ones not yet in effect.
///
/// 返回租户中尚未分满的席位的名称、数量和有效期，不含增购且未生效的席位。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.tenant().v2().tenant_product_assign_info().query().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/tenant/v2/tenant/assign_info_list/query`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `tenant:tenant.product_assign_info:read`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/tenant-v2/tenant-product_assign_info/query)
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
    Endpoint::new("tenant.v2.tenant_product_assign_info.query", Get, "/open-apis/tenant/v2/tenant/assign_info_list/query")
        .documented(text("获取企业席位信息", "Get the seats to assign"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/tenant-v2/tenant-product_assign_info/query")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::TENANT_TENANT_PRODUCT_ASSIGN_INFO_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[])
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// The seats that the tenant can assign. / 租户可分配的席位。
    pub assign_info_list: Vec<QueryTenantAssignInfo>,
}
impl wire::Object for QueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("assign_info_list", &mut self.assign_info_list);
    }
}
crate::codegen::__impl_object! {
    QueryResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Query`](struct@Query).
    QueryError:
    /// [`1180001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
/// The name of the product in several languages. / 产品名称的多语言版本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryProductI18nName {
    /// The name of the product in Chinese. / 产品的中文名称。
    pub zh_cn: String,
    /// The name of the product in Japanese. / 产品的日文名称。
    pub ja_jp: String,
    /// The name of the product in English. / 产品的英文名称。
    pub en_us: String,
}
impl wire::Object for QueryProductI18nName {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("zh_cn", &mut self.zh_cn);
        f.field("ja_jp", &mut self.ja_jp);
        f.field("en_us", &mut self.en_us);
    }
}
/// The seats that the tenant can assign. / 租户可分配的席位。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTenantAssignInfo {
    /// The ID of the seats. / 席位的 ID。
    pub subscription_id: String,
    /// The key of the license plan that the seats are of. / 席位对应的商业化方案的 key。
    pub license_plan_key: String,
    /// The name of the product. / 商业化产品的名称。
    pub product_name: String,
    /// The name of the product in several languages. / 产品名称的多语言版本。
    pub i18n_name: QueryProductI18nName,
    /// How many seats there are in total. / 席位的总数。
    pub total_seats: i64,
    /// How many seats have been assigned. / 已分配的席位数。
    pub assigned_seats: String,
    /// When the seats become valid. / 席位开始生效的时间。
    pub start_time: wire::TimestampSec,
    /// When the seats expire. / 席位到期的时间。
    pub end_time: wire::TimestampSec,
}
impl wire::Object for QueryTenantAssignInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("subscription_id", &mut self.subscription_id);
        f.field("license_plan_key", &mut self.license_plan_key);
        f.field("product_name", &mut self.product_name);
        f.field("i18n_name", &mut self.i18n_name);
        f.integer_text("total_seats", &mut self.total_seats);
        f.field("assigned_seats", &mut self.assigned_seats);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
    }
}
crate::codegen::__impl_object! {
    QueryProductI18nName QueryTenantAssignInfo
}
