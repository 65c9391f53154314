// Generated from spec/vc/v1/meeting/end.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::vc::error;
impl super::Api<'_> {
    /// End a meeting / 结束会议: [`End`](struct@End).
    pub fn end(&self, meeting_id: impl Into<String>) -> crate::codegen::Call<End> {
        crate::codegen::Call::new(self.client, End::new(meeting_id))
    }
}
/// End a meeting / 结束会议.
///
/// Ends a meeting in progress; the user who calls this must be its current host. / 结束一个进行中的会议，操作者须为当前主持人。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.vc().v1().meeting().end("6911188411932033028").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/vc/v1/meetings/:meeting_id/end`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `vc:meeting`
///
/// Errors: [`EndError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/end)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct End {
    /// The unique ID of the meeting, which exists only once it has started; not the 9-digit number.
    ///
    /// 会议的唯一标识，会议开始后才产生，不是 9 位会议号。
    /// - Example: `"6911188411932033028"`
    pub meeting_id: String,
}
impl End {
    /// Creates the value from its required fields.
    pub fn new(meeting_id: impl Into<String>) -> Self {
        Self {
            meeting_id: meeting_id.into(),
        }
    }
}
impl wire::Object for End {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("meeting_id", &mut self.meeting_id);
    }
}
crate::codegen::__impl_object! {
    End
}
crate::codegen::__operation! {
    End => EndResponse, EndError:
    Endpoint::new("vc.v1.meeting.end", Patch, "/open-apis/vc/v1/meetings/:meeting_id/end")
        .documented(text("结束会议", "End a meeting"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/end")
        .access(&[User], &[Custom, Store], &[scopes(&[crate::scope::VC_MEETING])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("meeting_id", String).required()])
}
/// The reply to [`End`](struct@End).
pub type EndResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`End`](struct@End).
    EndError:
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
