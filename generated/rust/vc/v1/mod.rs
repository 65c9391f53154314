// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `vc.v1.alert`
///
/// - [`List`](struct@alert::List): List device alerts / 获取告警记录
pub mod alert;
/// `vc.v1.event`
///
/// - [`MeetingAllMeetingEnded`](struct@event::MeetingAllMeetingEnded): Meeting of the tenant ended / 企业会议结束
/// - [`MeetingAllMeetingStarted`](struct@event::MeetingAllMeetingStarted): Meeting of the tenant started / 企业会议开始
/// - [`MeetingEnded`](struct@event::MeetingEnded): Meeting ended / 会议结束
/// - [`MeetingJoinMeeting`](struct@event::MeetingJoinMeeting): Participant joined / 加入会议
/// - [`MeetingLeaveMeeting`](struct@event::MeetingLeaveMeeting): Participant left / 离开会议
/// - [`MeetingRecordingEnded`](struct@event::MeetingRecordingEnded): Recording stopped / 停止录制
/// - [`MeetingRecordingReady`](struct@event::MeetingRecordingReady): Recording ready / 完成录制
/// - [`MeetingRecordingStarted`](struct@event::MeetingRecordingStarted): Recording started / 开始录制
/// - [`MeetingShareEnded`](struct@event::MeetingShareEnded): Screen sharing ended / 结束屏幕共享
/// - [`MeetingShareStarted`](struct@event::MeetingShareStarted): Screen sharing started / 开始屏幕共享
/// - [`MeetingStarted`](struct@event::MeetingStarted): Meeting started / 会议开始
/// - [`ReserveConfigUpdated`](struct@event::ReserveConfigUpdated): Room reservation limits updated / 更新会议室预定限制
/// - [`RoomCreated`](struct@event::RoomCreated): Room created / 创建会议室
/// - [`RoomDeleted`](struct@event::RoomDeleted): Room deleted / 删除会议室
/// - [`RoomLevelCreated`](struct@event::RoomLevelCreated): Room level created / 创建会议室层级
/// - [`RoomLevelDeleted`](struct@event::RoomLevelDeleted): Room level deleted / 删除会议室层级
/// - [`RoomLevelUpdated`](struct@event::RoomLevelUpdated): Room level updated / 更新会议室层级
/// - [`RoomUpdated`](struct@event::RoomUpdated): Room updated / 更新会议室
#[cfg(feature = "events")]
pub mod event;
/// `vc.v1.export`
///
/// - [`Download`](struct@export::Download): Download an exported file / 下载导出文件
/// - [`Get`](struct@export::Get): Get the result of an export / 查询导出任务结果
/// - [`MeetingList`](struct@export::MeetingList): Export meetings / 导出会议明细
/// - [`ParticipantList`](struct@export::ParticipantList): Export the participants of a meeting / 导出参会人明细
/// - [`ParticipantQualityList`](struct@export::ParticipantQualityList): Export the quality data of a participant / 导出参会人会议质量数据
/// - [`ResourceReservationList`](struct@export::ResourceReservationList): Export room reservations / 导出会议室预定数据
pub mod export;
/// `vc.v1.meeting`
///
/// - [`End`](struct@meeting::End): End a meeting / 结束会议
/// - [`Get`](struct@meeting::Get): Get a meeting / 获取会议详情
/// - [`Invite`](struct@meeting::Invite): Invite participants to a meeting / 邀请参会人
/// - [`Kickout`](struct@meeting::Kickout): Remove participants from a meeting / 移除参会人
/// - [`ListByNo`](struct@meeting::ListByNo): List meetings by meeting number / 获取与会议号关联的会议列表
/// - [`Search`](struct@meeting::Search): Search meetings / 搜索会议记录
/// - [`SetHost`](struct@meeting::SetHost): Set the host of a meeting / 设置主持人
pub mod meeting;
/// `vc.v1.meeting_list`
///
/// - [`Get`](struct@meeting_list::Get): List meeting details / 查询会议明细
pub mod meeting_list;
/// `vc.v1.meeting_recording`
///
/// - [`Get`](struct@meeting_recording::Get): Get the recording of a meeting / 获取录制文件
/// - [`SetPermission`](struct@meeting_recording::SetPermission): Share the recording of a meeting / 授权录制文件
/// - [`Start`](struct@meeting_recording::Start): Start recording a meeting / 开始录制
/// - [`Stop`](struct@meeting_recording::Stop): Stop recording a meeting / 停止录制
pub mod meeting_recording;
/// `vc.v1.note`
///
/// - [`Get`](struct@note::Get): Get meeting notes / 获取纪要详情
pub mod note;
/// `vc.v1.participant_list`
///
/// - [`Get`](struct@participant_list::Get): List the participants of a meeting / 查询参会人明细
pub mod participant_list;
/// `vc.v1.participant_quality_list`
///
/// - [`Get`](struct@participant_quality_list::Get): List the quality data of a participant / 查询参会人会议质量数据
pub mod participant_quality_list;
/// `vc.v1.report`
///
/// - [`GetDaily`](struct@report::GetDaily): Get the daily meeting report / 获取会议报告
/// - [`GetTopUser`](struct@report::GetTopUser): Get the top users of meetings / 获取 Top 用户列表
pub mod report;
/// `vc.v1.reserve`
///
/// - [`Apply`](struct@reserve::Apply): Reserve a meeting / 预约会议
/// - [`Delete`](struct@reserve::Delete): Delete a reservation / 删除预约
/// - [`Get`](struct@reserve::Get): Get a reservation / 获取预约
/// - [`GetActiveMeeting`](struct@reserve::GetActiveMeeting): Get the active meeting of a reservation / 获取活跃会议
/// - [`Update`](struct@reserve::Update): Update a reservation / 更新预约
pub mod reserve;
/// `vc.v1.reserve_config`
///
/// - [`Patch`](struct@reserve_config::Patch): Update the reservation limits of rooms / 更新会议室预定限制
/// - [`ReserveScope`](struct@reserve_config::ReserveScope): Get the reservation limits of rooms / 查询会议室预定限制
pub mod reserve_config;
/// `vc.v1.reserve_config_admin`
///
/// - [`Get`](struct@reserve_config_admin::Get): Get the reservation administrators of rooms / 查询会议室预定管理员
/// - [`Patch`](struct@reserve_config_admin::Patch): Update the reservation administrators of rooms / 更新会议室预定管理员
pub mod reserve_config_admin;
/// `vc.v1.reserve_config_disable_inform`
///
/// - [`Get`](struct@reserve_config_disable_inform::Get): Get the notices on disabled rooms / 查询禁用状态变更通知
/// - [`Patch`](struct@reserve_config_disable_inform::Patch): Update the notices on disabled rooms / 更新禁用状态变更通知
pub mod reserve_config_disable_inform;
/// `vc.v1.reserve_config_form`
///
/// - [`Get`](struct@reserve_config_form::Get): Get the reservation form of rooms / 查询会议室预定表单
/// - [`Patch`](struct@reserve_config_form::Patch): Update the reservation form of rooms / 更新会议室预定表单
pub mod reserve_config_form;
/// `vc.v1.resource_reservation_list`
///
/// - [`Get`](struct@resource_reservation_list::Get): List room reservations / 查询会议室预定数据
pub mod resource_reservation_list;
/// `vc.v1.room`
///
/// - [`Create`](struct@room::Create): Create a room / 创建会议室
/// - [`Delete`](struct@room::Delete): Delete a room / 删除会议室
/// - [`Get`](struct@room::Get): Get a room / 查询会议室详情
/// - [`List`](struct@room::List): List rooms / 查询会议室列表
/// - [`Mget`](struct@room::Mget): Get rooms in bulk / 批量查询会议室详情
/// - [`Patch`](struct@room::Patch): Update a room / 更新会议室
/// - [`Search`](struct@room::Search): Search rooms / 搜索会议室
pub mod room;
/// `vc.v1.room_config`
///
/// - [`Query`](struct@room_config::Query): Get the room settings of an area / 查询会议室配置
/// - [`Set`](struct@room_config::Set): Set the room settings of an area / 设置会议室配置
/// - [`SetCheckboardAccessCode`](struct@room_config::SetCheckboardAccessCode): Create a check-in board access code / 创建签到板部署码
/// - [`SetRoomAccessCode`](struct@room_config::SetRoomAccessCode): Create a room access code / 创建会议室部署码
pub mod room_config;
/// `vc.v1.room_level`
///
/// - [`Create`](struct@room_level::Create): Create a room level / 创建会议室层级
/// - [`Del`](struct@room_level::Del): Delete a room level / 删除会议室层级
/// - [`Get`](struct@room_level::Get): Get a room level / 查询会议室层级详情
/// - [`List`](struct@room_level::List): List room levels / 查询会议室层级列表
/// - [`Mget`](struct@room_level::Mget): Get room levels in bulk / 批量查询会议室层级详情
/// - [`Patch`](struct@room_level::Patch): Update a room level / 更新会议室层级
/// - [`Search`](struct@room_level::Search): Find room levels by custom ID / 搜索会议室层级
pub mod room_level;
/// `vc.v1.scope_config`
///
/// - [`Create`](struct@scope_config::Create): Set the settings of a level or room / 设置会议室配置
/// - [`Get`](struct@scope_config::Get): Get the settings of a level or room / 查询会议室配置
pub mod scope_config;
mod types;
pub use types::*;
/// The operations of `vc.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `vc.v1.alert`.
    pub fn alert(&self) -> alert::Api<'c> {
        alert::Api::new(self.client)
    }
    /// The operations of `vc.v1.export`.
    pub fn export(&self) -> export::Api<'c> {
        export::Api::new(self.client)
    }
    /// The operations of `vc.v1.meeting`.
    pub fn meeting(&self) -> meeting::Api<'c> {
        meeting::Api::new(self.client)
    }
    /// The operations of `vc.v1.meeting_list`.
    pub fn meeting_list(&self) -> meeting_list::Api<'c> {
        meeting_list::Api::new(self.client)
    }
    /// The operations of `vc.v1.meeting_recording`.
    pub fn meeting_recording(&self) -> meeting_recording::Api<'c> {
        meeting_recording::Api::new(self.client)
    }
    /// The operations of `vc.v1.note`.
    pub fn note(&self) -> note::Api<'c> {
        note::Api::new(self.client)
    }
    /// The operations of `vc.v1.participant_list`.
    pub fn participant_list(&self) -> participant_list::Api<'c> {
        participant_list::Api::new(self.client)
    }
    /// The operations of `vc.v1.participant_quality_list`.
    pub fn participant_quality_list(&self) -> participant_quality_list::Api<'c> {
        participant_quality_list::Api::new(self.client)
    }
    /// The operations of `vc.v1.report`.
    pub fn report(&self) -> report::Api<'c> {
        report::Api::new(self.client)
    }
    /// The operations of `vc.v1.reserve`.
    pub fn reserve(&self) -> reserve::Api<'c> {
        reserve::Api::new(self.client)
    }
    /// The operations of `vc.v1.reserve_config`.
    pub fn reserve_config(&self) -> reserve_config::Api<'c> {
        reserve_config::Api::new(self.client)
    }
    /// The operations of `vc.v1.reserve_config_admin`.
    pub fn reserve_config_admin(&self) -> reserve_config_admin::Api<'c> {
        reserve_config_admin::Api::new(self.client)
    }
    /// The operations of `vc.v1.reserve_config_disable_inform`.
    pub fn reserve_config_disable_inform(
        &self,
    ) -> reserve_config_disable_inform::Api<'c> {
        reserve_config_disable_inform::Api::new(self.client)
    }
    /// The operations of `vc.v1.reserve_config_form`.
    pub fn reserve_config_form(&self) -> reserve_config_form::Api<'c> {
        reserve_config_form::Api::new(self.client)
    }
    /// The operations of `vc.v1.resource_reservation_list`.
    pub fn resource_reservation_list(&self) -> resource_reservation_list::Api<'c> {
        resource_reservation_list::Api::new(self.client)
    }
    /// The operations of `vc.v1.room`.
    pub fn room(&self) -> room::Api<'c> {
        room::Api::new(self.client)
    }
    /// The operations of `vc.v1.room_config`.
    pub fn room_config(&self) -> room_config::Api<'c> {
        room_config::Api::new(self.client)
    }
    /// The operations of `vc.v1.room_level`.
    pub fn room_level(&self) -> room_level::Api<'c> {
        room_level::Api::new(self.client)
    }
    /// The operations of `vc.v1.scope_config`.
    pub fn scope_config(&self) -> scope_config::Api<'c> {
        scope_config::Api::new(self.client)
    }
}
