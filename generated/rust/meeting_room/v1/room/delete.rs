// Generated from spec/meeting_room/v1/room/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
impl super::Api<'_> {
    /// Delete a room / 删除会议室: [`Delete`](struct@Delete).
    #[deprecated(note = "use `vc.v1.room.delete` instead")]
    pub fn delete(&self, room_id: impl Into<String>) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(room_id))
    }
}
/// Delete a room / 删除会议室.
///
/// Deletes one meeting room by its ID. / 按 ID 删除一个会议室。
///
/// **Deprecated**: use `vc.v1.room.delete` instead.
///
/// - `POST /open-apis/meeting_room/room/delete`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `calendar:room`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUzMxYjL1MTM24SNzEjN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the meeting room to delete. / 要删除的会议室的 ID。
    pub room_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(room_id: impl Into<String>) -> Self {
        Self { room_id: room_id.into() }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("room_id", &mut self.room_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("meeting_room.v1.room.delete", Post, "/open-apis/meeting_room/room/delete")
        .documented(text("删除会议室", "Delete a room"), "https://open.feishu.cn/document/ukTMukTMukTM/uUzMxYjL1MTM24SNzEjN")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::CALENDAR_ROOM])])
        .request(Json, &[body("room_id", String).required()])
        .reply(TopLevel)
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
/// The documented errors of [`Delete`](struct@Delete).
pub type DeleteError = crate::codegen::NoError;
