// Generated from spec/vc/v1/participant_quality_list/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::vc::{error, v1};
impl super::Api<'_> {
    /// List the quality data of a participant / 查询参会人会议质量数据: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id(…))`.
    pub fn get(
        &self,
        meeting_start_time: impl Into<wire::TimestampSec>,
        meeting_end_time: impl Into<wire::TimestampSec>,
        meeting_no: impl Into<String>,
        join_time: impl Into<wire::TimestampSec>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(
            self.client,
            Get::new(meeting_start_time, meeting_end_time, meeting_no, join_time),
        )
    }
}
/// List the quality data of a participant / 查询参会人会议质量数据.
///
/// Returns the quality data of a participant of an ended meeting page by page. / 分页返回一名参会人在已结束会议中的质量数据。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.vc().v1().participant_quality_list().get("1655276858", "1655276858", "123456789", "1655276858").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/vc/v1/participant_quality_list`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `vc:room:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/participant_quality_list/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// When the meeting started, in seconds since 1970, right to the minute. / 会议开始的时间，秒级时间戳，须准确到分钟。
    /// - Example: `"1655276858"`
    pub meeting_start_time: wire::TimestampSec,
    /// When the meeting ended, in seconds since 1970. / 会议结束的时间，秒级时间戳。
    /// - Example: `"1655276858"`
    pub meeting_end_time: wire::TimestampSec,
    /// The 9-digit number of the meeting. / 会议的 9 位会议号。
    /// - Example: `"123456789"`
    pub meeting_no: String,
    /// When the participant joined, in seconds since 1970; `vc.v1.participant_list.get` tells it.
    ///
    /// 该参会人的入会时间，秒级时间戳，可由 `vc.v1.participant_list.get` 得到。
    /// - Example: `"1655276858"`
    pub join_time: wire::TimestampSec,
    /// The ID of the participant if it is a Feishu user; exactly one of this and `room_id` must be set.
    ///
    /// 参会人是飞书用户时填其 ID；与 `room_id` 二者填且只填其一。
    /// - Example: `"ou_3ec3f6a28a0d08c45d895276e8e5e19b"`
    pub user_id: Option<String>,
    /// The ID of the participant if it is a meeting room; exactly one of this and `user_id` must be set.
    ///
    /// 参会人是会议室时填会议室 ID；与 `user_id` 二者填且只填其一。
    /// - Example: `"omm_eada1d61a550955240c28757e7dec3af"`
    pub room_id: Option<id::RoomId>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `20`
    /// - From 20 to 100
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"20"`
    pub page_token: Option<String>,
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
        join_time: impl Into<wire::TimestampSec>,
    ) -> Self {
        Self {
            meeting_start_time: meeting_start_time.into(),
            meeting_end_time: meeting_end_time.into(),
            meeting_no: meeting_no.into(),
            join_time: join_time.into(),
            user_id: Default::default(),
            room_id: Default::default(),
            page_size: Default::default(),
            page_token: Default::default(),
            user_id_type: Default::default(),
        }
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
        f.field("meeting_no", &mut self.meeting_no);
        f.field("join_time", &mut self.join_time);
        f.field("user_id", &mut self.user_id);
        f.field("room_id", &mut self.room_id);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("vc.v1.participant_quality_list.get", Get, "/open-apis/vc/v1/participant_quality_list")
        .documented(text("查询参会人会议质量数据", "List the quality data of a participant"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/participant_quality_list/get")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::VC_ROOM_READONLY])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            query("meeting_start_time", String).required(),
            query("meeting_end_time", String).required(),
            query("meeting_no", String).required(),
            query("join_time", String).required(),
            query("user_id", String),
            query("room_id", String),
            query("page_size", Integer).between(Some(20), Some(100)).default("20"),
            query("page_token", String),
            query("user_id_type", String).default("\"open_id\""),
        ])
        .paging(Paging::new("page_token", "page_token", "participant_quality_list").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Get {
    type Item = GetParticipantQuality;
    fn items(response: GetResponse) -> Vec<GetParticipantQuality> {
        response.participant_quality_list
    }
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The quality of the participant's audio, video and network at points in the meeting.
    ///
    /// 参会人在会中各时刻的音视频与网络质量。
    pub participant_quality_list: Vec<GetParticipantQuality>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("participant_quality_list", &mut self.participant_quality_list);
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
    /// [`126010`](error::DEVICE_NOT_FOUND): cannot find device according to the params you provide
    DeviceNotFound = error::DEVICE_NOT_FOUND,
    /// `121004` (HTTP 404): data not exist
    ///
    /// The request body is invalid. Check the HTTP method and the content and format of the body.
    ///
    /// 请求体无效。请检查请求方法、请求体的内容与数据格式。
    DataNotFound = &ErrorInfo {
        fix: Text { zh: "请求体无效。请检查请求方法、请求体的内容与数据格式。", en: "The request body is invalid. Check the HTTP method and the content and format of the body." },
        ..*error::DATA_NOT_FOUND
    },
    /// [`121005`](error::PERMISSION_DENIED): no permission
    PermissionDenied = error::PERMISSION_DENIED,
}
/// The quality of the participant's audio, video and network at points in the meeting.
///
/// 参会人在会中各时刻的音视频与网络质量。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetParticipantQuality {
    /// The quality of the network at that time. / 该时刻的网络质量。
    pub network: GetQualityNetwork,
    /// Whether audio was used. / 是否用过音频。
    pub audio: GetQualityAudio,
    /// Whether video was used. / 是否用过视频。
    pub video: v1::QualityVideoSharing,
    /// The quality of the screen sharing at that time. / 该时刻共享屏幕的质量。
    pub screen_sharing: v1::QualityVideoSharing,
    /// How busy the CPU was at that time. / 该时刻的 CPU 占用。
    pub cpu_usage: GetQualityCpuUsage,
}
impl wire::Object for GetParticipantQuality {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("network", &mut self.network);
        f.field("audio", &mut self.audio);
        f.field("video", &mut self.video);
        f.field("screen_sharing", &mut self.screen_sharing);
        f.field("cpu_usage", &mut self.cpu_usage);
    }
}
/// Whether audio was used. / 是否用过音频。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityAudio {
    /// The time that these figures are for. / 这些数据对应的时刻。
    pub time: String,
    /// The volume that the microphone picked up. / 麦克风采集到的音量。
    pub mic_input_volume: String,
    /// The volume that the speaker played. / 扬声器播放的音量。
    pub speaker_volume: String,
    /// The bit rate received. / 接收方向的码率。
    pub bitrate_received: String,
    /// The latency of what was received. / 接收方向的延迟。
    pub latency_received: String,
    /// The jitter of what was received. / 接收方向的抖动。
    pub jitter_received: String,
    /// The bit rate sent. / 发送方向的码率。
    pub bitrate_sent: String,
    /// The latency of what was sent. / 发送方向的延迟。
    pub latency_sent: String,
    /// The jitter of what was sent. / 发送方向的抖动。
    pub jitter_sent: String,
}
impl wire::Object for GetQualityAudio {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("time", &mut self.time);
        f.field("mic_input_volume", &mut self.mic_input_volume);
        f.field("speaker_volume", &mut self.speaker_volume);
        f.field("bitrate_received", &mut self.bitrate_received);
        f.field("latency_received", &mut self.latency_received);
        f.field("jitter_received", &mut self.jitter_received);
        f.field("bitrate_sent", &mut self.bitrate_sent);
        f.field("latency_sent", &mut self.latency_sent);
        f.field("jitter_sent", &mut self.jitter_sent);
    }
}
/// How busy the CPU was at that time. / 该时刻的 CPU 占用。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityCpuUsage {
    /// The time that these figures are for. / 这些数据对应的时刻。
    pub time: String,
    /// The average CPU usage of the client itself. / 客户端自身的平均 CPU 占用。
    pub client_avg_cpu_usage: String,
    /// The highest CPU usage of the client itself. / 客户端自身的最大 CPU 占用。
    pub client_max_cpu_usage: String,
    /// The average CPU usage of the whole system. / 整个系统的平均 CPU 占用。
    pub system_avg_cpu_usage: String,
    /// The highest CPU usage of the whole system. / 整个系统的最大 CPU 占用。
    pub system_max_cpu_usage: String,
}
impl wire::Object for GetQualityCpuUsage {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("time", &mut self.time);
        f.field("client_avg_cpu_usage", &mut self.client_avg_cpu_usage);
        f.field("client_max_cpu_usage", &mut self.client_max_cpu_usage);
        f.field("system_avg_cpu_usage", &mut self.system_avg_cpu_usage);
        f.field("system_max_cpu_usage", &mut self.system_max_cpu_usage);
    }
}
/// The quality of the network at that time. / 该时刻的网络质量。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityNetwork {
    /// The time that these figures are for. / 这些数据对应的时刻。
    pub time: String,
    /// The delay of the network. / 网络延迟。
    pub network_delay: String,
    /// The bit rate received. / 接收方向的码率。
    pub bitrate_received: String,
    /// The average packet loss in what was received. / 接收方向的平均丢包率。
    pub packet_loss_avg_received: String,
    /// The highest packet loss in what was received. / 接收方向的最大丢包率。
    pub packet_loss_max_received: String,
    /// The bit rate sent. / 发送方向的码率。
    pub bitrate_sent: String,
    /// The average packet loss in what was sent. / 发送方向的平均丢包率。
    pub packet_loss_avg_sent: String,
    /// The highest packet loss in what was sent. / 发送方向的最大丢包率。
    pub packet_loss_max_sent: String,
}
impl wire::Object for GetQualityNetwork {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("time", &mut self.time);
        f.field("network_delay", &mut self.network_delay);
        f.field("bitrate_received", &mut self.bitrate_received);
        f.field("packet_loss_avg_received", &mut self.packet_loss_avg_received);
        f.field("packet_loss_max_received", &mut self.packet_loss_max_received);
        f.field("bitrate_sent", &mut self.bitrate_sent);
        f.field("packet_loss_avg_sent", &mut self.packet_loss_avg_sent);
        f.field("packet_loss_max_sent", &mut self.packet_loss_max_sent);
    }
}
crate::codegen::__impl_object! {
    GetParticipantQuality GetQualityAudio GetQualityCpuUsage GetQualityNetwork
}
