// Generated from spec/meeting_room/v1/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// A `Building`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Building {
    /// The result code, `0` on success and anything else on failure.
    ///
    /// 返回码，`0` 表示成功，其他值表示失败。
    pub code: wire::Json,
    /// What the result code means; `success` if the request succeeded.
    ///
    /// 对返回码的说明，成功时为 `success`。
    pub msg: wire::Json,
    /// The data of the reply; meaningless if the request failed.
    ///
    /// 返回的数据，请求失败时无意义。
    pub data: BuildingOwnData,
}
impl wire::Object for Building {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("code", &mut self.code);
        f.field("msg", &mut self.msg);
        f.field("data", &mut self.data);
    }
}
/// A `BuildingBuilding`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildingBuilding {
    /// The result code, `0` on success and anything else on failure.
    ///
    /// 返回码，`0` 表示成功，其他值表示失败。
    pub code: wire::Json,
    /// What the result code means; `success` if the request succeeded.
    ///
    /// 对返回码的说明，成功时为 `success`。
    pub msg: wire::Json,
    /// The data of the reply; meaningless if the request failed.
    ///
    /// 返回的数据，请求失败时无意义。
    pub data: BuildingData,
}
impl wire::Object for BuildingBuilding {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("code", &mut self.code);
        f.field("msg", &mut self.msg);
        f.field("data", &mut self.data);
    }
}
/// The data of the reply; meaningless if the request failed.
///
/// 返回的数据，请求失败时无意义。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildingData {
    /// The token to fetch the next page with; present only if there is one.
    ///
    /// 获取下一页用的分页标记，仅当还有下一页时返回。
    pub page_token: wire::Json,
    /// Whether there is another page.
    ///
    /// 是否还有下一页。
    pub has_more: wire::Json,
    /// The buildings that were found.
    ///
    /// 查到的建筑物。
    pub buildings: Vec<Buildings>,
}
impl wire::Object for BuildingData {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
        f.field("buildings", &mut self.buildings);
    }
}
/// The data of the reply; meaningless if the request failed.
///
/// 返回的数据，请求失败时无意义。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildingOwnData {
    /// The ID of the building that was created.
    ///
    /// 新建的建筑物的 ID。
    pub building_id: wire::Json,
}
impl wire::Object for BuildingOwnData {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("building_id", &mut self.building_id);
    }
}
/// The buildings that were found.
///
/// 查到的建筑物。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Buildings {
    /// The ID of the building.
    ///
    /// 建筑物的 ID。
    pub building_id: wire::Json,
    /// The text that describes the building.
    ///
    /// 对建筑物的说明文字。
    pub description: wire::Json,
    /// The floors of the building.
    ///
    /// 建筑物的各个楼层。
    pub floors: wire::Json,
    /// The name of the building.
    ///
    /// 建筑物的名称。
    pub name: wire::Json,
    /// The ID of the country that the building is in.
    ///
    /// 建筑物所在国家的 ID。
    pub country_id: wire::Json,
    /// The ID of the city that the building is in.
    ///
    /// 建筑物所在城市的 ID。
    pub district_id: wire::Json,
}
impl wire::Object for Buildings {
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
/// A `Room`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Room {
    /// The result code, `0` on success and anything else on failure.
    ///
    /// 返回码，`0` 表示成功，其他值表示失败。
    pub code: wire::Json,
    /// What the result code means; `success` if the request succeeded.
    ///
    /// 对返回码的说明，成功时为 `success`。
    pub msg: wire::Json,
    /// The data of the reply; meaningless if the request failed.
    ///
    /// 返回的数据，请求失败时无意义。
    pub data: RoomOwnData,
}
impl wire::Object for Room {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("code", &mut self.code);
        f.field("msg", &mut self.msg);
        f.field("data", &mut self.data);
    }
}
/// The data of the reply; meaningless if the request failed.
///
/// 返回的数据，请求失败时无意义。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomData {
    /// The token to fetch the next page with; present only if there is one.
    ///
    /// 获取下一页用的分页标记，仅当还有下一页时返回。
    pub page_token: wire::Json,
    /// Whether there is another page.
    ///
    /// 是否还有下一页。
    pub has_more: wire::Json,
    /// The meeting rooms that were found.
    ///
    /// 查到的会议室。
    pub rooms: Vec<Rooms>,
}
impl wire::Object for RoomData {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
        f.field("rooms", &mut self.rooms);
    }
}
/// The data of the reply; meaningless if the request failed.
///
/// 返回的数据，请求失败时无意义。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomOwnData {
    /// The ID of the meeting room that was created.
    ///
    /// 新建的会议室的 ID。
    pub room_id: wire::Json,
}
impl wire::Object for RoomOwnData {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("room_id", &mut self.room_id);
    }
}
/// A `RoomRoom`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomRoom {
    /// The result code, `0` on success and anything else on failure.
    ///
    /// 返回码，`0` 表示成功，其他值表示失败。
    pub code: wire::Json,
    /// What the result code means; `success` if the request succeeded.
    ///
    /// 对返回码的说明，成功时为 `success`。
    pub msg: wire::Json,
    /// The data of the reply; meaningless if the request failed.
    ///
    /// 返回的数据，请求失败时无意义。
    pub data: RoomData,
}
impl wire::Object for RoomRoom {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("code", &mut self.code);
        f.field("msg", &mut self.msg);
        f.field("data", &mut self.data);
    }
}
/// The meeting rooms that were found.
///
/// 查到的会议室。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Rooms {
    /// The ID of the meeting room.
    ///
    /// 会议室的 ID。
    pub room_id: wire::Json,
    /// The ID of the building that the meeting room is in.
    ///
    /// 会议室所在建筑物的 ID。
    pub building_id: wire::Json,
    /// The name of the building that the meeting room is in.
    ///
    /// 会议室所在建筑物的名称。
    pub building_name: wire::Json,
    /// How many people the meeting room holds.
    ///
    /// 会议室可容纳的人数。
    pub capacity: wire::Json,
    /// A description of the meeting room.
    ///
    /// 对会议室的说明文字。
    pub description: wire::Json,
    /// The ID of the meeting room for display, unlike the one that operations take.
    ///
    /// 会议室用于展示的 ID，与调用接口用的会议室 ID 不同。
    pub display_id: wire::Json,
    /// The name of the floor that the meeting room is on.
    ///
    /// 会议室所在楼层的名称。
    pub floor_name: wire::Json,
    /// Whether the meeting room is unavailable.
    ///
    /// 会议室是否不可用。
    pub is_disabled: wire::Json,
    /// The name of the meeting room.
    ///
    /// 会议室的名称。
    pub name: wire::Json,
}
impl wire::Object for Rooms {
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
    Building BuildingBuilding BuildingData BuildingOwnData Buildings Room RoomData
    RoomOwnData RoomRoom Rooms
}
