// Generated from spec/vc/v1/event/meeting_recording_ended.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::vc::v1;
/// Recording stopped / 停止录制.
///
/// Is pushed when the recording of a meeting reserved through the API has stopped; the file is not ready yet.
///
/// 通过接口预约的会议停止录制时推送，此时文件尚未就绪。
///
/// - Type: `vc.meeting.recording_ended_v1`
/// - Scopes, any of: `vc:meeting:readonly`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/recording_ended)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingRecordingEnded {
    /// The meeting that the event is about. / 事件所涉及的会议。
    pub meeting: v1::MeetingEventMeeting,
    /// The person who caused the event. / 触发该事件的人。
    pub operator: v1::MeetingEventUser,
}
impl wire::Object for MeetingRecordingEnded {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("meeting", &mut self.meeting);
        f.field("operator", &mut self.operator);
    }
}
crate::codegen::__impl_object! {
    MeetingRecordingEnded
}
crate::codegen::__event! {
    MeetingRecordingEnded:
    Descriptor::new("vc.v1.event.meeting_recording_ended", "vc.meeting.recording_ended_v1")
        .documented(text("停止录制", "Recording stopped"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/recording_ended")
        .access(&[Custom, Store], &[scopes(&[crate::scope::VC_MEETING_READONLY])])
        .guards(&[
            Guard::received("meeting.host_user.id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
            Guard::received("meeting.owner.id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
            Guard::received("operator.id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
        ])
}
