// Generated from spec/vc/v1/event/meeting_started.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::vc::v1;
/// Meeting started / 会议开始.
///
/// Is pushed when a meeting reserved through the API has started. / 通过接口预约的会议开始时推送。
///
/// - Type: `vc.meeting.meeting_started_v1`
/// - Scopes, any of: `vc:meeting:readonly`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/meeting_started)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingStarted {
    /// The meeting that the event is about. / 事件所涉及的会议。
    pub meeting: v1::MeetingEventMeeting,
    /// The person who caused the event. / 触发该事件的人。
    pub operator: v1::MeetingEventUser,
}
impl wire::Object for MeetingStarted {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("meeting", &mut self.meeting);
        f.field("operator", &mut self.operator);
    }
}
crate::codegen::__impl_object! {
    MeetingStarted
}
crate::codegen::__event! {
    MeetingStarted:
    Descriptor::new("vc.v1.event.meeting_started", "vc.meeting.meeting_started_v1")
        .documented(text("会议开始", "Meeting started"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/meeting_started")
        .access(&[Custom, Store], &[scopes(&[crate::scope::VC_MEETING_READONLY])])
        .guards(&[
            Guard::received("meeting.host_user.id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
            Guard::received("meeting.owner.id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
            Guard::received("operator.id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
        ])
}
