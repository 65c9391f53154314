// Generated from spec/meeting_room/v1/building/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
impl super::Api<'_> {
    /// Delete a building / 删除建筑物: [`Delete`](struct@Delete).
    #[deprecated(
        note = "the platform no longer recommends it, and there is no replacement"
    )]
    pub fn delete(
        &self,
        building_id: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(building_id))
    }
}
/// Delete a building / 删除建筑物.
///
/// Deletes one building by its ID. / 按 ID 删除一个建筑物。
///
/// **Deprecated**: the platform no longer recommends it, and there is no replacement.
///
/// - `POST /open-apis/meeting_room/building/delete`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `calendar:room`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzMxYjLzMTM24yMzEjN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the building to delete. / 要删除的建筑物的 ID。
    pub building_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(building_id: impl Into<String>) -> Self {
        Self {
            building_id: building_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("building_id", &mut self.building_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("meeting_room.v1.building.delete", Post, "/open-apis/meeting_room/building/delete")
        .documented(text("删除建筑物", "Delete a building"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzMxYjLzMTM24yMzEjN")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::CALENDAR_ROOM])])
        .request(Json, &[body("building_id", String).required()])
        .reply(TopLevel)
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
/// The documented errors of [`Delete`](struct@Delete).
pub type DeleteError = crate::codegen::NoError;
