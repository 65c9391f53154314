// Generated from spec/apaas/v1/application_object_record/batch_update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::apaas::{error, v1};
impl super::Api<'_> {
    /// Update records in bulk / 批量编辑记录: [`BatchUpdate`](struct@BatchUpdate).
    pub fn batch_update(
        &self,
        namespace: impl Into<String>,
        object_api_name: impl Into<String>,
        records: impl Into<String>,
    ) -> crate::codegen::Call<BatchUpdate> {
        crate::codegen::Call::new(
            self.client,
            BatchUpdate::new(namespace, object_api_name, records),
        )
    }
}
/// Update records in bulk / 批量编辑记录.
///
/// Updates several records of an object in one call. / 一次编辑对象中的多条记录。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.apaas().v1().application_object_record().batch_update("package_test__c", "user", "[{\"_id\":\"1798681438085228\",\"book_count\":\"5\",\"book_name\":\"name4\"}]").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_update`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `app_engine:object.record:write`
///
/// Errors: [`BatchUpdateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/batch_update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdate {
    /// The namespace of the app. / 应用的命名空间。
    /// - Length: 0 to 256
    /// - Example: `"package_test__c"`
    pub namespace: String,
    /// The API name of the object, unique within the app. / 对象的 API 名称，在应用内唯一。
    /// - Length: 0 to 256
    /// - Example: `"user"`
    pub object_api_name: String,
    /// The records to write, an array of maps keyed by field API name; at most 500 at a time.
    ///
    /// 要写入的记录，为对象数组，每个元素以字段 API 名称为键；一次最多 500 条。
    /// - Example: `"[{\"_id\":\"1798681438085228\",\"book_count\":\"5\",\"book_name\":\"name4\"}]"`
    pub records: String,
}
impl BatchUpdate {
    /// Creates the value from its required fields.
    pub fn new(
        namespace: impl Into<String>,
        object_api_name: impl Into<String>,
        records: impl Into<String>,
    ) -> Self {
        Self {
            namespace: namespace.into(),
            object_api_name: object_api_name.into(),
            records: records.into(),
        }
    }
}
impl wire::Object for BatchUpdate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("namespace", &mut self.namespace);
        f.field("object_api_name", &mut self.object_api_name);
        f.field("records", &mut self.records);
    }
}
crate::codegen::__impl_object! {
    BatchUpdate
}
crate::codegen::__operation! {
    BatchUpdate => BatchUpdateResponse, BatchUpdateError:
    Endpoint::new("apaas.v1.application_object_record.batch_update", Patch, "/open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_update")
        .documented(text("批量编辑记录", "Update records in bulk"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/batch_update")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::APP_ENGINE_OBJECT_RECORD_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("namespace", String).required(),
            path("object_api_name", String).required(),
            body("records", String).required(),
        ])
}
/// The reply to [`BatchUpdate`](struct@BatchUpdate).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateResponse {
    /// The outcome for each record. / 各条记录的处理结果。
    pub items: Vec<v1::RecordResult>,
}
impl wire::Object for BatchUpdateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    BatchUpdateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchUpdate`](struct@BatchUpdate).
    BatchUpdateError:
    /// [`2320001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
