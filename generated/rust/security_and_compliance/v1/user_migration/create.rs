// Generated from spec/security_and_compliance/v1/user_migration/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::security_and_compliance::{error, v1};
impl super::Api<'_> {
    /// Migrate the data of users / 迁移用户数据驻留位置: [`Create`](struct@Create).
    pub fn create(
        &self,
        user_id_type: types::UserIdType,
        user_ids: impl Into<Vec<String>>,
        dest_geo: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(user_id_type, user_ids, dest_geo),
        )
    }
}
/// Migrate the data of users / 迁移用户数据驻留位置.
///
/// Starts to migrate the data of several users to another location, and returns the task ID, state and progress of each.
///
/// 把一批用户的数据迁移到另一个驻留位置，返回各用户的任务 ID、状态和进度。
///
/// - `POST /open-apis/security_and_compliance/v1/user_migrations`
/// - Rate limit: 10 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `security_and_compliance:user_migration`, `security_and_compliance:user_migration:multi-geo`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v1/user_migration/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: types::UserIdType,
    /// The users to migrate, as `user_id_type` IDs. / 要迁移的用户的 ID，类型由 `user_id_type` 决定。
    /// - Length: 1 to 100
    /// - Example: `["7064408494200487938"]`
    pub user_ids: Vec<String>,
    /// The geographic location to migrate the data to, such as `sg`, of 2 to 10 characters; `security_and_compliance.v1.multi_geo_entity_tenant.get` returns the locations available.
    ///
    /// 迁移到哪个地理位置，如 `sg`，长度为 2 到 10 个字符；可选的位置由 `security_and_compliance.v1.multi_geo_entity_tenant.get` 返回。
    /// - Example: `"sg"`
    pub dest_geo: String,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        user_id_type: types::UserIdType,
        user_ids: impl Into<Vec<String>>,
        dest_geo: impl Into<String>,
    ) -> Self {
        Self {
            user_id_type,
            user_ids: user_ids.into(),
            dest_geo: dest_geo.into(),
        }
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("user_ids", &mut self.user_ids);
        f.field("dest_geo", &mut self.dest_geo);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("security_and_compliance.v1.user_migration.create", Post, "/open-apis/security_and_compliance/v1/user_migrations")
        .documented(text("迁移用户数据驻留位置", "Migrate the data of users"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v1/user_migration/create")
        .access(&[Tenant, User], &[Custom], &[
            scopes(&[crate::scope::SECURITY_AND_COMPLIANCE_USER_MIGRATION]),
            scopes(&[crate::scope::SECURITY_AND_COMPLIANCE_USER_MIGRATION_MULTI_GEO]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 60)]), &[])
        .request(Json, &[
            query("user_id_type", String).required().default("\"open_id\""),
            body("user_ids", Array).required(),
            body("dest_geo", String).required(),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The migration of each user, with its state. / 各用户的迁移及其状态。
    pub user_migrations: Vec<v1::UserMigration>,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_migrations", &mut self.user_migrations);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
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
    /// `1781003` (HTTP 400): The tenant has not enabled the data residency service.
    ///
    /// The tenant has not enabled the data residency service. Have support enable it, then try again.
    ///
    /// 租户尚未启用数据驻留。请先由技术支持开通该服务。
    DataResidencyNotEnabled = &ErrorInfo {
        message: "The tenant has not enabled the data residency service.",
        ..*error::DATA_RESIDENCY_NOT_ENABLED
    },
    /// [`1781004`](error::GEO_UNAVAILABLE): Target geographic location is unavailable
    GeoUnavailable = error::GEO_UNAVAILABLE,
    /// [`1781005`](error::USER_ALREADY_IN_GEO): User is already in the target geographic location
    UserAlreadyInGeo = error::USER_ALREADY_IN_GEO,
    /// [`1781006`](error::MIGRATION_IN_PROGRESS): User is in the process of migration
    MigrationInProgress = error::MIGRATION_IN_PROGRESS,
    /// [`1782001`](error::SERVICE_FAILED): Internal server error
    ServiceFailed = error::SERVICE_FAILED,
    /// `1782004` (HTTP 500): System or other user is operating on the specified user
    ///
    /// The system or another user is acting on these users. Try again later. / 系统或其他人正在操作这些用户。请稍后重试。
    ConcurrentOperation = &ErrorInfo {
        message: "System or other user is operating on the specified user",
        ..*error::CONCURRENT_OPERATION
    },
    /// [`1782005`](error::SEAT_LIMIT_EXCEEDED): Request failed. The number of users to be migrated exceeds the seat limit of the data residency service.
    SeatLimitExceeded = error::SEAT_LIMIT_EXCEEDED,
}
