// Generated from spec/vc/v1/meeting_recording/start.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::vc::error;
impl super::Api<'_> {
    /// Start recording a meeting / 开始录制: [`Start`](struct@Start).
    ///
    /// Optional fields are set on the call: `.with(|request| request.timezone(…))`.
    pub fn start(&self, meeting_id: impl Into<String>) -> crate::codegen::Call<Start> {
        crate::codegen::Call::new(self.client, Start::new(meeting_id))
    }
}
/// Start recording a meeting / 开始录制.
///
/// Starts recording a meeting in progress; the user who calls this must be its current host.
///
/// 在进行中的会议里开始录制，操作者须为当前主持人。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.vc().v1().meeting_recording().start("6911188411932033028").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/vc/v1/meetings/:meeting_id/recording/start`
/// - Rate limit: special, see the page
/// - Token: `user_access_token`
/// - Scopes, any of: `vc:record`
///
/// Errors: [`StartError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting-recording/start)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Start {
    /// The unique ID of the meeting, which exists only once it has started; not the 9-digit number.
    ///
    /// 会议的唯一标识，会议开始后才产生，不是 9 位会议号。
    /// - Example: `"6911188411932033028"`
    pub meeting_id: String,
    /// The time zone of the times shown in the recording, in hours from UTC.
    ///
    /// 录制画面中的时间按哪个时区显示，为相对 UTC 偏移的小时数。
    /// - Example: `8`
    pub timezone: Option<i64>,
}
impl Start {
    /// Creates the value from its required fields.
    pub fn new(meeting_id: impl Into<String>) -> Self {
        Self {
            meeting_id: meeting_id.into(),
            timezone: Default::default(),
        }
    }
    /// Sets `timezone`.
    #[must_use]
    pub fn timezone(mut self, value: i64) -> Self {
        self.timezone = Some(value);
        self
    }
}
impl wire::Object for Start {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("meeting_id", &mut self.meeting_id);
        f.field("timezone", &mut self.timezone);
    }
}
crate::codegen::__impl_object! {
    Start
}
crate::codegen::__operation! {
    Start => StartResponse, StartError:
    Endpoint::new("vc.v1.meeting_recording.start", Patch, "/open-apis/vc/v1/meetings/:meeting_id/recording/start")
        .documented(text("开始录制", "Start recording a meeting"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting-recording/start")
        .access(&[User], &[Custom, Store], &[scopes(&[crate::scope::VC_RECORD])])
        .limits(RateLimit::Special, &[])
        .request(Json, &[path("meeting_id", String).required(), body("timezone", Integer)])
}
/// The reply to [`Start`](struct@Start).
pub type StartResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Start`](struct@Start).
    StartError:
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
