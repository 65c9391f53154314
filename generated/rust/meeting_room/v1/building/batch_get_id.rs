// Generated from spec/meeting_room/v1/building/batch_get_id.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
impl super::Api<'_> {
    /// Find building IDs / 查询建筑物ID: [`BatchGetId`](struct@BatchGetId).
    #[deprecated(
        note = "the platform no longer recommends it, and there is no replacement"
    )]
    pub fn batch_get_id(
        &self,
        custom_building_ids: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<BatchGetId> {
        crate::codegen::Call::new(self.client, BatchGetId::new(custom_building_ids))
    }
}
/// Find building IDs / 查询建筑物ID.
///
/// Returns the IDs of buildings by their custom IDs. / 按自定义建筑物 ID 批量返回建筑物 ID。
///
/// **Deprecated**: the platform no longer recommends it, and there is no replacement.
///
/// - `GET /open-apis/meeting_room/building/batch_get_id`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `calendar:room:readonly`
///
/// Errors: [`BatchGetIdError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uQzMxYjL0MTM24CNzEjN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetId {
    /// The custom IDs, set by the tenant, of the buildings to look up. / 要查询的建筑物的租户自定义 ID。
    pub custom_building_ids: Vec<String>,
}
impl BatchGetId {
    /// Creates the value from its required fields.
    pub fn new(custom_building_ids: impl Into<Vec<String>>) -> Self {
        Self {
            custom_building_ids: custom_building_ids.into(),
        }
    }
}
impl wire::Object for BatchGetId {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("custom_building_ids", &mut self.custom_building_ids);
    }
}
crate::codegen::__impl_object! {
    BatchGetId
}
crate::codegen::__operation! {
    BatchGetId => BatchGetIdResponse, BatchGetIdError:
    Endpoint::new("meeting_room.v1.building.batch_get_id", Get, "/open-apis/meeting_room/building/batch_get_id")
        .documented(text("查询建筑物ID", "Find building IDs"), "https://open.feishu.cn/document/ukTMukTMukTM/uQzMxYjL0MTM24CNzEjN")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::CALENDAR_ROOM_READONLY])])
        .request(NoBody, &[query("custom_building_ids", Array).required()])
}
/// The reply to [`BatchGetId`](struct@BatchGetId).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetIdResponse {
    /// The buildings that were found. / 查到的建筑物。
    pub buildings: Vec<BatchGetIdBuildings>,
}
impl wire::Object for BatchGetIdResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("buildings", &mut self.buildings);
    }
}
crate::codegen::__impl_object! {
    BatchGetIdResponse
}
/// The documented errors of [`BatchGetId`](struct@BatchGetId).
pub type BatchGetIdError = crate::codegen::NoError;
/// The buildings that were found. / 查到的建筑物。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetIdBuildings {
    /// The ID of the building. / 建筑物的 ID。
    pub building_id: String,
    /// The custom ID that the tenant gave the building. / 租户为建筑物自定义的 ID。
    pub custom_building_id: String,
}
impl wire::Object for BatchGetIdBuildings {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("building_id", &mut self.building_id);
        f.field("custom_building_id", &mut self.custom_building_id);
    }
}
crate::codegen::__impl_object! {
    BatchGetIdBuildings
}
