// Generated from spec/meeting_room/v1/room/batch_get_id.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
impl super::Api<'_> {
    /// Find room IDs / 查询会议室ID: [`BatchGetId`](struct@BatchGetId).
    #[deprecated(note = "use `vc.v1.room.search` instead")]
    pub fn batch_get_id(
        &self,
        custom_room_ids: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<BatchGetId> {
        crate::codegen::Call::new(self.client, BatchGetId::new(custom_room_ids))
    }
}
/// Find room IDs / 查询会议室ID.
///
/// Returns the IDs of meeting rooms by their custom IDs. / 按自定义会议室 ID 批量返回会议室 ID。
///
/// **Deprecated**: use `vc.v1.room.search` instead.
///
/// - `GET /open-apis/meeting_room/room/batch_get_id`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `calendar:room:readonly`
///
/// Errors: [`BatchGetIdError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uYzMxYjL2MTM24iNzEjN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetId {
    /// The custom IDs, set by the tenant, of the meeting rooms to look up. / 要查询的会议室的租户自定义 ID。
    pub custom_room_ids: Vec<String>,
}
impl BatchGetId {
    /// Creates the value from its required fields.
    pub fn new(custom_room_ids: impl Into<Vec<String>>) -> Self {
        Self {
            custom_room_ids: custom_room_ids.into(),
        }
    }
}
impl wire::Object for BatchGetId {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("custom_room_ids", &mut self.custom_room_ids);
    }
}
crate::codegen::__impl_object! {
    BatchGetId
}
crate::codegen::__operation! {
    BatchGetId => BatchGetIdResponse, BatchGetIdError:
    Endpoint::new("meeting_room.v1.room.batch_get_id", Get, "/open-apis/meeting_room/room/batch_get_id")
        .documented(text("查询会议室ID", "Find room IDs"), "https://open.feishu.cn/document/ukTMukTMukTM/uYzMxYjL2MTM24iNzEjN")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::CALENDAR_ROOM_READONLY])])
        .request(NoBody, &[query("custom_room_ids", Array).required()])
}
/// The reply to [`BatchGetId`](struct@BatchGetId).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetIdResponse {
    /// The meeting rooms that were found. / 查到的会议室。
    pub rooms: Vec<BatchGetIdRooms>,
}
impl wire::Object for BatchGetIdResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("rooms", &mut self.rooms);
    }
}
crate::codegen::__impl_object! {
    BatchGetIdResponse
}
/// The documented errors of [`BatchGetId`](struct@BatchGetId).
pub type BatchGetIdError = crate::codegen::NoError;
/// The meeting rooms that were found. / 查到的会议室。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetIdRooms {
    /// The ID of the meeting room. / 会议室的 ID。
    pub room_id: id::RoomId,
    /// The custom ID that the tenant gave the meeting room. / 租户为会议室自定义的 ID。
    pub custom_room_id: String,
}
impl wire::Object for BatchGetIdRooms {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("room_id", &mut self.room_id);
        f.field("custom_room_id", &mut self.custom_room_id);
    }
}
crate::codegen::__impl_object! {
    BatchGetIdRooms
}
