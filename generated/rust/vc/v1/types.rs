// Generated from spec/vc/v1/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
/// When reservations need approval, and by whom. / 预定的审批设置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApprovalConfig {
    /// Whether reservations need approval: `0` for no, when all other approval settings can be left out, and `1` for yes. Without it the switch stays as it is; without it or with `1`, `approval_condition` must be set.
    ///
    /// 预定是否需要审批：`0` 为不需要，此时其余审批设置均可省略；`1` 为需要。不填则保持原值；填 `1` 或不填时，必须设置 `approval_condition`。
    /// - From 0 to 1
    /// - Example: `1`
    pub approval_switch: i64,
    /// Which reservations need approval: `0` for all, `1` only for those longer than `meeting_duration`, which must then be set.
    ///
    /// 哪些预定需要审批：`0` 为全部，`1` 为仅超过 `meeting_duration` 的，此时必须设置 `meeting_duration`。
    /// - From 0 to 1
    /// - Example: `1`
    pub approval_condition: i64,
    /// The length in hours above which a reservation needs approval, rounded to two decimal places. An update without it sets 99 if `approval_condition` is `0`.
    ///
    /// 时长超过多少小时的预定需要审批，最多保留两位小数，多余位数四舍五入。更新时若 `approval_condition` 为 `0` 且不填此值，则设为 99。
    /// - Example: `3`
    pub meeting_duration: f64,
    /// The members who can approve reservations; at least one if approval is switched on.
    ///
    /// 可以审批预定的成员；打开审批时至少指定一位。
    pub approvers: Vec<SubscribeUser>,
}
impl wire::Object for ApprovalConfig {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approval_switch", &mut self.approval_switch);
        f.field("approval_condition", &mut self.approval_condition);
        f.field("meeting_duration", &mut self.meeting_duration);
        f.field("approvers", &mut self.approvers);
    }
}
/// The request form of [`ApprovalConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApprovalConfigInput {
    /// Whether reservations need approval: `0` for no, when all other approval settings can be left out, and `1` for yes. Without it the switch stays as it is; without it or with `1`, `approval_condition` must be set.
    ///
    /// 预定是否需要审批：`0` 为不需要，此时其余审批设置均可省略；`1` 为需要。不填则保持原值；填 `1` 或不填时，必须设置 `approval_condition`。
    /// - From 0 to 1
    /// - Example: `1`
    pub approval_switch: Option<i64>,
    /// Which reservations need approval: `0` for all, `1` only for those longer than `meeting_duration`, which must then be set.
    ///
    /// 哪些预定需要审批：`0` 为全部，`1` 为仅超过 `meeting_duration` 的，此时必须设置 `meeting_duration`。
    /// - From 0 to 1
    /// - Example: `1`
    pub approval_condition: Option<i64>,
    /// The length in hours above which a reservation needs approval, rounded to two decimal places. An update without it sets 99 if `approval_condition` is `0`.
    ///
    /// 时长超过多少小时的预定需要审批，最多保留两位小数，多余位数四舍五入。更新时若 `approval_condition` 为 `0` 且不填此值，则设为 99。
    /// - Example: `3`
    pub meeting_duration: Option<f64>,
    /// The members who can approve reservations; at least one if approval is switched on.
    ///
    /// 可以审批预定的成员；打开审批时至少指定一位。
    pub approvers: Option<Vec<SubscribeUserInput>>,
}
impl ApprovalConfigInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `approval_switch`.
    #[must_use]
    pub fn approval_switch(mut self, value: i64) -> Self {
        self.approval_switch = Some(value);
        self
    }
    /// Sets `approval_condition`.
    #[must_use]
    pub fn approval_condition(mut self, value: i64) -> Self {
        self.approval_condition = Some(value);
        self
    }
    /// Sets `meeting_duration`.
    #[must_use]
    pub fn meeting_duration(mut self, value: f64) -> Self {
        self.meeting_duration = Some(value);
        self
    }
    /// Sets `approvers`.
    #[must_use]
    pub fn approvers(mut self, value: impl Into<Vec<SubscribeUserInput>>) -> Self {
        self.approvers = Some(value.into());
        self
    }
}
impl wire::Object for ApprovalConfigInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approval_switch", &mut self.approval_switch);
        f.field("approval_condition", &mut self.approval_condition);
        f.field("meeting_duration", &mut self.meeting_duration);
        f.field("approvers", &mut self.approvers);
    }
}
/// The equipment in the meeting room. / 会议室中的设施。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Device {
    /// The name of the piece of equipment. / 设施的名称。
    pub name: String,
}
impl wire::Object for Device {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
    }
}
/// The request form of [`Device`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceInput {
    /// The name of the piece of equipment. / 设施的名称。
    pub name: String,
}
impl DeviceInput {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}
impl wire::Object for DeviceInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
    }
}
/// Whether anyone is notified when a room is disabled, and who. / 会议室被禁用时的通知设置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableInformConfig {
    /// Whether the settings replace those of all levels and rooms below. / 是否用此设置覆盖其下所有子层级和会议室的设置。
    pub if_cover_child_scope: bool,
    /// Whether a notice is sent when a room is disabled or enabled. / 会议室的禁用状态变更时是否发送通知。
    pub if_inform: bool,
    /// The members who get the notice. / 接收通知的成员。
    pub informed_users: Vec<SubscribeUser>,
    /// The departments that get the notice. / 接收通知的部门。
    pub informed_depts: Vec<SubscribeDepartment>,
}
impl wire::Object for DisableInformConfig {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("if_cover_child_scope", &mut self.if_cover_child_scope);
        f.field("if_inform", &mut self.if_inform);
        f.field("informed_users", &mut self.informed_users);
        f.field("informed_depts", &mut self.informed_depts);
    }
}
/// The request form of [`DisableInformConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableInformConfigInput {
    /// Whether the settings replace those of all levels and rooms below. / 是否用此设置覆盖其下所有子层级和会议室的设置。
    pub if_cover_child_scope: Option<bool>,
    /// Whether a notice is sent when a room is disabled or enabled. / 会议室的禁用状态变更时是否发送通知。
    pub if_inform: bool,
    /// The members who get the notice. / 接收通知的成员。
    pub informed_users: Option<Vec<SubscribeUserInput>>,
    /// The departments that get the notice. / 接收通知的部门。
    pub informed_depts: Option<Vec<SubscribeDepartmentInput>>,
}
impl DisableInformConfigInput {
    /// Creates the value from its required fields.
    pub fn new(if_inform: bool) -> Self {
        Self {
            if_cover_child_scope: Default::default(),
            if_inform,
            informed_users: Default::default(),
            informed_depts: Default::default(),
        }
    }
    /// Sets `if_cover_child_scope`.
    #[must_use]
    pub fn if_cover_child_scope(mut self, value: bool) -> Self {
        self.if_cover_child_scope = Some(value);
        self
    }
    /// Sets `informed_users`.
    #[must_use]
    pub fn informed_users(mut self, value: impl Into<Vec<SubscribeUserInput>>) -> Self {
        self.informed_users = Some(value.into());
        self
    }
    /// Sets `informed_depts`.
    #[must_use]
    pub fn informed_depts(
        mut self,
        value: impl Into<Vec<SubscribeDepartmentInput>>,
    ) -> Self {
        self.informed_depts = Some(value.into());
        self
    }
}
impl wire::Object for DisableInformConfigInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("if_cover_child_scope", &mut self.if_cover_child_scope);
        f.field("if_inform", &mut self.if_inform);
        f.field("informed_users", &mut self.informed_users);
        f.field("informed_depts", &mut self.informed_depts);
    }
}
/// A meeting. / 一场会议。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Meeting {
    /// The unique ID of the meeting, which exists only once it has started; not the 9-digit number.
    ///
    /// 会议的唯一标识，会议开始后才产生，不是 9 位会议号。
    pub id: String,
    /// The topic of the meeting. / 会议主题。
    pub topic: String,
    /// The link that Feishu users can follow to join the meeting. / 会议链接，飞书用户点击即可入会。
    pub url: String,
    /// The number of the meeting, which people enter to join. / 会议号，参会人凭它入会。
    pub meeting_no: String,
    /// The password to join the meeting. / 会议的入会密码。
    pub password: String,
    /// When the meeting was created, in seconds since 1970. / 会议创建的时间，秒级时间戳。
    pub create_time: wire::TimestampSec,
    /// When the meeting started, in seconds since 1970. / 会议开始的时间，秒级时间戳。
    pub start_time: wire::TimestampSec,
    /// When the meeting ended, in seconds since 1970. / 会议结束的时间，秒级时间戳。
    pub end_time: wire::TimestampSec,
    /// The host of the meeting. / 会议的主持人。
    pub host_user: MeetingUser,
    /// Whether the meeting supports interconnection; the feature is still in internal testing.
    ///
    /// 会议是否支持互通；此功能仍在内测。
    pub meeting_connect: bool,
    /// The status of the meeting. / 会议的状态。
    /// - `1`: Calling / 呼叫中
    /// - `2`: In progress / 进行中
    /// - `3`: Ended / 已结束
    pub status: i64,
    /// The highest number of people in the meeting at one time. / 会中同时在线人数的峰值。
    pub participant_count: String,
    /// How many people took part over the course of the meeting. / 累计参会的人数。
    pub participant_count_accumulated: String,
    /// The participants of the meeting. / 参会人。
    pub participants: Vec<MeetingParticipant>,
    /// Which features were used in the meeting. / 会中使用过的能力。
    pub ability: MeetingAbility,
    /// The ID of the notes, by which `vc.v1.note.get` returns them. / 纪要的 ID，`vc.v1.note.get` 据此返回纪要。
    pub note_id: String,
}
impl wire::Object for Meeting {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("topic", &mut self.topic);
        f.field("url", &mut self.url);
        f.field("meeting_no", &mut self.meeting_no);
        f.field("password", &mut self.password);
        f.field("create_time", &mut self.create_time);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("host_user", &mut self.host_user);
        f.field("meeting_connect", &mut self.meeting_connect);
        f.field("status", &mut self.status);
        f.field("participant_count", &mut self.participant_count);
        f.field(
            "participant_count_accumulated",
            &mut self.participant_count_accumulated,
        );
        f.field("participants", &mut self.participants);
        f.field("ability", &mut self.ability);
        f.field("note_id", &mut self.note_id);
    }
}
/// Which features were used in the meeting. / 会中使用过的能力。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingAbility {
    /// Whether video was used in the meeting. / 会中是否用过视频。
    pub use_video: bool,
    /// Whether audio was used in the meeting. / 会中是否用过音频。
    pub use_audio: bool,
    /// Whether a screen was shared in the meeting. / 会中是否共享过屏幕。
    pub use_share_screen: bool,
    /// Whether Magic Share was used in the meeting. / 会中是否用过妙享。
    pub use_follow_screen: bool,
    /// Whether the meeting was recorded. / 会中是否录制过。
    pub use_recording: bool,
    /// Whether anyone was connected by phone (PSTN). / 会中是否有人通过电话（PSTN）接入。
    pub use_pstn: bool,
}
impl wire::Object for MeetingAbility {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("use_video", &mut self.use_video);
        f.field("use_audio", &mut self.use_audio);
        f.field("use_share_screen", &mut self.use_share_screen);
        f.field("use_follow_screen", &mut self.use_follow_screen);
        f.field("use_recording", &mut self.use_recording);
        f.field("use_pstn", &mut self.use_pstn);
    }
}
/// A meeting, in an event. / 事件所涉及的会议。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingEventMeeting {
    /// The unique ID of the meeting, which exists only once it has started; not the 9-digit number.
    ///
    /// 会议的唯一标识，会议开始后才产生，不是 9 位会议号。
    pub id: String,
    /// The topic of the meeting. / 会议主题。
    pub topic: String,
    /// The 9-digit number of the meeting, which Feishu users can enter to join. / 会议的 9 位会议号，飞书用户输入它即可入会。
    pub meeting_no: String,
    /// How the meeting came about. / 会议是如何创建的。
    /// - `1`: Calendar event / 日程会议
    /// - `2`: Instant meeting / 即时会议
    /// - `3`: Interview / 面试会议
    /// - `4`: Open platform / 开放平台会议
    /// - `100`: Other / 其他会议类型
    pub meeting_source: i64,
    /// When the meeting started, in seconds since 1970. / 会议开始的时间，秒级时间戳。
    pub start_time: wire::TimestampSec,
    /// When the meeting ended, in seconds since 1970. / 会议结束的时间，秒级时间戳。
    pub end_time: wire::TimestampSec,
    /// The host of the meeting. / 会议的主持人。
    pub host_user: MeetingEventUser,
    /// The owner of the meeting. / 会议的拥有者。
    pub owner: MeetingEventUser,
    /// The unique ID of the calendar event that the meeting belongs to. / 会议所属日程的唯一标识。
    pub calendar_event_id: String,
    /// The subtype of the meeting. / 会议的细分类型。
    /// - `1`: Casting before a meeting / 会前投屏
    /// - `2`: Wired sharing / 有线共享
    /// - `3`: Magic Share before a meeting / 会前妙享
    /// - `4`: Office phone call / 企业办公电话
    /// - `5`: IP phone call / IP 电话
    /// - `6`: Webinar / 网络研讨会
    pub meeting_sub_type: i64,
    /// The security settings of the meeting, that is who can join. / 会议的安全设置，即允许谁入会。
    pub security_setting: MeetingEventMeetingMeetingSecuritySetting,
    /// The settings of the webinar. / 网络研讨会的设置。
    pub webinar_setting: MeetingEventMeetingMeetingWebinarSetting,
}
impl wire::Object for MeetingEventMeeting {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("topic", &mut self.topic);
        f.field("meeting_no", &mut self.meeting_no);
        f.field("meeting_source", &mut self.meeting_source);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("host_user", &mut self.host_user);
        f.field("owner", &mut self.owner);
        f.field("calendar_event_id", &mut self.calendar_event_id);
        f.field("meeting_sub_type", &mut self.meeting_sub_type);
        f.field("security_setting", &mut self.security_setting);
        f.field("webinar_setting", &mut self.webinar_setting);
    }
}
/// The security settings of the meeting, that is who can join. / 会议的安全设置，即允许谁入会。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingEventMeetingMeetingSecuritySetting {
    /// Who can join the meeting. / 哪些人可以加入会议。
    /// - `1`: Everyone / 所有人
    /// - `2`: Only users of the organization / 仅企业内用户
    /// - `3`: Only chosen contacts and chats / 仅指定的联系人和群组
    /// - `4`: Only the host (the meeting is locked) / 仅主持人（会议已锁定）
    pub security_level: i64,
    /// The IDs of the chats whose members can join. / 允许其成员入会的群组的 ID。
    /// - Length: 0 to 200
    pub group_ids: Vec<String>,
    /// The users who can join. / 允许入会的用户。
    /// - Length: 0 to 200
    pub user_ids: Vec<UserId>,
    /// The IDs of the meeting rooms that can join. / 允许入会的会议室的 ID。
    /// - Length: 0 to 200
    pub room_ids: Vec<String>,
    /// Whether joining is limited to chosen contacts and chats. / 是否设置为仅指定的联系人和群组可参会。
    pub has_set_security_contacts_and_group: bool,
}
impl wire::Object for MeetingEventMeetingMeetingSecuritySetting {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("security_level", &mut self.security_level);
        f.field("group_ids", &mut self.group_ids);
        f.field("user_ids", &mut self.user_ids);
        f.field("room_ids", &mut self.room_ids);
        f.field(
            "has_set_security_contacts_and_group",
            &mut self.has_set_security_contacts_and_group,
        );
    }
}
/// The settings of the webinar. / 网络研讨会的设置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingEventMeetingMeetingWebinarSetting {
    /// Whether the webinar is live streamed. / 网络研讨会是否以直播方式进行。
    /// - `1`: Ordinary webinar / 普通网络研讨会
    /// - `2`: Live streamed webinar / 直播网络研讨会
    pub webinar_type: i64,
}
impl wire::Object for MeetingEventMeetingMeetingWebinarSetting {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("webinar_type", &mut self.webinar_type);
    }
}
/// A user of a meeting, in an event. / 会议中的用户，用于事件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingEventUser {
    /// The ID of the user. / 用户的 ID。
    pub id: UserId,
    /// The role of the user in the meeting. / 该用户在会中的角色。
    /// - `1`: Participant / 普通参会人
    /// - `2`: Host / 主持人
    /// - `3`: Co-host / 联席主持人
    pub user_role: i64,
    /// The type of user, by identity or device. / 用户的类型，即参会的身份或设备。
    /// - `1`: Feishu user / 飞书用户
    /// - `2`: Rooms user / 会议室（Rooms）用户
    /// - `3`: Document user / 文档用户
    /// - `4`: Neo product user / Neo 单品用户
    /// - `5`: Neo product guest / Neo 单品游客用户
    /// - `6`: PSTN (phone) user / PSTN（电话）用户
    /// - `7`: SIP user / SIP 用户
    /// - `8`: ShareBox user / ShareBox 用户
    /// - `9`: Open platform app / 开放平台应用
    pub user_type: i64,
}
impl wire::Object for MeetingEventUser {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("user_role", &mut self.user_role);
        f.field("user_type", &mut self.user_type);
    }
}
/// The participants of the meeting. / 参会人。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingParticipant {
    /// The ID of the user. / 用户的 ID。
    pub id: String,
    /// When the participant first joined, in seconds since 1970. / 参会人首次入会的时间，秒级时间戳。
    pub first_join_time: wire::TimestampSec,
    /// When the participant left for the last time, in seconds since 1970. / 参会人最后一次离会的时间，秒级时间戳。
    pub final_leave_time: wire::TimestampSec,
    /// How long the participant was in the meeting in total, in seconds. / 参会人在会中的累计时长，单位为秒。
    pub in_meeting_duration: String,
    /// The type of user, by identity or device. / 用户的类型，即参会的身份或设备。
    /// - `1`: Feishu user / 飞书用户
    /// - `2`: Rooms user / 会议室（Rooms）用户
    /// - `3`: Document user / 文档用户
    /// - `4`: Neo product user / Neo 单品用户
    /// - `5`: Neo product guest / Neo 单品游客用户
    /// - `6`: PSTN (phone) user / PSTN（电话）用户
    /// - `7`: SIP user / SIP 用户
    pub user_type: i64,
    /// Whether the participant is the host. / 参会人是否为主持人。
    pub is_host: bool,
    /// Whether the participant is a co-host. / 参会人是否为联席主持人。
    pub is_cohost: bool,
    /// Whether the participant is external. / 是否为外部参会人。
    pub is_external: bool,
    /// Where the participant stands with the meeting. / 参会人此刻与会议的关系。
    /// - `1`: Being called / 呼叫中
    /// - `2`: In the meeting / 在会中
    /// - `3`: Ringing / 正在响铃
    /// - `4`: Not in the meeting or has left / 不在会中或已离会
    pub status: i64,
}
impl wire::Object for MeetingParticipant {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("first_join_time", &mut self.first_join_time);
        f.field("final_leave_time", &mut self.final_leave_time);
        f.field("in_meeting_duration", &mut self.in_meeting_duration);
        f.field("user_type", &mut self.user_type);
        f.field("is_host", &mut self.is_host);
        f.field("is_cohost", &mut self.is_cohost);
        f.field("is_external", &mut self.is_external);
        f.field("status", &mut self.status);
    }
}
/// A user of a meeting. / 会议中的用户。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingUser {
    /// The ID of the user. / 用户的 ID。
    /// - Example: `"ou_3ec3f6a28a0d08c45d895276e8e5e19b"`
    pub id: String,
    /// The type of user, by identity or device. / 用户的类型，即参会的身份或设备。
    /// - `1`: Feishu user / 飞书用户
    /// - `2`: Rooms user / 会议室（Rooms）用户
    /// - `3`: Document user / 文档用户
    /// - `4`: Neo product user / Neo 单品用户
    /// - `5`: Neo product guest / Neo 单品游客用户
    /// - `6`: PSTN (phone) user / PSTN（电话）用户
    /// - `7`: SIP user / SIP 用户
    /// - Example: `1`
    pub user_type: i64,
}
impl wire::Object for MeetingUser {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("user_type", &mut self.user_type);
    }
}
/// The request form of [`MeetingUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingUserInput {
    /// The ID of the user. / 用户的 ID。
    /// - Example: `"ou_3ec3f6a28a0d08c45d895276e8e5e19b"`
    pub id: Option<String>,
    /// The type of user, by identity or device. / 用户的类型，即参会的身份或设备。
    /// - `1`: Feishu user / 飞书用户
    /// - `2`: Rooms user / 会议室（Rooms）用户
    /// - `3`: Document user / 文档用户
    /// - `4`: Neo product user / Neo 单品用户
    /// - `5`: Neo product guest / Neo 单品游客用户
    /// - `6`: PSTN (phone) user / PSTN（电话）用户
    /// - `7`: SIP user / SIP 用户
    /// - Example: `1`
    pub user_type: Option<i64>,
}
impl MeetingUserInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `user_type`.
    #[must_use]
    pub fn user_type(mut self, value: i64) -> Self {
        self.user_type = Some(value);
        self
    }
}
impl wire::Object for MeetingUserInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("user_type", &mut self.user_type);
    }
}
/// The number and nickname of whom is called, for a PSTN or SIP user. / 被呼叫者是 PSTN 或 SIP 用户时的号码和昵称。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PstnSipInfo {
    /// A temporary name for the PSTN or SIP user to appear under. / PSTN 或 SIP 用户在会中显示的临时昵称。
    /// - Example: `"dodo"`
    pub nickname: String,
    /// The number of the PSTN or SIP user, as country prefix, hyphen, area code and number (`+86-02187654321`); only mobile and landline numbers in China are supported so far.
    ///
    /// PSTN 或 SIP 用户的主机号，写作 `[国际冠字]-[电话区号][电话号码]`，目前仅支持中国国内的手机和固定电话。
    /// - Example: `"+86-02187654321"`
    pub main_address: String,
}
impl wire::Object for PstnSipInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("nickname", &mut self.nickname);
        f.field("main_address", &mut self.main_address);
    }
}
/// The request form of [`PstnSipInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PstnSipInfoInput {
    /// A temporary name for the PSTN or SIP user to appear under. / PSTN 或 SIP 用户在会中显示的临时昵称。
    /// - Example: `"dodo"`
    pub nickname: Option<String>,
    /// The number of the PSTN or SIP user, as country prefix, hyphen, area code and number (`+86-02187654321`); only mobile and landline numbers in China are supported so far.
    ///
    /// PSTN 或 SIP 用户的主机号，写作 `[国际冠字]-[电话区号][电话号码]`，目前仅支持中国国内的手机和固定电话。
    /// - Example: `"+86-02187654321"`
    pub main_address: String,
}
impl PstnSipInfoInput {
    /// Creates the value from its required fields.
    pub fn new(main_address: impl Into<String>) -> Self {
        Self {
            nickname: Default::default(),
            main_address: main_address.into(),
        }
    }
    /// Sets `nickname`.
    #[must_use]
    pub fn nickname(mut self, value: impl Into<String>) -> Self {
        self.nickname = Some(value.into());
        self
    }
}
impl wire::Object for PstnSipInfoInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("nickname", &mut self.nickname);
        f.field("main_address", &mut self.main_address);
    }
}
/// The quality of video or sharing. / 视频或共享的质量。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityVideoSharing {
    /// The time that these figures are for. / 这些数据对应的时刻。
    pub time: String,
    /// The bit rate received. / 接收方向的码率。
    pub bitrate_received: String,
    /// The latency of what was received. / 接收方向的延迟。
    pub latency_received: String,
    /// The jitter of what was received. / 接收方向的抖动。
    pub jitter_received: String,
    /// The highest resolution received. / 接收方向的最大分辨率。
    pub maximum_resolution_received: String,
    /// The frame rate received. / 接收方向的帧率。
    pub framerate_received: String,
    /// The bit rate sent. / 发送方向的码率。
    pub bitrate_sent: String,
    /// The latency of what was sent. / 发送方向的延迟。
    pub latency_sent: String,
    /// The jitter of what was sent. / 发送方向的抖动。
    pub jitter_sent: String,
    /// The highest resolution sent. / 发送方向的最大分辨率。
    pub maximum_resolution_sent: String,
    /// The frame rate sent. / 发送方向的帧率。
    pub framerate_sent: String,
}
impl wire::Object for QualityVideoSharing {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("time", &mut self.time);
        f.field("bitrate_received", &mut self.bitrate_received);
        f.field("latency_received", &mut self.latency_received);
        f.field("jitter_received", &mut self.jitter_received);
        f.field("maximum_resolution_received", &mut self.maximum_resolution_received);
        f.field("framerate_received", &mut self.framerate_received);
        f.field("bitrate_sent", &mut self.bitrate_sent);
        f.field("latency_sent", &mut self.latency_sent);
        f.field("jitter_sent", &mut self.jitter_sent);
        f.field("maximum_resolution_sent", &mut self.maximum_resolution_sent);
        f.field("framerate_sent", &mut self.framerate_sent);
    }
}
/// The reservation, with the meeting number and the links to join. / 预约的信息，含会议号与入会链接。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Reserve {
    /// The unique ID of the reservation. It is not the ID of the meeting, which exists only once the meeting has started.
    ///
    /// 预约的唯一标识；它不是会议 ID，后者在会议开始后才有。
    pub id: String,
    /// The 9-digit number of the meeting, which Feishu users can enter to join. / 会议的 9 位会议号，飞书用户输入它即可入会。
    pub meeting_no: String,
    /// The password to join the meeting. / 会议的入会密码。
    pub password: String,
    /// The link that Feishu users can follow to join the meeting. / 会议链接，飞书用户点击即可入会。
    pub url: String,
    /// The AppLink that opens Feishu to join the meeting. Each `{?}` in it is a placeholder to be replaced by `0` (off) or `1` (on): `preview` is the page with settings shown before joining, `mic` the microphone, `speaker` the speaker and `camera` the camera.
    ///
    /// 唤起飞书客户端入会的 AppLink。其中的 `{?}` 是占位符，使用时须换成 `0`（关闭）或 `1`（打开）；`preview` 为入会前的设置页，`mic` 为麦克风，`speaker` 为扬声器，`camera` 为摄像头。
    pub app_link: String,
    /// The link to turn the meeting into a live stream. / 把会议转为直播的链接。
    pub live_link: String,
    /// When the reservation expires, in seconds since 1970. / 预约到期的时间，秒级时间戳。
    pub end_time: wire::TimestampSec,
    /// Whether the reservation has expired. / 预约是否已过期。
    /// - `1`: Not expired / 未过期
    /// - `2`: Expired / 已过期
    pub expire_status: i64,
    /// The ID of the person who made the reservation. / 预约会议的人的 ID。
    pub reserve_user_id: String,
    /// The settings of the reserved meeting. / 所预约会议的设置。
    pub meeting_settings: ReserveMeetingSetting,
}
impl wire::Object for Reserve {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("meeting_no", &mut self.meeting_no);
        f.field("password", &mut self.password);
        f.field("url", &mut self.url);
        f.field("app_link", &mut self.app_link);
        f.field("live_link", &mut self.live_link);
        f.field("end_time", &mut self.end_time);
        f.field("expire_status", &mut self.expire_status);
        f.field("reserve_user_id", &mut self.reserve_user_id);
        f.field("meeting_settings", &mut self.meeting_settings);
    }
}
/// Who has which permission in the meeting; where one is listed more than once, any of the entries is enough.
///
/// 会议权限配置；同一权限出现多次时，满足任意一处即拥有该权限。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReserveActionPermission {
    /// Which permission in the meeting is configured. / 所配置的是哪一项会议权限。
    /// - `1`: Whether one can become the host / 能否成为主持人
    /// - `2`: Whether one can invite participants / 能否邀请参会人
    /// - `3`: Whether one can join the meeting / 能否加入会议
    /// - Example: `1`
    pub permission: i64,
    /// The checks that decide who has the permission; passing any one of them is enough.
    ///
    /// 谁拥有该权限的检查规则；满足其中任意一条即拥有。
    pub permission_checkers: Vec<ReservePermissionChecker>,
}
impl wire::Object for ReserveActionPermission {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("permission", &mut self.permission);
        f.field("permission_checkers", &mut self.permission_checkers);
    }
}
/// The request form of [`ReserveActionPermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReserveActionPermissionInput {
    /// Which permission in the meeting is configured. / 所配置的是哪一项会议权限。
    /// - `1`: Whether one can become the host / 能否成为主持人
    /// - `2`: Whether one can invite participants / 能否邀请参会人
    /// - `3`: Whether one can join the meeting / 能否加入会议
    /// - Example: `1`
    pub permission: i64,
    /// The checks that decide who has the permission; passing any one of them is enough.
    ///
    /// 谁拥有该权限的检查规则；满足其中任意一条即拥有。
    pub permission_checkers: Vec<ReservePermissionCheckerInput>,
}
impl ReserveActionPermissionInput {
    /// Creates the value from its required fields.
    pub fn new(
        permission: i64,
        permission_checkers: impl Into<Vec<ReservePermissionCheckerInput>>,
    ) -> Self {
        Self {
            permission,
            permission_checkers: permission_checkers.into(),
        }
    }
}
impl wire::Object for ReserveActionPermissionInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("permission", &mut self.permission);
        f.field("permission_checkers", &mut self.permission_checkers);
    }
}
/// Who manages reservations. / 预定的管理者。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReserveAdminConfig {
    /// The departments that manage reservations. / 负责管理预定的部门。
    pub depts: Vec<SubscribeDepartment>,
    /// The members who manage reservations. / 负责管理预定的成员。
    pub users: Vec<SubscribeUser>,
}
impl wire::Object for ReserveAdminConfig {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("depts", &mut self.depts);
        f.field("users", &mut self.users);
    }
}
/// The request form of [`ReserveAdminConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReserveAdminConfigInput {
    /// The departments that manage reservations. / 负责管理预定的部门。
    pub depts: Option<Vec<SubscribeDepartmentInput>>,
    /// The members who manage reservations. / 负责管理预定的成员。
    pub users: Option<Vec<SubscribeUserInput>>,
}
impl ReserveAdminConfigInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `depts`.
    #[must_use]
    pub fn depts(mut self, value: impl Into<Vec<SubscribeDepartmentInput>>) -> Self {
        self.depts = Some(value.into());
        self
    }
    /// Sets `users`.
    #[must_use]
    pub fn users(mut self, value: impl Into<Vec<SubscribeUserInput>>) -> Self {
        self.users = Some(value.into());
        self
    }
}
impl wire::Object for ReserveAdminConfigInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("depts", &mut self.depts);
        f.field("users", &mut self.users);
    }
}
/// The hosts assigned to the meeting beforehand. / 预先指定的会议主持人。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReserveAssignHost {
    /// The user type of the host; only Feishu users of the same tenant can be named.
    ///
    /// 主持人的用户类型；只能指定同一租户内的飞书用户。
    /// - `1`: Feishu user / 飞书用户
    /// - Example: `1`
    pub user_type: i64,
    /// The ID of the user. / 用户的 ID。
    /// - Example: `"ou_3ec3f6a28a0d08c45d895276e8e5e19b"`
    pub id: String,
}
impl wire::Object for ReserveAssignHost {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_type", &mut self.user_type);
        f.field("id", &mut self.id);
    }
}
/// The request form of [`ReserveAssignHost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReserveAssignHostInput {
    /// The user type of the host; only Feishu users of the same tenant can be named.
    ///
    /// 主持人的用户类型；只能指定同一租户内的飞书用户。
    /// - `1`: Feishu user / 飞书用户
    /// - Example: `1`
    pub user_type: Option<i64>,
    /// The ID of the user. / 用户的 ID。
    /// - Example: `"ou_3ec3f6a28a0d08c45d895276e8e5e19b"`
    pub id: Option<String>,
}
impl ReserveAssignHostInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `user_type`.
    #[must_use]
    pub fn user_type(mut self, value: i64) -> Self {
        self.user_type = Some(value);
        self
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}
impl wire::Object for ReserveAssignHostInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_type", &mut self.user_type);
        f.field("id", &mut self.id);
    }
}
/// The settings of a one-on-one call, saying whom to call. / 1v1 呼叫的设置，指明呼叫谁。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReserveCallSetting {
    /// The users to call. / 1v1 呼叫的对象。
    pub callee: ReserveCallee,
}
impl wire::Object for ReserveCallSetting {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("callee", &mut self.callee);
    }
}
/// The request form of [`ReserveCallSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReserveCallSettingInput {
    /// The users to call. / 1v1 呼叫的对象。
    pub callee: ReserveCalleeInput,
}
impl ReserveCallSettingInput {
    /// Creates the value from its required fields.
    pub fn new(callee: ReserveCalleeInput) -> Self {
        Self { callee }
    }
}
impl wire::Object for ReserveCallSettingInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("callee", &mut self.callee);
    }
}
/// The users to call. / 1v1 呼叫的对象。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReserveCallee {
    /// The ID of the user. / 用户的 ID。
    /// - Example: `"ou_3ec3f6a28a0d08c45d895276e8e5e19b"`
    pub id: String,
    /// The type of user to call; only `6`, a PSTN user, is supported so far. / 被呼叫者的用户类型；目前仅支持 `6`（PSTN 用户）。
    /// - `1`: Feishu user / 飞书用户
    /// - `2`: Rooms user / 会议室（Rooms）用户
    /// - `3`: Document user / 文档用户
    /// - `4`: Neo product user / Neo 单品用户
    /// - `5`: Neo product guest / Neo 单品游客用户
    /// - `6`: PSTN (phone) user / PSTN（电话）用户
    /// - `7`: SIP user / SIP 用户
    /// - Example: `1`
    pub user_type: i64,
    /// The number and nickname of whom is called, for a PSTN or SIP user. / 被呼叫者是 PSTN 或 SIP 用户时的号码和昵称。
    pub pstn_sip_info: PstnSipInfo,
}
impl wire::Object for ReserveCallee {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("user_type", &mut self.user_type);
        f.field("pstn_sip_info", &mut self.pstn_sip_info);
    }
}
/// The request form of [`ReserveCallee`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReserveCalleeInput {
    /// The ID of the user. / 用户的 ID。
    /// - Example: `"ou_3ec3f6a28a0d08c45d895276e8e5e19b"`
    pub id: Option<String>,
    /// The type of user to call; only `6`, a PSTN user, is supported so far. / 被呼叫者的用户类型；目前仅支持 `6`（PSTN 用户）。
    /// - `1`: Feishu user / 飞书用户
    /// - `2`: Rooms user / 会议室（Rooms）用户
    /// - `3`: Document user / 文档用户
    /// - `4`: Neo product user / Neo 单品用户
    /// - `5`: Neo product guest / Neo 单品游客用户
    /// - `6`: PSTN (phone) user / PSTN（电话）用户
    /// - `7`: SIP user / SIP 用户
    /// - Example: `1`
    pub user_type: i64,
    /// The number and nickname of whom is called, for a PSTN or SIP user. / 被呼叫者是 PSTN 或 SIP 用户时的号码和昵称。
    pub pstn_sip_info: Option<PstnSipInfoInput>,
}
impl ReserveCalleeInput {
    /// Creates the value from its required fields.
    pub fn new(user_type: i64) -> Self {
        Self {
            id: Default::default(),
            user_type,
            pstn_sip_info: Default::default(),
        }
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `pstn_sip_info`.
    #[must_use]
    pub fn pstn_sip_info(mut self, value: PstnSipInfoInput) -> Self {
        self.pstn_sip_info = Some(value);
        self
    }
}
impl wire::Object for ReserveCalleeInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("user_type", &mut self.user_type);
        f.field("pstn_sip_info", &mut self.pstn_sip_info);
    }
}
/// What was found invalid in the parameters of the reservation. / 对预约参数的检查结果，指出其中无效的内容。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReserveCorrectionCheckInfo {
    /// The IDs among the assigned hosts that are not valid. / 指定的主持人中无效的用户 ID。
    pub invalid_host_id_list: Vec<String>,
}
impl wire::Object for ReserveCorrectionCheckInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("invalid_host_id_list", &mut self.invalid_host_id_list);
    }
}
/// The settings of a reservation form. / 预定表单的设置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReserveFormConfig {
    /// Whether the settings replace those of all levels and rooms below. / 是否用此设置覆盖其下所有子层级和会议室的设置。
    pub if_cover_child_scope: bool,
    /// Whether a form is used for reservations. / 预定时是否启用表单。
    pub reserve_form: bool,
    /// The members to notify of reservation forms. / 有人提交预定表单时通知的成员。
    pub notified_users: Vec<SubscribeUser>,
    /// How long before the start of the meeting the notice arrives at the latest, in the unit that `time_unit` names.
    ///
    /// 最晚在会议开始前多久发出通知，单位由 `time_unit` 决定。
    pub notified_time: i64,
    /// The unit of `notified_time`: `1` for minutes, `2` for hours, `3` for days; days if omitted.
    ///
    /// `notified_time` 的单位：`1` 为分钟，`2` 为小时，`3` 为天；不填则为天。
    pub time_unit: i64,
}
impl wire::Object for ReserveFormConfig {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("if_cover_child_scope", &mut self.if_cover_child_scope);
        f.field("reserve_form", &mut self.reserve_form);
        f.field("notified_users", &mut self.notified_users);
        f.field("notified_time", &mut self.notified_time);
        f.field("time_unit", &mut self.time_unit);
    }
}
/// The request form of [`ReserveFormConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReserveFormConfigInput {
    /// Whether the settings replace those of all levels and rooms below. / 是否用此设置覆盖其下所有子层级和会议室的设置。
    pub if_cover_child_scope: Option<bool>,
    /// Whether a form is used for reservations. / 预定时是否启用表单。
    pub reserve_form: bool,
    /// The members to notify of reservation forms. / 有人提交预定表单时通知的成员。
    pub notified_users: Option<Vec<SubscribeUserInput>>,
    /// How long before the start of the meeting the notice arrives at the latest, in the unit that `time_unit` names.
    ///
    /// 最晚在会议开始前多久发出通知，单位由 `time_unit` 决定。
    pub notified_time: Option<i64>,
    /// The unit of `notified_time`: `1` for minutes, `2` for hours, `3` for days; days if omitted.
    ///
    /// `notified_time` 的单位：`1` 为分钟，`2` 为小时，`3` 为天；不填则为天。
    pub time_unit: Option<i64>,
}
impl ReserveFormConfigInput {
    /// Creates the value from its required fields.
    pub fn new(reserve_form: bool) -> Self {
        Self {
            if_cover_child_scope: Default::default(),
            reserve_form,
            notified_users: Default::default(),
            notified_time: Default::default(),
            time_unit: Default::default(),
        }
    }
    /// Sets `if_cover_child_scope`.
    #[must_use]
    pub fn if_cover_child_scope(mut self, value: bool) -> Self {
        self.if_cover_child_scope = Some(value);
        self
    }
    /// Sets `notified_users`.
    #[must_use]
    pub fn notified_users(mut self, value: impl Into<Vec<SubscribeUserInput>>) -> Self {
        self.notified_users = Some(value.into());
        self
    }
    /// Sets `notified_time`.
    #[must_use]
    pub fn notified_time(mut self, value: i64) -> Self {
        self.notified_time = Some(value);
        self
    }
    /// Sets `time_unit`.
    #[must_use]
    pub fn time_unit(mut self, value: i64) -> Self {
        self.time_unit = Some(value);
        self
    }
}
impl wire::Object for ReserveFormConfigInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("if_cover_child_scope", &mut self.if_cover_child_scope);
        f.field("reserve_form", &mut self.reserve_form);
        f.field("notified_users", &mut self.notified_users);
        f.field("notified_time", &mut self.notified_time);
        f.field("time_unit", &mut self.time_unit);
    }
}
/// The settings of the reserved meeting. / 所预约会议的设置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReserveMeetingSetting {
    /// The topic of the meeting. / 会议主题。
    /// - Example: `"text"`
    pub topic: String,
    /// Who has which permission in the meeting; where one is listed more than once, any of the entries is enough.
    ///
    /// 会议权限配置；同一权限出现多次时，满足任意一处即拥有该权限。
    pub action_permissions: Vec<ReserveActionPermission>,
    /// Whether this is a meeting of several people or a call between two. / 预约的是多人会议还是 1v1 呼叫。
    /// - `1`: Meeting of several people / 多人会议
    /// - `2`: One-on-one call / 1v1 呼叫
    /// - Example: `1`
    pub meeting_initial_type: i64,
    /// Whether the meeting supports interconnection, which cannot be changed afterward; the feature is still in internal testing.
    ///
    /// 会议是否支持互通，预约后不能更改；此功能仍在内测。
    pub meeting_connect: bool,
    /// The settings of a one-on-one call, saying whom to call. / 1v1 呼叫的设置，指明呼叫谁。
    pub call_setting: ReserveCallSetting,
    /// Whether the meeting is recorded automatically if held in Feishu; false if omitted.
    ///
    /// 以飞书视频会议召开时，是否自动录制；不填即为否。
    pub auto_record: bool,
    /// The hosts assigned to the meeting beforehand. / 预先指定的会议主持人。
    pub assign_host_list: Vec<ReserveAssignHost>,
    /// The password of the meeting, 4 to 9 digits. An empty string means none; if omitted, the user's own settings decide whether there is one, which is then random.
    ///
    /// 会议密码，4～9 位数字；填空字符串则不设密码，不填则按个人设置决定是否设密码并随机生成。
    /// - Length: at most 9
    /// - Example: `"971024"`
    pub password: String,
}
impl wire::Object for ReserveMeetingSetting {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("topic", &mut self.topic);
        f.field("action_permissions", &mut self.action_permissions);
        f.field("meeting_initial_type", &mut self.meeting_initial_type);
        f.field("meeting_connect", &mut self.meeting_connect);
        f.field("call_setting", &mut self.call_setting);
        f.field("auto_record", &mut self.auto_record);
        f.field("assign_host_list", &mut self.assign_host_list);
        f.field("password", &mut self.password);
    }
}
/// The request form of [`ReserveMeetingSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReserveMeetingSettingInput {
    /// The topic of the meeting. / 会议主题。
    /// - Example: `"text"`
    pub topic: Option<String>,
    /// Who has which permission in the meeting; where one is listed more than once, any of the entries is enough.
    ///
    /// 会议权限配置；同一权限出现多次时，满足任意一处即拥有该权限。
    pub action_permissions: Option<Vec<ReserveActionPermissionInput>>,
    /// Whether this is a meeting of several people or a call between two. / 预约的是多人会议还是 1v1 呼叫。
    /// - `1`: Meeting of several people / 多人会议
    /// - `2`: One-on-one call / 1v1 呼叫
    /// - Example: `1`
    pub meeting_initial_type: Option<i64>,
    /// Whether the meeting supports interconnection, which cannot be changed afterward; the feature is still in internal testing.
    ///
    /// 会议是否支持互通，预约后不能更改；此功能仍在内测。
    pub meeting_connect: Option<bool>,
    /// The settings of a one-on-one call, saying whom to call. / 1v1 呼叫的设置，指明呼叫谁。
    pub call_setting: Option<ReserveCallSettingInput>,
    /// Whether the meeting is recorded automatically if held in Feishu; false if omitted.
    ///
    /// 以飞书视频会议召开时，是否自动录制；不填即为否。
    pub auto_record: Option<bool>,
    /// The hosts assigned to the meeting beforehand. / 预先指定的会议主持人。
    pub assign_host_list: Option<Vec<ReserveAssignHostInput>>,
    /// The password of the meeting, 4 to 9 digits. An empty string means none; if omitted, the user's own settings decide whether there is one, which is then random.
    ///
    /// 会议密码，4～9 位数字；填空字符串则不设密码，不填则按个人设置决定是否设密码并随机生成。
    /// - Length: at most 9
    /// - Example: `"971024"`
    pub password: Option<String>,
}
impl ReserveMeetingSettingInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `topic`.
    #[must_use]
    pub fn topic(mut self, value: impl Into<String>) -> Self {
        self.topic = Some(value.into());
        self
    }
    /// Sets `action_permissions`.
    #[must_use]
    pub fn action_permissions(
        mut self,
        value: impl Into<Vec<ReserveActionPermissionInput>>,
    ) -> Self {
        self.action_permissions = Some(value.into());
        self
    }
    /// Sets `meeting_initial_type`.
    #[must_use]
    pub fn meeting_initial_type(mut self, value: i64) -> Self {
        self.meeting_initial_type = Some(value);
        self
    }
    /// Sets `meeting_connect`.
    #[must_use]
    pub fn meeting_connect(mut self, value: bool) -> Self {
        self.meeting_connect = Some(value);
        self
    }
    /// Sets `call_setting`.
    #[must_use]
    pub fn call_setting(mut self, value: ReserveCallSettingInput) -> Self {
        self.call_setting = Some(value);
        self
    }
    /// Sets `auto_record`.
    #[must_use]
    pub fn auto_record(mut self, value: bool) -> Self {
        self.auto_record = Some(value);
        self
    }
    /// Sets `assign_host_list`.
    #[must_use]
    pub fn assign_host_list(
        mut self,
        value: impl Into<Vec<ReserveAssignHostInput>>,
    ) -> Self {
        self.assign_host_list = Some(value.into());
        self
    }
    /// Sets `password`.
    #[must_use]
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
}
impl wire::Object for ReserveMeetingSettingInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("topic", &mut self.topic);
        f.field("action_permissions", &mut self.action_permissions);
        f.field("meeting_initial_type", &mut self.meeting_initial_type);
        f.field("meeting_connect", &mut self.meeting_connect);
        f.field("call_setting", &mut self.call_setting);
        f.field("auto_record", &mut self.auto_record);
        f.field("assign_host_list", &mut self.assign_host_list);
        f.field("password", &mut self.password);
    }
}
/// The checks that decide who has the permission; passing any one of them is enough.
///
/// 谁拥有该权限的检查规则；满足其中任意一条即拥有。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReservePermissionChecker {
    /// What about the user is checked, which also decides what `check_list` holds.
    ///
    /// 按用户的哪项信息检查，同时决定 `check_list` 填什么。
    /// - `1`: User ID, with user IDs in `check_list` / 用户 ID，`check_list` 填用户 ID
    /// - `2`: User type, with "1" (Feishu user), "2" (Rooms user), "6" (PSTN user) or "7" (SIP user) in `check_list` / 用户类型，`check_list` 可填 "1"（飞书用户）、"2"（会议室）、"6"（PSTN 用户）、"7"（SIP 用户）
    /// - `3`: Tenant ID, with the `tenant_key` in `check_list` / 租户 ID，`check_list` 填 `tenant_key`
    /// - Example: `1`
    pub check_field: i64,
    /// Whether those in `check_list` have the permission or lack it. / 在 `check_list` 中的人是有权限还是没有权限。
    /// - `1`: Those in `check_list` have it (allowlist) / 在 `check_list` 中的有权限（白名单）
    /// - `2`: Those not in `check_list` have it (blocklist) / 不在 `check_list` 中的有权限（黑名单）
    /// - Example: `1`
    pub check_mode: i64,
    /// The values to check against; `check_field` decides what they are. / 用来检查的值，填什么由 `check_field` 决定。
    /// - Example: `["ou_3ec3f6a28a0d08c45d895276e8e5e19b"]`
    pub check_list: Vec<String>,
}
impl wire::Object for ReservePermissionChecker {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("check_field", &mut self.check_field);
        f.field("check_mode", &mut self.check_mode);
        f.field("check_list", &mut self.check_list);
    }
}
/// The request form of [`ReservePermissionChecker`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReservePermissionCheckerInput {
    /// What about the user is checked, which also decides what `check_list` holds.
    ///
    /// 按用户的哪项信息检查，同时决定 `check_list` 填什么。
    /// - `1`: User ID, with user IDs in `check_list` / 用户 ID，`check_list` 填用户 ID
    /// - `2`: User type, with "1" (Feishu user), "2" (Rooms user), "6" (PSTN user) or "7" (SIP user) in `check_list` / 用户类型，`check_list` 可填 "1"（飞书用户）、"2"（会议室）、"6"（PSTN 用户）、"7"（SIP 用户）
    /// - `3`: Tenant ID, with the `tenant_key` in `check_list` / 租户 ID，`check_list` 填 `tenant_key`
    /// - Example: `1`
    pub check_field: i64,
    /// Whether those in `check_list` have the permission or lack it. / 在 `check_list` 中的人是有权限还是没有权限。
    /// - `1`: Those in `check_list` have it (allowlist) / 在 `check_list` 中的有权限（白名单）
    /// - `2`: Those not in `check_list` have it (blocklist) / 不在 `check_list` 中的有权限（黑名单）
    /// - Example: `1`
    pub check_mode: i64,
    /// The values to check against; `check_field` decides what they are. / 用来检查的值，填什么由 `check_field` 决定。
    /// - Example: `["ou_3ec3f6a28a0d08c45d895276e8e5e19b"]`
    pub check_list: Vec<String>,
}
impl ReservePermissionCheckerInput {
    /// Creates the value from its required fields.
    pub fn new(
        check_field: i64,
        check_mode: i64,
        check_list: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            check_field,
            check_mode,
            check_list: check_list.into(),
        }
    }
}
impl wire::Object for ReservePermissionCheckerInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("check_field", &mut self.check_field);
        f.field("check_mode", &mut self.check_mode);
        f.field("check_list", &mut self.check_list);
    }
}
/// Which members and departments can make reservations. / 哪些成员和部门可以预定。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReserveScopeConfig {
    /// Whether the settings replace those of all levels and rooms below. / 是否用此设置覆盖其下所有子层级和会议室的设置。
    pub if_cover_child_scope: bool,
    /// Whether everyone can make reservations: `0` for some only, when at least one department or member must be named, and `1` for all members.
    ///
    /// 是否所有成员都可预定：`0` 为仅部分成员，此时至少要指定一个部门或成员；`1` 为全部成员。
    /// - From 0 to 1
    /// - Example: `0`
    pub allow_all_users: i64,
    /// The members who can make reservations, where not everyone can. / 可以预定的成员，用于仅开放给部分成员时。
    pub allow_users: Vec<SubscribeUser>,
    /// The departments whose members can make reservations, where not everyone can. / 可以预定的部门，用于仅开放给部分成员时。
    pub allow_depts: Vec<SubscribeDepartment>,
}
impl wire::Object for ReserveScopeConfig {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("if_cover_child_scope", &mut self.if_cover_child_scope);
        f.field("allow_all_users", &mut self.allow_all_users);
        f.field("allow_users", &mut self.allow_users);
        f.field("allow_depts", &mut self.allow_depts);
    }
}
/// The request form of [`ReserveScopeConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReserveScopeConfigInput {
    /// Whether the settings replace those of all levels and rooms below. / 是否用此设置覆盖其下所有子层级和会议室的设置。
    pub if_cover_child_scope: Option<bool>,
    /// Whether everyone can make reservations: `0` for some only, when at least one department or member must be named, and `1` for all members.
    ///
    /// 是否所有成员都可预定：`0` 为仅部分成员，此时至少要指定一个部门或成员；`1` 为全部成员。
    /// - From 0 to 1
    /// - Example: `0`
    pub allow_all_users: Option<i64>,
    /// The members who can make reservations, where not everyone can. / 可以预定的成员，用于仅开放给部分成员时。
    pub allow_users: Option<Vec<SubscribeUserInput>>,
    /// The departments whose members can make reservations, where not everyone can. / 可以预定的部门，用于仅开放给部分成员时。
    pub allow_depts: Option<Vec<SubscribeDepartmentInput>>,
}
impl ReserveScopeConfigInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `if_cover_child_scope`.
    #[must_use]
    pub fn if_cover_child_scope(mut self, value: bool) -> Self {
        self.if_cover_child_scope = Some(value);
        self
    }
    /// Sets `allow_all_users`.
    #[must_use]
    pub fn allow_all_users(mut self, value: i64) -> Self {
        self.allow_all_users = Some(value);
        self
    }
    /// Sets `allow_users`.
    #[must_use]
    pub fn allow_users(mut self, value: impl Into<Vec<SubscribeUserInput>>) -> Self {
        self.allow_users = Some(value.into());
        self
    }
    /// Sets `allow_depts`.
    #[must_use]
    pub fn allow_depts(
        mut self,
        value: impl Into<Vec<SubscribeDepartmentInput>>,
    ) -> Self {
        self.allow_depts = Some(value.into());
        self
    }
}
impl wire::Object for ReserveScopeConfigInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("if_cover_child_scope", &mut self.if_cover_child_scope);
        f.field("allow_all_users", &mut self.allow_all_users);
        f.field("allow_users", &mut self.allow_users);
        f.field("allow_depts", &mut self.allow_depts);
    }
}
/// A meeting room. / 会议室。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Room {
    /// The ID of the meeting room. / 会议室的 ID。
    pub room_id: id::RoomId,
    /// The name of the meeting room. / 会议室的名称。
    pub name: String,
    /// How many people the meeting room holds. / 会议室可容纳的人数。
    pub capacity: i64,
    /// A description of the meeting room. / 对会议室的说明文字。
    pub description: String,
    /// The ID of the meeting room for display, unlike the one that operations take.
    ///
    /// 会议室用于展示的 ID，与调用接口用的会议室 ID 不同。
    pub display_id: String,
    /// The ID that the tenant itself gave the meeting room, unlike the one the system generates.
    ///
    /// 租户自己为会议室设定的 ID，与系统生成的会议室 ID 不同。
    pub custom_room_id: String,
    /// The ID of the room level. / 会议室层级的 ID。
    pub room_level_id: id::RoomLevelId,
    /// The room levels from the root down to this place. / 从根层级到所在位置的各级层级，由上至下排列。
    pub path: Vec<String>,
    /// Whether the meeting room is enabled, when it is disabled, and who is notified. / 会议室是否启用，以及禁用的时间和通知安排。
    pub room_status: RoomStatus,
    /// The equipment in the meeting room. / 会议室中的设施。
    pub device: Vec<Device>,
}
impl wire::Object for Room {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("room_id", &mut self.room_id);
        f.field("name", &mut self.name);
        f.field("capacity", &mut self.capacity);
        f.field("description", &mut self.description);
        f.field("display_id", &mut self.display_id);
        f.field("custom_room_id", &mut self.custom_room_id);
        f.field("room_level_id", &mut self.room_level_id);
        f.field("path", &mut self.path);
        f.field("room_status", &mut self.room_status);
        f.field("device", &mut self.device);
    }
}
/// The background image and digital signage settings. / 背景图和数字标牌的设置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomConfig {
    /// The background image of the Feishu room. / 飞书会议室的背景图。
    pub room_background: String,
    /// The background image of the Feishu check-in board. / 飞书签到板的背景图。
    pub display_background: String,
    /// The digital signage of the Feishu room. / 飞书会议室的数字标牌设置。
    pub digital_signage: RoomDigitalSignage,
    /// The digital signage of the Feishu casting box. / 飞书投屏盒子的数字标牌设置。
    pub room_box_digital_signage: RoomDigitalSignage,
    /// Whether the meeting room is enabled, when it is disabled, and who is notified. / 会议室是否启用，以及禁用的时间和通知安排。
    pub room_status: RoomStatus,
}
impl wire::Object for RoomConfig {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("room_background", &mut self.room_background);
        f.field("display_background", &mut self.display_background);
        f.field("digital_signage", &mut self.digital_signage);
        f.field("room_box_digital_signage", &mut self.room_box_digital_signage);
        f.field("room_status", &mut self.room_status);
    }
}
/// The request form of [`RoomConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomConfigInput {
    /// The background image of the Feishu room. / 飞书会议室的背景图。
    pub room_background: Option<String>,
    /// The background image of the Feishu check-in board. / 飞书签到板的背景图。
    pub display_background: Option<String>,
    /// The digital signage of the Feishu room. / 飞书会议室的数字标牌设置。
    pub digital_signage: Option<RoomDigitalSignageInput>,
    /// The digital signage of the Feishu casting box. / 飞书投屏盒子的数字标牌设置。
    pub room_box_digital_signage: Option<RoomDigitalSignageInput>,
    /// Whether the meeting room is enabled, when it is disabled, and who is notified. / 会议室是否启用，以及禁用的时间和通知安排。
    pub room_status: Option<RoomStatusInput>,
}
impl RoomConfigInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `room_background`.
    #[must_use]
    pub fn room_background(mut self, value: impl Into<String>) -> Self {
        self.room_background = Some(value.into());
        self
    }
    /// Sets `display_background`.
    #[must_use]
    pub fn display_background(mut self, value: impl Into<String>) -> Self {
        self.display_background = Some(value.into());
        self
    }
    /// Sets `digital_signage`.
    #[must_use]
    pub fn digital_signage(mut self, value: RoomDigitalSignageInput) -> Self {
        self.digital_signage = Some(value);
        self
    }
    /// Sets `room_box_digital_signage`.
    #[must_use]
    pub fn room_box_digital_signage(mut self, value: RoomDigitalSignageInput) -> Self {
        self.room_box_digital_signage = Some(value);
        self
    }
    /// Sets `room_status`.
    #[must_use]
    pub fn room_status(mut self, value: RoomStatusInput) -> Self {
        self.room_status = Some(value);
        self
    }
}
impl wire::Object for RoomConfigInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("room_background", &mut self.room_background);
        f.field("display_background", &mut self.display_background);
        f.field("digital_signage", &mut self.digital_signage);
        f.field("room_box_digital_signage", &mut self.room_box_digital_signage);
        f.field("room_status", &mut self.room_status);
    }
}
/// The settings of digital signage. / 数字标牌的设置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomDigitalSignage {
    /// Whether the settings replace those of all levels and rooms below. / 是否用此设置覆盖其下所有子层级和会议室的设置。
    pub if_cover_child_scope: bool,
    /// Whether digital signage is on. / 数字标牌是否开启。
    pub enable: bool,
    /// Whether the materials play without sound. / 素材是否静音播放。
    pub mute: bool,
    /// How many minutes after a meeting ends the display starts; only takes effect for the signage of Feishu rooms.
    ///
    /// 会议结束多少分钟后开始播放；仅对飞书会议室的数字标牌生效。
    pub start_display: i64,
    /// How many minutes before a scheduled meeting starts the display stops; only takes effect for the signage of Feishu rooms.
    ///
    /// 日程会议开始前多少分钟停止播放；仅对飞书会议室的数字标牌生效。
    pub stop_display: i64,
    /// The materials that the signage shows. / 数字标牌播放的素材。
    pub materials: Vec<RoomDigitalSignageMaterial>,
}
impl wire::Object for RoomDigitalSignage {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("if_cover_child_scope", &mut self.if_cover_child_scope);
        f.field("enable", &mut self.enable);
        f.field("mute", &mut self.mute);
        f.field("start_display", &mut self.start_display);
        f.field("stop_display", &mut self.stop_display);
        f.field("materials", &mut self.materials);
    }
}
/// The request form of [`RoomDigitalSignage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomDigitalSignageInput {
    /// Whether the settings replace those of all levels and rooms below. / 是否用此设置覆盖其下所有子层级和会议室的设置。
    pub if_cover_child_scope: Option<bool>,
    /// Whether digital signage is on. / 数字标牌是否开启。
    pub enable: Option<bool>,
    /// Whether the materials play without sound. / 素材是否静音播放。
    pub mute: Option<bool>,
    /// How many minutes after a meeting ends the display starts; only takes effect for the signage of Feishu rooms.
    ///
    /// 会议结束多少分钟后开始播放；仅对飞书会议室的数字标牌生效。
    pub start_display: Option<i64>,
    /// How many minutes before a scheduled meeting starts the display stops; only takes effect for the signage of Feishu rooms.
    ///
    /// 日程会议开始前多少分钟停止播放；仅对飞书会议室的数字标牌生效。
    pub stop_display: Option<i64>,
    /// The materials that the signage shows. / 数字标牌播放的素材。
    pub materials: Option<Vec<RoomDigitalSignageMaterialInput>>,
}
impl RoomDigitalSignageInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `if_cover_child_scope`.
    #[must_use]
    pub fn if_cover_child_scope(mut self, value: bool) -> Self {
        self.if_cover_child_scope = Some(value);
        self
    }
    /// Sets `enable`.
    #[must_use]
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }
    /// Sets `mute`.
    #[must_use]
    pub fn mute(mut self, value: bool) -> Self {
        self.mute = Some(value);
        self
    }
    /// Sets `start_display`.
    #[must_use]
    pub fn start_display(mut self, value: i64) -> Self {
        self.start_display = Some(value);
        self
    }
    /// Sets `stop_display`.
    #[must_use]
    pub fn stop_display(mut self, value: i64) -> Self {
        self.stop_display = Some(value);
        self
    }
    /// Sets `materials`.
    #[must_use]
    pub fn materials(
        mut self,
        value: impl Into<Vec<RoomDigitalSignageMaterialInput>>,
    ) -> Self {
        self.materials = Some(value.into());
        self
    }
}
impl wire::Object for RoomDigitalSignageInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("if_cover_child_scope", &mut self.if_cover_child_scope);
        f.field("enable", &mut self.enable);
        f.field("mute", &mut self.mute);
        f.field("start_display", &mut self.start_display);
        f.field("stop_display", &mut self.stop_display);
        f.field("materials", &mut self.materials);
    }
}
/// The materials that the signage shows. / 数字标牌播放的素材。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomDigitalSignageMaterial {
    /// The ID of the material; left out when adding a new one. / 素材的 ID；设置新素材时不填。
    pub id: String,
    /// The name of the material. / 素材的名称。
    pub name: String,
    /// Whether the material is an image, a video or a GIF. / 素材是图片、视频还是 GIF。
    /// - `1`: Image / 图片
    /// - `2`: Video / 视频
    /// - `3`: GIF / GIF
    pub material_type: i64,
    /// The URL of the material. / 素材文件的地址。
    pub url: String,
    /// How long the material is shown, in seconds. / 素材每次播放的时长，单位为秒。
    pub duration: i64,
    /// The URL of the cover image of the material. / 素材封面图的地址。
    pub cover: String,
    /// The MD5 hash of the material's file. / 素材文件的 MD5。
    pub md5: String,
    /// The `vid` of the material's file. / 素材文件的 `vid`。
    pub vid: String,
    /// The size of the material's file, in bytes. / 素材文件的大小，单位为字节。
    pub size: String,
}
impl wire::Object for RoomDigitalSignageMaterial {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("material_type", &mut self.material_type);
        f.field("url", &mut self.url);
        f.field("duration", &mut self.duration);
        f.field("cover", &mut self.cover);
        f.field("md5", &mut self.md5);
        f.field("vid", &mut self.vid);
        f.field("size", &mut self.size);
    }
}
/// The request form of [`RoomDigitalSignageMaterial`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomDigitalSignageMaterialInput {
    /// The ID of the material; left out when adding a new one. / 素材的 ID；设置新素材时不填。
    pub id: Option<String>,
    /// The name of the material. / 素材的名称。
    pub name: Option<String>,
    /// Whether the material is an image, a video or a GIF. / 素材是图片、视频还是 GIF。
    /// - `1`: Image / 图片
    /// - `2`: Video / 视频
    /// - `3`: GIF / GIF
    pub material_type: Option<i64>,
    /// The URL of the material. / 素材文件的地址。
    pub url: Option<String>,
    /// How long the material is shown, in seconds. / 素材每次播放的时长，单位为秒。
    pub duration: Option<i64>,
    /// The URL of the cover image of the material. / 素材封面图的地址。
    pub cover: Option<String>,
    /// The MD5 hash of the material's file. / 素材文件的 MD5。
    pub md5: Option<String>,
    /// The `vid` of the material's file. / 素材文件的 `vid`。
    pub vid: Option<String>,
    /// The size of the material's file, in bytes. / 素材文件的大小，单位为字节。
    pub size: Option<String>,
}
impl RoomDigitalSignageMaterialInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `material_type`.
    #[must_use]
    pub fn material_type(mut self, value: i64) -> Self {
        self.material_type = Some(value);
        self
    }
    /// Sets `url`.
    #[must_use]
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    /// Sets `duration`.
    #[must_use]
    pub fn duration(mut self, value: i64) -> Self {
        self.duration = Some(value);
        self
    }
    /// Sets `cover`.
    #[must_use]
    pub fn cover(mut self, value: impl Into<String>) -> Self {
        self.cover = Some(value.into());
        self
    }
    /// Sets `md5`.
    #[must_use]
    pub fn md5(mut self, value: impl Into<String>) -> Self {
        self.md5 = Some(value.into());
        self
    }
    /// Sets `vid`.
    #[must_use]
    pub fn vid(mut self, value: impl Into<String>) -> Self {
        self.vid = Some(value.into());
        self
    }
    /// Sets `size`.
    #[must_use]
    pub fn size(mut self, value: impl Into<String>) -> Self {
        self.size = Some(value.into());
        self
    }
}
impl wire::Object for RoomDigitalSignageMaterialInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("material_type", &mut self.material_type);
        f.field("url", &mut self.url);
        f.field("duration", &mut self.duration);
        f.field("cover", &mut self.cover);
        f.field("md5", &mut self.md5);
        f.field("vid", &mut self.vid);
        f.field("size", &mut self.size);
    }
}
/// A meeting room, in an event. / 会议室，用于事件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomEvent {
    /// The ID of the meeting room. / 会议室的 ID。
    pub room_id: id::RoomId,
    /// The name of the meeting room. / 会议室的名称。
    pub name: String,
    /// How many people the meeting room holds. / 会议室可容纳的人数。
    pub capacity: i64,
    /// A description of the meeting room. / 对会议室的说明文字。
    pub description: String,
    /// The ID of the meeting room for display, unlike the one that operations take.
    ///
    /// 会议室用于展示的 ID，与调用接口用的会议室 ID 不同。
    pub display_id: String,
    /// The ID that the tenant itself gave the meeting room, unlike the one the system generates.
    ///
    /// 租户自己为会议室设定的 ID，与系统生成的会议室 ID 不同。
    pub custom_room_id: String,
    /// The ID of the room level. / 会议室层级的 ID。
    pub room_level_id: id::RoomLevelId,
    /// The room levels from the root down to this place. / 从根层级到所在位置的各级层级，由上至下排列。
    pub path: Vec<String>,
    /// Whether the meeting room is enabled, when it is disabled, and who is notified. / 会议室是否启用，以及禁用的时间和通知安排。
    pub room_status: RoomStatusEvent,
    /// The equipment in the meeting room. / 会议室中的设施。
    pub device: Vec<Device>,
}
impl wire::Object for RoomEvent {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("room_id", &mut self.room_id);
        f.field("name", &mut self.name);
        f.field("capacity", &mut self.capacity);
        f.field("description", &mut self.description);
        f.field("display_id", &mut self.display_id);
        f.field("custom_room_id", &mut self.custom_room_id);
        f.field("room_level_id", &mut self.room_level_id);
        f.field("path", &mut self.path);
        f.field("room_status", &mut self.room_status);
        f.field("device", &mut self.device);
    }
}
/// A room level. / 会议室层级。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomLevel {
    /// The ID of the room level. / 会议室层级的 ID。
    pub room_level_id: String,
    /// The name of the room level. / 会议室层级的名称。
    pub name: String,
    /// The ID of the level that this one is under. / 父层级的 ID。
    pub parent_id: String,
    /// The room levels from the root down to this place. / 从根层级到所在位置的各级层级，由上至下排列。
    pub path: Vec<String>,
    /// Whether there are levels below this one. / 该层级下是否还有子层级。
    pub has_child: bool,
    /// The ID that the tenant itself gave the room level, unlike the one the system generates.
    ///
    /// 租户自己为层级设定的 ID，与系统生成的层级 ID 不同。
    pub custom_group_id: String,
}
impl wire::Object for RoomLevel {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("room_level_id", &mut self.room_level_id);
        f.field("name", &mut self.name);
        f.field("parent_id", &mut self.parent_id);
        f.field("path", &mut self.path);
        f.field("has_child", &mut self.has_child);
        f.field("custom_group_id", &mut self.custom_group_id);
    }
}
/// Whether the meeting room is enabled, when it is disabled, and who is notified. / 会议室是否启用，以及禁用的时间和通知安排。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomStatus {
    /// Whether the meeting room is enabled at present. / 会议室当前是否启用。
    pub status: bool,
    /// Whether the meeting room is planned to be enabled (true) or disabled (false) in the future.
    ///
    /// 会议室在未来的计划时间内是启用（true）还是禁用（false）。
    pub schedule_status: bool,
    /// When the meeting room starts to be disabled, in seconds since 1970. / 会议室从何时起禁用，秒级时间戳。
    pub disable_start_time: wire::TimestampSec,
    /// When the meeting room stops being disabled, in seconds since 1970; `0` means never.
    ///
    /// 会议室禁用到何时为止，秒级时间戳；`0` 为永久禁用。
    pub disable_end_time: wire::TimestampSec,
    /// Why the meeting room is disabled. / 会议室被禁用的原因。
    pub disable_reason: String,
    /// The people to contact about the disabled room, as `user_id_type` IDs.
    ///
    /// 会议室禁用期间的联系人，ID 类型由 `user_id_type` 决定。
    pub contact_ids: Vec<String>,
    /// Whether employees who reserved the room are notified when it is disabled. / 禁用时是否通知已预定该会议室的员工。
    pub disable_notice: bool,
    /// Whether the contacts are notified when the room is enabled again. / 恢复启用时是否通知联系人。
    pub resume_notice: bool,
}
impl wire::Object for RoomStatus {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("status", &mut self.status);
        f.field("schedule_status", &mut self.schedule_status);
        f.field("disable_start_time", &mut self.disable_start_time);
        f.field("disable_end_time", &mut self.disable_end_time);
        f.field("disable_reason", &mut self.disable_reason);
        f.field("contact_ids", &mut self.contact_ids);
        f.field("disable_notice", &mut self.disable_notice);
        f.field("resume_notice", &mut self.resume_notice);
    }
}
/// Whether the meeting room is enabled, when it is disabled, and who is notified. / 会议室是否启用，以及禁用的时间和通知安排。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomStatusEvent {
    /// Whether the meeting room is enabled at present. / 会议室当前是否启用。
    pub status: bool,
    /// Whether the meeting room is planned to be enabled (true) or disabled (false) in the future.
    ///
    /// 会议室在未来的计划时间内是启用（true）还是禁用（false）。
    pub schedule_status: bool,
    /// When the meeting room starts to be disabled, in seconds since 1970. / 会议室从何时起禁用，秒级时间戳。
    pub disable_start_time: wire::TimestampSec,
    /// When the meeting room stops being disabled, in seconds since 1970; `0` means never.
    ///
    /// 会议室禁用到何时为止，秒级时间戳；`0` 为永久禁用。
    pub disable_end_time: wire::TimestampSec,
    /// Why the meeting room is disabled. / 会议室被禁用的原因。
    pub disable_reason: String,
    /// The people to contact about the disabled room. / 会议室禁用期间的联系人。
    pub contact_ids: Vec<UserId>,
    /// Whether employees who reserved the room are notified when it is disabled. / 禁用时是否通知已预定该会议室的员工。
    pub disable_notice: bool,
    /// Whether employees who reserved the room are notified when it is enabled again. / 恢复启用时是否通知已预定该会议室的员工。
    pub resume_notice: bool,
}
impl wire::Object for RoomStatusEvent {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("status", &mut self.status);
        f.field("schedule_status", &mut self.schedule_status);
        f.field("disable_start_time", &mut self.disable_start_time);
        f.field("disable_end_time", &mut self.disable_end_time);
        f.field("disable_reason", &mut self.disable_reason);
        f.field("contact_ids", &mut self.contact_ids);
        f.field("disable_notice", &mut self.disable_notice);
        f.field("resume_notice", &mut self.resume_notice);
    }
}
/// The request form of [`RoomStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomStatusInput {
    /// Whether the meeting room is enabled at present. / 会议室当前是否启用。
    pub status: bool,
    /// Whether the meeting room is planned to be enabled (true) or disabled (false) in the future.
    ///
    /// 会议室在未来的计划时间内是启用（true）还是禁用（false）。
    pub schedule_status: Option<bool>,
    /// When the meeting room starts to be disabled, in seconds since 1970. / 会议室从何时起禁用，秒级时间戳。
    pub disable_start_time: Option<wire::TimestampSec>,
    /// When the meeting room stops being disabled, in seconds since 1970; `0` means never.
    ///
    /// 会议室禁用到何时为止，秒级时间戳；`0` 为永久禁用。
    pub disable_end_time: Option<wire::TimestampSec>,
    /// Why the meeting room is disabled. / 会议室被禁用的原因。
    pub disable_reason: Option<String>,
    /// The people to contact about the disabled room, as `user_id_type` IDs.
    ///
    /// 会议室禁用期间的联系人，ID 类型由 `user_id_type` 决定。
    pub contact_ids: Option<Vec<String>>,
    /// Whether employees who reserved the room are notified when it is disabled. / 禁用时是否通知已预定该会议室的员工。
    pub disable_notice: Option<bool>,
    /// Whether the contacts are notified when the room is enabled again. / 恢复启用时是否通知联系人。
    pub resume_notice: Option<bool>,
}
impl RoomStatusInput {
    /// Creates the value from its required fields.
    pub fn new(status: bool) -> Self {
        Self {
            status,
            schedule_status: Default::default(),
            disable_start_time: Default::default(),
            disable_end_time: Default::default(),
            disable_reason: Default::default(),
            contact_ids: Default::default(),
            disable_notice: Default::default(),
            resume_notice: Default::default(),
        }
    }
    /// Sets `schedule_status`.
    #[must_use]
    pub fn schedule_status(mut self, value: bool) -> Self {
        self.schedule_status = Some(value);
        self
    }
    /// Sets `disable_start_time`.
    #[must_use]
    pub fn disable_start_time(mut self, value: impl Into<wire::TimestampSec>) -> Self {
        self.disable_start_time = Some(value.into());
        self
    }
    /// Sets `disable_end_time`.
    #[must_use]
    pub fn disable_end_time(mut self, value: impl Into<wire::TimestampSec>) -> Self {
        self.disable_end_time = Some(value.into());
        self
    }
    /// Sets `disable_reason`.
    #[must_use]
    pub fn disable_reason(mut self, value: impl Into<String>) -> Self {
        self.disable_reason = Some(value.into());
        self
    }
    /// Sets `contact_ids`.
    #[must_use]
    pub fn contact_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.contact_ids = Some(value.into());
        self
    }
    /// Sets `disable_notice`.
    #[must_use]
    pub fn disable_notice(mut self, value: bool) -> Self {
        self.disable_notice = Some(value);
        self
    }
    /// Sets `resume_notice`.
    #[must_use]
    pub fn resume_notice(mut self, value: bool) -> Self {
        self.resume_notice = Some(value);
        self
    }
}
impl wire::Object for RoomStatusInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("status", &mut self.status);
        f.field("schedule_status", &mut self.schedule_status);
        f.field("disable_start_time", &mut self.disable_start_time);
        f.field("disable_end_time", &mut self.disable_end_time);
        f.field("disable_reason", &mut self.disable_reason);
        f.field("contact_ids", &mut self.contact_ids);
        f.field("disable_notice", &mut self.disable_notice);
        f.field("resume_notice", &mut self.resume_notice);
    }
}
/// The room settings of a node. / 一个节点的会议室配置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScopeConfig {
    /// Whether `scope_id` stands for a room level or a meeting room. / `scope_id` 是会议室层级还是会议室。
    /// - `1`: Room level / 会议室层级
    /// - `2`: Meeting room / 会议室
    pub scope_type: i64,
    /// The ID of the node: that of a room level if `scope_type` is `1`, of a meeting room if it is `2`.
    ///
    /// 节点的 ID：`scope_type` 为 `1` 时是层级 ID，为 `2` 时是会议室 ID。
    pub scope_id: String,
    /// The background images and digital signage settings of the node itself. / 该节点自身的背景图和数字标牌设置。
    pub scope_config: RoomConfig,
}
impl wire::Object for ScopeConfig {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("scope_type", &mut self.scope_type);
        f.field("scope_id", &mut self.scope_id);
        f.field("scope_config", &mut self.scope_config);
    }
}
/// A department. / 部门。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscribeDepartment {
    /// The `open_department_id` of the department. / 部门的 `open_department_id`。
    pub department_id: String,
}
impl wire::Object for SubscribeDepartment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("department_id", &mut self.department_id);
    }
}
/// The request form of [`SubscribeDepartment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscribeDepartmentInput {
    /// The `open_department_id` of the department. / 部门的 `open_department_id`。
    pub department_id: String,
}
impl SubscribeDepartmentInput {
    /// Creates the value from its required fields.
    pub fn new(department_id: impl Into<String>) -> Self {
        Self {
            department_id: department_id.into(),
        }
    }
}
impl wire::Object for SubscribeDepartmentInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("department_id", &mut self.department_id);
    }
}
/// A member. / 成员。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscribeUser {
    /// The ID of the member, as a `user_id_type` ID. / 成员的用户 ID，类型由 `user_id_type` 决定。
    /// - Example: `"ou_a27b07a9071d90577c0177bcec98f856"`
    pub user_id: String,
}
impl wire::Object for SubscribeUser {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
    }
}
/// A member, in an event. / 成员，用于事件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscribeUserEvent {
    /// The ID of the person, as a `user_id_type` ID. / 此人的用户 ID，类型由 `user_id_type` 决定。
    pub user_id: UserId,
}
impl wire::Object for SubscribeUserEvent {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
    }
}
/// The request form of [`SubscribeUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscribeUserInput {
    /// The ID of the member, as a `user_id_type` ID. / 成员的用户 ID，类型由 `user_id_type` 决定。
    /// - Example: `"ou_a27b07a9071d90577c0177bcec98f856"`
    pub user_id: String,
}
impl SubscribeUserInput {
    /// Creates the value from its required fields.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self { user_id: user_id.into() }
    }
}
impl wire::Object for SubscribeUserInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
    }
}
/// When, how far ahead and for how long rooms can be reserved. / 何时、可提前多久、最长可预定多久等预定时间设置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeConfig {
    /// Whether the settings replace those of all levels and rooms below. / 是否用此设置覆盖其下所有子层级和会议室的设置。
    pub if_cover_child_scope: bool,
    /// The switch for the limits on when rooms can be reserved: `0` is off, `1` is on.
    ///
    /// 是否限制预定时间的开关：`0` 为关闭，`1` 为开启。
    /// - From 0 to 1
    pub time_switch: i64,
    /// How many days ahead a room can be reserved at most; an update without it sets 365.
    ///
    /// 最早可提前多少天预定会议室；更新时不填则设为 365。
    pub days_in_advance: i64,
    /// When reservations for a further day open, in seconds after midnight. An update without it sets 28800 (8:00); a value that is no multiple of 60 is rounded to the nearest one.
    ///
    /// 新一天的预定在开放当天从几点起可以提交，以零点后的秒数表示；更新时不填则设为 28800（8:00），不是 60 的倍数时取最接近的整分钟。
    pub opening_hour: String,
    /// The start of the hours of each day that can be reserved, in seconds after midnight. An update without it sets 0, and `end_time` must then be at least 30. It must be at least 30 less than `end_time`; a value that is no multiple of 60 is rounded to the nearest one.
    ///
    /// 每天可预定时段的起点，以零点后的秒数表示；更新时不填则设为 0，此时 `end_time` 至少为 30。须比 `end_time` 至少小 30，不是 60 的倍数时取最接近的整分钟。
    pub start_time: String,
    /// The end of the hours of each day that can be reserved, in seconds after midnight. An update without it sets 86400, and `start_time` must then be below 86370. It must be at least 30 more than `start_time`; a value that is no multiple of 60 is rounded to the nearest one.
    ///
    /// 每天可预定时段的终点，以零点后的秒数表示；更新时不填则设为 86400，此时 `start_time` 须小于 86370。须比 `start_time` 至少大 30，不是 60 的倍数时取最接近的整分钟。
    pub end_time: String,
    /// How many hours a room can be reserved for at a time; an update without it sets 2.
    ///
    /// 单次最长可预定多少小时；更新时不填则设为 2。
    pub max_duration: i64,
}
impl wire::Object for TimeConfig {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("if_cover_child_scope", &mut self.if_cover_child_scope);
        f.field("time_switch", &mut self.time_switch);
        f.field("days_in_advance", &mut self.days_in_advance);
        f.field("opening_hour", &mut self.opening_hour);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("max_duration", &mut self.max_duration);
    }
}
/// The request form of [`TimeConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeConfigInput {
    /// Whether the settings replace those of all levels and rooms below. / 是否用此设置覆盖其下所有子层级和会议室的设置。
    pub if_cover_child_scope: Option<bool>,
    /// The switch for the limits on when rooms can be reserved: `0` is off, `1` is on.
    ///
    /// 是否限制预定时间的开关：`0` 为关闭，`1` 为开启。
    /// - From 0 to 1
    pub time_switch: i64,
    /// How many days ahead a room can be reserved at most; an update without it sets 365.
    ///
    /// 最早可提前多少天预定会议室；更新时不填则设为 365。
    pub days_in_advance: Option<i64>,
    /// When reservations for a further day open, in seconds after midnight. An update without it sets 28800 (8:00); a value that is no multiple of 60 is rounded to the nearest one.
    ///
    /// 新一天的预定在开放当天从几点起可以提交，以零点后的秒数表示；更新时不填则设为 28800（8:00），不是 60 的倍数时取最接近的整分钟。
    pub opening_hour: Option<String>,
    /// The start of the hours of each day that can be reserved, in seconds after midnight. An update without it sets 0, and `end_time` must then be at least 30. It must be at least 30 less than `end_time`; a value that is no multiple of 60 is rounded to the nearest one.
    ///
    /// 每天可预定时段的起点，以零点后的秒数表示；更新时不填则设为 0，此时 `end_time` 至少为 30。须比 `end_time` 至少小 30，不是 60 的倍数时取最接近的整分钟。
    pub start_time: Option<String>,
    /// The end of the hours of each day that can be reserved, in seconds after midnight. An update without it sets 86400, and `start_time` must then be below 86370. It must be at least 30 more than `start_time`; a value that is no multiple of 60 is rounded to the nearest one.
    ///
    /// 每天可预定时段的终点，以零点后的秒数表示；更新时不填则设为 86400，此时 `start_time` 须小于 86370。须比 `start_time` 至少大 30，不是 60 的倍数时取最接近的整分钟。
    pub end_time: Option<String>,
    /// How many hours a room can be reserved for at a time; an update without it sets 2.
    ///
    /// 单次最长可预定多少小时；更新时不填则设为 2。
    pub max_duration: Option<i64>,
}
impl TimeConfigInput {
    /// Creates the value from its required fields.
    pub fn new(time_switch: i64) -> Self {
        Self {
            if_cover_child_scope: Default::default(),
            time_switch,
            days_in_advance: Default::default(),
            opening_hour: Default::default(),
            start_time: Default::default(),
            end_time: Default::default(),
            max_duration: Default::default(),
        }
    }
    /// Sets `if_cover_child_scope`.
    #[must_use]
    pub fn if_cover_child_scope(mut self, value: bool) -> Self {
        self.if_cover_child_scope = Some(value);
        self
    }
    /// Sets `days_in_advance`.
    #[must_use]
    pub fn days_in_advance(mut self, value: i64) -> Self {
        self.days_in_advance = Some(value);
        self
    }
    /// Sets `opening_hour`.
    #[must_use]
    pub fn opening_hour(mut self, value: impl Into<String>) -> Self {
        self.opening_hour = Some(value.into());
        self
    }
    /// Sets `start_time`.
    #[must_use]
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `end_time`.
    #[must_use]
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `max_duration`.
    #[must_use]
    pub fn max_duration(mut self, value: i64) -> Self {
        self.max_duration = Some(value);
        self
    }
}
impl wire::Object for TimeConfigInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("if_cover_child_scope", &mut self.if_cover_child_scope);
        f.field("time_switch", &mut self.time_switch);
        f.field("days_in_advance", &mut self.days_in_advance);
        f.field("opening_hour", &mut self.opening_hour);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("max_duration", &mut self.max_duration);
    }
}
/// The IDs of a user, one of each type. / 用户的各类 ID。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserId {
    /// The `union_id` of the user. / 用户的 `union_id`。
    pub union_id: id::UnionId,
    /// The `user_id` of the user. / 用户的 `user_id`。
    /// - Present only with one of the scopes `contact:user.employee_id:readonly`
    pub user_id: id::UserId,
    /// The `open_id` of the user. / 用户的 `open_id`。
    pub open_id: id::OpenId,
}
impl wire::Object for UserId {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("union_id", &mut self.union_id);
        f.field("user_id", &mut self.user_id);
        f.field("open_id", &mut self.open_id);
    }
}
crate::codegen::__impl_object! {
    ApprovalConfig ApprovalConfigInput Device DeviceInput DisableInformConfig
    DisableInformConfigInput Meeting MeetingAbility MeetingEventMeeting
    MeetingEventMeetingMeetingSecuritySetting MeetingEventMeetingMeetingWebinarSetting
    MeetingEventUser MeetingParticipant MeetingUser MeetingUserInput PstnSipInfo
    PstnSipInfoInput QualityVideoSharing Reserve ReserveActionPermission
    ReserveActionPermissionInput ReserveAdminConfig ReserveAdminConfigInput
    ReserveAssignHost ReserveAssignHostInput ReserveCallSetting ReserveCallSettingInput
    ReserveCallee ReserveCalleeInput ReserveCorrectionCheckInfo ReserveFormConfig
    ReserveFormConfigInput ReserveMeetingSetting ReserveMeetingSettingInput
    ReservePermissionChecker ReservePermissionCheckerInput ReserveScopeConfig
    ReserveScopeConfigInput Room RoomConfig RoomConfigInput RoomDigitalSignage
    RoomDigitalSignageInput RoomDigitalSignageMaterial RoomDigitalSignageMaterialInput
    RoomEvent RoomLevel RoomStatus RoomStatusEvent RoomStatusInput ScopeConfig
    SubscribeDepartment SubscribeDepartmentInput SubscribeUser SubscribeUserEvent
    SubscribeUserInput TimeConfig TimeConfigInput UserId
}
crate::codegen::__impl_input! {
    ApprovalConfigInput : ApprovalConfig, DeviceInput : Device, DisableInformConfigInput
    : DisableInformConfig, MeetingUserInput : MeetingUser, PstnSipInfoInput :
    PstnSipInfo, ReserveActionPermissionInput : ReserveActionPermission,
    ReserveAdminConfigInput : ReserveAdminConfig, ReserveAssignHostInput :
    ReserveAssignHost, ReserveCallSettingInput : ReserveCallSetting, ReserveCalleeInput :
    ReserveCallee, ReserveFormConfigInput : ReserveFormConfig, ReserveMeetingSettingInput
    : ReserveMeetingSetting, ReservePermissionCheckerInput : ReservePermissionChecker,
    ReserveScopeConfigInput : ReserveScopeConfig, RoomConfigInput : RoomConfig,
    RoomDigitalSignageInput : RoomDigitalSignage, RoomDigitalSignageMaterialInput :
    RoomDigitalSignageMaterial, RoomStatusInput : RoomStatus, SubscribeDepartmentInput :
    SubscribeDepartment, SubscribeUserInput : SubscribeUser, TimeConfigInput : TimeConfig
}
