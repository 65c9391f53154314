// Generated from spec/apaas/v1/application_object_record/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::apaas::error;
impl super::Api<'_> {
    /// Update a record / 编辑记录: [`Patch`](struct@Patch).
    pub fn patch(
        &self,
        namespace: impl Into<String>,
        object_api_name: impl Into<String>,
        id: impl Into<String>,
        record: impl Into<String>,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(
            self.client,
            Patch::new(namespace, object_api_name, id, record),
        )
    }
}
/// Update a record / 编辑记录.
///
/// Updates one record of an object by its ID. / 按 ID 编辑对象中的一条记录。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.apaas().v1().application_object_record().patch("package_test__c", "user", "1764024447556775", "{\"_id\":\"1798681438085228\",\"book_count\":\"3\",\"book_name\":\"showcase2\"}").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/:id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `app_engine:object.record:write`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The namespace of the app. / 应用的命名空间。
    /// - Length: 0 to 256
    /// - Example: `"package_test__c"`
    pub namespace: String,
    /// The API name of the object, unique within the app. / 对象的 API 名称，在应用内唯一。
    /// - Length: 0 to 256
    /// - Example: `"user"`
    pub object_api_name: String,
    /// The ID of the record. / 记录 ID。
    /// - Example: `"1764024447556775"`
    pub id: String,
    /// The data of the record, mapping field API names to values. / 记录的数据，以字段的 API 名称为键、字段值为值。
    /// - Length: at least 0
    /// - Example: `"{\"_id\":\"1798681438085228\",\"book_count\":\"3\",\"book_name\":\"showcase2\"}"`
    pub record: String,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(
        namespace: impl Into<String>,
        object_api_name: impl Into<String>,
        id: impl Into<String>,
        record: impl Into<String>,
    ) -> Self {
        Self {
            namespace: namespace.into(),
            object_api_name: object_api_name.into(),
            id: id.into(),
            record: record.into(),
        }
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("namespace", &mut self.namespace);
        f.field("object_api_name", &mut self.object_api_name);
        f.field("id", &mut self.id);
        f.field("record", &mut self.record);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("apaas.v1.application_object_record.patch", Patch, "/open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/:id")
        .documented(text("编辑记录", "Update a record"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/patch")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::APP_ENGINE_OBJECT_RECORD_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("namespace", String).required(),
            path("object_api_name", String).required(),
            path("id", String).required(),
            body("record", String).required(),
        ])
}
/// The reply to [`Patch`](struct@Patch).
pub type PatchResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// [`2320001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
