// Generated from spec/vc/v1/event/meeting_share_ended.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::vc::v1;
/// Screen sharing ended / 结束屏幕共享.
///
/// Is pushed when screen sharing has ended in a meeting reserved through the API. / 通过接口预约的会议中屏幕共享结束时推送。
///
/// - Type: `vc.meeting.share_ended_v1`
/// - Scopes, any of: `vc:meeting:readonly`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/share_ended)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingShareEnded {
    /// The meeting that the event is about. / 事件所涉及的会议。
    pub meeting: v1::MeetingEventMeeting,
    /// The person who caused the event. / 触发该事件的人。
    pub operator: v1::MeetingEventUser,
}
impl wire::Object for MeetingShareEnded {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("meeting", &mut self.meeting);
        f.field("operator", &mut self.operator);
    }
}
crate::codegen::__impl_object! {
    MeetingShareEnded
}
crate::codegen::__event! {
    MeetingShareEnded:
    Descriptor::new("vc.v1.event.meeting_share_ended", "vc.meeting.share_ended_v1")
        .documented(text("结束屏幕共享", "Screen sharing ended"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/share_ended")
        .access(&[Custom, Store], &[scopes(&[crate::scope::VC_MEETING_READONLY])])
        .guards(&[
            Guard::received("meeting.host_user.id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
            Guard::received("meeting.owner.id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
            Guard::received("operator.id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
        ])
}
