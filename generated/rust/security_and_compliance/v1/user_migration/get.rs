// Generated from spec/security_and_compliance/v1/user_migration/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::security_and_compliance::{error, v1};
impl super::Api<'_> {
    /// Get the migration of a user / 获取单个用户迁移状态: [`Get`](struct@Get).
    pub fn get(
        &self,
        user_id: impl Into<String>,
        user_id_type: types::UserIdType,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(user_id, user_id_type))
    }
}
/// Get the migration of a user / 获取单个用户迁移状态.
///
/// Returns the target location, state and progress of the data migration of one user.
///
/// 返回一个用户数据迁移的目标位置、状态和进度。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::types::UserIdType;
/// let reply = client.security_and_compliance().v1().user_migration().get("ou_1234567890abcdef1234567890abcdef", UserIdType::UserId).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/security_and_compliance/v1/user_migrations/:user_id`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `security_and_compliance:user_migration`, `security_and_compliance:user_migration:multi-geo`, `security_and_compliance:user_migration:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v1/user_migration/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The user to query, as a `user_id_type` ID. / 要查询的用户，ID 类型由 `user_id_type` 决定。
    /// - Example: `"ou_1234567890abcdef1234567890abcdef"`
    pub user_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: types::UserIdType,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(user_id: impl Into<String>, user_id_type: types::UserIdType) -> Self {
        Self {
            user_id: user_id.into(),
            user_id_type,
        }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("security_and_compliance.v1.user_migration.get", Get, "/open-apis/security_and_compliance/v1/user_migrations/:user_id")
        .documented(text("获取单个用户迁移状态", "Get the migration of a user"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v1/user_migration/get")
        .access(&[Tenant, User], &[Custom], &[
            scopes(&[crate::scope::SECURITY_AND_COMPLIANCE_USER_MIGRATION]),
            scopes(&[crate::scope::SECURITY_AND_COMPLIANCE_USER_MIGRATION_MULTI_GEO]),
            scopes(&[crate::scope::SECURITY_AND_COMPLIANCE_USER_MIGRATION_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            path("user_id", String).required(),
            query("user_id_type", String).required().default("\"open_id\""),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The migration of the user, with its state. / 该用户的迁移及其状态。
    pub user_migration: v1::UserMigration,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_migration", &mut self.user_migration);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`1781001`](error::INVALID_MIGRATION_PARAMETER): Invalid request parameter
    InvalidMigrationParameter = error::INVALID_MIGRATION_PARAMETER,
    /// `1781002` (HTTP 403): Operator has no permission to operate data residency service
    ///
    /// The operator may not operate the data residency service. Have an administrator grant it through an administrator role in the admin console.
    ///
    /// 操作人没有操作数据驻留服务的权限。请由管理员在管理后台的管理员角色中为其开通。
    DataResidencyDenied = &ErrorInfo {
        message: "Operator has no permission to operate data residency service",
        ..*error::DATA_RESIDENCY_DENIED
    },
    /// [`1782001`](error::SERVICE_FAILED): Internal server error
    ServiceFailed = error::SERVICE_FAILED,
    /// `1782002` (HTTP 500): User migration does not exist
    ///
    /// The user has no migration. Check the user ID and its type; if they are right, contact support.
    ///
    /// 用户没有迁移任务。请检查用户 ID 及其类型；若确认无误，请联系技术支持。
    MigrationNotFound = &ErrorInfo {
        message: "User migration does not exist",
        ..*error::MIGRATION_NOT_FOUND
    },
    /// `1781003` (HTTP 400): Tenant has not activated data service
    ///
    /// The tenant has not enabled the data residency service. Have support enable it, then try again.
    ///
    /// 租户尚未启用数据驻留。请先由技术支持开通该服务。
    DataResidencyNotEnabled = &ErrorInfo {
        message: "Tenant has not activated data service",
        ..*error::DATA_RESIDENCY_NOT_ENABLED
    },
}
