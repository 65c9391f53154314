// Generated from spec/meeting_room/v1/freebusy/batch_get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
impl super::Api<'_> {
    /// Query when rooms are free or busy / 查询会议室忙闲: [`BatchGet`](struct@BatchGet).
    pub fn batch_get(
        &self,
        room_ids: impl Into<Vec<String>>,
        time_min: impl Into<String>,
        time_max: impl Into<String>,
    ) -> crate::codegen::Call<BatchGet> {
        crate::codegen::Call::new(
            self.client,
            BatchGet::new(room_ids, time_min, time_max),
        )
    }
}
/// Query when rooms are free or busy / 查询会议室忙闲.
///
/// Returns when rooms are free or busy with recurring events expanded; a range of at most 30 days is advised.
///
/// 返回会议室的忙闲日程，重复日程会展开为多个实例，建议时间范围在 30 天以内。
///
/// - `GET /open-apis/meeting_room/freebusy/batch_get`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `calendar:room:readonly`
///
/// Errors: [`BatchGetError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIDOyUjLygjM14iM4ITN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGet {
    /// The IDs of the meeting rooms to query, at most 20, each as a parameter of its own.
    ///
    /// 要查询忙闲的会议室的 ID，至多 20 个，每个 ID 写一次该参数。
    pub room_ids: Vec<String>,
    /// The start of the period to query, in RFC 3339 and URL-encoded. / 查询时段的起点，格式为 RFC 3339，须做 URL 编码。
    pub time_min: String,
    /// The end of the period to query, in RFC 3339 and URL-encoded. / 查询时段的终点，格式为 RFC 3339，须做 URL 编码。
    pub time_max: String,
}
impl BatchGet {
    /// Creates the value from its required fields.
    pub fn new(
        room_ids: impl Into<Vec<String>>,
        time_min: impl Into<String>,
        time_max: impl Into<String>,
    ) -> Self {
        Self {
            room_ids: room_ids.into(),
            time_min: time_min.into(),
            time_max: time_max.into(),
        }
    }
}
impl wire::Object for BatchGet {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("room_ids", &mut self.room_ids);
        f.field("time_min", &mut self.time_min);
        f.field("time_max", &mut self.time_max);
    }
}
crate::codegen::__impl_object! {
    BatchGet
}
crate::codegen::__operation! {
    BatchGet => BatchGetResponse, BatchGetError:
    Endpoint::new("meeting_room.v1.freebusy.batch_get", Get, "/open-apis/meeting_room/freebusy/batch_get")
        .documented(text("查询会议室忙闲", "Query when rooms are free or busy"), "https://open.feishu.cn/document/ukTMukTMukTM/uIDOyUjLygjM14iM4ITN")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::CALENDAR_ROOM_READONLY])])
        .request(NoBody, &[
            query("room_ids", Array).required(),
            query("time_min", String).required(),
            query("time_max", String).required(),
        ])
}
/// The reply to [`BatchGet`](struct@BatchGet).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetResponse {
    /// The start of the period that was queried. / 所查询时段的起点。
    pub time_min: String,
    /// The end of the period that was queried. / 所查询时段的终点。
    pub time_max: String,
    /// The busy times of each meeting room, by room ID. / 各会议室的忙碌时段，以会议室 ID 为键。
    pub free_busy: ::std::collections::BTreeMap<String, Vec<BatchGetBusyTime>>,
}
impl wire::Object for BatchGetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("time_min", &mut self.time_min);
        f.field("time_max", &mut self.time_max);
        f.field("free_busy", &mut self.free_busy);
    }
}
crate::codegen::__impl_object! {
    BatchGetResponse
}
/// The documented errors of [`BatchGet`](struct@BatchGet).
pub type BatchGetError = crate::codegen::NoError;
/// The busy times of each meeting room, by room ID. / 各会议室的忙碌时段，以会议室 ID 为键。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetBusyTime {
    /// When the event that occupies the meeting room starts. / 占用会议室的日程的开始时间。
    pub start_time: String,
    /// When the event that occupies the meeting room ends. / 占用会议室的日程的结束时间。
    pub end_time: String,
    /// The unique ID of the event. / 日程的唯一 ID。
    pub uid: String,
    /// The original time of an exception to a recurring event, as a timestamp; 0 for other events.
    ///
    /// 重复性日程的例外日程的原始时间，为时间戳；其他日程为 0。
    pub original_time: i64,
    /// The organizer of the event; not returned for private events. / 日程的组织者；私密日程不返回。
    pub organizer_info: BatchGetOrganizerInfo,
}
impl wire::Object for BatchGetBusyTime {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("uid", &mut self.uid);
        f.field("original_time", &mut self.original_time);
        f.field("organizer_info", &mut self.organizer_info);
    }
}
/// The organizer of the event; not returned for private events. / 日程的组织者；私密日程不返回。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetOrganizerInfo {
    /// The name of the organizer; not returned for events that an app created. / 组织者的姓名；以应用身份创建的日程不返回。
    pub name: String,
    /// The open_id of the organizer. / 组织者的 open_id。
    pub open_id: id::OpenId,
}
impl wire::Object for BatchGetOrganizerInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("open_id", &mut self.open_id);
    }
}
crate::codegen::__impl_object! {
    BatchGetBusyTime BatchGetOrganizerInfo
}
