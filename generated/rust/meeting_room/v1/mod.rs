// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `meeting_room.v1.building`
///
/// - [`BatchGet`](struct@building::BatchGet): Get buildings in bulk / 查询建筑物详情
/// - [`BatchGetId`](struct@building::BatchGetId): Find building IDs / 查询建筑物ID
/// - [`Create`](struct@building::Create): Create a building / 创建建筑物
/// - [`Delete`](struct@building::Delete): Delete a building / 删除建筑物
/// - [`List`](struct@building::List): List buildings / 获取建筑物列表
/// - [`Update`](struct@building::Update): Update a building / 更新建筑物
pub mod building;
/// `meeting_room.v1.country`
///
/// - [`List`](struct@country::List): List countries and regions / 获取国家地区列表
pub mod country;
/// `meeting_room.v1.district`
///
/// - [`List`](struct@district::List): List cities / 获取城市列表
pub mod district;
/// `meeting_room.v1.event`
///
/// - [`MeetingRoomCreated`](struct@event::MeetingRoomCreated): Meeting room created / 会议室创建
/// - [`MeetingRoomDeleted`](struct@event::MeetingRoomDeleted): Meeting room deleted / 会议室删除
/// - [`MeetingRoomStatusChanged`](struct@event::MeetingRoomStatusChanged): Meeting room status changed / 会议室状态信息变更
/// - [`MeetingRoomUpdated`](struct@event::MeetingRoomUpdated): Meeting room updated / 会议室属性变更
#[cfg(feature = "events")]
pub mod event;
/// `meeting_room.v1.freebusy`
///
/// - [`BatchGet`](struct@freebusy::BatchGet): Query when rooms are free or busy / 查询会议室忙闲
pub mod freebusy;
/// `meeting_room.v1.instance`
///
/// - [`Reply`](struct@instance::Reply): Reply to a room's event instance / 回复会议室日程实例
pub mod instance;
/// `meeting_room.v1.room`
///
/// - [`BatchGet`](struct@room::BatchGet): Get rooms in bulk / 查询会议室详情
/// - [`BatchGetId`](struct@room::BatchGetId): Find room IDs / 查询会议室ID
/// - [`Create`](struct@room::Create): Create a room / 创建会议室
/// - [`Customization`](struct@room::Customization): Get the custom settings of rooms / 获取会议室个性化配置
/// - [`Delete`](struct@room::Delete): Delete a room / 删除会议室
/// - [`List`](struct@room::List): List rooms / 获取会议室列表
/// - [`Update`](struct@room::Update): Update a room / 更新会议室
pub mod room;
/// `meeting_room.v1.summary`
///
/// - [`BatchGet`](struct@summary::BatchGet): Get the topics of a room's events / 查询会议室日程主题和会议详情
pub mod summary;
mod types;
pub use types::*;
/// The operations of `meeting_room.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `meeting_room.v1.building`.
    pub fn building(&self) -> building::Api<'c> {
        building::Api::new(self.client)
    }
    /// The operations of `meeting_room.v1.country`.
    pub fn country(&self) -> country::Api<'c> {
        country::Api::new(self.client)
    }
    /// The operations of `meeting_room.v1.district`.
    pub fn district(&self) -> district::Api<'c> {
        district::Api::new(self.client)
    }
    /// The operations of `meeting_room.v1.freebusy`.
    pub fn freebusy(&self) -> freebusy::Api<'c> {
        freebusy::Api::new(self.client)
    }
    /// The operations of `meeting_room.v1.instance`.
    pub fn instance(&self) -> instance::Api<'c> {
        instance::Api::new(self.client)
    }
    /// The operations of `meeting_room.v1.room`.
    pub fn room(&self) -> room::Api<'c> {
        room::Api::new(self.client)
    }
    /// The operations of `meeting_room.v1.summary`.
    pub fn summary(&self) -> summary::Api<'c> {
        summary::Api::new(self.client)
    }
}
