// Generated from spec/meeting_room/v1/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
/// A building. / 一座建筑物。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Building {
    /// The ID of the building. / 建筑物的 ID。
    pub building_id: String,
    /// The text that describes the building. / 对建筑物的说明文字。
    pub description: String,
    /// The floors of the building. / 建筑物的各个楼层。
    pub floors: Vec<String>,
    /// The name of the building. / 建筑物的名称。
    pub name: String,
    /// The ID of the country that the building is in. / 建筑物所在国家的 ID。
    pub country_id: String,
    /// The ID of the city that the building is in. / 建筑物所在城市的 ID。
    pub district_id: String,
}
impl wire::Object for Building {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("building_id", &mut self.building_id);
        f.field("description", &mut self.description);
        f.field("floors", &mut self.floors);
        f.field("name", &mut self.name);
        f.field("country_id", &mut self.country_id);
        f.field("district_id", &mut self.district_id);
    }
}
/// A meeting room. / 一间会议室。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Room {
    /// The ID of the meeting room. / 会议室的 ID。
    pub room_id: id::RoomId,
    /// The ID of the building that the meeting room is in. / 会议室所在建筑物的 ID。
    pub building_id: String,
    /// The name of the building that the meeting room is in. / 会议室所在建筑物的名称。
    pub building_name: String,
    /// How many people the meeting room holds. / 会议室可容纳的人数。
    pub capacity: i64,
    /// A description of the meeting room. / 对会议室的说明文字。
    pub description: String,
    /// The ID of the meeting room for display, unlike the one that operations take.
    ///
    /// 会议室用于展示的 ID，与调用接口用的会议室 ID 不同。
    pub display_id: String,
    /// The name of the floor that the meeting room is on. / 会议室所在楼层的名称。
    pub floor_name: String,
    /// Whether the meeting room is unavailable. / 会议室是否不可用。
    pub is_disabled: bool,
    /// The name of the meeting room. / 会议室的名称。
    pub name: String,
}
impl wire::Object for Room {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("room_id", &mut self.room_id);
        f.field("building_id", &mut self.building_id);
        f.field("building_name", &mut self.building_name);
        f.field("capacity", &mut self.capacity);
        f.field("description", &mut self.description);
        f.field("display_id", &mut self.display_id);
        f.field("floor_name", &mut self.floor_name);
        f.field("is_disabled", &mut self.is_disabled);
        f.field("name", &mut self.name);
    }
}
crate::codegen::__impl_object! {
    Building Room
}
