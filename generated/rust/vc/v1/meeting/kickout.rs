// Generated from spec/vc/v1/meeting/kickout.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::vc::{error, v1};
impl super::Api<'_> {
    /// Remove participants from a meeting / 移除参会人: [`Kickout`](struct@Kickout).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn kickout(
        &self,
        meeting_id: impl Into<String>,
        kickout_users: impl Into<Vec<v1::MeetingUserInput>>,
    ) -> crate::codegen::Call<Kickout> {
        crate::codegen::Call::new(self.client, Kickout::new(meeting_id, kickout_users))
    }
}
/// Remove participants from a meeting / 移除参会人.
///
/// Removes participants from a meeting in progress. / 将参会人移出会议。
///
/// - `POST /open-apis/vc/v1/meetings/:meeting_id/kickout`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `vc:meeting`
///
/// Errors: [`KickoutError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/kickout)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Kickout {
    /// The unique ID of the meeting to remove participants from. / 要移除参会人的会议，填其唯一 ID。
    /// - Example: `"6911188411932033028"`
    pub meeting_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The users to remove from the meeting. / 要移出会议的用户。
    pub kickout_users: Vec<v1::MeetingUserInput>,
}
impl Kickout {
    /// Creates the value from its required fields.
    pub fn new(
        meeting_id: impl Into<String>,
        kickout_users: impl Into<Vec<v1::MeetingUserInput>>,
    ) -> Self {
        Self {
            meeting_id: meeting_id.into(),
            user_id_type: Default::default(),
            kickout_users: kickout_users.into(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Kickout {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("meeting_id", &mut self.meeting_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("kickout_users", &mut self.kickout_users);
    }
}
crate::codegen::__impl_object! {
    Kickout
}
crate::codegen::__operation! {
    Kickout => KickoutResponse, KickoutError:
    Endpoint::new("vc.v1.meeting.kickout", Post, "/open-apis/vc/v1/meetings/:meeting_id/kickout")
        .documented(text("移除参会人", "Remove participants from a meeting"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/kickout")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::VC_MEETING])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("meeting_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("kickout_users", Array).required(),
        ])
}
/// The reply to [`Kickout`](struct@Kickout).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KickoutResponse {
    /// How the removal of each user turned out. / 对每位用户的移除结果。
    pub kickout_results: Vec<KickoutMeetingParticipantResult>,
}
impl wire::Object for KickoutResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("kickout_results", &mut self.kickout_results);
    }
}
crate::codegen::__impl_object! {
    KickoutResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Kickout`](struct@Kickout).
    KickoutError:
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
}
/// How the removal of each user turned out. / 对每位用户的移除结果。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KickoutMeetingParticipantResult {
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
    /// Whether the user was removed from the meeting. / 该用户是否已被移出会议。
    /// - `1`: Removed / 移除成功
    /// - `2`: Failed / 移除失败
    pub result: i64,
}
impl wire::Object for KickoutMeetingParticipantResult {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("user_type", &mut self.user_type);
        f.field("result", &mut self.result);
    }
}
crate::codegen::__impl_object! {
    KickoutMeetingParticipantResult
}
