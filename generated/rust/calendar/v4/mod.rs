// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `calendar.v4.calendar`
///
/// - [`Create`](struct@calendar::Create): Create a shared calendar / 创建共享日历
/// - [`Delete`](struct@calendar::Delete): Delete a shared calendar / 删除共享日历
/// - [`Get`](struct@calendar::Get): Get a calendar / 查询日历信息
/// - [`List`](struct@calendar::List): List calendars / 查询日历列表
/// - [`Mget`](struct@calendar::Mget): Get calendars in bulk / 批量查询日历信息
/// - [`Patch`](struct@calendar::Patch): Update a calendar / 更新日历信息
/// - [`Primary`](struct@calendar::Primary): Get the primary calendar / 查询主日历信息
/// - [`Primarys`](struct@calendar::Primarys): Get the primary calendars of users / 批量获取主日历信息
/// - [`Search`](struct@calendar::Search): Search calendars / 搜索日历
/// - [`Subscribe`](struct@calendar::Subscribe): Subscribe to a calendar / 订阅日历
/// - [`Subscription`](struct@calendar::Subscription): Subscribe to changes of calendars / 订阅日历变更事件
/// - [`Unsubscribe`](struct@calendar::Unsubscribe): Unsubscribe from a calendar / 取消订阅日历
/// - [`Unsubscription`](struct@calendar::Unsubscription): Unsubscribe from changes of calendars / 取消订阅日历变更事件
pub mod calendar;
/// `calendar.v4.calendar_acl`
///
/// - [`Create`](struct@calendar_acl::Create): Add an access control to a calendar / 创建访问控制
/// - [`Delete`](struct@calendar_acl::Delete): Delete an access control of a calendar / 删除访问控制
/// - [`List`](struct@calendar_acl::List): List the access controls of a calendar / 获取访问控制列表
/// - [`Subscription`](struct@calendar_acl::Subscription): Subscribe to changes of access controls / 订阅日历访问控制变更事件
/// - [`Unsubscription`](struct@calendar_acl::Unsubscription): Unsubscribe from changes of access controls / 取消订阅日历访问控制变更事件
pub mod calendar_acl;
/// `calendar.v4.calendar_event`
///
/// - [`Create`](struct@calendar_event::Create): Create an event / 创建日程
/// - [`Delete`](struct@calendar_event::Delete): Delete an event / 删除日程
/// - [`Get`](struct@calendar_event::Get): Get an event / 获取日程
/// - [`InstanceView`](struct@calendar_event::InstanceView): View the event instances of a calendar / 查询日程视图
/// - [`Instances`](struct@calendar_event::Instances): List the instances of a recurring event / 获取重复日程实例
/// - [`List`](struct@calendar_event::List): List the events of a calendar / 获取日程列表
/// - [`Patch`](struct@calendar_event::Patch): Update an event / 更新日程
/// - [`Reply`](struct@calendar_event::Reply): Reply to an event / 回复日程
/// - [`Search`](struct@calendar_event::Search): Search events / 搜索日程
/// - [`Subscription`](struct@calendar_event::Subscription): Subscribe to changes of events / 订阅日程变更事件
/// - [`Unsubscription`](struct@calendar_event::Unsubscription): Unsubscribe from changes of events / 取消订阅日程变更事件
pub mod calendar_event;
/// `calendar.v4.calendar_event_attendee`
///
/// - [`BatchDelete`](struct@calendar_event_attendee::BatchDelete): Remove attendees from an event / 删除日程参与人
/// - [`Create`](struct@calendar_event_attendee::Create): Add attendees to an event / 添加日程参与人
/// - [`List`](struct@calendar_event_attendee::List): List the attendees of an event / 获取日程参与人列表
pub mod calendar_event_attendee;
/// `calendar.v4.calendar_event_attendee_chat_member`
///
/// - [`List`](struct@calendar_event_attendee_chat_member::List): List the members of a chat that attends an event / 获取日程参与群成员列表
pub mod calendar_event_attendee_chat_member;
/// `calendar.v4.calendar_event_meeting_chat`
///
/// - [`Create`](struct@calendar_event_meeting_chat::Create): Create a meeting chat for an event / 创建会议群
/// - [`Delete`](struct@calendar_event_meeting_chat::Delete): Unbind the meeting chat of an event / 解绑会议群
pub mod calendar_event_meeting_chat;
/// `calendar.v4.calendar_event_meeting_minute`
///
/// - [`Create`](struct@calendar_event_meeting_minute::Create): Create meeting notes for an event / 创建会议纪要
pub mod calendar_event_meeting_minute;
/// `calendar.v4.event`
///
/// - [`CalendarAclCreated`](struct@event::CalendarAclCreated): Access control added / 创建 ACL
/// - [`CalendarAclDeleted`](struct@event::CalendarAclDeleted): Access control deleted / 删除 ACL
/// - [`CalendarChanged`](struct@event::CalendarChanged): Calendar list changed / 日历变更
/// - [`CalendarEventChanged`](struct@event::CalendarEventChanged): Event of a calendar changed / 日程变更
/// - [`ThirdPartyMeetingRoomEventCreated`](struct@event::ThirdPartyMeetingRoomEventCreated): Event with a third-party meeting room changed / 第三方会议室日程变动
#[cfg(feature = "events")]
pub mod event;
/// `calendar.v4.exchange_binding`
///
/// - [`Create`](struct@exchange_binding::Create): Bind an Exchange account / 将 Exchange 账户绑定到飞书账户
/// - [`Delete`](struct@exchange_binding::Delete): Unbind an Exchange account / 解除 Exchange 账户绑定
/// - [`Get`](struct@exchange_binding::Get): Get the status of an Exchange binding / 查询 Exchange 账户的绑定状态
pub mod exchange_binding;
/// `calendar.v4.freebusy`
///
/// - [`Batch`](struct@freebusy::Batch): Get the busy times of users in bulk / 批量查询主日历日程忙闲信息
/// - [`List`](struct@freebusy::List): Get the busy times of a user or a meeting room / 查询主日历日程忙闲信息
pub mod freebusy;
/// `calendar.v4.setting`
///
/// - [`GenerateCaldavConf`](struct@setting::GenerateCaldavConf): Generate a CalDAV configuration / 生成 CalDAV 配置
pub mod setting;
/// `calendar.v4.timeoff_event`
///
/// - [`Create`](struct@timeoff_event::Create): Create a time-off event / 创建请假日程
/// - [`Delete`](struct@timeoff_event::Delete): Delete a time-off event / 删除请假日程
pub mod timeoff_event;
mod types;
pub use types::*;
/// The operations of `calendar.v4`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `calendar.v4.calendar`.
    pub fn calendar(&self) -> calendar::Api<'c> {
        calendar::Api::new(self.client)
    }
    /// The operations of `calendar.v4.calendar_acl`.
    pub fn calendar_acl(&self) -> calendar_acl::Api<'c> {
        calendar_acl::Api::new(self.client)
    }
    /// The operations of `calendar.v4.calendar_event`.
    pub fn calendar_event(&self) -> calendar_event::Api<'c> {
        calendar_event::Api::new(self.client)
    }
    /// The operations of `calendar.v4.calendar_event_attendee`.
    pub fn calendar_event_attendee(&self) -> calendar_event_attendee::Api<'c> {
        calendar_event_attendee::Api::new(self.client)
    }
    /// The operations of `calendar.v4.calendar_event_attendee_chat_member`.
    pub fn calendar_event_attendee_chat_member(
        &self,
    ) -> calendar_event_attendee_chat_member::Api<'c> {
        calendar_event_attendee_chat_member::Api::new(self.client)
    }
    /// The operations of `calendar.v4.calendar_event_meeting_chat`.
    pub fn calendar_event_meeting_chat(&self) -> calendar_event_meeting_chat::Api<'c> {
        calendar_event_meeting_chat::Api::new(self.client)
    }
    /// The operations of `calendar.v4.calendar_event_meeting_minute`.
    pub fn calendar_event_meeting_minute(
        &self,
    ) -> calendar_event_meeting_minute::Api<'c> {
        calendar_event_meeting_minute::Api::new(self.client)
    }
    /// The operations of `calendar.v4.exchange_binding`.
    pub fn exchange_binding(&self) -> exchange_binding::Api<'c> {
        exchange_binding::Api::new(self.client)
    }
    /// The operations of `calendar.v4.freebusy`.
    pub fn freebusy(&self) -> freebusy::Api<'c> {
        freebusy::Api::new(self.client)
    }
    /// The operations of `calendar.v4.setting`.
    pub fn setting(&self) -> setting::Api<'c> {
        setting::Api::new(self.client)
    }
    /// The operations of `calendar.v4.timeoff_event`.
    pub fn timeoff_event(&self) -> timeoff_event::Api<'c> {
        timeoff_event::Api::new(self.client)
    }
}
