// Generated from spec/meeting_room/v1/room/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
impl super::Api<'_> {
    /// Create a room / 创建会议室: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.custom_room_id(…))`.
    #[deprecated(note = "use `vc.v1.room.create` instead")]
    pub fn create(
        &self,
        building_id: impl Into<String>,
        floor: impl Into<String>,
        name: impl Into<String>,
        capacity: i64,
        is_disabled: bool,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(building_id, floor, name, capacity, is_disabled),
        )
    }
}
/// Create a room / 创建会议室.
///
/// Creates a meeting room in a building. / 在一个建筑物中创建会议室。
///
/// **Deprecated**: use `vc.v1.room.create` instead.
///
/// - `POST /open-apis/meeting_room/room/create`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `calendar:room`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uITNwYjLyUDM24iM1AjN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The ID of the building that the meeting room is in. / 会议室所在建筑物的 ID。
    pub building_id: String,
    /// The floor that the meeting room is on, one of those of the building. / 会议室所在的楼层，须为建筑物已有的楼层。
    pub floor: String,
    /// The name of the meeting room. / 会议室的名称。
    pub name: String,
    /// How many people the meeting room holds. / 会议室可容纳的人数。
    pub capacity: i64,
    /// Whether the meeting room is disabled. / 会议室是否禁用。
    pub is_disabled: bool,
    /// The custom ID that the tenant gave the meeting room. / 租户为会议室自定义的 ID。
    pub custom_room_id: Option<String>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        building_id: impl Into<String>,
        floor: impl Into<String>,
        name: impl Into<String>,
        capacity: i64,
        is_disabled: bool,
    ) -> Self {
        Self {
            building_id: building_id.into(),
            floor: floor.into(),
            name: name.into(),
            capacity,
            is_disabled,
            custom_room_id: Default::default(),
        }
    }
    /// Sets `custom_room_id`.
    #[must_use]
    pub fn custom_room_id(mut self, value: impl Into<String>) -> Self {
        self.custom_room_id = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("building_id", &mut self.building_id);
        f.field("floor", &mut self.floor);
        f.field("name", &mut self.name);
        f.field("capacity", &mut self.capacity);
        f.field("is_disabled", &mut self.is_disabled);
        f.field("custom_room_id", &mut self.custom_room_id);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("meeting_room.v1.room.create", Post, "/open-apis/meeting_room/room/create")
        .documented(text("创建会议室", "Create a room"), "https://open.feishu.cn/document/ukTMukTMukTM/uITNwYjLyUDM24iM1AjN")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::CALENDAR_ROOM])])
        .request(Json, &[
            body("building_id", String).required(),
            body("floor", String).required(),
            body("name", String).required(),
            body("capacity", Integer).required(),
            body("is_disabled", Boolean).required(),
            body("custom_room_id", String),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The ID of the meeting room that was created. / 新建的会议室的 ID。
    pub room_id: id::RoomId,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("room_id", &mut self.room_id);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
/// The documented errors of [`Create`](struct@Create).
pub type CreateError = crate::codegen::NoError;
