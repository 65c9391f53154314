// Generated from spec/vc/v1/event/meeting_all_meeting_ended.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::vc::v1;
/// Meeting of the tenant ended / 企业会议结束.
///
/// Is pushed when any meeting of the tenant has ended, however it was set up.
///
/// 企业内任一会议结束时推送，不限于通过接口预约的会议。
///
/// - Type: `vc.meeting.all_meeting_ended_v1`
/// - Scopes, any of: `vc:meeting.all_meeting:readonly`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/all_meeting_ended)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingAllMeetingEnded {
    /// The meeting that the event is about. / 事件所涉及的会议。
    pub meeting: v1::MeetingEventMeeting,
    /// The person who caused the event. / 触发该事件的人。
    pub operator: v1::MeetingEventUser,
}
impl wire::Object for MeetingAllMeetingEnded {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("meeting", &mut self.meeting);
        f.field("operator", &mut self.operator);
    }
}
crate::codegen::__impl_object! {
    MeetingAllMeetingEnded
}
crate::codegen::__event! {
    MeetingAllMeetingEnded:
    Descriptor::new("vc.v1.event.meeting_all_meeting_ended", "vc.meeting.all_meeting_ended_v1")
        .documented(text("企业会议结束", "Meeting of the tenant ended"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/all_meeting_ended")
        .access(&[Custom, Store], &[scopes(&[crate::scope::VC_MEETING_ALL_MEETING_READONLY])])
        .guards(&[
            Guard::received("meeting.host_user.id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
            Guard::received("meeting.owner.id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
            Guard::received("operator.id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
        ])
}
