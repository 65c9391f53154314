// Generated from spec/vc/v1/event/meeting_recording_ready.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::vc::v1;
/// Recording ready / 完成录制.
///
/// Is pushed when the recording of a meeting reserved through the API has been uploaded and can be fetched and shared.
///
/// 通过接口预约的会议的录制文件上传完毕时推送，之后才能获取和授权该文件。
///
/// - Type: `vc.meeting.recording_ready_v1`
/// - Scopes, any of: `vc:meeting:readonly`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/recording_ready)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingRecordingReady {
    /// The meeting that the event is about. / 事件所涉及的会议。
    pub meeting: v1::MeetingEventMeeting,
    /// The link that opens the recording of the meeting. / 打开会议录制的链接。
    pub url: String,
    /// How long the recording is in total, in milliseconds. / 录制的总时长，单位为毫秒。
    pub duration: String,
}
impl wire::Object for MeetingRecordingReady {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("meeting", &mut self.meeting);
        f.field("url", &mut self.url);
        f.field("duration", &mut self.duration);
    }
}
crate::codegen::__impl_object! {
    MeetingRecordingReady
}
crate::codegen::__event! {
    MeetingRecordingReady:
    Descriptor::new("vc.v1.event.meeting_recording_ready", "vc.meeting.recording_ready_v1")
        .documented(text("完成录制", "Recording ready"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/recording_ready")
        .access(&[Custom, Store], &[scopes(&[crate::scope::VC_MEETING_READONLY])])
        .guards(&[
            Guard::received("meeting.owner.id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
        ])
}
