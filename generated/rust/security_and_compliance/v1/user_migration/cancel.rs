// Generated from spec/security_and_compliance/v1/user_migration/cancel.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::security_and_compliance::error;
impl super::Api<'_> {
    /// Cancel user migrations / 取消用户迁移任务: [`Cancel`](struct@Cancel).
    pub fn cancel(
        &self,
        user_id_type: types::UserIdType,
        user_ids: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<Cancel> {
        crate::codegen::Call::new(self.client, Cancel::new(user_id_type, user_ids))
    }
}
/// Cancel user migrations / 取消用户迁移任务.
///
/// Cancels the data migration of several users, which works only for those whose migration has not started.
///
/// 取消一批用户的数据迁移，只适用于尚未开始迁移的用户。
///
/// - `POST /open-apis/security_and_compliance/v1/user_migrations/cancel`
/// - Rate limit: 10 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `security_and_compliance:user_migration`, `security_and_compliance:user_migration:multi-geo`
///
/// Errors: [`CancelError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v1/user_migration/cancel)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cancel {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: types::UserIdType,
    /// The IDs of the users whose migration to cancel; it must not have started yet.
    ///
    /// 要取消迁移的用户的 ID，仅限迁移尚未启动的用户。
    /// - Length: 1 to 100
    /// - Example: `["7064408494200487xxx"]`
    pub user_ids: Vec<String>,
}
impl Cancel {
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
impl wire::Object for Cancel {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("user_ids", &mut self.user_ids);
    }
}
crate::codegen::__impl_object! {
    Cancel
}
crate::codegen::__operation! {
    Cancel => CancelResponse, CancelError:
    Endpoint::new("security_and_compliance.v1.user_migration.cancel", Post, "/open-apis/security_and_compliance/v1/user_migrations/cancel")
        .documented(text("取消用户迁移任务", "Cancel user migrations"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v1/user_migration/cancel")
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
        ])
}
/// The reply to [`Cancel`](struct@Cancel).
pub type CancelResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Cancel`](struct@Cancel).
    CancelError:
    /// [`1781001`](error::INVALID_MIGRATION_PARAMETER): Invalid request parameter
    InvalidMigrationParameter = error::INVALID_MIGRATION_PARAMETER,
    /// [`1781002`](error::DATA_RESIDENCY_DENIED): The operator has no permission to operate the data residency service
    DataResidencyDenied = error::DATA_RESIDENCY_DENIED,
    /// [`1781003`](error::DATA_RESIDENCY_NOT_ENABLED): The tenant has not activated the data service
    DataResidencyNotEnabled = error::DATA_RESIDENCY_NOT_ENABLED,
    /// [`1782001`](error::SERVICE_FAILED): Internal server error
    ServiceFailed = error::SERVICE_FAILED,
    /// [`1782002`](error::MIGRATION_NOT_FOUND): User migration task does not exist
    MigrationNotFound = error::MIGRATION_NOT_FOUND,
    /// [`1783001`](error::MIGRATION_NOT_CANCELABLE): The user migration task cannot be cancelled
    MigrationNotCancelable = error::MIGRATION_NOT_CANCELABLE,
    /// [`1782004`](error::CONCURRENT_OPERATION): The system or other user is operating on the user specified in the request
    ConcurrentOperation = error::CONCURRENT_OPERATION,
}
