// Generated from spec/apaas/v1/application_object_record/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::apaas::error;
impl super::Api<'_> {
    /// Create a record / 新建记录: [`Create`](struct@Create).
    pub fn create(
        &self,
        namespace: impl Into<String>,
        object_api_name: impl Into<String>,
        record: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(namespace, object_api_name, record),
        )
    }
}
/// Create a record / 新建记录.
///
/// Creates one record of an object. / 在对象中新建一条记录。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.apaas().v1().application_object_record().create("package_test__c", "user", "{\"book_name\":\"test\"}").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `app_engine:object.record:write`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The namespace of the app. / 应用的命名空间。
    /// - Length: 0 to 255
    /// - Example: `"package_test__c"`
    pub namespace: String,
    /// The API name of the object, unique within the app. / 对象的 API 名称，在应用内唯一。
    /// - Length: 0 to 256
    /// - Example: `"user"`
    pub object_api_name: String,
    /// The data of the record, mapping field API names to values. / 记录的数据，以字段的 API 名称为键、字段值为值。
    /// - Length: at least 0
    /// - Example: `"{\"book_name\":\"test\"}"`
    pub record: String,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        namespace: impl Into<String>,
        object_api_name: impl Into<String>,
        record: impl Into<String>,
    ) -> Self {
        Self {
            namespace: namespace.into(),
            object_api_name: object_api_name.into(),
            record: record.into(),
        }
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("namespace", &mut self.namespace);
        f.field("object_api_name", &mut self.object_api_name);
        f.field("record", &mut self.record);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("apaas.v1.application_object_record.create", Post, "/open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records")
        .documented(text("新建记录", "Create a record"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/create")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::APP_ENGINE_OBJECT_RECORD_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("namespace", String).required(),
            path("object_api_name", String).required(),
            body("record", String).required(),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The ID of the record. / 记录 ID。
    pub id: String,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`2320001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
