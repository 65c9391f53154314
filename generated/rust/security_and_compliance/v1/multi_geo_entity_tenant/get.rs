// Generated from spec/security_and_compliance/v1/multi_geo_entity_tenant/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::security_and_compliance::error;
impl super::Api<'_> {
    /// List the data residency locations / 获取数据驻留地理位置列表: [`Get`](struct@Get).
    pub fn get(&self) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new())
    }
}
/// List the data residency locations / 获取数据驻留地理位置列表.
///
/// Returns the geographic locations that the tenant can choose for the residency of its data.
///
/// 返回租户的数据驻留可选的地理位置。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.security_and_compliance().v1().multi_geo_entity_tenant().get().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/security_and_compliance/v1/multi_geo_entity/tenant`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `security_and_compliance:multi_geo_entity.tenant:readonly`, `security_and_compliance:user_migration:multi-geo`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v1/multi_geo_entity-tenant/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {}
impl Get {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, _: &mut wire::Fields<'_>) {}
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("security_and_compliance.v1.multi_geo_entity_tenant.get", Get, "/open-apis/security_and_compliance/v1/multi_geo_entity/tenant")
        .documented(text("获取数据驻留地理位置列表", "List the data residency locations"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v1/multi_geo_entity-tenant/get")
        .access(&[Tenant, User], &[Custom], &[
            scopes(&[crate::scope::SECURITY_AND_COMPLIANCE_MULTI_GEO_ENTITY_TENANT_READONLY]),
            scopes(&[crate::scope::SECURITY_AND_COMPLIANCE_USER_MIGRATION_MULTI_GEO]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The data residency settings of the tenant. / 租户的数据驻留信息。
    pub tenant: GetTenant,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("tenant", &mut self.tenant);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// `1781001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is invalid. Compare the user IDs, their type and the target location with the fields of the operation.
    ///
    /// 请求参数不合法。请对照接口的字段，检查用户 ID 及其类型和目标位置。
    InvalidMigrationParameter = &ErrorInfo {
        message: "Your request contains an invalid request parameter.",
        ..*error::INVALID_MIGRATION_PARAMETER
    },
    /// `1781002` (HTTP 403): Lack of necessary permissions.
    ///
    /// The operator may not operate the data residency service. Have an administrator grant it through an administrator role in the admin console.
    ///
    /// 操作人没有操作数据驻留服务的权限。请由管理员在管理后台的管理员角色中为其开通。
    DataResidencyDenied = &ErrorInfo {
        message: "Lack of necessary permissions.",
        ..*error::DATA_RESIDENCY_DENIED
    },
    /// `1781003` (HTTP 400): Data Residency service is not enabled for this tenant.
    ///
    /// The tenant has not enabled the data residency service. Have support enable it, then try again.
    ///
    /// 租户尚未启用数据驻留。请先由技术支持开通该服务。
    DataResidencyNotEnabled = &ErrorInfo {
        message: "Data Residency service is not enabled for this tenant.",
        ..*error::DATA_RESIDENCY_NOT_ENABLED
    },
    /// `1782001` (HTTP 500): Internal service error.
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    ServiceFailed = &ErrorInfo {
        message: "Internal service error.",
        ..*error::SERVICE_FAILED
    },
}
/// The data residency settings of the tenant. / 租户的数据驻留信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTenant {
    /// The geographic locations where the tenant's data can reside, such as `sg`. / 租户可选的数据驻留地理位置，如 `sg`。
    pub available_geo_locations: Vec<String>,
}
impl wire::Object for GetTenant {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("available_geo_locations", &mut self.available_geo_locations);
    }
}
crate::codegen::__impl_object! {
    GetTenant
}
