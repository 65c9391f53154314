// Generated from spec/apaas/v1/application_object_record/batch_create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::apaas::{error, v1};
impl super::Api<'_> {
    /// Create records in bulk / 批量新建记录: [`BatchCreate`](struct@BatchCreate).
    pub fn batch_create(
        &self,
        namespace: impl Into<String>,
        object_api_name: impl Into<String>,
        records: impl Into<String>,
    ) -> crate::codegen::Call<BatchCreate> {
        crate::codegen::Call::new(
            self.client,
            BatchCreate::new(namespace, object_api_name, records),
        )
    }
}
/// Create records in bulk / 批量新建记录.
///
/// Creates several records of an object in one call. / 一次在对象中新建多条记录。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.apaas().v1().application_object_record().batch_create("package_test__c", "user", "[{\"book_name\":\"name21\",\"book_count\":2}]").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_create`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `app_engine:object.record:write`
///
/// Errors: [`BatchCreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/batch_create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreate {
    /// The namespace of the app. / 应用的命名空间。
    /// - Length: 0 to 255
    /// - Example: `"package_test__c"`
    pub namespace: String,
    /// The API name of the object, unique within the app. / 对象的 API 名称，在应用内唯一。
    /// - Length: 0 to 256
    /// - Example: `"user"`
    pub object_api_name: String,
    /// The records to write, an array of maps keyed by field API name; at most 500 at a time.
    ///
    /// 要写入的记录，为对象数组，每个元素以字段 API 名称为键；一次最多 500 条。
    /// - Example: `"[{\"book_name\":\"name21\",\"book_count\":2}]"`
    pub records: String,
}
impl BatchCreate {
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
impl wire::Object for BatchCreate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("namespace", &mut self.namespace);
        f.field("object_api_name", &mut self.object_api_name);
        f.field("records", &mut self.records);
    }
}
crate::codegen::__impl_object! {
    BatchCreate
}
crate::codegen::__operation! {
    BatchCreate => BatchCreateResponse, BatchCreateError:
    Endpoint::new("apaas.v1.application_object_record.batch_create", Post, "/open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_create")
        .documented(text("批量新建记录", "Create records in bulk"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/batch_create")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::APP_ENGINE_OBJECT_RECORD_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("namespace", String).required(),
            path("object_api_name", String).required(),
            body("records", String).required(),
        ])
}
/// The reply to [`BatchCreate`](struct@BatchCreate).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateResponse {
    /// The outcome for each record. / 各条记录的处理结果。
    pub items: Vec<v1::RecordResult>,
}
impl wire::Object for BatchCreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    BatchCreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchCreate`](struct@BatchCreate).
    BatchCreateError:
    /// [`2320001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
