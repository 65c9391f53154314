// Generated from spec/security_and_compliance/v1/user_migration/search.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::security_and_compliance::{error, v1};
impl super::Api<'_> {
    /// Get user migrations in bulk / 批量获取用户迁移状态: [`Search`](struct@Search).
    pub fn search(
        &self,
        user_id_type: types::UserIdType,
        user_ids: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<Search> {
        crate::codegen::Call::new(self.client, Search::new(user_id_type, user_ids))
    }
}
/// Get user migrations in bulk / 批量获取用户迁移状态.
///
/// Returns the target location, state and progress of the data migration of several users.
///
/// 按用户 ID 批量返回数据迁移的目标位置、状态和进度。
///
/// - `POST /open-apis/security_and_compliance/v1/user_migrations/search`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `security_and_compliance:user_migration`, `security_and_compliance:user_migration:multi-geo`, `security_and_compliance:user_migration:readonly`
///
/// Errors: [`SearchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v1/user_migration/search)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Search {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: types::UserIdType,
    /// The users to query, as `user_id_type` IDs. / 要查询的用户的 ID，类型由 `user_id_type` 决定。
    /// - Length: 1 to 500
    /// - Example: `["ou_1234567890abcdef1234567890abcdef"]`
    pub user_ids: Vec<String>,
}
impl Search {
    /// Creates the value from its required fields.
    pub fn new(
        user_id_type: types::UserIdType,
        user_ids: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            user_id_type,
            user_ids: user_ids.into(),
        }
    }
}
impl wire::Object for Search {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("user_ids", &mut self.user_ids);
    }
}
crate::codegen::__impl_object! {
    Search
}
crate::codegen::__operation! {
    Search => SearchResponse, SearchError:
    Endpoint::new("security_and_compliance.v1.user_migration.search", Post, "/open-apis/security_and_compliance/v1/user_migrations/search")
        .documented(text("批量获取用户迁移状态", "Get user migrations in bulk"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v1/user_migration/search")
        .access(&[Tenant, User], &[Custom], &[
            scopes(&[crate::scope::SECURITY_AND_COMPLIANCE_USER_MIGRATION]),
            scopes(&[crate::scope::SECURITY_AND_COMPLIANCE_USER_MIGRATION_MULTI_GEO]),
            scopes(&[crate::scope::SECURITY_AND_COMPLIANCE_USER_MIGRATION_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            query("user_id_type", String).required().default("\"open_id\""),
            body("user_ids", Array).required(),
        ])
}
/// The reply to [`Search`](struct@Search).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResponse {
    /// The migrations of the users, with their states. / 查到的各用户的迁移及其状态。
    pub items: Vec<v1::UserMigration>,
}
impl wire::Object for SearchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    SearchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Search`](struct@Search).
    SearchError:
    /// [`1781001`](error::INVALID_MIGRATION_PARAMETER): Invalid request parameter
    InvalidMigrationParameter = error::INVALID_MIGRATION_PARAMETER,
    /// [`1781002`](error::DATA_RESIDENCY_DENIED): The operator has no permission to operate the data residency service
    DataResidencyDenied = error::DATA_RESIDENCY_DENIED,
    /// [`1781003`](error::DATA_RESIDENCY_NOT_ENABLED): The tenant has not activated the data service
    DataResidencyNotEnabled = error::DATA_RESIDENCY_NOT_ENABLED,
    /// [`1782001`](error::SERVICE_FAILED): Internal server error
    ServiceFailed = error::SERVICE_FAILED,
}
