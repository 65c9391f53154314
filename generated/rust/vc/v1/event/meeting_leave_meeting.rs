// Generated from spec/vc/v1/event/meeting_leave_meeting.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::vc::v1;
/// Participant left / 离开会议.
///
/// Is pushed when someone has left a meeting reserved through the API. / 有人离开通过接口预约的会议时推送。
///
/// - Type: `vc.meeting.leave_meeting_v1`
/// - Scopes, any of: `vc:meeting:readonly`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/leave_meeting)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingLeaveMeeting {
    /// The meeting that the event is about. / 事件所涉及的会议。
    pub meeting: v1::MeetingEventMeeting,
    /// The person who caused the event. / 触发该事件的人。
    pub operator: v1::MeetingEventUser,
    /// Why the participant left the meeting. / 该参会人为何离开会议。
    /// - `1`: Left on their own / 主动离会
    /// - `2`: The meeting ended / 会议结束
    /// - `3`: Was removed / 被踢出
    pub leave_reason: i64,
}
impl wire::Object for MeetingLeaveMeeting {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("meeting", &mut self.meeting);
        f.field("operator", &mut self.operator);
        f.field("leave_reason", &mut self.leave_reason);
    }
}
crate::codegen::__impl_object! {
    MeetingLeaveMeeting
}
crate::codegen::__event! {
    MeetingLeaveMeeting:
    Descriptor::new("vc.v1.event.meeting_leave_meeting", "vc.meeting.leave_meeting_v1")
        .documented(text("离开会议", "Participant left"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/leave_meeting")
        .access(&[Custom, Store], &[scopes(&[crate::scope::VC_MEETING_READONLY])])
        .guards(&[
            Guard::received("meeting.host_user.id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
            Guard::received("meeting.owner.id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
            Guard::received("operator.id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
        ])
}
