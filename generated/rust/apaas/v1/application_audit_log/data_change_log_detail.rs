// Generated from spec/apaas/v1/application_audit_log/data_change_log_detail.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::apaas::{error, v1};
impl super::Api<'_> {
    /// Get a data change log / 飞书低代码平台-查询数据变更日志详情: [`DataChangeLogDetail`](struct@DataChangeLogDetail).
    pub fn data_change_log_detail(
        &self,
        namespace: impl Into<String>,
        log_id: impl Into<String>,
    ) -> crate::codegen::Call<DataChangeLogDetail> {
        crate::codegen::Call::new(
            self.client,
            DataChangeLogDetail::new(namespace, log_id),
        )
    }
}
/// Get a data change log / 飞书低代码平台-查询数据变更日志详情.
///
/// Returns one data change log in detail by its ID. / 按日志 ID 返回一条数据变更日志的详情。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.apaas().v1().application_audit_log().data_change_log_detail("package_aaa", "7405456257290600492").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/apaas/v1/applications/:namespace/audit_log/data_change_log_detail`
/// - Rate limit: 10 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `app_engine:security.audit_log:read`
///
/// Errors: [`DataChangeLogDetailError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-audit_log/data_change_log_detail)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataChangeLogDetail {
    /// The namespace of the app. / 应用的命名空间。
    /// - Length: 0 to 1000
    /// - Example: `"package_aaa"`
    pub namespace: String,
    /// The ID of the data change log entry, from the list of data change logs. / 数据变更日志 ID，从数据变更日志列表获取。
    /// - Length: 0 to 1000
    /// - Example: `"7405456257290600492"`
    pub log_id: String,
}
impl DataChangeLogDetail {
    /// Creates the value from its required fields.
    pub fn new(namespace: impl Into<String>, log_id: impl Into<String>) -> Self {
        Self {
            namespace: namespace.into(),
            log_id: log_id.into(),
        }
    }
}
impl wire::Object for DataChangeLogDetail {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("namespace", &mut self.namespace);
        f.field("log_id", &mut self.log_id);
    }
}
crate::codegen::__impl_object! {
    DataChangeLogDetail
}
crate::codegen::__operation! {
    DataChangeLogDetail => DataChangeLogDetailResponse, DataChangeLogDetailError:
    Endpoint::new("apaas.v1.application_audit_log.data_change_log_detail", Get, "/open-apis/apaas/v1/applications/:namespace/audit_log/data_change_log_detail")
        .documented(text("飞书低代码平台-查询数据变更日志详情", "Get a data change log"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-audit_log/data_change_log_detail")
        .access(&[User], &[Custom, Store], &[scopes(&[crate::scope::APP_ENGINE_SECURITY_AUDIT_LOG_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[path("namespace", String).required(), query("log_id", String).required()])
}
/// The reply to [`DataChangeLogDetail`](struct@DataChangeLogDetail).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataChangeLogDetailResponse {
    /// The details of the data change log entry. / 数据变更日志的详情。
    pub data: v1::AuditLogDetail,
}
impl wire::Object for DataChangeLogDetailResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("data", &mut self.data);
    }
}
crate::codegen::__impl_object! {
    DataChangeLogDetailResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`DataChangeLogDetail`](struct@DataChangeLogDetail).
    DataChangeLogDetailError:
    /// [`2320001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
