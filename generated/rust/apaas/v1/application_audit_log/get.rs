// Generated from spec/apaas/v1/application_audit_log/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::apaas::{error, v1};
impl super::Api<'_> {
    /// Get an audit log / 飞书低代码平台-查询审计日志详情: [`Get`](struct@Get).
    pub fn get(
        &self,
        namespace: impl Into<String>,
        log_id: impl Into<String>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(namespace, log_id))
    }
}
/// Get an audit log / 飞书低代码平台-查询审计日志详情.
///
/// Returns one audit log in detail by its ID. / 按日志 ID 返回一条审计日志的详情。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.apaas().v1().application_audit_log().get("package_aaa", "7405456257290600492").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/apaas/v1/applications/:namespace/audit_log`
/// - Rate limit: 10 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `app_engine:security.audit_log:read`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-audit_log/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The namespace of the app. / 应用的命名空间。
    /// - Length: 0 to 1000
    /// - Example: `"package_aaa"`
    pub namespace: String,
    /// The ID of the audit log entry, taken from an entry of the list of audit logs.
    ///
    /// 审计日志 ID，从审计日志列表中的单条日志获取。
    /// - Length: 0 to 1000
    /// - Example: `"7405456257290600492"`
    pub log_id: String,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(namespace: impl Into<String>, log_id: impl Into<String>) -> Self {
        Self {
            namespace: namespace.into(),
            log_id: log_id.into(),
        }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("namespace", &mut self.namespace);
        f.field("log_id", &mut self.log_id);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("apaas.v1.application_audit_log.get", Get, "/open-apis/apaas/v1/applications/:namespace/audit_log")
        .documented(text("飞书低代码平台-查询审计日志详情", "Get an audit log"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-audit_log/get")
        .access(&[User], &[Custom, Store], &[scopes(&[crate::scope::APP_ENGINE_SECURITY_AUDIT_LOG_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[path("namespace", String).required(), query("log_id", String).required()])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The details of the audit log entry. / 审计日志的详情。
    pub data: v1::AuditLogDetail,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("data", &mut self.data);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`2320001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
