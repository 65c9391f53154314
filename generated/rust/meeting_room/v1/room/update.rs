// Generated from spec/meeting_room/v1/room/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
impl super::Api<'_> {
    /// Update a room / 更新会议室: [`Update`](struct@Update).
    ///
    /// Optional fields are set on the call: `.with(|request| request.name(…))`.
    #[deprecated(note = "use `vc.v1.room.patch` instead")]
    pub fn update(&self, room_id: impl Into<String>) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(self.client, Update::new(room_id))
    }
}
/// Update a room / 更新会议室.
///
/// Updates the information of one meeting room by its ID. / 按 ID 更新一个会议室的信息。
///
/// **Deprecated**: use `vc.v1.room.patch` instead.
///
/// - `POST /open-apis/meeting_room/room/update`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `calendar:room`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMTNwYjLzUDM24yM1AjN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The ID of the meeting room to update. / 要更新的会议室的 ID。
    pub room_id: String,
    /// The name of the meeting room. / 会议室的名称。
    pub name: Option<String>,
    /// How many people the meeting room holds. / 会议室可容纳的人数。
    pub capacity: Option<i64>,
    /// The custom ID that the tenant gave the meeting room. / 租户为会议室自定义的 ID。
    pub custom_room_id: Option<String>,
}
impl Update {
    /// Creates the value from its required fields.
    pub fn new(room_id: impl Into<String>) -> Self {
        Self {
            room_id: room_id.into(),
            name: Default::default(),
            capacity: Default::default(),
            custom_room_id: Default::default(),
        }
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `capacity`.
    #[must_use]
    pub fn capacity(mut self, value: i64) -> Self {
        self.capacity = Some(value);
        self
    }
    /// Sets `custom_room_id`.
    #[must_use]
    pub fn custom_room_id(mut self, value: impl Into<String>) -> Self {
        self.custom_room_id = Some(value.into());
        self
    }
}
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("room_id", &mut self.room_id);
        f.field("name", &mut self.name);
        f.field("capacity", &mut self.capacity);
        f.field("custom_room_id", &mut self.custom_room_id);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("meeting_room.v1.room.update", Post, "/open-apis/meeting_room/room/update")
        .documented(text("更新会议室", "Update a room"), "https://open.feishu.cn/document/ukTMukTMukTM/uMTNwYjLzUDM24yM1AjN")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::CALENDAR_ROOM])])
        .request(Json, &[
            body("room_id", String).required(),
            body("name", String),
            body("capacity", Integer),
            body("custom_room_id", String),
        ])
        .reply(TopLevel)
}
/// The reply to [`Update`](struct@Update).
pub type UpdateResponse = wire::Empty;
/// The documented errors of [`Update`](struct@Update).
pub type UpdateError = crate::codegen::NoError;
