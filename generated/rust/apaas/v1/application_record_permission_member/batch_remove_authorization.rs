// Generated from spec/apaas/v1/application_record_permission_member/batch_remove_authorization.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::apaas::error;
impl super::Api<'_> {
    /// Revoke a record permission / 批量删除记录权限授权: [`BatchRemoveAuthorization`](struct@BatchRemoveAuthorization).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_ids(…))`.
    pub fn batch_remove_authorization(
        &self,
        namespace: impl Into<String>,
        record_permission_api_name: impl Into<String>,
    ) -> crate::codegen::Call<BatchRemoveAuthorization> {
        crate::codegen::Call::new(
            self.client,
            BatchRemoveAuthorization::new(namespace, record_permission_api_name),
        )
    }
}
/// Revoke a record permission / 批量删除记录权限授权.
///
/// Takes a record permission from several users. / 批量收回用户的一项记录权限。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.apaas().v1().application_record_permission_member().batch_remove_authorization("package_test__c", "adminRecordPermission").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/apaas/v1/applications/:namespace/record_permissions/:record_permission_api_name/member/batch_remove_authorization`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `app_engine:record_permission.member:write`
///
/// Errors: [`BatchRemoveAuthorizationError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-record_permission-member/batch_remove_authorization)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRemoveAuthorization {
    /// The namespace of the app. / 应用的命名空间。
    /// - Length: 0 to 255
    /// - Example: `"package_test__c"`
    pub namespace: String,
    /// The API name of the record permission. / 记录权限的 API 名称。
    /// - Length: 0 to 255
    /// - Example: `"adminRecordPermission"`
    pub record_permission_api_name: String,
    /// The users to remove, by Feishu aPaaS user ID. / 要移除的用户，以飞书 aPaaS 用户 ID 表示。
    /// - Length: 0 to 1000
    /// - Example: `["1802412778084426"]`
    pub user_ids: Option<Vec<String>>,
}
impl BatchRemoveAuthorization {
    /// Creates the value from its required fields.
    pub fn new(
        namespace: impl Into<String>,
        record_permission_api_name: impl Into<String>,
    ) -> Self {
        Self {
            namespace: namespace.into(),
            record_permission_api_name: record_permission_api_name.into(),
            user_ids: Default::default(),
        }
    }
    /// Sets `user_ids`.
    #[must_use]
    pub fn user_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.user_ids = Some(value.into());
        self
    }
}
impl wire::Object for BatchRemoveAuthorization {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("namespace", &mut self.namespace);
        f.field("record_permission_api_name", &mut self.record_permission_api_name);
        f.field("user_ids", &mut self.user_ids);
    }
}
crate::codegen::__impl_object! {
    BatchRemoveAuthorization
}
crate::codegen::__operation! {
    BatchRemoveAuthorization => BatchRemoveAuthorizationResponse, BatchRemoveAuthorizationError:
    Endpoint::new("apaas.v1.application_record_permission_member.batch_remove_authorization", Post, "/open-apis/apaas/v1/applications/:namespace/record_permissions/:record_permission_api_name/member/batch_remove_authorization")
        .documented(text("批量删除记录权限授权", "Revoke a record permission"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-record_permission-member/batch_remove_authorization")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::APP_ENGINE_RECORD_PERMISSION_MEMBER_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("namespace", String).required(),
            path("record_permission_api_name", String).required(),
            body("user_ids", Array),
        ])
}
/// The reply to [`BatchRemoveAuthorization`](struct@BatchRemoveAuthorization).
pub type BatchRemoveAuthorizationResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchRemoveAuthorization`](struct@BatchRemoveAuthorization).
    BatchRemoveAuthorizationError:
    /// [`2320001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
