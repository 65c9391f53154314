// Generated from spec/meeting_room/v1/room/batch_get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::meeting_room::v1;
impl super::Api<'_> {
    /// Get rooms in bulk / 查询会议室详情: [`BatchGet`](struct@BatchGet).
    ///
    /// Optional fields are set on the call: `.with(|request| request.fields(…))`.
    #[deprecated(note = "use `vc.v1.room.mget` instead")]
    pub fn batch_get(
        &self,
        room_ids: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<BatchGet> {
        crate::codegen::Call::new(self.client, BatchGet::new(room_ids))
    }
}
/// Get rooms in bulk / 查询会议室详情.
///
/// Returns several meeting rooms in detail by their IDs. / 按会议室 ID 批量返回会议室的详情。
///
/// **Deprecated**: use `vc.v1.room.mget` instead.
///
/// - `GET /open-apis/meeting_room/room/batch_get`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `calendar:room:readonly`
///
/// Errors: [`BatchGetError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uEDOyUjLxgjM14SM4ITN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGet {
    /// The IDs of the meeting rooms to read. / 要查询的会议室的 ID。
    pub room_ids: Vec<String>,
    /// The fields to return, separated by commas: `id`, `name`, `description`, `capacity`, `building_id`, `building_name`, `floor_name`, `is_disabled`, `display_id`; all of them if `*` or omitted.
    ///
    /// 返回哪些字段，以逗号分隔，可选 `id`、`name`、`description`、`capacity`、`building_id`、`building_name`、`floor_name`、`is_disabled`、`display_id`；`*` 或不填则全部返回。
    pub fields: Option<String>,
}
impl BatchGet {
    /// Creates the value from its required fields.
    pub fn new(room_ids: impl Into<Vec<String>>) -> Self {
        Self {
            room_ids: room_ids.into(),
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
        f.field("room_ids", &mut self.room_ids);
        f.field("fields", &mut self.fields);
    }
}
crate::codegen::__impl_object! {
    BatchGet
}
crate::codegen::__operation! {
    BatchGet => BatchGetResponse, BatchGetError:
    Endpoint::new("meeting_room.v1.room.batch_get", Get, "/open-apis/meeting_room/room/batch_get")
        .documented(text("查询会议室详情", "Get rooms in bulk"), "https://open.feishu.cn/document/ukTMukTMukTM/uEDOyUjLxgjM14SM4ITN")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::CALENDAR_ROOM_READONLY])])
        .request(NoBody, &[query("room_ids", Array).required(), query("fields", String)])
}
/// The reply to [`BatchGet`](struct@BatchGet).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetResponse {
    /// The meeting rooms that were found. / 查到的会议室。
    pub rooms: Vec<v1::Room>,
}
impl wire::Object for BatchGetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("rooms", &mut self.rooms);
    }
}
crate::codegen::__impl_object! {
    BatchGetResponse
}
/// The documented errors of [`BatchGet`](struct@BatchGet).
pub type BatchGetError = crate::codegen::NoError;
