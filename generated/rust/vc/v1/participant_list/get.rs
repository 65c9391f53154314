// Generated from spec/vc/v1/participant_list/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::vc::error;
impl super::Api<'_> {
    /// List the participants of a meeting / 查询参会人明细: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.meeting_status(…))`.
    pub fn get(
        &self,
        meeting_start_time: impl Into<wire::TimestampSec>,
        meeting_end_time: impl Into<wire::TimestampSec>,
        meeting_no: impl Into<String>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(
            self.client,
            Get::new(meeting_start_time, meeting_end_time, meeting_no),
        )
    }
}
/// List the participants of a meeting / 查询参会人明细.
///
/// Returns the details of the participants of a meeting page by page. / 分页返回一场会议的参会人明细。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.vc().v1().participant_list().get("1655276858", "1655276858", "123456789").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/vc/v1/participant_list`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `vc:room:readonly`, `vc:rooms.room.detailinfo:read`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/participant_list/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// When the meeting started, in seconds since 1970; together with the meeting number it tells which meeting is meant.
    ///
    /// 会议开始的时间，秒级时间戳，与会议号一起确定是哪一场会议。
    /// - Example: `"1655276858"`
    pub meeting_start_time: wire::TimestampSec,
    /// When the meeting ended, in seconds since 1970. The current time will do while the meeting is still going on; otherwise it must be exact.
    ///
    /// 会议结束的时间，秒级时间戳；会议仍在进行时可填当前时间，否则须填准确的结束时间。
    /// - Example: `"1655276858"`
    pub meeting_end_time: wire::TimestampSec,
    /// The state of the meetings to query; without it, meetings that have ended. / 只查处于该状态的会议；不填则查已结束的会议。
    /// - `1`: In progress / 进行中
    /// - `2`: Ended / 已结束
    /// - `3`: Upcoming / 待召开
    /// - Example: `2`
    pub meeting_status: Option<i64>,
    /// The 9-digit number of the meeting. / 会议的 9 位会议号。
    /// - Example: `"123456789"`
    pub meeting_no: String,
    /// The Feishu user whose attendance to list; cannot be combined with another filter.
    ///
    /// 只查该飞书用户的参会记录；与其他筛选条件不能同时使用。
    /// - Example: `"ou_3ec3f6a28a0d08c45d895276e8e5e19b"`
    pub user_id: Option<String>,
    /// The ID of the meeting room whose meetings or attendance to query; cannot be combined with another filter.
    ///
    /// 只查该会议室参加的会议或其参会记录，填会议室 ID；与其他筛选条件不能同时使用。
    /// - Example: `"omm_eada1d61a550955240c28757e7dec3af"`
    pub room_id: Option<id::RoomId>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `20`
    /// - From 20 to 100
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"20"`
    pub page_token: Option<String>,
    /// Which kind of attendees of a webinar to list: `"0"` for panelists, `"3"` for viewers.
    ///
    /// 查询网络研讨会时，只查哪一类参会者：`"0"` 为嘉宾，`"3"` 为观众。
    /// - Example: `"0"`
    pub webinar_user_role: Option<String>,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(
        meeting_start_time: impl Into<wire::TimestampSec>,
        meeting_end_time: impl Into<wire::TimestampSec>,
        meeting_no: impl Into<String>,
    ) -> Self {
        Self {
            meeting_start_time: meeting_start_time.into(),
            meeting_end_time: meeting_end_time.into(),
            meeting_status: Default::default(),
            meeting_no: meeting_no.into(),
            user_id: Default::default(),
            room_id: Default::default(),
            page_size: Default::default(),
            page_token: Default::default(),
            webinar_user_role: Default::default(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `meeting_status`.
    #[must_use]
    pub fn meeting_status(mut self, value: i64) -> Self {
        self.meeting_status = Some(value);
        self
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `room_id`.
    #[must_use]
    pub fn room_id(mut self, value: impl Into<id::RoomId>) -> Self {
        self.room_id = Some(value.into());
        self
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `webinar_user_role`.
    #[must_use]
    pub fn webinar_user_role(mut self, value: impl Into<String>) -> Self {
        self.webinar_user_role = Some(value.into());
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("meeting_start_time", &mut self.meeting_start_time);
        f.field("meeting_end_time", &mut self.meeting_end_time);
        f.field("meeting_status", &mut self.meeting_status);
        f.field("meeting_no", &mut self.meeting_no);
        f.field("user_id", &mut self.user_id);
        f.field("room_id", &mut self.room_id);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("webinar_user_role", &mut self.webinar_user_role);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("vc.v1.participant_list.get", Get, "/open-apis/vc/v1/participant_list")
        .documented(text("查询参会人明细", "List the participants of a meeting"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/participant_list/get")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::VC_ROOM_READONLY]),
            scopes(&[crate::scope::VC_ROOMS_ROOM_DETAILINFO_READ]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            query("meeting_start_time", String).required(),
            query("meeting_end_time", String).required(),
            query("meeting_status", Integer),
            query("meeting_no", String).required(),
            query("user_id", String),
            query("room_id", String),
            query("page_size", Integer).between(Some(20), Some(100)).default("20"),
            query("page_token", String),
            query("webinar_user_role", String),
            query("user_id_type", String).default("\"open_id\""),
        ])
        .paging(Paging::new("page_token", "page_token", "participants").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Get {
    type Item = GetParticipant;
    fn items(response: GetResponse) -> Vec<GetParticipant> {
        response.participants
    }
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The participants of the meeting. / 参会人。
    pub participants: Vec<GetParticipant>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("participants", &mut self.participants);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`121001`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`121002`](error::OPERATION_UNSUPPORTED): not support
    OperationUnsupported = error::OPERATION_UNSUPPORTED,
    /// [`121003`](error::INVALID_PARAMETER): param error
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`126003`](error::INVALID_MEETING_NUMBER): meeting number invalid (cannot smaller than 0)
    InvalidMeetingNumber = error::INVALID_MEETING_NUMBER,
    /// [`126004`](error::INVALID_MEETING_NUMBER_LENGTH): meeting number length not correct (supposed to be 9)
    InvalidMeetingNumberLength = error::INVALID_MEETING_NUMBER_LENGTH,
    /// [`126005`](error::INVALID_START_TIME): start time error (cannot larger than now or smaller than 0)
    InvalidStartTime = error::INVALID_START_TIME,
    /// [`126006`](error::END_TIME_OUT_OF_RANGE): end time cannot exceed start time for one day or smaller than start time
    EndTimeOutOfRange = error::END_TIME_OUT_OF_RANGE,
    /// [`126007`](error::USER_ID_AND_ROOM_ID_EXCLUSIVE): userID and roomID cannot be set concurrently
    UserIdAndRoomIdExclusive = error::USER_ID_AND_ROOM_ID_EXCLUSIVE,
    /// [`126009`](error::NO_MATCHING_MEETING): cannot find meeting according to the params you provide
    NoMatchingMeeting = error::NO_MATCHING_MEETING,
    /// [`126015`](error::ROOM_ID_UNSUPPORTED): not support room_id
    RoomIdUnsupported = error::ROOM_ID_UNSUPPORTED,
    /// [`121004`](error::DATA_NOT_FOUND): data not exist
    DataNotFound = error::DATA_NOT_FOUND,
    /// [`121005`](error::PERMISSION_DENIED): no permission
    PermissionDenied = error::PERMISSION_DENIED,
}
/// The participants of the meeting. / 参会人。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetParticipant {
    /// The name of the participant. / 参会人的名称。
    pub participant_name: String,
    /// The department that the person belongs to. / 此人所属的部门。
    pub department: String,
    /// The ID of the person, as a `user_id_type` ID. / 此人的用户 ID，类型由 `user_id_type` 决定。
    pub user_id: String,
    /// The ID of the meeting room, if the participant is one. / 参会人是会议室时，该会议室的 ID。
    pub meeting_room_id: id::RoomId,
    /// The employee number of the person. / 此人的工号。
    pub employee_id: String,
    /// The phone number of the participant. / 参会人的电话号码。
    pub phone: String,
    /// The email address of the person. / 此人的邮箱地址。
    pub email: String,
    /// The device that the participant joined with. / 参会人入会所用的设备。
    pub device: String,
    /// The version of the client that the participant used. / 参会人所用客户端的版本。
    pub app_version: String,
    /// The public IP address of the participant. / 参会人的公网 IP 地址。
    pub public_ip: String,
    /// The internal IP address of the participant. / 参会人的内网 IP 地址。
    pub internal_ip: String,
    /// Whether the audio and video of the participant went through a proxy. / 参会人的音视频连接是否经过代理服务。
    pub use_rtc_proxy: bool,
    /// Where the participant was. / 参会人所在的位置。
    pub location: String,
    /// The type of network that the participant was on. / 参会人所用的网络类型。
    pub network_type: String,
    /// The type of connection between the participant and the meeting. / 参会人与会议之间的连接类型。
    pub protocol: String,
    /// The microphone that the participant used. / 参会人所用的麦克风。
    pub microphone: String,
    /// The speaker that the participant used. / 参会人所用的扬声器。
    pub speaker: String,
    /// The camera that the participant used. / 参会人所用的摄像头。
    pub camera: String,
    /// Whether audio was used. / 是否用过音频。
    pub audio: bool,
    /// Whether video was used. / 是否用过视频。
    pub video: bool,
    /// Whether anything was shared. / 是否用过共享。
    pub sharing: bool,
    /// When the participant joined, as readable text rather than a timestamp; the example shows the format.
    ///
    /// 参会人入会的时间，是便于阅读的文本而非时间戳，格式见示例。
    pub join_time: String,
    /// When the participant left, as readable text rather than a timestamp; the example shows the format.
    ///
    /// 参会人离会的时间，是便于阅读的文本而非时间戳，格式见示例。
    pub leave_time: String,
    /// How long the participant was in the meeting, to the second; the example shows the format.
    ///
    /// 参会人在会中的时长，精确到秒，格式见示例。
    pub time_in_meeting: String,
    /// Why the participant left. / 参会人离会的原因。
    pub leave_reason: String,
    /// How the participant answered the invitation to the calendar event. / 参会人对会议日程邀请的答复。
    /// - `1`: Accepted / 接受
    /// - `2`: Declined / 拒绝
    /// - `3`: Tentative / 待确认
    /// - `4`: No answer / 未响应
    pub accept_status: i64,
    /// Whether the participant is external. / 是否为外部参会人。
    pub is_external: bool,
    /// The role of the participant in the webinar: `"0"` for a panelist, `"3"` for a viewer.
    ///
    /// 参会人在网络研讨会中的角色：`"0"` 为嘉宾，`"3"` 为观众。
    pub webinar_user_role: String,
}
impl wire::Object for GetParticipant {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("participant_name", &mut self.participant_name);
        f.field("department", &mut self.department);
        f.field("user_id", &mut self.user_id);
        f.field("meeting_room_id", &mut self.meeting_room_id);
        f.field("employee_id", &mut self.employee_id);
        f.field("phone", &mut self.phone);
        f.field("email", &mut self.email);
        f.field("device", &mut self.device);
        f.field("app_version", &mut self.app_version);
        f.field("public_ip", &mut self.public_ip);
        f.field("internal_ip", &mut self.internal_ip);
        f.field("use_rtc_proxy", &mut self.use_rtc_proxy);
        f.field("location", &mut self.location);
        f.field("network_type", &mut self.network_type);
        f.field("protocol", &mut self.protocol);
        f.field("microphone", &mut self.microphone);
        f.field("speaker", &mut self.speaker);
        f.field("camera", &mut self.camera);
        f.field("audio", &mut self.audio);
        f.field("video", &mut self.video);
        f.field("sharing", &mut self.sharing);
        f.field("join_time", &mut self.join_time);
        f.field("leave_time", &mut self.leave_time);
        f.field("time_in_meeting", &mut self.time_in_meeting);
        f.field("leave_reason", &mut self.leave_reason);
        f.field("accept_status", &mut self.accept_status);
        f.field("is_external", &mut self.is_external);
        f.field("webinar_user_role", &mut self.webinar_user_role);
    }
}
crate::codegen::__impl_object! {
    GetParticipant
}
