// Generated from spec/meeting_room/v1/instance/reply.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
impl super::Api<'_> {
    /// Reply to a room's event instance / 回复会议室日程实例: [`Reply`](struct@Reply).
    pub fn reply(
        &self,
        room_id: impl Into<id::RoomId>,
        uid: impl Into<String>,
        original_time: i64,
        status: ReplyStatus,
    ) -> crate::codegen::Call<Reply> {
        crate::codegen::Call::new(
            self.client,
            Reply::new(room_id, uid, original_time, status),
        )
    }
}
/// Reply to a room's event instance / 回复会议室日程实例.
///
/// Replies to an event instance of a room: released without check-in or early, or accepted or declined by an administrator.
///
/// 回复会议室的日程实例，可因未签到或提前结束释放，或由管理员接受、拒绝。
///
/// - `POST /open-apis/meeting_room/instance/reply`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `calendar:room:readonly`
///
/// Errors: [`ReplyError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uYzN4UjL2cDO14iN3gTN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Reply {
    /// The ID of the meeting room. / 会议室的 ID。
    pub room_id: id::RoomId,
    /// The unique ID of the event that occupies the meeting room. / 占用会议室的日程的唯一 ID。
    pub uid: String,
    /// The original time, as a timestamp, for an exception to a recurring event; 0 for other events.
    ///
    /// 重复性日程的例外日程填其原始时间，为时间戳；其他日程填 0。
    pub original_time: i64,
    /// The new state of the event with the meeting room. / 会议室对该日程的新状态。
    pub status: ReplyStatus,
}
impl Reply {
    /// Creates the value from its required fields.
    pub fn new(
        room_id: impl Into<id::RoomId>,
        uid: impl Into<String>,
        original_time: i64,
        status: ReplyStatus,
    ) -> Self {
        Self {
            room_id: room_id.into(),
            uid: uid.into(),
            original_time,
            status,
        }
    }
}
impl wire::Object for Reply {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("room_id", &mut self.room_id);
        f.field("uid", &mut self.uid);
        f.field("original_time", &mut self.original_time);
        f.field("status", &mut self.status);
    }
}
crate::codegen::__impl_object! {
    Reply
}
crate::codegen::__operation! {
    Reply => ReplyResponse, ReplyError:
    Endpoint::new("meeting_room.v1.instance.reply", Post, "/open-apis/meeting_room/instance/reply")
        .documented(text("回复会议室日程实例", "Reply to a room's event instance"), "https://open.feishu.cn/document/ukTMukTMukTM/uYzN4UjL2cDO14iN3gTN")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::CALENDAR_ROOM_READONLY])])
        .request(Json, &[
            body("room_id", String).required(),
            body("uid", String).required(),
            body("original_time", Integer).required(),
            body("status", String).required(),
        ])
        .reply(TopLevel)
}
/// The reply to [`Reply`](struct@Reply).
pub type ReplyResponse = wire::Empty;
/// The documented errors of [`Reply`](struct@Reply).
pub type ReplyError = crate::codegen::NoError;
/// The new state of the event with the meeting room. / 会议室对该日程的新状态。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ReplyStatus {
    /// `NOT_CHECK_IN`: Not checked in / 未签到
    NotCheckIn,
    /// `ENDED_BEFORE_DUE`: Ended early / 提前结束
    EndedBeforeDue,
    /// `ACCEPTED_BY_ADMIN`: Accepted by an administrator / 被管理员接受
    AcceptedByAdmin,
    /// `DECLINED_BY_ADMIN`: Declined by an administrator / 被管理员拒绝
    DeclinedByAdmin,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ReplyStatus {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ReplyStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::NotCheckIn => "NOT_CHECK_IN",
            Self::EndedBeforeDue => "ENDED_BEFORE_DUE",
            Self::AcceptedByAdmin => "ACCEPTED_BY_ADMIN",
            Self::DeclinedByAdmin => "DECLINED_BY_ADMIN",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "NOT_CHECK_IN" => Self::NotCheckIn,
            "ENDED_BEFORE_DUE" => Self::EndedBeforeDue,
            "ACCEPTED_BY_ADMIN" => Self::AcceptedByAdmin,
            "DECLINED_BY_ADMIN" => Self::DeclinedByAdmin,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    ReplyStatus
}
