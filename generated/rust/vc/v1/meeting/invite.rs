// Generated from spec/vc/v1/meeting/invite.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::vc::{error, v1};
impl super::Api<'_> {
    /// Invite participants to a meeting / 邀请参会人: [`Invite`](struct@Invite).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn invite(
        &self,
        meeting_id: impl Into<String>,
        invitees: impl Into<Vec<v1::MeetingUserInput>>,
    ) -> crate::codegen::Call<Invite> {
        crate::codegen::Call::new(self.client, Invite::new(meeting_id, invitees))
    }
}
/// Invite participants to a meeting / 邀请参会人.
///
/// Invites participants to a meeting; the user who calls this must be in it, and it fails if the meeting is locked or full.
///
/// 邀请参会人进入会议，操作者须在会中，会议锁定或人数已满时失败。
///
/// - `PATCH /open-apis/vc/v1/meetings/:meeting_id/invite`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `vc:meeting`
///
/// Errors: [`InviteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/invite)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Invite {
    /// The unique ID of the meeting, which exists only once it has started; not the 9-digit number.
    ///
    /// 会议的唯一标识，会议开始后才产生，不是 9 位会议号。
    /// - Example: `"6911188411932033028"`
    pub meeting_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The users to invite to the meeting, at most 10 at a time. / 要邀请入会的用户，每次最多 10 人。
    pub invitees: Vec<v1::MeetingUserInput>,
}
impl Invite {
    /// Creates the value from its required fields.
    pub fn new(
        meeting_id: impl Into<String>,
        invitees: impl Into<Vec<v1::MeetingUserInput>>,
    ) -> Self {
        Self {
            meeting_id: meeting_id.into(),
            user_id_type: Default::default(),
            invitees: invitees.into(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Invite {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("meeting_id", &mut self.meeting_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("invitees", &mut self.invitees);
    }
}
crate::codegen::__impl_object! {
    Invite
}
crate::codegen::__operation! {
    Invite => InviteResponse, InviteError:
    Endpoint::new("vc.v1.meeting.invite", Patch, "/open-apis/vc/v1/meetings/:meeting_id/invite")
        .documented(text("邀请参会人", "Invite participants to a meeting"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/invite")
        .access(&[User], &[Custom, Store], &[scopes(&[crate::scope::VC_MEETING])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("meeting_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("invitees", Array).required(),
        ])
}
/// The reply to [`Invite`](struct@Invite).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InviteResponse {
    /// The result of inviting each user. / 对每位被邀请用户的邀请结果。
    pub invite_results: Vec<InviteMeetingInviteStatus>,
}
impl wire::Object for InviteResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("invite_results", &mut self.invite_results);
    }
}
crate::codegen::__impl_object! {
    InviteResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Invite`](struct@Invite).
    InviteError:
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
    /// [`122005`](error::CANNOT_OPERATE_SELF): cannot operate self
    CannotOperateSelf = error::CANNOT_OPERATE_SELF,
    /// [`122006`](error::PARTICIPANT_COUNT_LIMIT_EXCEEDED): participant count reach limit
    ParticipantCountLimitExceeded = error::PARTICIPANT_COUNT_LIMIT_EXCEEDED,
    /// [`122007`](error::CALLEE_BUSY): callee is busy
    CalleeBusy = error::CALLEE_BUSY,
    /// [`122008`](error::MEETING_LOCKED): meeting is locked
    MeetingLocked = error::MEETING_LOCKED,
}
/// The result of inviting each user. / 对每位被邀请用户的邀请结果。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InviteMeetingInviteStatus {
    /// The ID of the user. / 用户的 ID。
    pub id: String,
    /// The type of user, by identity or device. / 用户的类型，即参会的身份或设备。
    /// - `1`: Feishu user / 飞书用户
    /// - `2`: Rooms user / 会议室（Rooms）用户
    /// - `3`: Document user / 文档用户
    /// - `4`: Neo product user / Neo 单品用户
    /// - `5`: Neo product guest / Neo 单品游客用户
    /// - `6`: PSTN (phone) user / PSTN（电话）用户
    /// - `7`: SIP user / SIP 用户
    pub user_type: i64,
    /// Whether the user was invited successfully. / 对该用户的邀请是否成功。
    /// - `1`: Invited / 邀请成功
    /// - `2`: Failed / 邀请失败
    pub status: i64,
}
impl wire::Object for InviteMeetingInviteStatus {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("user_type", &mut self.user_type);
        f.field("status", &mut self.status);
    }
}
crate::codegen::__impl_object! {
    InviteMeetingInviteStatus
}
