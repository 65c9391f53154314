// Generated from spec/apaas/v1/application_object_record/batch_delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::apaas::{error, v1};
impl super::Api<'_> {
    /// Delete records in bulk / 批量删除记录: [`BatchDelete`](struct@BatchDelete).
    pub fn batch_delete(
        &self,
        namespace: impl Into<String>,
        object_api_name: impl Into<String>,
        ids: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<BatchDelete> {
        crate::codegen::Call::new(
            self.client,
            BatchDelete::new(namespace, object_api_name, ids),
        )
    }
}
/// Delete records in bulk / 批量删除记录.
///
/// Deletes several records of an object in one call. / 一次删除对象中的多条记录。
///
/// - `DELETE /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_delete`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `app_engine:object.record:write`
///
/// Errors: [`BatchDeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/batch_delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDelete {
    /// The namespace of the app. / 应用的命名空间。
    /// - Length: 0 to 255
    /// - Example: `"package_test__c"`
    pub namespace: String,
    /// The API name of the object, unique within the app. / 对象的 API 名称，在应用内唯一。
    /// - Length: 0 to 256
    /// - Example: `"user"`
    pub object_api_name: String,
    /// The IDs of the records to delete, at most 500 at a time. / 要删除的记录的 ID，一次最多 500 个。
    /// - Length: 0 to 500
    /// - Example: `["1801464965461024"]`
    pub ids: Vec<String>,
}
impl BatchDelete {
    /// Creates the value from its required fields.
    pub fn new(
        namespace: impl Into<String>,
        object_api_name: impl Into<String>,
        ids: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            namespace: namespace.into(),
            object_api_name: object_api_name.into(),
            ids: ids.into(),
        }
    }
}
impl wire::Object for BatchDelete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("namespace", &mut self.namespace);
        f.field("object_api_name", &mut self.object_api_name);
        f.field("ids", &mut self.ids);
    }
}
crate::codegen::__impl_object! {
    BatchDelete
}
crate::codegen::__operation! {
    BatchDelete => BatchDeleteResponse, BatchDeleteError:
    Endpoint::new("apaas.v1.application_object_record.batch_delete", Delete, "/open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_delete")
        .documented(text("批量删除记录", "Delete records in bulk"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/batch_delete")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::APP_ENGINE_OBJECT_RECORD_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("namespace", String).required(),
            path("object_api_name", String).required(),
            body("ids", Array).required(),
        ])
}
/// The reply to [`BatchDelete`](struct@BatchDelete).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteResponse {
    /// The outcome for each record. / 各条记录的处理结果。
    pub items: Vec<v1::RecordResult>,
}
impl wire::Object for BatchDeleteResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    BatchDeleteResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchDelete`](struct@BatchDelete).
    BatchDeleteError:
    /// [`2320001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
