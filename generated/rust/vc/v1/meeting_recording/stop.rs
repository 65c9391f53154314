// Generated from spec/vc/v1/meeting_recording/stop.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::vc::error;
impl super::Api<'_> {
    /// Stop recording a meeting / 停止录制: [`Stop`](struct@Stop).
    pub fn stop(&self, meeting_id: impl Into<String>) -> crate::codegen::Call<Stop> {
        crate::codegen::Call::new(self.client, Stop::new(meeting_id))
    }
}
/// Stop recording a meeting / 停止录制.
///
/// Stops the recording of a meeting; the user who calls this must be its current host.
///
/// 停止会议的录制，操作者须为当前主持人。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.vc().v1().meeting_recording().stop("6911188411932033028").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/vc/v1/meetings/:meeting_id/recording/stop`
/// - Rate limit: special, see the page
/// - Token: `user_access_token`
/// - Scopes, any of: `vc:record`
///
/// Errors: [`StopError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting-recording/stop)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Stop {
    /// The unique ID of the meeting, which exists only once it has started; not the 9-digit number.
    ///
    /// 会议的唯一标识，会议开始后才产生，不是 9 位会议号。
    /// - Example: `"6911188411932033028"`
    pub meeting_id: String,
}
impl Stop {
    /// Creates the value from its required fields.
    pub fn new(meeting_id: impl Into<String>) -> Self {
        Self {
            meeting_id: meeting_id.into(),
        }
    }
}
impl wire::Object for Stop {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("meeting_id", &mut self.meeting_id);
    }
}
crate::codegen::__impl_object! {
    Stop
}
crate::codegen::__operation! {
    Stop => StopResponse, StopError:
    Endpoint::new("vc.v1.meeting_recording.stop", Patch, "/open-apis/vc/v1/meetings/:meeting_id/recording/stop")
        .documented(text("停止录制", "Stop recording a meeting"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting-recording/stop")
        .access(&[User], &[Custom, Store], &[scopes(&[crate::scope::VC_RECORD])])
        .limits(RateLimit::Special, &[])
        .request(NoBody, &[path("meeting_id", String).required()])
}
/// The reply to [`Stop`](struct@Stop).
pub type StopResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Stop`](struct@Stop).
    StopError:
    /// [`121001`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`121002`](error::OPERATION_UNSUPPORTED): not support
    OperationUnsupported = error::OPERATION_UNSUPPORTED,
    /// [`121003`](error::INVALID_PARAMETER): param error
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`121005`](error::PERMISSION_DENIED): no permission
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`122001`](error::MEETING_STATUS_UNEXPECTED): meeting status unexpected
    MeetingStatusUnexpected = error::MEETING_STATUS_UNEXPECTED,
    /// [`122002`](error::MEETING_NOT_FOUND): meeting not exist
    MeetingNotFound = error::MEETING_NOT_FOUND,
    /// [`122003`](error::OPERATOR_USER_NOT_IN_MEETING): operator user not in meeting
    OperatorUserNotInMeeting = error::OPERATOR_USER_NOT_IN_MEETING,
}
