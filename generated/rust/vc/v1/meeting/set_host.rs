// Generated from spec/vc/v1/meeting/set_host.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::vc::{error, v1};
impl super::Api<'_> {
    /// Set the host of a meeting / 设置主持人: [`SetHost`](struct@SetHost).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn set_host(
        &self,
        meeting_id: impl Into<String>,
        host_user: v1::MeetingUserInput,
    ) -> crate::codegen::Call<SetHost> {
        crate::codegen::Call::new(self.client, SetHost::new(meeting_id, host_user))
    }
}
/// Set the host of a meeting / 设置主持人.
///
/// Changes the host of a meeting; the current one must be given to guard against races, and must be the caller if that is a user.
///
/// 更换会议的主持人，须传入当前主持人以防并发冲突，以用户身份调用时须为当前主持人。
///
/// - `PATCH /open-apis/vc/v1/meetings/:meeting_id/set_host`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `vc:meeting`
///
/// Errors: [`SetHostError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/set_host)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetHost {
    /// The unique ID of the meeting, which exists only once it has started; not the 9-digit number.
    ///
    /// 会议的唯一标识，会议开始后才产生，不是 9 位会议号。
    /// - Example: `"6911188411932033028"`
    pub meeting_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The user to make the host. / 要设为主持人的用户。
    pub host_user: v1::MeetingUserInput,
    /// The current host as the caller knows it, as a guard against concurrent changes. If it is not the actual host, the call fails, and can be repeated with the host that the reply names.
    ///
    /// 调用方所知的当前主持人，用于防止并发修改：与实际主持人不一致时设置失败，可用响应中的最新主持人重试。
    pub old_host_user: Option<v1::MeetingUserInput>,
}
impl SetHost {
    /// Creates the value from its required fields.
    pub fn new(meeting_id: impl Into<String>, host_user: v1::MeetingUserInput) -> Self {
        Self {
            meeting_id: meeting_id.into(),
            user_id_type: Default::default(),
            host_user,
            old_host_user: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `old_host_user`.
    #[must_use]
    pub fn old_host_user(mut self, value: v1::MeetingUserInput) -> Self {
        self.old_host_user = Some(value);
        self
    }
}
impl wire::Object for SetHost {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("meeting_id", &mut self.meeting_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("host_user", &mut self.host_user);
        f.field("old_host_user", &mut self.old_host_user);
    }
}
crate::codegen::__impl_object! {
    SetHost
}
crate::codegen::__operation! {
    SetHost => SetHostResponse, SetHostError:
    Endpoint::new("vc.v1.meeting.set_host", Patch, "/open-apis/vc/v1/meetings/:meeting_id/set_host")
        .documented(text("设置主持人", "Set the host of a meeting"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/set_host")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::VC_MEETING])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("meeting_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("host_user", Object).required(),
            body("old_host_user", Object),
        ])
}
/// The reply to [`SetHost`](struct@SetHost).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetHostResponse {
    /// The host of the meeting at present. / 会议当前的主持人。
    pub host_user: v1::MeetingUser,
}
impl wire::Object for SetHostResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("host_user", &mut self.host_user);
    }
}
crate::codegen::__impl_object! {
    SetHostResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`SetHost`](struct@SetHost).
    SetHostError:
    /// [`121001`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`121002`](error::OPERATION_UNSUPPORTED): not support
    OperationUnsupported = error::OPERATION_UNSUPPORTED,
    /// [`121003`](error::INVALID_PARAMETER): param error
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`121005`](error::PERMISSION_DENIED): no permission
    PermissionDenied = error::PERMISSION_DENIED,
    /// `121006` (HTTP 409): data conflict
    ///
    /// Another request changed the data meanwhile. Fetch the current data and retry.
    ///
    /// 数据已被其他请求修改，更新冲突。请重新获取最新数据后重试。
    DataConflict = &ErrorInfo {
        status: Some(409),
        ..*error::DATA_CONFLICT
    },
    /// [`122001`](error::MEETING_STATUS_UNEXPECTED): meeting status unexpected
    MeetingStatusUnexpected = error::MEETING_STATUS_UNEXPECTED,
    /// [`122002`](error::MEETING_NOT_FOUND): meeting not exist
    MeetingNotFound = error::MEETING_NOT_FOUND,
    /// [`122003`](error::OPERATOR_USER_NOT_IN_MEETING): operator user not in meeting
    OperatorUserNotInMeeting = error::OPERATOR_USER_NOT_IN_MEETING,
    /// [`122004`](error::TARGET_USER_NOT_IN_MEETING): target user not in meeting
    TargetUserNotInMeeting = error::TARGET_USER_NOT_IN_MEETING,
    /// [`122005`](error::CANNOT_OPERATE_SELF): cannot operate self
    CannotOperateSelf = error::CANNOT_OPERATE_SELF,
    /// [`122009`](error::PARTICIPANT_STATUS_NOT_EXPECTED): participant status not expected
    ParticipantStatusNotExpected = error::PARTICIPANT_STATUS_NOT_EXPECTED,
}
