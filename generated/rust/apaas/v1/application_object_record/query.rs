// Generated from spec/apaas/v1/application_object_record/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::apaas::error;
impl super::Api<'_> {
    /// Get a record / 获取记录详情: [`Query`](struct@Query).
    ///
    /// Optional fields are set on the call: `.with(|request| request.select(…))`.
    pub fn query(
        &self,
        namespace: impl Into<String>,
        object_api_name: impl Into<String>,
        id: impl Into<String>,
    ) -> crate::codegen::Call<Query> {
        crate::codegen::Call::new(
            self.client,
            Query::new(namespace, object_api_name, id),
        )
    }
}
/// Get a record / 获取记录详情.
///
/// Returns selected fields of one record of an object by its ID. / 按 ID 返回对象中一条记录的指定字段。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.apaas().v1().application_object_record().query("package_test__c", "user", "1764024447556775").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/:id/query`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `app_engine:object.record:read`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {
    /// The namespace of the app. / 应用的命名空间。
    /// - Length: 0 to 255
    /// - Example: `"package_test__c"`
    pub namespace: String,
    /// The API name of the object, unique within the app. / 对象的 API 名称，在应用内唯一。
    /// - Length: 0 to 256
    /// - Example: `"user"`
    pub object_api_name: String,
    /// The ID of the record. / 记录 ID。
    /// - Example: `"1764024447556775"`
    pub id: String,
    /// Which fields to return, by API name; a dot reaches into the fields of a lookup.
    ///
    /// 要返回的字段，以字段的 API 名称表示；关联字段可用 `.` 继续取其下级字段。
    /// - Length: 0 to 256
    /// - Example: `["_id"]`
    pub select: Option<Vec<String>>,
}
impl Query {
    /// Creates the value from its required fields.
    pub fn new(
        namespace: impl Into<String>,
        object_api_name: impl Into<String>,
        id: impl Into<String>,
    ) -> Self {
        Self {
            namespace: namespace.into(),
            object_api_name: object_api_name.into(),
            id: id.into(),
            select: Default::default(),
        }
    }
    /// Sets `select`.
    #[must_use]
    pub fn select(mut self, value: impl Into<Vec<String>>) -> Self {
        self.select = Some(value.into());
        self
    }
}
impl wire::Object for Query {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("namespace", &mut self.namespace);
        f.field("object_api_name", &mut self.object_api_name);
        f.field("id", &mut self.id);
        f.field("select", &mut self.select);
    }
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("apaas.v1.application_object_record.query", Post, "/open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/:id/query")
        .documented(text("获取记录详情", "Get a record"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/query")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::APP_ENGINE_OBJECT_RECORD_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("namespace", String).required(),
            path("object_api_name", String).required(),
            path("id", String).required(),
            body("select", Array),
        ])
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// The record, keyed by field API name. / 记录的内容，以字段的 API 名称为键。
    pub item: String,
}
impl wire::Object for QueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("item", &mut self.item);
    }
}
crate::codegen::__impl_object! {
    QueryResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Query`](struct@Query).
    QueryError:
    /// [`2320001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
