// Generated from spec/meeting_room/v1/summary/batch_get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
impl super::Api<'_> {
    /// Get the topics of a room's events / 查询会议室日程主题和会议详情: [`BatchGet`](struct@BatchGet).
    pub fn batch_get(
        &self,
        event_uids: impl Into<Vec<BatchGetEventUids>>,
    ) -> crate::codegen::Call<BatchGet> {
        crate::codegen::Call::new(self.client, BatchGet::new(event_uids))
    }
}
/// Get the topics of a room's events / 查询会议室日程主题和会议详情.
///
/// Returns the topics and meeting details of a room's events by Uid and original time.
///
/// 按日程的 Uid 和 Original time 返回会议室日程的主题和会议详情。
///
/// - `POST /open-apis/meeting_room/summary/batch_get`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `calendar:room`
///
/// Errors: [`BatchGetError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIjM5UjLyITO14iMykTN/)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGet {
    /// The events to read, by unique ID and original time. / 要查询的日程，以唯一 ID 和原始时间指定。
    pub event_uids: Vec<BatchGetEventUids>,
}
impl BatchGet {
    /// Creates the value from its required fields.
    pub fn new(event_uids: impl Into<Vec<BatchGetEventUids>>) -> Self {
        Self {
            event_uids: event_uids.into(),
        }
    }
}
impl wire::Object for BatchGet {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("EventUids", &mut self.event_uids);
    }
}
crate::codegen::__impl_object! {
    BatchGet
}
crate::codegen::__operation! {
    BatchGet => BatchGetResponse, BatchGetError:
    Endpoint::new("meeting_room.v1.summary.batch_get", Post, "/open-apis/meeting_room/summary/batch_get")
        .documented(text("查询会议室日程主题和会议详情", "Get the topics of a room's events"), "https://open.feishu.cn/document/ukTMukTMukTM/uIjM5UjLyITO14iMykTN/")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::CALENDAR_ROOM])])
        .request(Json, &[body("EventUids", Array).required()])
}
/// The reply to [`BatchGet`](struct@BatchGet).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetResponse {
    /// The events that were found. / 查到的日程。
    pub event_infos: Vec<BatchGetEventInfos>,
    /// The events that were not found. / 未查到的日程。
    pub error_event_uids: Vec<BatchGetErrorEventUids>,
}
impl wire::Object for BatchGetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("EventInfos", &mut self.event_infos);
        f.field("ErrorEventUids", &mut self.error_event_uids);
    }
}
crate::codegen::__impl_object! {
    BatchGetResponse
}
/// The documented errors of [`BatchGet`](struct@BatchGet).
pub type BatchGetError = crate::codegen::NoError;
/// The events that were not found. / 未查到的日程。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetErrorEventUids {
    /// The unique ID of the event. / 日程的唯一 ID。
    pub uid: String,
    /// The original time of an exception to a recurring event, as a timestamp; 0 for other events.
    ///
    /// 重复性日程的例外日程的原始时间，为时间戳；其他日程为 0。
    pub original_time: i64,
    /// Why the item could not be returned. / 未能返回该项的原因。
    pub error_msg: String,
}
impl wire::Object for BatchGetErrorEventUids {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("uid", &mut self.uid);
        f.field("original_time", &mut self.original_time);
        f.field("error_msg", &mut self.error_msg);
    }
}
/// The events that were found. / 查到的日程。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetEventInfos {
    /// The unique ID of the event. / 日程的唯一 ID。
    pub uid: String,
    /// The original time of an exception to a recurring event, as a timestamp; 0 for other events.
    ///
    /// 重复性日程的例外日程的原始时间，为时间戳；其他日程为 0。
    pub original_time: i64,
    /// The title of the event. / 日程的标题。
    pub summary: String,
    /// The video meeting of the event. / 日程的视频会议。
    pub vchat: BatchGetVchat,
}
impl wire::Object for BatchGetEventInfos {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("uid", &mut self.uid);
        f.field("original_time", &mut self.original_time);
        f.field("summary", &mut self.summary);
        f.field("vchat", &mut self.vchat);
    }
}
/// The events to read, by unique ID and original time. / 要查询的日程，以唯一 ID 和原始时间指定。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetEventUids {
    /// The unique ID of the event. / 日程的唯一 ID。
    pub uid: String,
    /// The original time, as a timestamp, for an exception to a recurring event; 0 for other events.
    ///
    /// 重复性日程的例外日程填其原始时间，为时间戳；其他日程填 0。
    pub original_time: i64,
}
impl BatchGetEventUids {
    /// Creates the value from its required fields.
    pub fn new(uid: impl Into<String>, original_time: i64) -> Self {
        Self {
            uid: uid.into(),
            original_time,
        }
    }
}
impl wire::Object for BatchGetEventUids {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("uid", &mut self.uid);
        f.field("original_time", &mut self.original_time);
    }
}
/// The icon of a third-party video meeting: `vc` for a meeting, `live` for a live stream, `default` for the default icon.
///
/// 第三方视频会议的图标：`vc` 为视频会议，`live` 为直播，`default` 为默认图标。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BatchGetIconType {
    /// `vc`
    Vc,
    /// `live`
    Live,
    /// `default`
    Default,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for BatchGetIconType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for BatchGetIconType {
    fn as_str(&self) -> &str {
        match self {
            Self::Vc => "vc",
            Self::Live => "live",
            Self::Default => "default",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "vc" => Self::Vc,
            "live" => Self::Live,
            "default" => Self::Default,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The type of video meeting: `vc` a Feishu one, `third_party` a link to another service, `no_meeting` none, `lark_live` a Feishu live stream, `unknown` not known. The other fields mean something only for `third_party`.
///
/// 视频会议的类型：`vc` 为飞书视频会议，`third_party` 为第三方链接，`no_meeting` 为无视频会议，`lark_live` 为飞书直播，`unknown` 为未知；只有 `third_party` 时其他字段才有意义。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BatchGetVcType {
    /// `vc`
    Vc,
    /// `third_party`
    ThirdParty,
    /// `no_meeting`
    NoMeeting,
    /// `lark_live`
    LarkLive,
    /// `unknown`
    Unknown,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for BatchGetVcType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for BatchGetVcType {
    fn as_str(&self) -> &str {
        match self {
            Self::Vc => "vc",
            Self::ThirdParty => "third_party",
            Self::NoMeeting => "no_meeting",
            Self::LarkLive => "lark_live",
            Self::Unknown => "unknown",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "vc" => Self::Vc,
            "third_party" => Self::ThirdParty,
            "no_meeting" => Self::NoMeeting,
            "lark_live" => Self::LarkLive,
            "unknown" => Self::Unknown,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The video meeting of the event. / 日程的视频会议。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetVchat {
    /// The type of video meeting: `vc` a Feishu one, `third_party` a link to another service, `no_meeting` none, `lark_live` a Feishu live stream, `unknown` not known. The other fields mean something only for `third_party`.
    ///
    /// 视频会议的类型：`vc` 为飞书视频会议，`third_party` 为第三方链接，`no_meeting` 为无视频会议，`lark_live` 为飞书直播，`unknown` 为未知；只有 `third_party` 时其他字段才有意义。
    pub vc_type: BatchGetVcType,
    /// The icon of a third-party video meeting: `vc` for a meeting, `live` for a live stream, `default` for the default icon.
    ///
    /// 第三方视频会议的图标：`vc` 为视频会议，`live` 为直播，`default` 为默认图标。
    pub icon_type: BatchGetIconType,
    /// The text that describes the video meeting. / 视频会议的说明文案。
    pub description: String,
    /// The address to join the meeting at. / 加入视频会议的地址。
    pub meeting_url: String,
}
impl wire::Object for BatchGetVchat {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("vc_type", &mut self.vc_type);
        f.field("icon_type", &mut self.icon_type);
        f.field("description", &mut self.description);
        f.field("meeting_url", &mut self.meeting_url);
    }
}
crate::codegen::__impl_object! {
    BatchGetErrorEventUids BatchGetEventInfos BatchGetEventUids BatchGetVchat
}
crate::codegen::__impl_enum! {
    BatchGetIconType BatchGetVcType
}
