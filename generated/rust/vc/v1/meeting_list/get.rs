// Generated from spec/vc/v1/meeting_list/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::vc::error;
impl super::Api<'_> {
    /// List meeting details / 查询会议明细: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.meeting_status(…))`.
    pub fn get(
        &self,
        start_time: impl Into<wire::TimestampSec>,
        end_time: impl Into<wire::TimestampSec>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(start_time, end_time))
    }
}
/// List meeting details / 查询会议明细.
///
/// Returns the details of meetings in progress or ended, page by page. / 分页返回进行中或已结束会议的明细。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.vc().v1().meeting_list().get("1655276858", "1655276858").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/vc/v1/meeting_list`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `vc:room:readonly`, `vc:rooms.room.detailinfo:read`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting_list/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The start of the period to query, in seconds since 1970. / 所查时间段的起点，秒级时间戳。
    /// - Example: `"1655276858"`
    pub start_time: wire::TimestampSec,
    /// The end of the period to query, in seconds since 1970. / 所查时间段的终点，秒级时间戳。
    /// - Example: `"1655276858"`
    pub end_time: wire::TimestampSec,
    /// The state of the meetings to query; without it, meetings that have ended. / 只查处于该状态的会议；不填则查已结束的会议。
    /// - `1`: In progress / 进行中
    /// - `2`: Ended / 已结束
    /// - `3`: Upcoming / 待召开
    /// - Example: `2`
    pub meeting_status: Option<i64>,
    /// The 9-digit number of the meetings to list, found in the meeting history; the call fails if another filter is set too.
    ///
    /// 只查该 9 位会议号的会议，会议号可在视频会议记录中找到；同时设置其他筛选条件会报错。
    /// - Example: `"123456789"`
    pub meeting_no: Option<String>,
    /// The Feishu user whose meetings to list; the call fails if another filter is set too.
    ///
    /// 只查该飞书用户参加的会议；同时设置其他筛选条件会报错。
    /// - Example: `"ou_3ec3f6a28a0d08c45d895276e8e5e19b"`
    pub user_id: Option<String>,
    /// The ID of the meeting room whose meetings to list; the call fails if another filter is set too.
    ///
    /// 只查该会议室参加的会议，填会议室 ID；同时设置其他筛选条件会报错。
    /// - Example: `"omm_eada1d61a550955240c28757e7dec3af"`
    pub room_id: Option<id::RoomId>,
    /// The type of the meetings to list; the call fails if another filter is set too.
    ///
    /// 只查该类型的会议；同时设置其他筛选条件会报错。
    /// - `1`: All types (default) / 全部类型（默认）
    /// - `2`: Video meeting / 视频会议
    /// - `3`: Local casting / 本地投屏
    /// - Example: `2`
    pub meeting_type: Option<i64>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `20`
    /// - From 20 to 100
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"20"`
    pub page_token: Option<String>,
    /// Whether to include external meetings; false if omitted. / 是否也查询外部会议；不填即为否。
    pub include_external_meetings: Option<bool>,
    /// Whether to include webinars; false if omitted. / 是否也查询网络研讨会；不填即为否。
    pub include_webinar: Option<bool>,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(
        start_time: impl Into<wire::TimestampSec>,
        end_time: impl Into<wire::TimestampSec>,
    ) -> Self {
        Self {
            start_time: start_time.into(),
            end_time: end_time.into(),
            meeting_status: Default::default(),
            meeting_no: Default::default(),
            user_id: Default::default(),
            room_id: Default::default(),
            meeting_type: Default::default(),
            page_size: Default::default(),
            page_token: Default::default(),
            include_external_meetings: Default::default(),
            include_webinar: Default::default(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `meeting_status`.
    #[must_use]
    pub fn meeting_status(mut self, value: i64) -> Self {
        self.meeting_status = Some(value);
        self
    }
    /// Sets `meeting_no`.
    #[must_use]
    pub fn meeting_no(mut self, value: impl Into<String>) -> Self {
        self.meeting_no = Some(value.into());
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
    /// Sets `meeting_type`.
    #[must_use]
    pub fn meeting_type(mut self, value: i64) -> Self {
        self.meeting_type = Some(value);
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
    /// Sets `include_external_meetings`.
    #[must_use]
    pub fn include_external_meetings(mut self, value: bool) -> Self {
        self.include_external_meetings = Some(value);
        self
    }
    /// Sets `include_webinar`.
    #[must_use]
    pub fn include_webinar(mut self, value: bool) -> Self {
        self.include_webinar = Some(value);
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
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("meeting_status", &mut self.meeting_status);
        f.field("meeting_no", &mut self.meeting_no);
        f.field("user_id", &mut self.user_id);
        f.field("room_id", &mut self.room_id);
        f.field("meeting_type", &mut self.meeting_type);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("include_external_meetings", &mut self.include_external_meetings);
        f.field("include_webinar", &mut self.include_webinar);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("vc.v1.meeting_list.get", Get, "/open-apis/vc/v1/meeting_list")
        .documented(text("查询会议明细", "List meeting details"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting_list/get")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::VC_ROOM_READONLY]),
            scopes(&[crate::scope::VC_ROOMS_ROOM_DETAILINFO_READ]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            query("start_time", String).required(),
            query("end_time", String).required(),
            query("meeting_status", Integer),
            query("meeting_no", String),
            query("user_id", String),
            query("room_id", String),
            query("meeting_type", Integer),
            query("page_size", Integer).between(Some(20), Some(100)).default("20"),
            query("page_token", String),
            query("include_external_meetings", Boolean),
            query("include_webinar", Boolean),
            query("user_id_type", String).default("\"open_id\""),
        ])
        .paging(Paging::new("page_token", "page_token", "meeting_list").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Get {
    type Item = GetMeetingInfo;
    fn items(response: GetResponse) -> Vec<GetMeetingInfo> {
        response.meeting_list
    }
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The meetings of this page. / 本页的会议。
    pub meeting_list: Vec<GetMeetingInfo>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("meeting_list", &mut self.meeting_list);
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
    /// `126006` (HTTP 400): end time cannot exceed start time for one year or smaller than start time
    ///
    /// The end time is before the start time, or more than 1 year after it. Narrow the range and query several times.
    ///
    /// 结束时间早于开始时间，或距开始时间超过 1 年。请缩小时间范围，分多次查询。
    EndTimeOutOfRange = &ErrorInfo {
        message: "end time cannot exceed start time for one year or smaller than start time",
        fix: Text { zh: "结束时间早于开始时间，或距开始时间超过 1 年。请缩小时间范围，分多次查询。", en: "The end time is before the start time, or more than 1 year after it. Narrow the range and query several times." },
        ..*error::END_TIME_OUT_OF_RANGE
    },
    /// [`126008`](error::MULTIPLE_FILTER_CONDITIONS): filter condition should be set only one
    MultipleFilterConditions = error::MULTIPLE_FILTER_CONDITIONS,
    /// [`126015`](error::ROOM_ID_UNSUPPORTED): not support room_id
    RoomIdUnsupported = error::ROOM_ID_UNSUPPORTED,
    /// [`126016`](error::FUTURE_END_TIME_OUT_OF_RANGE): end time cannot exceed start time for one month or smaller than start time for future schedule list
    FutureEndTimeOutOfRange = error::FUTURE_END_TIME_OUT_OF_RANGE,
    /// [`121004`](error::DATA_NOT_FOUND): data not exist
    DataNotFound = error::DATA_NOT_FOUND,
    /// [`121005`](error::PERMISSION_DENIED): no permission
    PermissionDenied = error::PERMISSION_DENIED,
}
/// The meetings of this page. / 本页的会议。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMeetingInfo {
    /// The 9-digit number of the meeting; the unique ID is in `meeting_instance_id`.
    ///
    /// 会议的 9 位会议号；唯一 ID 见 `meeting_instance_id`。
    pub meeting_id: String,
    /// The topic of the meeting. / 会议主题。
    pub meeting_topic: String,
    /// The type of the meeting. / 会议的类型。
    /// - `1`: All types (default) / 全部类型（默认）
    /// - `2`: Video meeting / 视频会议
    /// - `3`: Local casting / 本地投屏
    pub meeting_type: i64,
    /// The name of the organizer of the meeting. / 会议组织者的名称。
    pub organizer: String,
    /// The department that the person belongs to. / 此人所属的部门。
    pub department: String,
    /// The ID of the person, as a `user_id_type` ID. / 此人的用户 ID，类型由 `user_id_type` 决定。
    pub user_id: String,
    /// The employee number of the person. / 此人的工号。
    pub employee_id: String,
    /// The email address of the person. / 此人的邮箱地址。
    pub email: String,
    /// The mobile number of the organizer. / 组织者的手机号。
    pub mobile: String,
    /// When the meeting started, as readable text rather than a timestamp; the example shows the format.
    ///
    /// 会议开始的时间，是便于阅读的文本而非时间戳，格式见示例。
    pub meeting_start_time: String,
    /// When the meeting ended, as readable text rather than a timestamp; the example shows the format.
    ///
    /// 会议结束的时间，是便于阅读的文本而非时间戳，格式见示例。
    pub meeting_end_time: String,
    /// How long the meeting lasted, to the second; the example shows the format. / 会议持续了多久，精确到秒，格式见示例。
    pub meeting_duration: String,
    /// How many people took part. / 参会的人数。
    pub number_of_participants: String,
    /// How many devices joined over the course of the meeting. / 先后入会的设备总数。
    pub number_of_devices: String,
    /// Whether audio was used. / 是否用过音频。
    pub audio: bool,
    /// Whether video was used. / 是否用过视频。
    pub video: bool,
    /// Whether anything was shared. / 是否用过共享。
    pub sharing: bool,
    /// Whether the meeting was recorded. / 会议是否录制过。
    pub recording: bool,
    /// Whether the telephone was used in the meeting. / 会中是否用过电话。
    pub telephone: bool,
    /// The rooms that belong to the meeting; only upcoming meetings have them. / 会议所关联的会议室，仅待召开的会议才有。
    pub reserved_rooms: Vec<GetReservedRoom>,
    /// Whether documents and notes belong to the meeting. / 会议是否有关联的文档和纪要。
    pub has_related_document: bool,
    /// Whether AI notes were used in the meeting. / 会议是否用了 AI 纪要。
    pub ai_note: bool,
    /// Whether this is an external meeting. / 是否为外部会议。
    pub is_external: bool,
    /// The subtype of the meeting. / 会议的细分类型。
    /// - `0`: All types (default) / 全部类型（默认）
    /// - `1`: Casting / 投屏
    /// - `2`: Wired casting / 有线投屏
    /// - `3`: Magic Share / 妙享
    /// - `4`: Chat room / 聊天室
    /// - `5`: Reading meeting / 飞阅会
    /// - `6`: Office phone call / 企业电话
    /// - `7`: IP phone call / IP 电话
    /// - `8`: Webinar / 网络研讨会
    /// - `9`: Offline meeting / 离线会议
    /// - `10`: Minutes meeting / 妙记会议
    pub meeting_subtype: i64,
    /// The unique ID of the meeting, unlike the 9-digit number. / 会议的唯一 ID，不同于 9 位会议号。
    pub meeting_instance_id: String,
    /// How many viewers the webinar had. / 网络研讨会的观众人数。
    pub number_of_webinar_viewers: String,
}
impl wire::Object for GetMeetingInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("meeting_id", &mut self.meeting_id);
        f.field("meeting_topic", &mut self.meeting_topic);
        f.field("meeting_type", &mut self.meeting_type);
        f.field("organizer", &mut self.organizer);
        f.field("department", &mut self.department);
        f.field("user_id", &mut self.user_id);
        f.field("employee_id", &mut self.employee_id);
        f.field("email", &mut self.email);
        f.field("mobile", &mut self.mobile);
        f.field("meeting_start_time", &mut self.meeting_start_time);
        f.field("meeting_end_time", &mut self.meeting_end_time);
        f.field("meeting_duration", &mut self.meeting_duration);
        f.field("number_of_participants", &mut self.number_of_participants);
        f.field("number_of_devices", &mut self.number_of_devices);
        f.field("audio", &mut self.audio);
        f.field("video", &mut self.video);
        f.field("sharing", &mut self.sharing);
        f.field("recording", &mut self.recording);
        f.field("telephone", &mut self.telephone);
        f.field("reserved_rooms", &mut self.reserved_rooms);
        f.field("has_related_document", &mut self.has_related_document);
        f.field("ai_note", &mut self.ai_note);
        f.field("is_external", &mut self.is_external);
        f.field("meeting_subtype", &mut self.meeting_subtype);
        f.field("meeting_instance_id", &mut self.meeting_instance_id);
        f.field("number_of_webinar_viewers", &mut self.number_of_webinar_viewers);
    }
}
/// The rooms that belong to the meeting; only upcoming meetings have them. / 会议所关联的会议室，仅待召开的会议才有。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReservedRoom {
    /// The ID of the meeting room. / 会议室的 ID。
    pub room_id: id::RoomId,
    /// The name of the meeting room. / 会议室的名称。
    pub room_name: String,
}
impl wire::Object for GetReservedRoom {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("room_id", &mut self.room_id);
        f.field("room_name", &mut self.room_name);
    }
}
crate::codegen::__impl_object! {
    GetMeetingInfo GetReservedRoom
}
