// Generated from spec/meeting_room/v1/building/batch_get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::meeting_room::v1;
impl super::Api<'_> {
    /// Get buildings in bulk / 查询建筑物详情: [`BatchGet`](struct@BatchGet).
    ///
    /// Optional fields are set on the call: `.with(|request| request.fields(…))`.
    #[deprecated(
        note = "the platform no longer recommends it, and there is no replacement"
    )]
    pub fn batch_get(
        &self,
        building_ids: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<BatchGet> {
        crate::codegen::Call::new(self.client, BatchGet::new(building_ids))
    }
}
/// Get buildings in bulk / 查询建筑物详情.
///
/// Returns several buildings in detail by their IDs. / 按建筑物 ID 批量返回建筑物的详情。
///
/// **Deprecated**: the platform no longer recommends it, and there is no replacement.
///
/// - `GET /open-apis/meeting_room/building/batch_get`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `calendar:room:readonly`
///
/// Errors: [`BatchGetError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/ukzNyUjL5cjM14SO3ITN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGet {
    /// The IDs of the buildings to read. / 要查询的建筑物的 ID。
    pub building_ids: Vec<String>,
    /// The fields to return, separated by commas: `id`, `name`, `description`, `floors`; all of them if `*` or omitted.
    ///
    /// 返回哪些字段，以逗号分隔，可选 `id`、`name`、`description`、`floors`；`*` 或不填则全部返回。
    pub fields: Option<String>,
}
impl BatchGet {
    /// Creates the value from its required fields.
    pub fn new(building_ids: impl Into<Vec<String>>) -> Self {
        Self {
            building_ids: building_ids.into(),
            fields: Default::default(),
        }
    }
    /// Sets `fields`.
    #[must_use]
    pub fn fields(mut self, value: impl Into<String>) -> Self {
        self.fields = Some(value.into());
        self
    }
}
impl wire::Object for BatchGet {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("building_ids", &mut self.building_ids);
        f.field("fields", &mut self.fields);
    }
}
crate::codegen::__impl_object! {
    BatchGet
}
crate::codegen::__operation! {
    BatchGet => BatchGetResponse, BatchGetError:
    Endpoint::new("meeting_room.v1.building.batch_get", Get, "/open-apis/meeting_room/building/batch_get")
        .documented(text("查询建筑物详情", "Get buildings in bulk"), "https://open.feishu.cn/document/ukTMukTMukTM/ukzNyUjL5cjM14SO3ITN")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::CALENDAR_ROOM_READONLY])])
        .request(NoBody, &[query("building_ids", Array).required(), query("fields", String)])
}
/// The reply to [`BatchGet`](struct@BatchGet).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetResponse {
    /// The buildings that were found. / 查到的建筑物。
    pub buildings: Vec<v1::Building>,
}
impl wire::Object for BatchGetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("buildings", &mut self.buildings);
    }
}
crate::codegen::__impl_object! {
    BatchGetResponse
}
/// The documented errors of [`BatchGet`](struct@BatchGet).
pub type BatchGetError = crate::codegen::NoError;
